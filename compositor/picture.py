"""A picture: what is to be seen, packed as the graphics card takes it; and where two pictures differ."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, NamedTuple

from compositor.geometry import Rect, bounds

if TYPE_CHECKING:
    from compositor.atlas import Sheet

RECORD = struct.Struct("<8f8s4s4sI")
"""Eight numbers that mean what the kind says, the clip as four 16-bit numbers, two colours, the kind."""
CLIP = struct.Struct("<4h")
BOX, SHADOW, LINE, ARC, PIECE, EDGE, LETTER, EMOJI, IMAGE = range(9)
NOWHERE = CLIP.pack(-32768, -32768, 32767, 32767)
"""The clip of what isn't clipped."""
SOLID, FLAT, PLAIN, RICH = range(4)
"""Brushes: fills pixels with what hides all beneath; fills; knows boxes, lines and letters; knows all. Each costs
several times what the one before it costs."""
_FEW = 48
"""More differences than these aren't told apart."""


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
        return [self.data[at : at + RECORD.size] for at in range(0, len(self.data), RECORD.size)]


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
            if new == old:
                continue
            match new, old:
                case Drawing(), Drawing():
                    found += {new.clip, old.clip}
                case Shapes(), Shapes() if new[1:5] == old[1:5]:
                    found += _between(new, old)
                case _:
                    return self._all(before)
        return found

    def _all(self, before: Picture) -> list[Rect]:
        both = bounds(rect for rect in (self.bounds, before.bounds) if rect)
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


def reach(record: bytes) -> Rect:
    """All that a record may colour, with the softness of its edges."""
    a, b, c, d, e, f, g, h, clip, _, _, kind = RECORD.unpack(record)
    if kind == SHADOW:
        rect = Rect(a, b, c, d).inset(-f - 1)
    elif kind in {LINE, EDGE}:
        rect = Rect(min(a, c), min(b, d), abs(c - a), abs(d - b)).inset(-e / 2 - 1)
    elif kind == ARC:
        rect = Rect(a - c, b - c, 2 * c, 2 * c).inset(-d / 2 - 1)
    elif kind == PIECE:
        x, y = min(a, c, e, g), min(b, d, f, h)
        rect = Rect(x, y, max(a, c, e, g) - x, max(b, d, f, h) - y).inset(-1)
    else:
        rect = Rect(a, b, c, d).inset(-1)
    left, top, right, bottom = CLIP.unpack(clip)
    return rect.meet(Rect(left, top, right - left, bottom - top)) or Rect(left, top, 0, 0)


def _between(new: Shapes, old: Shapes) -> list[Rect]:
    ours, theirs = new.records, old.records
    alike = set(ours) & set(theirs)
    if [record for record in ours if record in alike] != [record for record in theirs if record in alike]:
        alike = set()  # what lies above what may have changed
    changed = [reach(record) for record in (*ours, *theirs) if record not in alike]
    if len(changed) > _FEW:
        whole = bounds(changed)
        return [whole] if whole else []
    return changed
