"""Keys: for what has the focus, else for a canvas that listens, else for going about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compositor.interaction import canvases, choosing, focus, scrolling, writing
from compositor.interaction.state import Step
from runtime import scene
from runtime.messages import Clicked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compositor.inputs import Key
    from compositor.interaction.state import Ground, State

_CLOSES = re.compile(r"cancel|close|no\b|back|dismiss|done|ok\b|[\u00d7\u2715\u2716]", re.IGNORECASE)
_ARROWS: dict[str, focus.Direction] = {"left": "left", "right": "right", "up": "up", "down": "down"}
_LINES = 2.0


def keyed(state: State, ground: Ground, key: Key) -> Step:
    if not key.down:
        return canvases.key(state, ground, key)
    plain = not (key.mods.ctrl or key.mods.alt or key.mods.super)
    if key.name == "tab" and plain:
        return focus.tabbed(state, ground, back=key.mods.shift)
    for takes in (_focused, _listening, _escaped, _about):
        step = takes(state, ground, key)
        if step.used:
            return step
    return Step(state, used=False)


def _focused(state: State, ground: Ground, key: Key) -> Step:
    if state.editor is not None:
        return writing.key(state, ground, key)
    return choosing.key(state, ground, key)


def _listening(state: State, ground: Ground, key: Key) -> Step:
    if state.editor is not None or state.view.opened:
        return Step(state, used=False)
    return canvases.key(state, ground, key)


def _escaped(state: State, ground: Ground, key: Key) -> Step:
    """Out of a field, else out of a dialog as far as it has a button for that."""
    if key.name != "escape" or any(key.mods):
        return Step(state, used=False)
    if button := _way_out(ground):
        return Step(state, events=(Clicked(id=button),))
    if not state.view.focused:
        return Step(state, used=False)
    return focus.moved(state, ground, "", ring=False)


def _way_out(ground: Ground) -> str:
    """The button of the dialog in front that closes it; its only button closes it, too."""
    buttons = [node for node in _in_front(ground) if isinstance(node, scene.Button) and node.enabled]
    closing = [node.id for node in buttons if _CLOSES.search(node.label)]
    return closing[0] if closing else buttons[0].id if len(buttons) == 1 else ""


def _in_front(ground: Ground) -> Iterator[scene.Node | scene.Code]:
    nodes = ground.shown.nodes
    last = max((place for place, node in enumerate(nodes) if isinstance(node, scene.Dialog)), default=None)
    if last is None:
        return
    for node in nodes[last + 1 :]:
        if node.depth <= nodes[last].depth:
            return
        yield node


def _about(state: State, ground: Ground, key: Key) -> Step:
    """From one thing to its neighbour; where there is none the content moves."""
    if key.mods.alt or key.mods.super or key.mods.ctrl:
        return Step(state, used=False)
    if key.name in _ARROWS and state.view.focused and state.editor is None:
        to = focus.nearest(state, ground, _ARROWS[key.name])
        if to:
            return focus.moved(state, ground, to, ring=True)
    whole = scrolling.find(ground, "")
    if whole is None:
        return Step(state, used=False)
    line, page = scrolling.LINE * ground.style.scale * _LINES, whole.rect.height * 0.9
    far = whole.content[1]
    ways = {"up": -line, "down": line, "pageup": -page, "pagedown": page, "home": -far, "end": far, "space": page}
    moved = scrolling.by(state, ground, "", 0.0, ways.get(key.name, 0.0))
    return Step(moved, used=moved is not state)
