"""A session at the screen: what happened becomes a new page, and a page a picture."""

from __future__ import annotations

import os
import selectors
import socket
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Self

import pygame.event

from compositor.keyboard import Act
from compositor.page import Page
from compositor.seat import Seat
from runtime import VERSION, messages, wire

if TYPE_CHECKING:
    from collections.abc import Callable

    from compositor.display import Display

BLINK = 0.53
REST = 10.0  # the caret stands still when nobody has typed for so long: an idle screen costs nothing
DESKTOP_POLL = 0.016
RETRY = 0.5
LOG_LINES = 400
TYPED = 4000


class Session:
    """Owns the channels, the page and the caret's clock."""

    def __init__(self, display: Display, selector: selectors.BaseSelector) -> None:
        """Start with an empty page; the channels follow as they become available."""
        self._display = display
        self._selector = selector
        self._page = Page(VERSION)
        self._shown: Page | None = None
        self._lines: tuple[str, ...] = ()
        self._touched = time.monotonic()
        self._missing: dict[str, Callable[[wire.Channel], None]] = {
            "init": self._follow_init,
            "devices": self._follow_devices,
        }
        self._run = Path(os.environ.get("WISP_RUN", "/run/wisp"))
        self._capture()

    def __enter__(self) -> Self:
        """Return the session itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the selector."""
        self._selector.close()

    def step(self) -> None:
        """Wait for something to happen, act on it, show the result."""
        self._connect()
        for key, _ in self._selector.select(self._timeout()):
            key.data()
        if self._display.windowed:
            self._window_events()
        self._show()

    def _show(self) -> None:
        idle = time.monotonic() - self._touched
        caret = idle > REST or int(idle / BLINK) % 2 == 0
        self._page = replace(self._page, caret=caret)
        if self._page != self._shown:
            self._display.show(self._page.draw(self._display.size))
            self._shown = self._page

    def _timeout(self) -> float | None:
        waits = [DESKTOP_POLL] if self._display.windowed else []
        idle = time.monotonic() - self._touched
        if idle <= REST:
            waits.append(BLINK - idle % BLINK)
        if self._missing:
            waits.append(RETRY)
        return min(waits, default=None)

    def _connect(self) -> None:
        for name, follow in list(self._missing.items()):
            try:
                channel = wire.connect(self._run / f"{name}.sock")
            except OSError:
                continue
            del self._missing[name]
            follow(channel)

    def _follow_init(self, channel: wire.Channel) -> None:
        channel.send(messages.FollowLog().model_dump())

        def lost() -> None:
            self._missing["init"] = self._follow_init

        self._listen(channel, self._from_init, lost)

    def _follow_devices(self, channel: wire.Channel) -> None:
        seat = Seat(channel, self._selector, self._typed)

        def lost() -> None:
            seat.close()
            self._missing["devices"] = self._follow_devices

        self._listen(channel, seat.take, lost)

    def _listen(self, channel: wire.Channel, take: Callable[[wire.Packet], None], lost: Callable[[], None]) -> None:
        def readable() -> None:
            packet = channel.receive()
            if packet is None:
                self._selector.unregister(channel.fileno())
                channel.close()
                lost()
            else:
                take(packet)

        self._selector.register(channel.fileno(), selectors.EVENT_READ, readable)

    def _from_init(self, packet: wire.Packet) -> None:
        match messages.INIT_EVENT.validate_python(packet.body):
            case messages.BootStatus() as status:
                self._page = replace(self._page, status=status, version=status.version)
            case messages.Log(lines=lines):
                self._lines = (*self._lines, *lines)[-LOG_LINES:]
                if self._page.log is not None:
                    self._page = replace(self._page, log=self._lines)

    def _typed(self, typed: str | Act) -> None:
        self._touched = time.monotonic()
        text, log = self._page.typed, self._page.log
        match typed:
            case str():
                text = (text + typed)[-TYPED:]
            case Act.BACKSPACE:
                text = text[:-1]
            case Act.LOG:
                log = self._lines if log is None else None
            case Act.ESCAPE:
                text, log = ("", None) if log is None else (text, None)
            case Act.ENTER | Act.CLEAR:
                text = ""
        self._page = replace(self._page, typed=text, log=log)

    def _window_events(self) -> None:
        for event in pygame.event.get():
            if event.type == pygame.QUIT:
                sys.exit()
            elif event.type == pygame.TEXTINPUT:
                self._typed(event.text)
            elif event.type == pygame.KEYDOWN and event.key in _WINDOW_ACTS:
                self._typed(_WINDOW_ACTS[event.key])

    def _capture(self) -> None:
        """Answer a test's wish for the pixels, where one asked for it at start."""
        fd = os.environ.pop("WISP_CAPTURE_FD", None)
        if fd:
            channel = wire.Channel(socket.socket(fileno=int(fd)))
            self._listen(channel, lambda packet: self._captured(channel, packet), sys.exit)

    def _captured(self, channel: wire.Channel, packet: wire.Packet) -> None:
        messages.Capture.model_validate(packet.body)
        self._show()
        memory = os.memfd_create("picture")
        with os.fdopen(memory, "wb") as file:
            file.write(self._display.pixels())
            file.flush()
            width, height = self._display.size
            reply = messages.Captured(width=width, height=height)
            channel.send(reply.model_dump(), [memory])


_WINDOW_ACTS = {
    pygame.K_RETURN: Act.ENTER,
    pygame.K_BACKSPACE: Act.BACKSPACE,
    pygame.K_ESCAPE: Act.ESCAPE,
    pygame.K_F1: Act.LOG,
}
