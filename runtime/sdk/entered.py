"""What persons entered: the values of fields, sliders and the like, kept until the program says something new."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from runtime.sdk.state import State

MAX_ENTRIES = 500
_DIGITS = re.compile(r"\d+([.,:]\d+)*")


class Entered:
    def __init__(self, kept: Mapping[str, Any] | None = None) -> None:
        self._entries: dict[str, list[Any]] = {key: list(entry) for key, entry in (kept or {}).items()}
        """By id: what the program had said, and what the person made of it."""
        self._given: dict[str, Any] = {}
        """What the program said in its last call."""
        self._labels: dict[str, list[str]] = {}
        self.changed = False

    def value(self, node_id: str, label: str, given: Any) -> Any:
        self._given[node_id] = given
        ids = self._labels.setdefault(label, [])
        if node_id not in ids:
            ids.append(node_id)
        entry = self._entries.get(node_id)
        if entry is None:
            return given
        if entry[0] != given or type(entry[0]) is not type(given):
            del self._entries[node_id]
            return given
        return entry[1]

    def enter(self, node_id: str, value: Any) -> None:
        self._entries.pop(node_id, None)
        self._entries[node_id] = [self._given.get(node_id), value]
        self.changed = True
        while len(self._entries) > MAX_ENTRIES:
            del self._entries[next(iter(self._entries))]

    def submit(self, node_id: str, value: Any) -> None:
        """Enter; the value has come as a change before, unless it was changed together with it."""
        if self._entries.get(node_id, [None, None])[1] != value:
            self.enter(node_id, value)

    def forget(self, label: str, empty: Any = "") -> None:
        """Back to nothing, where it is text, else to what the program says."""
        for node_id in self._labels.get(label, ()):
            if isinstance(self._given.get(node_id), str):
                self.enter(node_id, empty)
            elif self._entries.pop(node_id, None):
                self.changed = True

    def empty_added(self, before: Mapping[str, Any], now: State) -> None:
        """Empties the fields whose text the program has just put into a list, as a person expects of "Add"."""
        fields = [
            (node_id, text)
            for node_id, (given, text) in self._entries.items()
            if given == "" and text and isinstance(text, str)
        ]
        if not fields:
            return
        for key in now:
            old, new = before.get(key, []), now.get(key)
            if isinstance(old, list) and isinstance(new, list) and len(new) > len(old):
                added = repr([part for part in new if part not in old])
                for node_id, text in fields:
                    if repr(text)[1:-1] in added:
                        self.enter(node_id, "")

    def kept(self) -> dict[str, Any]:
        return self._entries


def steady(label: str) -> str:
    """A label without its numbers: `Size: 12` is still the same slider at 13."""
    return _DIGITS.sub("#", label)
