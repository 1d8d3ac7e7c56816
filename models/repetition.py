"""Repetition: whether what is being written goes round in circles."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"\d+(?:\.\d+)?")
SAME_LINES, SAME_ROWS = 5, 24
"""Lines that are all the same: of statements, and of a literal, which may be the rows of a board."""
MOST_PERIOD, LEAST_ROUNDS, LEAST_LINES = 12, 3, 12
"""Blocks of so many lines, so many times, and no less in all."""
MOST_ALIKE = 14
"""Statements one after the other that differ in their numbers only."""
LONGEST_LINE, MOST_CHUNK, LEAST_LETTERS = 1200, 60, 400
"""A line of so many letters has no end; nor has one whose last letters are the same few over and over."""


def repeated(text: str, *, is_literal: bool) -> int | None:
    """Of whole lines: where the second round begins of what is written again and again."""
    lines = text.splitlines(keepends=True)[-SAME_ROWS - MOST_PERIOD * LEAST_ROUNDS :]
    for period in range(1, MOST_PERIOD + 1):
        rounds = _rounds(lines, period)
        if rounds >= _most(period, is_literal=is_literal) and "".join(lines[-period:]).strip():
            return len(text) - sum(map(len, lines[len(lines) - (rounds - 1) * period :]))
    return None if is_literal else _alike(text)


def _alike(text: str) -> int | None:
    """Where the third begins of too many that a loop would say."""
    lines = text.splitlines(keepends=True)[-MOST_ALIKE:]
    shapes = {_NUMBER.sub("0", line) for line in lines}
    if len(lines) < MOST_ALIKE or len(shapes) > 1 or not lines[-1].strip():
        return None
    return len(text) - sum(map(len, lines[2:]))


def endless(line: str) -> bool:
    """Of a line that isn't finished."""
    if len(line) > LONGEST_LINE:
        return True
    tail = line[-LEAST_LETTERS:]
    return len(tail) == LEAST_LETTERS and any(tail[chunk:] == tail[:-chunk] for chunk in range(1, MOST_CHUNK + 1))


def _most(period: int, *, is_literal: bool) -> int:
    if period == 1 and not is_literal:
        return SAME_LINES
    return max(LEAST_ROUNDS, -(-(SAME_ROWS if is_literal else LEAST_LINES) // period))


def _rounds(lines: list[str], period: int) -> int:
    """How often the last so many lines stand there one after the other."""
    last, rounds = lines[-period:], 0
    while len(lines) >= (rounds + 1) * period and lines[len(lines) - (rounds + 1) * period :][:period] == last:
        rounds += 1
    return rounds
