"""The keys of a US keyboard: QEMU's name, Linux's code, and the characters each gives."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Key:
    name: str  # QEMU's QKeyCode
    code: int  # Linux's KEY_*
    plain: str = ""
    shifted: str = ""


def _row(first_code: int, plain: str, shifted: str, names: str = "") -> Iterator[Key]:
    for offset, (low, high, name) in enumerate(zip(plain, shifted, names.split() or plain, strict=True)):
        yield Key(name, first_code + offset, low, high)


def _named(**codes: int) -> Iterator[Key]:
    return (Key(name, code) for name, code in codes.items())


KEYS = (
    *_row(2, "1234567890-=", "!@#$%^&*()_+", "1 2 3 4 5 6 7 8 9 0 minus equal"),
    *_row(16, "qwertyuiop[]", "QWERTYUIOP{}", "q w e r t y u i o p bracket_left bracket_right"),
    *_row(30, "asdfghjkl;'`", 'ASDFGHJKL:"~', "a s d f g h j k l semicolon apostrophe grave_accent"),
    *_row(43, "\\zxcvbnm,./", "|ZXCVBNM<>?", "backslash z x c v b n m comma dot slash"),
    Key("spc", 57, " ", " "),
    Key("ret", 28, "\n", "\n"),
    Key("tab", 15, "\t"),
    *_named(esc=1, backspace=14, ctrl=29, shift=42, shift_r=54, alt=56, caps_lock=58),
    *_named(f1=59, f2=60, f3=61, f4=62, f5=63, f6=64, f7=65, f8=66, f9=67, f10=68, f11=87, f12=88),
    *_named(ctrl_r=97, alt_r=100, home=102, up=103, pgup=104, left=105, right=106, end=107, down=108),
    *_named(pgdn=109, insert=110, delete=111, power=116, meta_l=125, meta_r=126, compose=127),
)

BY_NAME = {key.name: key for key in KEYS}
_BY_CHARACTER = {character: (key, False) for key in KEYS for character in key.plain} | {
    character: (key, True) for key in KEYS for character in key.shifted if character not in key.plain
}


def named(name: str) -> Key:
    try:
        return BY_NAME[name]
    except KeyError:
        raise ValueError(f"no key is called {name!r}; there are {' '.join(BY_NAME)}") from None


def strokes(text: str) -> Iterator[tuple[Key, ...]]:
    """Yield the chord that types each character of the text."""
    for character in text:
        try:
            key, shifted = _BY_CHARACTER[character]
        except KeyError:
            raise ValueError(f"a US keyboard has no key for {character!r}") from None
        yield (BY_NAME["shift"], key) if shifted else (key,)
