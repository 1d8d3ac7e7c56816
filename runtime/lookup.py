"""Lookup by words: which intents mean the same, and how near others are, by spelling alone."""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

NEAR = 0.5
"""Two texts that are less alike are not near."""
MOSTLY = 0.8
"""What is asked for counts so much, and the rest what else is known."""
MAX_TRIGRAMS = 100
_TRIGRAM = 3
_UNSAID = frozenset({"a", "an", "the", "please"})
_TYPING_ERROR = 0.75
_BEGINNING = 0.95
_INSIDE = 0.85


def normal(text: str) -> str:
    """The same for texts that differ in case, accents, punctuation and articles only."""
    letters = unicodedata.normalize("NFKD", text).casefold()
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    words = re.findall(r"[^\W_]+", plain)
    return " ".join([word for word in words if word not in _UNSAID] or words)


def trigram_query(normal_text: str) -> str:
    """An FTS5 expression that matches what shares three letters in a row, however spelled otherwise; "" for too few."""
    ends = range(len(normal_text) - _TRIGRAM + 1)
    trigrams = dict.fromkeys(normal_text[at : at + _TRIGRAM] for at in ends)
    return " OR ".join(f'"{trigram}"' for trigram in list(trigrams)[:MAX_TRIGRAMS])


def likeness(asked: str, known: str) -> float:
    """From 0 to 1, of normal texts: mostly how much of what was asked for is there, a little the reverse."""
    words, others = asked.split(), known.split()
    return MOSTLY * _found(words, others) + (1 - MOSTLY) * _found(others, words)


def share(asked: str, known: str) -> float:
    """How much of what was asked for is there, of normal texts."""
    return _found(asked.split(), known.split())


def are_alike(one: str, other: str, least: float) -> bool:
    """Whether the mean likeness of normal texts, each seen from the other, is above that; often one look tells."""
    forth = share(one, other)
    return forth > 2 * least - 1 and (forth + share(other, one)) / 2 > least


def _found(words: Sequence[str], among: Sequence[str]) -> float:
    """The share of the letters of words that stand among the others, a typing error aside."""
    letters, others = sum(map(len, words)), tuple(among)
    return sum(len(word) * _best(word, others) for word in words) / (letters or 1)


@lru_cache(maxsize=50_000)  # as a person types, all words but the last stay the same
def _best(word: str, among: tuple[str, ...]) -> float:
    return max((_alike(word, other) for other in among), default=0)


@lru_cache(maxsize=50_000)
def _alike(word: str, other: str) -> float:
    if word == other:
        return 1.0
    short, long = sorted((word, other), key=len)
    if len(short) >= _TRIGRAM and long.startswith(short):
        return _BEGINNING
    # German joins its words, Chinese doesn't part them.
    if short in long and (len(short) > _TRIGRAM or not short.isascii()):
        return _INSIDE
    # No more than the shorter word can be the same, without letters that the longer one lacks: most pairs end here.
    same, least = 2 * len(short), _TYPING_ERROR * (len(short) + len(long))
    if same < least or same - 2 * len(_letters(short) - _letters(long)) < least:
        return 0.0
    match = SequenceMatcher(None, word, other)
    if match.quick_ratio() < _TYPING_ERROR:
        return 0.0
    ratio = match.ratio()
    return ratio if ratio >= _TYPING_ERROR else 0.0


@lru_cache(maxsize=10_000)
def _letters(word: str) -> frozenset[str]:
    return frozenset(word)
