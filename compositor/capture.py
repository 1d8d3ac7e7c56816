"""Capture: answers a test that asks what is on the screen, where one came with the process at its start."""

from __future__ import annotations

import os
import selectors
import socket
import sys
from typing import TYPE_CHECKING

from runtime import parcel
from runtime.messages import CAPTURE_REQUEST, Captured, Describe, Described
from runtime.messages import Capture as Pixels
from runtime.wire import Channel

if TYPE_CHECKING:
    from collections.abc import Callable

    from compositor.display import Display

VARIABLE = "WISP_CAPTURE_FD"


class Capture:
    """`text` tells what is shown in words; `show` brings the display up to date."""

    def __init__(
        self, selector: selectors.BaseSelector, display: Display, show: Callable[[], None], text: Callable[[], str]
    ) -> None:
        self._display, self._show, self._text = display, show, text
        fd = os.environ.pop(VARIABLE, None)
        if fd:
            self._channel = Channel(socket.socket(fileno=int(fd)))
            selector.register(self._channel.fileno(), selectors.EVENT_READ, self._answer)

    def _answer(self) -> None:
        packet = self._channel.receive()
        if packet is None:
            sys.exit()
        self._show()
        match CAPTURE_REQUEST.validate_python(packet.body):
            case Pixels():
                self._send_pixels()
            case Describe():
                parcel.send(self._channel, Described(text=self._text()).model_dump())

    def _send_pixels(self) -> None:
        memory = os.memfd_create("picture")
        with os.fdopen(memory, "wb") as file:
            file.write(self._display.pixels())
            file.flush()
            width, height = self._display.size
            if self._display.rotation in {90, 270}:  # rows are the panel's
                width, height = height, width
            self._channel.send(Captured(width=width, height=height).model_dump(), [memory])
