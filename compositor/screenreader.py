"""For who listens instead of looking: what is under the focus, and what happens, as text on a socket."""

from __future__ import annotations

import os
import selectors
import socket
from contextlib import suppress
from typing import TYPE_CHECKING

from runtime.messages import Speaking, Spoken
from runtime.wire import Channel, WireError

if TYPE_CHECKING:
    from runtime.messages import ReaderEvent

LISTEN = "WISP_LISTEN_READER"
MOST = 8


class ScreenReader:
    """Tells all that connect; who doesn't listen fast enough misses something, and nobody waits for them."""

    def __init__(self, selector: selectors.BaseSelector) -> None:
        self._selector = selector
        self._listeners: list[Channel] = []
        self._last = ""
        self._speaking = Speaking(on=False)
        fd = os.environ.pop(LISTEN, None)
        self._door: socket.socket | None = None
        if fd:
            self._door = socket.socket(fileno=int(fd))
            self._door.settimeout(0)
            selector.register(self._door, selectors.EVENT_READ, self._accept)

    def close(self) -> None:
        for listener in list(self._listeners):
            self._drop(listener)
        if self._door:
            self._selector.unregister(self._door)
            self._door.close()

    def focus(self, words: str) -> None:
        """What is under the focus, said once."""
        if words != self._last:
            self._last = words
            if words:
                self._say(Spoken(text=words))

    def speak(self, on: bool) -> None:  # noqa: FBT001 - what the person prefers
        """Whether those who have a voice are to use it."""
        if on != self._speaking.on:
            self._speaking = Speaking(on=on)
            self._say(self._speaking)

    def announce(self, text: str) -> None:
        self._say(Spoken(text=text, urgent=True))

    def _say(self, event: ReaderEvent) -> None:
        for listener in list(self._listeners):
            with suppress(BlockingIOError):
                try:
                    listener.send(event.model_dump())
                except OSError as error:
                    if isinstance(error, BlockingIOError):
                        raise
                    self._drop(listener)

    def _accept(self) -> None:
        assert self._door is not None  # noqa: S101 - it is what was heard
        with suppress(OSError):
            connection, _ = self._door.accept()
            listener = Channel(connection)
            if len(self._listeners) == MOST:
                listener.close()
                return
            listener.stop_blocking()
            listener.send(self._speaking.model_dump())
            self._listeners.append(listener)
            self._selector.register(listener.fileno(), selectors.EVENT_READ, lambda: self._readable(listener))

    def _readable(self, listener: Channel) -> None:
        """It has nothing to say; so it has gone, or is no listener."""
        with suppress(WireError, OSError):
            packet = listener.receive()
            if packet:
                packet.close()
        self._drop(listener)

    def _drop(self, listener: Channel) -> None:
        if listener in self._listeners:
            self._listeners.remove(listener)
            self._selector.unregister(listener.fileno())
            listener.close()
