"""A running agent: its process on its own clock, its end of the screen's channel, and what was seen of it."""

from __future__ import annotations

import os
import select
import socket
import time
from collections import deque
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol, TypeAlias

from runtime import gate, latest
from runtime.agents import PATIENCE, GivenUp, LoadFailed, Trapped
from runtime.calls import Refused
from runtime.language import say
from runtime.mishaps import plain
from runtime.nursery import NurseryError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pydantic import JsonValue

    from runtime.agents import Agent, AgentError, Agents, Frame
    from runtime.calls import Calls
    from runtime.loop import Loop, Timer
    from runtime.messages import AgentEvent
    from runtime.program import Version
    from runtime.wire import JSON

MAX_SEEN = 500
MAX_CALL = 300
SAME_TROUBLE = 5.0
SETTLED = 0.5
"""Seconds after which an agent that was opened has drawn."""

Sort: TypeAlias = Literal["started", "printed", "note", "problem", "call", "refused", "stopped"]


class Seen(NamedTuple):
    """A line of the trace."""

    at: float
    sort: Sort
    text: str
    detail: str = ""


class Trouble(NamedTuple):
    text: str
    hint: str = ""
    detail: str = ""
    over: bool = False


class Watcher(Protocol):
    """Who is told what becomes of a running agent."""

    def keep(self, running: Running, state: Mapping[str, JSON]) -> None: ...
    def troubled(self, running: Running, trouble: Trouble) -> None: ...


class Terms(NamedTuple):
    """What an agent finds when it begins."""

    state: Mapping[str, JSON] | None
    zone: int
    calls: Calls


class Running:
    """Outlives its process: a restarted one, and one of another version, go on in the same window."""

    def __init__(self, version: Version, agents: Agents, loop: Loop, watcher: Watcher) -> None:
        self.version = version
        self.calls: Calls | None = None
        self.seen: deque[Seen] = deque(maxlen=MAX_SEEN)
        self.over = False
        self.opened_at = time.time()
        self.window, self._inside = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self.memory = latest.create()
        self._agents, self._loop, self._watcher = agents, loop, watcher
        self._agent: Agent | None = None
        self._loading: Timer | None = None
        """While it loads; when it has taken too long."""
        self._early: list[AgentEvent] = []
        """What it is to be told as soon as it can hear."""
        self._watched = -1
        self._last: tuple[str, float] = ("", 0.0)

    @property
    def name(self) -> str:
        return self.version.agent

    @property
    def pid(self) -> int | None:
        with suppress(OSError, StopIteration):
            return self._agent.pid if self._agent and not self.over else None
        return None

    def begin(self, terms: Terms) -> None:
        """With a process of its own; in place of the one before, if there was one."""
        self._end()
        self.over, self.calls = False, terms.calls
        self._note("started", f"version {self.version.number}")
        outline = gate.read(self.version.source).outline or {}
        seed = int.from_bytes(os.urandom(4), "big")
        self._daring(lambda: self._load(terms, outline, seed))

    def send(self, event: AgentEvent) -> None:
        """What the appliance, and not the screen, has for it."""
        if self._agent is None or self.over:
            return
        if self._loading:
            self._early.append(event)
            return
        try:
            self._agent.send(time.time(), [event])
        except Trapped as trap:
            self._restart(trap)

    def settle(self) -> None:
        """Hears what it has said up to now."""
        for _ in range(MAX_SEEN):
            if not self._has_news():
                return
            self._report()

    def _has_news(self) -> bool:
        return self._watched >= 0 and bool(select.select([self._watched], [], [], 0)[0])

    def drain(self) -> None:
        """Takes what the last screen left unread. The flag is the call's own: the next screen shares the socket's."""
        with suppress(BlockingIOError, ConnectionError):
            while self.window.recv(1024, socket.MSG_DONTWAIT):
                pass

    def close(self) -> None:
        self._end()
        self.window.close()
        self._inside.close()
        os.close(self.memory)

    def _load(self, terms: Terms, outline: Mapping[str, JSON], seed: int) -> None:
        self._agent = self._agents.start(self.name)
        self._agent.call = self._call
        source = self.version.source
        now = time.time()
        self._agent.begin(source, state=terms.state, seed=seed, now=now, zone=terms.zone, outline=outline)
        self._loading = self._loop.after(PATIENCE, self._give_up)
        self._watch()

    def _go_on_loading(self, agent: Agent) -> None:
        """Meanwhile all others go on."""
        if not agent.loaded():
            return
        self._end_loading()
        agent.go_live(self._inside.fileno(), self.memory)
        early, self._early = self._early, []
        if early:
            agent.send(time.time(), early)
        self._loop.after(SETTLED, self._agents.restock)

    def _give_up(self) -> None:
        why = say("it didn't answer within {seconds:g} s", seconds=PATIENCE)
        self._end()
        self._over(say("{agent} doesn't run any more: {why}", agent=self.title, why=why), "")

    def _end_loading(self) -> None:
        if self._loading:
            self._loading.cancel()
        self._loading = None

    def _watch(self) -> None:
        assert self._agent is not None  # noqa: S101 - it was just started
        self._watched = self._agent.fileno()
        self._loop.watch(self._watched, self._report)

    def _forget(self) -> None:
        if self._watched >= 0:
            self._loop.forget(self._watched)
            self._watched = -1

    def _end(self) -> None:
        self._forget()
        self._end_loading()
        self._early = []
        if self._agent:
            self._agent.close()
            self._agent = None

    def _report(self) -> None:
        # What the loop saw may have been heard already, by who couldn't wait for it.
        if self._agent is None or not self._has_news():
            return
        if self._loading:
            self._daring(partial(self._go_on_loading, self._agent))
            return
        try:
            frame = self._agent.report(time.time())
        except Trapped as trap:
            self._restart(trap)
        else:
            if frame:
                self._take(frame)

    def _take(self, frame: Frame) -> None:
        for line in frame.printed:
            self._note("printed", line)
        for note in frame.notes:
            self._note("note", note)
        if frame.error:
            self._fail(frame.error)
        if frame.state is not None:
            self._watcher.keep(self, frame.state)

    def _restart(self, trap: Trapped) -> None:
        """With what it kept; the window stays."""
        self._forget()
        self._note("stopped", str(trap))
        words = say("{agent} was stopped and started again: {why}.", agent=self.title, why=trap)
        self._tell(Trouble(words, say("What it had saved is still there.")))
        assert self._agent is not None  # noqa: S101 - it was trapped
        agent = self._agent

        def again() -> None:
            agent.restart()
            self._watch()

        self._daring(again)

    @property
    def title(self) -> str:
        return f"“{self.name.replace('-', ' ')}”"

    def _daring(self, action: Callable[[], None]) -> None:
        """What doesn't come to life stays as a window that says why."""
        try:
            action()
        except LoadFailed as failed:
            self._over(
                say("{agent} can't be started: {why}", agent=self.title, why=plain(failed.error.message)),
                failed.error.traceback,
            )
        except (Trapped, GivenUp, NurseryError) as failure:
            self._over(say("{agent} doesn't run any more: {why}", agent=self.title, why=failure), "")

    def _over(self, text: str, detail: str) -> None:
        self.over = True
        self._forget()
        self._end_loading()
        self._note("problem", text, detail)
        hint = say("Go back to an earlier version, say what to change, or close it; its data is kept.")
        self._watcher.troubled(self, Trouble(_sentence(text), hint, detail, over=True))

    def _fail(self, error: AgentError) -> None:
        where = f" ({say('line {number}', number=error.line)})" if error.line else ""
        self._note("problem", f"{error.message}{where}", error.traceback)
        text = _sentence(say("{agent} had a problem: {why}", agent=self.title, why=plain(error.message)))
        denied = error.message.startswith("PermissionError")
        goes_on = say("It goes on running; “source” shows where{line}.", line=where)
        hint = say("“permissions” shows what it may do.") if denied else goes_on
        self._tell(Trouble(text, hint, error.traceback))

    def _tell(self, trouble: Trouble) -> None:
        """The same thing again and again is one trouble."""
        text, at = self._last
        now = time.monotonic()
        self._last = (trouble.text, now)
        if trouble.text != text or now - at > SAME_TROUBLE:
            self._watcher.troubled(self, trouble)

    def _call(self, name: str, payload: Mapping[str, JsonValue]) -> Mapping[str, JsonValue]:
        if self.calls is None:
            raise Refused("it isn't open yet")
        try:
            answer = self.calls(name, payload)
        except Refused as refusal:
            self._note("refused", f"{name}: {refusal}", str(payload)[:MAX_CALL])
            raise
        self._note("call", f"{name} {', '.join(map(str, payload.values()))}"[:MAX_CALL])
        return answer

    def _note(self, sort: Sort, text: str, detail: str = "") -> None:
        self.seen.append(Seen(time.time(), sort, text, detail))


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
