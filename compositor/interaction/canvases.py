"""Canvases: the pointer in their own coordinates, and keys for those that hear them."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from compositor import layout as layouts
from compositor.devices.pointing import NOTCH
from compositor.interaction.state import Drawing, Step
from runtime import scene
from runtime.messages import KeyUsed, Pointed

if TYPE_CHECKING:
    from compositor.inputs import Key, Pointer
    from compositor.interaction.state import Ground, State

BUTTONS = {"left": 1, "middle": 2, "right": 3}
_LONGEST_NAME = 16
_EDGE = 0.01


def pressed(state: State, ground: Ground, pointer: Pointer, node_id: str) -> Step:
    """From now on the canvas gets all, wherever the pointer goes."""
    button = BUTTONS[pointer.button]
    state = replace(state, grip=Drawing(node_id, button))
    return _told(state, ground, pointer, node_id, "down", button)


def moved(state: State, ground: Ground, pointer: Pointer, node_id: str) -> Step:
    button = state.grip.button if isinstance(state.grip, Drawing) else 1
    return _told(state, ground, pointer, node_id, "move", button)


def released(state: State, ground: Ground, pointer: Pointer) -> Step:
    grip = state.grip
    if not isinstance(grip, Drawing):
        return Step(state)
    return _told(replace(state, grip=None), ground, pointer, grip.id, "up", grip.button)


def turned(state: State, ground: Ground, pointer: Pointer, node_id: str) -> Step:
    """By notches; upwards is positive, as programs expect it."""
    if not isinstance(ground.node(node_id), scene.Canvas) or not pointer.turn[1]:
        return Step(state, used=False)
    return Step(state, events=(Pointed(id=node_id, what="wheel", x=0.0, y=-pointer.turn[1] / NOTCH),))


def key(state: State, ground: Ground, used: Key) -> Step:
    """To the canvas that hears keys, each going down once and up."""
    if not used.name or len(used.name) > _LONGEST_NAME:
        return Step(state, used=False)
    if not used.down:
        if used.name not in state.keys:
            return Step(state, used=False)
        return Step(replace(state, keys=state.keys - {used.name}), events=(KeyUsed(key=used.name, down=False),))
    if ground.listening is None or used.mods.ctrl or used.mods.alt or used.mods.super:
        return Step(state, used=False)
    if used.name in state.keys:
        return Step(state)
    return Step(replace(state, keys=state.keys | {used.name}), events=(KeyUsed(key=used.name, down=True),))


def let_go(state: State) -> Step:
    """Of all keys: who holds them types elsewhere now."""
    events = tuple(KeyUsed(key=name, down=False) for name in sorted(state.keys))
    return Step(replace(state, keys=frozenset()), bool(events), events)


def _told(
    state: State, ground: Ground, pointer: Pointer, node_id: str, what: Literal["down", "move", "up"], button: int
) -> Step:  # fmt: skip
    node = ground.node(node_id)
    if not isinstance(node, scene.Canvas):
        return Step(state)
    x, y = layouts.canvas_point(ground.layout, node_id, pointer.x, pointer.y)
    if not (math.isfinite(x) and math.isfinite(y)):
        return Step(state)
    # A program that asks which cell of its board was meant finds one, wherever the pointer was dragged to.
    x, y = (round(min(max(at, 0.0), side - _EDGE), 2) for at, side in ((x, node.width), (y, node.height)))
    return Step(state, events=(Pointed(id=node_id, what=what, x=x, y=y, button=button),))
