"""Graphemes and words of any text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compositor.text import breaks
from tests.texts import ANY_TEXT


@pytest.mark.parametrize(
    ("text", "graphemes"),
    [
        ("abc", "a|b|c"),
        ("e\u0301\u0323x", "e\u0301\u0323|x"),
        ("👨\u200d👩\u200d👧👍🏽x", "👨\u200d👩\u200d👧|👍🏽|x"),
        ("🇩🇪🇫🇷🇩", "🇩🇪|🇫🇷|🇩"),
        ("❤\ufe0f1\ufe0f\u20e3", "❤\ufe0f|1\ufe0f\u20e3"),
        ("🏴\U000e0067\U000e007fa", "🏴\U000e0067\U000e007f|a"),
        ("क्षिन्", "क्षि|न्"),
        ("각각\u1100\u1161\u11a8", "각|각|\u1100\u1161\u11a8"),
        ("กำ", "กำ"),
        ("a\r\nb", "a|\r\n|b"),
        ("\u0301a", "\u0301|a"),
        ("a\x00\u0301", "a|\x00|\u0301"),
        ("a\u200d漢", "a\u200d|漢"),
    ],
)
def test_what_a_person_takes_for_one_character(text: str, graphemes: str) -> None:
    found = [text[start:end] for start, end in pairwise(breaks.stops(text))]
    assert found == graphemes.split("|")


@pytest.mark.parametrize(
    ("text", "index", "before", "after"),
    [
        ("one two", 7, 4, 7),
        ("one two", 4, 0, 7),
        ("one  two", 3, 0, 8),
        ("a.b_c(d)", 0, 0, 1),
        ("a.b_c(d)", 5, 2, 6),
        ("one\ntwo", 4, 0, 7),
        ("cafe\u0301 noir", 5, 0, 10),
        ("", 3, 0, 0),
    ],
)
def test_steps_by_words(text: str, index: int, before: int, after: int) -> None:
    assert (breaks.word_before(text, index), breaks.word_after(text, index)) == (before, after)


@pytest.mark.parametrize(
    ("text", "index", "word"),
    [("one two", 5, "two"), ("one two", 3, " "), ("a := b", 3, ":="), ("né\u0301e x", 2, "né\u0301e"), ("x", 9, "x")],
)
def test_what_a_double_click_selects(text: str, index: int, word: str) -> None:
    start, end = breaks.word_around(text, index)
    assert text[start:end] == word


@given(ANY_TEXT)
def test_steps_there_and_back_pass_every_stop(text: str) -> None:
    stops = breaks.stops(text)
    assert stops[0] == 0
    assert stops[-1] == len(text)
    for one, other in pairwise(stops):
        assert breaks.after(text, one) == other
        assert breaks.before(text, other) == one
    assert breaks.before(text, 0) == 0
    assert breaks.after(text, len(text)) == len(text)


@given(ANY_TEXT, st.integers(-3, 50))
def test_words_are_made_of_whole_graphemes(text: str, index: int) -> None:
    stops = set(breaks.stops(text))
    places = {breaks.word_before(text, index), breaks.word_after(text, index), *breaks.word_around(text, index)}
    assert places <= stops
    start, end = breaks.word_around(text, index)
    assert not text or start < end


def test_a_text_of_flags_takes_no_square_of_time() -> None:
    assert len(breaks.stops("🇩" * 100_000)) > 50_000
