"""Every step of the intents format, done to real programs in the real sandbox."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from image import ROOT
from runtime import intents

if TYPE_CHECKING:
    from runtime.agents import Agents
    from runtime.intents import Intent

FILE = ROOT / "tests/intents/format.jsonl"


@pytest.mark.parametrize("intent", intents.read(FILE), ids=lambda intent: intent.id)
def test_an_intent_ends_as_its_tags_say(agents: Agents, intent: Intent) -> None:
    outcome = intents.run(agents, intent, FILE.parent, 0)
    match intent.tags:
        case ("fails", step):
            assert (outcome.passed, outcome.step) == (False, int(step)), outcome.why
        case ("refused",):
            assert (outcome.passed, outcome.step) == (False, None), outcome.why
        case tags:
            assert tags == ("passes",)
            assert outcome.passed, f"{outcome.why}\n{outcome.scene}\n{outcome.trace}"


def test_25_minutes_pass_in_a_moment(agents: Agents) -> None:
    (alarm,) = (intent for intent in intents.read(FILE) if intent.id == "a-timer-of-25-minutes")
    assert intents.run(agents, alarm, FILE.parent, 0).seconds < 30
