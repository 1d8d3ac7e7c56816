"""Examples: the nearest by meaning or spelling, none twice, others where the same is withheld, all of them proved."""

from __future__ import annotations

from contextlib import closing
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from runtime.cookbook import Cookbook
from runtime.device import Device
from runtime.examples import MAX_LETTERS, SHOWN, SPARE, Examples
from runtime.messages import Example
from runtime.program import Program
from runtime.registry import Registry

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from pathlib import Path

COOKBOOK = Cookbook.find()
SOURCE = "def app(ui):\n    ui.title('Moods of the sea')\n    ui.text(f'{ui.state.waves} waves')\n"


class Told:
    """Says what it was told of some sentences, and nothing of others."""

    def __init__(self, likeness: Mapping[str, float]) -> None:
        self._likeness = likeness

    def near(self, _: str, sentences: Collection[str]) -> Mapping[str, float]:
        return {sentence: self._likeness.get(sentence, 0.0) for sentence in sentences}


@pytest.fixture
def registry(tmp_path: Path) -> Iterator[Registry]:
    with closing(Registry(tmp_path / "registry", Device.open(tmp_path))) as opened:
        yield opened


def made(registry: Registry, intent: str, source: str = SOURCE, *, runs: int = 1) -> str:
    version = registry.add(Program(intent=intent, source=source))
    for _ in range(runs):
        registry.ran(version.id)
    return version.id


def shown(
    registry: Registry, intent: str, likeness: Mapping[str, float] | None = None, *, withhold: bool = False
) -> list[str]:
    examples = Examples(registry, COOKBOOK, None if likeness is None else Told(likeness))
    return [example.intent for example in examples.near(intent, withhold_near_identical=withhold)]


def test_of_two_that_are_as_near_the_one_that_led_to_kept_programs_comes_first(registry: Registry) -> None:
    known = dict.fromkeys((of("dice"), of("todo")), 0.5)
    for praised in ("dice", "todo"):
        worth = {example.intent: 1.0 for example in COOKBOOK.examples if example.path.stem == praised}
        examples = Examples(registry, COOKBOOK, Told(known), lambda intent, worth=worth: worth.get(intent, 0.0))  # type: ignore[misc]
        assert examples.near("qqqq")[-1].intent in worth


def of(name: str) -> str:
    """The first text by which an example of the cookbook is found."""
    return next(example.texts[0] for example in COOKBOOK.examples if example.path.stem == name)


def test_by_spelling_alone_the_nearest_stands_last(registry: Registry) -> None:
    found = shown(registry, "a list")
    assert len(found) == SHOWN + SPARE
    assert all("list" in intent for intent in found)


def test_other_languages_are_found_by_spelling_alone(registry: Registry) -> None:
    assert shown(registry, "un minuteur pour les oeufs")[-1] == "an egg timer with soft, medium and hard"


def test_meaning_counts_more_than_spelling(registry: Registry) -> None:
    assert shown(registry, "a budget of words", {of("hangman"): 0.6, of("budget"): 0.2})[-1] == "hangman"


def test_of_two_as_near_the_shorter_stands_last(registry: Registry) -> None:
    assert shown(registry, "qqq", {of("calculator"): 0.6, of("coin_flip"): 0.6})[-1].startswith("flip a coin")


def test_what_is_nearly_the_same_is_withheld_and_others_take_its_place(registry: Registry) -> None:
    assert shown(registry, "the snake game")[-1] == "the snake game"
    assert "the snake game" not in (found := shown(registry, "the snake game", withhold=True))
    assert len(found) == SHOWN + SPARE


def test_what_is_the_same_in_other_words_is_withheld_too(registry: Registry) -> None:
    likeness = {of("snake"): 0.7, of("pong"): 0.5}
    assert shown(registry, "a growing reptile", likeness)[-1] == "the snake game"
    assert shown(registry, "a growing reptile", likeness, withhold=True)[-1] == "pong against the computer"


def test_an_agent_that_ran_without_a_failure_is_an_example(registry: Registry) -> None:
    made(registry, "how rough is the sea")
    assert shown(registry, "is the sea rough")[-1] == "how rough is the sea"
    assert shown(registry, "the ocean's temper", {"how rough is sea": 0.8})[-1] == "how rough is the sea"
    assert "how rough is the sea" not in shown(registry, "is the sea rough", withhold=True)


def test_an_agent_that_failed_or_never_ran_or_is_long_is_none(registry: Registry) -> None:
    registry.failed(made(registry, "how rough is the sea"))
    made(registry, "how rough is the sea today", runs=0)
    made(registry, "how rough is the sea now", SOURCE + "#" * MAX_LETTERS)
    assert not [intent for intent in shown(registry, "how rough is the sea") if "the sea" in intent]


def test_a_program_that_was_made_twice_is_shown_once(registry: Registry) -> None:
    made(registry, "how rough is the sea")
    made(registry, "how rough is the sea today", SOURCE.replace("of the sea", "of a lake"))
    assert len([intent for intent in shown(registry, "how rough is the sea") if "the sea" in intent]) == 1


SEA, WIND = "how rough is the sea", "how strong is the wind"


class Learnt:
    """A library of two programs."""

    texts = MappingProxyType({SEA: (SEA, "wave height"), WIND: (WIND,)})

    def read(self, intent: str) -> Example:
        return Example(intent=intent, source=SOURCE)


def test_a_library_is_looked_into_only_for_who_knows_it_and_for_what_is_near(registry: Registry) -> None:
    likeness = {SEA: 0.1, "wave height": 0.8, of("pong"): 0.75, of("snake"): 0.6}
    examples = Examples(registry, COOKBOOK, Told(likeness), library=Learnt())  # type: ignore[arg-type]
    found = [example.intent for example in examples.near("the temper of water", least=0.7)]
    assert found == ["pong against the computer", SEA]
    assert SEA not in [example.intent for example in examples.near("the temper of water")]
    assert not examples.near("the temper of water", least=0.9)


@pytest.mark.parametrize(("wind", "shown"), [(0.78, SEA), (0.82, WIND)])
def test_what_has_been_read_gives_way_to_what_is_clearly_nearer(registry: Registry, wind: float, shown: str) -> None:
    examples = Examples(registry, COOKBOOK, Told({SEA: 0.75, WIND: wind}), library=Learnt())  # type: ignore[arg-type]
    assert examples.near("temper", least=0.7)[-1].intent == WIND
    assert examples.near("temper", least=0.7, read=SEA)[-1].intent == shown
    assert examples.near("temper", least=0.76, read=SEA)[-1].intent == WIND
