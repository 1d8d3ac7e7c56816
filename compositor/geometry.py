"""Geometry: rectangles in physical pixels, origin at the top left, y downwards."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable


class Rect(NamedTuple):
    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def middle(self) -> tuple[float, float]:
        return self.x + self.width / 2, self.y + self.height / 2

    def union(self, other: Rect) -> Rect:
        """The smallest rectangle that holds both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Rect(x, y, max(self.right, other.right) - x, max(self.bottom, other.bottom) - y)

    def meet(self, other: Rect) -> Rect | None:
        """What both share, None where that is nothing."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        width, height = min(self.right, other.right) - x, min(self.bottom, other.bottom) - y
        return Rect(x, y, width, height) if width > 0 and height > 0 else None

    def touches(self, other: Rect) -> bool:
        """Whether the two share any area."""
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom

    def holds(self, x: float, y: float) -> bool:
        return self.x <= x < self.right and self.y <= y < self.bottom

    def covers(self, other: Rect) -> bool:
        return self.x <= other.x and self.y <= other.y and self.right >= other.right and self.bottom >= other.bottom

    def moved(self, x: float, y: float) -> Rect:
        return Rect(self.x + x, self.y + y, self.width, self.height)

    def inset(self, by: float) -> Rect:
        """Smaller by so much on each side; larger if it is negative."""
        return Rect(self.x + by, self.y + by, max(0.0, self.width - 2 * by), max(0.0, self.height - 2 * by))

    def outward(self) -> Rect:
        """The whole pixels that it touches."""
        left, top = math.floor(self.x), math.floor(self.y)
        return Rect(left, top, math.ceil(self.right) - left, math.ceil(self.bottom) - top)

    def inward(self) -> Rect:
        """The whole pixels that it covers."""
        left, top = math.ceil(self.x), math.ceil(self.y)
        return Rect(left, top, max(0, math.floor(self.right) - left), max(0, math.floor(self.bottom) - top))

    def nearest(self) -> Rect:
        """Its corners taken to whole pixels."""
        left, top = round(self.x), round(self.y)
        return Rect(left, top, max(0, round(self.right) - left), max(0, round(self.bottom) - top))


def bounds(rects: Iterable[Rect]) -> Rect | None:
    """The smallest rectangle that holds all of them."""
    whole: Rect | None = None
    for rect in rects:
        whole = rect if whole is None else whole.union(rect)
    return whole
