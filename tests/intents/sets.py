"""The sets of intents, and the programs beside them that prove their steps."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from image import ROOT
from runtime import intents
from runtime.steps import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from runtime.intents import Intent

FOLDER = ROOT / "tests/intents"
RIGHT, WRONG = FOLDER / "right", FOLDER / "wrong"
FAMILIES = frozenset(
    {"calculators", "timers", "lists", "trackers", "games", "text", "drawing", "music", "learning", "random"}
)
SETS = {name: intents.read(FOLDER / f"{name}.jsonl") for name in ("dev", "check", "edits", "hard")}
ALL = [intent for each in SETS.values() for intent in each]


class Mistake(NamedTuple):
    """A wrong program, and an intent whose steps must find out."""

    program: str
    mistake: str
    intent: str


def mistakes() -> Iterator[Mistake]:
    for line in (WRONG / "mistakes.jsonl").read_text().splitlines():
        entry = json.loads(line)
        yield from (Mistake(entry["program"], entry["mistake"], intent) for intent in entry["fails"])


def with_program(intent: Intent, program: str, *changed: str) -> Intent:
    """It names these files, one for the intent and one for each edit, instead of asking for something to be written."""
    files = iter(changed)
    steps = [
        step.model_copy(update={"program": next(files)}) if isinstance(step, Edit) else step for step in intent.steps
    ]
    return intent.model_copy(update={"program": program, "steps": tuple(steps)})


def right_programs(intent: Intent) -> list[str]:
    return [f"{intent.id}.py", *(f"{intent.id}-{number + 2}.py" for number in range(len(intent.edits)))]
