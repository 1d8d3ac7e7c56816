"""Echoes: what was told to another service comes back from it, when newer things may have been told already."""

from __future__ import annotations

from collections import deque
from typing import Generic, TypeVar

Told = TypeVar("Told")
_MOST = 50


class Echoes(Generic[Told]):
    def __init__(self) -> None:
        self._awaited: deque[Told] = deque(maxlen=_MOST)

    def sent(self, told: Told) -> None:
        self._awaited.append(told)

    def heard(self, told: Told) -> bool:
        """Whether it is but an older word, and a newer one will be heard soon."""
        if told not in self._awaited:
            self._awaited.clear()
            return False
        while self._awaited.popleft() != told:
            pass
        return bool(self._awaited)

    def forget(self) -> None:
        """Who would have answered is gone."""
        self._awaited.clear()
