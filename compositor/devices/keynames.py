"""What keys are called, and the US keyboard that is there without any library."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from compositor.devices.xkb import Locks
from compositor.inputs import Mods

if TYPE_CHECKING:
    from collections.abc import Mapping

# Codes are Linux's KEY_*: the rows of a keyboard, from left to right.
_ROWS: tuple[tuple[int, str, str], ...] = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (57, " ", " "),
    (86, "<", ">"),
)
_PLAIN = {first + i: c for first, plain, _ in _ROWS for i, c in enumerate(plain)}
_SHIFTED = {first + i: c for first, _, shifted in _ROWS for i, c in enumerate(shifted)}
_PAD = dict(zip((71, 72, 73, 75, 76, 77, 79, 80, 81, 82, 83), "7894561230.", strict=True))
_PAD_SIGNS = {55: "*", 74: "-", 78: "+", 98: "/"}

MODIFIERS: Mapping[int, str] = MappingProxyType({
    29: "ctrl", 97: "ctrl", 42: "shift", 54: "shift", 56: "alt", 100: "alt", 125: "super", 126: "super",
    58: "capslock", 69: "numlock",
})  # fmt: skip
NAMES: Mapping[int, str] = MappingProxyType({
    **MODIFIERS,
    1: "escape", 14: "backspace", 15: "tab", 28: "enter", 57: "space", 96: "enter", 111: "delete", 110: "insert",
    102: "home", 107: "end", 104: "pageup", 109: "pagedown", 103: "up", 108: "down", 105: "left", 106: "right",
    **{59 + number: f"f{number + 1}" for number in range(10)},
    87: "f11", 88: "f12", **{183 + number: f"f{number + 13}" for number in range(12)},
    70: "scrolllock", 99: "print", 119: "pause", 127: "menu", 116: "power", 142: "sleep",
    113: "mute", 114: "volumedown", 115: "volumeup", 163: "next", 164: "play", 165: "previous", 166: "stop",
    224: "darker", 225: "brighter", 158: "back", 159: "forward",
})  # fmt: skip
"""Of keys that mean the same in every layout."""
PAD_NAMES: Mapping[int, str] = MappingProxyType({
    71: "home", 72: "up", 73: "pageup", 75: "left", 77: "right", 79: "end", 80: "down", 81: "pagedown",
    82: "insert", 83: "delete",
})  # fmt: skip
"""Of the number pad's keys while Num Lock is off."""


def latin(code: int) -> str:
    """What the key is called on a US keyboard, "" where it isn't one for a character."""
    return _PLAIN.get(code) or _PAD_SIGNS.get(code) or _PAD.get(code, "")


class UsKeymap:
    """As xkb.Keymap, for one layout; a symbol is the character's number, as it is there for ASCII."""

    def __init__(self) -> None:
        self._held: set[int] = set()
        self._locks = Locks()

    def update(self, code: int, *, down: bool) -> None:
        if not down:
            self._held.discard(code)
            return
        self._held.add(code)
        match MODIFIERS.get(code):
            case "capslock":
                self._locks = self._locks._replace(caps=not self._locks.caps)
            case "numlock":
                self._locks = self._locks._replace(num=not self._locks.num)
            case _:
                pass

    def symbol(self, code: int) -> int:
        plain = _PLAIN.get(code, "")
        capital = self.mods.shift != (self._locks.caps and plain.isalpha())
        character = _SHIFTED.get(code, "") if capital else plain
        if not character:
            character = _PAD_SIGNS.get(code) or (_PAD.get(code, "") if self._locks.num else "")
        return ord(character) if character else 0

    @staticmethod
    def text(symbol: int) -> str:
        return chr(symbol) if symbol else ""

    @staticmethod
    def plain(code: int) -> str:
        return _PLAIN.get(code, "")

    @staticmethod
    def repeats(code: int) -> bool:
        return code not in MODIFIERS

    @property
    def mods(self) -> Mods:
        names = {MODIFIERS.get(code) for code in self._held}
        return Mods(*(name in names for name in Mods._fields))

    @property
    def locks(self) -> Locks:
        return self._locks

    def lock(self, locks: Locks) -> None:
        self._locks = locks
