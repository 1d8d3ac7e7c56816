"""The bus: what one agent publishes, those hear that subscribed to its topic."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias

from runtime.calls import Asked, Publish, Refused, Subscribe

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pydantic import JsonValue

    from runtime.calls import Broker

Deliver: TypeAlias = "Callable[[str, JsonValue], None]"
MAX_TOPICS = 32


class Bus:
    def __init__(self) -> None:
        self._subscribers: defaultdict[str, dict[str, Deliver]] = defaultdict(dict)

    def brokers(self, deliver: Deliver) -> Mapping[str, Broker]:
        """For one agent, which hears of a message by deliver(topic, value)."""

        def subscribe(asked: Asked[Subscribe]) -> Mapping[str, JsonValue]:
            if sum(asked.holder.agent in group for group in self._subscribers.values()) >= MAX_TOPICS:
                raise Refused(f"an agent can follow {MAX_TOPICS} topics at most")
            self._subscribers[asked.payload.topic][asked.holder.agent] = deliver
            return {}

        return {"publish": self._publish, "subscribe": subscribe}

    def leave(self, agent: str) -> None:
        """A closed agent hears nothing more."""
        for topic in list(self._subscribers):
            self._subscribers[topic].pop(agent, None)
            if not self._subscribers[topic]:
                del self._subscribers[topic]

    def _publish(self, asked: Asked[Publish]) -> Mapping[str, JsonValue]:
        for agent, deliver in list(self._subscribers.get(asked.payload.topic, {}).items()):
            if agent != asked.holder.agent:
                deliver(asked.payload.topic, asked.payload.value)
        return {}
