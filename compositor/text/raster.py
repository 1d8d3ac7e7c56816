"""Rasters: what a glyph looks like at a size."""

from __future__ import annotations

import ctypes
import io
from typing import TYPE_CHECKING, NamedTuple

import freetype
import pygame.image
import pygame.transform

from compositor.text.fonts import font

if TYPE_CHECKING:
    from compositor.text.fonts import Font

# Hinted in height only: sharp at the top and the bottom, and as wide as it was measured.
_FLAGS = freetype.FT_LOAD_RENDER | freetype.FT_LOAD_TARGET_LIGHT | freetype.FT_LOAD_NO_BITMAP
_ONE = 0x10000
_AS_IT_IS = freetype.FT_Matrix(_ONE, 0, 0, _ONE)
_QUARTER = 16
"""Of a pixel, in FreeType's measure."""


class Bitmap(NamedTuple):
    """A byte of coverage for each pixel, or four of premultiplied RGBA where it is coloured; rows from the top."""

    width: int
    height: int
    left: int
    """From the pen to the left edge."""
    top: int
    """From the baseline up to the top edge."""
    pixels: bytes
    coloured: bool


_NOTHING = Bitmap(0, 0, 0, 0, b"", coloured=False)


def bitmap(number: int, glyph: int, size: int, shift: int = 0) -> Bitmap:
    """A glyph of a font; `shift` moves what isn't coloured to the right by so many quarters of a pixel."""
    of = font(number)
    if of is None:
        return _NOTHING
    return _coloured(of, glyph, size) if of.coloured else _outline(of, glyph, size, shift)


def _outline(of: Font, glyph: int, size: int, shift: int) -> Bitmap:
    face = of.drawing
    if face is None:
        return _NOTHING
    shifted = freetype.FT_Vector(shift * _QUARTER, 0)
    freetype.FT_Set_Transform(face, ctypes.byref(_AS_IT_IS), ctypes.byref(shifted))
    if freetype.FT_Set_Pixel_Sizes(face, 0, size) or freetype.FT_Load_Glyph(face, glyph, _FLAGS):
        return _NOTHING
    slot = face.contents.glyph.contents
    drawn = slot.bitmap
    rows = ctypes.string_at(drawn.buffer, drawn.rows * drawn.pitch) if drawn.rows else b""
    if drawn.pitch != drawn.width:
        rows = b"".join(rows[start : start + drawn.width] for start in range(0, len(rows), drawn.pitch))
    return Bitmap(drawn.width, drawn.rows, slot.bitmap_left, slot.bitmap_top, rows, coloured=False)


def _coloured(of: Font, glyph: int, size: int) -> Bitmap:
    """A picture that the font holds in one size, scaled."""
    data = of.shaping.get_glyph_color_png(glyph).data
    extents = of.shaping.get_glyph_extents(glyph)
    if not data or not extents:
        return _NOTHING
    by = size / of.units
    width, height = max(round(extents.width * by), 1), max(round(-extents.height * by), 1)
    loaded = pygame.image.load(io.BytesIO(data), "glyph.png")
    picture = pygame.image.frombytes(pygame.image.tobytes(loaded, "RGBA"), loaded.get_size(), "RGBA").premul_alpha()
    pixels = pygame.image.tobytes(pygame.transform.smoothscale(picture, (width, height)), "RGBA")
    return Bitmap(width, height, round(extents.x_bearing * by), round(extents.y_bearing * by), pixels, coloured=True)
