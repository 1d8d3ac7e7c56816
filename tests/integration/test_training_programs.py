"""The programs that are only learnt from: each does what its sentence says, and no two say or do the same."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from models.train import command
from runtime import gate, intents

if TYPE_CHECKING:
    from runtime.agents import Agents

FOLDER = command.PROGRAMS[1]
BEHAVIOURS = {behaviour.id: behaviour for behaviour in intents.read(FOLDER / "behaviour.jsonl")}
ASKED: dict[str, list[str]] = json.loads((FOLDER / "asked.json").read_text(encoding="utf-8"))
GROUPS = 20


@pytest.mark.parametrize("group", range(GROUPS))
def test_they_do_what_was_asked(group: int, agents: Agents) -> None:
    for name in sorted(BEHAVIOURS)[group::GROUPS]:
        outcome = intents.run(agents, BEHAVIOURS[name], FOLDER, seed=0)
        assert outcome.passed, f"{name}: {outcome.why}\n{outcome.scene}"


def test_each_passes_the_gate_and_is_short() -> None:
    for path in FOLDER.glob("*.py"):
        source = path.read_text(encoding="utf-8")
        assert gate.read(source).passed, path.name
        assert len(source.splitlines()) <= 40, path.name


def test_each_has_sentences_and_no_sentence_asks_for_two() -> None:
    names = {path.name for path in FOLDER.glob("*.py")}
    assert {behaviour.program for behaviour in BEHAVIOURS.values()} == names == set(ASKED)
    said = Counter([one.intent for one in BEHAVIOURS.values()] + [one for more in ASKED.values() for one in more])
    assert not [sentence for sentence, times in said.items() if times > 1]
    assert min(len(more) for more in ASKED.values()) >= 2
