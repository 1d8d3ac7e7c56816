"""Examples: programs that were right for something near, which the model is shown before it writes."""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from runtime import lookup
from runtime.data import DataError
from runtime.meaning import SpellingOnly
from runtime.messages import Example

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from runtime import cookbook
    from runtime.cookbook import Cookbook
    from runtime.library import Library
    from runtime.meaning import Nearness
    from runtime.registry import Registry

SHOWN, SPARE = 2, 1
"""With two the model finds a right program likelier than with one, also where that one is clearly the nearest.

A spare one is for who begins anew: with the same before its eyes a model writes the same again.
"""
MAX_LETTERS = 2000
"""Each letter of them is looked at before the first one is written."""
SPELLING = 0.2
"""How much spelling counts beside meaning: it knows names, and words with typing errors in them."""
LENGTH = 0.05
"""What a thousand letters cost: of two that are as near, the shorter one shows it more clearly."""
WORTH = 0.05
"""What it counts that all programs were kept for which it stood before the model; as much is lost if none was."""
READ = 0.05
"""What it counts that one has been read while the sentence was typed: another one has to be that much nearer."""
ALIKE = 0.6
"""Programs that have so much in common show the same thing twice."""
SAME_WORDS, SAME_MEANING = 0.85, 0.55
"""Who is shown what was asked for in so many of the same words, or so much the same in others, only has to copy it."""


class Candidate(NamedTuple):
    texts: tuple[str, ...]
    """By which it is found."""
    words: str
    """All of them, as spelling compares them."""
    letters: int
    intent: str
    read: Callable[[], Example | None]
    """None: it isn't to be shown after all."""


class Ranked(NamedTuple):
    example: Example
    meaning: float
    """How near it is in what it is about; 0 where nobody can say."""


class Examples:
    def __init__(
        self,
        registry: Registry,
        cookbook: Cookbook,
        nearness: Nearness | None = None,
        worth: Callable[[str], float] = lambda _: 0.0,
        library: Library | None = None,
    ) -> None:
        """Without nearness they are found by spelling alone. `worth` of an example is between -1 and 1."""
        self._registry, self._cookbook, self._worth, self._library = registry, cookbook, worth, library
        self._nearness = nearness or SpellingOnly()

    def near(
        self, intent: str, *, least: float = 0.0, read: str = "", withhold_near_identical: bool = False
    ) -> tuple[Example, ...]:
        """Those that are shown, the nearest last: what stands last counts most. Before them what is spare.

        Where they have to be so near at least, there may be none. One of them may be read already.
        """
        shown: list[Example] = []
        for one in self.ranked(intent, least, read):
            if withhold_near_identical and _is_the_same(intent, one):
                continue
            if not any(_are_alike(one.example.source, other.source) for other in shown):
                shown.append(one.example)
            if len(shown) == SHOWN + SPARE:
                break
        return tuple(reversed(shown))

    def ranked(self, intent: str, least: float = 0.0, read: str = "") -> Iterator[Ranked]:
        """The nearest first. A whole library of them only does good to who knows it, and is shown what is near."""
        candidates = [*self._made(), *self._cooked, *(self._learnt if least else ())]
        near = self._nearness.near(intent, list(chain.from_iterable(one.texts for one in candidates)))
        candidates = [one for one in candidates if _meaning(one, near) >= least]
        asked = lookup.normal(intent)

        def rank(one: Candidate) -> float:
            return _likeness(asked, one, near) + WORTH * self._worth(one.intent) + READ * (one.intent == read)

        for one in sorted(candidates, key=rank, reverse=True):
            if example := one.read():
                meaning = _meaning(one, near)
                yield Ranked(example.model_copy(update={"nearness": meaning}), meaning)

    @cached_property
    def _cooked(self) -> list[Candidate]:
        return [_cooked(example) for example in self._cookbook.examples]

    @cached_property
    def _learnt(self) -> list[Candidate]:
        library = self._library
        return [_learnt(library, *one) for one in library.texts.items()] if library else []

    def _made(self) -> list[Candidate]:
        try:
            return [self._candidate(agent, wording) for agent, wording in self._registry.wordings()]
        except DataError:
            return []  # writing can do without

    def _candidate(self, agent: str, wording: str) -> Candidate:
        return Candidate((wording,), wording, 0, wording, lambda: self._read(agent, wording))

    def _read(self, agent: str, wording: str) -> Example | None:
        """An agent that was written here in one go and has run without a failure."""
        try:
            version = self._registry.asked_for(agent, wording)
            if version is None or version.number != 1 or len(version.source) > MAX_LETTERS:
                return None
            tally = self._registry.tally(version.id)
        except DataError:
            return None
        has_proved = tally.runs and not tally.failures
        return Example(intent=version.intent, source=version.source) if has_proved else None


def is_nearly(intent: str, other: str) -> bool:
    """Whether who was shown the one would only have to copy it for the other."""
    asked, known = lookup.normal(intent), lookup.normal(other)
    return max(lookup.likeness(asked, known), lookup.likeness(known, asked)) >= SAME_WORDS


def _is_the_same(intent: str, one: Ranked) -> bool:
    return one.meaning >= SAME_MEANING or is_nearly(intent, one.example.intent)


def _cooked(example: cookbook.Example) -> Candidate:
    source = example.source
    shown = Example(intent=example.intent, source=source)
    return Candidate(example.texts, _words(example.texts), len(source), example.intent, lambda: shown)


def _learnt(library: Library, intent: str, texts: tuple[str, ...]) -> Candidate:
    return Candidate(texts, _words(texts), 0, intent, lambda: library.read(intent))


def _words(texts: tuple[str, ...]) -> str:
    """Each once."""
    return " ".join(dict.fromkeys(lookup.normal(" ".join(texts)).split()))


def _likeness(asked: str, one: Candidate, near: Mapping[str, float]) -> float:
    spelled = lookup.share(asked, one.words)
    if not near:
        return spelled
    return _meaning(one, near) + SPELLING * spelled - LENGTH * one.letters / 1000


def _meaning(one: Candidate, near: Mapping[str, float]) -> float:
    return max(near.get(text, 0.0) for text in one.texts)


def _are_alike(source: str, other: str) -> bool:
    lines, others = source.splitlines(), other.splitlines()
    return SequenceMatcher(None, lines, others, autojunk=False).ratio() > ALIKE
