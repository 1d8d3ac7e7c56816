"""Pace: when the next frame may be shown, how long frames take, and how long a person waits for what they did."""

from __future__ import annotations

from collections import deque
from typing import NamedTuple

MOST_KEPT = 1000
SLOW, QUICK = 1.5, 0.8
"""Times a display's frame: longer ones are too long for animations, until they are as short as that again."""
_WEIGHT = 0.1


class Latency(NamedTuple):
    """In seconds, of half of the inputs and of 99 in a hundred."""

    median: float
    most: float


class Pace:
    """Frames begin at most as often as the display can show them; what comes first after a rest isn't kept waiting."""

    def __init__(self, refresh: float) -> None:
        self._period = 1 / refresh
        self._next = 0.0
        self._seconds = 0.0
        self._input: float | None = None
        self._latencies: deque[float] = deque(maxlen=MOST_KEPT)
        self.frames = 0
        self.is_slow = False

    @property
    def milliseconds(self) -> float:
        """Of a frame, of late."""
        return self._seconds * 1000

    def seconds_left(self, now: float) -> float:
        return max(0.0, self._next - now)

    def touched(self, at: float) -> None:
        """A person did something; the frame that shows it is awaited."""
        if self._input is None:
            self._input = at

    def shown(self, began: float, ended: float) -> None:
        """A frame went to the display."""
        self.frames += 1
        self._next = (
            max(self._next + self._period, ended) if began - self._next < self._period else began + self._period
        )
        self._seconds += _WEIGHT * (ended - began - self._seconds)
        self.is_slow = self._seconds > self._period * (QUICK if self.is_slow else SLOW)
        if self._input is not None:
            self._latencies.append(ended - self._input)
        self._input = None

    def unchanged(self) -> None:
        """What the person did changed nothing that is seen."""
        self._input = None

    @property
    def latency(self) -> Latency | None:
        if not self._latencies:
            return None
        ordered = sorted(self._latencies)
        return Latency(ordered[len(ordered) // 2], ordered[len(ordered) * 99 // 100])
