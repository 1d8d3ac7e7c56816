"""Saving: what agents remember goes to the store at once, or a moment later where it changes all the time."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from runtime.data import DataError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from runtime.appliance import Appliance
    from runtime.running import Running
    from runtime.wire import JSON

APART = 0.1
"""Seconds between two states of an agent that reach the disk: an animation needn't wait for sixty syncs a second."""


class _Unsaved(NamedTuple):
    version: str
    state: Mapping[str, JSON]


class Saving:
    def __init__(self, appliance: Appliance) -> None:
        self._appliance = appliance
        self._resting: set[str] = set()
        """Who saved a moment ago."""
        self._unsaved: dict[str, _Unsaved] = {}

    def keep(self, running: Running, state: Mapping[str, JSON]) -> None:
        agent = running.name
        self._unsaved[agent] = _Unsaved(running.version.id, state)
        if agent not in self._resting:
            self.flush(agent)
            self._resting.add(agent)
            self._appliance.loop.after(APART, lambda: self._rested(agent))

    def flush(self, agent: str) -> None:
        """What fails is told, and tried again with the next state."""
        unsaved = self._unsaved.pop(agent, None)
        if unsaved is None:
            return
        try:
            self._appliance.holdings.store.save(agent, unsaved.state, version=unsaved.version, cause="event")
        except DataError as error:
            self._appliance.tell_error(error)

    def _rested(self, agent: str) -> None:
        if agent in self._unsaved:
            self.flush(agent)
            self._appliance.loop.after(APART, lambda: self._rested(agent))
        else:
            self._resting.discard(agent)
