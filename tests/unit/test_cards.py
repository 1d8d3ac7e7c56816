"""What weights are told before any wish: all of it, or little where they were taught."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models import cards
from models.cards import Card
from runtime.messages import Example
from tests import gguf_files

if TYPE_CHECKING:
    from pathlib import Path

EXAMPLES = tuple(Example(intent=name, source="def app(ui): ...") for name in "abc")


def test_weights_as_they_are_published_are_told_all(tmp_path: Path) -> None:
    (tmp_path / "a.gguf").write_bytes(gguf_files.gguf())
    card = cards.of(tmp_path / "a.gguf")
    assert card.text == cards.WHOLE.read_text().strip()
    assert (card.shown(EXAMPLES), card.least) == (EXAMPLES, 0)


def test_taught_ones_are_told_a_tenth_and_shown_what_is_near(tmp_path: Path) -> None:
    (tmp_path / "a.gguf").write_bytes(gguf_files.gguf(is_taught=True))
    card = cards.of(tmp_path / "a.gguf")
    assert card.text == cards.SHORT.read_text().strip()
    assert len(card.text) < len(cards.WHOLE.read_text()) / 8
    far = EXAMPLES[0].model_copy(update={"nearness": 0.5})
    assert card.shown((*EXAMPLES, far)) == EXAMPLES[-1:]
    assert not card.shown((far,))


def test_the_nearest_examples_come_last() -> None:
    shown = [[one.intent for one in Card("", count).shown(EXAMPLES)] for count in range(5)]
    assert shown == [[], ["c"], ["b", "c"], ["a", "b", "c"], ["a", "b", "c"]]
