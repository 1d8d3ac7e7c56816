"""A canvas follows the theme where it can be seen in it, and keeps its dark ground where not."""

from __future__ import annotations

import base64
import struct

import pytest

from compositor.layout.grounds import PACKED, ground, in_theme
from compositor.style import Style
from runtime import scene
from runtime.sdk import colors
from tests.scenes import node, shown

DARK, LIGHT, CONTRAST, PINK = Style(), Style("light"), Style("contrast"), Style(accent="pink")
TEXT, ACCENT, SURFACE, GREEN = (colors.packed(name) for name in ("text", "accent", "surface", "green"))
WHITE, BLACK, CLEAR = 0xFFFFFFFF, 0x000000FF, 0xFFFFFF00


def canvas(*paints: int, background: str = "") -> scene.Canvas:
    drawing = b"".join(struct.pack("<BBHhhhhhhI", 2, 1, 0, 8, 8, 8, 0, 0, 0, paint) for paint in paints)
    made = node("canvas", background=background, drawing=base64.b64encode(drawing).decode())
    found = shown(made).nodes[0]
    assert isinstance(found, scene.Canvas)
    return found


def paints(made: scene.Canvas) -> list[int]:
    return [record[-1] for record in struct.iter_unpack("<BBHhhhhhhI", made.drawing)]


def packed(style: Style, *names: str) -> list[int]:
    return [int.from_bytes(bytes(style.colours[name]), "big") for name in names]


def test_the_colours_are_those_of_the_kit() -> None:
    assert {colors.packed(name): name for name in PACKED.values()} == PACKED


def test_named_colours_become_those_of_the_theme() -> None:
    made = canvas(TEXT, GREEN, SURFACE, ACCENT)
    assert paints(in_theme(made, LIGHT)) == [*packed(LIGHT, "text"), GREEN, *packed(LIGHT, "raised", "accent")]
    assert paints(in_theme(made, CONTRAST))[3:] == packed(CONTRAST, "accent")
    assert paints(in_theme(made, PINK))[3:] == packed(PINK, "accent")
    assert in_theme(made, DARK) is made
    assert ground(made, LIGHT) is None


@pytest.mark.parametrize("paint", [WHITE, BLACK, 0x101010FF, 0xEEE4DAFF])
def test_what_counts_on_dark_keeps_it(paint: int) -> None:
    made = canvas(TEXT, paint)
    assert in_theme(made, LIGHT) is made
    assert ground(made, LIGHT) == DARK.colours["surface"]
    assert ground(canvas(paint, background="background"), LIGHT) == DARK.colours["background"]
    assert ground(made, CONTRAST) is None


def test_what_isnt_seen_at_all_doesnt_matter() -> None:
    assert ground(canvas(TEXT, CLEAR), LIGHT) is None


@pytest.mark.parametrize(("name", "colour"), [("white", WHITE), ("#102030", 0x102030FF)])
def test_a_ground_of_its_own_stays(name: str, colour: int) -> None:
    made = canvas(TEXT, background=name)
    for style in (DARK, LIGHT):
        assert in_theme(made, style) is made
        assert int.from_bytes(bytes(ground(made, style) or ()), "big") == colour


def test_a_surface_is_told_from_the_window() -> None:
    for style in (DARK, LIGHT, CONTRAST):
        assert ground(canvas(TEXT, background="surface"), style) == style.colours["raised"]
