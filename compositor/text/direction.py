"""Direction: the Unicode bidirectional algorithm, by FriBidi."""

from __future__ import annotations

import ctypes
import re
from functools import cache
from itertools import groupby
from operator import itemgetter

_LEFT_TO_RIGHT, _RIGHT_TO_LEFT, _BY_FIRST_LETTER = 0x110, 0x111, 0x40
_RTL = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def levels(text: str, *, rtl: bool | None = None) -> tuple[bool, list[int] | None]:
    """Whether the text as a whole reads from right to left, and the embedding level of each character.

    None for the levels is all of it from left to right. `rtl` says the direction where it is known, as of a line of
    a paragraph.
    """
    if not rtl and not _RTL.search(text):
        return False, None
    return _levels(text, _BY_FIRST_LETTER if rtl is None else _RIGHT_TO_LEFT if rtl else _LEFT_TO_RIGHT)


def _levels(text: str, direction: int) -> tuple[bool, list[int] | None]:
    library, length = _fribidi(), len(text)
    if library is None or not text:
        return bool(direction & 1), None
    characters = (ctypes.c_uint32 * length)(*map(ord, text))
    types, brackets = (ctypes.c_uint32 * length)(), (ctypes.c_uint32 * length)()
    base, found = ctypes.c_uint32(direction), (ctypes.c_int8 * length)()
    library.fribidi_get_bidi_types(characters, length, types)
    library.fribidi_get_bracket_types(characters, length, types, brackets)
    library.fribidi_get_par_embedding_levels_ex(types, brackets, length, ctypes.byref(base), found)
    rtl = base.value & 1
    for at in range(length - 1, -1, -1):
        # Spaces at the end stand at the end of the line, whatever they follow.
        if not text[at].isspace():
            break
        found[at] = rtl
    return bool(rtl), list(found)


@cache
def _fribidi() -> ctypes.CDLL | None:
    """None where this machine hasn't got it: then all text is set from left to right."""
    try:
        return ctypes.CDLL("libfribidi.so.0")
    except OSError:
        return None


def visual(levels: list[int]) -> list[int]:
    """The order from left to right in which items of these levels stand."""
    order = list(range(len(levels)))
    for level in range(max(levels, default=0), 0, -1):
        order = _turned(order, [levels[item] >= level for item in order])
    return order


def _turned(order: list[int], high: list[bool]) -> list[int]:
    """With each stretch of high items the other way round."""
    turned: list[int] = []
    for turn, group in groupby(zip(high, order, strict=True), key=itemgetter(0)):
        items = [item for _, item in group]
        turned += reversed(items) if turn else items
    return turned
