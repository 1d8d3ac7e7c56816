"""Wrapping: text into lines that fit a width."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from compositor.text import direction
from compositor.text.kept import Kept
from compositor.text.opportunities import SPACES, may_break
from compositor.text.run import Line, RichLine, Run, Span
from compositor.text.shaping import shape

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compositor.text.fonts import Face

_SLACK = 0.01
"""Of a pixel, by which sums of widths may differ."""
_LEAST = 16
_wrapped = Kept["tuple[str, Face, int, float]", tuple[Line, ...]](200_000)
_spanned = Kept["tuple[tuple[tuple[str, Face], ...], int, float]", tuple[RichLine, ...]](200_000)


def wrap(text: str, face: Face, size: int, width: float) -> tuple[Line, ...]:
    """The lines of a text in a width; at least one, even if it is empty."""
    key = (text, face, size, width)
    lines = _wrapped.get(key)
    if lines is None:
        rich = _lines(((text, face),), size, width)
        lines = tuple(Line(line.spans[0].run, line.start, line.end) for line in rich)
        _wrapped.put(key, lines, max(len(text), _LEAST))
    return lines


def spans(pieces: Sequence[tuple[str, Face]], size: int, width: float) -> tuple[RichLine, ...]:
    """The lines of a text of several faces; none where there are no pieces at all."""
    key = (tuple(pieces), size, width)
    lines = _spanned.get(key)
    if lines is None:
        lines = _lines(pieces, size, width)
        _spanned.put(key, lines, sum(max(len(text), _LEAST) for text, _ in pieces))
    return lines


def fit(text: str, face: Face, size: int, width: float) -> Run:
    """As much of the text as fits, with an ellipsis where that isn't all of it; nothing where not even that fits."""
    run = shape(text, face, size)
    if run.width <= width:
        return run
    room = width - shape("…", face, size).width
    if room < 0:
        return shape("", face, size)
    sums = list(accumulate(run.advances))
    end = bisect_right(sums, room)
    while True:
        shortened = shape(text[: run.stops[end]].rstrip() + "…", face, size, rtl=run.rtl)
        if shortened.width <= width or not end:
            return shortened
        end -= 1


def _lines(pieces: Sequence[tuple[str, Face]], size: int, width: float) -> tuple[RichLine, ...]:
    lines: list[RichLine] = []
    offset = 0
    for parts in _paragraphs(pieces):
        paragraph = _Paragraph(parts, size, width)
        lines += [paragraph.line(start, end, offset) for start, end in paragraph.lines()]
        offset += len(paragraph.text) + 1
    return tuple(lines)


class _Part(NamedTuple):
    """Of a paragraph; the piece that it was cut from."""

    text: str
    face: Face
    piece: int


def _paragraphs(pieces: Sequence[tuple[str, Face]]) -> Iterator[list[_Part]]:
    parts: list[_Part] = []
    for number, (text, face) in enumerate(pieces):
        first, *others = text.split("\n")
        parts.append(_Part(first, face, number))
        for other in others:
            yield parts
            parts = [_Part(other, face, number)]
    if parts:
        yield parts


class _Paragraph:
    """Measured once as a whole; then each line is shaped for itself, as it may come out wider than its share was."""

    def __init__(self, parts: Sequence[_Part], size: int, width: float) -> None:
        self.text = "".join(part.text for part in parts)
        prose = any(not part.face.startswith("mono") for part in parts)
        self._rtl, _ = direction.levels(self.text, rtl=None if prose else False)
        self._parts = parts
        self._size = size
        self._width = width
        self._offsets = [0, *accumulate(len(part.text) for part in parts)]
        self._stops = [0]
        self._advances: list[float] = []
        for part in parts:
            run = shape(part.text, part.face, size, rtl=self._rtl)
            offset = self._stops[-1]
            self._stops += [offset + stop for stop in run.stops[1:]]
            self._advances += run.advances

    def lines(self) -> list[tuple[int, int]]:
        """Where each one starts and ends, without the space that it broke at."""
        lines = []
        start, last = 0, len(self._advances)
        while True:
            end = shown = self._furthest(start, self._width)
            while True:
                shown = self._without_space(start, end)
                excess = self._measured(start, shown) - self._width
                if excess <= _SLACK or shown <= start + 1:
                    break
                end = self._furthest(start, sum(self._advances[start:shown]) - max(excess, 2 * _SLACK))
            lines.append((self._stops[start], self._stops[shown]))
            start = end
            if start >= last:
                return lines

    def _furthest(self, start: int, width: float) -> int:
        """The number of the stop that a line breaks at; at least one grapheme further."""
        x, best, at = 0.0, 0, start
        for at in range(start, len(self._advances)):
            index = self._stops[at]
            if at > start and may_break(self.text, index):
                best = at
            x += self._advances[at]
            if x > width + _SLACK and at > start and not self._is_space(at):
                return best or at
        return len(self._advances)

    def _without_space(self, start: int, end: int) -> int:
        """Where the line ends to the eye. The last line of a paragraph keeps the space at its end that fits."""
        if end == len(self._advances) and self._measured(start, end) <= self._width:
            return end
        while end > start and self._is_space(end - 1):
            end -= 1
        return end

    def _is_space(self, grapheme: int) -> bool:
        return self.text[self._stops[grapheme] : self._stops[grapheme + 1]] in SPACES

    def _measured(self, start: int, end: int) -> float:
        return sum(run.width for run, _ in self._runs(self._stops[start], self._stops[end]))

    def _runs(self, start: int, end: int) -> Iterator[tuple[Run, int]]:
        for number in range(bisect_right(self._offsets, start) - 1, len(self._parts)):
            part, offset = self._parts[number], self._offsets[number]
            if offset >= end:
                return
            text = part.text[max(start - offset, 0) : end - offset]
            if text:
                yield shape(text, part.face, self._size, rtl=self._rtl), part.piece

    def line(self, start: int, end: int, offset: int) -> RichLine:
        runs = list(self._runs(start, end)) or [(shape("", self._parts[0].face, self._size), self._parts[0].piece)]
        x, placed = 0.0, []
        for run, piece in reversed(runs) if self._rtl else runs:
            placed.append(Span(run, x, piece))
            x += run.width
        ascent, descent = max(run.ascent for run, _ in runs), max(run.descent for run, _ in runs)
        return RichLine(tuple(placed), x, ascent, descent, self._rtl, offset + start, offset + end)
