"""The text console: muted, so that no key reaches a tty; and the last resort for words when nothing draws."""

from __future__ import annotations

import fcntl
import os
from contextlib import suppress

_KDSKBMODE, _K_OFF = 0x4B45, 4
_CLEAR_AND_HIDE_CURSOR = "\033[2J\033[H\033[?25l"


class Console:
    """A machine may have none; then nobody looks at it."""

    def __init__(self, path: str = "/dev/tty1") -> None:
        self._fd: int | None = None
        with suppress(OSError):
            self._fd = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)

    def mute(self) -> None:
        if self._fd is not None:
            with suppress(OSError):
                fcntl.ioctl(self._fd, _KDSKBMODE, _K_OFF)
            self._write(_CLEAR_AND_HIDE_CURSOR)

    def say(self, text: str) -> None:
        self._write(f"\r\n  {text}\r\n")

    def _write(self, text: str) -> None:
        if self._fd is not None:
            with suppress(OSError):
                os.write(self._fd, text.encode())
