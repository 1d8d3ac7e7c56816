"""Replies: what the brokers of an intent's world answer, as its line says."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated

from pydantic import BaseModel, ConfigDict, Field, JsonValue

from runtime.messages import Replied
from runtime.steps import Pattern  # noqa: TC001 - pydantic reads it

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from runtime.calls import Ask, Asked, Broker, Copy, Fetch, Notify, Payload
    from runtime.session import World

# Anything that is asked of the network or of a model takes its time; a person still waits no second for it.
SECONDS = 0.1


class Replies(BaseModel):
    """By a pattern of the address, or of the question."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, arbitrary_types_allowed=True)

    fetch: Annotated[dict[Pattern, JsonValue], Field(strict=False)] = {}
    ask: Annotated[dict[Pattern, str], Field(strict=False)] = {}


class Outside:
    """The brokers around one agent that isn't on an appliance."""

    def __init__(self, world: World, replies: Replies) -> None:
        self._world, self._replies = world, replies
        self._clipboard = ""

    def brokers(self) -> Mapping[str, Broker]:
        return {
            "fetch": self._fetch,
            "ask": self._ask,
            "notify": self._notify,
            "copy": self._copy,
            "paste": lambda _: {"text": self._clipboard},
            "sound": _nothing,
        }

    def _fetch(self, asked: Asked[Fetch]) -> None:
        found = _matching(self._replies.fetch, asked.payload.url)
        if found is None:
            self._fail(asked, f"{asked.payload.url} can't be reached")
            return
        (value,) = found
        text = value if isinstance(value, str) else json.dumps(value)
        headers: JsonValue = {"content-type": "text/plain" if isinstance(value, str) else "application/json"}
        self._reply(asked, {"status": 200, "headers": headers, "text": text})

    def _ask(self, asked: Asked[Ask]) -> None:
        found = _matching(self._replies.ask, asked.payload.prompt)
        if found is None:
            self._fail(asked, "the model has no answer to that")
        else:
            self._reply(asked, found[0])

    def _notify(self, asked: Asked[Notify]) -> Mapping[str, JsonValue]:
        self._world.notify(asked.payload.text)
        return {}

    def _copy(self, asked: Asked[Copy]) -> Mapping[str, JsonValue]:
        self._clipboard = asked.payload.text
        return {}

    def _reply(self, asked: Asked[Fetch] | Asked[Ask], value: JsonValue) -> None:
        self._world.later(SECONDS, Replied(request=asked.request, ok=True, value=value))

    def _fail(self, asked: Asked[Fetch] | Asked[Ask], error: str) -> None:
        self._world.later(SECONDS, Replied(request=asked.request, ok=False, error=error))


def _nothing(_: Asked[Payload]) -> Mapping[str, JsonValue]:
    """Nobody is there to hear it."""
    return {}


def _matching(replies: Mapping[re.Pattern[str], JsonValue], text: str) -> tuple[JsonValue] | None:
    """The first answer whose pattern is found; in a tuple, as null is an answer too."""
    return next(((answer,) for pattern, answer in replies.items() if pattern.search(text)), None)
