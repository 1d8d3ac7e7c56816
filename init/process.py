"""A process: one run of a service, and our ends of what it inherited."""

from __future__ import annotations

import os
import socket
from contextlib import suppress
from typing import TYPE_CHECKING

from init.log import LINE_CHARACTERS, Log
from runtime import wire

if TYPE_CHECKING:
    from collections.abc import Callable

    from init.loop import Loop
    from init.service import Service

READ_BYTES = 4096
REST_SECONDS = 0.05


class Connections:
    """Both ends of the pipes and the channel between PID 1 and a service that is about to start."""

    def __init__(self, service: Service) -> None:
        self.output, self.their_output = os.pipe()
        self.ready, self.their_ready = os.pipe()
        self.inherited = {"WISP_READY_FD": self.their_ready}
        self.channel: wire.Channel | None = None
        self._their_channel: socket.socket | None = None
        if service.reports:
            ours, self._their_channel = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            ours.settimeout(0)
            self.channel = wire.Channel(ours)
            self.inherited["WISP_INIT_FD"] = self._their_channel.fileno()
        os.set_blocking(self.output, False)

    def close_theirs(self) -> None:
        os.close(self.their_output)
        os.close(self.their_ready)
        if self._their_channel:
            self._their_channel.close()


class Process:
    """Owns our ends until it is closed."""

    def __init__(self, name: str, pid: int, connections: Connections, loop: Loop, log: Log) -> None:
        self.pid = pid
        self.ready: Callable[[], None] = lambda: None
        self.reported: Callable[[dict[str, wire.JSON]], None] = lambda _body: None
        self._name = name
        self._loop = loop
        self._log = log
        self._open = {connections.output, connections.ready}
        self._output, self._ready, self._channel = connections.output, connections.ready, connections.channel
        self._unfinished = b""
        loop.watch(self._output, self._read_output)
        loop.watch(self._ready, self._read_ready)
        if self._channel:
            loop.watch(self._channel.fileno(), self._read_channel)

    def signal(self, number: int) -> None:
        os.kill(self.pid, number)

    def close(self) -> None:
        """Takes what it last wrote, and lets go."""
        with suppress(OSError):
            while self._output in self._open and self._take(os.read(self._output, READ_BYTES)):
                pass
        self._take(b"\n" if self._unfinished else b"")
        for fd in tuple(self._open):
            self._release(fd)
        self._close_channel()

    def _read_output(self) -> None:
        data = os.read(self._output, READ_BYTES)
        if not self._take(data):
            self._release(self._output)
        elif len(data) == READ_BYTES:
            # Whoever talks without end waits for us, not we for it.
            self._loop.forget(self._output)
            self._loop.after(REST_SECONDS, self._listen_again)

    def _listen_again(self) -> None:
        if self._output in self._open:
            self._loop.watch(self._output, self._read_output)

    def _take(self, data: bytes) -> bool:
        *lines, self._unfinished = (self._unfinished + data).split(b"\n")
        if len(self._unfinished) > LINE_CHARACTERS:
            lines.append(self._unfinished)
            self._unfinished = b""
        for line in lines:
            self._log.say(f"{self._name}: {line.decode(errors='replace')}")
        return bool(data)

    def _read_ready(self) -> None:
        said = os.read(self._ready, 1)
        self._release(self._ready)
        if said:
            self.ready()

    def _read_channel(self) -> None:
        if not self._channel:
            return
        try:
            packet = self._channel.receive()
        except wire.WireError as error:
            self._log.say(f"{self._name}: {error}")
            return
        if packet is None:
            self._close_channel()
            return
        packet.close()
        self.reported(packet.body)

    def _release(self, fd: int) -> None:
        self._loop.forget(fd)
        self._open.discard(fd)
        os.close(fd)

    def _close_channel(self) -> None:
        if self._channel:
            self._loop.forget(self._channel.fileno())
            self._channel.close()
            self._channel = None
