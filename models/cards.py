"""Cards: what weights are told before any wish. Those that were taught know nearly all of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from models import gguf
from runtime.messages import NEAR

if TYPE_CHECKING:
    from runtime.messages import Example

WHOLE = Path(__file__).parents[1] / "runtime/sdk/card.md"
SHORT = Path(__file__).with_name("card.md")
ALL = 8
"""A request holds no more."""


class Card(NamedTuple):
    text: str
    examples: int
    """So many of those that are near are shown with it, at most."""
    least: float = 0.0
    """How near one has to be."""

    def shown(self, examples: tuple[Example, ...]) -> tuple[Example, ...]:
        """The nearest, which come last."""
        return self.likely(tuple(example for example in examples if example.nearness >= self.least))

    def likely(self, examples: tuple[Example, ...]) -> tuple[Example, ...]:
        """The same for half a sentence, which isn't near to anything yet."""
        return examples[max(0, len(examples) - self.examples) :]


def of(weights: Path) -> Card:
    """Raises GGUFError and OSError."""
    return Card(_text(SHORT), 1, NEAR) if gguf.of(weights).is_taught else Card(_text(WHOLE), ALL)


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8").strip()
