"""Data carried over to a new version: defaults fill in, the person's data stays, nothing is thrown away."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.carry import PUT_AWAY, carry_over

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=8,
)
STATES = st.dictionaries(st.sampled_from("abcd"), JSON, max_size=4)


@pytest.mark.parametrize(
    ("old", "fresh", "carried"),
    [
        ({}, {"left": 25}, {"left": 25}),
        ({"left": 3}, {}, {"left": 3}),
        ({"left": 3}, {"left": 25, "loud": False}, {"left": 3, "loud": False}),
        ({"left": 3}, {"left": 0.5}, {"left": 3}),
        ({"left": None}, {"left": 25}, {"left": 25}),
        ({"left": 3}, {"left": None}, {"left": 3}),
        ({"who": {"name": "Ada"}}, {"who": {"name": "", "age": 0}}, {"who": {"name": "Ada", "age": 0}}),
        ({"items": ["milk"]}, {"items": []}, {"items": ["milk"]}),
        ({"items": ["milk"]}, {"items": {}}, {"items": {}, PUT_AWAY: {"items": ["milk"]}}),
        ({"on": True}, {"on": 0}, {"on": 0, PUT_AWAY: {"on": True}}),
    ],
)
def test_how_data_is_carried_over(old: dict[str, Any], fresh: dict[str, Any], carried: dict[str, Any]) -> None:
    assert carry_over(old, fresh) == carried


def test_what_was_put_away_before_stays() -> None:
    once = carry_over({"a": 1, "b": 2}, {"a": ""})
    assert carry_over(once, {"b": ""}) == {"a": "", "b": "", PUT_AWAY: {"a": 1, "b": 2}}


def values(state: Any) -> list[str]:  # noqa: ANN401 - any JSON
    """All that a person might miss: each value but empty ones, wherever it is."""
    if isinstance(state, dict):
        return [found for value in state.values() for found in values(value)]
    return [repr(state)] if state is not None else []


@given(STATES, STATES)
def test_nothing_is_thrown_away_and_every_default_is_there(old: dict[str, Any], fresh: dict[str, Any]) -> None:
    carried = carry_over(old, fresh)
    left = values(carried)
    for value in values(old):
        left.remove(value)
    assert fresh.keys() <= carried.keys()


@given(STATES)
def test_the_same_version_finds_its_data_as_it_was(state: dict[str, Any]) -> None:
    assert carry_over(state, state) == state
    assert carry_over(state, {}) == state
