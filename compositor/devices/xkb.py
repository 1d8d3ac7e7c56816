"""Keyboard layouts: libxkbcommon, the few calls of it that are needed."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, byref, c_char_p, c_int, c_size_t, c_uint32, c_void_p
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from compositor.inputs import Mods

if TYPE_CHECKING:
    from collections.abc import Iterable

RULES = Path("/usr/share/X11/xkb/rules/evdev.lst")
COMPOSE = Path("/usr/share/X11/locale/en_US.UTF-8/Compose")
_OFFSET = 8  # X11 counts keys from 8 on
_EFFECTIVE, _LOCKED = 8, 4
_QUIET = 0  # the library's own words go to standard error only from "critical" on
_LATIN_ENDS = "\u024f"
_KEY_A = 30
_MORE_LAYOUTS = ",us"
"""Who writes Greek or Cyrillic needs Latin too."""
_OPTIONS = b"compose:menu,grp:alt_shift_toggle"

NOTHING, COMPOSING, COMPOSED, CANCELLED = range(4)


class XkbError(Exception):
    """There is no such layout, or nothing to make layouts of."""


class _Names(ctypes.Structure):
    _fields_ = tuple((name, c_char_p) for name in ("rules", "model", "layout", "variant", "options"))


_CALLS: tuple[tuple[str, object, tuple[object, ...]], ...] = (
    ("context_new", c_void_p, (c_int,)),
    ("context_unref", None, (c_void_p,)),
    ("context_set_log_level", None, (c_void_p, c_int)),
    ("keymap_new_from_names", c_void_p, (c_void_p, POINTER(_Names), c_int)),
    ("keymap_unref", None, (c_void_p,)),
    ("keymap_key_repeats", c_int, (c_void_p, c_uint32)),
    ("keymap_key_get_syms_by_level", c_int, (c_void_p, c_uint32, c_uint32, c_uint32, POINTER(POINTER(c_uint32)))),
    ("keymap_mod_get_index", c_uint32, (c_void_p, c_char_p)),
    ("state_new", c_void_p, (c_void_p,)),
    ("state_unref", None, (c_void_p,)),
    ("state_update_key", c_int, (c_void_p, c_uint32, c_int)),
    ("state_update_mask", c_int, (c_void_p, *[c_uint32] * 6)),
    ("state_key_get_one_sym", c_uint32, (c_void_p, c_uint32)),
    ("state_key_get_layout", c_uint32, (c_void_p, c_uint32)),
    ("state_mod_name_is_active", c_int, (c_void_p, c_char_p, c_int)),
    ("keysym_to_utf32", c_uint32, (c_uint32,)),
    ("compose_table_new_from_buffer", c_void_p, (c_void_p, c_char_p, c_size_t, c_char_p, c_int, c_int)),
    ("compose_table_unref", None, (c_void_p,)),
    ("compose_state_new", c_void_p, (c_void_p, c_int)),
    ("compose_state_unref", None, (c_void_p,)),
    ("compose_state_feed", c_int, (c_void_p, c_uint32)),
    ("compose_state_get_status", c_int, (c_void_p,)),
    ("compose_state_get_utf8", c_int, (c_void_p, c_char_p, c_size_t)),
    ("compose_state_reset", None, (c_void_p,)),
)


def _load() -> ctypes.CDLL | None:
    try:
        library = ctypes.CDLL("libxkbcommon.so.0")
    except OSError:
        return None
    for name, result, arguments in _CALLS:
        call = getattr(library, f"xkb_{name}")
        call.restype, call.argtypes = result, arguments
    return library


_library = _load()


class Locks(NamedTuple):
    caps: bool = False
    num: bool = False


class Keymap:
    """One layout, and which of its modifiers are held and locked."""

    def __init__(self, layout: str) -> None:
        """Of "us", "de(nodeadkeys)", ...; raises XkbError."""
        self._xkb = _found(_library)
        self._context = c_void_p(self._xkb.xkb_context_new(0))
        self._xkb.xkb_context_set_log_level(self._context, _QUIET)
        self._keymap = self._compiled(layout)
        if self.plain(_KEY_A) > _LATIN_ENDS:
            self._xkb.xkb_keymap_unref(self._keymap)
            self._keymap = self._compiled(layout, _MORE_LAYOUTS)
        self._state = c_void_p(self._xkb.xkb_state_new(self._keymap))

    def __del__(self) -> None:
        for kind in ("state", "keymap", "context"):
            if handle := getattr(self, f"_{kind}", None):
                getattr(self._xkb, f"xkb_{kind}_unref")(handle)

    def update(self, code: int, *, down: bool) -> None:
        self._xkb.xkb_state_update_key(self._state, code + _OFFSET, int(down))

    def symbol(self, code: int) -> int:
        """What the key means now, 0 for nothing; a "keysym" of X11."""
        return int(self._xkb.xkb_state_key_get_one_sym(self._state, code + _OFFSET))

    def text(self, symbol: int) -> str:
        return _printable(self._xkb.xkb_keysym_to_utf32(symbol))

    def plain(self, code: int) -> str:
        """What the key types with nothing else held."""
        if not (state := getattr(self, "_state", None)):
            group = 0
        elif (group := self._xkb.xkb_state_key_get_layout(state, code + _OFFSET)) == _NO_LAYOUT:
            return ""
        symbols = POINTER(c_uint32)()
        count = self._xkb.xkb_keymap_key_get_syms_by_level(self._keymap, code + _OFFSET, group, 0, byref(symbols))
        return self.text(symbols[0]) if count == 1 else ""

    def repeats(self, code: int) -> bool:
        return bool(self._xkb.xkb_keymap_key_repeats(self._keymap, code + _OFFSET))

    @property
    def mods(self) -> Mods:
        return Mods(*(self._active(name) for name in (b"Shift", b"Control", b"Mod1", b"Mod4")))

    @property
    def locks(self) -> Locks:
        return Locks(self._active(b"Lock", _LOCKED), self._active(b"Mod2", _LOCKED))

    def lock(self, locks: Locks) -> None:
        """Only while nothing is held: what is held has to be pressed again afterwards."""
        mask = 0
        for name, on in zip((b"Lock", b"Mod2"), locks, strict=True):
            mask |= int(on) << self._xkb.xkb_keymap_mod_get_index(self._keymap, name)
        self._xkb.xkb_state_update_mask(self._state, 0, 0, mask, 0, 0, 0)

    def _active(self, name: bytes, component: int = _EFFECTIVE) -> bool:
        return bool(self._xkb.xkb_state_mod_name_is_active(self._state, name, component) > 0)

    def _compiled(self, layout: str, more: str = "") -> c_void_p:
        name, _, variant = layout.rstrip(")").partition("(")
        commas = "," if more else ""
        names = _Names(b"evdev", b"pc105", f"{name}{more}".encode(), f"{variant}{commas}".encode(), _OPTIONS)
        keymap = self._xkb.xkb_keymap_new_from_names(self._context, byref(names), 0)
        if not keymap:
            raise XkbError(f"there is no keyboard layout {layout!r}")
        return c_void_p(keymap)


_NO_LAYOUT = 0xFFFFFFFF


class Compose:
    """Sequences of keys that make one text, from the file that the X11 world shares."""

    def __init__(self, file: Path = COMPOSE) -> None:
        """Raises XkbError where the file can't be had."""
        self._xkb = _found(_library)
        try:
            rules = file.read_bytes()
        except OSError as error:
            raise XkbError(f"no compose sequences: {error}") from error
        context = self._xkb.xkb_context_new(0)
        table = self._xkb.xkb_compose_table_new_from_buffer(context, rules, len(rules), b"en_US.UTF-8", 1, 0)
        self._state = c_void_p(self._xkb.xkb_compose_state_new(table, 0)) if table else None
        self._xkb.xkb_compose_table_unref(table)
        self._xkb.xkb_context_unref(context)
        if not self._state:
            raise XkbError(f"{file} holds no compose sequences")

    def __del__(self) -> None:
        if state := getattr(self, "_state", None):
            self._xkb.xkb_compose_state_unref(state)

    def feed(self, symbol: int) -> int:
        """Give NOTHING where the key is no part of a sequence, else how far the sequence is."""
        self._xkb.xkb_compose_state_feed(self._state, symbol)
        return int(self._xkb.xkb_compose_state_get_status(self._state))

    def text(self) -> str:
        held = ctypes.create_string_buffer(64)
        self._xkb.xkb_compose_state_get_utf8(self._state, held, len(held))
        return held.value.decode(errors="replace")

    def reset(self) -> None:
        self._xkb.xkb_compose_state_reset(self._state)


def layouts(file: Path = RULES) -> list[tuple[str, str]]:
    """Each layout's name and what people call it; of those with variants, the plain one first."""
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except OSError:
        return []
    plain = dict(_entries(lines, "layout"))
    found = {name: [(name, words)] for name, words in plain.items() if name != "custom"}
    for variant, rest in _entries(lines, "variant"):
        name, _, words = rest.partition(": ")
        if name in found:
            found[name].append((f"{name}({variant})", words))
    return [entry for entries in found.values() for entry in entries]


def _entries(lines: Iterable[str], section: str) -> Iterable[tuple[str, str]]:
    inside = False
    for line in lines:
        if line.startswith("!"):
            inside = line.removeprefix("!").strip() == section
        elif inside and line.strip():
            name, _, words = line.strip().partition(" ")
            yield name, words.strip()


def _printable(point: int) -> str:
    return chr(point) if point >= ord(" ") and point != ord("\x7f") else ""


def _found(library: ctypes.CDLL | None) -> ctypes.CDLL:
    if library is None:
        raise XkbError("keyboard layouts need libxkbcommon, which isn't there")
    return library
