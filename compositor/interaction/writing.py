"""Writing: keys and the pointer in fields and numbers, told to the agent as they change."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compositor import editing
from compositor.interaction import values
from compositor.interaction.state import Selecting, Step
from runtime import scene

if TYPE_CHECKING:
    from compositor.editing import Edit
    from compositor.inputs import Key, Pointer
    from compositor.interaction.state import Ground, State

_PAGE = 10
_STEPS = {"up": 1, "down": -1, "pageup": _PAGE, "pagedown": -_PAGE}


def key(state: State, ground: Ground, pressed: Key) -> Step:
    node = ground.node(state.view.focused)
    if state.editor is None or not isinstance(node, scene.Field | scene.Number) or not pressed.down:
        return Step(state, used=False)
    bare = not any(pressed.mods)
    if pressed.name == "enter" and (bare or pressed.mods.ctrl) and (not state.editor.rules.lines or pressed.mods.ctrl):
        return _entered(state, node, ground.now)
    if isinstance(node, scene.Number) and bare and pressed.name in _STEPS:
        return stepped(state, node, _STEPS[pressed.name], ground.now)
    lying = ground.layout.field(node.id)
    return edited(state, node, editing.press(state.editor, pressed, lying.lines if lying else ()), ground.now)


def pasted(state: State, ground: Ground, text: str) -> Step:
    node = ground.node(state.view.focused)
    if state.editor is None or not isinstance(node, scene.Field | scene.Number):
        return Step(state, used=False)
    edit = editing.Edit(editing.inserted(state.editor, text), used=True)
    return edited(state, node, edit, ground.now)


def edited(state: State, node: scene.Field | scene.Number, edit: Edit, now: float) -> Step:
    before = state.editor
    step = Step(replace(state, editor=edit.editor), edit.used, effects=edit.effects)
    if before is not None and edit.editor.text == before.text:
        return step
    if isinstance(node, scene.Field):
        return step.then(values.changed(step.state, node, edit.editor.text, now))
    typed = values.parsed(edit.editor.text)
    # What is on the way to a number in range, like the 1 of 15 from 10 on, isn't told.
    if typed is None or values.fitting(node, typed) != typed:
        return step
    return step.then(values.changed(step.state, node, values.fitting(node, typed), now))


def stepped(state: State, node: scene.Number, steps: float, now: float) -> Step:
    """From what is typed, if that is a number."""
    typed = values.parsed(state.editor.text) if state.editor else None
    value = values.stepped(node, values.number(state, node) if typed is None else typed, steps)
    step = values.changed(state, node, value, now)
    if step.state.editor is None:
        return step
    return step._replace(state=replace(step.state, editor=_written(node, value)))


def _entered(state: State, node: scene.Field | scene.Number, now: float) -> Step:
    if isinstance(node, scene.Field):
        return values.submitted(state, node, state.editor.text if state.editor else node.value, now)
    typed = values.parsed(state.editor.text) if state.editor and state.editor.past else None
    value = values.number(state, node) if typed is None else typed
    step = values.submitted(state, node, values.fitting(node, value), now)
    return step._replace(state=replace(step.state, editor=_written(node, values.fitting(node, value))))


def _written(node: scene.Number, value: float) -> editing.Editor:
    return editing.begun(values.text(node, value), editing.Rules(only=values.ONLY, most=40), whole=True)


# The pointer.


def pointed(state: State, ground: Ground, pointer: Pointer) -> State:
    """A press within the field that has the focus. In the layout's coordinates."""
    if state.editor is None:
        return state
    index = index_at(state, ground, pointer.x, pointer.y)
    editor = editing.pointed(state.editor, index, pointer.clicks, extend=pointer.mods.shift)
    origin = editor.draft.selection.anchor if pointer.mods.shift else index
    return replace(state, editor=editor, grip=Selecting(state.view.focused, origin, pointer.clicks))


def dragged(state: State, ground: Ground, pointer: Pointer) -> State:
    grip = state.grip
    if not isinstance(grip, Selecting) or state.editor is None or grip.id != state.view.focused:
        return state
    index = index_at(state, ground, pointer.x, pointer.y)
    return replace(state, editor=editing.dragged(state.editor, grip.origin, index, grip.clicks))


def index_at(state: State, ground: Ground, x: float, y: float) -> int:
    """The caret position nearest to a point."""
    lying = ground.layout.field(state.view.focused)
    if lying is None or not lying.lines or state.editor is None:
        return len(state.editor.text) if state.editor else 0
    row = min(max(int((y - lying.y) // max(lying.height, 1.0)), 0), len(lying.lines) - 1)
    line = lying.lines[row]
    return min(line.start + line.run.index_at(x - lying.x), len(state.editor.text))
