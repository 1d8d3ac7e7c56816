"""World: what lies outside the agent. Where a capability is needed, the host asks the person for it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

from runtime.sdk.files import Files
from runtime.sdk.part import Part, number_of
from runtime.sdk.replies import Response, parsed
from runtime.sdk.requests import CallRefused

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["CallRefused", "World"]

_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"})


class World(Part):
    @property
    def files(self) -> Files:
        """The person's files, as far as they let the agent have them."""
        return Files(self._do)

    def fetch(
        self,
        url: object,
        method: str = "GET",
        headers: Mapping[str, str] | None = None,
        body: Any = None,
        **unknown: Any,
    ) -> Any:
        """What is at an address: JSON as lists and dictionaries, else text. None until it is there."""
        body = unknown.pop("data", unknown.pop("json", body))
        response = self.request(method, url, headers, body, unknown.pop("params", None), must=False)
        self._unknown("fetch", unknown)
        if response is None:
            return None
        if response.error or not response.ok:
            host = urlsplit(str(url)).hostname or str(url)
            self._trouble(f"{host}: {response.error or f'answered {response.status_code}'}")
            return None
        return parsed(response)

    get = fetch
    fetch_json = fetch

    def ai(self, prompt: object, *more: object, **unknown: object) -> str | None:
        """What the language model answers. None until it is there."""
        system = unknown.pop("system", None)
        self._unknown("ai", unknown)
        text = "\n\n".join(self._words(part, 60_000) for part in (system, prompt, *more) if part)
        answer = self._program.requests.ask("ask", {"prompt": text}, self._program.running, must=False)
        if answer is None:
            return None
        if answer.error:
            self._trouble(answer.error)
            return None
        return str(answer.value)

    ask = ai
    model = ai
    chat = ai

    def publish(self, topic: object, value: Any = None, **unknown: Any) -> None:
        """Tells it to the agents that have subscribed to the topic."""
        value = unknown.pop("data", unknown.pop("message", value))
        self._unknown("publish", unknown)
        self._do("publish", {"topic": str(topic), "value": json.loads(json.dumps(value, default=str))}, once=True)

    def subscribe(self, topic: object, callback: object = None, **unknown: Any) -> Any:
        """What was published there last, else None; a function is called with what is new."""
        function = self._callback(callback, unknown)
        self._unknown("subscribe", unknown)
        name = str(topic)
        if name not in self._program.topics:
            self._do("subscribe", {"topic": name})
            self._program.topics[name] = None
        news = [
            event for event in self._program.running.events if event["kind"] == "message" and event["topic"] == name
        ]
        if news:
            self._program.running.notice()
            if function:
                function(news[-1]["value"])
        return self._program.topics[name]

    def share(self, capability: object, agent: object = "", **unknown: object) -> str:
        """Hands a narrower capability on to another agent."""
        agent = unknown.pop("with_agent", unknown.pop("to", agent))
        self._unknown("share", unknown)
        return str(self._do("share", {"capability": str(capability), "with": str(agent)})["token"])

    def notify(self, text: object = "", *more: object, **unknown: object) -> None:
        """A message at the edge of the screen."""
        self._unknown("notify", {key: value for key, value in unknown.items() if key not in {"type", "duration"}})
        words = ": ".join(self._words(part, 400) for part in (text, *more) if part)
        self._program.effects.add("notify", {"text": words[:500]})

    notification = notify
    toast = notify
    snackbar = notify
    remind = notify

    def copy(self, text: object = "", **unknown: object) -> None:
        """Puts it on the clipboard."""
        self._unknown("copy", unknown)
        self._program.effects.add("copy", {"text": self._words(text, 60_000)})

    copy_to_clipboard = copy

    def paste(self, **unknown: object) -> str:
        """What is on the clipboard."""
        self._unknown("paste", unknown)
        return str(self._do("paste", {})["text"])

    def clipboard(self, text: object = None, **unknown: object) -> str:
        self._unknown("clipboard", unknown)
        if text is None:
            return self.paste()
        self.copy(text)
        return str(text)

    def beep(self, hz: object = 880, seconds: object = 0.15, **unknown: object) -> None:
        self._unknown("beep", unknown)
        # Too low to be heard, it meant something else.
        self.tone(hz if number_of(hz, 880) >= _LOWEST else 880, seconds)

    def tone(self, hz: object = 440, seconds: object = 0.3, **unknown: object) -> None:
        """A sound of this frequency."""
        seconds = unknown.pop("duration", seconds)
        hz = unknown.pop("frequency", unknown.pop("freq", hz))
        self._unknown("tone", {key: value for key, value in unknown.items() if key != "volume"})
        self._program.effects.add("sound", {"hz": _audible(hz), "seconds": _lasting(seconds)})

    sound = tone
    play_tone = tone

    def note(self, name: object = "C4", seconds: object = 0.3, **unknown: object) -> None:
        """A tone by name: C4, F#3, Bb5; a list of them is a chord. Those of one line follow each other."""
        seconds = unknown.pop("duration", seconds)
        self._unknown("note", {key: value for key, value in unknown.items() if key not in {"volume", "instrument"}})
        if isinstance(name, (list, tuple)):
            for part in name:
                self._program.effects.add("sound", {"hz": self._pitch(part), "seconds": _lasting(seconds)})
        else:
            self._program.effects.add_note(self._pitch(name), _lasting(seconds))

    play = note
    play_note = note

    # Beneath.

    def request(
        self, method: object, url: object, headers: Mapping[str, str] | None, body: Any, params: Any, *, must: bool
    ) -> Response | None:
        """An answer with its status; None while there is none, unless it must be there for the program to go on."""
        address = str(url)
        if params:
            address += ("&" if "?" in address else "?") + urlencode(params)
        lines = {str(name): str(value) for name, value in (headers or {}).items()}
        if body is not None and not isinstance(body, str):
            body = json.dumps(body)
            lines.setdefault("content-type", "application/json")
        verb = str(method).upper()
        payload = {"method": verb if verb in _METHODS else "GET", "url": address, "headers": lines, "body": body}
        answer = self._program.requests.ask("fetch", payload, self._program.running, must=must)
        return None if answer is None else Response(address, answer.value, answer.error)

    def _do(self, name: str, payload: Mapping[str, Any], *, once: bool = False) -> Any:
        """Asks the host, and has the answer at once; `once`: not again in each call that says the same."""
        return self._program.do(name, payload, once=once)

    def _trouble(self, message: str) -> None:
        self._note(message)
        self._draw(
            "text",
            "",
            text=f"No answer from {message}",
            size=14,
            color="bad",
            align="left",
            bold=False,
            italic=False,
            mono=False,
        )

    def _pitch(self, name: object) -> float:
        if isinstance(name, (int, float)):
            # Small numbers are MIDI's, larger ones frequencies.
            return _audible(440 * 2 ** ((name - 69) / 12) if name < 128 else name)  # noqa: PLR2004 - MIDI's range
        text = str(name).strip().replace("♯", "#").replace("♭", "b")
        letter, rest = text[:1].upper(), text[1:]
        if letter not in _STEPS:
            self._note(f"{name!r} is no note; write C4, F#3 or Bb5")
            return 440.0
        sharp = rest.count("#") - rest.count("b")
        digits = rest.lstrip("#b")
        octave = int(digits) if digits.isdecimal() else 4
        return _audible(440 * 2 ** ((_STEPS[letter] + sharp + 12 * (octave - 4)) / 12))


_LOWEST = 20.0
_STEPS = {"C": -9, "D": -7, "E": -5, "F": -4, "G": -2, "A": 0, "B": 2, "H": 2}


def _audible(hz: object) -> float:
    return min(max(float(number_of(hz, 440)), _LOWEST), 20_000.0)


def _lasting(seconds: object) -> float:
    return min(max(float(number_of(seconds, 0.3)), 0.01), 10.0)
