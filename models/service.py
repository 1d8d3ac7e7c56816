"""The service: who connects to models.sock may ask; each hears of their own requests, and all of the model."""

from __future__ import annotations

import os
import selectors
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from runtime import parcel, wire
from runtime.messages import (
    MODEL_REQUEST,
    AskModel,
    CancelRequest,
    ChooseModel,
    ModelState,
    ReadAhead,
    RequestEnded,
    WriteProgram,
)

if TYPE_CHECKING:
    import queue
    import socket
    from collections.abc import Mapping

    from runtime.messages import Embedded, ModelReport, ModelRequest
    from runtime.wire import JSON

MOST_CLIENTS = 8
NOT_UNDERSTOOD = "The language model can't take in such a request: it is too large, or no request at all."


class Gateway(Protocol):
    """Where requests go, numbered by the service."""

    @property
    def state(self) -> ModelState: ...
    def ask(self, request: WriteProgram | AskModel) -> None: ...
    def expect(self, likely: ReadAhead) -> None: ...
    def cancel(self, request: int) -> None: ...
    def choose(self, file: str) -> None: ...


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
            request = MODEL_REQUEST.validate_python(body)
        except ValueError:
            self._refuse(client, body)
        else:
            self._take(client, request)

    def _refuse(self, client: wire.Channel, body: Mapping[str, JSON]) -> None:
        """Who made a request too large hears of it; who speaks another language is none of ours."""
        number = body.get("request")
        if body.get("kind") in {"write-program", "ask-model"} and isinstance(number, int):
            self._say(client, RequestEnded(request=number, reason="refused", words=NOT_UNDERSTOOD))
        else:
            self._drop(client)

    def _take(self, client: wire.Channel, request: ModelRequest) -> None:
        match request:
            case WriteProgram(request=number) | AskModel(request=number):
                self._count += 1
                self._asked[self._count] = client, number
                self.gateway.ask(request.model_copy(update={"request": self._count}))
            case CancelRequest(request=number):
                for own, asked in list(self._asked.items()):
                    if asked == (client, number):
                        self.gateway.cancel(own)
            case ReadAhead():
                self.gateway.expect(request)
            case ChooseModel(file=file):
                self.gateway.choose(file)
            case _:
                self.take_other(client, request)

    def take_other(self, client: wire.Channel, _: ModelRequest) -> None:
        """What only another gateway understands."""
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

    def _say(self, client: wire.Channel, report: ModelReport | Embedded) -> None:
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
        for own, (who, _) in list(self._asked.items()):
            if who is client:
                self.gateway.cancel(own)
        self._selector.unregister(client.fileno())
        client.close()
