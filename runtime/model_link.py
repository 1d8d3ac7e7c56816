"""The link to the models process: made when it is needed, and made again after it broke."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from runtime import parcel, wire
from runtime.messages import MODEL_REPORT

if TYPE_CHECKING:
    from pathlib import Path

    from runtime.loop import Loop
    from runtime.messages import ModelReport, ModelRequest


class Listener(Protocol):
    def heard(self, report: ModelReport) -> None: ...
    def lost(self) -> None: ...


class ModelLink:
    def __init__(self, loop: Loop, path: Path, listener: Listener) -> None:
        self._loop, self._path, self._listener = loop, path, listener
        self._channel: wire.Channel | None = None

    def ask(self, request: ModelRequest) -> None:
        """Raises OSError where nobody can be asked."""
        channel = self.open()
        try:
            parcel.send(channel, request.model_dump())
        except OSError:
            self.close()
            raise

    def open(self) -> wire.Channel:
        """To hear of the model without asking it anything. Raises OSError."""
        if self._channel is None:
            self._channel = wire.connect(self._path)
            self._channel.stop_blocking()
            self._loop.watch(self._channel.fileno(), self._receive)
        return self._channel

    def close(self) -> None:
        if self._channel:
            self._loop.forget(self._channel.fileno())
            self._channel.close()
            self._channel = None

    def _receive(self) -> None:
        with suppress(BlockingIOError):
            while self._channel:
                try:
                    report = _next(self._channel)
                except (wire.WireError, ConnectionError, ValueError):
                    report = None
                if report is None:
                    self.close()
                    self._listener.lost()
                else:
                    self._listener.heard(report)


def _next(channel: wire.Channel) -> ModelReport | None:
    """None at the end of the connection."""
    arrived = parcel.receive(channel)
    if arrived is None:
        return None
    body, fds = arrived
    for fd in fds:
        os.close(fd)
    return MODEL_REPORT.validate_python(body)
