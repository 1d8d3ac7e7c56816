"""A relay: reads a device in a thread of its own, but only while a frame is drawn.

The kernel keeps sixteen keystrokes for who is busy, and forgets them all with the next one.
"""

from __future__ import annotations

import os
import select
import threading
from contextlib import suppress

_AT_ONCE = 4096


class Relay:
    def __init__(self, device: int, turn: threading.Lock) -> None:
        """Reads while nobody else has the turn."""
        self._device, self._turn, self._kept = device, turn, bytearray()
        self._end, self._ends = os.pipe()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def taken(self) -> bytes:
        """What it has read; for who has the turn."""
        kept = bytes(self._kept)
        self._kept.clear()
        return kept

    def close(self) -> None:
        """For who has the turn."""
        os.close(self._ends)
        self._turn.release()
        self._thread.join()
        self._turn.acquire()
        os.close(self._end)

    def _run(self) -> None:
        """Until it is told to end, or the device is gone, which who reads next will see too."""
        either = select.poll()
        either.register(self._device, select.POLLIN)
        either.register(self._end, 0)  # that its other end was closed is told without being asked for
        with suppress(OSError):
            while self._end not in dict(either.poll()):
                with self._turn, suppress(BlockingIOError):  # who had the turn was faster
                    if not (data := os.read(self._device, _AT_ONCE)):
                        return
                    self._kept += data
