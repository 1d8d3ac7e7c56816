"""The cookbook as a whole: enough programs, short ones, each let through by the gate and held to what it is for."""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher
from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from image import ROOT
from runtime import gate, intents, steps

if TYPE_CHECKING:
    from pathlib import Path

    from runtime.intents import Intent

COOKBOOK = ROOT / "models" / "cookbook"
PROGRAMS = sorted(COOKBOOK.glob("*.py"))
BEHAVIOURS = intents.read(COOKBOOK / "behaviour.jsonl")
# What a wrong program could fail at; the other steps only act.
LOOKS = steps.See | steps.NotSee | steps.Draws | steps.Changes | steps.Still
# Programs that differ less are one example told twice.
ALIKE = 0.75


def test_there_are_enough() -> None:
    assert len(PROGRAMS) >= 46


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.stem)
def test_is_short(program: Path) -> None:
    assert 8 <= len(program.read_text().splitlines()) <= 60


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.stem)
def test_passes_the_gate(program: Path) -> None:
    report = gate.read(program.read_text())
    assert report.passed, report.findings


def test_each_has_a_behaviour() -> None:
    assert {program.name for program in PROGRAMS} == {behaviour.program for behaviour in BEHAVIOURS}


def test_no_intent_is_asked_twice() -> None:
    times = Counter(behaviour.intent for behaviour in BEHAVIOURS)
    assert not [intent for intent, count in times.items() if count > 1]


@pytest.mark.parametrize("behaviour", BEHAVIOURS, ids=lambda behaviour: behaviour.id)
def test_the_behaviour_looks(behaviour: Intent) -> None:
    assert sum(isinstance(step, LOOKS) for step in behaviour.steps) >= 3


def test_no_program_is_another_one_again() -> None:
    lines = {program.stem: program.read_text().splitlines() for program in PROGRAMS}
    alike = [
        (one, other)
        for one, other in combinations(lines, 2)
        if SequenceMatcher(None, lines[one], lines[other], autojunk=False).ratio() > ALIKE
    ]
    assert not alike
