"""Several pens behind one prompt, on real weights: each writes as if it were alone, and all together take one pass."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from models import weights
from models.catalog import SMOLLM2_135M
from models.decoding import Decoder, Verdict
from models.engine import Part, Stopped, Turn
from models.llama import LlamaEngine
from models.native import MOST_OUTPUTS
from runtime.messages import MOST_WAYS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from models.engine import Pen
    from models.native import Run

PARTS = (
    Part((Turn("system", "You answer in one short sentence. " * 12),), kept=True),
    Part((Turn("user", "Name the capital of France."),), kept=False),
)
TEMPERATURE = 0.8
pytestmark = pytest.mark.timeout(900)


@pytest.fixture(scope="module")
def engine() -> Iterator[LlamaEngine]:
    engine = LlamaEngine(weights.fetch(SMOLLM2_135M, weights.kept()), threads=2, context=1024)
    yield engine
    engine.close()


@pytest.fixture
def passes(engine: LlamaEngine, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many sequences each pass through the model took further."""
    counted: list[int] = []
    read = engine._cells.read

    def counting(*runs: Run, answers: bool = False) -> None:
        counted.append(len(runs))
        read(*runs, answers=answers)

    monkeypatch.setattr(engine._cells, "read", counting)
    return counted


def pens(engine: LlamaEngine, count: int) -> Sequence[Pen]:
    for _ in engine.begin(PARTS):
        pass
    return engine.pens(count)


def written(engine: LlamaEngine, seeds: Sequence[int], most: int = 12) -> list[list[int]]:
    """By as many pens as there are seeds, in step."""
    found = pens(engine, len(seeds))
    texts: list[list[int]] = [[] for _ in seeds]
    for _ in range(most):
        for pen, seed, text in zip(found, seeds, texts, strict=True):
            text.append(pen.sample(temperature=TEMPERATURE, seed=seed))
            pen.add(text[-1:])
    return texts


def test_one_pen_writes_what_the_engine_itself_writes(engine: LlamaEngine) -> None:
    (by_pen,) = written(engine, [3])
    for _ in engine.begin(PARTS):
        pass
    for token in by_pen:
        assert engine.sample(temperature=TEMPERATURE, seed=3) == token
        engine.add([token])


def test_what_all_add_is_one_pass(engine: LlamaEngine, passes: list[int]) -> None:
    for _ in engine.begin(PARTS):
        pass
    passes.clear()
    written(engine, [1, 2, 3])
    assert passes == [3] * 11


def test_each_writes_its_own_and_the_same_again(engine: LlamaEngine) -> None:
    texts = written(engine, [1, 2, 3])
    assert len({tuple(text) for text in texts}) == 3
    written(engine, [4, 5])
    assert written(engine, [1, 2, 3]) == texts


def test_the_prompt_is_there_once(engine: LlamaEngine) -> None:
    """As many tokens fit behind it as if there were one pen."""
    several = pens(engine, 4)
    word, times = engine.tokens("a"), (engine.context - several[0].length) // MOST_OUTPUTS
    for number in range(times):
        several[number % 4].add(word * MOST_OUTPUTS)
    assert several[3].sample(temperature=0, seed=1) >= 0
    with pytest.raises(ValueError, match="no more"):
        several[0].add(word * MOST_OUTPUTS)


def test_what_one_takes_back_is_nothing_to_the_others(engine: LlamaEngine) -> None:
    wanted = written(engine, [1, 2])
    one, other = pens(engine, 2)
    for number, token in enumerate(wanted[0]):
        assert one.sample(temperature=TEMPERATURE, seed=1) == token
        assert other.sample(temperature=TEMPERATURE, seed=2) == wanted[1][number]
        one.add([token])
        other.add([wanted[1][number]])
        if number == 5:
            kept = other.length
            other.add(other.tokens("Something else"))
            other.cut(kept)
    other.cut(other.length - 3)
    assert other.sample(temperature=TEMPERATURE, seed=2) == wanted[1][-3]
    other.cut(other.length - len(wanted[1]) + 3)
    assert other.sample(temperature=TEMPERATURE, seed=2) == wanted[1][0]


def test_afterwards_the_engine_writes_as_before(engine: LlamaEngine) -> None:
    for _ in engine.begin(PARTS):
        pass
    wanted = engine.sample(temperature=TEMPERATURE, seed=1)
    written(engine, [7, 8])
    assert engine.sample(temperature=TEMPERATURE, seed=1) == wanted
    for _ in engine.begin(PARTS):
        pass
    assert engine.sample(temperature=TEMPERATURE, seed=1) == wanted
    assert engine.read == 0


def test_what_is_asked_wrongly_is_refused(engine: LlamaEngine) -> None:
    for count in (0, MOST_WAYS + 1):
        with pytest.raises(ValueError, match="pens"):
            pens(engine, count)
    (pen,) = pens(engine, 1)
    with pytest.raises(ValueError, match="in one go"):
        pen.add(engine.tokens("a") * (MOST_OUTPUTS + 1))
    with pytest.raises(ValueError, match="tokens, not"):
        pen.cut(pen.length - 1)
    pen.add(engine.tokens("a river and a tower"))
    with pytest.raises(ValueError, match="behind the last"):
        pen.sample(at=0, temperature=0, seed=1)


def test_who_sets_stop_is_obeyed_and_all_begins_anew(engine: LlamaEngine) -> None:
    wanted = written(engine, [1, 2])
    several = pens(engine, 2)
    for pen in several:
        pen.add(engine.tokens("The"))
    engine.stop.set()
    with pytest.raises(Stopped):
        several[0].sample(temperature=0, seed=1)
    engine.stop.clear()
    assert written(engine, [1, 2]) == wanted


class Refuses:
    """Finds fault with the first line, once."""

    def __init__(self) -> None:
        self.is_content = False

    def look(self, _: str) -> Verdict:
        return self.finish(_)

    def finish(self, _: str) -> Verdict:
        if self.is_content:
            return Verdict("fine")
        self.is_content = True
        return Verdict("wrong", 0, instead="Lyon", why="so")

    def let_be(self, _: Verdict) -> None:
        raise AssertionError


def test_decoders_in_step_mend_what_is_theirs(engine: LlamaEngine) -> None:
    """One goes back to its beginning while the others write on."""
    watchers = [Refuses(), None, None]
    decoders = [
        Decoder(pen, seed=seed, most=20, watcher=watcher)
        for seed, (pen, watcher) in enumerate(zip(pens(engine, 3), watchers, strict=True))
    ]
    running = [decoder.steps() for decoder in decoders]
    while running:
        running = [steps for steps in running if next(steps, "over") != "over"]
    mended, *others = [decoder.text for decoder in decoders]
    assert mended.startswith("Lyon")
    assert decoders[0].taken_back > 0
    assert not any(text.startswith("Lyon") for text in others)
