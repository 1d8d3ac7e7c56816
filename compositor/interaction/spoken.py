"""What a screen reader says of the thing that has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compositor.interaction import values
from runtime import scene
from runtime.language import say, say_many
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
            return [node.label, say("button"), "" if node.enabled else say("unavailable")]
        case scene.Checkbox():
            return [node.label, say("checkbox"), say("ticked") if values.current(state, node) else say("not ticked")]
        case scene.Switch():
            return [node.label, say("switch"), say("on") if values.current(state, node) else say("off")]
        case scene.Field():
            return [node.label or node.placeholder, say("text field"), _written(state, node)]
        case scene.Number():
            text = state.editor.text if state.editor else figure(values.number(state, node))
            return [node.label, say("number"), text, _range(node)]
        case scene.Slider():
            return [node.label, say("slider"), figure(values.number(state, node)), _range(node)]
        case scene.Choice():
            return [node.label, say("choice"), *_option(state, node)]
        case scene.Tabs():
            return [node.label, say("tab"), *_option(state, node)]
        case scene.List():
            return [node.label, say("list"), *_item(state, node)]
        case scene.Table():
            return [say("table"), *_row(state, node)]
        case scene.Canvas():
            return [say("canvas"), say("takes keys") if node.keys else "", *node.texts[:5]]
        case scene.Code():
            return [say("program"), say_many("{count} line", "{count} lines", len(node.text.splitlines()))]
        case _:
            return [getattr(node, "label", ""), node.kind]


def _written(state: State, node: scene.Field) -> str:
    text = state.editor.text if state.editor else str(values.current(state, node))
    if not text:
        return say("empty")
    if node.secret:
        return say_many("{count} hidden character", "{count} hidden characters", len(text))
    selected = state.editor.selected if state.editor else ""
    return say("{text}, {part} selected", text=text, part=selected) if selected and selected != text else text


def _range(node: scene.Number | scene.Slider) -> str:
    if node.min is None or node.max is None:
        return ""
    return say("{least} to {most}", least=figure(node.min), most=figure(node.max))


def _option(state: State, node: scene.Choice | scene.Tabs) -> Sequence[str]:
    place = state.view.cursor if state.view.opened == node.id else int(values.current(state, node))
    if not 0 <= place < len(node.options):
        return [say("nothing chosen")]
    return [node.options[place], _of(place, node.options)]


def _of(place: int, all_of_them: Sequence[object]) -> str:
    return say("{number} of {all}", number=place + 1, all=len(all_of_them))


def _item(state: State, node: scene.List) -> Sequence[str]:
    place, column = state.view.cursor, state.view.column
    if not node.items:
        return [say("empty")]
    item = node.items[min(place, len(node.items) - 1)]
    done = "" if item.done is None else say("ticked") if item.done else say("not ticked")
    action = f"{node.actions[column - 1]}, {say('button')}" if 0 < column <= len(node.actions) else ""
    return [action, item.text, done, _of(place, node.items)]


def _row(state: State, node: scene.Table) -> Sequence[str]:
    if not node.rows:
        return [say("empty")]
    row = node.rows[min(state.view.cursor, len(node.rows) - 1)]
    named = [f"{name} {cell}" for name, cell in zip(node.header, row, strict=False)] or row
    return [*named, *row[len(named) :], say("row {number} of {all}", number=state.view.cursor + 1, all=len(node.rows))]
