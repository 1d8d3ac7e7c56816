"""`python -m tests.fuzz_screen --count N`: random scenes and what a person may do to them, drawn on a screen.

Each must be arranged, painted and drawn without an exception, and nothing of it may be seen outside of its window.
A scene that failed is named by its number: `--first NUMBER --count 1` does it again.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from compositor.drawing.picture import Layer
from compositor.geometry import Rect
from compositor.inputs import Key, Pointer
from compositor.sceneview import SceneView
from compositor.style import Style
from runtime.scene import parse
from tests.gallery.camera import ENVIRONMENT
from tests.gallery.darkroom import Darkroom
from tests.gallery.spill import spilled
from tests.random_scenes import random_input, random_scene

if TYPE_CHECKING:
    from runtime.scene import Scene

SCREEN = (320, 240)
_MARGIN = 24
_STYLES = (Style(), Style("light"), Style("contrast"), Style(scale=2.0), Style(text_size=1.5), Style(scale=0.75))
_MOST_INPUTS = 6
_SIZES = ((272, 192), (100, 192), (272, 40), (30, 20), (1, 1))
_DRAWN = 10
"""One of so many is drawn with GL; all are arranged and painted."""
_SECONDS_BETWEEN_WORDS = 5.0


class OutsideError(AssertionError):
    """Something was drawn where its window isn't."""


def fuzz(number: int, room: Darkroom, given: Scene | None = None) -> int:
    """One scene, all its luck taken from its number; how many things were done to it."""
    luck = Random(number)  # noqa: S311 - the same each time
    style = luck.choice(_STYLES)
    view = SceneView(style, room.atlas)
    size = width, height = luck.choice(_SIZES)
    view.place(width, height, style)
    view.show(given or random_scene(luck))
    seen = given is not None or number % _DRAWN == 0
    _draw(view, 0.0, room, style, size, seen=seen)
    now, done = 0.0, luck.randint(0, _MOST_INPUTS)
    for _ in range(done):
        now += luck.choice((0.0, 0.016, 1.0))
        _do(view, random_input(luck, width, height), now)
        if luck.random() < 0.2:
            view.show(random_scene(luck))
        view.tick(now)
        view.picture(now)
        view.words()
    _draw(view, now, room, style, size, seen=seen and done > 0)
    return done


def _do(view: SceneView, what: Key | Pointer | str, now: float) -> None:
    match what:
        case Key():
            view.key(what, now)
        case Pointer():
            view.pointer(what, now)
        case str():
            view.paste(what)


def _draw(view: SceneView, now: float, room: Darkroom, style: Style, size: tuple[int, int], *, seen: bool) -> None:
    picture = view.picture(now)
    if not seen:
        return
    window = Rect(_MARGIN, _MARGIN, *size)
    layer = Layer(picture, _MARGIN, _MARGIN, clip=window)
    shown = room.develop([layer], SCREEN, style)
    if spilled(shown, (_MARGIN, _MARGIN, *size), style.colours["surface"]):
        raise OutsideError("something was drawn outside of the window")


def main() -> int:
    options = _options()
    if any(os.environ.get(name) != value for name, value in ENVIRONMENT.items()):
        # The platform is chosen before the first import of OpenGL.
        argv = [sys.executable, "-m", "tests.fuzz_screen", *sys.argv[1:]]
        os.execve(sys.executable, argv, {**os.environ, **ENVIRONMENT})
    room = Darkroom(SCREEN)
    if options.scenes:
        lines = options.scenes.read_bytes().splitlines()
        inputs = sum(fuzz(number, room, parse(line)) for number, line in enumerate(lines))
        sys.stdout.write(f"{len(lines)} scenes, {inputs} inputs\n")
    else:
        _many(room, options.first, options.count)
    return 0


def _many(room: Darkroom, first: int, count: int) -> None:
    began = told = time.monotonic()
    inputs, slowest = 0, (0.0, first)
    for number in range(first, first + count):
        # The processor's time: a machine with much else to do says nothing about a scene.
        before = time.process_time()
        try:
            inputs += fuzz(number, room)
        except Exception:
            sys.stderr.write(f"scene {number} failed; again with --first {number} --count 1\n")
            raise
        slowest = max(slowest, (time.process_time() - before, number))
        now, done = time.monotonic(), number - first + 1
        if now - told > _SECONDS_BETWEEN_WORDS or done == count:
            told, left = now, (now - began) / done * (count - done)
            sys.stdout.write(
                f"{done} of {count} scenes, {inputs} inputs, {now - began:.0f} s, {left:.0f} s to go; "
                f"the slowest is {slowest[1]}, {1000 * slowest[0]:.0f} ms\n"
            )
            sys.stdout.flush()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz_screen", description=__doc__)
    parser.add_argument("--count", type=int, default=1000, help="how many scenes")
    parser.add_argument("--first", type=int, default=0, help="the number of the first")
    parser.add_argument("--scenes", type=Path, help="these scenes instead, a line of JSON each")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
