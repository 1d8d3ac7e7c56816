"""The service: who connects to models.sock may ask; each hears of their own requests, and all of the model."""

from __future__ import annotations

import os
import selectors
from contextlib import suppress
from typing import TYPE_CHECKING

from runtime import parcel, wire
from runtime.messages import MODEL_REQUEST, CancelRequest, ModelState, WriteProgram

if TYPE_CHECKING:
    import queue
    import socket

    from models.gateway import Gateway
    from runtime.messages import ModelReport, ModelRequest

MOST_CLIENTS = 8


class Service:
    """Each client numbers its requests itself; inside they are numbered once more."""

    gateway: Gateway

    def __init__(
        self, door: socket.socket, selector: selectors.BaseSelector, reports: queue.SimpleQueue[ModelReport]
    ) -> None:
        self._door, self._selector, self._reports = door, selector, reports
        self._clients: set[wire.Channel] = set()
        self._asked: dict[int, tuple[wire.Channel, int]] = {}
        self._count = 0
        self._bell, self._rope = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        door.settimeout(0)
        selector.register(door, selectors.EVENT_READ, self._accept)
        selector.register(self._bell, selectors.EVENT_READ, self._deliver)

    def wake(self) -> None:
        """From another thread: there is a report."""
        with suppress(BlockingIOError):
            os.write(self._rope, b"\n")

    def step(self) -> None:
        for key, _ in self._selector.select():
            key.data()

    def _accept(self) -> None:
        with suppress(OSError):
            connection, _ = self._door.accept()
            client = wire.Channel(connection)
            if len(self._clients) == MOST_CLIENTS:
                client.close()
                return
            client.stop_blocking()
            self._clients.add(client)
            self._selector.register(client.fileno(), selectors.EVENT_READ, lambda: self._receive(client))
            self._say(client, self.gateway.state)

    def _receive(self, client: wire.Channel) -> None:
        try:
            arrived = parcel.receive(client)
        except BlockingIOError:
            return
        except (wire.WireError, OSError):
            arrived = None
        if arrived is None:
            self._drop(client)
            return
        body, fds = arrived
        for fd in fds:
            os.close(fd)
        try:
            self._take(client, MODEL_REQUEST.validate_python(body))
        except ValueError:
            self._drop(client)

    def _take(self, client: wire.Channel, request: ModelRequest) -> None:
        match request:
            case WriteProgram(request=number):
                self._count += 1
                self._asked[self._count] = client, number
                self.gateway.ask(request.model_copy(update={"request": self._count}))
            case CancelRequest(request=number):
                for own, asked in self._asked.items():
                    if asked == (client, number):
                        self.gateway.cancel(own)
            case _:
                self._drop(client)

    def _deliver(self) -> None:
        with suppress(BlockingIOError):
            os.read(self._bell, 4096)
        while not self._reports.empty():
            report = self._reports.get()
            if isinstance(report, ModelState):
                for client in list(self._clients):
                    self._say(client, report)
            elif asked := self._asked.get(report.request):
                client, number = asked
                if report.kind == "request-ended":
                    del self._asked[report.request]
                self._say(client, report.model_copy(update={"request": number}))

    def _say(self, client: wire.Channel, report: ModelReport) -> None:
        """Who doesn't read what they asked for doesn't get it."""
        if client not in self._clients:
            return
        try:
            parcel.send(client, report.model_dump())
        except BlockingIOError:
            if report.kind != "written":  # of which a later one says all that this one does
                self._drop(client)
        except OSError:
            self._drop(client)

    def _drop(self, client: wire.Channel) -> None:
        if client not in self._clients:
            return
        self._clients.discard(client)
        for own, (who, _) in self._asked.items():
            if who is client:
                self.gateway.cancel(own)
        self._selector.unregister(client.fileno())
        client.close()
