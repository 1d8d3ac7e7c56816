"""The channel to the shell: one at a time; what comes in is checked, what goes out waits while there is no room."""

from __future__ import annotations

import os
import sys
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from runtime import parcel
from runtime.messages import SHELL_REQUEST
from runtime.wire import Channel, WireError

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Sequence

    from runtime.loop import Loop
    from runtime.messages import ShellEvent, ShellRequest

MOST_WAITING = 2000
SOON = 0.01
MOST_AT_ONCE = 50


class _Waiting(NamedTuple):
    event: ShellEvent
    fds: tuple[int, ...]

    def close(self) -> None:
        for fd in self.fds:
            os.close(fd)


class ShellChannel:
    """A new connection takes the place of the one before: the shell was started again."""

    def __init__(self, loop: Loop, listener: socket.socket, take: Callable[[ShellRequest], None]) -> None:
        self.on_up: Callable[[], None] = lambda: None
        self._loop, self._listener, self._take = loop, listener, take
        self._channel: Channel | None = None
        self._waiting: deque[_Waiting] = deque()
        listener.settimeout(0)
        loop.watch(listener.fileno(), self._accept)

    @property
    def is_up(self) -> bool:
        return self._channel is not None

    def tell(self, event: ShellEvent, fds: Sequence[int] = ()) -> None:
        """Descriptors stay the caller's. Where nobody listens nothing is kept: who comes is told all that is so."""
        if self._channel is None:
            return
        self._waiting.append(_Waiting(event, tuple(os.dup(fd) for fd in fds)))
        if len(self._waiting) > MOST_WAITING:
            self._drop()  # it comes back, and is told how things are by then
        elif len(self._waiting) == 1:
            self._flush()

    def close(self) -> None:
        self._drop()
        self._loop.forget(self._listener.fileno())
        self._listener.close()

    def _accept(self) -> None:
        connection, _ = self._listener.accept()
        self._drop()
        self._channel = Channel(connection)
        self._channel.stop_blocking()
        self._loop.watch(self._channel.fileno(), self._receive)
        self.on_up()

    def _receive(self) -> None:
        with suppress(BlockingIOError):
            for _ in range(MOST_AT_ONCE):
                if self._channel is None:
                    return
                try:
                    arrived = parcel.receive(self._channel)
                except (WireError, ConnectionError) as error:
                    sys.stderr.write(f"the shell is dropped: {error}\n")
                    arrived = None
                if arrived is None:
                    self._drop()
                    return
                body, fds = arrived
                for fd in fds:
                    os.close(fd)
                self._understand(body)

    def _understand(self, body: object) -> None:
        try:
            request = SHELL_REQUEST.validate_python(body)
        except ValueError as error:
            sys.stderr.write(f"the shell asked for what can't be understood: {str(error)[:500]}\n")
        else:
            self._take(request)

    def _flush(self) -> None:
        while self._channel and self._waiting:
            event, fds = self._waiting[0]
            try:
                parcel.send(self._channel, event.model_dump(), fds)
            except BlockingIOError:
                self._loop.after(SOON, self._flush)
                return
            except (OSError, WireError) as error:
                sys.stderr.write(f"the shell can't be told {event.kind}: {error}\n")
                if isinstance(error, OSError):
                    self._drop()
                    return
            self._waiting.popleft().close()

    def _drop(self) -> None:
        while self._waiting:
            self._waiting.popleft().close()
        if self._channel:
            self._loop.forget(self._channel.fileno())
            self._channel.close()
            self._channel = None
