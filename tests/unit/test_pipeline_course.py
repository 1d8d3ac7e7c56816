"""A job's course: no step is skipped, no budget extended, all on record."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.data import DiskFullError
from runtime.pipeline import Course, NotAllowed
from runtime.pipeline.course import ALLOWED, BUDGETS, MOST_ROUNDS, OVER, State

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import JsonValue

STATES: tuple[State, ...] = get_args(State)
PROGRAMS = ("one", "another", "a third", "")


def test_the_states_and_their_budgets_are_complete() -> None:
    assert set(ALLOWED) == set(BUDGETS) == set(STATES)
    assert {"running", "failed", "cancelled"} == OVER
    for state in set(STATES) - OVER:
        assert {"failed", "cancelled"} <= ALLOWED[state]


@given(st.lists(st.tuples(st.sampled_from(STATES), st.sampled_from(PROGRAMS)), max_size=40))
def test_whatever_is_tried_nothing_runs_that_was_not_gated_and_tried(steps: list[tuple[State, str]]) -> None:
    course, taken = Course(1, lambda: 0.0), list[tuple[State, str]]()
    for state, program in steps:
        try:
            course.enter(state, program=program)
        except NotAllowed:
            continue
        taken.append((state, program))
    if course.state == "running":
        states = [state for state, _ in taken]
        program = taken[-1][1]
        assert program
        assert taken[-4:] == [(state, program) for state in ("gated", "tried", "approved", "running")]
        assert states[:4] == ["received", "routed", "retrieved", "generating"]
        assert states.count("repairing") <= MOST_ROUNDS


def test_each_step_is_on_record_before_it_is_taken() -> None:
    noted: list[tuple[State | None, State]] = []

    class Notes:
        def note(self, course: Course, state: State, program: str, facts: Mapping[str, JsonValue]) -> None:  # noqa: ARG002 - as a ledger has it
            noted.append((course.state, state))
            if state == "generating":
                raise DiskFullError("There is no room left.")

    course = Course(1, lambda: 0.0, Notes())
    for state in ("received", "routed", "retrieved"):
        course.enter(state)
    with pytest.raises(DiskFullError):
        course.enter("generating")
    assert course.state == "retrieved"
    assert noted == [(None, "received"), ("received", "routed"), ("routed", "retrieved"), ("retrieved", "generating")]


def test_the_seconds_in_each_state_are_counted() -> None:
    times = itertools.count(0, 2)
    course = Course(1, lambda: float(next(times)))
    for state in ("received", "routed", "retrieved"):
        course.enter(state)
    assert course.seconds == {"received": 2.0, "routed": 2.0}
