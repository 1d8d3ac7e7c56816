"""A desktop's window: its events as the same keys and pointers that a seat gives."""

from __future__ import annotations

import time
from types import MappingProxyType
from typing import TYPE_CHECKING

import pygame

from compositor.devices.keyboard import DELAY, INTERVAL
from compositor.devices.keynames import latin
from compositor.devices.pointing import NOTCH, Clicks
from compositor.inputs import Key, Mods, Pointer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pygame.event import Event

    from compositor.devices.pointing import Button

_NAMES: Mapping[int, str] = MappingProxyType({
    pygame.K_RETURN: "enter", pygame.K_KP_ENTER: "enter", pygame.K_ESCAPE: "escape", pygame.K_TAB: "tab",
    pygame.K_BACKSPACE: "backspace", pygame.K_DELETE: "delete", pygame.K_INSERT: "insert", pygame.K_SPACE: "space",
    pygame.K_LEFT: "left", pygame.K_RIGHT: "right", pygame.K_UP: "up", pygame.K_DOWN: "down",
    pygame.K_HOME: "home", pygame.K_END: "end", pygame.K_PAGEUP: "pageup", pygame.K_PAGEDOWN: "pagedown",
    pygame.K_LSHIFT: "shift", pygame.K_RSHIFT: "shift", pygame.K_LCTRL: "ctrl", pygame.K_RCTRL: "ctrl",
    pygame.K_LALT: "alt", pygame.K_RALT: "alt", pygame.K_LGUI: "super", pygame.K_RGUI: "super",
    pygame.K_CAPSLOCK: "capslock", pygame.K_NUMLOCKCLEAR: "numlock", pygame.K_MENU: "menu",
    pygame.K_PRINTSCREEN: "print", pygame.K_PAUSE: "pause", pygame.K_SCROLLLOCK: "scrolllock",
    **{getattr(pygame, f"K_F{number}"): f"f{number}" for number in range(1, 16)},
    **{getattr(pygame, f"K_KP{number}"): f"{number}" for number in range(10)},
    pygame.K_KP_PLUS: "+", pygame.K_KP_MINUS: "-", pygame.K_KP_MULTIPLY: "*", pygame.K_KP_DIVIDE: "/",
})  # fmt: skip
_CURSORS: Mapping[str, int] = MappingProxyType({
    "text": pygame.SYSTEM_CURSOR_IBEAM, "hand": pygame.SYSTEM_CURSOR_HAND, "move": pygame.SYSTEM_CURSOR_SIZEALL,
    "left-right": pygame.SYSTEM_CURSOR_SIZEWE, "up-down": pygame.SYSTEM_CURSOR_SIZENS,
    "diagonal-down": pygame.SYSTEM_CURSOR_SIZENWSE, "diagonal-up": pygame.SYSTEM_CURSOR_SIZENESW,
})  # fmt: skip
_BUTTONS: Mapping[int, Button] = MappingProxyType({1: "left", 2: "middle", 3: "right"})
_LATIN_ENDS = 0x24F
# SDL's numbers for the rows of a keyboard, and Linux's for the same keys.
_SCANCODES = {
    **dict(zip(range(4, 30), (30, 48, 46, 32, 18, 33, 34, 35, 23, 36, 37, 38, 50, 49, 24, 25, 16, 19, 31, 20, 22, 47,
                              17, 45, 21, 44), strict=True)),
    **dict(zip(range(30, 40), range(2, 12), strict=True)),
}  # fmt: skip


class Desktop:
    """Text comes apart from the keys there, and from input methods; it is put together with them again."""

    def __init__(
        self, size: tuple[int, int], on_key: Callable[[Key, float], None], on_pointer: Callable[[Pointer, float], None]
    ) -> None:
        self._on_key = on_key
        self._on_pointer = on_pointer
        self._clicks = Clicks()
        self._waiting: Key | None = None
        """A key that may turn out to type something: SDL tells that in the next event."""
        self._last = 0
        self._held: dict[int, Key] = {}
        self._composing = False
        self._size = size
        self._at = (0.0, 0.0)
        self._cursor = "arrow"
        self._move: Pointer | None = None
        """Of moves that follow each other only the last is told."""
        pygame.key.set_repeat(round(1000 * DELAY), round(1000 * INTERVAL))

    def place(self, size: tuple[int, int]) -> None:
        self._size = size

    def take(self, event: Event) -> None:
        """Of pygame's. Call tick after the last one that is there."""
        now = time.monotonic()
        if event.type not in {pygame.TEXTINPUT, pygame.TEXTEDITING}:
            self._settle(now)
        if event.type != pygame.MOUSEMOTION:
            self._catch_up(now)
        match event.type:
            case pygame.KEYDOWN:
                self._pressed(event, now)
            case pygame.KEYUP:
                self._released(event.scancode, now)
            case pygame.TEXTINPUT:
                self._typed(event.text, now)
            case pygame.TEXTEDITING:
                self._edited(event.text, now)
            case pygame.WINDOWFOCUSLOST:
                for scancode in tuple(self._held):
                    self._released(scancode, now)
            case _:
                self._pointed(event, now)

    def tick(self, now: float) -> float | None:
        """Nothing more comes for now."""
        self._settle(now)
        self._catch_up(now)
        return None

    def point(self, cursor: str) -> None:
        """The desktop draws its own."""
        if cursor != self._cursor:
            self._cursor = cursor
            pygame.mouse.set_cursor(_CURSORS.get(cursor, pygame.SYSTEM_CURSOR_ARROW))

    @staticmethod
    def copy(text: str) -> None:
        """To the desktop's clipboard."""
        pygame.scrap.put_text(text)

    @staticmethod
    def clipboard() -> str:
        return pygame.scrap.get_text() if pygame.scrap.has_text() else ""

    def _pressed(self, event: Event, now: float) -> None:
        name = _name(event.key, event.scancode)
        if not name or (self._composing and name not in {"shift", "ctrl", "alt", "super"}):
            return  # what an input method makes of it comes as text
        if held := self._held.get(event.scancode):
            self._on_key(held._replace(repeat=True, mods=_mods(event.mod)), now)
            return
        self._waiting = self._held[event.scancode] = Key(name, mods=_mods(event.mod))
        self._last = event.scancode
        if len(name) > 1 and name != "space":
            self._settle(now)

    def _released(self, scancode: int, now: float) -> None:
        if held := self._held.pop(scancode, None):
            self._on_key(Key(held.name, down=False, mods=_mods(pygame.key.get_mods())), now)

    def _typed(self, text: str, now: float) -> None:
        waiting, self._waiting, self._composing = self._waiting, None, False
        if waiting:
            typed = waiting if waiting.mods.ctrl or waiting.mods.super else waiting._replace(text=text)
            self._held[self._last] = typed
            self._on_key(typed, now)
        elif all(held.text != text for held in self._held.values()):  # else the desktop repeats a key, as we do
            self._on_key(Key("", text=text), now)

    def _edited(self, text: str, now: float) -> None:
        self._waiting = None
        if text or self._composing:
            self._composing = bool(text)
            self._on_key(Key("", composing=text), now)

    def _settle(self, now: float) -> None:
        """The key that waited for its text has none."""
        if waiting := self._waiting:
            self._waiting = None
            self._on_key(waiting, now)

    def _catch_up(self, now: float) -> None:
        if move := self._move:
            self._move = None
            self._on_pointer(move, now)

    def _pointed(self, event: Event, now: float) -> None:
        mods = _mods(pygame.key.get_mods())
        match event.type:
            case pygame.MOUSEMOTION if not event.touch:
                self._at = event.pos
                self._move = Pointer("move", *self._at, mods=mods)
            case pygame.MOUSEBUTTONDOWN | pygame.MOUSEBUTTONUP if event.button in _BUTTONS and not event.touch:
                self._at, button = event.pos, _BUTTONS[event.button]
                down = event.type == pygame.MOUSEBUTTONDOWN
                clicks = self._clicks.press(button, *self._at, now) if down else 1
                self._on_pointer(Pointer("down" if down else "up", *self._at, button, mods=mods, clicks=clicks), now)
            case pygame.MOUSEWHEEL:
                turn = NOTCH * event.precise_x, -NOTCH * event.precise_y
                self._on_pointer(Pointer("wheel", *self._at, turn=turn, mods=mods), now)
            case pygame.FINGERDOWN | pygame.FINGERMOTION | pygame.FINGERUP:
                self._touched(event, now)
            case pygame.WINDOWLEAVE:
                self._on_pointer(Pointer("leave", *self._at, mods=mods), now)
            case _:
                pass

    def _touched(self, event: Event, now: float) -> None:
        self._at = event.x * self._size[0], event.y * self._size[1]
        pointer = Pointer("move", *self._at, touch=True)
        if event.type == pygame.FINGERDOWN:
            pointer = pointer._replace(what="down", clicks=self._clicks.press("left", *self._at, now, touch=True))
        elif event.type == pygame.FINGERUP:
            pointer = pointer._replace(what="up")
        self._on_pointer(pointer, now)
        if pointer.what == "up":
            self._on_pointer(pointer._replace(what="leave"), now)


def _mods(state: int) -> Mods:
    masks = (pygame.KMOD_SHIFT, pygame.KMOD_CTRL, pygame.KMOD_LALT, pygame.KMOD_GUI)
    return Mods(*(bool(state & mask) for mask in masks))


def _name(key: int, scancode: int) -> str:
    """As keyboard.Keyboard calls it: digits and letters by what a Latin keyboard has there."""
    if named := _NAMES.get(key):
        return named
    us = latin(_SCANCODES.get(scancode, 0))
    plain = chr(key).lower() if ord(" ") < key < 0x110000 else ""  # noqa: PLR2004 - the last character of all
    return us if us and (not plain or key > _LATIN_ENDS or us.isdigit()) else plain
