"""Axes end on round numbers, hold what is shown, and their numbers are short and tell themselves apart."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compositor.layout.axes import every, exact, outline, rounded, span, written

MINUS = "\N{MINUS SIGN}"
FIGURES = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**53), 2**53)


@pytest.mark.parametrize(
    ("values", "zero", "words"),
    [
        ([120, 90, 200], True, "0 50 100 150 200"),
        ([20, 20.0], False, "10 15 20 25 30"),
        ([], False, "0 0.2 0.4 0.6 0.8 1.0"),
        ([-5, 3], True, "-6 -4 -2 0 2 4"),
        ([0.01, 0.05], False, "0 0.01 0.02 0.03 0.04 0.05"),
        ([12000, 3400], True, "0 5k 10k 15k"),
        ([1990, 2020], False, "1990 2000 2010 2020"),
        ([3.2e6, 3.3e6], False, "3.2M 3.22M 3.24M 3.26M 3.28M 3.3M"),
        ([1e18, 3e18], False, "0 1e18 2e18 3e18"),
        ([-1, -4], False, "-4 -3 -2 -1 0"),
        ([-3, -4], False, "-4.0 -3.8 -3.6 -3.4 -3.2 -3.0"),
    ],
)
def test_what_is_written_along_it(values: list[float], zero: bool, words: str) -> None:  # noqa: FBT001 - a parameter
    found = " ".join(rounded(*span(values, zero=zero), 5).words)
    assert found == words.replace("-", MINUS)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0, "0"), (0.5, "0.5"), (12.345, "12.35"), (950, "950"), (1234, "1.2k"), (999_999, "1M"), (3e6, "3M"),
        (-1500, "-1.5k"), (2.5e9, "2.5B"), (7e12, "7T"), (1e-7, "1e-7"), (-1e300, "-1e300"), (100, "100"),
    ],
)  # fmt: skip
def test_a_number_alone(value: float, words: str) -> None:
    assert written(value).replace(MINUS, "-") == words
    assert (value < 0) is (written(value)[0] == MINUS)


@given(st.lists(FIGURES, max_size=20), st.booleans(), st.integers(1, 10), st.booleans())
def test_every_range_has_round_numbers_and_holds_what_is_shown(
    values: list[float],
    zero: bool,  # noqa: FBT001 - a parameter
    most: int,
    whole: bool,  # noqa: FBT001
) -> None:
    low, high = span(values, zero=zero)
    axis = rounded(low, high, most, whole=whole)
    assert axis.low < axis.high
    assert all(math.isfinite(tick) for tick in axis.ticks)
    assert 2 <= len(axis.ticks) <= most + 3
    assert list(axis.ticks) == sorted(set(axis.ticks))
    assert all(-0.001 <= axis.share(value) <= 1.001 for value in values)
    assert not zero or axis.low <= 0 <= axis.high
    assert len(set(axis.words)) == len(axis.words) or high - low < 1e-6 * max(abs(low), abs(high))
    assert max(map(len, axis.words)) <= 20
    inside = exact(low, high, most)
    assert all(-0.001 <= inside.share(tick) <= 1.001 for tick in inside.ticks)


@given(st.floats(0, 5000), st.floats(0, 500), st.floats(0, 20))
def test_labels_that_are_left_dont_touch(widest: float, spacing: float, gap: float) -> None:
    step = every(widest, spacing, gap)
    assert step >= 1
    assert step * max(spacing, 1e-6) >= (widest + gap) * 0.999
    assert step == 1 or (step - 1) * max(spacing, 1e-6) <= widest + gap


@given(st.lists(st.floats(-9, 9), min_size=1, max_size=300), st.integers(4, 80))
def test_of_more_values_than_can_be_told_apart_the_extremes_stay(values: list[float], most: int) -> None:
    places = outline(values, most)
    assert len(places) <= max(most + 3, 4)
    assert list(places) == sorted(set(places))
    assert {values[place] for place in places} >= {min(values), max(values), values[0], values[-1]}
    assert len(values) > most or list(places) == list(range(len(values)))
