"""Focus: what the keyboard is for, and how it goes from one thing to the next."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from compositor import editing
from compositor.interaction import scrolling, values
from compositor.interaction.state import Step
from runtime import scene

if TYPE_CHECKING:
    from compositor.geometry import Rect
    from compositor.interaction.state import Ground, State

Direction = Literal["left", "right", "up", "down"]
_SIDEWAYS_COSTS = 3.0


def moved(state: State, ground: Ground, to: str, *, ring: bool) -> Step:
    """Away from what has it, where a number that was typed is taken, and to something else; "" is nothing."""
    if to == state.view.focused:
        return Step(state.seen(ring=ring or state.view.ring))
    step = left(state, ground)
    return step.then(Step(entered(step.state, ground, to, ring=ring)))


def left(state: State, ground: Ground) -> Step:
    node = ground.node(state.view.focused)
    step = Step(state)
    if isinstance(node, scene.Number) and state.editor:
        step = taken(state, node, ground.now)
    return step._replace(state=replace(step.state, editor=None).seen(focused="", opened="", cursor=0, column=0))


def taken(state: State, node: scene.Number, now: float) -> Step:
    """The number that was typed, as near to it as the node can take; nothing where none was."""
    typed = values.parsed(state.editor.text) if state.editor else None
    edited = state.editor is not None and bool(state.editor.past)
    return Step(state) if typed is None or not edited else values.changed(state, node, values.fitting(node, typed), now)


def entered(state: State, ground: Ground, to: str, *, ring: bool) -> State:
    node = ground.node(to)
    if to not in ground.layout.focusable or node is None:
        return state.seen(focused="", ring=False)
    state = replace(state.seen(focused=to, ring=ring, caret=True, opened="", column=0), editor=None)
    match node:
        case scene.Field():
            rules = editing.Rules(lines=node.lines > 1, secret=node.secret)
            text = values.text(node, values.current(state, node))
            state = replace(state, editor=editing.begun(text, rules, whole=ring and node.lines == 1))
        case scene.Number():
            text = values.text(node, values.current(state, node))
            state = replace(state, editor=editing.begun(text, editing.Rules(only=values.ONLY, most=40), whole=True))
        case scene.List() | scene.Table() | scene.Choice() | scene.Tabs():
            state = state.seen(cursor=max(0, node.index))
        case _:
            pass
    return scrolling.to_node(state, ground, to) if ring else state


def tabbed(state: State, ground: Ground, *, back: bool) -> Step:
    """The next in order, or the one before; around at the ends."""
    order = ground.layout.focusable
    if not order:
        return Step(state, used=False)
    if state.view.focused in order:
        to = order[(order.index(state.view.focused) + (-1 if back else 1)) % len(order)]
    else:
        to = order[-1 if back else 0]
    return moved(state, ground, to, ring=True)


def nearest(state: State, ground: Ground, direction: Direction) -> str:
    """What lies next to the focused thing, "" for nothing."""
    layout = ground.layout
    rects = {placed.node.id: placed.rect for placed in (*layout.placed, *layout.dialog)}
    here = rects.get(state.view.focused)
    if here is None:
        return ""
    found: list[tuple[float, str]] = [
        (distance, node_id)
        for node_id in layout.focusable
        if node_id != state.view.focused and node_id in rects
        if (distance := _distance(here, rects[node_id], direction)) is not None
    ]
    return min(found)[1] if found else ""


def _distance(here: Rect, there: Rect, direction: Direction) -> float | None:
    """How far it is that way; None for what doesn't lie that way."""
    x, y = there.middle[0] - here.middle[0], there.middle[1] - here.middle[1]
    along, across = {"left": (-x, y), "right": (x, y), "up": (-y, x), "down": (y, x)}[direction]
    beside = here.bottom > there.y and there.bottom > here.y
    above = here.right > there.x and there.right > here.x
    if along <= 0 or (not beside and direction in {"left", "right"}) or (beside and above):
        return None
    return along + _SIDEWAYS_COSTS * abs(across)


def first(ground: Ground) -> str:
    """What has the focus before anybody chose: a canvas that hears keys, something to write in, a chosen row."""
    focusable = ground.layout.focusable
    if canvas := ground.listening:
        return canvas.id
    nodes = [node for node_id in focusable if (node := ground.node(node_id))]
    fields = [node.id for node in nodes if isinstance(node, scene.Field | scene.Number)]
    rows = [node.id for node in nodes if isinstance(node, scene.List | scene.Table | scene.Tabs) and node.index >= 0]
    return next(iter((*fields, *rows)), "")
