"""The steps of the sets, held against programs: the right ones pass, the wrong ones are found out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from runtime import intents
from tests.intents.sets import ALL, RIGHT, SETS, WRONG, mistakes, right_programs, with_program

if TYPE_CHECKING:
    from runtime.agents import Agents
    from runtime.intents import Intent
    from tests.intents.sets import Mistake

BY_ID = {intent.id: intent for intent in ALL}


@pytest.mark.parametrize("intent", ALL, ids=lambda intent: intent.id)
def test_a_right_program_passes(agents: Agents, intent: Intent) -> None:
    outcome = intents.run(agents, with_program(intent, *right_programs(intent)), RIGHT, 0)
    assert outcome.passed, f"{outcome.why}\n{outcome.scene}\n{outcome.trace}"


@pytest.mark.parametrize("mistake", list(mistakes()), ids=lambda mistake: f"{mistake.program}-{mistake.intent}")
def test_a_wrong_program_fails_at_a_step(agents: Agents, mistake: Mistake) -> None:
    intent = BY_ID[mistake.intent]
    files = [mistake.program] * len(right_programs(intent))
    outcome = intents.run(agents, with_program(intent, *files), WRONG, 0)
    assert outcome.step is not None, f"{mistake.mistake}, and nothing was noticed: {outcome.why}\n{outcome.scene}"


@pytest.mark.parametrize("intent", SETS["edits"], ids=lambda intent: intent.id)
def test_a_program_that_an_edit_left_as_it_was_fails_after_it(agents: Agents, intent: Intent) -> None:
    *before, last = right_programs(intent)
    outcome = intents.run(agents, with_program(intent, *before, before[-1]), RIGHT, 0)
    assert outcome.step is not None, f"{last} wasn't needed\n{outcome.scene}"
    assert outcome.step > intent.edits[-1]
