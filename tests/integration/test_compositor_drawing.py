"""Real GL, off-screen: what damage drew is what drawing everything would have drawn."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

# In a process of its own: a GL context and SDL's video driver are chosen once per process.
SCRIPT = """
from compositor.display import Display
from compositor.page import Page
from compositor.renderer import Renderer

display = Display()
typed = "the numbers bigger"
for end in range(len(typed) + 1):
    display.show(Page("9.9.9", typed=typed[:end], caret=bool(end % 2)).draw(display.size))
by_steps = display.pixels()
assert len(by_steps) == display.size[0] * display.size[1] * 4
assert len({by_steps[i : i + 4] for i in range(0, len(by_steps), 4)}) > 50, "a blank screen"

display._shown = ()
display.show(Page("9.9.9", typed=typed, caret=False).draw(display.size))
assert display.pixels() == by_steps
display.show(Page("9.9.8", typed=typed, caret=False).draw(display.size))
assert display.pixels() != by_steps

for number in range(3000):
    display.show(Page(str(number), typed=str(number) * 9).draw(display.size))
assert len(display._renderer._lines) < 3000, "the atlas must start over, not grow"
print("drawn")
"""


def run(driver: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={**os.environ, "SDL_VIDEODRIVER": driver},
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )


def test_pictures_reach_the_screen() -> None:
    result = run("offscreen", "-c", SCRIPT)
    assert result.stdout.endswith("drawn\n"), result.stderr


def test_without_a_screen_it_says_so_and_ends() -> None:
    result = run("kmsdrm", "-m", "compositor")
    assert result.returncode == 1
    assert result.stderr.startswith("no screen (")
    assert "Traceback" not in result.stderr
