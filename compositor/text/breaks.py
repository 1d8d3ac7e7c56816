"""Breaks: where a text divides into graphemes (what a person takes for one character) and into words.

After Unicode's annex 29, on what any text may hold: lone surrogates and controls are graphemes like others.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import takewhile
from unicodedata import category, combining

_JOINER = "\u200d"
_VIRAMA = 9
_FIRST_MARK = "\u0300"
_EXTENDING = frozenset("\u200c\u200d\uff9e\uff9f\u0e33\u0eb3")
"""What continues a grapheme without being a mark by its category."""
_SYLLABLES = {*((a, b) for a, bs in {"L": "LVSC", "V": "VT", "S": "VT", "T": "T", "C": "T"}.items() for b in bs)}
_LONGEST_LOOK_BACK = 64
"""So that a text of ten thousand flags doesn't take their square of time."""


def stops(text: str) -> tuple[int, ...]:
    """All positions between graphemes, with 0 and the end."""
    if text.isascii() and "\r" not in text:
        return tuple(range(len(text) + 1))
    return (*(i for i in range(len(text)) if not _inside(text, i)), len(text))


def before(text: str, index: int) -> int:
    """The position one grapheme towards the start."""
    index = min(index, len(text)) - 1
    while index > 0 and _inside(text, index):
        index -= 1
    return max(index, 0)


def after(text: str, index: int) -> int:
    """The position one grapheme towards the end."""
    index = max(index, -1) + 1
    while index < len(text) and _inside(text, index):
        index += 1
    return min(index, len(text))


def word_before(text: str, index: int) -> int:
    """The start of the word before a position, past the space between."""
    index = min(index, len(text))
    while index > 0 and text[index - 1].isspace():
        index -= 1
    if index <= 0:
        return 0
    return word_around(text, index - 1)[0]


def word_after(text: str, index: int) -> int:
    """The end of the word after a position, past the space between."""
    index = max(index, 0)
    while index < len(text) and text[index].isspace():
        index += 1
    return word_around(text, index)[1] if index < len(text) else len(text)


def word_around(text: str, index: int) -> tuple[int, int]:
    """What a double click selects: the word, the space or the marks that a character belongs to."""
    if not text:
        return 0, 0
    start = min(max(index, 0), len(text) - 1)
    while start and _inside(text, start):
        start -= 1
    end, kind = after(text, start), _kind(text[start])
    while start and _kind_before(text, start) == kind:
        start = before(text, start)
    while end < len(text) and _kind(text[end]) == kind:
        end = after(text, end)
    return start, end


def _kind_before(text: str, index: int) -> str:
    return _kind(text[before(text, index)])


@lru_cache(maxsize=4096)
def _kind(character: str) -> str:
    if character == "\n":
        return "\n"
    if character.isspace():
        return " "
    return "a" if character == "_" or category(character)[0] in "LNM" else "."


def _inside(text: str, index: int) -> bool:
    """Whether a grapheme goes on at a position, rather than ending there."""
    character = text[index]
    if character < _FIRST_MARK:
        return character == "\n" and text[index - 1 : index] == "\r"
    if not index or category(text[index - 1]) in {"Cc", "Cs", "Zl", "Zp"}:
        return False
    return (
        _extends(character)
        or _joined(text, index)
        or _half_a_flag(text, index)
        or _syllable(text[index - 1], character)
        or _conjunct(text, index)
    )


@lru_cache(maxsize=4096)
def _extends(character: str) -> bool:
    """Marks, joiners, skin tones, and the tags of regions' flags."""
    return (
        category(character) in {"Mn", "Me", "Mc"}
        or character in _EXTENDING
        or "\U0001f3fb" <= character <= "\U0001f3ff"
        or "\U000e0020" <= character <= "\U000e007f"
    )


def _joined(text: str, index: int) -> bool:
    """Pictures with a joiner between them."""
    if text[index - 1] != _JOINER or not pictographic(text[index]):
        return False
    base = index - 1
    while base > 0 and _extends(text[base]):
        base -= 1
    return pictographic(text[base])


@lru_cache(maxsize=4096)
def pictographic(character: str) -> bool:
    return ("\U0001f000" <= character <= "\U0001faff" and not "\U0001f3fb" <= character <= "\U0001f3ff") or (
        ("\u2190" <= character <= "\u2bff" or character in "©®‼⁉™〰〽㊗㊙")
        and category(character) in {"So", "Sm", "Po"}
    )


def regional(character: str) -> bool:
    """A letter of those that make a flag in pairs."""
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _half_a_flag(text: str, index: int) -> bool:
    if not regional(text[index]):
        return False
    earlier = reversed(text[max(index - _LONGEST_LOOK_BACK, 0) : index])
    return len(list(takewhile(regional, earlier))) % 2 == 1


def _syllable(one: str, other: str) -> bool:
    """Whether two Hangul letters belong to one syllable."""
    return (_jamo(one), _jamo(other)) in _SYLLABLES


@lru_cache(maxsize=4096)
def _jamo(character: str) -> str:
    """Leading consonant, vowel, trailing consonant; open and closed syllable (S, C); "" for what is none of these."""
    if "\uac00" <= character <= "\ud7a3":
        return "C" if (ord(character) - 0xAC00) % 28 else "S"
    if "\u1100" <= character <= "\u115f" or "\ua960" <= character <= "\ua97c":
        return "L"
    if "\u1160" <= character <= "\u11a7" or "\ud7b0" <= character <= "\ud7c6":
        return "V"
    return "T" if "\u11a8" <= character <= "\u11ff" or "\ud7cb" <= character <= "\ud7fb" else ""


def _conjunct(text: str, index: int) -> bool:
    """Consonants of India's scripts that a virama binds."""
    if not "\u0900" <= text[index] <= "\u0d7f" or category(text[index]) != "Lo":
        return False
    at = index - 1
    while at > 0 and text[at] == _JOINER:
        at -= 1
    return combining(text[at]) == _VIRAMA and "\u0900" <= text[at] <= "\u0d7f"
