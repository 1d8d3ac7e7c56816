"""The preview: what a program shows while it is being written; it may do nothing, and nothing of it is kept."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from runtime import gate
from runtime.calls import Calls
from runtime.capabilities import Authority, Holder
from runtime.messages import AgentClosed, AgentOpened
from runtime.program import Version
from runtime.running import Running, Terms

if TYPE_CHECKING:
    from collections.abc import Mapping

    from runtime.agents import Agents
    from runtime.appliance import Appliance
    from runtime.loop import Timer
    from runtime.running import Trouble
    from runtime.wire import JSON

APART = 0.5
"""Seconds between two versions of it."""
_MOST_DROPPED = 40


def complete(source: str) -> str:
    """The longest beginning of a program that the gate lets pass; "" while there is none."""
    lines = source.splitlines()[:-1]  # the last one is being written
    for end in range(len(lines), max(len(lines) - _MOST_DROPPED, 0), -1):
        program = "\n".join(lines[:end]) + "\n"
        if _parses(program):
            return program if gate.read(program).passed else ""
    return ""


def _parses(program: str) -> bool:
    try:
        ast.parse(program)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


class Preview:
    """Of one job."""

    def __init__(self, appliance: Appliance, agents: Agents, job: int, intent: str) -> None:
        self.name = f"preview-{job}"
        self._appliance, self._agents, self._intent = appliance, agents, intent
        self._running: Running | None = None
        self._source = ""
        self._shown = ""
        self._timer: Timer | None = None

    def write(self, source: str) -> None:
        """Shows it, at once or with what comes soon after."""
        self._source = source
        if self._timer is None:
            self._timer = self._appliance.loop.after(0 if not self._shown else APART, self._show)

    def tell(self) -> None:
        """To a shell that has just come."""
        if self._running:
            self._running.drain()
            self._tell_opened(self._running)

    def close(self) -> None:
        if self._timer:
            self._timer.cancel()
        if self._running:
            self._running.close()
            self._appliance.shell.tell(AgentClosed(agent=self.name))
            self._running = None

    def keep(self, running: Running, state: Mapping[str, JSON]) -> None:
        """Nothing of it is kept."""

    def troubled(self, running: Running, trouble: Trouble) -> None:
        """It isn't done yet: who writes it finds out."""

    def _show(self) -> None:
        self._timer = None
        program = complete(self._source)
        if not program or program == self._shown:
            return
        self._shown = program
        now = self._appliance.now()
        version = Version(intent=self._intent, source=program, agent=self.name, number=1, parent=None, created=now)
        if self._running is None:
            self._running = Running(version, self._agents, self._appliance.loop, self)
            self._tell_opened(self._running)
        self._running.version = version
        self._running.begin(Terms(None, self._appliance.zone, self._no_calls(version)))

    def _no_calls(self, version: Version) -> Calls:
        holder = Holder(version.agent, version.sha256)
        return Calls(holder, [], Authority(), {}, clock=self._appliance.now, on_refusal=lambda *_: None)

    def _tell_opened(self, running: Running) -> None:
        version = running.version
        opened = AgentOpened(agent=self.name, version=version.id, number=1, intent=version.intent, preview=True)
        self._appliance.shell.tell(opened, [running.window.fileno(), running.memory])
