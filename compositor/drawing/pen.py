"""The pen: what layout code draws with. It packs; nothing reaches the graphics card before a picture is shown."""

from __future__ import annotations

import math
from contextlib import contextmanager
from typing import TYPE_CHECKING

from compositor.drawing import canvas, polygon
from compositor.drawing.batches import Batches
from compositor.drawing.picture import Packed, Picture
from compositor.drawing.records import (
    ARC,
    BOX,
    CLIP,
    EDGE,
    EMOJI,
    FLAT,
    IMAGE,
    LETTER,
    LINE,
    NOWHERE,
    PIECE,
    PLAIN,
    RICH,
    SHADOW,
    SHAPE,
    SOLID,
)  # fmt: skip
from compositor.geometry import Rect

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compositor.drawing.atlas import Atlas, Sheet
    from compositor.style import Colour
    from compositor.text import Run
    from runtime.scene import Canvas

_pack = SHAPE.pack
_NONE = bytes(4)
_FURTHEST = 32767
_INFINITE = 1e9
_LARGE = 16_384
"""Pixels: the inside of a larger box is filled without asking where its edge is."""
_CORNER = 1 - math.sqrt(0.5)
"""Of the radius: how far from its sides a rectangle with round corners holds one without."""
_HIDES = 255


class Pen:
    """Rectangles and points are in physical pixels of the picture, whose origin is wherever a layer puts it."""

    def __init__(self, atlas: Atlas) -> None:
        self._atlas = atlas
        self._batches = Batches()
        self._clip: Rect | None = None
        self._packed_clip = NOWHERE
        self._left = self._top = _INFINITE
        self._right = self._bottom = -_INFINITE

    def box(
        self, rect: Rect, colour: Colour, radius: float = 0.0, *, border: float = 0.0, edge: Colour | None = None
    ) -> None:
        """The border lies inside of the rectangle."""
        x, y, width, height = rect
        if width <= 0 or height <= 0 or not self._sees(x, y, x + width, y + height):
            return
        radius = min(radius, width / 2, height / 2)
        ring = bytes(edge) if edge else _NONE
        numbers = (x, y, width, height, radius, border, 0, 0)
        seen = rect.meet(self._clip) if self._clip else rect
        area = seen.width * seen.height if seen else 0.0
        if area < _LARGE:
            record = _pack(*numbers, self._packed_clip, bytes(colour), ring, BOX)
            self._batches.put(record, PLAIN, area)
            return
        inner = rect.inset(border + max(0.0, radius - border) * _CORNER + 1).inward()
        with self.clipped(inner):
            record = _pack(*numbers, self._packed_clip, bytes(colour), ring, BOX)
            self._batches.put(record, SOLID if colour[3] == _HIDES else FLAT, area)
        for strip in _around(rect.inset(-1).outward(), inner):
            if self._clip is None or self._clip.touches(strip):
                with self.clipped(strip):
                    record = _pack(*numbers, self._packed_clip, bytes(colour), ring, BOX)
                    self._batches.put(record, PLAIN, strip.width * strip.height)

    def shadow(self, rect: Rect, colour: Colour, radius: float, blur: float) -> None:
        """Only around: what casts a shadow covers the middle of it."""
        x, y, width, height = rect
        if width <= 0 or height <= 0 or not self._sees(x - blur, y - blur, x + width + blur, y + height + blur):
            return
        record = (x, y, width, height, radius, max(blur, 1.0), 0, 0)
        middle = rect.inset(max(blur, radius))
        around = rect.inset(-blur)
        for strip in _around(around, middle):
            with self.clipped(strip):
                packed = _pack(*record, self._packed_clip, bytes(colour), _NONE, SHADOW)
                self._batches.put(packed, RICH, strip.width * strip.height)

    def line(self, x1: float, y1: float, x2: float, y2: float, colour: Colour, width: float = 1.0) -> None:
        """With round ends."""
        half = width / 2
        if y1 == y2:
            self.box(Rect(min(x1, x2) - half, y1 - half, abs(x2 - x1) + width, width), colour, half)
            return
        if x1 == x2:
            self.box(Rect(x1 - half, min(y1, y2) - half, width, abs(y2 - y1) + width), colour, half)
            return
        reach = Rect(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1)).inset(-half - 1)
        if self._sees(*reach[:2], reach.right, reach.bottom):
            record = _pack(x1, y1, x2, y2, width, 0, 0, 0, NOWHERE, bytes(colour), _NONE, LINE)
            area = math.hypot(x2 - x1, y2 - y1) * (width + 1)
            self._batches.put(record, PLAIN, area, clip=self._loose_clip(reach))

    def circle(self, x: float, y: float, radius: float, colour: Colour, *, width: float | None = None) -> None:
        """Filled, or a ring of this width inside of the radius."""
        rect = Rect(x - radius, y - radius, 2 * radius, 2 * radius)
        if width is None:
            self.box(rect, colour, radius)
        else:
            self.box(rect, (0, 0, 0, 0), radius, border=width, edge=colour)

    def arc(  # noqa: PLR0913, PLR0917 - as many numbers as an arc has
        self, x: float, y: float, radius: float, start: float, sweep: float, colour: Colour, width: float | None = None
    ) -> None:
        """In degrees, 0 is right, clockwise. The width lies around the radius; None is a piece of a pie."""
        reach = radius + (width or 0) / 2
        if radius <= 0 or not sweep or not self._sees(x - reach, y - reach, x + reach, y + reach):
            return
        middle = math.radians(start + sweep / 2)
        half = min(abs(math.radians(sweep)) / 2, math.pi)
        angles = math.cos(middle), math.sin(middle), math.sin(half), math.cos(half)
        record = _pack(x, y, radius, width or 0, *angles, self._packed_clip, bytes(colour), _NONE, ARC)
        self._batches.put(record, RICH, 4 * reach * reach)

    def polygon(self, points: Sequence[tuple[float, float]], colour: Colour) -> None:
        if not points:
            return
        xs, ys = zip(*points, strict=True)
        reach = Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)).inset(-1)
        if not self._sees(*reach[:2], reach.right, reach.bottom):
            return
        pieces, sides = polygon.cut(points)
        clip, ink = self._loose_clip(reach), bytes(colour)
        inside = [_pack(*one, *two, *three, *four, NOWHERE, ink, _NONE, PIECE) for one, two, three, four in pieces]
        edges = [_pack(*start, *end, 0, 0, 0, 0, NOWHERE, ink, _NONE, EDGE) for start, end in sides]
        self._batches.put(b"".join(inside), FLAT, reach.width * reach.height, clip=clip)
        self._batches.put(b"".join(edges), PLAIN, sum(math.dist(start, end) for start, end in sides), clip=clip)

    @property
    def atlas(self) -> Atlas:
        return self._atlas

    def another(self) -> Pen:
        """One for a picture of its own, in the same place and under the same clip."""
        pen = Pen(self._atlas)
        pen._clip, pen._packed_clip = self._clip, self._packed_clip
        return pen

    def again(self, picture: Picture) -> None:
        """What a pen drew before, in the same place and under the same clip."""
        if picture.bounds:
            self._sees(*picture.bounds[:2], picture.bounds.right, picture.bounds.bottom)
            self._batches.take(picture)

    def text(self, run: Run, x: float, baseline: float, colour: Colour) -> None:
        key = (run, x, baseline, colour, self._packed_clip)
        packed = self._atlas.line(key)
        if packed is None:
            packed = self._pack_text(run, x, baseline, colour)
            self._atlas.remember(key, packed)
        if packed.rect is None:
            return
        left, top, width, height = packed.rect
        if not self._sees(left, top, left + width, top + height):
            return
        for sheet, records in packed.runs:
            self._batches.put(records, PLAIN if sheet.channels == 1 else RICH, width * height, sheet)

    def image(self, rect: Rect, width: int, height: int, pixels: bytes, *, smooth: bool = True) -> None:
        """Rows of RGBA."""
        if not self._sees(rect.x, rect.y, rect.right, rect.bottom):
            return
        sheet = self._atlas.images(((width, height, pixels),), smooth=smooth)
        record = _pack(*rect, 0, 0, width, height, self._packed_clip, b"\xff\xff\xff\xff", _NONE, IMAGE)
        self._batches.put(record, RICH, rect.width * rect.height, sheet)

    @property
    def clip(self) -> Rect | None:
        """What is outside of it isn't seen; None where all is."""
        return self._clip

    def canvas(self, rect: Rect, node: Canvas) -> None:
        """The drawing of a canvas without its ground, as large as fits into the rectangle, and in its middle."""
        place = canvas.place(rect, node)
        clip = place.rect.meet(self._clip) if self._clip else place.rect
        if clip is None:
            return
        if self._sees(*clip[:2], clip.right, clip.bottom):
            self._batches.draw(canvas.runs(node, place, clip.nearest(), self._atlas))

    @contextmanager
    def clipped(self, rect: Rect) -> Iterator[None]:
        """What is drawn meanwhile is cut off at the rectangle, which is taken to whole pixels."""
        before = self._clip, self._packed_clip
        inner = rect.nearest()
        self._clip = (inner.meet(self._clip) or Rect(0, 0, 0, 0)) if self._clip else inner
        corners = (self._clip.x, self._clip.y, self._clip.right, self._clip.bottom)
        self._packed_clip = CLIP.pack(*(int(min(max(corner, -_FURTHEST), _FURTHEST)) for corner in corners))
        try:
            yield
        finally:
            self._clip, self._packed_clip = before

    def picture(self) -> Picture:
        """All that was drawn so far."""
        runs = self._batches.runs()
        if not runs:
            return Picture()
        return Picture(runs, Rect(self._left, self._top, self._right - self._left, self._bottom - self._top))

    def _sees(self, left: float, top: float, right: float, bottom: float) -> bool:
        """Whether any of it is inside of the clip; what is makes the picture larger."""
        if self._clip:
            left, top = max(left, self._clip[0]), max(top, self._clip[1])
            right, bottom = min(right, self._clip.right), min(bottom, self._clip.bottom)
            if left >= right or top >= bottom:
                return False
        self._left, self._top = min(self._left, left), min(self._top, top)
        self._right, self._bottom = max(self._right, right), max(self._bottom, bottom)
        return True

    def _loose_clip(self, reach: Rect) -> Rect | None:
        """For what doesn't lie along the axes, and so can't be clipped at its corners."""
        return None if self._clip is None or self._clip.covers(reach) else self._clip

    def _pack_text(self, run: Run, x: float, baseline: float, colour: Colour) -> Packed:
        runs: list[tuple[Sheet, list[bytes]]] = []
        left = top = _INFINITE
        right = bottom = -_INFINITE
        ink, clip = bytes(colour), self._packed_clip
        for slot, at, line in self._atlas.letters(run, x, baseline):
            if not runs or runs[-1][0] is not slot.sheet:
                runs.append((slot.sheet, []))
            left, top = min(left, at), min(top, line)
            right, bottom = max(right, at + slot.width), max(bottom, line + slot.height)
            kind = LETTER if slot.sheet.channels == 1 else EMOJI
            runs[-1][1].append(_pack(at, line, *slot[3:5], *slot[1:5], clip, ink, _NONE, kind))
        rect = Rect(left, top, right - left, bottom - top) if runs else None
        return Packed(tuple((sheet, b"".join(records)) for sheet, records in runs), rect, run)


def _around(outer: Rect, inner: Rect) -> tuple[Rect, ...]:
    """The outer rectangle without the inner one: above, below, to the left, to the right."""
    if inner.width <= 0 or inner.height <= 0:
        return (outer,)
    left, top, right, bottom = round(inner.x), round(inner.y), round(inner.right), round(inner.bottom)
    return (
        Rect(outer.x, outer.y, outer.width, top - outer.y),
        Rect(outer.x, bottom, outer.width, outer.bottom - bottom),
        Rect(outer.x, top, left - outer.x, bottom - top),
        Rect(right, top, outer.right - right, bottom - top),
    )
