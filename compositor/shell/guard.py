"""A guard before a question that matters: what was pressed before it could be read is no answer to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compositor.inputs import Key, Pointer

WAIT = 0.6
"""Seconds from the first picture of a question in which nothing counts."""


class Guard:
    """A key counts only if it was up, and went down, after the wait; so does a button of the pointer."""

    def __init__(self) -> None:
        self._since: float | None = None
        self._held: set[str] = set()

    def close(self) -> None:
        """There is another question: the wait begins when it is first shown."""
        self._since = None

    def shown(self, now: float) -> None:
        if self._since is None:
            self._since = now

    def share(self, now: float) -> float:
        """How much of the wait is over, 0 to 1."""
        return 0.0 if self._since is None else min(max((now - self._since) / WAIT, 0.0), 1.0)

    def is_open(self, now: float) -> bool:
        return self._since is not None and now >= self._since + WAIT

    def counts(self, key: Key, now: float) -> bool:
        """To be asked for every key that goes by, whether there is a question or not."""
        if not key.down:
            self._held.discard(key.name)
            return False
        fresh = key.name not in self._held and not key.repeat
        self._held.add(key.name)
        return fresh and self.is_open(now)

    def counts_pointer(self, pointer: Pointer, now: float) -> bool:
        """Moving always does: it answers nothing."""
        return pointer.what in {"move", "leave"} or self.is_open(now)
