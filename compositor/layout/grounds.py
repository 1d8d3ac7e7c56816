"""Grounds: what a canvas is drawn upon, and its colours by the theme that the person chose.

A program names colours of the theme, and its kit packs them as those of the dark one. Where all that it draws can also
be seen on light, its named colours become those of the theme in use. Where not, it keeps the dark ground that it counts
on, whatever the window around it is like.
"""

from __future__ import annotations

from array import array
from functools import lru_cache
from typing import TYPE_CHECKING

from compositor.style import Style

if TYPE_CHECKING:
    from collections.abc import Mapping

    from compositor.style import Colour
    from runtime.scene import Canvas

# As runtime/sdk/colors.py packs them, red first.
PACKED = {
    0xE8EDF5FF: "text",
    0x858FA6FF: "muted",
    0x5CC9B8FF: "accent",
    0x6FCF7FFF: "good",
    0xF57A73FF: "bad",
    0xF2BA61FF: "warn",
    0x1C222DFF: "surface",
    0x0F131AFF: "background",
}
_DARK = Style()
_WORDS = 5
"""A record is so many numbers of 32 bits; the last is its colour."""
_DARKEST, _LIGHTEST = 60, 190
"""What isn't between these can't be seen on every ground."""


def ground(node: Canvas, style: Style) -> Colour | None:
    """None: the window's own."""
    palette = style if _follows(node, style) else _DARK
    if node.background:
        # A window is of the surface's colour: what a program calls so lies upon it.
        return palette.colours["raised"] if node.background == "surface" else palette.colour(node.background)
    return None if palette is style else palette.colours["surface"]


def in_theme(node: Canvas, style: Style) -> Canvas:
    """The canvas as this theme shows it."""
    if (style.theme == _DARK.theme and not style.accent) or not _follows(node, style):
        return node
    return node.model_copy(update={"drawing": _recoloured(node.drawing, style)})


def _follows(node: Canvas, style: Style) -> bool:
    """Whether it can be seen on this theme's ground, too."""
    if style.theme != "light":
        return True
    own = node.background.startswith("#") or node.background in {"white", "black"}
    return not own and _adapts(node.drawing)


@lru_cache(maxsize=64)
def _adapts(drawing: bytes) -> bool:
    colours = set(memoryview(drawing).cast("I")[_WORDS - 1 :: _WORDS])
    return all(colour in PACKED or _DARKEST < _light(colour) < _LIGHTEST or not colour & 0xFF for colour in colours)


@lru_cache(maxsize=64)
def _recoloured(drawing: bytes, style: Style) -> bytes:
    records = array("I", drawing)
    table = _table(style)
    colours = records[_WORDS - 1 :: _WORDS]
    records[_WORDS - 1 :: _WORDS] = array("I", [table.get(colour, colour) for colour in colours])
    return records.tobytes()


@lru_cache(maxsize=8)
def _table(style: Style) -> Mapping[int, int]:
    names = {**{name: name for name in PACKED.values()}, "surface": "raised"}
    return {packed: int.from_bytes(bytes(style.colours[names[name]]), "big") for packed, name in PACKED.items()}


def _light(colour: int) -> float:
    red, green, blue, _ = colour.to_bytes(4, "big")
    return 0.299 * red + 0.587 * green + 0.114 * blue
