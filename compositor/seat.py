"""The seat: what is typed, from the device broker's file descriptors or a desktop's window."""

from __future__ import annotations

import os
import selectors
import struct
from typing import TYPE_CHECKING

from compositor.keyboard import Keyboard
from runtime import messages

if TYPE_CHECKING:
    from collections.abc import Callable

    from compositor.keyboard import Act
    from runtime.wire import Channel, Packet

_EVENT = struct.Struct("qqHHi")  # struct input_event, see linux/input.h
_EV_KEY = 1
_UP, _REPEAT = 0, 2


class Seat:
    """Opens each keyboard that the broker announces, and reads them all."""

    def __init__(
        self,
        broker: Channel,
        selector: selectors.BaseSelector,
        typed: Callable[[str | Act], None],
    ) -> None:
        """Take over a channel to the device broker; tell `typed` what is typed."""
        self._broker = broker
        self._selector = selector
        self._typed = typed
        self._keyboard = Keyboard()
        self._nodes: dict[str, int] = {}

    def take(self, packet: Packet) -> None:
        """Act on what the broker said."""
        match messages.DEVICE_EVENT.validate_python(packet.body):
            case messages.DeviceAdded(node=node, classes=classes) if "keyboard" in classes:
                self._broker.send(messages.OpenDevice(node=node).model_dump())
            case messages.DeviceOpened(node=node):
                self._open(node, *packet.fds)
            case messages.DeviceRemoved(node=node) | messages.DeviceRevoked(node=node):
                self._drop(node)
            case _:
                pass

    def close(self) -> None:
        """Let go of every keyboard."""
        for node in list(self._nodes):
            self._drop(node)

    def _open(self, node: str, fd: int) -> None:
        self._drop(node)
        os.set_blocking(fd, False)
        self._nodes[node] = fd
        self._selector.register(fd, selectors.EVENT_READ, lambda: self._read(node))

    def _drop(self, node: str) -> None:
        fd = self._nodes.pop(node, None)
        if fd is not None:
            self._selector.unregister(fd)
            os.close(fd)
            self._keyboard = Keyboard()  # what was held on it is let go

    def _read(self, node: str) -> None:
        try:
            data = os.read(self._nodes[node], _EVENT.size * 64)
        except OSError:  # ENODEV: unplugged, or revoked
            data = b""
        if not data:
            self._drop(node)
        whole = len(data) - len(data) % _EVENT.size
        for _, _, kind, code, value in _EVENT.iter_unpack(data[:whole]):
            if kind == _EV_KEY:
                self._key(code, value)

    def _key(self, code: int, value: int) -> None:
        if value == _UP:
            self._keyboard.release(code)
        elif typed := self._keyboard.press(code, repeat=value == _REPEAT):
            self._typed(typed)
