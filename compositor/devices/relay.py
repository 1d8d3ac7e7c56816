"""A relay: reads a device in a thread of its own, while a frame is drawn too.

The kernel keeps sixteen keystrokes for who is busy, and forgets them all with the next one; a pipe keeps hundreds.
"""

from __future__ import annotations

import os
import select
import threading
from contextlib import suppress

_AT_ONCE = 4096
"""Bytes, which a pipe takes in one piece."""


class Relay:
    def __init__(self, device: int) -> None:
        self.fd, into = os.pipe()
        self._thread = threading.Thread(target=_run, args=(device, into), daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Nobody reads the device after that."""
        os.close(self.fd)
        self._thread.join()


def _run(device: int, into: int) -> None:
    """Until the device is gone, or who listened."""
    either = select.poll()
    either.register(device, select.POLLIN)
    either.register(into, 0)  # that its other end was closed is told without being asked for
    with suppress(OSError):
        while into not in dict(either.poll()) and (data := os.read(device, _AT_ONCE)):
            os.write(into, data)
    os.close(into)
