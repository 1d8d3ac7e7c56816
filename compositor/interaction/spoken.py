"""What a screen reader says of the thing that has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compositor.interaction import values
from runtime import scene
from runtime.scene_text import figure

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compositor.interaction.state import Ground, State


def words(state: State, ground: Ground) -> str:
    node = ground.node(state.view.focused)
    return ", ".join(filter(None, _pieces(state, node))) if node else ""


def _pieces(state: State, node: scene.Node | scene.Code) -> Iterable[str]:  # noqa: C901, PLR0911, PLR0912 - for each kind
    match node:
        case scene.Button():
            return [node.label, "button", "" if node.enabled else "unavailable"]
        case scene.Checkbox():
            return [node.label, "checkbox", "ticked" if values.current(state, node) else "not ticked"]
        case scene.Switch():
            return [node.label, "switch", "on" if values.current(state, node) else "off"]
        case scene.Field():
            return [node.label or node.placeholder, "text field", _written(state, node)]
        case scene.Number():
            text = state.editor.text if state.editor else figure(values.number(state, node))
            return [node.label, "number", text, _range(node)]
        case scene.Slider():
            return [node.label, "slider", figure(values.number(state, node)), _range(node)]
        case scene.Choice():
            return [node.label, "choice", *_option(state, node)]
        case scene.Tabs():
            return [node.label, "tab", *_option(state, node)]
        case scene.List():
            return [node.label, "list", *_item(state, node)]
        case scene.Table():
            return ["table", *_row(state, node)]
        case scene.Canvas():
            return ["canvas", "takes keys" if node.keys else "", *node.texts[:5]]
        case scene.Code():
            return ["program", f"{len(node.text.splitlines())} lines"]
        case _:
            return [getattr(node, "label", ""), node.kind]


def _written(state: State, node: scene.Field) -> str:
    text = state.editor.text if state.editor else str(values.current(state, node))
    if not text:
        return "empty"
    if node.secret:
        return f"{len(text)} hidden characters"
    selected = state.editor.selected if state.editor else ""
    return f"{text}, {selected} selected" if selected and selected != text else text


def _range(node: scene.Number | scene.Slider) -> str:
    if node.min is None or node.max is None:
        return ""
    return f"{figure(node.min)} to {figure(node.max)}"


def _option(state: State, node: scene.Choice | scene.Tabs) -> Sequence[str]:
    place = state.view.cursor if state.view.opened == node.id else int(values.current(state, node))
    if not 0 <= place < len(node.options):
        return ["nothing chosen"]
    return [node.options[place], f"{place + 1} of {len(node.options)}"]


def _item(state: State, node: scene.List) -> Sequence[str]:
    place, column = state.view.cursor, state.view.column
    if not node.items:
        return ["empty"]
    item = node.items[min(place, len(node.items) - 1)]
    done = "" if item.done is None else "ticked" if item.done else "not ticked"
    action = f"{node.actions[column - 1]}, button" if 0 < column <= len(node.actions) else ""
    return [action, item.text, done, f"{place + 1} of {len(node.items)}"]


def _row(state: State, node: scene.Table) -> Sequence[str]:
    if not node.rows:
        return ["empty"]
    row = node.rows[min(state.view.cursor, len(node.rows) - 1)]
    named = [f"{name} {cell}" for name, cell in zip(node.header, row, strict=False)] or row
    return [*named, *row[len(named) :], f"row {state.view.cursor + 1} of {len(node.rows)}"]
