"""The bidirectional algorithm: levels and orders."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compositor.text import direction
from tests.texts import ANY_TEXT


@pytest.mark.parametrize(
    ("text", "rtl", "levels"),
    [
        ("abc 12", False, None),
        ("ab אב", False, "00011"),
        ("אב ab", True, "11122"),
        ("אב 12", True, "11122"),
        ("ab (אב) 1", False, "000011002"),
        ("אב (ab) ג", True, "111122111"),
        ("a \u2067אב1\u2069 b", False, "000112000"),
        ("אב  ", True, "1111"),
        ("ab אב  ", False, "0001100"),
        ("\u0627\u0628 1,2", True, "111222"),
    ],
)
def test_levels(text: str, rtl: bool, levels: str | None) -> None:  # noqa: FBT001 - a row of the table
    found, of_each = direction.levels(text)
    assert found == rtl
    assert of_each == (None if levels is None else [int(level) for level in levels])


def test_a_line_takes_the_direction_of_its_paragraph() -> None:
    assert direction.levels("(ab)", rtl=True) == (True, [1, 2, 2, 1])
    assert direction.levels("אב", rtl=False) == (False, [1, 1])


@pytest.mark.parametrize(
    ("levels", "order"),
    [("", ""), ("000", "012"), ("111", "210"), ("0110", "0213"), ("1221", "3120"), ("01210", "03214")],
)
def test_items_stand_in_the_order_of_their_levels(levels: str, order: str) -> None:
    assert direction.visual([int(level) for level in levels]) == [int(item) for item in order]


@given(st.lists(st.integers(0, 5)))
def test_every_item_stands_once(levels: list[int]) -> None:
    assert sorted(direction.visual(levels)) == list(range(len(levels)))


@given(ANY_TEXT)
def test_any_text_has_levels(text: str) -> None:
    _, levels = direction.levels(text, rtl=True)
    assert levels is None or len(levels) == len(text)
