"""Real GL, off-screen: what damage drew is what drawing everything would have drawn, whatever was drawn before."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

# In processes of their own: a GL context and SDL's video driver are chosen once per process.
BEGIN = """
import random
from compositor.display import Display
from compositor.geometry import Rect
from compositor.drawing.pen import Pen
from compositor.drawing.picture import Layer, Picture
from compositor.drawing.records import NOWHERE, SHAPE
from compositor.text import shape
from tests.integration.screen_scenes import Chance

display = Display()
chance = Chance(11, display.atlas)

def on_screen():
    return display._renderer.pixels()

def box(rect, colour=(255, 0, 0, 255), **more):
    pen = Pen(display.atlas)
    pen.box(rect, colour, **more)
    return pen.picture()

def alike(one, other):
    # Some drivers round the same colour up or down, depending on how much they draw at once.
    return one == other or max(abs(a - b) for a, b in zip(one, other)) <= 1

def pixel(data, x, y, width=1280):
    return tuple(data[4 * (y * width + x) :][:3])
"""
DAMAGE = """
layers = [chance.layer(chance.picture(20)) for _ in range(4)]
display.show(layers)
colours = set()
for step in range(36):
    if step == 18:
        display.rotate(90)
    layers = chance.changed(layers)
    display.show(layers)
    assert display._context.age() == 1, "without which all is drawn each time"
    by_damage = on_screen()
    assert alike(by_damage, display.pixels()), f"step {step}"
    colours |= {by_damage[i : i + 4] for i in range(0, len(by_damage), 4444)}
assert len(colours) > 50, "a blank screen"
"""
CANVAS = """
node, areas = chance.canvas(60), []
for step in range(25):
    node = chance.varied(node)
    pen = Pen(display.atlas)
    pen.canvas(Rect(20.5, 10, 900, 640), node)
    display.show([Layer(pen.picture())])
    areas.append(sum(area.width * area.height for area in display._panes[0].damaged[0]))
    assert alike(on_screen(), display.pixels()), f"step {step}"
assert min(areas) < max(areas) / 3, areas
"""
NOTHING = """
picture = box(Rect(10, 10, 50, 50))
assert display.show([Layer(picture)])
assert not display.show([Layer(picture)])
assert not display.show([Layer(box(Rect(10, 10, 50, 50)))])
assert not display.show([Layer(picture, 0.3)]), "letters stay on whole pixels"
assert display.show([Layer(picture, 1)])
display.forget()
assert display.show([Layer(picture, 1)])
display.background = (0, 0, 255, 255)
assert display.show([Layer(picture, 1)])
assert pixel(on_screen(), 500, 500) == (0, 0, 255)
"""
OCCLUSION = """
from compositor.drawing import damage
below, above = Layer(box(Rect(0, 0, 300, 300))), Layer(box(Rect(0, 0, 300, 300), (0, 0, 255, 255)), 10, 10)
plain = display.show([below, above]) and display.pixels()
hidden = above._replace(opaque=Rect(10, 10, 300, 300))
display.show([below, hidden])
assert display.pixels() == plain
plan, _ = damage.visible([below, hidden], [Rect(20, 20, 100, 100)])
assert [layer for layer, _ in plan] == [hidden]
"""
EDGES = """
display.show([Layer(box(Rect(10, 20, 30, 40), radius=10, border=2, edge=(0, 255, 0, 255)))])
seen = display.pixels()
assert pixel(seen, 25, 40) == (255, 0, 0)
assert pixel(seen, 10, 40) == pixel(seen, 11, 40) == pixel(seen, 39, 40) == (0, 255, 0)
assert pixel(seen, 9, 40) == pixel(seen, 40, 40) == pixel(seen, 10, 20) == pixel(seen, 25, 19) == (0, 0, 0)
assert 0 < pixel(seen, 12, 23)[1] < 255, "a corner is soft"
display.show([Layer(box(Rect(10, 20, 30, 40)), 0, 0, 2, 0.5)])
assert pixel(display.pixels(), 79, 119)[0] in {127, 128}
assert pixel(display.pixels(), 80, 119) == pixel(display.pixels(), 79, 120) == (0, 0, 0)
for large in (Rect(100, 100, 500, 400), Rect(100.5, 100.25, 500, 400)):
    pen = Pen(display.atlas)
    pen.box(large, (0, 0, 200, 100), 30, border=3, edge=(200, 0, 0, 100))
    by_parts = pen.picture()
    assert len(by_parts.runs) == 2
    strips = by_parts.runs[1]
    data = strips.data[:32] + NOWHERE + strips.data[40:SHAPE.size]
    whole = Picture((strips._replace(data=data),), by_parts.bounds)
    display.show([Layer(by_parts)])
    first = display.pixels()
    display.show([Layer(whole)])
    second = display.pixels()
    assert alike(first, second), "the parts of a large box don't show"
"""
TURNED = """
display.show([Layer(box(Rect(0, 0, 100, 50)))])
upright = display.pixels()
for degrees, at in ((90, (1279, 0)), (180, (1279, 799)), (270, (0, 799))):
    display.rotate(degrees)
    assert display.size == ((800, 1280) if degrees % 180 else (1280, 800))
    display.show([Layer(box(Rect(0, 0, 100, 50)))])
    seen = display.pixels()
    assert pixel(seen, *at) == (255, 0, 0)
    assert sum(seen[0::4]) == sum(upright[0::4])
"""
LOST = """
layers = [chance.layer(chance.picture(30)) for _ in range(3)]
display.show(layers)
before = display.pixels()
display.reopen()
assert display.show(layers), "nothing is there yet"
assert display.pixels() == before
display._context._reset = lambda: 0x8253
assert display.show(layers[1:])
assert display.show(layers), "noticed, and opened anew"
assert on_screen() == before
"""
SEVERAL = """
def small(pixels, x, y):
    return pixel(pixels, x, y, 320)

red, green = (Layer(box(Rect(300, 180, 20, 20), colour)) for colour in ((255, 0, 0, 255), (0, 255, 0, 255)))
two = Display((1280, 800), (320, 200))
assert [screen.size for screen in two.screens] == [(1280, 800), (320, 200)]
assert len({screen.name for screen in two.screens}) == 2
assert two.show([red], [green])
assert pixel(two.pixels(0), 310, 190) == (255, 0, 0)
assert small(two.pixels(1), 310, 190) == (0, 255, 0)
assert not two.show([red], [green])
before = [list(pane.damaged) for pane in two._panes]
assert two.show([red], [green, red._replace(x=-300)])
assert list(two._panes[0].damaged) == before[0], "nothing is drawn where nothing changed"
assert small(two.pixels(1), 10, 190) == (255, 0, 0)
two.rotate(90)
assert two.show([red], [green]), "only the first stands turned"
assert (two.size, two.screens[1].size) == ((800, 1280), (320, 200))
assert small(two.pixels(1), 310, 190) == (0, 255, 0)
two.reopen()
assert two.show([red], [green])
assert small(two.pixels(1), 310, 190) == (0, 255, 0)
"""
MEMORY = """
import gc, os
def resident():
    return int(open("/proc/self/statm").read().split()[1]) * os.sysconf("SC_PAGE_SIZE")

def frame(number):
    pen = Pen(display.atlas)
    pen.box(Rect(number % 300, 10, 50, 50), (255, 0, 0, 255), 5)
    pen.text(shape(str(number), "regular", 15 + number % 40), 10, 100, (255, 255, 255, 255))
    pen.image(Rect(100, 100, 64, 64), 64, 64, number.to_bytes(4, "little") * 64 * 64)
    display.show([Layer(pen.picture())])

for number in range(7000):  # until all caches are full
    frame(number)
first = resident()
for number in range(7000, 10000):
    frame(number)
assert resident() - first < 12e6, resident() - first
assert display._renderer._buffers.alive < 9, display._renderer._buffers.alive
assert len(display._renderer._textures._names) < 6, len(display._renderer._textures._names)
"""


def run(driver: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={**os.environ, "SDL_VIDEODRIVER": driver, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


_SCRIPTS = [DAMAGE, CANVAS, NOTHING, OCCLUSION, EDGES, TURNED, LOST, SEVERAL, MEMORY]
_NAMES = ["damage", "canvas", "nothing", "occlusion", "edges", "turned", "lost", "several", "memory"]


@pytest.mark.parametrize("script", _SCRIPTS, ids=_NAMES)
def test_pictures_reach_the_screen(script: str) -> None:
    result = run("offscreen", "-c", f"{BEGIN}{script}\nprint('drawn')")
    assert result.stdout.endswith("drawn\n"), result.stderr


def test_without_a_screen_it_says_so_and_ends() -> None:
    result = run("kmsdrm", "-m", "compositor")
    assert result.returncode == 1
    assert result.stderr.startswith("no screen (")
    assert "Traceback" not in result.stderr
