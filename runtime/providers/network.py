"""The network service, seen from the runtime: told whether a network is wanted, and told again when it is back."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from runtime import wire
from runtime.messages import NetworkWanted

if TYPE_CHECKING:
    from pathlib import Path

    from runtime.loop import Loop

AGAIN_SECONDS = 1.0


class Network:
    def __init__(self, loop: Loop, path: Path | None) -> None:
        """Without a path the machine has a network anyhow, as a desktop has."""
        self._loop, self._path = loop, path
        self._channel: wire.Channel | None = None
        self._wanted = False

    def want(self, *, on: bool) -> None:
        self._wanted = on
        self._tell()

    def _tell(self) -> None:
        if self._path is None or not (self._connect() and self._channel):
            return
        try:
            self._channel.send(NetworkWanted(on=self._wanted).model_dump())
        except OSError:
            self._lose()

    def _connect(self) -> bool:
        if self._channel is None and self._path:
            with suppress(OSError):
                self._channel = wire.connect(self._path)
                self._channel.stop_blocking()
                self._loop.watch(self._channel.fileno(), self._lose)  # it says nothing, so it is gone
            if self._channel is None and self._wanted:
                self._loop.after(AGAIN_SECONDS, self._tell)
        return self._channel is not None

    def _lose(self) -> None:
        if self._channel:
            self._loop.forget(self._channel.fileno())
            self._channel.close()
            self._channel = None
        self._loop.after(AGAIN_SECONDS, self._tell)
