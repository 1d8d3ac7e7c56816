"""Keys to text: the US layout, until layouts come from libxkbcommon."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

# Codes are Linux's KEY_*: the rows of a keyboard, from left to right.
_ROWS: tuple[tuple[int, str, str], ...] = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (57, " ", " "),
)
_PLAIN = {first + i: c for first, plain, _ in _ROWS for i, c in enumerate(plain)}
_SHIFTED = {first + i: c for first, _, shifted in _ROWS for i, c in enumerate(shifted)}
_SHIFTS = frozenset({42, 54})
_CONTROLS = frozenset({29, 97})
_CAPS, _KEY_U = 58, 22


class Act(Enum):
    """What a key does that isn't a character."""

    ENTER = 28
    BACKSPACE = 14
    ESCAPE = 1
    LOG = 59
    CLEAR = _KEY_U


@dataclass
class Keyboard:
    """Follows the modifiers and says what each press means."""

    _held: set[int] = field(default_factory=set)
    _caps: bool = False

    def press(self, code: int, *, repeat: bool = False) -> str | Act | None:
        """Take a key going down, or repeating; return a character, an act or nothing."""
        if code in _SHIFTS | _CONTROLS:
            self._held.add(code)
            return None
        if code == _CAPS and not repeat:
            self._caps = not self._caps
            return None
        if self._held & _CONTROLS:
            return Act.CLEAR if code == _KEY_U else None
        return _ACTS.get(code) or self._character(code)

    def release(self, code: int) -> None:
        """Take a key going up."""
        self._held.discard(code)

    def _character(self, code: int) -> str | None:
        plain = _PLAIN.get(code)
        capital = bool(self._held & _SHIFTS) != (self._caps and bool(plain and plain.isalpha()))
        return _SHIFTED.get(code) if capital else plain


_ACTS = {act.value: act for act in Act if act is not Act.CLEAR}
