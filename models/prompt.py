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


def _task(asked: WriteProgram) -> list[Turn]:
    if not asked.source:
        return [Turn("user", asked.intent)]
    wish = f"{asked.problem}\nWrite the whole program again, mended." if asked.problem else asked.intent
    return [Turn("user", "this program"), Turn("assistant", asked.source.strip()), Turn("user", wish)]


def _exchange(intent: str, source: str) -> list[Turn]:
    return [Turn("user", intent), Turn("assistant", source.strip())]


def program(answer: str) -> str:
    """The program in an answer that may have put a fence around it."""
    lines = answer.split("\n")
    if lines[0].startswith("```"):
        lines = lines[1:]
    ends = [number for number, line in enumerate(lines) if line.startswith("```")]
    return "\n".join(lines[: ends[0]] if ends else lines)
