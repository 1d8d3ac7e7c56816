"""Scripts: what writing system a character is of, and whether it is shown as a picture."""

# ruff: noqa: RUF001 - these are the characters meant

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

from compositor.text.breaks import pictographic, regional

_UNSHOWABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_LINE_ENDS = str.maketrans("\n\u2028\u2029", "   ")
_OVERRIDES = re.compile("[\u202a-\u202e\u2066-\u2069]")

_RANGES = (
    *((0x0041, "Latn"), (0x02B0, ""), (0x0370, "Grek"), (0x0400, "Cyrl"), (0x0530, "Armn"), (0x0590, "Hebr")),
    *((0x0600, "Arab"), (0x0700, "Syrc"), (0x0750, "Arab"), (0x0780, "Thaa"), (0x07C0, ""), (0x0860, "Arab")),
    *((0x0900, "Deva"), (0x0980, "Beng"), (0x0A00, "Guru"), (0x0A80, "Gujr"), (0x0B00, "Orya"), (0x0B80, "Taml")),
    *((0x0C00, "Telu"), (0x0C80, "Knda"), (0x0D00, "Mlym"), (0x0D80, "Sinh"), (0x0E00, "Thai"), (0x0E80, "Laoo")),
    *((0x0F00, "Tibt"), (0x1000, "Mymr"), (0x10A0, "Geor"), (0x1100, "Hang"), (0x1200, "Ethi"), (0x13A0, "")),
    *((0x1780, "Khmr"), (0x1800, ""), (0x1D00, "Latn"), (0x1DC0, ""), (0x1E00, "Latn"), (0x1F00, "Grek")),
    *((0x2000, ""), (0x2E80, "Hani"), (0x3000, ""), (0x3041, "Hira"), (0x3099, ""), (0x309D, "Hira")),
    *((0x30A0, "Kana"), (0x30FB, ""), (0x30FD, "Kana"), (0x3100, "Bopo"), (0x3130, "Hang"), (0x3190, "")),
    *((0x31F0, "Kana"), (0x3200, ""), (0x3400, "Hani"), (0x4DC0, ""), (0x4E00, "Hani"), (0xA000, "")),
    *((0xA8E0, "Deva"), (0xA900, ""), (0xAC00, "Hang"), (0xD7FC, ""), (0xF900, "Hani"), (0xFB00, "Latn")),
    *((0xFB13, "Armn"), (0xFB1D, "Hebr"), (0xFB50, "Arab"), (0xFE00, ""), (0xFE70, "Arab"), (0xFEFF, "")),
    *((0xFF66, "Kana"), (0xFFA0, "Hang"), (0xFFE0, ""), (0x20000, "Hani"), (0x32000, "")),
)
_STARTS = [start for start, _ in _RANGES]
_PICTURES = frozenset(
    "⌚⌛⏩⏪⏫⏬⏰⏳◽◾☔☕♈♉♊♋♌♍♎♏♐♑♒♓♿⚓⚡⚪⚫⚽⚾⛄⛅⛎⛔⛪⛲⛳⛵⛺⛽✅✊✋✨❌❎❓❔❕❗➕➖➗➰➿⬛⬜⭐⭕🀄🃏"
)
"""What is shown as a picture without being asked to; all else below the emoji proper is shown as a letter is."""
_FIRST_PICTURE = "\U0001f18e"
_AS_TEXT = "\ufe0e"
_AS_PICTURE = "\ufe0f"
_KEYCAP = "\u20e3"


def shown(text: str, *, plain: bool = False) -> str:
    """The text of the same length with something to see for what nothing can show, in one line.

    `plain` is for source: it shows what would make a program look other than it is.
    """
    if text.isascii() and text.isprintable():
        return text
    if plain:
        text = _OVERRIDES.sub("\N{REPLACEMENT CHARACTER}", text)
    return _UNSHOWABLE.sub("\N{REPLACEMENT CHARACTER}", text.translate(_LINE_ENDS))


@lru_cache(maxsize=4096)
def script(character: str) -> str:
    """By ISO 15924; "" for what all scripts share, as spaces, digits and marks."""
    code = ord(character)
    return _RANGES[bisect_right(_STARTS, code) - 1][1] if character.isalpha() or code > 0x300 else ""  # noqa: PLR2004


def picture(grapheme: str) -> bool:
    """Whether a grapheme is to be shown in colour."""
    if grapheme.isascii() or _AS_TEXT in grapheme:
        return False
    character = grapheme[0]
    return (
        _AS_PICTURE in grapheme
        or _KEYCAP in grapheme
        or character in _PICTURES
        or regional(character)
        or (character >= _FIRST_PICTURE and pictographic(character))
    )
