"""The keyboard: what each key means under the layout that the person chose, and how keys repeat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compositor.devices import composing, keynames, xkb
from compositor.devices.keynames import MODIFIERS, NAMES, PAD_NAMES
from compositor.inputs import Key

if TYPE_CHECKING:
    from compositor.inputs import Mods

DELAY, INTERVAL = 0.3, 1 / 30
_LATIN_ENDS = "\u024f"
BUILT_IN = ("us", "English (US), the only one without libxkbcommon")


def layouts() -> list[tuple[str, str]]:
    """Each layout that can be chosen: its name, and what people call it."""
    try:
        xkb.Keymap("us")
    except xkb.XkbError:
        return [BUILT_IN]
    return xkb.layouts() or [BUILT_IN]


class Keyboard:
    """All keyboards of the seat are one."""

    def __init__(self, layout: str = "us") -> None:
        self._map = _keymap(layout)
        self._map.lock(xkb.Locks(num=True))
        self._sequences: xkb.Compose | composing.DeadKeys | None = None
        self._composing = ""
        self._held: dict[int, Key] = {}
        self._down: set[int] = set()

    @property
    def mods(self) -> Mods:
        return self._map.mods

    @property
    def locks(self) -> xkb.Locks:
        return self._map.locks

    def choose(self, layout: str) -> None:
        """Another layout from now on; what is held stays held. An unknown one changes nothing."""
        try:
            changed = xkb.Keymap(layout)
        except xkb.XkbError:
            return
        changed.lock(self._map.locks)
        for code in self._down:
            if NAMES.get(code) not in {"capslock", "numlock"}:
                changed.update(code, down=True)
        self._map = changed

    def press(self, code: int, *, repeat: bool = False) -> Key | None:
        """Take a key going down, or repeating; None where that means nothing."""
        if repeat and (code not in self._down or not self._map.repeats(code)):
            return None
        symbol = self._map.symbol(code)
        if code not in self._down:  # else another keyboard holds it, too
            self._down.add(code)
            self._map.update(code, down=True)
        name = self._name(code, symbol)
        if not name and not symbol:
            return None
        key = self._typed(Key(name, repeat=repeat, mods=self._map.mods), symbol)
        if not repeat:
            self._held[code] = key
        return key

    def release(self, code: int) -> Key | None:
        """Take a key going up. It is called what it was called when it went down, whatever happened between."""
        if code in self._down:
            self._down.discard(code)
            self._map.update(code, down=False)
        key = self._held.pop(code, None)
        return Key(key.name, down=False, mods=self._map.mods) if key and key.name else None

    def let_go(self) -> list[Key]:
        """All that was held is up."""
        released = [self.release(code) for code in tuple(self._down)]
        return [key for key in released if key]

    def _name(self, code: int, symbol: int) -> str:
        if name := NAMES.get(code):
            return name
        if code in PAD_NAMES and not self._map.text(symbol):
            return PAD_NAMES[code]
        plain, us = self._map.plain(code).lower(), keynames.latin(code)
        # Digits are called by their digit where they need shift, and letters by a Latin one: Ctrl-C is Ctrl-C.
        return us if us and (not plain or plain > _LATIN_ENDS or us.isdigit()) else plain

    def _typed(self, key: Key, symbol: int) -> Key:
        """The key with what it types, which may have taken several keys."""
        if key.mods.ctrl or key.mods.alt or key.mods.super or key.name in MODIFIERS.values():
            return key
        text = self._map.text(symbol)
        if self._sequences is None:
            if not composing.shown(symbol):
                return key._replace(text=text)
            self._sequences = _sequences()
        status = self._sequences.feed(symbol)
        if status == xkb.COMPOSING:
            self._composing += composing.shown(symbol) or text
            return key._replace(name="", composing=self._composing)
        return key._replace(text=text) if status == xkb.NOTHING else self._ended(key, self._sequences, status, text)

    def _ended(self, key: Key, sequences: xkb.Compose | composing.DeadKeys, status: int, text: str) -> Key:
        """What a sequence came to. Where it led nowhere its keys stand for themselves; Esc just ends it."""
        if status == xkb.COMPOSED:
            text = sequences.text()
        elif text:
            text = self._composing.strip(composing.SEQUENCE) + text
        sequences.reset()
        self._composing = ""
        return key._replace(text=text, name=key.name if text else "")


class Repeat:
    """Which key is held so that it types again and again. By our own clock: the kernel's repeats are ignored."""

    def __init__(self) -> None:
        self._code: int | None = None
        self._due = 0.0

    def hold(self, code: int, now: float) -> None:
        self._code, self._due = code, now + DELAY

    def let_go(self, code: int | None = None) -> None:
        """Of this key, of any if none is named."""
        if code in {None, self._code}:
            self._code = None

    @property
    def due(self) -> float | None:
        return None if self._code is None else self._due

    def take(self, now: float) -> int | None:
        """The key that is to be typed again now. Who was late types it once, not as often as it was due."""
        if self._code is None or now < self._due:
            return None
        self._due = max(self._due + INTERVAL, now)
        return self._code


def _keymap(layout: str) -> xkb.Keymap | keynames.UsKeymap:
    for name in (layout, "us"):
        try:
            return xkb.Keymap(name)
        except xkb.XkbError:
            continue
    return keynames.UsKeymap()


def _sequences() -> xkb.Compose | composing.DeadKeys:
    try:
        return xkb.Compose()
    except xkb.XkbError:
        return composing.DeadKeys()
