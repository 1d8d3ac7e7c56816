"""Hostile programs: each ends as it should, whatever the gate says of it, and nothing else is the worse for it."""

from __future__ import annotations

import os
import re
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from runtime import gate
from tests.redteam.ending import NO_OUTLINE, NOW, ended
from tests.redteam.hostile import Hostile, read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from runtime.agents import Agent, Agents

PROGRAMS = read()
GOOD = """
def app(ui):
    ui.state.n = ui.state.get("n", 0) + 1
    ui.text(f"called {ui.state.n} times at {ui.now.minute}:{ui.now.second}")
"""


class Held(NamedTuple):
    """What the runtime and its zygote hold on to."""

    zygote: int
    descriptors: int
    zygotes_descriptors: int
    children: int

    @classmethod
    def now(cls, agents: Agents) -> Held:
        children = Path(f"/proc/{agents.pid}/task/{agents.pid}/children").read_text().split()
        return cls(agents.pid, _descriptors(os.getpid()), _descriptors(agents.pid), len(children))

    def is_no_more_than(self, before: Held) -> bool:
        """The process for the next agent is asked for in advance, and is there or isn't yet."""
        more = [now - then for now, then in zip(self[1:], before[1:], strict=True)]
        return self.zygote == before.zygote and max(more) <= 2 and more[-1] <= 1


class Neighbour:
    """A good agent in another process."""

    def __init__(self, agents: Agents) -> None:
        self._agent: Agent = agents.start("neighbour")
        self._agent.load(GOOD, state=None, seed=0, now=NOW, zone=0, outline=NO_OUTLINE)
        self._now = NOW

    def is_well(self) -> bool:
        self._now += 1
        frame = self._agent.frame(self._now)
        return frame.error is None and frame.scene is not None

    def close(self) -> None:
        self._agent.close()


@pytest.fixture(scope="module")
def neighbour(agents: Agents) -> Iterator[Neighbour]:
    neighbour = Neighbour(agents)
    yield neighbour
    neighbour.close()


@pytest.fixture(scope="module")
def before(agents: Agents, neighbour: Neighbour) -> Held:
    """Of the first program: what one after the other left behind would add up."""
    assert neighbour.is_well()
    ended(agents, GOOD)
    return Held.now(agents)


@pytest.mark.parametrize("hostile", PROGRAMS, ids=lambda hostile: hostile.name)
def test_what_the_gate_says(hostile: Hostile) -> None:
    findings = gate.read(hostile.source).findings
    said = "\n".join(str(finding) for finding in findings) or "passes"
    assert re.search(hostile.gate, said), said


@pytest.mark.parametrize("hostile", PROGRAMS, ids=lambda hostile: hostile.name)
def test_how_it_ends_without_a_gate(hostile: Hostile, agents: Agents, neighbour: Neighbour, before: Held) -> None:
    began = time.monotonic()
    ending = ended(agents, hostile.source)
    assert re.match(hostile.ends, ending, re.DOTALL), ending[:2000]
    assert time.monotonic() - began < 20
    assert neighbour.is_well()
    assert _settles(agents, before), (before, Held.now(agents))


def test_there_are_enough_of_them_and_no_two_are_the_same() -> None:
    assert len(PROGRAMS) >= 150
    assert len({hostile.source for hostile in PROGRAMS}) == len(PROGRAMS)
    assert all(hostile.gate and hostile.ends for hostile in PROGRAMS)


def _settles(agents: Agents, before: Held) -> bool:
    """Once the dead are buried."""
    deadline = time.monotonic() + 5
    while not Held.now(agents).is_no_more_than(before):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.005)
    return True


def _descriptors(pid: int) -> int:
    return len(list(Path(f"/proc/{pid}/fd").iterdir()))
