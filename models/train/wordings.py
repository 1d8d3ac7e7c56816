"""Wordings: other ways to ask for the same thing, by rules, in the languages that the cookbook knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator, Sequence

ENGLISH = (
    "make me {}",
    "I need {}",
    "please show me {}",
    "{} please",
    "can you write {}?",
    "I'd like {}",
    "an app: {}",
    "build {} for me",
)
# Around what is no thing: "plan the dinners", "how old am I".
SAID = ("{} please", "an app: {}", "I need this: {}", "please: {}")
# Frames around words that stand there without an article.
OTHERS = (
    ("{} bitte", "zeig mir: {}", "ich brauche: {}"),
    ("{} s'il te plaît", "une appli : {}", "il me faut : {}"),
    ("{} por favor", "una app: {}", "necesito: {}"),
)
_LEAST_TYPO = 5


def of(intent: str, words: Sequence[str], dice: random.Random) -> Iterator[str]:
    """`words` as the cookbook has them: English first, then the languages of OTHERS in that order."""
    is_thing = intent.split(maxsplit=1)[0].lower() in {"a", "an", "the", "my"}
    yield from _framed(intent, ENGLISH if is_thing else SAID, dice, 3)
    yield _without_article(intent)
    yield mistyped(intent, dice)
    yield from words[:1]
    for text, frames in zip(words[1:], OTHERS, strict=False):
        yield from text.split(", ")[:2]
        yield from _framed(text.split(",")[0], frames, dice, 1)


def mistyped(text: str, dice: random.Random) -> str:
    """Two letters of a long word change places, as hasty fingers do it."""
    words = text.split()
    long = [place for place, word in enumerate(words) if len(word) >= _LEAST_TYPO and word.isalpha()]
    if long:
        place = dice.choice(long)
        word = words[place]
        at = dice.randrange(1, len(word) - 2)
        words[place] = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return " ".join(words)


def _framed(text: str, frames: Sequence[str], dice: random.Random, count: int) -> Iterator[str]:
    for frame in dice.sample(frames, count):
        yield frame.format(text)


def _without_article(text: str) -> str:
    first, _, rest = text.partition(" ")
    return rest if first.lower() in {"a", "an", "the"} else text
