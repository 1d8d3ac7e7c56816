"""Steps: what they may say, and what is said of those that are wrong."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime import steps
from runtime.steps import StepError, parse


@pytest.mark.parametrize(
    ("value", "step"),
    [
        ({"see": "a"}, steps.See),
        ({"see": "a", "within": 2.5}, steps.See),
        ({"not_see": "a"}, steps.NotSee),
        ({"title": "a"}, steps.Title),
        ({"click": "^7$", "times": 3}, steps.Click),
        ({"fill": "Bill", "text": "80", "enter": True}, steps.Fill),
        ({"wait": 1500}, steps.Wait),
        ({"key": "left", "hold": 0.5}, steps.Key),
        ({"tap": [0.5, 1]}, steps.Tap),
        ({"drag": [[0, 0], [1, 1]]}, steps.Drag),
        ({"draws": 12}, steps.Draws),
        ({"changes": 1}, steps.Changes),
        ({"still": 1}, steps.Still),
        ({"time": "2026-12-31T23:59:59"}, steps.Time),
        ({"edit": "bigger"}, steps.Edit),
        ({"edit": "bigger", "program": "bigger.py"}, steps.Edit),
        ({"reopen": True}, steps.Reopen),
        ({"undo": True}, steps.Undo),
        ({"no_error": True}, steps.NoError),
        ({"capabilities": []}, steps.Capabilities),
        ({"capabilities": ["net", "files"]}, steps.Capabilities),
    ],
)
def test_each_step_of_the_format_is_understood(value: object, step: type[steps.Step]) -> None:
    (found,) = parse([value])
    assert type(found) is step


def test_every_kind_of_step_has_a_name_of_its_own() -> None:
    assert len(steps.KINDS) == 18


def test_defaults_are_those_of_the_format() -> None:
    see, click, fill, key = parse([{"see": "a"}, {"click": "a"}, {"fill": "a", "text": "b"}, {"key": "up"}])
    assert isinstance(see, steps.See)
    assert isinstance(click, steps.Click)
    assert isinstance(fill, steps.Fill)
    assert isinstance(key, steps.Key)
    assert (see.within, click.times, fill.enter, key.hold) == (1, 1, False, None)


def test_patterns_ignore_case() -> None:
    (see,) = parse([{"see": "total"}])
    assert isinstance(see, steps.See)
    assert see.see.search("TOTAL: 3")


def test_a_number_may_be_filled_in() -> None:
    (fill,) = parse([{"fill": "#2", "text": 80}])
    assert isinstance(fill, steps.Fill)
    assert (fill.text, fill.number) == ("80", 2)


def test_a_step_is_told_as_it_was_written() -> None:
    (click,) = parse([{"click": "^(\\+|add)$", "times": 2}])
    assert str(click) == '{"click":"^(\\\\+|add)$","times":2}'


def test_the_time_is_what_the_clock_shows() -> None:
    (time,) = parse([{"time": "2026-03-14T15:09:26"}])
    assert isinstance(time, steps.Time)
    assert time.time.timestamp() == 1773500966


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ({"see": "a"}, "steps: it should be a valid list"),
        (["see"], "steps: 0: it should be a valid dictionary"),
        ([{}], "step 1: nothing names no step; the steps are see, not_see"),
        ([{"see": "a"}, {"press": "b"}], "step 2: press names no step"),
        ([{"see": "a", "click": "b"}], "step 1: see and click are two steps"),
        ([{"see": "("}], "step 1: see: '(' is no regular expression"),
        ([{"see": "a", "wihin": 1}], "step 1: wihin: Extra inputs are not permitted"),
        ([{"see": 5}], "step 1: see"),
        ([{"click": "a", "times": 0}], "step 1: times"),
        ([{"fill": "a"}], "step 1: text: Field required"),
        ([{"fill": "#0", "text": "a"}], "step 1: fill: '#0': the first is #1"),
        ([{"fill": "a", "text": True}], "step 1: text"),
        ([{"wait": -1}], "step 1: wait"),
        ([{"wait": "5"}], "step 1: wait"),
        ([{"wait": 1e9}], "step 1: wait"),
        ([{"tap": [0.5, 1.5]}], "step 1: tap.1"),
        ([{"tap": [0.5]}], "step 1: tap.1: Field required"),
        ([{"drag": []}], "step 1: drag"),
        ([{"time": "noon"}], "step 1: time: 'noon' is no time like 2026-03-14T15:09:26"),
        ([{"reopen": False}], "step 1: reopen: it should be True"),
        ([{"capabilities": "net"}], "step 1: capabilities"),
    ],
)
def test_a_wrong_step_is_named_with_what_is_wrong(value: object, words: str) -> None:
    with pytest.raises(StepError) as caught:
        parse(value)
    assert words in str(caught.value)


NAMES = st.sampled_from([*steps.KINDS, "times", "text", "within", "x"])
VALUES = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.floats() | st.text())


@given(st.lists(st.dictionaries(NAMES, VALUES, max_size=3), max_size=3))
def test_anything_is_steps_or_refused_in_words(value: object) -> None:
    with contextlib.suppress(StepError):
        parse(value)
