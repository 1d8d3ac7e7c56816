"""Fonts: which files there are, where distributions put them, and what is read from them when it is first needed."""

from __future__ import annotations

import ctypes
import os
from functools import cache, cached_property
from pathlib import Path
from typing import Literal, TypeAlias

import freetype
import uharfbuzz as harfbuzz

Face: TypeAlias = Literal["regular", "medium", "bold", "italic", "bold-italic", "light", "mono", "mono-bold"]

FOLDER = Path("/usr/share/fonts")
# The same on Debian 12 and 13 and on Ubuntu 24.04. A font's number is its place here; characters that a face lacks are
# looked for in this order.
FILES = (
    "opentype/inter/Inter-Regular.otf",
    "opentype/inter/Inter-Medium.otf",
    "opentype/inter/Inter-Bold.otf",
    "opentype/inter/Inter-Italic.otf",
    "opentype/inter/Inter-BoldItalic.otf",
    "opentype/inter/Inter-Light.otf",
    "truetype/jetbrains-mono/JetBrainsMono-Regular.ttf",
    "truetype/jetbrains-mono/JetBrainsMono-Bold.ttf",
    "truetype/noto/NotoSansArabic-Bold.ttf",
    "truetype/noto/NotoSansArabic-Regular.ttf",
    "truetype/noto/NotoSansHebrew-Bold.ttf",
    "truetype/noto/NotoSansHebrew-Regular.ttf",
    "truetype/noto/NotoSansDevanagari-Bold.ttf",
    "truetype/noto/NotoSansDevanagari-Regular.ttf",
    "truetype/noto/NotoSansThai-Bold.ttf",
    "truetype/noto/NotoSansThai-Regular.ttf",
    "truetype/noto/NotoSans-Bold.ttf",
    "truetype/noto/NotoSans-Regular.ttf",
    "truetype/noto/NotoSansMath-Regular.ttf",
    "truetype/noto/NotoSansSymbols2-Regular.ttf",
    "truetype/noto/NotoSansSymbols-Regular.ttf",
    "truetype/wqy/wqy-microhei.ttc",
    "truetype/noto/NotoColorEmoji.ttf",
)
EMOJI = len(FILES) - 1
LAST_RESORT = len(FILES)
"""The number of the font that pygame brings along, for a machine without any of these."""

_OF_FACE: dict[Face, tuple[str, ...]] = {
    "regular": ("Inter-Regular",),
    "medium": ("Inter-Medium", "Inter-Regular"),
    "bold": ("Inter-Bold", "Inter-Regular"),
    "italic": ("Inter-Italic", "Inter-Regular"),
    "bold-italic": ("Inter-BoldItalic", "Inter-Bold", "Inter-Regular"),
    "light": ("Inter-Light", "Inter-Regular"),
    "mono": ("JetBrainsMono-Regular", "Inter-Regular"),
    "mono-bold": ("JetBrainsMono-Bold", "Inter-Bold", "Inter-Regular"),
}


class Font:
    """One file. HarfBuzz reads it for shaping, FreeType for drawing; both map it, and read what they need."""

    def __init__(self, number: int, path: Path) -> None:
        self.number = number
        self.path = path
        self.shaping = harfbuzz.Font(harfbuzz.Face(harfbuzz.Blob.from_file_path(str(path))))
        self.units: int = self.shaping.face.upem
        extents = self.shaping.get_font_extents("ltr")
        self.ascent: float = extents.ascender / self.units
        self.descent: float = -extents.descender / self.units
        self.coloured: bool = self.shaping.face.has_color_png

    @cached_property
    def drawing(self) -> freetype.FT_Face | None:
        """None for a file that FreeType doesn't take."""
        face = freetype.FT_Face()
        failed = freetype.FT_New_Face(freetype.get_handle(), os.fsencode(self.path), 0, ctypes.byref(face))
        return None if failed else face

    def has(self, character: str) -> bool:
        return self.shaping.get_nominal_glyph(ord(character)) is not None


@cache
def font(number: int) -> Font | None:
    """None where this machine hasn't got the file, or it is no font."""
    path = _last_resort() if number == LAST_RESORT else FOLDER / FILES[number]
    try:
        found = Font(number, path)
    except harfbuzz.HarfBuzzError:
        return None
    return found if found.shaping.face.glyph_count else None


@cache
def chain(face: Face) -> tuple[int, ...]:
    """The numbers of the fonts to ask for a character, in this order."""
    own = [number for name in _OF_FACE[face] for number, path in enumerate(FILES) if Path(path).stem == name]
    light = "bold" not in face
    others = range(_first_of_others(), len(FILES))
    return (*own, *(number for number in others if not (light and "-Bold" in FILES[number])))


@cache
def first(face: Face) -> Font:
    """The one that sets the height of lines, and whose box stands for what no font has."""
    found = next((found for number in chain(face) if number != EMOJI and (found := font(number))), font(LAST_RESORT))
    if found is None:
        raise FileNotFoundError(f"no font in {FOLDER} and none in pygame")
    return found


def _first_of_others() -> int:
    return next(number for number, path in enumerate(FILES) if "/noto/" in path)


def _last_resort() -> Path:
    import pygame.font  # noqa: PLC0415 - hardly ever needed

    return Path(pygame.font.__file__).parent / pygame.font.get_default_font()
