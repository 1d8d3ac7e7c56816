"""Icons: a few signs, drawn with lines so that they are crisp at any scale. Each fits a square around its middle."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Literal, TypeAlias

from compositor.geometry import Rect

if TYPE_CHECKING:
    from collections.abc import Callable

    from compositor.drawing.pen import Pen
    from compositor.style import Colour

Icon: TypeAlias = Literal[
    "new", "change", "open", "command", "example", "nothing", "info", "warning", "error", "close", "check", "shield"
]


class _Place:
    """A unit square on the screen: -1 to 1 in both directions."""

    def __init__(self, pen: Pen, x: float, y: float, size: float, colour: Colour) -> None:
        self.pen, self.colour, self.x, self.y, self.half = pen, colour, x, y, size / 2
        self.thick = max(1.0, size / 10)

    def lines(self, *points: tuple[float, float]) -> None:
        for (x1, y1), (x2, y2) in pairwise(points):
            at = (self._x(x1), self._y(y1), self._x(x2), self._y(y2))
            self.pen.line(*at, self.colour, self.thick)

    def dot(self, x: float, y: float, radius: float) -> None:
        self.pen.circle(self._x(x), self._y(y), radius * self.half, self.colour)

    def ring(self, x: float, y: float, radius: float) -> None:
        self.pen.circle(self._x(x), self._y(y), radius * self.half, self.colour, width=self.thick)

    def box(self, x: float, y: float, width: float, height: float) -> None:
        rect = Rect(self._x(x), self._y(y), width * self.half, height * self.half)
        self.pen.box(rect, (0, 0, 0, 0), self.half * 0.3, border=self.thick, edge=self.colour)

    def shape(self, *points: tuple[float, float]) -> None:
        self.pen.polygon([(self._x(x), self._y(y)) for x, y in points], self.colour)

    def _x(self, x: float) -> float:
        return self.x + x * self.half

    def _y(self, y: float) -> float:
        return self.y + y * self.half


def draw(name: Icon, pen: Pen, middle: tuple[float, float], size: float, colour: Colour) -> None:
    _ICONS[name](_Place(pen, *middle, size, colour))


def _new(place: _Place) -> None:
    place.lines((-0.7, 0), (0.7, 0))
    place.lines((0, -0.7), (0, 0.7))


def _change(place: _Place) -> None:
    place.lines((-0.75, 0.75), (-0.6, 0.15), (0.35, -0.8), (0.8, -0.35), (-0.15, 0.6), (-0.75, 0.75))
    place.lines((0.1, -0.55), (0.55, -0.1))


def _open(place: _Place) -> None:
    place.lines((-0.6, 0.6), (0.6, -0.6))
    place.lines((-0.25, -0.65), (0.65, -0.65), (0.65, 0.25))


def _command(place: _Place) -> None:
    for y, knob in ((-0.6, 0.3), (0.0, -0.35), (0.6, 0.15)):
        place.lines((-0.8, y), (0.8, y))
        place.dot(knob, y, 0.24)


def _example(place: _Place) -> None:
    place.shape((0, -0.9), (0.22, -0.22), (0.9, 0), (0.22, 0.22), (0, 0.9), (-0.22, 0.22), (-0.9, 0), (-0.22, -0.22))


def _nothing(place: _Place) -> None:
    place.dot(0, 0, 0.22)


def _info(place: _Place) -> None:
    place.ring(0, 0, 0.95)
    place.dot(0, -0.42, 0.13)
    place.lines((0, -0.05), (0, 0.48))


def _warning(place: _Place) -> None:
    place.lines((0, -0.85), (0.95, 0.8), (-0.95, 0.8), (0, -0.85))
    place.lines((0, -0.25), (0, 0.2))
    place.dot(0, 0.5, 0.12)


def _error(place: _Place) -> None:
    place.ring(0, 0, 0.95)
    place.lines((0, -0.5), (0, 0.1))
    place.dot(0, 0.48, 0.13)


def _close(place: _Place) -> None:
    place.lines((-0.6, -0.6), (0.6, 0.6))
    place.lines((-0.6, 0.6), (0.6, -0.6))


def _check(place: _Place) -> None:
    place.lines((-0.7, 0.05), (-0.2, 0.55), (0.75, -0.55))


def _shield(place: _Place) -> None:
    left = [(0.0, -0.95), (-0.8, -0.65), (-0.8, 0.05), (-0.6, 0.5), (0.0, 0.95)]
    place.lines(*left, *((-x, y) for x, y in reversed(left[:-1])))
    place.lines((-0.35, 0.0), (-0.08, 0.28), (0.4, -0.3))


_ICONS: dict[Icon, Callable[[_Place], None]] = {
    "new": _new, "change": _change, "open": _open, "command": _command, "example": _example, "nothing": _nothing,
    "info": _info, "warning": _warning, "error": _error, "close": _close, "check": _check, "shield": _shield,
}  # fmt: skip
