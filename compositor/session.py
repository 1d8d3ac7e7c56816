"""A session at the screen: waits for what happens, hands it to the stage, and shows what the stage looks like then."""

from __future__ import annotations

import os
import selectors
import sys
import time
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Self

import pygame

from compositor import outputs
from compositor.arrow import Arrow
from compositor.capture import Capture
from compositor.devices.desktop import Desktop
from compositor.devices.seat import Seat
from compositor.echoes import Echoes
from compositor.hotplug import Hotplug
from compositor.inputs import Announce, Copy
from compositor.link import RETRY, Link
from compositor.pace import Pace
from compositor.screenreader import ScreenReader
from compositor.stage import Stage
from compositor.style import Style
from compositor.windows import Ground
from runtime import language, messages
from runtime.messages import INIT_EVENT, SHELL_EVENT
from runtime.wire import Packet

if TYPE_CHECKING:
    from compositor.display import Display
    from compositor.drawing.picture import Layer
    from compositor.inputs import Key, Pointer
    from runtime.messages import Perform, ShellRequest
    from runtime.wire import JSON, Channel

MEASURE_SECONDS = 1.0
POLL = 0.016
"""Where a desktop doesn't tell by a descriptor that something happened."""


class Session:
    """Owns the connections and the clock."""

    def __init__(self, display: Display, selector: selectors.BaseSelector) -> None:
        self._display, self._selector = display, selector
        self._preferences = messages.Preferences()
        self._echoes: Echoes[messages.Preferences] = Echoes()
        grounds = self._grounds()
        display.background = grounds[0].style.colours["background"]
        self._stage = Stage(grounds, display.atlas, selector, self._do)
        self._pace, self._arrow = Pace(display.refresh), Arrow(display.atlas)
        self._reader = ScreenReader(selector)
        self._capture = Capture(selector, display, lambda: self._show(_now()), self._stage.text)
        self._hotplug = None if display.windowed else Hotplug(selector, self._replug)
        self._seat: Seat | None = None
        self._desktop = Desktop(display.size, self._key, self._point) if display.windowed else None
        self._wake: float | None = None
        self._repeats: float | None = None
        """When a key that is held repeats."""
        self._is_dirty = True
        self._measured = 0.0
        run = Path(os.environ.get("WISP_RUN", "/run/wisp"))
        self._init = Link(run / "init.sock", selector, self._from_init)
        self._init.on_up = lambda channel: channel.send(messages.FollowLog().model_dump())
        self._runtime = Link(run / "runtime.sock", selector, self._from_runtime)
        self._runtime.on_up = lambda _: self._stage.connected(_now(), is_up=True)
        self._runtime.on_down = self._lose_runtime
        self._devices = Link(run / "devices.sock", selector, self._from_devices)
        self._devices.on_up, self._devices.on_down = self._sit_down, self._stand_up
        # A window is given its input by the desktop.
        self._links = (self._init, self._runtime) if self._desktop else (self._init, self._runtime, self._devices)
        for descriptor in display.sockets:
            selector.register(descriptor, selectors.EVENT_READ, _nothing)
        self._replug()  # what came since the display was opened, nobody heard of

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stand_up()
        self._stage.close()
        self._reader.close()
        self._selector.close()

    def step(self) -> None:
        """Wait for something to happen, act on it, show the result."""
        if self._seat:
            self._seat.catch_up()
        for link in self._links:
            link.connect()
        for key, _ in self._selector.select(self._timeout()):
            key.data()
            self._is_dirty = True
        if self._desktop:
            self._from_desktop(self._desktop)
        if self._display.changed():
            self._fit()
        now = _now()
        # After what was read: a key that was let go long ago, while a frame was drawn, mustn't repeat.
        typing = self._seat or self._desktop
        self._repeats = typing.tick(now) if typing else None
        due = self._is_dirty or any(wake is not None and wake <= now for wake in (self._wake, self._repeats))
        if due and not self._pace.seconds_left(now):
            self._show(now)

    def _timeout(self) -> float | None:
        """Until something happens by itself; None where nothing does."""
        now = _now()
        wakes = [now] if self._is_dirty else []
        wakes += [wake for wake in (self._wake, self._repeats) if wake is not None]
        waits = [max(wake - now, self._pace.seconds_left(now)) for wake in wakes]
        if self._desktop and not self._display.sockets:
            waits.append(POLL)
        if not all(link.is_up for link in self._links):
            waits.append(RETRY)
        return min(waits, default=None)

    def _show(self, began: float) -> None:
        self._is_dirty = False
        self._stage.refresh(began)
        self._wake = self._stage.tick(began)
        layers = self._pointed(self._stage.layers(began))
        with self._seat.listening() if self._seat else nullcontext():
            shown = self._display.show(*layers)
        if shown:
            self._pace.shown(began, _now())
            self._stage.slow(self._pace.is_slow)
        else:
            self._pace.unchanged()
        self._reader.focus(self._stage.words())
        self._measure(began)

    def _pointed(self, stacks: list[list[Layer]]) -> list[list[Layer]]:
        """With the pointer over all, where no desktop draws it."""
        if self._desktop:
            self._desktop.point(self._stage.cursor)
            return stacks
        screens = self._display.screens
        places = outputs.beside([screen.size for screen in screens])
        return [
            [*stack, *self._arrow.layers(self._stage.cursor, place, ground.style.scale)]
            for stack, place, ground in zip(stacks, places, self._grounds(), strict=True)
        ]

    def _measure(self, now: float) -> None:
        """Tells the runtime, for who watches; and nobody where nothing was drawn."""
        if now - self._measured < MEASURE_SECONDS or not self._runtime.is_up:
            return
        self._measured = now
        latency = self._pace.latency
        measured = messages.Measured(
            frames=self._pace.frames,
            milliseconds=round(self._pace.milliseconds, 2),
            latency=round(latency.median * 1000, 1) if latency else 0.0,
            latency_most=round(latency.most * 1000, 1) if latency else 0.0,
            scale=self._stage.style.scale,
        )
        self._runtime.send(measured.model_dump())

    # From the devices.

    def _key(self, key: Key, at: float) -> None:
        self._is_dirty = True
        self._pace.touched(at)
        before = self._stage.attention
        self._stage.key(key, _now())
        if self._seat and self._stage.attention != before:
            self._seat.stop_repeating()  # or it would type into what has the keys now

    def _replug(self) -> None:
        if self._display.plugged():
            self._fit()

    def _point(self, pointer: Pointer, at: float) -> None:
        self._is_dirty = True
        self._pace.touched(at)
        self._arrow.moved(pointer)
        self._stage.pointer(pointer, _now())

    def _sit_down(self, channel: Channel) -> None:
        preferences = self._preferences
        self._seat = Seat(
            channel, self._selector, self._key, self._point, self._display.size, layout=preferences.keyboard
        )
        self._place_seat(self._seat)

    def _place_seat(self, seat: Seat) -> None:
        first, *others = outputs.beside([screen.size for screen in self._display.screens])
        seat.place((round(first.width), round(first.height)), self._display.rotation, others)

    def _stand_up(self) -> None:
        if self._seat:
            self._seat.close()
        self._seat = None

    def _from_desktop(self, desktop: Desktop) -> None:
        for event in pygame.event.get():
            self._is_dirty = True
            if event.type == pygame.QUIT:
                sys.exit()
            if event.type == pygame.VIDEOEXPOSE:
                self._display.forget()
            desktop.take(event)

    # From the other services.

    def _from_devices(self, body: dict[str, JSON], fds: tuple[int, ...]) -> None:
        if self._seat:
            self._seat.take(Packet(body, fds))

    def _lose_runtime(self) -> None:
        self._echoes.forget()
        self._stage.connected(_now(), is_up=False)

    def _from_init(self, body: dict[str, JSON], fds: tuple[int, ...]) -> None:
        _close(fds)
        self._stage.take(INIT_EVENT.validate_python(body), (), _now())

    def _from_runtime(self, body: dict[str, JSON], fds: tuple[int, ...]) -> None:
        event = SHELL_EVENT.validate_python(body)
        if not isinstance(event, messages.AgentOpened):
            _close(fds)
        if isinstance(event, messages.Preferences):
            if self._echoes.heard(event):
                return
            self._prefer(event)
        elif isinstance(event, messages.Copied) and self._desktop:
            self._desktop.copy(event.text)
        self._stage.take(event, fds, _now())

    # What the stage wants.

    def _do(self, effect: Announce | Copy | Perform | ShellRequest) -> None:
        match effect:
            case Announce(text=text):
                self._reader.announce(text)
            case Copy(text=text):
                if self._desktop:
                    self._desktop.copy(text)
                self._runtime.send(messages.Copied(text=text).model_dump())
            case messages.Perform(what=what):
                request = messages.Reboot() if what == "reboot" else messages.PowerOff()
                self._init.send(request.model_dump())
            case messages.Preferences():
                self._prefer(effect)
                self._echoes.sent(effect)
                self._runtime.send(effect.model_dump())
            case _:
                self._runtime.send(effect.model_dump())

    def _prefer(self, preferences: messages.Preferences) -> None:
        """Takes effect at once."""
        before, self._preferences = self._preferences, preferences
        language.use(preferences.language)
        self._reader.speak(preferences.speak)
        if self._seat and preferences.keyboard != before.keyboard:
            self._seat.choose_layout(preferences.keyboard)
        if preferences.rotation != before.rotation:
            self._display.rotate(preferences.rotation)
        self._fit()

    def _fit(self) -> None:
        """To the size that the display has now, and to what the person prefers."""
        if self._seat:
            self._place_seat(self._seat)
        if self._desktop:
            self._desktop.place(self._display.size)
        grounds = self._grounds()
        self._display.background = grounds[0].style.colours["background"]
        self._stage.restyle(grounds)
        self._is_dirty = True

    def _grounds(self) -> list[Ground]:
        """The screens, as the person prefers things to look there."""
        preferences = self._preferences
        return [
            Ground(
                screen.name,
                screen.size,
                Style(
                    theme=preferences.theme,
                    scale=preferences.scale or screen.scale,
                    text_size=preferences.text_size,
                    accent=preferences.accent,
                    motion=preferences.motion,
                    language=language.spoken(),
                ),
            )
            for screen in self._display.screens
        ]


def _now() -> float:
    return time.monotonic()


def _nothing() -> None:
    """What the descriptor has to say, pygame reads."""


def _close(fds: tuple[int, ...]) -> None:
    for fd in fds:
        os.close(fd)
