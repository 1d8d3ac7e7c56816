"""Lines of text as glyphs: their order, their fonts, and where carets stand."""

from __future__ import annotations

import math
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compositor.text import Run, bitmap, fonts, line_height, shape
from tests.texts import ANY_TEXT

FACES: list[fonts.Face] = ["regular", "medium", "bold", "italic", "bold-italic", "light", "mono", "mono-bold"]


def names(run: Run) -> set[str]:
    return {fonts.FILES[glyph.font].rpartition("/")[2].partition(".")[0] for glyph in run.glyphs}


@pytest.mark.parametrize(
    ("text", "font"),
    [
        ("Größe Ωμέγα Привет", "Inter-Regular"),
        ("مرحبا بك", "NotoSansArabic-Regular"),
        ("שלום", "NotoSansHebrew-Regular"),
        ("नमस्ते दुनिया", "NotoSansDevanagari-Regular"),
        ("สวัสดี", "NotoSansThai-Regular"),
        ("漢字かなカナ한국어", "wqy-microhei"),
        ("😀👩\u200d👧🇩🇪👍🏽❤\ufe0f1\ufe0f\u20e3✅", "NotoColorEmoji"),
        ("∯⨌", "NotoSansMath-Regular"),
        ("♞", "NotoSansSymbols2-Regular"),
    ],
)
def test_every_script_has_its_font(text: str, font: str) -> None:
    run = shape(text, "regular", 16)
    assert names(run) == {font}
    assert all(glyph.id for glyph in run.glyphs)


def test_signs_are_pictures_only_where_that_is_meant() -> None:
    assert names(shape("❤\ufe0f", "regular", 16)) == {"NotoColorEmoji"}
    assert "NotoColorEmoji" not in names(shape("❤ 1 # © ✓ ❤\ufe0e", "regular", 16))


def test_what_no_font_has_is_a_box_and_what_cannot_be_shown_a_mark() -> None:
    assert [glyph.id for glyph in shape("\U000e5000", "regular", 16).glyphs] == [0]
    marked = shape("a\x00\ud800", "regular", 16)
    mark = shape("\N{REPLACEMENT CHARACTER}", "regular", 16).glyphs[0].id
    assert [glyph.id for glyph in marked.glyphs][1:] == [mark, mark]
    assert marked.text == "a\x00\ud800"


@pytest.mark.parametrize("face", FACES)
def test_digits_are_of_one_width_in_every_face(face: fonts.Face) -> None:
    widths = [shape(f"{digit}:30", face, 20).x_at(1) for digit in range(10)]
    assert max(widths) - min(widths) < 0.05


def test_letters_are_kerned_and_code_is_not_joined() -> None:
    apart = sum(shape(letter, "regular", 100).width for letter in "AV")
    assert shape("AV", "regular", 100).width < apart - 1
    arrow = shape("->", "mono", 100)
    assert [glyph.id for glyph in arrow.glyphs] == [shape(sign, "mono", 100).glyphs[0].id for sign in "->"]


def test_source_is_shown_in_the_order_in_which_it_runs() -> None:
    spoof = "x = '\u202e' # \u2066"
    run = shape(spoof, "mono", 16)
    assert not shape("שלום = 1", "mono", 16).rtl
    assert list(run.carets) == sorted(run.carets)
    assert len({glyph.x for glyph in run.glyphs}) == len(spoof)


def test_arabic_runs_from_the_right_and_numbers_in_it_from_the_left() -> None:
    run = shape("مرحبا 123", "regular", 16)
    assert run.rtl
    assert run.x_at(0) == pytest.approx(run.width)
    assert run.x_at(1) < run.x_at(0)
    digits = [run.selected(index, index + 1)[0] for index in (6, 7, 8)]
    assert digits == sorted(digits)
    assert digits[-1][1] <= run.selected(5, 6)[0][0]
    assert run.x_at(9) == 0


def test_hebrew_within_latin() -> None:
    run = shape("abc שלום def", "regular", 16)
    assert not run.rtl
    places = [run.x_at(index) for index in range(13)]
    assert places[:5] == sorted(places[:5])
    assert places[5:8] == sorted(places[5:8], reverse=True)
    assert places[8:] == sorted(places[8:])
    assert run.selected(5, 6)[0][0] > run.selected(6, 7)[0][0]
    assert len(run.selected(2, 6)) == 2


def test_brackets_in_hebrew_are_turned_round() -> None:
    right_to_left = shape("(ש)", "regular", 16, rtl=True)
    opening = shape("(", "regular", 16).glyphs[0].id
    assert right_to_left.glyphs[0].id == opening
    assert right_to_left.glyphs[0].cluster == 2


def test_parts_of_a_ligature_have_carets_of_their_own() -> None:
    run = shape("لا", "regular", 100)
    assert len(run.glyphs) <= 2
    assert run.carets[0] > run.carets[1] > run.carets[2]


@pytest.mark.parametrize("text", ["e\u0301", "👩\u200d👧", "🇩🇪", "👍🏽", "क्षि"])
def test_a_grapheme_is_one_step(text: str) -> None:
    run = shape(f"a{text}b", "regular", 16)
    assert len(run.stops) == 4
    assert run.after(1) == 1 + len(text)
    assert run.before(1 + len(text)) == 1


def test_tabs_go_to_the_next_stop() -> None:
    stop = 8 * shape(" ", "mono", 16).width
    assert shape("a\tb", "mono", 16).x_at(2) == pytest.approx(stop)
    assert shape("1234567\tb", "mono", 16).x_at(8) == pytest.approx(stop)
    assert shape("12345678\tb", "mono", 16).x_at(9) == pytest.approx(2 * stop)


def test_lines_are_further_apart_than_letters_are_high() -> None:
    for face in FACES:
        for size in (8, 12, 16, 24, 48, 96):
            run = shape("Ág", face, size)
            assert math.ceil(run.ascent + run.descent) - 1 <= line_height(face, size) <= 1.5 * size


@given(ANY_TEXT, st.sampled_from(FACES), st.integers(1, 100))
def test_any_text_has_a_place_for_each_of_its_graphemes(text: str, face: fonts.Face, size: int) -> None:
    run = shape(text, face, size)
    assert run.text == text
    assert len(run.carets) == len(run.stops) == len(run.edges) + 1
    assert all(-0.01 <= x <= run.width + 0.01 for x in run.carets)
    assert sum(run.advances) == pytest.approx(run.width, abs=0.01 + run.width / 1000)
    assert all(0 <= glyph.cluster < len(text) for glyph in run.glyphs)
    assert all(one < other for one, other in pairwise(run.stops))


@given(ANY_TEXT, st.floats(-10, 500))
def test_where_a_caret_is_a_click_finds_it(text: str, x: float) -> None:
    run = shape(text, "regular", 16)
    for stop in run.stops:
        assert run.x_at(run.index_at(run.x_at(stop))) == pytest.approx(run.x_at(stop))
    nearest = abs(run.x_at(run.index_at(x)) - x)
    assert nearest == pytest.approx(min(abs(caret - x) for caret in run.carets))


@given(ANY_TEXT, st.integers(0, 20), st.integers(0, 20))
def test_what_is_selected_is_as_wide_as_its_graphemes(text: str, one: int, other: int) -> None:
    run = shape(text, "regular", 16)
    start, end = (run.stops[min(index, len(run.stops) - 1)] for index in sorted((one, other)))
    first, last = run.stops.index(start), run.stops.index(end)
    wide = sum(right - left for left, right in run.selected(start, end))
    assert wide == pytest.approx(sum(list(run.advances)[first:last]), abs=0.05)


@given(ANY_TEXT)
def test_any_glyph_can_be_drawn(text: str) -> None:
    for glyph in shape(text, "bold", 20).glyphs:
        drawn = bitmap(glyph.font, glyph.id, 20)
        assert len(drawn.pixels) == drawn.width * drawn.height * (4 if drawn.coloured else 1)


def test_the_same_line_is_shaped_once() -> None:
    assert shape("the same", "regular", 16) is shape("the same", "regular", 16)
    began = time.perf_counter()
    for _ in range(1000):
        shape("the same", "regular", 16)
    assert time.perf_counter() - began < 0.02
