"""Processes: what runs at the moment, and what that takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from runtime.language import say
from runtime.messages import Acted
from runtime.pages.paper import Paper
from runtime.pages.view import View, called, size
from runtime.sentences import Command
from runtime.usage import Usage, machine, services
from runtime.wishes import LookAt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from runtime.messages import Measured, PageEvent
    from runtime.opened import Opened
    from runtime.pages.deeds import Deed
    from runtime.scene import Page
    from runtime.usage import Machine


class Line(NamedTuple):
    name: str
    agent: str
    """"" for a service."""
    memory: int
    share: float
    """Of one core."""


class Screen(NamedTuple):
    """What the shell last said, and how many frames a second there were."""

    measured: Measured | None = None
    rate: float = 0.0


class Processes(View):
    every = 1.0

    def __init__(self, opened: Opened, screen: ScreenWatch) -> None:
        self._opened, self._screen = opened, screen
        self._usage = Usage()
        self._shown: list[Line] = []

    def page(self) -> Page:
        agents = {pid: name for name, running in self._opened.running.items() if (pid := running.pid)}
        named = {**services(), **{pid: called(name) for pid, name in agents.items()}}
        self._shown = [
            Line(named[pid], agents.get(pid, ""), memory, share)
            for pid, (memory, share) in self._usage.of(list(named)).items()
        ]
        return processes_page(self._shown, machine(), self._screen.now())

    def used(self, event: PageEvent) -> Deed | None:
        if isinstance(event, Acted) and event.id == "processes" and event.index < len(self._shown):
            agent = self._shown[event.index].agent
            return Command(LookAt("trace", agent), agent) if agent else None
        return None


class ScreenWatch:
    """Frames a second, from what the shell says now and then."""

    def __init__(self) -> None:
        self._screen = Screen()
        self._at = 0.0

    @property
    def scale(self) -> float:
        return self._screen.measured.scale if self._screen.measured else 1.0

    def now(self) -> Screen:
        return self._screen

    def take(self, measured: Measured, at: float) -> None:
        before = self._screen.measured
        drawn = measured.frames - before.frames if before else 0
        rate = drawn / (at - self._at) if drawn > 0 and at > self._at else 0.0
        self._screen, self._at = Screen(measured, rate), at


def processes_page(lines: Sequence[Line], computer: Machine, screen: Screen) -> Page:
    paper = Paper(say("What is running"))
    with paper.row():
        paper.text(say("Memory: {used} of {all}", used=size(computer.used), all=size(computer.memory)), bold=True)
        if screen.measured:
            frame = say(
                "Last frame: {ms:.1f} ms, {rate:.0f} a second", ms=screen.measured.milliseconds, rate=screen.rate
            )
            paper.text(frame, bold=True)
    if screen.measured and screen.measured.latency:
        usual, most = screen.measured.latency, screen.measured.latency_most
        words = say("From a key to the screen: {ms:.0f} ms, 99 of 100 within {most:.0f} ms", ms=usual, most=most)
        paper.text(words)
    paper.progress(say("Memory in use"), computer.used / computer.memory if computer.memory else 0)
    rows = [
        (line.name, say("agent") if line.agent else say("service"), size(line.memory), f"{line.share:.0%}")
        for line in lines
    ]
    paper.table("processes", (say("Name"), "", say("Memory"), say("Of one core")), rows)
    paper.note(
        say("Agents share most of their memory with each other; what is counted is what was made ready for each.")
    )
    return paper.page()
