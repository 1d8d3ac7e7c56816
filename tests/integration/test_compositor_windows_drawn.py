"""Real GL, off-screen: whatever a content draws, nothing of it is seen outside of its window's frame."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

# In a process of its own: a GL context and SDL's video driver are chosen once per process.
SCRIPT = """
from compositor.display import Display
from compositor.geometry import Rect
from compositor.inputs import Key, Mods
from compositor.drawing.pen import Pen
from compositor.style import Style
from compositor.windows import Windows

RED = bytes((255, 0, 0, 255))
SURFACE = bytes(Style().colours["surface"])


class Flood:
    def __init__(self, atlas):
        pen = Pen(atlas)
        pen.box(Rect(-4000, -4000, 9000, 9000), tuple(RED))
        pen.polygon([(-3000, -3000), (6000, -2000), (100, 6000)], tuple(RED))
        pen.arc(0, 0, 3000, 0, 359, tuple(RED), 900)
        self.drawn = pen.picture()

    def picture(self, now):
        return self.drawn


def red(display, layers):
    display.show(layers)
    pixels, (width, height) = display.pixels(), display.size
    found = [i for i in range(width * height) if pixels[4 * i : 4 * i + 4] == RED]
    return {(i % width, i // width) for i in found}


def inside(rect):
    return {(x, y) for x in range(int(rect.x), int(rect.right)) for y in range(int(rect.y), int(rect.bottom))}


display = Display()
for scale in (1.0, 1.5):
    windows = Windows(display.size, Style(scale=scale, motion=False), display.atlas)
    windows.open("a", "A", size_hint=(300, 200))
    contents = {"a": Flood(display.atlas)}
    rect = windows.content_rect("a")
    assert red(display, windows.layers(contents, 0.0)) == inside(rect), "all of its place and nothing else"
    display.show(windows.layers({}, 0.0))
    corner = 4 * (int(rect.bottom - 1) * display.size[0] + int(rect.x))
    assert display.pixels()[corner : corner + 4] == SURFACE, "square corners lie within the frame's round ones"
    windows.key(Key("left", mods=Mods(super=True)), 0.0)
    assert red(display, windows.layers(contents, 0.0)) == inside(windows.content_rect("a"))
    windows.key(Key("m", mods=Mods(super=True)), 0.0)
    small = red(display, windows.layers(contents, 0.0))
    assert small, "it is seen in the strip"
    assert all(y > windows.bottom.y and x < windows.bottom.x for x, y in small)
    windows.perform("overview")
    (last,) = [layer for layer in windows.layers(contents, 0.0) if layer.picture is contents["a"].drawn]
    assert red(display, windows.layers(contents, 0.0)) <= inside(last.clip.inset(-1))

print("drawn")
"""


def test_nothing_is_drawn_outside_of_a_window() -> None:
    result = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        cwd=ROOT,
        env={**os.environ, "SDL_VIDEODRIVER": "offscreen"},
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert result.stdout.endswith("drawn\n"), result.stderr
