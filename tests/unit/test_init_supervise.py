"""Supervision, as a table and as a machine that is fed anything in any order."""

from __future__ import annotations

import itertools
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, precondition, rule

from init.supervise import (
    BACK_OFF_FIRST,
    BACK_OFF_LONGEST,
    STABLE_AFTER,
    TABLE,
    Action,
    Event,
    Order,
    State,
    Supervision,
    back_off,
)


class Fake(NamedTuple):
    """Only what supervision looks at: there is no process in these tests."""

    name: str
    needs: tuple[str, ...] = ()
    ready_within: float = 10.0


def running(*services: Fake) -> Supervision:
    supervision = Supervision(services)
    supervision.start(0)
    for _ in services:
        for service in services:
            supervision.handle(service.name, Event.READY, 0)
    return supervision


def state(supervision: Supervision, name: str) -> State:
    return supervision.records[name].state


def test_starts_in_the_order_of_needs() -> None:
    supervision = Supervision([Fake("page", needs=("input", "store")), Fake("input"), Fake("store", needs=("input",))])
    assert supervision.start(0) == [Order("input", Action.SPAWN)]
    assert supervision.handle("input", Event.READY, 1) == [Order("store", Action.SPAWN)]
    assert supervision.handle("store", Event.READY, 2) == [Order("page", Action.SPAWN)]


def test_stops_in_reverse() -> None:
    supervision = running(Fake("page", needs=("input",)), Fake("input"))
    assert supervision.stop(5) == [Order("page", Action.TERMINATE)]
    assert supervision.handle("page", Event.FAILED, 6) == [Order("input", Action.TERMINATE)]
    assert not supervision.stopped
    assert supervision.handle("input", Event.FINISHED, 7) == []
    assert supervision.stopped


def test_stable_service_is_back_at_once() -> None:
    supervision = running(Fake("page"))
    supervision.handle("page", Event.FAILED, STABLE_AFTER)
    assert supervision.deadline == STABLE_AFTER + BACK_OFF_FIRST
    assert supervision.expire(STABLE_AFTER + BACK_OFF_FIRST) == [Order("page", Action.SPAWN)]
    assert supervision.records["page"].restarts == 1


def test_crashing_service_backs_off() -> None:
    supervision = running(Fake("page"))
    now, waits = 0.0, []
    for _ in range(12):
        supervision.handle("page", Event.FAILED, now)
        assert supervision.deadline is not None
        waits.append(supervision.deadline - now)
        now = supervision.deadline
        assert supervision.expire(now) == [Order("page", Action.SPAWN)]
    assert all(second >= first * 0.99 for first, second in itertools.pairwise(waits))
    assert waits[-1] == pytest.approx(BACK_OFF_LONGEST)


def test_a_service_that_is_never_ready_is_killed_and_started_again() -> None:
    supervision = Supervision([Fake("page")])
    supervision.start(0)
    assert supervision.expire(10) == [Order("page", Action.KILL)]
    assert supervision.handle("page", Event.FAILED, 10) == []
    assert state(supervision, "page") is State.BACKING_OFF


def test_what_finished_is_not_started_again() -> None:
    supervision = running(Fake("window"))
    supervision.handle("window", Event.FINISHED, 50)
    assert supervision.stopped
    assert supervision.deadline is None


def test_what_ignores_term_is_killed_and_what_ignores_kill_is_left() -> None:
    supervision = running(Fake("page"))
    supervision.stop(0)
    assert supervision.expire(5) == [Order("page", Action.KILL)]
    assert supervision.expire(7) == []
    assert supervision.stopped


@pytest.mark.parametrize("services", [[Fake("a", needs=("b",))], [Fake("a", needs=("b",)), Fake("b", needs=("a",))]])
def test_needs_that_can_not_be_met_are_refused(services: list[Fake]) -> None:
    with pytest.raises(ValueError, match="never start: a"):
        Supervision(services)


def test_frozen_does_nothing_any_more() -> None:
    supervision = running(Fake("page"))
    supervision.freeze()
    assert supervision.handle("page", Event.FAILED, 1) == []
    assert supervision.expire(1000) == []
    assert supervision.stop(1001) == []
    assert supervision.deadline is None


def test_every_state_ends_on_stop() -> None:
    """From each state, stop and then time alone lead to stopped; OVERDUE only needs the kernel to have killed it."""
    for start in State:
        reached = TABLE.get((start, Event.STOP), (start, None))[0]
        while reached is not State.STOPPED:
            reached = TABLE[reached, Event.TIMEOUT][0]


@given(st.integers(min_value=0))
def test_back_off_is_bounded(failures: int) -> None:
    assert BACK_OFF_FIRST <= back_off(failures) <= BACK_OFF_LONGEST


class AnyOrder(RuleBasedStateMachine):
    """Processes that live, get ready, die and ignore signals as they like, and a clock that only goes on."""

    services = (Fake("a"), Fake("b", needs=("a",)), Fake("c", needs=("a", "b")), Fake("d"))
    names = Bundle("names")

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.stopping = False
        self.alive: set[str] = set()
        self.supervision = Supervision(self.services)
        self.obey(self.supervision.start(self.now))

    def obey(self, orders: list[Order]) -> None:
        assert len({order.service for order in orders}) == len(orders), f"contradicting orders: {orders}"
        for name, action in orders:
            needs = self.supervision.records[name].service.needs
            if action is Action.SPAWN:
                assert not self.stopping
                assert name not in self.alive, f"{name} started twice"
                assert all(state(self.supervision, need) is State.RUNNING for need in needs)
                self.alive.add(name)
            else:
                assert name in self.alive, f"{action} for {name}, which has no process"
            if action is Action.TERMINATE:
                needing = [service.name for service in self.services if name in service.needs]
                assert all(state(self.supervision, other) is State.STOPPED for other in needing)

    @rule(name=st.sampled_from("abcd"), event=st.sampled_from([Event.FAILED, Event.FINISHED]))
    def end(self, name: str, event: Event) -> None:
        if name in self.alive:
            self.alive.remove(name)
            self.obey(self.supervision.handle(name, event, self.now))

    @rule(name=st.sampled_from("abcd"))
    def ready(self, name: str) -> None:
        if name in self.alive:
            self.obey(self.supervision.handle(name, Event.READY, self.now))

    @rule(seconds=st.floats(min_value=0, max_value=40))
    def time_passes(self, seconds: float) -> None:
        self.now += seconds
        self.obey(self.supervision.expire(self.now))

    @precondition(lambda self: not self.stopping)
    @rule()
    def stop(self) -> None:
        self.stopping = True
        self.obey(self.supervision.stop(self.now))

    @invariant()
    def only_what_lives_has_a_living_state(self) -> None:
        living = {State.STARTING, State.RUNNING, State.OVERDUE, State.STOPPING, State.KILLED}
        assert all((state(self.supervision, name) in living) <= (name in self.alive) for name in "abcd")

    @invariant()
    def no_wait_is_too_long(self) -> None:
        for record in self.supervision.records.values():
            assert record.deadline is None or record.deadline <= self.now + BACK_OFF_LONGEST

    def teardown(self) -> None:
        """Stop, then nobody obeys: time alone ends it."""
        self.supervision.stop(self.now)
        for _ in range(30):
            self.now += 10
            self.supervision.expire(self.now)
        assert self.supervision.stopped


TestAnyOrder = AnyOrder.TestCase


def test_what_is_added_later_starts_when_it_has_what_it_needs() -> None:
    supervision = running(Fake("screen"))
    assert supervision.add([Fake("second", needs=("first",)), Fake("first", needs=("screen",))], 1) == [
        Order("first", Action.SPAWN)
    ]
    assert supervision.handle("first", Event.READY, 2) == [Order("second", Action.SPAWN)]


def test_a_system_on_its_way_out_takes_nothing_more() -> None:
    supervision = running(Fake("screen"))
    supervision.stop(1)
    assert supervision.add([Fake("late")], 2) == []
    supervision.handle("screen", Event.FAILED, 3)
    assert supervision.stopped
