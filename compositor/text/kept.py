"""Kept: what was made and may be wanted again, as long as there is room."""

from __future__ import annotations

from typing import Generic, TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


class Kept(Generic[Key, Value]):
    """Holds what was used last, in two generations: asking is one look, and nothing has to be put in order.

    `room` bounds the weight of all of it; a text's is its length, so that a few long ones can't take what many short
    ones would.
    """

    def __init__(self, room: int) -> None:
        self._room = room // 2
        self._weight = 0
        self._young: dict[Key, tuple[Value, int]] = {}
        self._old: dict[Key, tuple[Value, int]] = {}

    def get(self, key: Key) -> Value | None:
        found = self._young.get(key)
        if found is None:
            found = self._old.pop(key, None)
            if found is None:
                return None
            self.put(key, *found)
        return found[0]

    def put(self, key: Key, value: Value, weight: int) -> None:
        if weight > self._room:
            return
        if self._weight + weight > self._room:
            self._old, self._young, self._weight = self._young, {}, 0
        self._young[key] = (value, weight)
        self._weight += weight

    def clear(self) -> None:
        self._old, self._young, self._weight = {}, {}, 0
