"""Training here: what `models.train` is told about programs and wishes by the rest of Wisp."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack, closing, contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from image import ROOT, component
from models.train.dataset import Surroundings
from runtime import gate, intents, lookup
from runtime.agents import Agents
from runtime.cookbook import Cookbook
from runtime.device import Device
from runtime.examples import Examples
from runtime.pipeline.hints import hint
from runtime.registry import Registry
from runtime.steps import Edit
from runtime.trying import Verdict, trying

if TYPE_CHECKING:
    from collections.abc import Iterator

HELD_OUT = ("check", "edits", "hard")
COPY = 0.7
"""Of the likeness of two wishes; the test that compares them is content with a little more."""
_MOST_WORDS_OF_NO_TEXT = 2


@contextmanager
def surroundings() -> Iterator[Surroundings]:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="wisp-training-")))
        registry = stack.enter_context(closing(Registry(folder / "registry.sqlite", Device.open(folder))))
        agents = stack.enter_context(Agents(component.build().cwasm))
        examples = Examples(registry, Cookbook.find())

        def near(intent: str) -> list[tuple[str, str]]:
            return [(one.intent, one.source) for one in examples.near(intent, withhold_near_identical=True)]

        yield Surroundings(near, lambda source: _problem(agents, source), is_held_out)


def is_held_out(wish: str) -> bool:
    """Whether it is nearly one that quality is measured by: such a lesson would be a cheat."""
    normal = lookup.normal(wish)
    words = frozenset(normal.split())
    return any(
        5 * len(words & known_words) >= len(known_words) and lookup.are_alike(normal, known, COPY)
        for known, known_words in _held_out()
    )


@cache
def _held_out() -> list[tuple[str, frozenset[str]]]:
    wishes: list[str] = []
    for name in HELD_OUT:
        for intent in intents.read(ROOT / f"tests/intents/{name}.jsonl"):
            wishes += [intent.intent, *(step.edit for step in intent.steps if isinstance(step, Edit))]
    normal = [lookup.normal(wish) for wish in wishes if len(wish.split()) > _MOST_WORDS_OF_NO_TEXT]
    return [(one, frozenset(one.split())) for one in normal]


def _problem(agents: Agents, source: str) -> tuple[str, str]:
    """As the pipeline tells the model, which is asked to mend it."""
    report = gate.read(source)
    found = "\n".join(map(str, report.findings)) or _tried(agents, source).problem
    return found, hint(found, source) if found else ""


def _tried(agents: Agents, source: str) -> Verdict:
    trial = trying(agents, source, intents.NOW)
    while True:
        try:
            next(trial)
        except StopIteration as ended:
            verdict: Verdict = ended.value
            return verdict
