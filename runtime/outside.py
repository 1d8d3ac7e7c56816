"""The outside: what running agents ask of the appliance beside files and each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runtime.calls import Refused
from runtime.lettering import cleaned
from runtime.messages import Copied, Sounded

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import JsonValue

    from runtime.appliance import Appliance
    from runtime.calls import Asked, Broker, Copy, Fetch, Notify, Paste, Sound
    from runtime.questions import Questions


class Outside:
    def __init__(self, appliance: Appliance, questions: Questions) -> None:
        self._appliance, self._questions = appliance, questions

    def brokers(self) -> Mapping[str, Broker]:
        return {
            "notify": self._notify,
            "sound": self._sound,
            "copy": self._copy,
            "paste": self._paste,
            "fetch": _fetch,
            "ask": self._questions.ask,
        }

    def _notify(self, asked: Asked[Notify]) -> Mapping[str, JsonValue]:
        self._appliance.tell(asked.payload.text, agent=asked.holder.agent)
        return {}

    def _sound(self, asked: Asked[Sound]) -> Mapping[str, JsonValue]:
        sound = asked.payload
        self._appliance.shell.tell(Sounded(agent=asked.holder.agent, hz=sound.hz, seconds=sound.seconds))
        return {}

    def _copy(self, asked: Asked[Copy]) -> Mapping[str, JsonValue]:
        self._appliance.clipboard = cleaned(asked.payload.text)
        self._appliance.shell.tell(Copied(text=self._appliance.clipboard))
        return {}

    def _paste(self, _: Asked[Paste]) -> Mapping[str, JsonValue]:
        return {"text": self._appliance.clipboard}


def _fetch(_: Asked[Fetch]) -> Mapping[str, JsonValue]:
    raise Refused("this version of Wisp has no network yet, so nothing can be fetched")
