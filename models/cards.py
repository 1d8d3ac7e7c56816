"""Cards: what weights are told before any wish. Those that were taught know nearly all of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from models import gguf

if TYPE_CHECKING:
    from runtime.messages import WriteProgram

WHOLE = Path(__file__).parents[1] / "runtime/sdk/card.md"
SHORT = Path(__file__).with_name("card.md")
ALL = 8
"""A request holds no more."""


class Card(NamedTuple):
    text: str
    examples: int
    """So many of those that are near are shown with it, at most."""

    def shown(self, asked: WriteProgram) -> WriteProgram:
        """The nearest, which come last."""
        kept = asked.examples[max(0, len(asked.examples) - self.examples) :]
        return asked.model_copy(update={"examples": kept})


def of(weights: Path) -> Card:
    """Raises GGUFError and OSError."""
    return Card(_text(SHORT), 0) if gguf.of(weights).is_taught else Card(_text(WHOLE), ALL)


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8").strip()
