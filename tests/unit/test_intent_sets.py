"""The sets of intents as a whole: enough, of all kinds, strict, and strangers to what the model is shown."""

from __future__ import annotations

import ast
from collections import Counter
from functools import cache

import pytest

from image import ROOT
from runtime import gate, intents, lookup, steps
from runtime.library import Library
from tests.intents.sets import ALL, FAMILIES, RIGHT, SETS, WRONG, mistakes, right_programs

LEAST = {"dev": 60, "check": 80, "edits": 35, "hard": 40}
HELD_OUT = ("check", "edits", "hard")
HARD = {"german", "french", "spanish", "typos", "long", "several", "ambiguous", "other-words"}
# What a wrong program can fail at; the other steps only act.
LOOKS = steps.See | steps.NotSee | steps.Title | steps.Draws | steps.Changes | steps.Still
# Of the mean likeness in both directions; paraphrases of one wish are above it, neighbours of one family below.
COPY = 0.75


@cache
def normal(text: str) -> str:
    return lookup.normal(text)


@cache
def words(text: str) -> frozenset[str]:
    return frozenset(normal(text).split())


def is_copy(one: str, other: str) -> bool:
    """To spell all pairs out takes a minute: a copy has a word in five in common, typing errors or not."""
    common = len(words(one) & words(other))
    return 5 * common >= len(words(one)) and lookup.are_alike(normal(one), normal(other), COPY)


def wishes(of: list[intents.Intent]) -> list[str]:
    """All that is asked for, edits too; two words are no text that one could copy."""
    edits = [step.edit for intent in of for step in intent.steps if isinstance(step, steps.Edit)]
    return [wish for wish in (*(intent.intent for intent in of), *edits) if len(wish.split()) > 2]


def shown_to_the_model() -> list[str]:
    """What cookbook and library were asked for, lines of the card, what stands in the prompt; and dev, tuned on."""
    cookbook = intents.read(ROOT / "models/cookbook/behaviour.jsonl")
    library = [text for texts in Library.find().texts.values() for text in texts]
    card = (ROOT / "runtime/sdk/card.md").read_text().splitlines()
    prompt = [
        node.value
        for node in ast.walk(ast.parse((ROOT / "models/prompt.py").read_text()))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    return [*wishes(cookbook), *library, *wishes(SETS["dev"]), *card, *prompt]


@pytest.mark.parametrize("name", LEAST)
def test_there_are_enough(name: str) -> None:
    assert len(SETS[name]) >= LEAST[name]


def test_each_id_is_there_once() -> None:
    assert not [name for name, count in Counter(intent.id for intent in ALL).items() if count > 1]


@pytest.mark.parametrize("name", LEAST)
def test_each_family_is_in_each_set(name: str) -> None:
    assert {intent.tags[0] for intent in SETS[name]} == FAMILIES


def test_all_that_makes_intents_hard_is_there() -> None:
    kinds = Counter(tag for intent in SETS["hard"] for tag in intent.tags[1:])
    assert min(kinds[kind] for kind in HARD) >= 4


@pytest.mark.parametrize("intent", ALL, ids=lambda intent: intent.id)
def test_an_intent_names_no_program_and_ends_without_an_error(intent: intents.Intent) -> None:
    assert not list(intent.files())
    assert isinstance(intent.steps[-1], steps.NoError)
    assert any(isinstance(step, LOOKS) for step in intent.steps)


@pytest.mark.parametrize("intent", SETS["edits"], ids=lambda intent: intent.id)
def test_an_edit_is_looked_at_before_and_after(intent: intents.Intent) -> None:
    first, last = intent.edits[0], intent.edits[-1]
    assert first > 1
    assert any(isinstance(step, LOOKS) for step in intent.steps[last:])


@pytest.mark.parametrize("name", HELD_OUT)
def test_nothing_held_out_is_nearly_what_the_model_is_shown(name: str) -> None:
    shown = shown_to_the_model()
    copies = [(wish, known) for wish in wishes(SETS[name]) for known in shown if is_copy(wish, known)]
    assert not copies


def test_a_paraphrase_would_be_a_copy() -> None:
    assert is_copy("A converter from inches to centimetres, please", "convert inches to centimetres")


def test_every_right_program_belongs_to_an_intent_and_passes_the_gate() -> None:
    assert {path.name for path in RIGHT.glob("*")} == {name for intent in ALL for name in right_programs(intent)}
    assert not [path.name for path in RIGHT.glob("*") if not gate.read(path.read_text()).passed]


def test_three_wrong_programs_for_each_family() -> None:
    programs = {mistake.program for mistake in mistakes()}
    assert programs == {path.name for path in WRONG.glob("*.py")}
    assert min(Counter(program.partition("-")[0] for program in programs)[family] for family in FAMILIES) >= 3
