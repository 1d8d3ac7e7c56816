"""The control socket: tells who asks how the boot went and what the log says, and takes the wish to switch off."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from runtime import wire

if TYPE_CHECKING:
    import socket

    from init.log import Log
    from init.loop import Loop

MOST_CLIENTS = 32
LOG_BYTES = 48 * 1024
TOGETHER_SECONDS = 0.05

Status = Callable[[], Mapping[str, wire.JSON]]


class Control:
    """Serves init.sock. A client that doesn't read what it asked for is dropped."""

    def __init__(self, loop: Loop, log: Log, listener: socket.socket, status: Status) -> None:
        self.on_request: Mapping[str, Callable[[], None]] = {}
        """What power-off and reboot do."""
        self.may_request: frozenset[int] = frozenset({0})
        """The uids that may ask for it."""
        self._loop = loop
        self._log = log
        self._listener = listener
        self._status = status
        self._told: Mapping[str, wire.JSON] = {}
        self._clients: set[wire.Channel] = set()
        self._followers: set[wire.Channel] = set()
        self._untold: list[str] = []
        listener.settimeout(0)
        loop.watch(listener.fileno(), self._accept)
        log.followers.append(self._collect)

    def changed(self) -> None:
        """Tells everybody, if there is something new."""
        if (status := self._status()) != self._told:
            self._told = status
            self._tell(self._clients, status)

    def _accept(self) -> None:
        connection, _ = self._listener.accept()
        connection.settimeout(0)
        if len(self._clients) >= MOST_CLIENTS:
            connection.close()
            return
        client = wire.Channel(connection)
        self._clients.add(client)
        self._loop.watch(client.fileno(), lambda: self._receive(client))
        self._tell({client}, self._status())

    def _receive(self, client: wire.Channel) -> None:
        try:
            packet = client.receive()
        except (wire.WireError, OSError) as error:
            self._log.say(f"init.sock: a client of uid {client.peer().uid} is dropped: {error}")
            packet = None
        if packet is None:
            self._drop(client)
            return
        packet.close()
        self._obey(client, packet.body.get("kind"))

    def _obey(self, client: wire.Channel, kind: wire.JSON) -> None:
        if kind == "follow-log":
            self._tell_lines()  # to those who follow already: they are part of the past for this one
            self._followers.add(client)
            self._tell({client}, {"kind": "log", "lines": _last(self._log.ring.lines)})
        elif isinstance(kind, str) and kind in self.on_request and client.peer().uid in self.may_request:
            self.on_request[kind]()
        else:
            self._log.say(f"init.sock: {str(kind)[:40]!r} is nothing that uid {client.peer().uid} may ask for")
            self._drop(client)

    def _collect(self, line: str) -> None:
        """A burst of lines becomes one packet: a client that is busy drawing must not be flooded."""
        if not self._untold:
            self._loop.after(TOGETHER_SECONDS, self._tell_lines)
        self._untold.append(line)

    def _tell_lines(self) -> None:
        if self._untold:
            lines, self._untold = _last(self._untold), []
            self._tell(self._followers, {"kind": "log", "lines": lines})

    def _tell(self, clients: Iterable[wire.Channel], message: Mapping[str, wire.JSON]) -> None:
        for client in tuple(clients):
            try:
                client.send(message)
            except OSError:
                self._drop(client)

    def _drop(self, client: wire.Channel) -> None:
        self._followers.discard(client)
        if client in self._clients:
            self._clients.remove(client)
            self._loop.forget(client.fileno())
            client.close()


def _last(lines: Sequence[str]) -> list[str]:
    """As many of the last lines as fit a packet."""
    size, first = 0, len(lines)
    while first > 0 and (size := size + len(json.dumps(lines[first - 1])) + 1) < LOG_BYTES:
        first -= 1
    return list(lines[first:])


def listen(run: str, gid: int) -> socket.socket:
    path = f"{run}/init.sock"
    listener = wire.listen(path, 0o660)
    with suppress(PermissionError):  # a desktop session's own group is the only one it can give
        os.chown(path, -1, gid)
    return listener
