"""Tokens: lessons as the model reads them, in one file that needs neither llama.cpp nor the tree any more."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from models import prompt

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from models.native import Weights
    from models.train.lessons import Lesson

END = "<|im_end|>"


class Reading(NamedTuple):
    asked: tuple[int, ...]
    answer: tuple[int, ...]
    is_held_back: bool

    @property
    def length(self) -> int:
        return len(self.asked) + len(self.answer)


def readings(
    lessons: Sequence[Lesson], cards: Mapping[str, str], weights: Weights, longest: int, advance: Callable[[int], None]
) -> list[Reading]:
    """Those that are no longer than that; marked and divided exactly as the engine does it."""
    turn = lru_cache(maxsize=4096)(weights.turn)
    found = []
    for lesson in lessons:
        asked = [token for part in lesson.parts(cards[lesson.card]) for one in part.turns for token in turn(*one)]
        answer = weights.tokens(prompt.plain(lesson.answer).strip()) + weights.tokens(END, marks=True)
        found.append(Reading((*asked, *weights.own_turn()), tuple(answer), lesson.is_held_back))
        advance(1)
    return [reading for reading in found if reading.length <= longest]


def digest(known: Sequence[Reading]) -> str:
    """Of what is in the file: the file itself has the time in it."""
    return hashlib.sha256(repr(known).encode()).hexdigest()


def write(path: Path, known: Sequence[Reading]) -> None:
    with path.open("wb") as file:
        np.savez_compressed(
            file,
            tokens=np.array([token for one in known for token in (*one.asked, *one.answer)], np.int32),
            asked=np.array([len(one.asked) for one in known], np.int32),
            answers=np.array([len(one.answer) for one in known], np.int32),
            held_back=np.array([one.is_held_back for one in known], np.bool_),
        )


def read(path: Path) -> list[Reading]:
    with np.load(path) as kept:
        tokens, asked, answers, held = (kept[name].tolist() for name in ("tokens", "asked", "answers", "held_back"))
    found, at = [], 0
    for first, second, is_held in zip(asked, answers, held, strict=True):
        middle, end = at + first, at + first + second
        found.append(Reading(tuple(tokens[at:middle]), tuple(tokens[middle:end]), is_held))
        at = end
    return found
