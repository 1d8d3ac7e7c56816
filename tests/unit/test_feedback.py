"""Feedback: what became of programs tells how good the examples were that led to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from runtime.data import DiskFullError
from runtime.device import Device
from runtime.feedback import DROPPED_SECONDS, KEPT_SECONDS, MOST, Feedback
from runtime.kept import Kept
from runtime.messages import Spent
from runtime.pipeline.result import Attempt, Result

if TYPE_CHECKING:
    from pathlib import Path

INTENT = "a secret of mine"


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def feedback(tmp_path: Path, clock: Clock) -> Feedback:
    return Feedback(tmp_path, Device.open(tmp_path), clock)


def result(*examples: str) -> Result:
    attempt = Attempt("", "", "", "fresh", 7, Spent())
    return Result("done", INTENT, "", (attempt,), {}, 1.0, None, seed=7, examples=examples)


def lived(feedback: Feedback, clock: Clock, agent: str, seconds: float, *examples: str) -> None:
    feedback.wrote(agent, result(*examples))
    clock.now += seconds
    feedback.closed(agent)


def test_of_what_nothing_is_known_nothing_is_held(feedback: Feedback) -> None:
    assert feedback.worth("a dice") == 0


def test_what_was_kept_speaks_for_its_examples_and_what_was_closed_at_once_against(
    feedback: Feedback, clock: Clock
) -> None:
    lived(feedback, clock, "one", KEPT_SECONDS, "a dice", "a coin")
    lived(feedback, clock, "two", DROPPED_SECONDS - 1, "a list")
    lived(feedback, clock, "three", DROPPED_SECONDS + 1, "a clock")
    assert feedback.worth("a dice") == feedback.worth("a coin") > 0
    assert feedback.worth("a list") < 0
    assert feedback.worth("a clock") == 0


def test_the_more_often_the_surer(feedback: Feedback, clock: Clock) -> None:
    found = []
    for number in range(5):
        lived(feedback, clock, f"agent-{number}", KEPT_SECONDS, "a dice")
        found.append(feedback.worth("a dice"))
    assert found == sorted(set(found))
    assert found[-1] < 1


def test_what_is_opened_again_was_worth_keeping(feedback: Feedback, clock: Clock) -> None:
    lived(feedback, clock, "one", 1, "a dice")
    assert feedback.worth("a dice") < 0
    feedback.opened("one")
    assert feedback.worth("a dice") > 0


def test_what_had_to_be_changed_counts_less(feedback: Feedback, clock: Clock) -> None:
    lived(feedback, clock, "one", KEPT_SECONDS, "a dice")
    before = feedback.worth("a dice")
    feedback.changed("one")
    assert 0 < feedback.worth("a dice") < before


def test_what_is_still_open_says_nothing_yet(feedback: Feedback, clock: Clock) -> None:
    feedback.wrote("one", result("a dice"))
    clock.now += KEPT_SECONDS
    assert feedback.worth("a dice") == 0


def test_it_is_kept_without_a_word_of_the_person_and_can_be_cleared(tmp_path: Path, feedback: Feedback) -> None:
    feedback.wrote("secret-of-mine", result("a dice", "another secret"))
    assert "secret" not in (tmp_path / "feedback.json").read_text()
    again = Feedback(tmp_path, Device.open(tmp_path))
    assert len(again) == 1
    again.clear()
    assert len(Feedback(tmp_path, Device.open(tmp_path))) == 0


def test_who_is_deleted_is_forgotten_and_others_are_unknown(feedback: Feedback) -> None:
    feedback.wrote("one", result("a dice"))
    feedback.closed("from-the-cookbook")
    feedback.forget("one")
    assert len(feedback) == 0


def test_the_oldest_go_first(feedback: Feedback) -> None:
    for number in range(MOST + 1):
        feedback.wrote(f"agent-{number}", result(f"example {number}"))
        feedback.closed(f"agent-{number}")
    assert len(feedback) == MOST
    assert feedback.worth("example 0") == 0
    assert feedback.worth("example 1") < 0


def test_without_room_nothing_is_noted_and_nothing_fails(feedback: Feedback, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise DiskFullError("There is no room left.")

    monkeypatch.setattr(Kept, "put", full)
    feedback.wrote("one", result("a dice"))
    feedback.opened("one")
    assert len(feedback) == 0
