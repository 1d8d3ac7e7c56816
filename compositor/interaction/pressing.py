"""Pressing: what the pointer does, a mouse's or a finger's, wherever it is."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from compositor.devices.pointing import NOTCH
from compositor.interaction import canvases, choosing, focus, scrolling, values, writing
from compositor.interaction.state import (
    Dragging,
    Drawing,
    Panning,
    Pressing,
    Selecting,
    Sliding,
    Step,
    Touching,
)
from runtime import scene

if TYPE_CHECKING:
    from compositor.inputs import Pointer
    from compositor.interaction.state import Ground, State
    from compositor.view import Spot

_SLOP = 10.0
"""Logical pixels that a finger may slip and still press."""
_HELD = 0.4
_AT_ONCE = frozenset({"canvas", "slider", "scroll"})
"""What a finger takes hold of before it has moved."""


def pointed(state: State, ground: Ground, pointer: Pointer) -> Step:
    """`pointer` is in the coordinates of what is seen; from here on in those of the layout."""
    left, top = scrolling.offset(state, "")
    pointer = pointer.moved(left, top)
    match pointer.what:
        case "move":
            return _moved(state, ground, pointer)
        case "down":
            return _down(state, ground, pointer)
        case "up":
            return _up(state, ground, pointer)
        case "wheel":
            return _turned(state, ground, pointer)
        case "leave":
            return _left(state, ground, pointer)


def spot_at(ground: Ground, x: float, y: float) -> Spot | None:
    return next((spot for spot in reversed(ground.layout.spots) if spot.rect.holds(x, y)), None)


def _moved(state: State, ground: Ground, pointer: Pointer) -> Step:  # noqa: PLR0911 - one for each grip
    x, y = pointer.x, pointer.y
    match state.grip:
        case Sliding(node_id):
            return _slid(state, ground, node_id, x)
        case Selecting():
            return Step(writing.dragged(state, ground, pointer))
        case Drawing(node_id):
            return canvases.moved(state, ground, pointer, node_id)
        case Dragging():
            return Step(scrolling.dragged(state, ground, (x, y)))
        case Panning():
            left, top = scrolling.offset(state, "")
            return Step(scrolling.panned(state, ground, x - left, y - top))
        case Touching(_, was_x, was_y):
            return _slipped(state, ground, pointer, math.hypot(x - was_x, y - was_y))
        case _:
            return _hovered(state, ground, pointer)


def _hovered(state: State, ground: Ground, pointer: Pointer) -> Step:
    spot = spot_at(ground, pointer.x, pointer.y)
    if spot != state.view.hovered and not pointer.touch:
        state = state.seen(hovered=spot)
    if spot is not None and spot.part == "option":
        state = state.seen(cursor=spot.item) if state.view.cursor != spot.item else state
    if spot is not None and spot.part == "canvas" and state.grip is None:
        return canvases.moved(state, ground, pointer, spot.id)
    return Step(state)


def _slipped(state: State, ground: Ground, pointer: Pointer, far: float) -> Step:
    """A finger that goes further than a press would moves what is under it."""
    if far < _SLOP * ground.style.scale:
        return Step(state)
    under = scrolling.under(ground, pointer.x, pointer.y)
    left, top = scrolling.offset(state, "")
    if not under:
        return Step(replace(state.seen(pressed=None), grip=None))
    grip = Panning(under[0].id, pointer.x - left, pointer.y - top, ground.now)
    return Step(replace(state.seen(pressed=None), grip=grip))


def _down(state: State, ground: Ground, pointer: Pointer) -> Step:
    spot = spot_at(ground, pointer.x, pointer.y)
    caught = state.coasting is not None and pointer.touch
    state = replace(state, coasting=None)
    if state.grip is not None or caught:
        return Step(state)
    if state.view.opened and (spot is None or spot.part not in {"option", "scroll"}):
        return Step(state.seen(opened="", ring=False))
    if spot is not None and spot.part == "canvas":
        step = _focused(state, ground, spot)
        return step.then(canvases.pressed(step.state, ground, pointer, spot.id))
    if pointer.button != "left":
        return Step(state, used=spot is not None)
    if pointer.touch and (spot is None or spot.part not in _AT_ONCE):
        return Step(replace(state.seen(pressed=spot), grip=Touching(spot, pointer.x, pointer.y)))
    return _taken(state, ground, pointer, spot)


def _taken(state: State, ground: Ground, pointer: Pointer, spot: Spot | None) -> Step:
    """The left button, or a finger that has decided."""
    step = _focused(state, ground, spot)
    if spot is None:
        return step
    match spot.part:
        case "scroll":
            taken = scrolling.taken(step.state, ground, spot.id, 1 - spot.item, (pointer.x, pointer.y))
            return step._replace(state=taken)
        case "slider":
            state = replace(step.state, grip=Sliding(spot.id)).seen(pressed=spot)
            return step.then(_slid(state, ground, spot.id, pointer.x))
        case "field" | "number":
            return step._replace(state=writing.pointed(step.state, ground, pointer))
        case "less" | "more":
            state = replace(step.state, grip=Pressing(spot, ground.now + _HELD)).seen(pressed=spot)
            return step.then(_stepped(state, ground, spot))
        case _:
            return step._replace(state=replace(step.state, grip=Pressing(spot)).seen(pressed=spot))


def _stepped(state: State, ground: Ground, spot: Spot) -> Step:
    """At once, and again while it is held."""
    node = ground.node(spot.id)
    if not isinstance(node, scene.Number):
        return Step(state)
    return writing.stepped(state, node, -1 if spot.part == "less" else 1, ground.now)


def _focused(state: State, ground: Ground, spot: Spot | None) -> Step:
    """A press brings the focus along, but a canvas that hears keys keeps it from what is only pressed."""
    if spot is not None and spot.part in {"option", "scroll"}:
        return Step(state)
    to = spot.id if spot else ""
    if (canvas := ground.listening) and (spot is None or spot.part not in {"label", "field", "number", "canvas"}):
        to = canvas.id
    step = focus.moved(state, ground, to, ring=False)
    return step._replace(state=step.state.seen(ring=False))


def _up(state: State, ground: Ground, pointer: Pointer) -> Step:  # noqa: PLR0911 - one for each grip
    grip = state.grip
    match grip:
        case Drawing(_, button):
            same = canvases.BUTTONS[pointer.button] == button
            return canvases.released(state, ground, pointer) if same else Step(state)
        case None:
            return Step(state, used=False)
        case _ if pointer.button != "left":
            return Step(state)
        case Panning():
            return Step(scrolling.thrown(state.seen(pressed=None), ground.now))
        case Pressing(spot, _):
            return _let_go(state, ground, pointer, spot)
        case Touching(spot, _, _):
            step = _taken(replace(state, grip=None), ground, pointer, spot)
            return step.then(_let_go(step.state, ground, pointer, spot))
        case _:
            return Step(_empty(state))


def _let_go(state: State, ground: Ground, pointer: Pointer, spot: Spot | None) -> Step:
    state = _empty(state)
    if spot is None:
        return Step(state)
    under = spot_at(ground, pointer.x, pointer.y)
    same = under is not None and under._replace(rect=spot.rect) == spot
    return clicked(state, ground, spot) if same else Step(state)


def _empty(state: State) -> State:
    return replace(state.seen(pressed=None), grip=None)


def clicked(state: State, ground: Ground, spot: Spot) -> Step:
    node = ground.node(spot.id)
    match node:
        case scene.Button() | scene.Checkbox() | scene.Switch():
            return choosing.activated(state, node, ground.now)
        case scene.Choice() if spot.part == "option":
            return choosing.picked(state, node, spot.item, ground.now)
        case scene.Choice():
            return Step(choosing.opened(state, ground, node))
        case scene.Tabs():
            return choosing.picked(state, node, spot.item, ground.now)
        case scene.List() | scene.Table():
            return choosing.acted(state.seen(cursor=spot.item, column=0), node, spot.item, spot.action)
        case _:
            return Step(state)


def _slid(state: State, ground: Ground, node_id: str, x: float) -> Step:
    node = ground.node(node_id)
    if not isinstance(node, scene.Slider):
        return Step(state)
    share = ground.layout.share(node_id, x)
    return values.changed(state, node, values.on_step(node, node.min + share * (node.max - node.min)), ground.now)


def _turned(state: State, ground: Ground, pointer: Pointer) -> Step:
    spot = spot_at(ground, pointer.x, pointer.y)
    turn = pointer.turn if not pointer.mods.shift else (pointer.turn[1], pointer.turn[0])
    node = ground.node(spot.id) if spot else None
    if isinstance(node, scene.Slider) and node.id == state.view.focused and turn[1]:
        steps = -math.copysign(max(1, round(abs(turn[1]) / NOTCH)), turn[1])
        value = values.stepped(node, values.number(state, node), steps)
        return values.changed(state, node, value, ground.now)
    scrolled = scrolling.wheel(state, ground, (pointer.x, pointer.y), turn)
    if scrolled is not state:
        return Step(_still(scrolled, pointer))
    if spot is not None and spot.part == "canvas":
        return canvases.turned(state, ground, pointer, spot.id)
    return Step(state, used=False)


def _still(state: State, pointer: Pointer) -> State:
    """What the pointer was over has moved away beneath it."""
    return state.seen(hovered=None) if state.view.hovered and not pointer.touch else state


def _left(state: State, ground: Ground, pointer: Pointer) -> Step:
    """A finger that was lost presses nothing; a mouse may leave with a button held."""
    if not pointer.touch:
        return Step(state.seen(hovered=None) if state.view.hovered else state)
    step = canvases.released(state, ground, pointer)
    return step._replace(state=_empty(step.state).seen(hovered=None))
