"""Records: what the graphics card is told to draw, as packed bytes, and how far each of them reaches."""

from __future__ import annotations

import math
import struct

from compositor.geometry import Rect

SHAPE = struct.Struct("<8f8s4s4sI")
"""Eight numbers that mean what the kind says, the clip as four 16-bit numbers, two colours, the kind."""
CLIP = struct.Struct("<4h")
BOX, SHADOW, LINE, ARC, PIECE, EDGE, LETTER, EMOJI, IMAGE = range(9)
NOWHERE = CLIP.pack(-32768, -32768, 32767, 32767)
"""The clip of what isn't clipped."""

DRAWN = struct.Struct("<BBHhhhhhhI")
"""Of a canvas, as in runtime/drawing.py. To its kinds come four of our own: a letter and an emoji, of which a b is the
place in quarters of a pixel, c d e f the source and the width the angle; a triangle; the soft outer edge of a polygon.
"""
DRAWN_LINE, DRAWN_ELLIPSE, DRAWN_RECT, DRAWN_POLYGON, DRAWN_TEXT, DRAWN_IMAGE = 1, 3, 4, 6, 8, 9
DRAWN_LETTER, DRAWN_TRIANGLE, DRAWN_EDGE, DRAWN_EMOJI = range(10, 14)
UNIT, QUARTER = 8, 4

SOLID, FLAT, PLAIN, RICH = range(4)
"""Brushes: fills pixels with what hides all beneath; fills; knows boxes, lines and letters; knows all. Each costs
several times what the one before it costs."""


def reach(record: bytes) -> Rect:
    """All that a shape may colour, with the softness of its edges."""
    a, b, c, d, e, f, g, h, clip, _, _, kind = SHAPE.unpack(record)
    if kind == SHADOW:
        rect = Rect(a, b, c, d).inset(-f - 1)
    elif kind in {LINE, EDGE}:
        rect = _around((a, c), (b, d)).inset(-e / 2 - 1)
    elif kind == ARC:
        rect = Rect(a - c, b - c, 2 * c, 2 * c).inset(-d / 2 - 1)
    elif kind == PIECE:
        rect = _around((a, c, e, g), (b, d, f, h)).inset(-1)
    else:
        rect = Rect(a, b, c, d).inset(-1)
    left, top, right, bottom = CLIP.unpack(clip)
    return rect.meet(Rect(left, top, right - left, bottom - top)) or Rect(left, top, 0, 0)


def reach_drawn(record: bytes, scale: float) -> Rect:
    """The same for a record of a canvas, in pixels from its origin."""
    kind, _, width, a, b, c, d, e, f, _ = DRAWN.unpack(record)
    if kind in {DRAWN_LETTER, DRAWN_EMOJI}:
        far = math.hypot(e, f) if width else 0.0
        return Rect(a / QUARTER - far, b / QUARTER - far, e + 2 * far, f + 2 * far).inset(-1)
    if kind in {DRAWN_LINE, DRAWN_EDGE}:
        rect = _around((a, c), (b, d))
    elif kind == DRAWN_TRIANGLE:
        rect = _around((a, c, e), (b, d, f))
    elif kind == DRAWN_RECT:
        rect = Rect(a, b, c, d)
    elif kind == DRAWN_IMAGE:
        far = math.hypot(c, d)
        rect = Rect(a - far, b - far, 2 * far, 2 * far)
    else:
        high = d if kind == DRAWN_ELLIPSE else c
        rect = Rect(a - c, b - high, 2 * c, 2 * high)
    by = scale / UNIT
    x, y, wide, high = rect.inset(-width / 2)
    return Rect(x * by, y * by, wide * by, high * by).inset(-2)


def _around(xs: tuple[float, ...], ys: tuple[float, ...]) -> Rect:
    left, top = min(xs), min(ys)
    return Rect(left, top, max(xs) - left, max(ys) - top)
