"""What the cookbook's programs show: after a second, and while a person uses them."""

from __future__ import annotations

import tempfile
from contextlib import closing
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

from image import ROOT
from runtime import intents
from runtime.intents import NOW
from runtime.trial import Hand
from runtime.workbench import Terms, Workbench
from tests.gallery.specimens import SPECIMENS

if TYPE_CHECKING:
    from runtime.agents import Agents
    from runtime.intents import Intent
    from runtime.scene import Page, Scene

Moment: TypeAlias = Literal["opened", "used", "shown"]
"""The last is a specimen's: a page that no program made."""

COOKBOOK = ROOT / "models" / "cookbook"
BEHAVIOURS = {behaviour.id: behaviour for behaviour in intents.read(COOKBOOK / "behaviour.jsonl")}


@lru_cache(maxsize=1)
def shown(agents: Agents, name: str, moment: Moment) -> Scene | Page:
    """In the real sandbox, under virtual time: the same at each run."""
    if moment == "shown":
        return SPECIMENS[name]
    behaviour = BEHAVIOURS[name]
    with tempfile.TemporaryDirectory(prefix="wisp-gallery-") as data:
        terms = Terms(NOW, 0, behaviour.replies, lambda kind: kind not in behaviour.deny)
        with closing(Workbench(agents, Path(data), terms, read=_read)) as bench:
            bench.make(behaviour.intent, intents.read_program(COOKBOOK / _program(behaviour)))
            if moment == "used":
                return _fullest(bench, behaviour)
            bench.session.advance(1.0)
            return bench.session.scene


def _fullest(bench: Workbench, behaviour: Intent) -> Scene:
    """Many a program is reset or emptied at the end: in the middle of when there was most to see."""
    hand, scenes = Hand(bench), [bench.session.scene]
    for step in behaviour.steps:
        hand.do(step)
        scenes.append(bench.session.scene)
    most = max(len(scene.nodes) for scene in scenes)
    full = [scene for scene in scenes if len(scene.nodes) == most]
    return full[len(full) // 2]


def _read(name: str) -> str:
    return intents.read_program(COOKBOOK / name)


def _program(behaviour: Intent) -> str:
    assert behaviour.program is not None
    return behaviour.program
