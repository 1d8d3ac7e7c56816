"""`wisp bench screen`: what a frame costs, with the real windows, layout and renderer, off-screen and unpaced.

Nothing waits for a monitor here: a frame's cost is the time until all of it is drawn, and beside it what a program
costs that only clears the screen and draws a triangle, in the same run.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import resource
import struct
import sys
import time
from statistics import median, quantiles
from typing import TYPE_CHECKING, NamedTuple

os.environ["SDL_VIDEODRIVER"] = "offscreen"

from compositor import garbage
from compositor.display import Display
from compositor.drawing.gl.floor import Triangle, driver, finish
from compositor.inputs import Key
from compositor.sceneview import SceneView
from compositor.style import Style
from compositor.windows import Windows
from runtime import scene

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from compositor.drawing.picture import Layer
    from runtime.scene import Scene

CROWDS = (1, 20, 50)
USUAL, LARGE = (1280, 800), (1920, 1080)
FRAMES, QUICK_FRAMES = 240, 15
MANY, QUICK_MANY = 100_000, 600
IDLE_SECONDS, QUICK_IDLE_SECONDS = 20.0, 1.0
AIM_FPS, AIM_FULL_MS, AIM_IDLE, AIM_CORES = 60, 20, 0.01, 1
_SETTLED = 5.0
"""Seconds after which no window is still on its way to its place."""
_RECORD = struct.Struct("<BBHhhhhhhI")
_BALLS = 60
_PAGE = os.sysconf("SC_PAGE_SIZE")


class Cost(NamedTuple):
    """Of a frame, in milliseconds: until it was there, and on all cores together."""

    wall: float
    wall_99: float
    cpu: float

    def found(self, name: str) -> dict[str, object]:
        return {f"{name}_ms": self.wall, f"{name}_ms_p99": self.wall_99, f"{name}_cpu_ms": self.cpu}


class Wall:
    """Windows with agents' scenes in them, each of which is another one at another time."""

    def __init__(self, display: Display, count: int) -> None:
        self._display, style = display, Style()
        self.windows = Windows(display.size, style, display.atlas)
        self._views: dict[str, SceneView] = {}
        for number in range(count):
            name = f"agent{number}"
            self.windows.open(name, f"Agent {number}", size_hint=(360, 300))
            view = self._views[name] = SceneView(style, display.atlas)
            view.show(_SCENES[number % len(_SCENES)](0))
            view.place(*self.windows.content_rect(name)[2:], style)
        self.windows.layers(self._views, time.monotonic() - _SETTLED)

    def change(self, moment: int, only: int | None = None) -> None:
        for number, view in enumerate(self._views.values()):
            if only in {None, number}:
                view.show(_SCENES[number % len(_SCENES)](moment))

    def layers(self, now: float) -> list[Layer]:
        return self.windows.layers(self._views, now)

    def frame(self, now: float) -> bool:
        return self._display.show(self.layers(now))

    def wake(self, now: float) -> float | None:
        wakes = [self.windows.wake(now), *(view.tick(now) for view in self._views.values())]
        return min((wake for wake in wakes if wake is not None), default=None)

    def type(self, number: int, letter: str, now: float) -> None:
        view = self._views[f"agent{number}"]
        view.focus(has=True)
        view.key(Key("tab"), now)
        view.key(Key(letter, letter), now)


def main() -> int:
    parser = argparse.ArgumentParser(prog="./wisp bench screen")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--quick", action="store_true", help="fewer frames")
    options = parser.parse_args()
    found = measured(quick=options.quick)
    sys.stdout.write(json.dumps(found) + "\n" if options.json else _table(found))
    return 0


def measured(*, quick: bool) -> dict[str, object]:
    frames = QUICK_FRAMES if quick else FRAMES
    display = Display(USUAL)
    garbage.seldom()
    found: dict[str, object] = {"driver": driver(), "size": "x".join(map(str, USUAL))}
    floor = _repeated(Triangle(USUAL).draw, frames)
    found |= floor.found("floor")
    display.reopen()
    for count in CROWDS:
        found |= _animating(display, count, frames, floor)
    found |= _idle(display, QUICK_IDLE_SECONDS if quick else IDLE_SECONDS)
    found |= _one_widget(display, frames)
    found |= _memory(display, QUICK_MANY if quick else MANY)
    found |= _whole(frames)
    return found | _aims(found)


def _animating(display: Display, count: int, frames: int, floor: Cost) -> dict[str, object]:
    """All of them in each frame: scenes, layout, painting, packing, drawing."""
    wall = Wall(display, count)
    moments = iter(range(1, frames + 20))

    def frame() -> None:
        wall.change(next(moments))
        wall.frame(time.monotonic())

    cost = _repeated(frame, frames, warm=10)
    return {
        **cost.found(f"animating_{count}"),
        f"animating_{count}_fps": round(1000 / cost.wall),
        f"animating_{count}_cores_at_60_fps": round(cost.cpu * AIM_FPS / 1000, 2),
        f"animating_{count}_to_floor": round(cost.wall / floor.wall, 1),
    }


def _idle(display: Display, seconds: float) -> dict[str, object]:
    """As the session waits: until the next thing that wants to happen by itself, which is a caret at the most."""
    wall = Wall(display, CROWDS[1])
    wall.frame(time.monotonic())
    finish()
    began, spent, shown = time.monotonic(), time.process_time(), 0
    while (now := time.monotonic()) < began + seconds:
        wake = wall.wake(now)
        shown += wall.frame(now)
        time.sleep(max(0.0, min(began + seconds, math.inf if wake is None else max(wake, now + 0.001)) - now))
    share = (time.process_time() - spent) / seconds
    return {"idle_cpu_share": round(share, 5), "idle_frames": shown}


def _one_widget(display: Display, frames: int) -> dict[str, object]:
    """A letter typed into a field of one of the windows, from the key to the drawn frame."""
    wall = Wall(display, CROWDS[1])
    wall.frame(time.monotonic())
    letters = iter("abcdefghij" * frames)

    def press() -> None:
        now = time.monotonic()
        wall.type(1, next(letters), now)
        wall.frame(now)

    found = _repeated(press, frames, warm=10).found("key_to_frame")
    moments = iter(range(1, frames + 20))

    def tick() -> None:
        wall.change(next(moments), only=0)
        wall.frame(time.monotonic())

    return found | _repeated(tick, frames, warm=10).found("one_window_of_20")


def _memory(display: Display, frames: int) -> dict[str, object]:
    """What it grew by after all caches could fill up."""
    wall = Wall(display, 2)
    warm = frames // 10
    for moment in range(warm):
        wall.change(moment)
        wall.frame(time.monotonic())
    before = _resident()
    for moment in range(warm, frames):
        wall.change(moment)
        wall.frame(time.monotonic())
    grown = _resident() - before
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
    return {"memory_frames": frames, "memory_grown_mb": round(grown / 1e6, 2), "memory_most_mb": round(most, 1)}


def _whole(frames: int) -> dict[str, object]:
    """All of a large screen, as when everything on it moves."""
    display = Display(LARGE)
    wall = Wall(display, CROWDS[1])

    def draw() -> None:
        display.redraw(wall.layers(time.monotonic()))

    return _repeated(draw, frames, warm=5).found("full_1920x1080")


def _repeated(action: Callable[[], object], times: int, warm: int = 3) -> Cost:
    for _ in range(warm):
        action()
    finish()
    walls, spent = [], time.process_time()
    for _ in range(times):
        began = time.perf_counter()
        action()
        finish()
        walls.append((time.perf_counter() - began) * 1e3)
    cpu = (time.process_time() - spent) / times * 1e3
    return Cost(round(median(walls), 3), round(quantiles(walls, n=100)[98], 3), round(cpu, 3))


def _aims(found: Mapping[str, object]) -> dict[str, object]:
    reached = {
        "20_animating_60_fps": _number(found["animating_20_fps"]) >= AIM_FPS,
        "20_animating_one_core": _number(found["animating_20_cores_at_60_fps"]) <= AIM_CORES,
        "full_redraw_20_ms": _number(found["full_1920x1080_ms"]) <= AIM_FULL_MS,
        "idle_1_percent": _number(found["idle_cpu_share"]) < AIM_IDLE,
    }
    return {f"aim_{name}": "reached" if is_so else "missed" for name, is_so in reached.items()}


def _number(value: object) -> float:
    assert isinstance(value, int | float)  # noqa: S101 - the figures above
    return value


def _resident() -> int:
    with open("/proc/self/statm") as file:  # noqa: PTH123 - one line
        return int(file.read().split()[1]) * _PAGE


def _table(found: Mapping[str, object]) -> str:
    return "".join(f"{name.replace('_', ' '):36} {value}\n" for name, value in found.items())


def _timer(moment: int) -> Scene:
    return _scene(
        "Timer",
        {"kind": "text", "text": f"{moment:05}", **_LOOKS, "size": 48, "bold": True},
        {"kind": "progress", "label": "Focus", "value": moment % 100 / 100},
        {"kind": "row"},
        *({"kind": "button", "label": label, "enabled": True, "color": "", "depth": 1} for label in ("Pause", "Reset")),
        {"kind": "checkbox", "label": "Long break", "value": bool(moment & 16)},
        {"kind": "slider", "label": "Minutes", "value": moment % 50, "min": 0, "max": 50, "step": 1},
    )


def _tasks(moment: int) -> Scene:
    items = [{"text": f"Task {number}", "done": number < moment % len("Tasks")} for number in range(6)]
    return _scene(
        "Tasks",
        {"kind": "text", "text": f"{moment} done", **_LOOKS},
        {"kind": "field", "label": "New task", "value": "", "placeholder": "What next?", "lines": 1, "secret": False},
        {"kind": "list", "label": "", "items": items, "actions": ["Delete"], "index": -1},
    )


def _balls(moment: int) -> Scene:
    drawing = b"".join(
        _RECORD.pack(2, 1, 0, (number * 53 + moment * 9) % 2400, (number * 97 + moment * 7) % 1600, 64, 0, 0, 0, 0)
        + _RECORD.pack(2, 1, 0, (number * 53 + moment * 9) % 2400, (number * 97 + moment * 7) % 1600, 60, 0, 0, 0, ink)
        for number, ink in zip(range(_BALLS), [0x5CC9B8FF, 0xF2BA61FF, 0x4A8DF0FF] * _BALLS, strict=False)
    )
    node = {"kind": "canvas", "width": 300, "height": 200, "background": "#10151d", "drawing": drawing}
    return _scene("Balls", {**node, "texts": [], "images": [], "keys": False})


_LOOKS = {"size": 18, "color": "", "align": "left", "bold": False, "italic": False, "mono": False}
_SCENES: Sequence[Callable[[int], Scene]] = (_timer, _tasks, _balls)


def _scene(title: str, *nodes: Mapping[str, object]) -> Scene:
    numbered = [{"id": f"n{number}", "depth": 0, **node} for number, node in enumerate(nodes)]
    return scene.Scene.model_validate({"title": title, "nodes": numbered}, strict=False)


if __name__ == "__main__":
    sys.exit(main())
