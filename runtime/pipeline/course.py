"""The course of a job: its states, which may follow which and how often, each on record before it takes effect."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol, TypeAlias

from runtime.messages import MOST_WAYS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pydantic import JsonValue

State: TypeAlias = Literal[
    "received",
    "routed",
    "retrieved",
    "generating",
    "gated",
    "tried",
    "repairing",
    "approved",
    "running",
    "failed",
    "cancelled",
]
ALLOWED: Mapping[State, frozenset[State]] = {
    "received": frozenset({"routed", "failed", "cancelled"}),
    "routed": frozenset({"retrieved", "failed", "cancelled"}),
    "retrieved": frozenset({"generating", "failed", "cancelled"}),
    "generating": frozenset({"gated", "repairing", "failed", "cancelled"}),
    "repairing": frozenset({"gated", "repairing", "failed", "cancelled"}),
    # Once more, where one that was kept takes the place of one that failed.
    "gated": frozenset({"gated", "tried", "repairing", "failed", "cancelled"}),
    "tried": frozenset({"approved", "failed", "cancelled"}),
    "approved": frozenset({"running", "failed", "cancelled"}),
    "running": frozenset(),
    "failed": frozenset(),
    "cancelled": frozenset(),
}
OVER: frozenset[State] = frozenset(state for state, following in ALLOWED.items() if not following)
MOST_ROUNDS, MOST_BY_RULE = 2, 3


class Budget(NamedTuple):
    """What a state may take; `seconds` None: it waits for a person, or for a turn that others decide on."""

    times: int
    seconds: float | None
    tokens: int = 0


BUDGETS: Mapping[State, Budget] = {
    "received": Budget(1, 30),
    "routed": Budget(1, None),
    "retrieved": Budget(1, 30),
    "generating": Budget(1, 300, 4000),
    "repairing": Budget(MOST_ROUNDS, 300, 4000),
    # Each attempt and its rivals, what a rule made of it, and the one that was kept for the case that mending fails.
    "gated": Budget(MOST_ROUNDS * MOST_WAYS + MOST_BY_RULE + 2, 60),
    "tried": Budget(1, 30),
    "approved": Budget(1, None),
    "running": Budget(1, None),
    "failed": Budget(1, None),
    "cancelled": Budget(1, None),
}


class NotAllowed(Exception):  # noqa: N818 - named for what was tried
    """A step that may not follow, or not so often."""


class Ledger(Protocol):
    def note(self, course: Course, state: State, program: str, facts: Mapping[str, JsonValue]) -> None:
        """Before the state is entered; what it raises keeps the job out of it."""


class Course:
    """Of one job. What passed the gate and the trial is known by its hash: nothing else can be approved."""

    def __init__(self, number: int, clock: Callable[[], float], ledger: Ledger | None = None) -> None:
        self.number = number
        self.state: State | None = None
        self.seconds: dict[State, float] = {}
        """How long it was in each."""
        self._clock, self._ledger = clock, ledger
        self._entered: Counter[State] = Counter()
        self._since = clock()
        self._gated = self._tried = ""

    @property
    def is_over(self) -> bool:
        return self.state in OVER

    @property
    def is_late(self) -> bool:
        """Whether it has been in its state for longer than that may take."""
        seconds = BUDGETS[self.state].seconds if self.state else None
        return seconds is not None and self._clock() - self._since > seconds

    def enter(self, state: State, *, program: str = "", **facts: JsonValue) -> None:
        """NotAllowed where it may not follow; `program` is the one that passed, or that is to run."""
        following = ALLOWED[self.state] if self.state else {"received"}
        if state not in following:
            raise NotAllowed(f"{state} can't follow {self.state or 'nothing'}")
        if self._entered[state] >= BUDGETS[state].times:
            raise NotAllowed(f"{state} was entered {BUDGETS[state].times} times, and may not be again")
        self._check(state, _hash(program))
        if self._ledger:
            self._ledger.note(self, state, program, facts)
        self._move(state, _hash(program))

    def abandon(self, state: Literal["failed", "cancelled"]) -> None:
        """Over, though that couldn't be noted."""
        self._move(state, "")

    def _check(self, state: State, program: str) -> None:
        passed = {"tried": self._gated, "approved": self._tried, "running": self._tried}.get(state, program)
        if program != passed or (state in {"gated", "tried", "approved", "running"} and not program):
            raise NotAllowed(f"this program can't be {state}: another one came so far")

    def _move(self, state: State, program: str) -> None:
        now = self._clock()
        if self.state:
            self.seconds[self.state] = self.seconds.get(self.state, 0.0) + now - self._since
        self.state, self._since = state, now
        self._entered[state] += 1
        if state == "gated":
            self._gated = program
        elif state == "tried":
            self._tried = program
        elif state == "repairing":
            self._gated = ""


def _hash(program: str) -> str:
    return hashlib.sha256(program.encode(errors="replace")).hexdigest() if program else ""
