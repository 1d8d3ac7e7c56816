"""Whatever a scene says and whatever is done to it, the screen draws it, and only in its window."""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from image import ROOT
from runtime.agents import LoadFailed, Trapped
from tests.redteam.ending import NO_OUTLINE, NOW, Brokers
from tests.redteam.hostile import read

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from runtime.agents import Agents
    from runtime.scene import Scene


def fuzzed(*options: str | Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "tests.fuzz_screen", *options],
        cwd=ROOT, capture_output=True, text=True, timeout=110, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_random_scenes() -> None:
    assert "300 of 300 scenes" in fuzzed("--count", "300")


def test_scenes_of_hostile_programs(agents: Agents, tmp_path: Path) -> None:
    scenes = {scene.encoded() for scene in hostile_scenes(agents)}
    assert len(scenes) > 30
    file = tmp_path / "scenes.jsonl"
    file.write_bytes(b"\n".join(scenes))
    assert f"{len(scenes)} scenes" in fuzzed("--scenes", file)


def hostile_scenes(agents: Agents) -> Iterator[Scene]:
    """What got past the checks of scenes, with and without a gate."""
    for hostile in read():
        agent = agents.start("hostile")
        agent.call = Brokers().calls()
        with suppress(LoadFailed, Trapped):
            agent.load(hostile.source, state=None, seed=0, now=NOW, zone=0, outline=NO_OUTLINE)
            for second in range(2):
                scene = agent.frame(NOW + second).scene
                if scene is not None:
                    yield scene
        agent.close()
