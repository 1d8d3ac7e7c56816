"""Trying: a program that was just written runs off-screen for a moment, and what can be pressed is pressed."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

from runtime import gate, scene
from runtime.calls import Refused
from runtime.messages import Clicked
from runtime.scene_text import strings
from runtime.session import Session, Start, World

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from pydantic import JsonValue

    from runtime.agents import Agents

SECONDS, STEP = 1.0, 0.1
MOST_PRESSED = 12
NAME = "trial"


class Verdict(NamedTuple):
    problem: str = ""
    """One precise message; "" where nothing is wrong."""
    is_failure: bool = True
    """Else something only seems to be of no use."""


def trying(agents: Agents, source: str, now: float) -> Generator[None, None, Verdict]:
    """A little of it with each step."""
    start = Start(source, gate.read(source).outline or {})
    outside = _Outside()
    with closing(Session(agents.start(NAME), start, World(now), outside)) as session:
        yield
        for _ in range(round(SECONDS / STEP)):
            session.advance(STEP)
            yield
        if not session.problems and not _shows(session):
            return Verdict("It shows nothing.")
        for id_ in _buttons(session):
            session.send(Clicked(id=id_))
            session.advance(STEP)
            yield
    # A program that was refused something fails for a reason that is none of its own.
    return Verdict("" if outside.has_refused else _told(session))


def _shows(session: Session) -> bool:
    """Something beside its title, and beside texts and containers that are empty."""
    bare = scene.Text | scene.Row | scene.Column | scene.Grid | scene.Space | scene.Divider
    return any(not isinstance(node, bare) or any(map(str.strip, strings(node))) for node in session.scene.nodes)


def _buttons(session: Session) -> list[str]:
    """Those of the first scene: what comes up later is tried by the person."""
    found = [node.id for node in session.scene.nodes if isinstance(node, scene.Button) and node.enabled]
    return found[:MOST_PRESSED]


def _told(session: Session) -> str:
    if not session.problems:
        return ""
    first = session.problems[0]
    where = f"line {first.line}: " if first.line else ""
    return f"{where}{first.message}"


class _Outside:
    """Stands in for the world: nothing happens there, and no answer comes."""

    def __init__(self) -> None:
        self.has_refused = False
        self._requests = 0

    def __call__(self, name: str, _: Mapping[str, JsonValue]) -> Mapping[str, JsonValue]:
        if name in {"notify", "copy", "sound"}:
            return {}
        if name in {"fetch", "ask"}:
            self._requests += 1
            return {"request": self._requests}
        self.has_refused = True
        raise Refused(f"{name} has to wait until the program is open")
