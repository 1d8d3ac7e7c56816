"""The outside of a program that is tried: files in memory, a model that says little, a net that says nothing yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runtime.calls import Refused
from runtime.messages import Replied

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import JsonValue

    from runtime.session import World

ANSWER = "42"
"""A text, a number, and JSON."""
ANSWERED_AFTER = 0.1


class Outside:
    """Nothing of it is real, and nothing of it is kept."""

    def __init__(self, world: World) -> None:
        self.has_refused = False
        self._world = world
        self._files: dict[str, str] = {}
        self._clipboard = "a copied text"
        self._requests = 0

    def __call__(self, name: str, payload: Mapping[str, JsonValue]) -> Mapping[str, JsonValue]:
        match name:
            case "notify" | "sound" | "publish" | "subscribe":
                return {}
            case "copy":
                self._clipboard = str(payload.get("text", ""))
                return {}
            case "paste":
                return {"text": self._clipboard}
            case "fetch" | "ask":
                return self._ask(name)
            case "files.list" | "files.read" | "files.write" | "files.delete":
                return self._file(name, str(payload.get("name", "")), payload)
            case _:
                self.has_refused = True
                raise Refused(f"{name} has to wait until the program is open")

    def _ask(self, name: str) -> Mapping[str, JsonValue]:
        self._requests += 1
        if name == "ask":
            self._world.later(ANSWERED_AFTER, Replied(request=self._requests, ok=True, value=ANSWER))
        return {"request": self._requests}

    def _file(self, name: str, file: str, payload: Mapping[str, JsonValue]) -> Mapping[str, JsonValue]:
        if name == "files.list":
            return {"names": self._names(str(payload.get("folder", "")).rstrip("/"))}
        if name == "files.write":
            self._files[file] = str(payload.get("text", ""))
            return {}
        if file not in self._files:
            raise Refused(f"there is no file {file!r}")
        return {"text": self._files[file]} if name == "files.read" else {"gone": bool(self._files.pop(file, None))}

    def _names(self, folder: str) -> list[JsonValue]:
        """Those of folders end with a slash."""
        inside = [one.removeprefix(f"{folder}/") for one in self._files if not folder or one.startswith(f"{folder}/")]
        return [*sorted({part.split("/")[0] + "/" * ("/" in part) for part in inside})]
