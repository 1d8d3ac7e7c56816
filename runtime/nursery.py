"""The nursery: the runtime's end of the zygote, from which it gets processes for agents."""

from __future__ import annotations

import os
import select
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from runtime.messages import AskEnd, Ended, SpawnAgent, Spawned
from runtime.wire import Channel, WireError, pair

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from runtime.hardening import Level
    from runtime.wire import JSON, Packet

ROOT = Path(__file__).parents[1]
PATIENCE = 30.0
"""Seconds that the zygote may take to be ready and to answer."""


class NurseryError(Exception):
    """There is no zygote, or it failed; it said why on the standard error."""


class Process(NamedTuple):
    """An agent's, confined; its channel and its descriptor belong to whoever asked for it."""

    number: int
    channel: Channel
    descriptor: int


class Nursery:
    """Owns the zygote, and starts another when it is gone."""

    def __init__(self, component: Path, zygote: Sequence[str]) -> None:
        self.hardening: Level | None = None
        """What confines agents on this machine; known with the first of them."""
        self._component, self._zygote = component, zygote
        self._turn = threading.Lock()
        self._begin()

    @property
    def pid(self) -> int:
        """The zygote's."""
        return self._process.pid

    def spawn(self) -> Process:
        with self._turn:
            try:
                return self._spawn()
            except NurseryError:
                self._end()
                self._begin()
                return self._spawn()

    def what_ended(self, number: int) -> int:
        """The signal that ended a process, 0 where there was none or where nobody knows."""
        with self._turn:
            try:
                packet = self._exchange(AskEnd(number=number).model_dump())
                return Ended.model_validate(packet.body).signal
            except (NurseryError, ValueError):
                return 0

    def close(self) -> None:
        with self._turn:
            self._end()

    def _begin(self) -> None:
        ours, theirs = pair()
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "WISP_COMPONENT": str(self._component)}
        environment["WISP_ZYGOTE_FD"] = str(theirs.fileno())
        command = [sys.executable, "-P", *self._zygote]
        self._process = subprocess.Popen(
            command, env=environment, pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL, start_new_session=True
        )
        theirs.close()
        self._channel = ours

    def _end(self) -> None:
        """With its zygote every agent ends."""
        self._channel.close()
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _spawn(self) -> Process:
        ours, theirs = pair()
        try:
            packet = self._exchange(SpawnAgent().model_dump(), [theirs.fileno()])
            spawned = Spawned.model_validate(packet.body)
        except BaseException:
            ours.close()
            raise
        finally:
            theirs.close()
        self.hardening = spawned.level
        return Process(spawned.number, ours, packet.fds[0])

    def _exchange(self, request: Mapping[str, JSON], fds: Sequence[int] = ()) -> Packet:
        try:
            self._channel.send(request, fds)
            ready, _, _ = select.select([self._channel], [], [], PATIENCE)
            packet = self._channel.receive() if ready else None
        except (OSError, WireError) as error:
            raise NurseryError(f"no agent can be started: {error}") from error
        if packet is None:
            raise NurseryError("no agent can be started: the zygote ended, and said why above")
        return packet
