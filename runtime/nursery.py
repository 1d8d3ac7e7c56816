"""The nursery: the runtime's end of the zygote, from which it gets processes for agents."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import threading
from collections import deque
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from runtime.messages import ZYGOTE_REPLY, AskEnd, EndAgent, Ended, SpawnAgent, Spawned
from runtime.wire import Channel, WireError, connect, pair

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from runtime.hardening import Level
    from runtime.wire import JSON

ROOT = Path(__file__).parents[1]
PATIENCE = 60.0
"""Seconds that the zygote may take to be ready and to answer, on a machine that is emulated."""
ATTEMPTS = 3


class NurseryError(Exception):
    """There is no zygote, or it failed; it said why on the standard error."""


class Process(NamedTuple):
    """An agent's, confined; its channel and its descriptor belong to whoever asked for it."""

    number: int
    channel: Channel
    descriptor: int

    def close(self) -> None:
        self.channel.close()
        os.close(self.descriptor)


class Zygote(Protocol):
    """Where agents' processes come from."""

    @property
    def pid(self) -> int:
        """0 where it is nobody's business here."""

    def begin(self) -> Channel:
        """A channel to one that is new, or that has nothing of an earlier channel left."""

    def end(self) -> None:
        """After its channel was closed."""


class OwnZygote:
    """A child of this process."""

    def __init__(self, component: Path, command: Sequence[str]) -> None:
        self._component, self._command = component, command

    @property
    def pid(self) -> int:
        return self._process.pid

    def begin(self) -> Channel:
        ours, theirs = pair()
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "WISP_COMPONENT": str(self._component)}
        environment["WISP_ZYGOTE_FD"] = str(theirs.fileno())
        command = [sys.executable, "-P", *self._command]
        self._process = subprocess.Popen(
            command, env=environment, pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL, start_new_session=True
        )
        theirs.close()
        return ours

    def end(self) -> None:
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


class ZygoteService:
    """One that others start, which may do what this process may not."""

    pid = 0

    def __init__(self, path: Path) -> None:
        self._path = path

    def begin(self) -> Channel:
        try:
            return connect(self._path)
        except OSError as error:
            raise NurseryError(f"no agent can be started: {self._path}: {error.strerror}") from error

    def end(self) -> None:
        """It ends what is left by itself."""


class Nursery:
    """Begins with another zygote when it is gone, and has one process in hand."""

    def __init__(self, zygote: Zygote) -> None:
        self.hardening: Level | None = None
        """What confines agents on this machine; known with the first of them."""
        self._zygote = zygote
        self._turn = threading.Lock()
        self._begin()

    @property
    def pid(self) -> int:
        """The zygote's."""
        return self._zygote.pid

    def spawn(self) -> Process:
        """The one in hand if there is one, else a new one."""
        with self._turn:
            for _ in range(ATTEMPTS):
                spawned = self._take_or_begin_anew()
                if not select.select([spawned.descriptor], [], [], 0)[0]:
                    return spawned
                spawned.close()
        raise NurseryError("the processes for agents end before they can be used; they said why above")

    def restock(self) -> None:
        """Asks for the process after the next start, when nobody waits for the processor any more."""
        if self._turn.acquire(blocking=False):  # else somebody else is about to start one
            try:
                if not self._ready and not self._coming:
                    self._ask()
            finally:
                self._turn.release()

    def what_ended(self, number: int) -> int:
        """The signal that ended a process, 0 where there was none or where nobody knows."""
        with self._turn:
            try:
                self._send(AskEnd(number=number).model_dump())
                while isinstance(reply := self._reply(), Process):
                    self._ready.append(reply)
            except NurseryError:
                return 0
            return reply

    def kill(self, process: Process) -> None:
        """At once, whatever it is doing."""
        try:
            signal.pidfd_send_signal(process.descriptor, signal.SIGKILL)
        except ProcessLookupError:
            pass
        except PermissionError:  # another user's, whom only the zygote can end
            with self._turn, suppress(NurseryError):
                self._send(EndAgent(number=process.number).model_dump())

    def close(self) -> None:
        with self._turn:
            self._end()

    def _begin(self) -> None:
        self._channel = self._zygote.begin()
        self._coming: deque[Channel] = deque()
        self._ready: deque[Process] = deque()
        self._ask()

    def _end(self) -> None:
        """With its zygote every agent ends."""
        self._channel.close()
        for process in self._ready:
            process.close()
        for channel in self._coming:
            channel.close()
        self._zygote.end()

    def _ask(self) -> None:
        ours, theirs = pair()
        self._coming.append(ours)
        with suppress(NurseryError):  # is found out when the process is wanted
            self._send(SpawnAgent().model_dump(), [theirs.fileno()])
        theirs.close()

    def _take_or_begin_anew(self) -> Process:
        try:
            return self._take()
        except NurseryError:
            self._end()
            self._begin()
            return self._take()

    def _take(self) -> Process:
        if self._ready:
            return self._ready.popleft()
        if not self._coming:
            self._ask()
        if isinstance(reply := self._reply(), Process):
            return reply
        raise NurseryError("the zygote answers what nobody asked")

    def _send(self, request: Mapping[str, JSON], fds: Sequence[int] = ()) -> None:
        try:
            self._channel.send(request, fds)
        except OSError as error:
            raise NurseryError(f"no agent can be started: {error}") from error

    def _reply(self) -> Process | int:
        """A process that was asked for, or what ended one."""
        try:
            ready, _, _ = select.select([self._channel], [], [], PATIENCE)
            packet = self._channel.receive() if ready else None
        except (OSError, WireError) as error:
            raise NurseryError(f"no agent can be started: {error}") from error
        if packet is None:
            raise NurseryError("no agent can be started: the zygote ended, and said why above")
        match ZYGOTE_REPLY.validate_python(packet.body):
            case Spawned(number=number, level=level):
                self.hardening = level
                return Process(number, self._coming.popleft(), packet.fds[0])
            case Ended(signal=signal):
                return signal
