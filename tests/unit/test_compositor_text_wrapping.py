"""Lines that fit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compositor.text import fit, fonts, shape, spans, wrap
from compositor.text.opportunities import SPACES
from tests.texts import ANY_TEXT

FACES: list[fonts.Face] = ["regular", "bold", "mono"]
WIDTHS = st.floats(0, 300)


def broken(text: str, letters: float) -> list[str]:
    """In code, where all letters are as wide."""
    return [line.run.text for line in wrap(text, "mono", 16, letters * shape("0", "mono", 16).width)]


@pytest.mark.parametrize(
    ("text", "letters", "lines"),
    [
        ("", 5, [""]),
        ("\n", 5, ["", ""]),
        ("a\n\nb\n", 5, ["a", "", "b", ""]),
        ("one two three", 7, ["one two", "three"]),
        ("one two   three", 7, ["one two", "three"]),
        ("one two ", 8, ["one two "]),
        ("one two  ", 7, ["one two"]),
        ("  one", 8, ["  one"]),
        ("internationally", 6, ["intern", "ationa", "lly"]),
        ("a internationally", 6, ["a", "intern", "ationa", "lly"]),
        ("well-known fact", 7, ["well-", "known", "fact"]),
        ("5 -3 2024-05-06", 7, ["5 -3", "2024-05", "-06"]),
        ("a\u00a0b c", 3, ["a\u00a0b", "c"]),
        ("https://a.org/path?x=y", 15, ["https://a.org/", "path?x=y"]),
    ],
)
def test_where_lines_break(text: str, letters: float, lines: list[str]) -> None:
    assert broken(text, letters) == lines


@pytest.mark.parametrize(
    ("text", "wide", "lines"),
    [
        ("漢字仮名", 2, ["漢字", "仮名"]),
        ("漢字。仮名", 2, ["漢", "字。", "仮名"]),
        ("漢「字」名", 3, ["漢", "「字」", "名"]),
        ("アラー", 2, ["ア", "ラー"]),
        ("漢字abc字", 3, ["漢字", "abc字"]),
        ("😀😀😀", 2.6, ["😀😀", "😀"]),
        ("한국어 글자", 3, ["한국어", "글자"]),
    ],
)
def test_where_lines_of_chinese_japanese_and_korean_break(text: str, wide: float, lines: list[str]) -> None:
    width = wide * shape("漢", "regular", 16).width
    assert [line.run.text for line in wrap(text, "regular", 16, width)] == lines


@given(ANY_TEXT, st.sampled_from(FACES), WIDTHS)
def test_lines_hold_all_of_the_text_in_order_and_fit(text: str, face: fonts.Face, width: float) -> None:
    end = 0
    for line in wrap(text, face, 16, width):
        assert line.start >= end
        assert set(text[end : line.start]) <= SPACES | {"\n"}
        assert text[end : line.start].count("\n") <= 1
        assert line.run.text == text[line.start : line.end]
        assert line.run.width <= width + 0.01 or len(line.run.stops) == 2
        end = line.end
    assert set(text[end:]) <= SPACES


@given(st.lists(st.tuples(ANY_TEXT, st.sampled_from(FACES)), max_size=4), WIDTHS)
def test_rich_lines_hold_all_of_the_text_in_order_and_fit(pieces: list[tuple[str, fonts.Face]], width: float) -> None:
    text, end = "".join(piece for piece, _ in pieces), 0
    for line in spans(pieces, 16, width):
        assert set(text[end : line.start]) <= SPACES | {"\n"}
        in_order = reversed(line.spans) if line.rtl else line.spans
        assert "".join(span.run.text for span in in_order) == text[line.start : line.end]
        assert line.width <= width + 0.01 or sum(len(span.run.stops) - 1 for span in line.spans) == 1
        assert sum(span.run.width for span in line.spans) == pytest.approx(line.width)
        end = line.end
    assert set(text[end:]) <= SPACES


def test_a_rich_line_knows_what_its_parts_are_from() -> None:
    (line,) = spans([("one ", "regular"), ("two", "bold")], 16, 500)
    assert [(span.run.text, span.piece) for span in line.spans] == [("one ", 0), ("two", 1)]
    assert line.spans[1].x == pytest.approx(shape("one ", "regular", 16).width)
    assert line.spans[1].run is shape("two", "bold", 16, rtl=False)


def test_parts_of_a_line_from_right_to_left() -> None:
    (line,) = spans([("שלום ", "regular"), ("עולם", "bold")], 16, 500)
    assert line.rtl
    assert [span.piece for span in line.spans] == [1, 0]


@given(ANY_TEXT, WIDTHS)
def test_what_is_shortened_fits(text: str, width: float) -> None:
    run = fit(text, "regular", 16, width)
    assert run.width <= width or not run.text
    assert run.text == text or not run.text or run.text.endswith("…")


def test_as_much_as_fits_stays() -> None:
    whole = shape("internationally", "regular", 16)
    assert fit("internationally", "regular", 16, whole.width) is whole
    shortened = fit("internationally", "regular", 16, whole.width - 1).text
    assert shortened.startswith("internationa")
    assert shortened.endswith("…")


def test_a_very_long_word_in_a_narrow_place_takes_little_time() -> None:
    assert len(wrap("x" * 5000, "regular", 16, 10)) == 5000
