"""Glyphs as pixels."""

from __future__ import annotations

import pytest

from compositor.text import Bitmap, bitmap, shape
from compositor.text.fonts import LAST_RESORT


def drawn(text: str, size: int, shift: int = 0) -> Bitmap:
    glyph = shape(text, "regular", size).glyphs[0]
    return bitmap(glyph.font, glyph.id, size, shift)


def ink(picture: Bitmap) -> float:
    """Where the middle of what is drawn is, from the pen to the right."""
    columns = [sum(picture.pixels[column :: picture.width]) for column in range(picture.width)]
    return picture.left + 0.5 + sum(at * weight for at, weight in enumerate(columns)) / sum(columns)


def test_a_letter_stands_on_the_baseline_and_is_solid() -> None:
    letter = drawn("H", 40)
    assert letter.top == letter.height
    assert 27 <= letter.height <= 31
    assert max(letter.pixels) == 255
    assert len(letter.pixels) == letter.width * letter.height
    assert not letter.coloured


def test_letters_are_sharp_at_the_baseline() -> None:
    """Hinted in height: the lowest row of a bar that lies on the baseline is as dark as the one above it."""
    for size in (12, 13, 14, 16, 20):
        letter = drawn("L", size)
        rows = [letter.pixels[row * letter.width :][: letter.width] for row in range(letter.height)]
        assert max(rows[-1]) > 200


def test_a_shift_moves_by_quarters_of_a_pixel() -> None:
    places = [ink(drawn("o", 16, shift)) for shift in range(4)]
    assert places == pytest.approx([places[0] + quarter / 4 for quarter in range(4)], abs=0.03)


@pytest.mark.parametrize("size", [9, 16, 20, 96, 200])
def test_emoji_are_coloured_and_of_the_size(size: int) -> None:
    picture = drawn("😀", size)
    assert picture.coloured
    assert len(picture.pixels) == 4 * picture.width * picture.height
    assert abs(picture.width - shape("😀", "regular", size).width) <= 1
    assert 0.8 * size < picture.top < size
    middle = 4 * (picture.height // 4 * picture.width + picture.width // 2)
    red, green, blue, opacity = picture.pixels[middle : middle + 4]
    assert opacity > 250
    assert red > green > blue


def test_the_edge_of_a_picture_has_its_colour_too() -> None:
    """Not a dark seam, as where transparent pixels count in the mix."""
    circle = drawn("🔴", 24)
    edge = [circle.pixels[at : at + 4] for at in range(0, len(circle.pixels), 4) if 40 < circle.pixels[at + 3] < 200]
    assert edge
    assert all(red * 255 / opacity > 150 for red, _, _, opacity in edge)


def test_nothing_to_see_has_no_pixels() -> None:
    assert drawn(" ", 16).width == 0
    assert bitmap(0, 1 << 20, 16) == bitmap(0, 1 << 24, 16)
    assert bitmap(0, 1 << 20, 16).pixels == b""


def test_the_last_resort_can_be_drawn() -> None:
    assert bitmap(LAST_RESORT, 40, 16).width > 0
