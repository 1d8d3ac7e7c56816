"""A run: one line of text as glyphs in their places, and where a caret stands in it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from compositor.text import breaks

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOUCHING = 0.01
"""Of a pixel."""


class Glyph(NamedTuple):
    """Of a font; its offset is from the left end of the run's baseline, y downwards."""

    font: int
    id: int
    x: float
    y: float
    cluster: int
    """The first character of the text that it belongs to."""


@dataclass(frozen=True, eq=False)
class Run:
    """Equal only to itself: runs are cached, and what was made of one is found by it."""

    text: str
    size: int
    glyphs: tuple[Glyph, ...]
    width: float
    ascent: float
    descent: float
    rtl: bool
    """Whether the text as a whole reads from right to left, and so belongs at the right."""
    stops: tuple[int, ...]
    """The positions in the text where a caret may stand: before each grapheme, and at the end."""
    carets: tuple[float, ...]
    """Where each of these is."""
    edges: tuple[tuple[float, float], ...]
    """The left and the right end of each grapheme."""

    @property
    def advances(self) -> Iterator[float]:
        """The width of each grapheme, in the order of the text."""
        return (right - left for left, right in self.edges)

    def selected(self, start: int, end: int) -> list[tuple[float, float]]:
        """From where to where the characters between two positions are: several stretches in text of two directions."""
        first, last = (bisect_right(self.stops, index) - 1 for index in (max(start, 0), max(end, 0)))
        stretches: list[tuple[float, float]] = []
        for left, right in sorted(self.edges[first:last]):
            goes_on = stretches and left - stretches[-1][1] < _TOUCHING
            stretches.append((stretches.pop()[0] if goes_on else left, right))
        return stretches

    def x_at(self, index: int) -> float:
        """Where the caret before a character is."""
        return self.carets[bisect_right(self.stops, max(index, 0)) - 1]

    def index_at(self, x: float) -> int:
        """The caret position nearest to a point."""
        at = bisect_left(self._places, (x, 0))
        near = self._places[max(at - 1, 0) : at + 1]
        return min(near, key=lambda place: abs(place[0] - x))[1]

    def before(self, index: int) -> int:
        """The caret position one grapheme towards the start of the text."""
        return breaks.before(self.text, index)

    def after(self, index: int) -> int:
        return breaks.after(self.text, index)

    def word_before(self, index: int) -> int:
        return breaks.word_before(self.text, index)

    def word_after(self, index: int) -> int:
        return breaks.word_after(self.text, index)

    def word_around(self, index: int) -> tuple[int, int]:
        """What a double click selects."""
        return breaks.word_around(self.text, index)

    @cached_property
    def _places(self) -> list[tuple[float, int]]:
        return sorted(zip(self.carets, self.stops, strict=True))


class Line(NamedTuple):
    """A line of wrapped text: the characters from start to end, without the space or newline that it broke at."""

    run: Run
    start: int
    end: int


class Span(NamedTuple):
    """A part of a rich line."""

    run: Run
    x: float
    piece: int
    """The number of the piece that it is from."""


class RichLine(NamedTuple):
    """A line of wrapped text of several faces, of at least one span; positions as in the pieces put together."""

    spans: tuple[Span, ...]
    width: float
    ascent: float
    descent: float
    rtl: bool
    start: int
    end: int
