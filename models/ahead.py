"""Ahead of time: what will be asked next, most likely, is read while nobody waits."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from models.engine import Part

MOST = 4
LATER = 8.0
"""Seconds after a program was written: by then it is known whether it has to be mended, which goes on from there."""


class _Due(NamedTuple):
    at: float
    parts: tuple[Part, ...]


class Ahead:
    """The latest that are worth it."""

    def __init__(self) -> None:
        self._due: list[_Due] = []

    def add(self, parts: tuple[Part, ...], at: float) -> None:
        self._due = [due for due in self._due if due.parts != parts][1 - MOST :]
        self._due.append(_Due(at, parts))

    def put_off(self, now: float) -> None:
        """Somebody asks: what they ask may be followed by more of it."""
        self._due = [due._replace(at=max(due.at, now + LATER)) for due in self._due]

    def seconds(self, now: float) -> float | None:
        """Until something is due."""
        return max(0.0, min(due.at for due in self._due) - now) if self._due else None

    def take(self, now: float) -> tuple[Part, ...] | None:
        found = next((due for due in self._due if due.at <= now), None)
        if found is None:
            return None
        self._due.remove(found)
        return found.parts
