"""What is shown for characters, and as what."""

from __future__ import annotations

import pytest
from hypothesis import given

from compositor.text.script import picture, script, shown
from tests.texts import ANY_TEXT


@pytest.mark.parametrize(
    ("character", "name"),
    [
        *(("a", "Latn"), ("é", "Latn"), ("ж", "Cyrl"), ("λ", "Grek"), ("ש", "Hebr"), ("ب", "Arab"), ("ก", "Thai")),
        *(("न", "Deva"), ("漢", "Hani"), ("か", "Hira"), ("カ", "Kana"), ("한", "Hang")),
        *(("1", ""), (" ", ""), (".", ""), ("…", "")),
    ],
)
def test_scripts(character: str, name: str) -> None:
    assert script(character) == name


@pytest.mark.parametrize("grapheme", ["😀", "👩\u200d👧", "🇩🇪", "❤\ufe0f", "1\ufe0f\u20e3", "✅", "⏰", "🆗"])
def test_pictures(grapheme: str) -> None:
    assert picture(grapheme)


@pytest.mark.parametrize("grapheme", ["a", "1", "#", "❤", "✓", "★", "→", "©", "漢", "😀\ufe0e", "\u200d"])
def test_letters_and_signs(grapheme: str) -> None:
    assert not picture(grapheme)


def test_what_cannot_be_shown_is_marked_and_a_line_stays_a_line() -> None:
    assert shown("a\x1b\ud800\x85b") == "a\ufffd\ufffd\ufffdb"
    assert shown("a\nb\u2028c\td") == "a b c\td"
    assert shown("a\u202eb") == "a\u202eb"
    assert shown("a\u202eb", plain=True) == "a\ufffdb"


@given(ANY_TEXT)
def test_places_in_the_text_stay_the_same(text: str) -> None:
    assert len(shown(text)) == len(text)
    assert not set(shown(text)) & set("\n\x00\ud800\u2028")
