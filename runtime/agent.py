"""An agent's process: it holds one instance, and does what its channel asks until that ends."""

from __future__ import annotations

import json
import select
import socket
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from runtime import deadline, parcel, scene
from runtime.latest import Writer
from runtime.messages import (
    AGENT_EVENT,
    AGENT_REQUEST,
    AgentRequest,
    Answer,
    Called,
    Framed,
    GoLive,
    LoadAgent,
    Loaded,
    LoadRefused,
    RunFrame,
    Trapped,
)
from runtime.sandbox import Host, LoadError, RefusalError, TrapError
from runtime.wire import Channel

if TYPE_CHECKING:
    from runtime.messages import AgentReport
    from runtime.sandbox import Instance

MAX_PRINTED = 64 * 1024
MAX_EVENTS = 100
FRAME = 1 / 60


class Life:
    """From the first message to the end of the channel."""

    def __init__(self, channel: Channel, instance: Instance) -> None:
        self._channel, self._instance = channel, instance
        self._instance.host = Host(self._call, self._log)
        self._printed = ""
        self._later: list[tuple[AgentRequest, tuple[int, ...]]] = []
        """What arrived while the answer to a call was awaited."""
        self._screen: Screen | None = None
        self._shown = ""
        """The last scene: the program says nothing where it is still the same."""

    def run(self) -> None:
        """Ends with the channel, or with the instance: what remains of one that trapped is of no use."""
        try:
            while (arrived := self._next()) is not None:
                self._do(*arrived)
        except TrapError as trap:
            self._say(Trapped(reason=trap.reason, message=str(trap)))

    def _do(self, request: AgentRequest, fds: tuple[int, ...]) -> None:
        match request:
            case LoadAgent():
                self._load(request)
            case RunFrame():
                self._frame(request.arrived)
            case GoLive():
                control, memory = fds
                self._screen = Screen(channel(control), Writer(memory))
                self._screen.publish(_checked(self._shown))
            case Answer():
                pass  # nobody waits for it any more

    def _load(self, request: LoadAgent) -> None:
        try:
            with deadline.limit(deadline.LOAD_SECONDS):
                self._instance.load(request.source, request.start)
        except LoadError as error:
            self._say(LoadRefused(told=str(error)))
        else:
            self._say(Loaded())

    def _frame(self, arrived: str) -> None:
        began = time.perf_counter()
        with deadline.limit(deadline.FRAME_SECONDS):
            header, shown, state = self._instance.frame(arrived).split("\n")
        seconds = time.perf_counter() - began
        self._shown = shown or self._shown
        printed, self._printed = self._printed, ""
        report = Framed(header=header, scene=shown, state=state, printed=printed, seconds=seconds)
        if self._screen is None:
            self._say(report)
            return
        shown_next = self._screen.checked(report)
        # The runtime hears what is to be kept before anybody sees it: who acts on what they see finds it kept.
        if remaining := self._screen.remaining(report):
            self._say(remaining)
        self._screen.publish(shown_next)

    def _next(self) -> tuple[AgentRequest, tuple[int, ...]] | None:
        while self._screen and not self._later:
            ready, _, _ = select.select([self._channel, self._screen.channel], [], [], self._screen.seconds_left())
            if self._channel in ready:
                break
            events = self._screen.events() if ready else []
            if events is None:
                return None
            self._frame(json.dumps({"now": time.time(), "events": events}))
        return self._later.pop(0) if self._later else self._receive()

    def _receive(self) -> tuple[AgentRequest, tuple[int, ...]] | None:
        arrived = parcel.receive(self._channel)
        return None if arrived is None else (AGENT_REQUEST.validate_python(arrived[0]), arrived[1])

    def _call(self, name: str, payload: str) -> str:
        self._say(Called(name=name, payload=payload))
        while (arrived := self._receive()) is not None:
            if isinstance(arrived[0], Answer):
                if arrived[0].ok:
                    return arrived[0].text
                raise RefusalError(arrived[0].text)
            self._later.append(arrived)
        raise RefusalError("the appliance is gone")

    def _log(self, _: int, text: str) -> None:
        self._printed = f"{self._printed}{text}\n"[:MAX_PRINTED]

    def _say(self, report: AgentReport) -> None:
        parcel.send(self._channel, report.model_dump())


class Screen:
    """The way to the compositor: scenes through memory, the last one wins; events back."""

    def __init__(self, channel: Channel, scenes: Writer) -> None:
        self.channel = channel
        self._scenes = scenes
        self._wake: float | None = 0.0
        self._told: object = None

    def checked(self, report: Framed) -> bytes:
        """The scene of it, once it is found to be one, and when the next is due."""
        header = json.loads(report.header)
        # Nothing runs faster than the screen, not even what says that it is late.
        soonest = time.time() + max(0.0, FRAME - report.seconds)
        match header["wake"]:
            case None:
                self._wake = None
            case "frame":
                self._wake = soonest
            case moment:
                self._wake = max(moment, soonest)
        return _checked(report.scene)

    def remaining(self, report: Framed) -> Framed | None:
        """What is for the runtime, None for nothing."""
        header = json.loads(report.header)
        # A program that fails in the same way in each frame is reported once.
        told, self._told = self._told, header["error"]
        if report.state or report.printed or header["notes"] or header["error"] != told:
            return report.model_copy(update={"scene": ""})
        return None

    def publish(self, shown: bytes) -> None:
        if shown:
            self._scenes.write(shown)
            with suppress(BlockingIOError):  # so many are unread already that one more says nothing new
                self.channel.send({"kind": "shown"})

    def seconds_left(self) -> float | None:
        """Until the agent wants to be called; None: not before something happens."""
        return None if self._wake is None else max(0.0, self._wake - time.time())

    def events(self) -> list[dict[str, Any]] | None:
        """All that has arrived, None when the screen is gone."""
        events: list[dict[str, Any]] = []
        with suppress(BlockingIOError):
            while len(events) < MAX_EVENTS:
                packet = self.channel.receive()
                if packet is None:
                    return None
                packet.close()
                events.append(AGENT_EVENT.validate_python(packet.body).model_dump())
        return events


def _checked(shown: str) -> bytes:
    if not shown:
        return b""
    try:
        return scene.parse(shown.encode()).encoded()
    except scene.SceneError as error:
        raise TrapError("scene", f"the program showed what can't be shown: {error}") from None


def channel(fd: int) -> Channel:
    # With all three given Python asks the kernel nothing, which the filter wouldn't let it.
    return Channel(socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET, 0, fileno=fd))


def live(runtime: Channel, instance: Instance) -> None:
    """The whole life of the process, which is confined by now."""
    try:
        Life(runtime, instance).run()
    except Exception as error:  # noqa: BLE001 - there is nobody else to tell
        last = Trapped(reason="crash", message=f"the agent's process failed: {type(error).__name__}: {error}")
        parcel.send(runtime, last.model_dump())
