"""Links: the compositor's connections to other services, which come, go and come back."""

from __future__ import annotations

import selectors
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, TypeAlias

from runtime import parcel, wire

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from runtime.wire import JSON, Channel

Take: TypeAlias = "Callable[[dict[str, JSON], tuple[int, ...]], None]"
MOST_WAITING = 1000
RETRY = 0.25


class Link:
    """Owns one connection; what is to be sent while there is none, or no room, waits for it."""

    def __init__(self, path: Path, selector: selectors.BaseSelector, take: Take) -> None:
        """`take` is given each message with its descriptors, which are its to close."""
        self.on_up: Callable[[Channel], None] = lambda _: None
        self.on_down: Callable[[], None] = lambda: None
        self._path, self._selector, self._take = path, selector, take
        self._channel: Channel | None = None
        self._waiting: deque[Mapping[str, JSON]] = deque(maxlen=MOST_WAITING)

    @property
    def is_up(self) -> bool:
        return self._channel is not None

    def connect(self) -> None:
        """Tries; does nothing where it is connected."""
        if self._channel:
            return
        with suppress(OSError):
            self._channel = wire.connect(self._path)
            self._channel.stop_blocking()
            self._selector.register(self._channel.fileno(), selectors.EVENT_READ, self._readable)
            self.on_up(self._channel)
            self.flush()

    def send(self, message: Mapping[str, JSON]) -> None:
        self._waiting.append(message)
        self.flush()

    def flush(self) -> None:
        with suppress(OSError):
            while self._channel and self._waiting:
                parcel.send(self._channel, self._waiting[0])
                self._waiting.popleft()

    def forget(self) -> None:
        """What waits is out of date."""
        self._waiting.clear()

    def close(self) -> None:
        if self._channel:
            self._selector.unregister(self._channel.fileno())
            self._channel.close()
            self._channel = None

    def _readable(self) -> None:
        with suppress(BlockingIOError):
            while self._channel:
                try:
                    arrived = parcel.receive(self._channel)
                except (wire.WireError, ConnectionError):
                    arrived = None
                if arrived is None:
                    self.close()
                    self.on_down()
                else:
                    self._take(*arrived)
