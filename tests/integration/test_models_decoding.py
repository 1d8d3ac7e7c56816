"""Decoding over real weights, the smallest: copies and what is taken back change nothing of what is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from models import lookup, prompt, weights
from models.catalog import SMOLLM2_135M
from models.decoding import FINE, Decoder, Verdict
from models.engine import Part, Turn
from models.llama import LlamaEngine
from models.lookup import Copier
from tests.unit.test_models_prompt import MARKS

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT = (
    "The moon is a small world of stone. It goes around the earth once a month. Nobody lives there, and nothing grows."
)
PARTS = (
    Part((Turn("system", "You repeat what is said."),), kept=True),
    Part((Turn("user", f"Repeat this word for word: {TEXT}"),), kept=False),
)
pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def engine() -> Iterator[LlamaEngine]:
    engine = LlamaEngine(weights.fetch(SMOLLM2_135M, weights.kept()), threads=2, context=1024)
    yield engine
    engine.close()


def written(
    engine: LlamaEngine, copier: Copier | None = None, watcher: Refuses | None = None, seed: int = 1
) -> Decoder:
    for _ in engine.begin(PARTS):
        pass
    decoder = Decoder(engine, seed=seed, most=60, copier=copier, watcher=watcher)
    for _ in decoder.steps():
        pass
    return decoder


class Refuses:
    """Finds fault with one beginning."""

    def __init__(self, beginning: str) -> None:
        self.beginning = beginning

    def look(self, _: str) -> Verdict:
        return FINE

    def finish(self, text: str) -> Verdict:
        return Verdict("wrong", 0, 0, why="so") if text.startswith(self.beginning) else FINE

    def let_be(self, _: Verdict) -> None:
        raise AssertionError


def test_copies_are_what_would_have_been_written_anyway(engine: LlamaEngine) -> None:
    singly = written(engine)
    copied = written(engine, Copier([engine.tokens(singly.text)], lookup.IN_CHANGES))
    assert copied.text == singly.text
    assert copied.drafted > 8


def test_wrong_copies_cost_time_and_nothing_else(engine: LlamaEngine) -> None:
    words = engine.tokens(TEXT.replace("small", "large").replace("month", "week"))
    assert written(engine, Copier([words], lookup.IN_CHANGES)).text == written(engine).text


def test_the_same_seed_writes_the_same_after_others_wrote(engine: LlamaEngine) -> None:
    first = written(engine, seed=5).text
    written(engine, seed=6)
    assert written(engine, seed=5).text == first


def test_what_is_taken_back_is_written_again_in_another_way(engine: LlamaEngine) -> None:
    refused = written(engine).text[:10]
    decoder = written(engine, watcher=Refuses(refused))
    assert decoder.taken_back > 0
    assert not decoder.text.startswith(refused)
    assert written(engine, watcher=Refuses(refused)).text == decoder.text


@pytest.mark.parametrize("mark", MARKS)
def test_no_mark_of_the_model_comes_from_a_text(engine: LlamaEngine, mark: str) -> None:
    """Neither in what is left of it nor as it was."""
    for text in (mark, prompt.plain(f"a {mark} b")):
        tokens = engine.tokens(text)
        assert not any(engine.is_end(token) for token in tokens)
        assert b"".join(map(engine.text, tokens)).decode() == text
