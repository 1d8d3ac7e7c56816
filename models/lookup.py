"""Prompt lookup: what comes next is often a copy, of the program that is changed or of an example."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

LEAST_SAME = 4
"""Tokens that have to be the same before those after them are taken for a copy."""
COSTS: Mapping[int, float] = {12: 6.5, 16: 7.0, 24: 8.2, 32: 9.3}
"""What a pass over so many tokens costs, in passes over one, as measured: up to seven cost as much as singly."""
LEAST_GAIN = 1.15
IN_CHANGES, IN_EXAMPLES = 0.95, 0.5
WEIGHT = 0.4


class _Source(NamedTuple):
    tokens: tuple[int, ...]
    places: Mapping[tuple[int, ...], tuple[int, ...]]
    """Where each run of LEAST_SAME tokens ends."""

    @classmethod
    def of(cls, tokens: Sequence[int]) -> _Source:
        places: dict[tuple[int, ...], tuple[int, ...]] = {}
        for end in range(LEAST_SAME, len(tokens)):
            key = tuple(tokens[end - LEAST_SAME : end])
            places[key] = (*places.get(key, ()), end)
        return cls(tuple(tokens), places)


class Copier:
    """Drafts from one text or several; how much at once depends on how well that went."""

    def __init__(self, texts: Sequence[Sequence[int]], trust: float) -> None:
        self._sources = [_Source.of(text) for text in texts]
        self._trust = trust
        self._last = (0, 0)
        """The text and the place that were copied from last: a copy goes on where it was."""
        self._guess: tuple[int, int] | None = None
        """A place and what would have been drafted there: so that trust can come back."""

    def draft(self, tokens: Sequence[int], most: int) -> list[int]:
        self._compare(tokens)
        found = self._find(tokens)
        if found is None:
            return []
        source, place = self._last = found
        rest = self._sources[source].tokens[place : place + min(most, worthwhile(self._trust))]
        if not rest:
            self._guess = len(tokens), self._sources[source].tokens[place]
        return list(rest)

    def learn(self, drafted: int, accepted: int) -> None:
        """Of each token but the first that was wrong one knows how it went."""
        self._adjust(accepted / min(drafted, accepted + 1))

    def _compare(self, tokens: Sequence[int]) -> None:
        if self._guess and self._guess[0] < len(tokens):
            place, token = self._guess
            self._adjust(float(tokens[place] == token))
        self._guess = None

    def _adjust(self, went: float) -> None:
        self._trust += WEIGHT * (went - self._trust)

    def add(self, tokens: Sequence[int]) -> None:
        """What was taken back comes again, most of it."""
        self._sources.append(_Source.of(tokens))

    def _find(self, tokens: Sequence[int]) -> tuple[int, int] | None:
        """Where the longest run of the same tokens ends; of equal ones the nearest to the last copy."""
        key = tuple(tokens[-LEAST_SAME:])
        places = [(number, end) for number, source in enumerate(self._sources) for end in source.places.get(key, ())]
        if not places:
            return None
        return max(places, key=lambda place: (self._same(tokens, *place), -self._distance(*place)))

    def _same(self, tokens: Sequence[int], number: int, end: int) -> int:
        known, count = self._sources[number].tokens, LEAST_SAME
        while count < min(32, end, len(tokens)) and known[end - count - 1] == tokens[-count - 1]:
            count += 1
        return count

    def _distance(self, number: int, end: int) -> int:
        source, place = self._last
        return abs(end - place) if number == source else 1 << 20


def worthwhile(trust: float) -> int:
    """How many tokens to draft where each is right so often; 0 where writing singly is as fast."""
    gains = {count: _expected(trust, count - 1) / cost for count, cost in COSTS.items()}
    best = max(gains, key=lambda count: gains[count])
    return best - 1 if gains[best] >= LEAST_GAIN else 0


def _expected(trust: float, drafted: int) -> float:
    """Tokens that one pass gives: those of the draft until the first wrong one, and one more."""
    return drafted + 1.0 if trust >= 1 else (1 - trust ** (drafted + 1)) / (1 - trust)
