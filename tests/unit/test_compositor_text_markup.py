"""The little of markdown in texts."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from compositor.text import Piece, pieces
from tests.texts import ANY_TEXT

if TYPE_CHECKING:
    from compositor.text.fonts import Face


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "regular:plain"),
        ("a **b c** d", "regular:a |bold:b c|regular: d"),
        ("a *b* _c_ __d__", "regular:a |italic:b|regular: |italic:c|regular: |bold:d"),
        ("***both***", "bold-italic:both"),
        ("use `x *= 2`!", "regular:use |mono:x *= 2|regular:!"),
        ("# One\ntwo", "bold:One|regular:\ntwo"),
        ("- one\n  * two", "regular:•\u2002|regular:one\n|regular:  •\u2002|regular:two"),
        ("2 * 3 * 4, a*b*c, a_b_c", "regular:2 * 3 * 4, a*b*c, a_b_c"),
        ("a - b, #1, **, ** x **, `", "regular:a - b, #1, **, ** x **, `"),
        ("********, *****, _____, __ __", "regular:********, *****, _____, __ __"),
        ("-5 degrees", "regular:-5 degrees"),
    ],
)
def test_marks_become_faces(text: str, shown: str) -> None:
    assert "|".join(f"{piece.face}:{piece.text}" for piece in pieces(text, "regular")) == shown


def test_faces_are_built_upon_the_one_of_the_text() -> None:
    assert [piece.face for piece in pieces("a *b* `c`", "bold")] == ["bold", "bold-italic", "bold", "mono-bold"]
    assert pieces("**a**", "italic") == (Piece("a", "bold-italic"),)


@pytest.mark.parametrize("face", ["mono", "mono-bold"])
def test_what_is_in_columns_is_meant_letter_for_letter(face: Face) -> None:
    board = "*****\n* a *\n*****\n# b\n- `c` **d**"
    assert pieces(board, face) == (Piece(board, face),)


def test_a_link_says_where_it_leads() -> None:
    assert pieces("[Wisp](https://wisp.example/)", "regular") == (Piece("Wisp", "regular", "https://wisp.example/"),)


@given(ANY_TEXT)
def test_any_text_has_pieces(text: str) -> None:
    found = pieces(text, "regular")
    assert found
    assert "".join(piece.text for piece in found).replace("•\u2002", "- ") == text or set(text) & set("*_`[#-+")


@pytest.mark.parametrize("hard", ["*", "_", "`", "[", "[a](", "**a", "*a ", "# ", "- ", "__a ", "***"])
def test_nothing_takes_long(hard: str) -> None:
    began = time.process_time()
    pieces(hard * (20_000 // len(hard)), "regular")
    assert time.process_time() - began < 1
