"""Choosing: buttons, ticks, options, tabs, rows and sliders, by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compositor.interaction import scrolling, values
from compositor.interaction.state import Step
from compositor.layout import arrange
from runtime import scene
from runtime.messages import Acted, Clicked

if TYPE_CHECKING:
    from compositor.inputs import Key
    from compositor.interaction.state import Ground, State

_PAGE = 10
_ENTER = frozenset({"enter", "space"})
_SLIDES = {"left": -1, "down": -1, "right": 1, "up": 1, "pagedown": -_PAGE, "pageup": _PAGE}
_ROWS = {"up": -1, "down": 1, "pageup": -_PAGE, "pagedown": _PAGE}


def key(state: State, ground: Ground, pressed: Key) -> Step:  # noqa: PLR0911 - one for each kind
    """For what has the focus and is no text."""
    node, name = ground.node(state.view.focused), pressed.name
    if not pressed.down or any(pressed.mods):
        return Step(state, used=False)
    match node:
        case scene.Button() | scene.Checkbox() | scene.Switch() if name in _ENTER:
            return Step(state) if pressed.repeat else activated(state, node, ground.now)
        case scene.Slider():
            return _slider(state, node, name, ground.now)
        case scene.Choice():
            return _choice(state, ground, node, pressed)
        case scene.Tabs():
            return _tabs(state, node, name, ground.now)
        case scene.List():
            return _rows(state, ground, node, pressed)
        case scene.Table():
            return _rows(state, ground, node, pressed)
        case _:
            return Step(state, used=False)


def activated(state: State, node: scene.Button | scene.Checkbox | scene.Switch, now: float) -> Step:
    """Pressed, by whatever means."""
    if not isinstance(node, scene.Button):
        return values.changed(state, node, not values.current(state, node), now)
    return Step(state, events=(Clicked(id=node.id),)) if node.enabled else Step(state)


def acted(state: State, node: scene.List | scene.Table, item: int, action: str) -> Step:
    """On a row, or by the button of one of its actions."""
    rows, actions = counted(node)
    if not 0 <= item < rows or (action and action not in actions):
        return Step(state)
    return Step(state, events=(Acted(id=node.id, index=item, action=action),))


def counted(node: scene.List | scene.Table) -> tuple[int, tuple[str, ...]]:
    """How many rows there are, and what can be done to each."""
    return (len(node.items), node.actions) if isinstance(node, scene.List) else (len(node.rows), ())


def opened(state: State, ground: Ground, node: scene.Choice) -> State:
    """The options are shown, the cursor on the one that is chosen."""
    place = max(0, int(values.current(state, node)))
    state = state.seen(opened=node.id, cursor=place)
    room = ground.layout.scrollable[0].rect
    menu = ground._replace(layout=arrange(ground.shown, room.width, room.height, ground.style, state.view))
    return scrolling.to_row(state, menu, node.id, place)


def picked(state: State, node: scene.Choice | scene.Tabs, item: int, now: float) -> Step:
    state = state.seen(opened="")
    if not 0 <= item < len(node.options):
        return Step(state)
    return values.changed(state.seen(cursor=item), node, item, now)


def _slider(state: State, node: scene.Slider, name: str, now: float) -> Step:
    if name == "enter":
        return values.submitted(state, node, values.number(state, node), now)
    if name in {"home", "end"}:
        return values.changed(state, node, values.fitting(node, node.min if name == "home" else node.max), now)
    if name in _SLIDES:
        return values.changed(state, node, values.stepped(node, values.number(state, node), _SLIDES[name]), now)
    return Step(state, used=False)


def _tabs(state: State, node: scene.Tabs, name: str, now: float) -> Step:
    place = int(values.current(state, node))
    to = {"left": place - 1, "right": place + 1, "home": 0, "end": len(node.options) - 1}.get(name)
    if to is None:
        return Step(state, used=name in _ENTER)
    return picked(state, node, min(max(to, 0), len(node.options) - 1), now)


def _choice(state: State, ground: Ground, node: scene.Choice, pressed: Key) -> Step:
    if state.view.opened != node.id:
        if pressed.name in _ENTER | {"up", "down"} and node.options:
            return Step(opened(state, ground, node))
        return Step(state, used=False)
    if pressed.name in _ENTER:
        return picked(state, node, state.view.cursor, ground.now)
    if pressed.name == "escape":
        return Step(state.seen(opened=""))
    to = _stepped(state.view.cursor, len(node.options), pressed.name)
    if to is None and pressed.text.strip():
        to = _beginning(node, pressed.text, state.view.cursor)
    return Step(state if to is None else scrolling.to_row(state.seen(cursor=to, ring=True), ground, node.id, to))


def _beginning(node: scene.Choice, text: str, cursor: int) -> int | None:
    """The next option that begins with what is typed."""
    count = len(node.options)
    around = [(cursor + 1 + step) % count for step in range(count)]
    return next((place for place in around if node.options[place].casefold().startswith(text.casefold())), None)


def _rows(state: State, ground: Ground, node: scene.List | scene.Table, pressed: Key) -> Step:
    rows, actions = counted(node)
    if not rows:
        return Step(state, used=False)
    if pressed.name in _ENTER:
        if pressed.repeat:
            return Step(state)
        action = actions[state.view.column - 1] if 0 < state.view.column <= len(actions) else ""
        return acted(state, node, state.view.cursor, action)
    if pressed.name in {"left", "right"} and actions:
        column = state.view.column + (1 if pressed.name == "right" else -1)
        return Step(state.seen(column=min(max(column, 0), len(actions)), ring=True))
    to = _stepped(state.view.cursor, rows, pressed.name)
    if to is None:
        return Step(state, used=False)
    return Step(scrolling.to_row(state.seen(cursor=to, ring=True), ground, node.id, to))


def _stepped(cursor: int, count: int, name: str) -> int | None:
    """Where the cursor goes among so many, None if the key doesn't move it."""
    to = {"home": 0, "end": count - 1}.get(name, cursor + _ROWS[name] if name in _ROWS else None)
    return None if to is None else min(max(to, 0), count - 1)
