"""A picture: what is to be seen, as a flat tuple of shapes, and where two pictures differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

Face = Literal["regular", "medium", "display"]
Colour = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle in pixels, origin at the top left."""

    x: float
    y: float
    width: float
    height: float

    def union(self, other: Rect) -> Rect:
        """Return the smallest rectangle that holds both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        right = max(self.x + self.width, other.x + other.width)
        bottom = max(self.y + self.height, other.y + other.height)
        return Rect(x, y, right - x, bottom - y)

    def touches(self, other: Rect) -> bool:
        """Tell whether the two share any area."""
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle with round corners; a circle is one whose radius is half its side."""

    rect: Rect
    colour: Colour
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text inside its measured rectangle."""

    rect: Rect
    colour: Colour
    text: str
    face: Face
    size: int


Shape = Box | Text
Picture = tuple[Shape, ...]


def damage(old: Picture, new: Picture) -> Rect | None:
    """Return the area in which the pictures differ, or None where they are the same."""
    if old == new:
        return None
    kept = set(old) & set(new)
    changed = [shape.rect for shape in (*old, *new) if shape not in kept]
    return bounds(changed) if changed else bounds(shape.rect for shape in new)


def bounds(rects: Iterable[Rect]) -> Rect | None:
    """Return the smallest rectangle that holds all of them."""
    whole: Rect | None = None
    for rect in rects:
        whole = rect if whole is None else whole.union(rect)
    return whole
