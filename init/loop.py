"""The loop: descriptors, timers, signals and children of one process; a handler that fails is reported, not fatal."""

from __future__ import annotations

import heapq
import itertools
import os
import selectors
import signal
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial

Handler = Callable[[], None]


class Loop:
    def __init__(self, report: Callable[[str], None]) -> None:
        self._report = report
        self._selector = selectors.DefaultSelector()
        self._timers: list[tuple[float, int, Handler]] = []
        self._turn = itertools.count()
        self._signals: dict[int, Handler] = {}
        self._children: dict[int, Callable[[int], None]] = {}
        self._stopped = False
        self._listen_to_signals()

    def watch(self, fd: int, handler: Handler) -> None:
        self._selector.register(fd, selectors.EVENT_READ, handler)

    def forget(self, fd: int) -> None:
        """Call before the descriptor is closed: its number may be another's a moment later."""
        with suppress(KeyError):
            self._selector.unregister(fd)

    def after(self, seconds: float, handler: Handler) -> None:
        heapq.heappush(self._timers, (time.monotonic() + seconds, next(self._turn), handler))

    def on_signal(self, number: int, handler: Handler) -> None:
        self._signals[number] = handler
        signal.signal(number, _noted_by_the_wakeup_fd)

    def on_exit(self, pid: int, handler: Callable[[int], None]) -> None:
        """Handler gets the exit code, negative for the signal that killed it."""
        self._children[pid] = handler

    def guarded(self, handler: Handler) -> None:
        """Runs handler; PID 1 must outlive every mistake in it."""
        try:
            handler()
        except Exception as error:  # noqa: BLE001 - whatever it is, the loop goes on
            self._report(describe(error))

    def run(self) -> None:
        while not self._stopped:
            self.turn()

    def stop(self) -> None:
        self._stopped = True

    def close(self) -> None:
        signal.set_wakeup_fd(-1)
        for number in self._signals:
            signal.signal(number, signal.SIG_DFL)
        self._wakeup.close()
        self._wakeup_writer.close()
        self._selector.close()

    def turn(self, longest: float | None = None) -> None:
        """Waits for something to happen, for so many seconds at most, and handles it."""
        for key, _ in self._selector.select(self._sleep(longest)):
            # An earlier handler of this round may have closed this one's descriptor.
            if self._selector.get_map().get(key.fd) is key:
                self.guarded(key.data)
        while self._timers and self._timers[0][0] <= time.monotonic():
            self.guarded(heapq.heappop(self._timers)[2])

    def _sleep(self, longest: float | None) -> float | None:
        if not self._timers:
            return longest
        until_timer = max(0.0, self._timers[0][0] - time.monotonic())
        return until_timer if longest is None else min(until_timer, longest)

    def _listen_to_signals(self) -> None:
        self._wakeup, self._wakeup_writer = socket.socketpair()
        self._wakeup.settimeout(0)
        self._wakeup_writer.settimeout(0)
        signal.set_wakeup_fd(self._wakeup_writer.fileno(), warn_on_full_buffer=False)
        self.watch(self._wakeup.fileno(), self._take_signals)
        self.on_signal(signal.SIGCHLD, self._reap)

    def _take_signals(self) -> None:
        with suppress(BlockingIOError):
            for number in set(self._wakeup.recv(4096)):
                if handler := self._signals.get(number):
                    self.guarded(handler)

    def _reap(self) -> None:
        """Every child that ended, ours or an orphan that PID 1 inherited."""
        with suppress(ChildProcessError):
            while True:
                pid, status = os.waitpid(-1, os.WNOHANG)
                if pid == 0:
                    return
                if handler := self._children.pop(pid, None):
                    self.guarded(partial(handler, os.waitstatus_to_exitcode(status)))


def describe(error: BaseException) -> str:
    """An exception in one line of the log; `traceback` would read files, which may be what failed."""
    frames = []
    trace = error.__traceback__
    while trace:
        code = trace.tb_frame.f_code
        frames.append(f"{os.path.basename(code.co_filename)}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return f"unexpected {type(error).__name__}: {error} (at {', '.join(frames[-5:])})"


def _noted_by_the_wakeup_fd(_number: int, _frame: object) -> None:
    """Python writes the number to the wakeup descriptor only for signals that have a handler."""
