"""The log: a ring of lines bounded in bytes, and the serial console that never makes anyone wait."""

from __future__ import annotations

import os
import time
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

RING_BYTES = 256 * 1024
BACKLOG_BYTES = 32 * 1024
LINE_CHARACTERS = 1000

# Services write into this log: what they say must not steer a terminal.
_CONTROL = dict.fromkeys((*range(32), *range(127, 160)), "�") | {ord("\t"): " "}


class Ring:
    """The last lines, at most so many bytes of them."""

    def __init__(self, limit: int = RING_BYTES) -> None:
        self._limit = limit
        self._lines: deque[str] = deque()
        self._size = 0

    def append(self, line: str) -> None:
        self._lines.append(line)
        self._size += len(line.encode())
        while self._size > self._limit:
            self._size -= len(self._lines.popleft().encode())

    @property
    def lines(self) -> tuple[str, ...]:
        return tuple(self._lines)


class Serial:
    """A console that is written as fast as it takes bytes; what it can't take in time is dropped whole."""

    def __init__(self, fd: int) -> None:
        self._fd = fd
        self._backlog = bytearray()
        os.set_blocking(fd, False)

    def write(self, line: str) -> None:
        data = f"{line}\n".encode()
        if len(self._backlog) + len(data) <= BACKLOG_BYTES:
            self._backlog += data
        self.flush()

    def flush(self) -> None:
        """Writes what fits now. A console that went away is a console that nobody reads."""
        with suppress(OSError):
            while self._backlog:
                del self._backlog[: os.write(self._fd, self._backlog)]

    @property
    def waiting(self) -> bool:
        return bool(self._backlog)


class Log:
    def __init__(self, serial: Serial | None = None) -> None:
        self.ring = Ring()
        self.stages: list[tuple[str, float]] = []
        self.followers: list[Callable[[str], None]] = []
        self._serial = serial

    def say(self, text: str) -> None:
        """Adds one line per line of text."""
        for part in text.splitlines():
            clean = part[:LINE_CHARACTERS].translate(_CONTROL)
            self._add(clean.encode(errors="replace").decode())

    def stage(self, name: str) -> None:
        """Marks a moment of the boot; the host that reads the serial console gives it its time."""
        self.stages.append((name, round(time.monotonic(), 3)))
        self.say(f"stage {name}")

    def flush(self) -> None:
        if self._serial:
            self._serial.flush()

    @property
    def waiting(self) -> bool:
        return self._serial is not None and self._serial.waiting

    def _add(self, line: str) -> None:
        self.ring.append(line)
        if self._serial:
            self._serial.write(f"wisp: {line}")
        for follower in tuple(self.followers):
            follower(line)


def open_serial(path: str = "/dev/ttyS0") -> Serial | None:
    """None where the machine has no such port."""
    try:
        return Serial(os.open(path, os.O_WRONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC))
    except OSError:
        return None
