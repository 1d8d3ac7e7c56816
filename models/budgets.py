"""Budgets: what a program may ask of the model within an hour, and when a model that fails is left alone."""

from __future__ import annotations

from collections import deque
from typing import NamedTuple

HOUR = 3600.0
MOST_TOKENS, MOST_SECONDS = 20_000, 600.0
"""Of one program within an hour: about a tenth of what the model can do."""
MOST_FAILURES, PAUSE = 3, 30.0


class _Use(NamedTuple):
    at: float
    tokens: int
    seconds: float


class Budgets:
    """For each program, what it used within the last hour."""

    def __init__(self) -> None:
        self._used: dict[str, deque[_Use]] = {}

    def charge(self, agent: str, tokens: int, seconds: float, now: float) -> None:
        self._used.setdefault(agent, deque()).append(_Use(now, tokens, seconds))

    def objection(self, agent: str, now: float) -> str:
        """Why it may not ask now, "" if it may."""
        used = self._recent(agent, now)
        if sum(use.tokens for use in used) < MOST_TOKENS and sum(use.seconds for use in used) < MOST_SECONDS:
            return ""
        minutes = max(1, round((used[0].at + HOUR - now) / 60))
        unit = "minute" if minutes == 1 else "minutes"
        spent = "This program has asked the language model for all that it may in an hour."
        return f"{spent} Try again in {minutes} {unit}."

    def _recent(self, agent: str, now: float) -> deque[_Use]:
        used = self._used.get(agent, deque())
        while used and used[0].at + HOUR <= now:
            used.popleft()
        if not used:
            self._used.pop(agent, None)
        return used


class Breaker:
    """After some failures on end nothing is tried for a while, then once."""

    def __init__(self) -> None:
        self._failures = 0
        self._until = 0.0

    def worked(self) -> None:
        self._failures = 0

    def failed(self, now: float) -> None:
        self._failures += 1
        if self._failures >= MOST_FAILURES:
            self.open(now)

    def open(self, now: float) -> None:
        self._until = now + PAUSE

    def pause(self, now: float) -> float:
        """Seconds for which nothing is tried."""
        return max(0.0, self._until - now)
