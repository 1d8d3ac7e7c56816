"""Supervision: (state, event) -> (state, action), back-off, the order of start and stop. Touches no process."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

BACK_OFF_FIRST, BACK_OFF_LONGEST = 0.1, 30.0
STABLE_AFTER = 10.0
STOP_WITHIN = 5.0
KILLED_WITHIN = 2.0


class State(Enum):
    WAITING = "waiting"
    STARTING = "starting"
    RUNNING = "running"
    OVERDUE = "overdue"
    BACKING_OFF = "backing-off"
    STOPPING = "stopping"
    KILLED = "killed"
    STOPPED = "stopped"


class Event(Enum):
    START = auto()
    READY = auto()
    FAILED = auto()
    """Its process ended and is to be started again."""
    FINISHED = auto()
    """Its process ended and that was all it had to do."""
    TIMEOUT = auto()
    STOP = auto()


class Action(Enum):
    SPAWN = auto()
    TERMINATE = auto()
    KILL = auto()


class Order(NamedTuple):
    service: str
    action: Action


class Supervised(Protocol):
    """What supervision has to know of a service."""

    @property
    def name(self) -> str: ...
    @property
    def needs(self) -> tuple[str, ...]: ...
    @property
    def ready_within(self) -> float: ...


# What isn't in the table changes nothing.
TABLE: Mapping[tuple[State, Event], tuple[State, Action | None]] = {
    (State.WAITING, Event.START): (State.STARTING, Action.SPAWN),
    (State.WAITING, Event.STOP): (State.STOPPED, None),
    (State.STARTING, Event.READY): (State.RUNNING, None),
    (State.STARTING, Event.FAILED): (State.BACKING_OFF, None),
    (State.STARTING, Event.FINISHED): (State.STOPPED, None),
    (State.STARTING, Event.TIMEOUT): (State.OVERDUE, Action.KILL),
    (State.STARTING, Event.STOP): (State.STOPPING, Action.TERMINATE),
    (State.RUNNING, Event.FAILED): (State.BACKING_OFF, None),
    (State.RUNNING, Event.FINISHED): (State.STOPPED, None),
    (State.RUNNING, Event.STOP): (State.STOPPING, Action.TERMINATE),
    (State.OVERDUE, Event.FAILED): (State.BACKING_OFF, None),
    (State.OVERDUE, Event.FINISHED): (State.BACKING_OFF, None),
    (State.OVERDUE, Event.STOP): (State.KILLED, None),
    (State.BACKING_OFF, Event.TIMEOUT): (State.WAITING, None),
    (State.BACKING_OFF, Event.STOP): (State.STOPPED, None),
    (State.STOPPING, Event.FAILED): (State.STOPPED, None),
    (State.STOPPING, Event.FINISHED): (State.STOPPED, None),
    (State.STOPPING, Event.TIMEOUT): (State.KILLED, Action.KILL),
    (State.KILLED, Event.FAILED): (State.STOPPED, None),
    (State.KILLED, Event.FINISHED): (State.STOPPED, None),
    # A process that even KILL doesn't end waits for a device; the machine's way out must not.
    (State.KILLED, Event.TIMEOUT): (State.STOPPED, None),
}


def back_off(failures: int) -> float:
    """The wait before the next start, after so many early ends in a row."""
    return min(BACK_OFF_FIRST * 2.0 ** min(failures, 16), BACK_OFF_LONGEST)


class Record:
    """Where one service stands."""

    def __init__(self, service: Supervised) -> None:
        self.service = service
        self.state = State.WAITING
        self.since = 0.0
        self.failures = 0
        self.starts = 0
        self.deadline: float | None = None

    @property
    def restarts(self) -> int:
        return max(0, self.starts - 1)

    def handle(self, event: Event, now: float) -> Action | None:
        if (self.state, event) not in TABLE:
            return None
        state, action = TABLE[self.state, event]
        if state is State.BACKING_OFF:
            stable = self.state is State.RUNNING and now - self.since >= STABLE_AFTER
            self.failures = 0 if stable else self.failures + 1
        self.starts += action is Action.SPAWN
        self.state, self.since = state, now
        wait = self._longest_stay()
        self.deadline = None if wait is None else now + wait
        return action

    def _longest_stay(self) -> float | None:
        match self.state:
            case State.STARTING:
                return self.service.ready_within
            case State.BACKING_OFF:
                return back_off(self.failures)
            case State.STOPPING:
                return STOP_WITHIN
            case State.KILLED:
                return KILLED_WITHIN
            case State.WAITING | State.RUNNING | State.OVERDUE | State.STOPPED:
                return None


class Supervision:
    """All services together. Every method takes the time and returns what is to be done."""

    def __init__(self, services: Iterable[Supervised]) -> None:
        self.records = {service.name: Record(service) for service in services}
        self._stopping = False
        self._frozen = False
        _check_needs({name: record.service.needs for name, record in self.records.items()})

    def start(self, now: float) -> list[Order]:
        return self._settle(now)

    def add(self, services: Iterable[Supervised], now: float) -> list[Order]:
        """What can start only now. A system that is on its way out takes no more."""
        if self._stopping:
            return []
        self.records |= {service.name: Record(service) for service in services}
        _check_needs({name: record.service.needs for name, record in self.records.items()})
        return self._settle(now)

    def stop(self, now: float) -> list[Order]:
        self._stopping = True
        return self._settle(now)

    def freeze(self) -> None:
        """From now on nothing is started or stopped, whatever happens."""
        self._frozen = True

    def handle(self, name: str, event: Event, now: float) -> list[Order]:
        return self._apply(name, event, now) + self._settle(now)

    def expire(self, now: float) -> list[Order]:
        orders = []
        for name, record in self.records.items():
            if record.deadline is not None and record.deadline <= now:
                orders += self._apply(name, Event.TIMEOUT, now)
        return orders + self._settle(now)

    @property
    def deadline(self) -> float | None:
        if self._frozen:
            return None
        return min((record.deadline for record in self.records.values() if record.deadline is not None), default=None)

    @property
    def stopped(self) -> bool:
        return all(record.state is State.STOPPED for record in self.records.values())

    def _apply(self, name: str, event: Event, now: float) -> list[Order]:
        action = None if self._frozen else self.records[name].handle(event, now)
        return [Order(name, action)] if action else []

    def _settle(self, now: float) -> list[Order]:
        """Starts what has all it needs; when stopping, stops what nobody needs any more."""
        orders: list[Order] = []
        before: list[State] = []
        while before != (states := [record.state for record in self.records.values()]):
            before = states
            for name, record in self.records.items():
                if self._stopping and not self._is_needed(name):
                    orders += self._apply(name, Event.STOP, now)
                elif not self._stopping and self._has_needs(record):
                    orders += self._apply(name, Event.START, now)
        return orders

    def _has_needs(self, record: Record) -> bool:
        return all(self.records[need].state is State.RUNNING for need in record.service.needs)

    def _is_needed(self, name: str) -> bool:
        return any(
            name in record.service.needs and record.state is not State.STOPPED for record in self.records.values()
        )


def _check_needs(needs: Mapping[str, tuple[str, ...]]) -> None:
    """Raises ValueError unless there is an order in which everything can start."""
    startable: set[str] = set()
    while len(startable) < len(needs):
        found = {name for name in needs if name not in startable and startable.issuperset(needs[name])}
        if not found:
            raise ValueError(f"services that can never start: {', '.join(sorted(set(needs) - startable))}")
        startable |= found
