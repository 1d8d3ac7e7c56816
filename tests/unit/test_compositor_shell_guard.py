"""Nothing counts that was pressed before a question could be read."""

import pytest

from compositor.inputs import Key, Pointer
from compositor.shell.guard import WAIT, Guard

ENTER = Key("enter")
UP = Key("enter", down=False)


def shown_at(now: float) -> Guard:
    guard = Guard()
    guard.shown(now)
    return guard


def test_nothing_counts_before_the_question_was_shown() -> None:
    assert not Guard().counts(ENTER, 1000.0)
    assert not Guard().counts_pointer(Pointer("down", 1, 1), 1000.0)


def test_a_key_counts_after_the_wait() -> None:
    assert not shown_at(10.0).counts(ENTER, 10.0 + WAIT - 0.001)
    assert shown_at(10.0).counts(ENTER, 10.0 + WAIT)


def test_a_key_that_went_down_too_early_must_be_let_go_first() -> None:
    guard = shown_at(10.0)
    assert not guard.counts(ENTER, 10.1)
    assert not guard.counts(ENTER, 11.0)
    assert not guard.counts(ENTER._replace(repeat=True), 11.1)
    assert not guard.counts(UP, 11.2)
    assert guard.counts(ENTER, 11.3)


def test_a_key_held_since_before_the_question_must_be_let_go_first() -> None:
    guard = Guard()
    guard.counts(ENTER, 9.0)
    guard.shown(10.0)
    assert not guard.counts(ENTER, 12.0)


def test_the_wait_begins_anew_with_another_question() -> None:
    guard = shown_at(10.0)
    guard.close()
    assert not guard.counts(ENTER, 20.0)
    guard.counts(UP, 20.0)
    guard.shown(20.0)
    assert guard.share(20.3) == pytest.approx(0.5)
    assert not guard.counts_pointer(Pointer("down", 1, 1), 20.5)
    assert guard.counts(ENTER, 20.7)


def test_the_pointer_may_always_move() -> None:
    assert shown_at(10.0).counts_pointer(Pointer("move", 1, 1), 10.1)
