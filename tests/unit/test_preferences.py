"""Preferences: what a wish makes of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.messages import Preferences
from runtime.preferences import SCALES, TEXT_SIZES, changed
from runtime.wishes import Prefer, Step


def test_larger_and_smaller_go_through_the_sizes() -> None:
    now = Preferences()
    sizes = [(now := changed(now, Step("text_size", +1))).text_size for _ in range(10)]
    assert sizes == [1.15, 1.3, 1.5, 1.75, 2.0, 2.5, 3.0, 3.0, 3.0, 3.0]
    assert changed(now, Step("text_size", -1)).text_size == 2.5


def test_a_size_between_two_goes_to_the_next() -> None:
    assert changed(Preferences(text_size=1.2), Step("text_size", +1)).text_size == 1.3
    assert changed(Preferences(text_size=1.2), Step("text_size", -1)).text_size == 1.15


def test_the_scale_starts_from_the_screens_own() -> None:
    assert changed(Preferences(), Step("scale", +1), scale=2.0).scale == 2.5
    assert changed(Preferences(scale=1.0), Step("scale", +1), scale=2.0).scale == 1.25


def test_the_screen_turns_all_around() -> None:
    now = Preferences()
    turned = [(now := changed(now, Step("rotation", +1))).rotation for _ in range(4)]
    assert turned == [90, 180, 270, 0]
    assert changed(now, Step("rotation", -1)).rotation == 270


@pytest.mark.parametrize(("name", "value"), [("theme", "pink"), ("text_size", 50.0), ("rotation", 45), ("colour", "x")])
def test_what_no_preference_can_be(name: str, value: str | float) -> None:
    with pytest.raises(ValueError, match=name):
        changed(Preferences(), Prefer(name, value))


@given(st.sampled_from(["text_size", "scale"]), st.sampled_from([-1, 1]), st.floats(0.6, 3))
def test_a_step_never_leaves_the_range(name: str, by: int, before: float) -> None:
    after = changed(Preferences(text_size=before, scale=before), Step(name, by))  # type: ignore[arg-type]
    sizes = TEXT_SIZES if name == "text_size" else SCALES
    assert getattr(after, name) in sizes or getattr(after, name) == before
