"""Lessons: made of right programs by rules, right themselves, and strangers to what quality is measured by."""

from __future__ import annotations

import argparse
import json
import random
from typing import TYPE_CHECKING

import pytest

from image.failure import Failure
from image.training import is_held_out
from models.train import command, dataset, edits, lessons, slips, wordings
from models.train.dataset import Surroundings
from models.train.lessons import Lesson
from models.train.settings import SLICE, Settings
from runtime import gate
from tests.intents.sets import SETS
from tests.unit.test_intent_sets import HELD_OUT, is_copy, wishes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.timeout(600)
"""Thousands of lessons are made, and each is compared with each wish that is held out."""
PROGRAM = """\
def app(ui):
    ui.title("Tea")
    minutes = ui.number("Minutes", 3, min=1, max=20)
    ui.text("Strong", size=20)
    if ui.button("Start"):
        ui.state.end = ui.time + minutes * 60
    ui.text(ui.state.get("end", 0), color="accent")
"""
WORDS = ("tea timer, brew tea", "Tee, Teeuhr", "thé", "té")
COOKED, LEARNT = map(dataset.programs, command.PROGRAMS)
PROGRAMS = [*COOKED, *LEARNT[::24]]
"""Of thousands some: of all of them the sentences are compared with what is held out, where the sets are tested."""


def dice(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - the same each time


def gate_only(source: str) -> tuple[str, str]:
    return "\n".join(map(str, gate.read(source).findings)), ""


def surroundings(held_out: Callable[[str], bool]) -> Surroundings:
    return Surroundings(lambda _: [("a clock", "def app(ui): ...")], gate_only, held_out)


def nothing(_: str) -> bool:
    return False


@pytest.fixture(scope="module")
def made() -> list[Lesson]:
    return dataset.assemble(PROGRAMS, [], surroundings(nothing), lambda _: None).lessons


def test_of_each_kind_and_card_there_are_some(made: list[Lesson]) -> None:
    assert {(one.kind, one.card) for one in made} == {
        (kind, card) for kind in lessons.KINDS if kind != "own" for card in lessons.CARDS
    }
    held = {one.program for one in made if one.is_held_back}
    assert 0 < len(held) < len(PROGRAMS) / 8
    assert not held & {one.program for one in made if not one.is_held_back}


def test_each_answer_passes_the_gate_and_what_is_mended_does_not(made: list[Lesson]) -> None:
    assert not [one for one in dict.fromkeys(one.answer for one in made) if not gate.read(one).passed]
    assert not [one for one in made if one.source.strip() == one.answer.strip()]


def test_each_wish_that_is_nearly_one_that_quality_is_measured_by_is_known(made: list[Lesson]) -> None:
    """Which it is like isn't told: who reads this may not know."""
    asked = dict.fromkeys(one.intent for one in made if len(one.intent.split()) > 2)
    held = [wish for name in HELD_OUT for wish in wishes(SETS[name])]
    copies = [wish for wish in asked if any(is_copy(one, wish) for one in held)]
    assert not [wish for wish in copies if not is_held_out(wish)]


def test_what_is_known_to_be_held_out_is_left_out() -> None:
    (wish, *_) = wishes(SETS["check"])
    program = dataset.Program("tea", PROGRAM, (wish, "a timer for my tea"), ())
    data = dataset.assemble([program], [], surroundings(is_held_out), lambda _: None)
    assert data.withheld >= 1
    assert wish not in {one.intent for one in data.lessons}


def test_the_same_programs_give_the_same_lessons() -> None:
    one, other = (dataset.assemble(PROGRAMS[:3], [], surroundings(nothing), lambda _: None) for _ in range(2))
    assert one == other


def test_lessons_are_kept_as_they_are(tmp_path: Path, made: list[Lesson]) -> None:
    lessons.write(tmp_path / "lessons.jsonl", made[:50])
    assert lessons.read(tmp_path / "lessons.jsonl") == made[:50]


def test_the_prompt_is_the_one_of_the_appliance() -> None:
    lesson = Lesson("repair", "tea", "a tea timer", PROGRAM, source="wrong", problem="line 1: wrong", hint="a hint")
    *_, last = lesson.parts("The card.")
    assert [turn.role for turn in last.turns] == ["user", "assistant", "user"]
    assert "line 1: wrong" in last.turns[-1].text
    shown = Lesson("cookbook", "tea", "a tea timer", PROGRAM, shown=(("a clock", "def app(ui): ..."),))
    assert [part.turns[0].text for part in shown.parts("The card.")] == ["The card.", "a clock", "a tea timer"]


def test_the_short_card_is_a_tenth_of_the_whole() -> None:
    short, full = (len(command.card_files()[name].read_text()) for name in ("short", "full"))
    assert 10 * short <= full


def test_edits_say_what_they_do() -> None:
    found = dict(pair for seed in range(20) for pair in edits.of(PROGRAM, dice(seed), 20))
    assert 'ui.title("My tea")' in found["call it My tea"]
    assert 'ui.number("Minutes", 6, min=1' in found["Minutes should begin with 6"]
    assert 'ui.button("Go")' in found["rename Start to Go"]
    assert "size=30" in found["make the text bigger"]
    assert any(" and " in wish for wish in found)
    assert all(gate.read(source).passed for source in found.values())


def test_slips_are_what_models_do() -> None:
    found = list(slips.of(PROGRAM, dice(0), 20))
    noticed = [gate_only(source)[0] for source in found]
    assert any("sleep" in problem for problem in noticed)
    assert any("doesn't exist" in problem for problem in noticed)
    assert any("This is not Python" in problem for problem in noticed)
    assert any(".end, color" in source for source in found)


def test_wordings_are_in_four_languages() -> None:
    found = list(wordings.of("a tea timer", WORDS, dice(0)))
    assert "tea timer" in found
    assert {"Tee", "thé", "té"} <= set(found)
    assert wordings.mistyped("a timer", dice(1)) not in {"a timer", ""}


def report(file: str, *rows: dict[str, object]) -> str:
    return json.dumps({"file": file, "intents": rows})


ROW: dict[str, object] = {"id": "tea", "intent": "a tea timer", "passed": True, "edits": 0, "program": PROGRAM}


def test_what_the_model_got_right_is_a_lesson_and_how_it_was_mended_too(tmp_path: Path) -> None:
    attempts = [
        {"source": "wrong", "problem": "line 1: wrong", "hint": "", "failed_of": "gate"},
        {"source": PROGRAM, "problem": "", "hint": "", "failed_of": ""},
    ]
    rows = [ROW | {"written": {"attempts": attempts}}, ROW | {"passed": False, "written": {}}, ROW | {"written": None}]
    path = tmp_path / "dev.json"
    path.write_text(report("models/train/practice/practice.jsonl", *rows))
    written, mended = dataset.own(path)
    assert (written.kind, written.answer, written.source) == ("own", PROGRAM, "")
    assert (mended.kind, mended.source, mended.problem) == ("repair", "wrong", "line 1: wrong")


@pytest.mark.parametrize("name", [*HELD_OUT, "own-dev"])
def test_nothing_is_learnt_from_another_set(tmp_path: Path, name: str) -> None:
    path = tmp_path / "measured.json"
    path.write_text(report(f"tests/intents/{name}.jsonl", ROW))
    with pytest.raises(Failure, match=r"Only dev.jsonl and practice.jsonl may be learnt from"):
        list(dataset.own(path))


def test_each_setting_is_an_option() -> None:
    parser = argparse.ArgumentParser()
    command.options(parser)
    given = ["fit", "--rank", "4", "--matrices", "attn_q,attn_v", "--rate", "1e-4"]
    settings = command.settings(parser.parse_args(given))
    assert settings == Settings(rank=4, matrices=("attn_q", "attn_v"), rate=1e-4)
    assert command.settings(parser.parse_args(["--slice"])) == SLICE
    assert settings.digest("base") != Settings().digest("base") != Settings().digest("another")
