"""Batches: lessons of about the same length together, so that little of what is computed is padding."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from models.train.tokens import Reading

STEP = 64
"""Lengths are rounded up to multiples of this, the longer the coarser: each shape is compiled once."""


class Batch(NamedTuple):
    tokens: NDArray[np.int32]
    """Lesson, place."""
    places: NDArray[np.int32]
    """Where an answer's next token is to be known, counted through the whole batch."""
    targets: NDArray[np.int32]
    weights: NDArray[np.float32]
    """One for a token of an answer, zero for padding."""


def bucket(length: int) -> int:
    """Four shapes for each doubling, at most."""
    step = max(STEP, 1 << max(0, length.bit_length() - 3))
    return math.ceil(length / step) * step


def epoch(readings: Sequence[Reading], most: int, seed: int) -> Iterator[Batch]:
    """Each lesson once, in an order that the seed decides; `most` tokens in a batch."""
    dice = np.random.default_rng(seed)
    buckets: dict[int, list[int]] = {}
    for number in dice.permutation(len(readings)).tolist():
        buckets.setdefault(bucket(readings[number].length), []).append(number)
    groups = [
        (length, numbers[at : at + rows])
        for length, numbers in sorted(buckets.items())
        for rows in (max(1, most // length),)
        for at in range(0, len(numbers), rows)
    ]
    for chosen in dice.permutation(len(groups)).tolist():
        length, numbers = groups[chosen]
        yield _filled([readings[number] for number in numbers], max(1, most // length), length)


def _filled(readings: Sequence[Reading], rows: int, length: int) -> Batch:
    """What is left over counts for nothing."""
    tokens = np.zeros((rows, length), np.int32)
    places: list[int] = []
    targets: list[int] = []
    for row, one in enumerate(readings):
        tokens[row, : one.length] = (*one.asked, *one.answer)
        first = row * length + len(one.asked) - 1
        places += range(first, first + len(one.answer))
        targets += one.answer
    room = max(STEP, 1 << (len(places) - 1).bit_length())
    padding = (0, room - len(places))
    weights = np.pad(np.ones(len(places), np.float32), padding)
    return Batch(
        tokens, np.pad(np.array(places, np.int32), padding), np.pad(np.array(targets, np.int32), padding), weights
    )
