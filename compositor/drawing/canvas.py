"""A canvas: what an agent drew, made ready for the graphics card, which takes most of it as it is."""

from __future__ import annotations

import math
import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from compositor.drawing import polygon
from compositor.drawing.picture import Drawing
from compositor.drawing.records import (
    DRAWN,
    DRAWN_EDGE,
    DRAWN_EMOJI,
    DRAWN_IMAGE,
    DRAWN_LETTER,
    DRAWN_LINE,
    DRAWN_POLYGON,
    DRAWN_TEXT,
    DRAWN_TRIANGLE,
    PLAIN,
    QUARTER,
    RICH,
    UNIT,
)  # fmt: skip
from compositor.geometry import Rect
from compositor.text import shape
from runtime.drawing import RECORD_BYTES

if TYPE_CHECKING:
    from compositor.drawing.atlas import Atlas, Sheet
    from runtime.scene import Canvas

_AS_THEY_ARE = bytes((1, 2, 3, 4, 5))
_PLAIN = bytes((1, 2, 4, 10, 11, 12))
_LARGEST = 1024
_FILLED, _ROUND = 1, 2
_TURN = 64
_MOST = 32767
_FULL_TURN = 360 * _TURN
_MIDDLE = 0.363
"""Of a capital letter above the baseline, for each pixel of its size."""
_PARTS = re.compile(rb"[\x01-\x05]+|\x06\x07*|\x08|\x09+", re.DOTALL)


class Place(NamedTuple):
    """Where a canvas is, and how large its unit."""

    rect: Rect
    scale: float


def place(rect: Rect, node: Canvas) -> Place:
    """As large as it fits, in the middle; begins at a whole pixel."""
    scale = max(0.0, min(rect.width / node.width, rect.height / node.height))
    width, height = node.width * scale, node.height * scale
    x, y = rect.x + (rect.width - width) / 2, rect.y + (rect.height - height) / 2
    return Place(Rect(round(x), round(y), width, height), scale)


def runs(node: Canvas, at: Place, clip: Rect, atlas: Atlas) -> tuple[Drawing, ...]:
    """What draws it; mostly one run."""
    kinds = node.drawing[::RECORD_BYTES]
    if not kinds.translate(None, _AS_THEY_ARE):
        drawing = Drawing(node.drawing, _brush(node.drawing), None, None, clip, at.rect.x, at.rect.y, at.scale)
        return (drawing,) if kinds else ()
    key = (node.drawing, node.texts, tuple((image.width, image.pixels) for image in node.images), at, clip)
    made = atlas.drawing(key)
    if made is None:
        maker = _Maker(node, at, clip, atlas)
        for part in _PARTS.finditer(kinds):
            maker.take(kinds[part.start()], node.drawing[part.start() * RECORD_BYTES : part.end() * RECORD_BYTES])
        maker.flush()
        made = tuple(maker.runs)
        atlas.remember_drawing(key, made)
    return made


def _brush(data: bytes) -> int:
    return RICH if data[::RECORD_BYTES].translate(None, _PLAIN) else PLAIN


class _Maker:
    """Puts in place of polygons and texts what the graphics card knows."""

    def __init__(self, node: Canvas, at: Place, clip: Rect, atlas: Atlas) -> None:
        self._node, self._at, self._clip, self._atlas = node, at, clip, atlas
        self.runs: list[Drawing] = []
        self._parts: list[bytes] = []
        self._masks: Sheet | None = None
        self._images: Sheet | None = None
        self._work = polygon.MOST_WORK
        """That is left for cutting polygons."""

    def take(self, kind: int, data: bytes) -> None:
        if kind == DRAWN_POLYGON:
            self._polygon(data)
        elif kind == DRAWN_TEXT:
            self._text(data)
        else:
            if kind == DRAWN_IMAGE:
                images = tuple((image.width, image.height, image.pixels) for image in self._node.images)
                self._use(self._atlas.images(images, smooth=False))
            self._parts.append(data)

    def flush(self) -> None:
        if self._parts:
            at = self._at
            data = b"".join(self._parts)
            self.runs.append(
                Drawing(data, _brush(data), self._masks, self._images, self._clip, at.rect.x, at.rect.y, at.scale)
            )
            self._parts.clear()

    def _use(self, sheet: Sheet) -> None:
        """Take what follows from this sheet; ends the run where that had another one in its place."""
        current = self._masks if sheet.channels == 1 else self._images
        if current is sheet:
            return
        if current is not None:
            self.flush()
        if sheet.channels == 1:
            self._masks = sheet
        else:
            self._images = sheet

    def _polygon(self, data: bytes) -> None:
        _, flags, width, count, *_, ink = DRAWN.unpack_from(data)
        flat = [number for record in DRAWN.iter_unpack(data[RECORD_BYTES:]) for number in record[3:9]]
        points = list(zip(flat[: 2 * count : 2], flat[1 : 2 * count : 2], strict=True))
        add, pack = self._parts.append, DRAWN.pack
        if not flags & _FILLED:
            for start, end in pairwise([*points, points[0]]):
                add(pack(DRAWN_LINE, _ROUND, width, *start, *end, 0, 0, ink))
            return
        pieces, sides = polygon.cut(points, self._work)
        self._work -= len(points) + 2 * len(pieces)
        for piece in pieces:
            one, two, three, four = ((round(x), round(y)) for x, y in piece)
            add(pack(DRAWN_TRIANGLE, 0, 0, *one, *two, *three, ink))
            if four not in {two, three}:
                add(pack(DRAWN_TRIANGLE, 0, 0, *two, *three, *four, ink))
        for side in sides:
            start, end = ((round(x), round(y)) for x, y in side)
            add(pack(DRAWN_EDGE, 0, 0, *start, *end, 0, 0, ink))

    def _text(self, data: bytes) -> None:
        _, _, _, x, y, size, index, align, angle, ink = DRAWN.unpack(data)
        scale = self._at.scale / UNIT
        pixels = min(max(1, round(size * scale)), _LARGEST)
        run = shape(self._node.texts[index], "regular", pixels)
        left, baseline = -run.width * align / 2, pixels * _MIDDLE
        turn = math.radians(angle / _TURN)
        cosine, sine = math.cos(turn), math.sin(turn)
        x, y = x * scale, y * scale
        if not angle:
            x, y, left, baseline = 0, 0, x + left, y + baseline
        for slot, across, down in self._atlas.letters(run, left, baseline):
            self._use(slot.sheet)
            right, below = x + across * cosine - down * sine, y + across * sine + down * cosine
            corner = round(QUARTER * right), round(QUARTER * below)
            if max(map(abs, corner)) <= _MOST:
                kind = DRAWN_LETTER if slot.sheet.channels == 1 else DRAWN_EMOJI
                self._parts.append(DRAWN.pack(kind, 0, angle % _FULL_TURN, *corner, *slot[1:5], ink))
