"""Opportunities: where a line may break, after the simplest of Unicode's annex 14 and of Japanese typesetting."""

# ruff: noqa: RUF001 - these are the characters meant

from __future__ import annotations

from functools import lru_cache

from compositor.text.breaks import pictographic
from compositor.text.script import script

SPACES = frozenset(" \t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000\u200b")
"""What a line may break after, and what is left out there."""
_HYPHENS = frozenset("-/\u2010\u2013\u2014|&=?")
"""With letters on both sides; the last of these are from addresses."""
_NEVER_FIRST = frozenset(
    "、。，．・：；？！゛゜ヽヾゝゞ々ー）〕］｝〉》」』】〙〗〟’”…‥ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ"
    "％‰°℃!),.:;?]}%»\u00a0\u2060\u202f\u2007"
)
_NEVER_LAST = frozenset("（〔［｛〈《「『【〘〖〝‘“([{$£¥＄￥«\u00a0\u2060\u202f\u2007")
_IDEOGRAPHIC = frozenset({"Hani", "Hira", "Kana", "Bopo"})
_THAI_FIRST = "เแโใไ"


def may_break(text: str, index: int) -> bool:
    """Whether a line may end before the character at an index; never after the last one."""
    last, following = text[index - 1], text[index]
    if last in SPACES:
        return following not in SPACES
    if following in SPACES:
        return False
    if last in _HYPHENS:
        return following.isalpha() and index > 1 and text[index - 2].isalnum()
    if following in _THAI_FIRST:
        return script(last) == "Thai"
    if not (_ideographic(last) or _ideographic(following)):
        return False
    return following not in _NEVER_FIRST and last not in _NEVER_LAST


@lru_cache(maxsize=4096)
def _ideographic(character: str) -> bool:
    return (
        script(character) in _IDEOGRAPHIC
        or "\u3001" <= character <= "\u303f"
        or "\uff01" <= character <= "\uff60"
        or (character >= "\U0001f000" and pictographic(character))
    )
