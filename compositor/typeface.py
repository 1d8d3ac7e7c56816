"""Typefaces: text measured and rasterised by FreeType, one line at a time."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import pygame.font
import pygame.image

if TYPE_CHECKING:
    from compositor.picture import Face

FOLDER = Path("/usr/share/fonts/opentype/inter")
FILES: dict[Face, str] = {
    "regular": "Inter-Regular.otf",
    "medium": "Inter-Medium.otf",
    "display": "InterDisplay-Light.otf",
}


@lru_cache(maxsize=64)
def font(face: Face, size: int) -> pygame.font.Font:
    """Return a face at a size in pixels; pygame's own font where Inter isn't installed."""
    if not pygame.font.get_init():
        pygame.font.init()
    path = FOLDER / FILES[face]
    return pygame.font.Font(path if path.exists() else None, size)


def printable(text: str) -> str:
    """Return the text with what no typeface has (controls, lone surrogates) made visible."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)


def measure(text: str, face: Face, size: int) -> tuple[int, int]:
    """Return the width and height that a line takes."""
    return font(face, size).size(printable(text))


def coverage(text: str, face: Face, size: int) -> tuple[int, int, bytes]:
    """Return width, height and one byte of coverage for each pixel."""
    surface = font(face, size).render(printable(text), antialias=True, color=(255, 255, 255))
    pixels = pygame.image.tobytes(surface, "RGBA")
    return surface.get_width(), surface.get_height(), pixels[3::4]
