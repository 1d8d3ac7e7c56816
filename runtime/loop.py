"""The loop: what a process waits for: descriptors, moments, and the signal to end."""

from __future__ import annotations

import heapq
import itertools
import selectors
import signal
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from typing import TypeAlias

Handler: TypeAlias = Callable[[], None]


class Timer:
    """A moment that somebody waits for."""

    def __init__(self, handler: Handler) -> None:
        self.handler: Handler | None = handler

    def cancel(self) -> None:
        self.handler = None


class Loop:
    """What fails in one handler is told to `on_failure`, and the others go on."""

    def __init__(self, report: Callable[[Exception], None]) -> None:
        self.on_failure = report
        self._selector = selectors.DefaultSelector()
        self._timers: list[tuple[float, int, Timer]] = []
        self._order = itertools.count()
        self._ended = False
        self._wakers: tuple[socket.socket, ...] = ()

    def watch(self, fd: int, handler: Handler) -> None:
        self._selector.register(fd, selectors.EVENT_READ, handler)

    def forget(self, fd: int) -> None:
        """Before its number becomes another's."""
        with suppress(KeyError, ValueError):
            self._selector.unregister(fd)

    def after(self, seconds: float, handler: Handler) -> Timer:
        timer = Timer(handler)
        heapq.heappush(self._timers, (time.monotonic() + seconds, next(self._order), timer))
        return timer

    def end_on(self, *signals: signal.Signals) -> None:
        """A signal alone doesn't end a wait: what it writes to the wakeup descriptor does."""
        ours, theirs = self._wakers = socket.socketpair()
        theirs.settimeout(0)
        signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
        for number in signals:
            signal.signal(number, lambda *_: self.end())
        self.watch(ours.fileno(), lambda: self._wake(ours))

    def end(self) -> None:
        self._ended = True

    def run(self) -> None:
        while not self._ended:
            self.turn()

    def turn(self, longest: float | None = None) -> None:
        """Waits until something happens, for so many seconds at most, and handles it."""
        for key, _ in self._selector.select(self._wait(longest)):
            # An earlier handler of this round may have closed this one's descriptor.
            if self._selector.get_map().get(key.fd) is key:
                self._guarded(key.data)
        now = time.monotonic()  # what is set for later by these comes after who has written meanwhile
        while self._timers and self._timers[0][0] <= now:
            handler = heapq.heappop(self._timers)[2].handler
            if handler:
                self._guarded(handler)

    def close(self) -> None:
        self._selector.close()
        for waker in self._wakers:
            waker.close()

    def _wake(self, woken: socket.socket) -> None:
        woken.recv(4096)

    def _wait(self, longest: float | None) -> float | None:
        while self._timers and self._timers[0][2].handler is None:
            heapq.heappop(self._timers)
        if not self._timers:
            return longest
        left = max(0.0, self._timers[0][0] - time.monotonic())
        return left if longest is None else min(left, longest)

    def _guarded(self, handler: Handler) -> None:
        try:
            handler()
        except Exception as error:  # noqa: BLE001 - whatever it is, the others go on
            self.on_failure(error)
