"""The prompt: what the model is told, in turns that only this file makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.llama import Turn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from runtime.messages import WriteProgram


def turns(card: str, asked: WriteProgram) -> Sequence[Turn]:
    """The card first, since it is in every prompt; the nearest example last."""
    shown = [turn for example in asked.examples for turn in _exchange(example.intent, example.source)]
    return [*known(card), *shown, *_task(asked)]


def known(card: str) -> list[Turn]:
    """What is the same in all prompts."""
    return [Turn("system", card.strip())]


def _task(asked: WriteProgram) -> Sequence[Turn]:
    """What is to be mended stands where the model wrote it, so that nothing before it is looked at again."""
    if asked.problem:
        wish = f"{asked.problem}\nWrite the whole program again, mended."
        return [*_exchange(asked.intent, asked.source), Turn("user", wish)]
    if asked.source:
        return [*_exchange("this program", asked.source), Turn("user", asked.intent)]
    return [Turn("user", asked.intent)]


def _exchange(intent: str, source: str) -> Sequence[Turn]:
    return [Turn("user", intent), Turn("assistant", source.strip())]


def program(answer: str) -> str:
    """The program in an answer that may have put a fence around it."""
    lines = answer.split("\n")
    if lines[0].startswith("```"):
        lines = lines[1:]
    ends = [number for number, line in enumerate(lines) if line.startswith("```")]
    return "\n".join(lines[: ends[0]] if ends else lines)
