"""The proof: what llama.cpp makes of the same tokens, with the adapter and without."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from models.native import MOST_OUTPUTS, STEP, VERSION, Cells, Run, Weights

__all__ = ["VERSION", "Agreement", "agreement", "mean", "scores"]

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from models.train.tokens import Reading

    Scores = NDArray[np.float64]


class Agreement(NamedTuple):
    """Of two networks on the same tokens."""

    divergence: float
    """Of what one expects from what the other expects: the mean, in nats."""
    same: float
    """The share of places at which both hold the same token for the likeliest."""


def mean(
    weights: Path, adapter: Path | None, known: Sequence[Reading], threads: int, note: Callable[[str], None]
) -> float:
    """Of all tokens of all answers, how unlikely each was."""
    held = Weights(weights, adapter)
    cells = Cells(held, count=max(one.length for one in known) + STEP, threads=threads)
    lost: list[float] = []
    for number, one in enumerate(known, 1):
        cells.clear()
        lost += _lost(cells, one)
        note(f"{number} of {len(known)}")
    cells.close()
    held.close()
    return float(np.mean(lost))


def scores(weights: Path, tokens: Sequence[int], threads: int) -> Scores:
    """At each place, of each token, how likely it is to come next."""
    held = Weights(weights)
    cells = Cells(held, count=len(tokens) + STEP, threads=threads)
    found = np.stack(list(_rows(cells, tokens, 0)))
    cells.close()
    held.close()
    return found


def agreement(ours: Scores, theirs: Scores) -> Agreement:
    """But for the first place, whose numbers are hundreds of times larger than all others: there rounding decides."""
    one, other = _logs(ours[1:]), _logs(theirs[1:])
    divergence = np.sum(np.exp(other) * (other - one), axis=1)
    same = np.argmax(one, axis=1) == np.argmax(other, axis=1)
    return Agreement(float(np.mean(divergence)), float(np.mean(same)))


def _lost(cells: Cells, one: Reading) -> Iterator[float]:
    before, last = one.asked[:-1], len(one.asked) - 1
    for at in range(0, len(before), STEP):
        cells.read(Run(before[at : at + STEP], at))
    for row, token in zip(_rows(cells, (one.asked[-1], *one.answer[:-1]), last), one.answer, strict=True):
        yield -float(_logs(row[None])[0, token])


def _rows(cells: Cells, tokens: Sequence[int], begin: int) -> Iterator[Scores]:
    for at in range(0, len(tokens), MOST_OUTPUTS):
        part = tokens[at : at + MOST_OUTPUTS]
        cells.read(Run(part, begin + at), answers=True)
        for place in range(len(part)):
            yield np.array(cells.scores(place), np.float64)


def _logs(scores: Scores) -> Scores:
    lowered = scores - scores.max(axis=1, keepdims=True)
    logs: Scores = lowered - np.log(np.sum(np.exp(lowered), axis=1, keepdims=True))
    return logs
