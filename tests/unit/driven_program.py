"""A program driven by hand: its frames, clicks and entries, as the host would send them."""

from __future__ import annotations

import json
from typing import Any

from runtime import gate, scene
from runtime.sdk.program import Program
from runtime.sdk.requests import CallRefused

START = 1773500966.25  # 2026-03-14 15:09:26.25 UTC
Node = dict[str, Any]


class Driven:
    def __init__(self, source: str, state: dict[str, Any] | None = None, refused: str = "") -> None:
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.refused = refused
        """The call that the host refuses, and how."""
        self.now = START
        self.nodes: list[Node] = []
        self.title = ""
        self.scenes = 0
        """How many new scenes there were."""
        self.state: dict[str, Any] = state or {}
        self.wake: float | str | None = None
        self.error: dict[str, Any] | None = None
        self.notes: list[str] = []
        outline = gate.read(source).outline or {}
        start = {"state": state, "seed": 1, "now": START, "zone": 0, "outline": outline, "size": [800, 600]}
        self.program = Program(source, start, self._host)
        self.frame()

    def _host(self, name: str, payload: str) -> str:
        self.calls.append((name, json.loads(payload)))
        if self.refused.startswith(f"{name}: "):
            raise CallRefused(self.refused.removeprefix(f"{name}: "))
        answers: dict[str, Any] = {"files.list": {"names": ["a.txt"]}, "files.read": {"text": "one\ntwo"}}
        answers |= {"paste": {"text": "pasted"}, "share": {"token": "token"}}
        if name in {"fetch", "ask"}:
            return json.dumps({"request": len(self.calls)})
        return json.dumps(answers.get(name, {}))

    def frame(self, *events: Node) -> Driven:
        header, shown, kept = self.program.frame({"now": self.now, "events": list(events)}).split("\n")
        said = json.loads(header)
        self.wake, self.error, self.notes = said["wake"], said["error"], said["notes"]
        if shown:
            self.scenes += 1
            content = json.loads(shown)
            self.nodes, self.title = content["nodes"], content["title"]
            scene.parse(shown.encode())
        if kept:
            self.state = json.loads(kept)
        return self

    def after(self, seconds: float) -> Driven:
        """The frames that fall due in this time, and one at its end if that is due."""
        end = self.now + seconds
        while self.wake is not None:
            due = self.now + 1 / 60 if self.wake == "frame" else float(self.wake)
            if due > end + 1e-6:
                break
            self.now = max(due, self.now)
            self.frame()
        self.now = end
        return self

    def of(self, kind: str, label: str | None = None, which: int = 0) -> Node:
        found = [node for node in self.nodes if node["kind"] == kind and label in {None, node.get("label")}]
        return found[which]

    def click(self, label: str, which: int = 0) -> Driven:
        return self.frame({"kind": "click", "id": self.of("button", label, which)["id"]})

    def change(self, kind: str, label: str, value: object, which: int = 0) -> Driven:
        return self.frame({"kind": "change", "id": self.of(kind, label, which)["id"], "value": value})

    def submit(self, kind: str, label: str, value: object) -> Driven:
        self.change(kind, label, value)
        return self.frame({"kind": "submit", "id": self.of(kind, label)["id"], "value": value})

    def key(self, name: str, *, down: bool = True) -> Driven:
        return self.frame({"kind": "key", "key": name, "down": down})

    def point(self, what: str, x: float, y: float) -> Driven:
        node = self.of("canvas")
        return self.frame({"kind": "pointer", "id": node["id"], "what": what, "x": x, "y": y, "button": 1})

    def reply(self, value: object, *, ok: bool = True) -> Driven:
        """Answers the last request that was made."""
        number = max(place for place, (name, _) in enumerate(self.calls, 1) if name in {"fetch", "ask"})
        error = "" if ok else str(value)
        return self.frame(
            {"kind": "reply", "request": number, "ok": ok, "value": value if ok else None, "error": error}
        )

    def page(self, content: object, status: int = 200) -> Driven:
        return self.reply({"status": status, "headers": {}, "text": json.dumps(content)})

    @property
    def texts(self) -> list[str]:
        return [node["text"] for node in self.nodes if node["kind"] == "text"]

    @property
    def buttons(self) -> list[str]:
        return [node["label"] for node in self.nodes if node["kind"] == "button"]

    def called(self, name: str) -> list[dict[str, Any]]:
        return [payload for called, payload in self.calls if called == name]


def app(*lines: str) -> str:
    """A program of these lines."""
    return "\n".join(["def app(ui):", *(f"    {line}" for line in lines)])
