"""Letters find their pixels again, and a full sheet doesn't spoil what was drawn from it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compositor.drawing import atlas
from compositor.drawing.atlas import Atlas, FullError, Sheet, Shelves
from compositor.geometry import Rect
from compositor.text import shape

SIZES = st.lists(st.tuples(st.integers(1, 90), st.integers(1, 40)), max_size=60)


@given(SIZES)
def test_placed_rectangles_are_apart_and_inside(sizes: list[tuple[int, int]]) -> None:
    shelves, placed = Shelves(128, 128), list[Rect]()
    for width, height in sizes:
        try:
            rect = Rect(*shelves.place(width, height), width, height)
        except FullError:
            continue
        assert Rect(0, 0, 128, 128).covers(rect)
        assert not any(rect.touches(other) for other in placed)
        placed.append(rect)


def test_what_can_never_fit_is_refused() -> None:
    with pytest.raises(FullError):
        Shelves(64, 64).place(65, 1)


def test_pixels_stand_where_they_were_put() -> None:
    sheet = Sheet(8, 8, 1)
    sheet.taken()
    sheet.add(2, 2, b"abcd")
    assert sheet.add(2, 1, b"xy") == (3, 0)
    assert bytes(sheet.pixels[:5]) == b"ab\0xy"
    assert bytes(sheet.pixels[8:10]) == b"cd"
    assert sheet.taken() == (0, 2)
    assert sheet.taken() == (0, 0)


def test_a_letter_is_drawn_once() -> None:
    letters = Atlas()
    first = list(letters.letters(shape("aa", "regular", 50), 10, 100))
    again = list(letters.letters(shape("a", "regular", 50), 0, 0))
    assert len({slot for slot, _, _ in (*first, *again)}) == 1
    assert any(first[0][0].sheet.pixels)


@given(st.floats(0, 100))
def test_a_small_letter_stands_within_an_eighth_of_a_pixel(x: float) -> None:
    letters = Atlas()
    run = shape("l", "regular", 14)
    plain = letters.glyph(run.glyphs[0].font, run.glyphs[0].id, 14)
    ((slot, left, _),) = letters.letters(run, x, 20)
    shift = next(number / 4 for number in range(4) if slot is letters.glyph(*run.glyphs[0][:2], 14, number))
    assert abs(left - slot.left + shift - run.glyphs[0].x - x) <= 0.126
    assert abs(slot.left - plain.left) <= 1


def test_a_full_sheet_stays_with_who_uses_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(atlas, "SIDE", 128)
    letters = Atlas()
    before = next(iter(letters.letters(shape("A", "regular", 30), 0, 30)))[0]
    pixels = bytes(before.sheet.pixels)
    for size in range(20, 60):
        list(letters.letters(shape("WM", "regular", size), 0, 30))
    after = next(iter(letters.letters(shape("A", "regular", 30), 0, 30)))[0]
    assert letters.generation > 0
    assert after.sheet is not before.sheet
    row = bytes(before.sheet.pixels)[before.y * 128 + before.x :][: before.width]
    assert row == pixels[before.y * 128 + before.x :][: before.width]


def test_a_letter_larger_than_a_sheet_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(atlas, "SIDE", 64)
    assert not list(Atlas().letters(shape("W", "regular", 200), 0, 0))


def test_images_share_a_sheet_as_long_as_it_is_used() -> None:
    letters, images = Atlas(), ((2, 1, bytes(8)), (1, 2, bytes(range(8))))
    sheet = letters.images(images)
    assert letters.images(tuple(images)) is sheet
    x, y, _, _ = sheet.places[1]
    row = sheet.width * 4
    assert bytes(sheet.pixels[y * row + x * 4 :][:4]) == bytes(range(4))
    assert bytes(sheet.pixels[(y + 1) * row + x * 4 :][:4]) == bytes(range(4, 8))
    number = id(sheet)
    del sheet
    assert not [kept for kept in letters._sheets.values() if id(kept) == number]
