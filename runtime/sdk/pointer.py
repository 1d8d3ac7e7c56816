"""Pointer and keys: what a person does on a canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from runtime.sdk.part import Part
from runtime.sdk.ticking import CLOCK

if TYPE_CHECKING:
    from collections.abc import Mapping

_DELAY, _REPEAT = 0.4, 0.07
_NAMES = {
    "return": "enter",
    "esc": "escape",
    "del": "delete",
    "control": "ctrl",
    "spacebar": "space",
    " ": "space",
    "pgup": "pageup",
    "pgdn": "pagedown",
    "page_up": "pageup",
    "page_down": "pagedown",
}


class Point(NamedTuple):
    x: float
    y: float


class Mouse:
    """The pointer on one canvas; a finger is one, too."""

    def __init__(self) -> None:
        self.x = self.y = 0.0
        self.down = False
        self.button = 0
        self.wheel = 0.0
        self.clicked = False
        """It went down since the last call."""
        self.released = False
        self.drag: tuple[float, float, float, float] | None = None
        """While it is down: from where to where it has moved since the last call."""

    @property
    def pressed(self) -> bool:
        return self.down

    is_down = pressed
    is_pressed = pressed

    @property
    def pos(self) -> Point:
        return Point(self.x, self.y)

    position = pos

    def begin(self) -> None:
        self.clicked = self.released = False
        self.wheel, self.drag = 0.0, None

    def take(self, event: Mapping[str, Any]) -> None:
        before = Point(self.x, self.y)
        self.x, self.y = event["x"], event["y"]
        match event["what"]:
            case "down":
                self.down, self.clicked, self.button = True, True, event.get("button", 1)
                self.drag = (self.x, self.y, self.x, self.y)
            case "up":
                self.down, self.released = False, True
            case "wheel":
                self.x, self.y = before
                self.wheel += event["y"]
            case _:
                pass
        if self.down and event["what"] == "move":
            start = self.drag[:2] if self.drag else before
            self.drag = (*start, self.x, self.y)

    def __iter__(self) -> Any:
        return iter((self.x, self.y))


class Keys:
    """What is held, and what went down or up since the last call."""

    def __init__(self) -> None:
        self.held: dict[str, float] = {}
        self.pressed: list[str] = []
        self.released: list[str] = []
        self.wanted = False

    def begin(self) -> None:
        self.pressed, self.released = [], []

    def take(self, event: Mapping[str, Any], now: float) -> None:
        name = key_name(event["key"])
        if event["down"]:
            self.pressed.append(name)
            self.held.setdefault(name, now)
        else:
            self.released.append(name)
            self.held.pop(name, None)

    def down(self, name: str) -> bool:
        if name in self.held:
            # A program that doesn't animate is called again as a keyboard repeats.
            passed = CLOCK.now - self.held[name] - _DELAY
            CLOCK.after(-passed if passed < 0 else _REPEAT)
        return name in self.held or name in self.pressed


class Keyboard(Part):
    def key(self, name: object = None, **unknown: object) -> Any:
        """True while the key is held; without a name, the key that was pressed."""
        self._unknown("key", unknown)
        keys = self._keys()
        if name is None:
            return keys.pressed[-1] if keys.pressed else None
        if isinstance(name, (list, tuple, set)):
            return any(keys.down(key_name(part)) for part in name)
        return keys.down(key_name(name)) and not self._program.running.plain

    key_down = key
    is_key_down = key
    key_held = key
    is_pressed = key

    def pressed(self, name: object = None, **unknown: object) -> Any:
        """True once, in the call in which the key went down."""
        self._unknown("pressed", unknown)
        keys = self._keys()
        found = bool(keys.pressed) if name is None else key_name(name) in keys.pressed
        if found:
            self._program.running.notice()
        return keys.pressed[-1] if found and name is None else found

    key_pressed = pressed

    def released(self, name: object, **unknown: object) -> bool:
        """True once, in the call in which the key went up."""
        self._unknown("released", unknown)
        found = key_name(name) in self._keys().released
        if found:
            self._program.running.notice()
        return found

    key_released = released

    @property
    def keys(self) -> set[str]:
        """All that are held."""
        return {*self._keys().held, *self._keys().pressed}

    def _keys(self) -> Keys:
        self._program.keys.wanted = True
        return self._program.keys


def key_name(name: object) -> str:
    text = str(name)
    lower = text.lower()
    lower = lower.removeprefix("key_").removeprefix("k_").removeprefix("arrow").removesuffix("arrow").strip("_") or text
    return _NAMES.get(lower, lower)
