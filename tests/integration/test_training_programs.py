"""The programs that are only learnt from: each does what its sentence says, and no two say or do the same."""

from __future__ import annotations

import json
import os
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

import pytest

from image.training import is_held_out
from models.train import command, dataset
from runtime import gate, intents
from runtime.crowd import crowd

if TYPE_CHECKING:
    from collections.abc import Iterator

    from image.component import Built
    from runtime.crowd import Crowd

FOLDER = command.PROGRAMS[1]
PRACTICE = command.CHANGES.with_name("practice")
BEHAVIOURS = intents.read(FOLDER / "behaviour.jsonl")
CHANGES = intents.read(command.CHANGES / "behaviour.jsonl")
PRACTISED = intents.read(PRACTICE / "practice.jsonl")
ASKED: dict[str, list[str]] = json.loads((FOLDER / "asked.json").read_text(encoding="utf-8"))
GROUPS, EACH = 20, 4
"""Each fourth of the thousands is run; all of them by `./wisp intents models/library/behaviour.jsonl`."""


@pytest.fixture(scope="module")
def workers(built: Built) -> Iterator[Crowd]:
    """One for each processor: there are thousands to run."""
    with crowd(built.cwasm, len(os.sched_getaffinity(0))) as found:
        yield found


@pytest.mark.parametrize("group", range(GROUPS))
def test_they_do_what_was_asked(group: int, workers: Crowd) -> None:
    for folder, behaviours in ((FOLDER, BEHAVIOURS), (command.CHANGES, CHANGES)):
        run = partial(intents.run, folder=folder, seed=0)
        outcomes = list(workers.each(run, behaviours[EACH * group :: EACH * GROUPS]))
        failed = [outcome for outcome in outcomes if not outcome.passed]
        assert not failed, "\n".join(f"{one.intent.id}: {one.why}\n{one.scene}" for one in failed)


@pytest.mark.parametrize("kind", ["right", "other", "wrong"])
def test_practice_takes_any_right_program_and_no_wrong_one(kind: str, workers: Crowd) -> None:
    chosen = [one.model_copy(update={"program": f"{kind}/{one.id}.py"}) for one in PRACTISED[::EACH]]
    outcomes = list(workers.each(partial(intents.run, folder=PRACTICE, seed=0), chosen))
    mistaken = [one for one in outcomes if not (one.step if kind == "wrong" else one.passed)]
    assert not mistaken, "\n".join(f"{one.intent.id}: {one.why}\n{one.scene}" for one in mistaken)


def test_all_of_practice_is_there_and_none_is_nearly_what_quality_is_measured_by() -> None:
    ids = {one.id for one in PRACTISED}
    for kind in ("right", "other", "wrong"):
        assert {path.stem for path in (PRACTICE / kind).iterdir()} == ids
    assert not [one.id for one in PRACTISED if is_held_out(one.intent) or not one.is_written]


def test_each_passes_the_gate_and_is_short() -> None:
    for path in (*FOLDER.glob("*.py"), *command.CHANGES.glob("*.py")):
        source = path.read_text(encoding="utf-8")
        assert gate.read(source).passed, path.name
        assert len(source.splitlines()) <= 40, path.name


def test_each_has_sentences_and_no_sentence_asks_for_two() -> None:
    names = {path.name for path in FOLDER.glob("*.py")}
    assert len(BEHAVIOURS) == len({behaviour.id for behaviour in BEHAVIOURS})
    assert {behaviour.program for behaviour in BEHAVIOURS} == names == set(ASKED)
    said = Counter([one.intent for one in BEHAVIOURS] + [one for more in ASKED.values() for one in more])
    assert not [sentence for sentence, times in said.items() if times > 1]
    assert min(len(more) for more in ASKED.values()) >= 2


def test_each_change_leads_elsewhere_and_none_is_nearly_one_that_quality_is_measured_by() -> None:
    found = [change for changes in dataset.changes(command.CHANGES).values() for change in changes]
    assert len(found) == len(CHANGES) == len(list(command.CHANGES.glob("*.py")))
    assert len({change.after for change in found}) == len(found)
    assert min(len(change.wishes) for change in found) >= 3
    assert not [wish for change in found for wish in change.wishes if is_held_out(wish)]
