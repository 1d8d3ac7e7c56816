"""Dead keys: an accent first, then the letter that it goes on. Stands in where there is no table of sequences."""

from __future__ import annotations

import unicodedata

from compositor.devices.xkb import CANCELLED, COMPOSED, COMPOSING, NOTHING

_DEAD = dict(enumerate("\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0327\u0328", 0xFE50))
"""By X11's symbol of the key, which combining character it puts on the letter."""
_ALONE = dict(enumerate("`\u00b4^~\u00af\u02d8\u02d9\u00a8\u02da\u02dd\u02c7\u00b8\u02db", 0xFE50))
_MULTI_KEY = 0xFF20
SEQUENCE = "\u00b7"
"""Stands for the Compose key."""


def shown(symbol: int) -> str:
    """What stands at the caret while the sequence isn't complete; "" for a key that shows as itself."""
    return SEQUENCE if symbol == _MULTI_KEY else _ALONE.get(symbol, "")


class DeadKeys:
    def __init__(self) -> None:
        self._dead = 0
        self._text = ""

    def feed(self, symbol: int) -> int:
        if not self._dead:
            self._dead = symbol if symbol in _DEAD else 0
            return COMPOSING if self._dead else NOTHING
        if symbol in {ord(" "), self._dead}:
            self._text = _ALONE[self._dead]
            return COMPOSED
        letter = chr(symbol) if symbol < 0x100 else ""  # noqa: PLR2004 - where symbols are Latin-1's characters
        self._text = unicodedata.normalize("NFC", letter + _DEAD[self._dead])
        return COMPOSED if letter and len(self._text) == 1 else CANCELLED

    def text(self) -> str:
        return self._text

    def reset(self) -> None:
        self._dead = 0
