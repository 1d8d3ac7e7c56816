"""Items: a line of text divided into stretches of one font, one script and one direction."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import category

from compositor.text import direction
from compositor.text.fonts import EMOJI, Face, chain, first, font
from compositor.text.script import picture, script

if TYPE_CHECKING:
    from collections.abc import Sequence


_TELLING = 16
"""Characters of a grapheme that decide which font it is of: marks can be piled up without end."""


class Item(NamedTuple):
    start: int
    end: int
    font: int
    script: str
    level: int
    """Even from left to right, odd from right to left."""


def itemise(text: str, stops: Sequence[int], face: Face, levels: list[int] | None) -> list[Item]:
    """In the order of the text. Tabs are items of their own."""
    if text.isascii() and levels is None and "\t" not in text:
        return [Item(0, len(text), first(face).number, "Latn", 0)] if text else []
    items: list[Item] = []
    number, writing = first(face).number, ""
    for start, end in pairwise(stops):
        grapheme = text[start:end]
        level = levels[start] if levels else 0
        number = _font(grapheme, face, number)
        writing = script(grapheme[0]) or writing
        last = items[-1] if items else None
        item = Item(start, end, number, writing, level)
        if last and "\t" not in {grapheme, text[last.start]} and _goes_on(last, item):
            items[-1] = item._replace(start=last.start)
        else:
            items.append(item)
    return items


def _goes_on(item: Item, following: Item) -> bool:
    same = item.font == following.font and item.level == following.level
    return same and item.script in {"", following.script}


def visual(items: list[Item]) -> list[Item]:
    """In the order from left to right."""
    if not any(item.level for item in items):
        return items
    return [items[at] for at in direction.visual([item.level for item in items])]


def _font(grapheme: str, face: Face, current: int) -> int:
    """Space goes with what stands before it, so that words of another font stay together."""
    if grapheme == " " and current != EMOJI:
        found = font(current)
        if found and found.has(" "):
            return current
    return font_of(grapheme[:_TELLING], face)


@lru_cache(maxsize=8192)
def font_of(grapheme: str, face: Face) -> int:
    """The number of the first font that has all of a grapheme, or else its base; the face's own where none does."""
    numbers = (EMOJI, *chain(face)) if picture(grapheme) else chain(face)
    letters = [c for c in grapheme if category(c) != "Cf" and not "\ufe00" <= c <= "\ufe0f"] or [" "]
    for needed in (letters, letters[:1]):
        for number in numbers:
            candidate = font(number)
            if candidate and all(map(candidate.has, needed)):
                return number
    return first(face).number
