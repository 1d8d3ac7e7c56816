"""Neighbours: the agents that are open together, of which one may hand another a part of what it may do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runtime.calls import Asked, Refused, Share
from runtime.capabilities import Capability, Denied

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import JsonValue

    from runtime.calls import Broker, Calls


class Neighbours:
    def __init__(self) -> None:
        self._open: dict[str, Calls] = {}

    def enter(self, calls: Calls) -> None:
        self._open[calls.holder.agent] = calls

    def leave(self, agent: str) -> None:
        """What it was handed ends with it; what it handed on ends when that is revoked from it."""
        self._open.pop(agent, None)

    def brokers(self) -> Mapping[str, Broker]:
        return {"share": self._share}

    def _share(self, asked: Asked[Share]) -> Mapping[str, JsonValue]:
        giver, taker = self._open.get(asked.holder.agent), self._open.get(asked.payload.to)
        if giver is None or taker is None:
            raise Refused(f"there is no agent {asked.payload.to!r} open")
        try:
            token = giver.hand_on(Capability.parse(asked.payload.capability), taker.holder)
        except Denied as denied:
            raise Refused(f"denied: {denied}") from denied
        taker.tokens.append(token)
        return {"token": token}
