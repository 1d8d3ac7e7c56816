"""The queue: whose turn it is, whatever was asked and withdrawn before; budgets, and rests after failures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from models.budgets import HOUR, MOST_FAILURES, MOST_SECONDS, MOST_TOKENS, PAUSE, Breaker, Budgets
from models.waiting import MOST, RANKS, Asked, Waiting, gives_way
from runtime.messages import WriteProgram

if TYPE_CHECKING:
    from runtime.messages import Urgency

AGENT = "a" * 16
_URGENCIES = st.sampled_from(list(RANKS))


def asked(number: int, urgency: Urgency = "person") -> Asked:
    return Asked(WriteProgram(request=number, intent="x", urgency=urgency), float(number))


@given(st.lists(st.tuples(st.sampled_from(["add", "next", "withdraw", "put back"]), _URGENCIES, st.integers(0, 30))))
def test_the_most_urgent_comes_first_and_among_equals_who_came_first(steps: list[tuple[str, Urgency, int]]) -> None:
    waiting, expected, count = Waiting(), [], 0
    served: list[Asked] = []
    for step, urgency, which in steps:
        if step == "add":
            count += 1
            waiting.add(asked(count, urgency))
            expected.append(asked(count, urgency))
        elif step == "withdraw":
            withdrawn = waiting.withdraw(which)
            assert withdrawn == next((one for one in expected if one.number == which), None)
            expected = [one for one in expected if one.number != which]
        elif step == "put back" and served:
            again = served.pop()
            waiting.put_back(again)
            expected.insert(0, again)
        elif step == "next":
            expected.sort(key=lambda one: one.rank)
            assert waiting.next() == (expected[0] if expected else None)
            served += expected[:1]
            expected = expected[1:]
        assert len(waiting) == len(expected)
        assert {one.number for one in waiting} == {one.number for one in expected}


def test_each_line_has_an_end() -> None:
    waiting = Waiting()
    for number in range(MOST["background"]):
        assert waiting.has_room("background")
        waiting.add(asked(number, "background"))
    assert not waiting.has_room("background")
    assert waiting.has_room("person")


def test_only_what_nobody_looks_at_gives_way() -> None:
    urgencies = list(RANKS)
    giving = [(running, coming) for running in urgencies for coming in urgencies if gives_way(running, coming)]
    assert giving == [("background", "person"), ("background", "edit")]


@given(st.lists(st.tuples(st.floats(0, 600), st.integers(0, 4000), st.floats(0, 100)), max_size=40))
def test_a_program_may_ask_for_so_much_within_any_hour(uses: list[tuple[float, int, float]]) -> None:
    budgets, now = Budgets(), 0.0
    allowed: list[tuple[float, int, float]] = []
    for wait, tokens, seconds in uses:
        now += wait
        recent = [use for use in allowed if use[0] + HOUR > now]
        is_free = sum(use[1] for use in recent) < MOST_TOKENS and sum(use[2] for use in recent) < MOST_SECONDS
        assert bool(budgets.objection(AGENT, now)) != is_free
        assert not budgets.objection("b" * 16, now)
        if is_free:
            budgets.charge(AGENT, tokens, seconds, now)
            allowed.append((now, tokens, seconds))


def test_who_used_it_up_hears_when_it_is_there_again() -> None:
    budgets = Budgets()
    budgets.charge(AGENT, MOST_TOKENS, 1.0, 0.0)
    assert "in 30 minutes" in budgets.objection(AGENT, HOUR / 2)
    assert "in 1 minute." in budgets.objection(AGENT, HOUR - 1)
    assert not budgets.objection(AGENT, HOUR)


def test_after_some_failures_on_end_nothing_is_tried_for_a_while() -> None:
    breaker = Breaker()
    for _ in range(MOST_FAILURES - 1):
        breaker.failed(0.0)
    assert not breaker.pause(0.0)
    breaker.worked()
    for _ in range(MOST_FAILURES):
        breaker.failed(10.0)
    assert breaker.pause(10.0) == PAUSE
    assert not breaker.pause(10.0 + PAUSE)
    breaker.failed(50.0)
    assert breaker.pause(50.0) == PAUSE
