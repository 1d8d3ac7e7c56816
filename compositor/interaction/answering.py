"""Answers: a new scene comes while a person is in the middle of something, which goes on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compositor import editing
from compositor.interaction import choosing, focus, scrolling, values
from compositor.interaction.state import AHEAD, PATIENCE, Drawing, Pressing, Selecting, Sliding, Touching
from runtime import scene

if TYPE_CHECKING:
    from compositor.interaction.state import Ground, State, Valued, Waiting
    from runtime.scene import Code, Node

VALUED = (scene.Number, scene.Slider, scene.Field, scene.Checkbox, scene.Switch, scene.Choice, scene.Tabs)


def answered(state: State, before: Ground, ground: Ground) -> State:
    """The state over the new ground."""
    focused = state.view.focused
    emptied = focused in state.waiting and _emptied(state.waiting[focused], ground.node(focused))
    for node_id, waiting in state.waiting.items():
        old, new = before.node(node_id), ground.node(node_id)
        state = state.waits(node_id, _awaited(waiting, old, new, ground.now))
    state = _written(state, before.node(focused), ground, emptied=emptied)
    return scrolling.clamped(_refocused(_held(state, ground), before, ground), ground)


def lapsed(state: State, ground: Ground) -> State:
    """What nobody answered for a while isn't shown any more. Text that was typed stays until it is."""
    for node_id, waiting in state.waiting.items():
        if not isinstance(ground.node(node_id), scene.Field) and ground.now - waiting.since >= PATIENCE:
            state = state.waits(node_id, None)
    return state


def lapses(state: State, ground: Ground) -> list[float]:
    """When that will be, for each that waits."""
    waiting = state.waiting.items()
    return [one.since + PATIENCE for node_id, one in waiting if not isinstance(ground.node(node_id), scene.Field)]


def _awaited(waiting: Waiting, old: Node | Code | None, new: Node | Code | None, now: float) -> Waiting | None:
    """What is still to be answered, if anything is."""
    if not isinstance(new, VALUED) or type(new) is not type(old) or not values.takes(new, waiting.value):
        return None
    value = values.own(new)
    if _emptied(waiting, new):
        return None
    if value == waiting.value:
        # An answer to the text is none yet to its being sent off; nor is what an agent draws that animates.
        early = waiting.submitted and (waiting.sent or now < waiting.since + AHEAD)
        return waiting._replace(sent=()) if early else None
    if value in waiting.sent:
        return waiting._replace(sent=waiting.sent[waiting.sent.index(value) + 1 :])
    if not _unchanged(new, old):
        return None
    return waiting if isinstance(new, scene.Field) or now - waiting.since < PATIENCE else None


def _emptied(waiting: Waiting, new: Node | Code | None) -> bool:
    """A field that was sent off is often empty in the very next scene, whatever scenes were skipped before."""
    return waiting.submitted and isinstance(new, scene.Field) and not new.value


def _written(state: State, old: Node | Code | None, ground: Ground, *, emptied: bool) -> State:
    """A draft stays as it is, unless the agent itself has put something else there."""
    node = ground.node(state.view.focused)
    if state.editor is None:
        return state
    if not isinstance(node, scene.Field | scene.Number) or type(node) is not type(old):
        return replace(state, editor=None).seen(focused="")
    if isinstance(node, scene.Field) and isinstance(old, scene.Field) and _kind(node) != _kind(old):
        return focus.entered(state, ground, node.id, ring=state.view.ring)
    stays = node.id in state.waiting or _same(state, node) or _unchanged(node, old)
    return state if stays and not emptied else _followed(state, node)


def _kind(node: scene.Field) -> tuple[bool, bool]:
    return node.lines > 1, node.secret


def _followed(state: State, node: scene.Field | scene.Number) -> State:
    editor = state.editor
    return state if editor is None else replace(state, editor=editing.followed(editor, values.text(node, node.value)))


def _same(state: State, node: scene.Field | scene.Number) -> bool:
    text = state.editor.text if state.editor else ""
    return text == node.value if isinstance(node, scene.Field) else values.parsed(text) == node.value


def _unchanged(node: Valued, old: Node | Code | None) -> bool:
    return isinstance(old, VALUED) and values.own(node) == values.own(old)


def _held(state: State, ground: Ground) -> State:
    """What the pointer and the cursor were on, as far as it is still there."""
    view, node = state.view, ground.node(state.view.focused)
    if (held := _gripped(state)) and held not in ground.layout.focusable:
        state = replace(state, grip=None).seen(pressed=None)
    if isinstance(state.grip, Drawing) and not ground.node(state.grip.id):
        state = replace(state, grip=None)
    if view.hovered and not ground.node(view.hovered.id):
        state = state.seen(hovered=None)
    if view.opened and not isinstance(ground.node(view.opened), scene.Choice):
        state = state.seen(opened="")
    rows = choosing.counted(node)[0] if isinstance(node, scene.List | scene.Table) else None
    if rows is not None and view.cursor >= rows:
        state = state.seen(cursor=max(0, rows - 1))
    return state if ground.hearing else replace(state, keys=frozenset())


def _gripped(state: State) -> str:
    """The node that the pointer holds, if it is one that can be lost to a dialog; a canvas hears of the end anyway."""
    match state.grip:
        case Touching(spot, _, _) | Pressing(spot, _):
            return spot.id if spot else ""
        case Sliding(node_id) | Selecting(node_id):
            return node_id
        case _:
            return ""


def _refocused(state: State, before: Ground, ground: Ground) -> State:
    """To a dialog that has come, back from one that has gone, and on from what isn't there any more."""
    order, focused = ground.layout.focusable, state.view.focused
    if _dialogs(ground) - _dialogs(before):
        # Where no ring is seen nobody would know which button Enter presses.
        inside = order[0] if order and state.view.ring else focus.first(ground)
        return _to(replace(state, returning=state.returning or focused), ground, inside)
    if state.returning and not _dialogs(ground):
        back, state = state.returning, replace(state, returning="")
        if back in order:
            return _to(state, ground, back)
    if focused in order:
        return state
    if not set(order) & set(before.layout.focusable):
        return _to(state, ground, focus.first(ground))
    if focused in before.layout.focusable and state.view.ring and order:
        return _to(state, ground, order[min(before.layout.focusable.index(focused), len(order) - 1)])
    return _to(state, ground, "")


def _to(state: State, ground: Ground, node_id: str) -> State:
    if node_id == state.view.focused:
        return state
    left = replace(state, editor=None).seen(focused="", opened="", cursor=0)
    return focus.entered(left, ground, node_id, ring=state.view.ring)


def _dialogs(ground: Ground) -> set[str]:
    return {node.id for node in ground.shown.nodes if isinstance(node, scene.Dialog)}
