"""Lettered: a pen that also writes short words, by the place of their middle."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from compositor import text

if TYPE_CHECKING:
    from compositor.drawing.pen import Pen
    from compositor.style import Colour, Style
    from compositor.text import Face, Run

SMALL, USUAL, LARGE = 12, 13, 15
# How far below the middle of capitals and figures their baseline is, as a share of the type's size.
_BASELINE = 0.36


class Lettered(NamedTuple):
    pen: Pen
    style: Style

    def run(self, words: str, size: int = SMALL, width: float | None = None, face: Face = "regular") -> Run:
        line = " ".join(words.split())
        points = self.style.type(size)
        return text.shape(line, face, points) if width is None else text.fit(line, face, points, max(0.0, width))

    def widest(self, words: list[str], size: int = SMALL) -> float:
        return max((self.run(one, size).width for one in words), default=0.0)

    def height(self, size: int = SMALL) -> int:
        """Of a line, with the room around it."""
        return round(self.style.type(size) * 1.5)

    def put(self, run: Run, x: float, middle: float, colour: Colour, *, along: float = 0.0) -> None:
        """From x on; with `along` 0.5 around it, with 1 up to it."""
        left = round(x - run.width * along)
        self.pen.text(run, left, round(middle + run.size * _BASELINE), colour)
