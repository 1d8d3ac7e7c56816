"""A picture: what is to be seen, packed as the graphics card takes it; and where two pictures differ."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, NamedTuple

from compositor.drawing.records import DRAWN, SHAPE, reach, reach_drawn
from compositor.geometry import Rect, bounds

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compositor.drawing.atlas import Sheet

_MANY = 24
"""To look at more differences than these costs more than to draw all anew."""
_SOFT = 2
"""Pixels that an edge may reach beyond what was drawn."""
_ALL = Rect(-1e6, -1e6, 2e6, 2e6)


class Packed(NamedTuple):
    """A line of text, and what it keeps alive."""

    runs: tuple[tuple[Sheet, bytes], ...]
    rect: Rect | None
    source: object


class Shapes(NamedTuple):
    """Records that one call draws."""

    data: bytes
    brush: int
    masks: Sheet | None
    images: Sheet | None
    clip: Rect | None
    area: float
    """About so many pixels."""

    @property
    def records(self) -> list[bytes]:
        return [self.data[at : at + SHAPE.size] for at in range(0, len(self.data), SHAPE.size)]


class Drawing(NamedTuple):
    """What an agent drew on a canvas: records of 20 bytes, and where the canvas' origin and unit are."""

    data: bytes
    brush: int
    masks: Sheet | None
    images: Sheet | None
    clip: Rect
    x: float
    y: float
    scale: float

    def changes(self, before: Drawing) -> list[Rect]:
        """Where they differ, if only in their records."""
        new, old = (
            [run.data[at : at + DRAWN.size] for at in range(0, len(run.data), DRAWN.size)] for run in (self, before)
        )
        rects = _between(new, old, lambda record: reach_drawn(record, self.scale).moved(self.x, self.y))
        return [inner for rect in rects if (inner := rect.meet(self.clip))]


class Picture:
    """What a pen drew. Never changes; who compares two by identity knows what stayed."""

    def __init__(self, runs: tuple[Shapes | Drawing, ...] = (), rect: Rect | None = None) -> None:
        self.runs = runs
        self.bounds = rect

    def damage(self, before: Picture) -> list[Rect]:
        """Where the two differ."""
        if self is before or self.runs == before.runs:
            return []
        if len(self.runs) != len(before.runs):
            return self._all(before)
        found: list[Rect] = []
        for new, old in zip(self.runs, before.runs, strict=True):
            match new, old:
                case Drawing(), Drawing() if new[1:] == old[1:]:
                    found += new.changes(old)
                case Shapes(), Shapes() if new[1:5] == old[1:5]:
                    found += _between(new.records, old.records, reach)
                case _:
                    return self._all(before)
        return [inner for whole in self._all(before) for rect in found if (inner := rect.meet(whole))]

    def _all(self, before: Picture) -> list[Rect]:
        both = bounds(rect.inset(-_SOFT) for rect in (self.bounds, before.bounds) if rect)
        return [both] if both else []


class Layer(NamedTuple):
    """A picture somewhere on the screen."""

    picture: Picture
    x: float = 0
    y: float = 0
    scale: float = 1
    opacity: float = 1
    clip: Rect | None = None
    """On the screen."""
    opaque: Rect | None = None
    """What it surely covers, on the screen: nothing beneath is drawn there."""

    @property
    def rect(self) -> Rect | None:
        """What it may reach, on the screen."""
        inner = self.picture.bounds
        if inner is None or self.opacity <= 0 or self.scale <= 0:
            return None
        reach = self.on_screen(inner)
        return reach.meet(self.clip) if self.clip else reach

    def on_screen(self, rect: Rect) -> Rect:
        scale = self.scale
        return Rect(self.x + rect.x * scale, self.y + rect.y * scale, rect.width * scale, rect.height * scale)


def _between(new: Sequence[bytes], old: Sequence[bytes], reach: Callable[[bytes], Rect]) -> list[Rect]:
    """Where the same record stands in the same place of both, nothing changed, whatever the others do."""
    if len(new) != len(old):
        new, old = _apart(new, old)
    pairs = [pair for pair in itertools.zip_longest(new, old) if pair[0] != pair[1]]
    if len(pairs) > _MANY:
        return [_ALL]
    return [reach(record) for pair in pairs for record in pair if record]


def _apart(new: Sequence[bytes], old: Sequence[bytes]) -> tuple[Sequence[bytes], Sequence[bytes]]:
    """Without what both begin and what both end with."""
    least = min(len(new), len(old))
    first = next((at for at in range(least) if new[at] != old[at]), least)
    last = next((at for at in range(least - first) if new[-1 - at] != old[-1 - at]), least - first)
    return new[first : len(new) - last], old[first : len(old) - last]
