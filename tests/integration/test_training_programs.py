"""The programs that are only learnt from: each does what its sentence says, and no two say or do the same."""

from __future__ import annotations

import json
import os
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial
from queue import SimpleQueue
from typing import TYPE_CHECKING

import pytest

from image.training import is_held_out
from models.train import command, dataset
from runtime import gate, intents
from runtime.agents import Agents

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from image.component import Built
    from runtime.intents import Intent, Outcome

FOLDER = command.PROGRAMS[1]
BEHAVIOURS = intents.read(FOLDER / "behaviour.jsonl")
CHANGES = intents.read(command.CHANGES / "behaviour.jsonl")
ASKED: dict[str, list[str]] = json.loads((FOLDER / "asked.json").read_text(encoding="utf-8"))
GROUPS = 20


@pytest.fixture(scope="module")
def free(built: Built) -> Iterator[SimpleQueue[Agents]]:
    """Zygotes, one for each processor: there are thousands to run."""
    queue: SimpleQueue[Agents] = SimpleQueue()
    with ExitStack() as stack:
        for _ in os.sched_getaffinity(0):
            queue.put(stack.enter_context(Agents(built.cwasm)))
        yield queue


@pytest.mark.parametrize("group", range(GROUPS))
def test_they_do_what_was_asked(group: int, free: SimpleQueue[Agents]) -> None:
    def run(behaviour: Intent, folder: Path) -> Outcome:
        agents = free.get()
        try:
            return intents.run(agents, behaviour, folder, seed=0)
        finally:
            free.put(agents)

    with ThreadPoolExecutor(free.qsize()) as workers:
        for folder, behaviours in ((FOLDER, BEHAVIOURS), (command.CHANGES, CHANGES)):
            for outcome in workers.map(partial(run, folder=folder), behaviours[group::GROUPS]):
                assert outcome.passed, f"{outcome.intent.id}: {outcome.why}\n{outcome.scene}"


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
