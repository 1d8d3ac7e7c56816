"""Examples: programs that were right for something near, which the model is shown before it writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runtime import lookup
from runtime.data import DataError
from runtime.messages import Example

if TYPE_CHECKING:
    from collections.abc import Iterator

    from runtime.cookbook import Cookbook
    from runtime.registry import Registry

SHOWN = 2
MAX_LETTERS = 2000
"""Each letter of them is looked at before the first one is written."""


class Examples:
    def __init__(self, registry: Registry, cookbook: Cookbook) -> None:
        self._registry, self._cookbook = registry, cookbook

    def near(self, intent: str) -> tuple[Example, ...]:
        """The nearest ones by their words, the nearest last: what stands last counts most."""
        asked = self._cookbook.wanted(intent)
        found = {example.source: (likeness, example) for likeness, example in self._known(asked)}
        nearest = sorted(found.values(), key=lambda one: -one[0])[:SHOWN]
        return tuple(example for _, example in reversed(nearest))

    def _known(self, asked: str) -> Iterator[tuple[float, Example]]:
        """The cookbook's last: what is from there bears its own intent."""
        for version in self._kept(asked):
            yield lookup.likeness(asked, lookup.normal(version.intent)), version
        for match in self._cookbook.near(asked, limit=SHOWN, least=0.0):
            yield match.likeness, Example(intent=match.example.intent, source=match.example.source)

    def _kept(self, asked: str) -> Iterator[Example]:
        """Agents that were written here in one go and have run without a failure."""
        try:
            for version in [one.version for one in self._registry.find(asked)]:
                tally = self._registry.tally(version.id)
                if version.number == 1 and tally.runs and not tally.failures and len(version.source) <= MAX_LETTERS:
                    yield Example(intent=version.intent, source=version.source)
        except DataError:
            return  # writing can do without
