"""The arrow: where the pointer is, drawn like all else where no window system draws one."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from compositor.drawing.pen import Pen
from compositor.drawing.picture import Layer
from compositor.style import rgb

if TYPE_CHECKING:
    from compositor.drawing.atlas import Atlas
    from compositor.drawing.picture import Picture
    from compositor.geometry import Rect
    from compositor.inputs import Pointer

_ARROW = ((0, 0), (0, 16.5), (3.9, 12.9), (6.6, 19), (9.4, 17.8), (6.8, 11.8), (12, 11.8))
_WHITE, _BLACK = rgb("ffffff"), rgb("0b0e13")


class Arrow:
    """Hidden until the pointer moves, and from a touch on until it moves again."""

    def __init__(self, atlas: Atlas) -> None:
        self._at: tuple[float, float] | None = None
        self._drawn = lru_cache(maxsize=8)(lambda cursor, scale: _drawn(Pen(atlas), cursor, scale))

    def moved(self, pointer: Pointer) -> None:
        self._at = None if pointer.touch or pointer.what == "leave" else (round(pointer.x), round(pointer.y))

    def layers(self, cursor: str, screen: Rect, scale: float) -> list[Layer]:
        """On the screen of that place, if it is there."""
        if self._at is None or not screen.holds(*self._at):
            return []
        return [Layer(self._drawn(cursor, scale), self._at[0] - screen.x, self._at[1] - screen.y)]


def _drawn(pen: Pen, cursor: str, scale: float) -> Picture:
    match cursor:
        case "text":
            _bar(pen, scale)
        case "left-right" | "up-down" | "diagonal-down" | "diagonal-up" | "move":
            _double(pen, cursor, scale)
        case _:
            _outlined(pen, [(x * scale, y * scale) for x, y in _ARROW], scale)
    return pen.picture()


def _outlined(pen: Pen, points: list[tuple[float, float]], scale: float) -> None:
    pen.polygon(points, _WHITE)
    for (x1, y1), (x2, y2) in zip(points, [*points[1:], points[0]], strict=True):
        pen.line(x1, y1, x2, y2, _BLACK, 1.2 * scale)


def _bar(pen: Pen, scale: float) -> None:
    for colour, width in ((_WHITE, 3.5), (_BLACK, 1.5)):
        pen.line(0, -8 * scale, 0, 8 * scale, colour, width * scale)
        for end in (-8, 8):
            pen.line(-3 * scale, end * scale, 3 * scale, end * scale, colour, width * scale)


_DIRECTIONS = {
    "left-right": ((1, 0),),
    "up-down": ((0, 1),),
    "diagonal-down": ((0.7, 0.7),),
    "diagonal-up": ((0.7, -0.7),),
    "move": ((1, 0), (0, 1)),
}


def _double(pen: Pen, cursor: str, scale: float) -> None:
    for colour, width in ((_WHITE, 4.5), (_BLACK, 2.0)):
        for x, y in _DIRECTIONS[cursor]:
            far = 8 * scale
            pen.line(-x * far, -y * far, x * far, y * far, colour, width * scale)
            for end in (-far, far):
                back = 3.5 * scale if end < 0 else -3.5 * scale
                tip, foot = (x * end, y * end), (x * (end + back), y * (end + back))
                side = abs(back)
                pen.line(*tip, foot[0] - y * side, foot[1] + x * side, colour, width * scale)
                pen.line(*tip, foot[0] + y * side, foot[1] - x * side, colour, width * scale)
