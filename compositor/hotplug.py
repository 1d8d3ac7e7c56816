"""Hot-plugging: the kernel says when a monitor came or went."""

from __future__ import annotations

import selectors
import socket
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_UEVENTS = 15  # NETLINK_KOBJECT_UEVENT
_FROM_THE_KERNEL = 1
_MOST = 8192


class Hotplug:
    """Where the kernel may not be heard, nothing is ever said."""

    def __init__(self, selector: selectors.BaseSelector, changed: Callable[[], None]) -> None:
        self._changed = changed
        with suppress(OSError):
            self._socket = socket.socket(socket.AF_NETLINK, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK, _UEVENTS)
            self._socket.bind((0, _FROM_THE_KERNEL))
            selector.register(self._socket, selectors.EVENT_READ, self._read)

    def _read(self) -> None:
        with suppress(OSError):  # none is left, or some were lost
            while True:
                if is_of_a_screen(self._socket.recv(_MOST)):
                    self._changed()


def is_of_a_screen(event: bytes) -> bool:
    """An event of the kernel's is a line of what happened and lines of what is so, each with a zero at its end."""
    return b"SUBSYSTEM=drm" in event.split(b"\0")
