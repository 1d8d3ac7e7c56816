"""What keys and words do to windows: values to values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from compositor.inputs import Announce, CloseWindow
from compositor.windows.gestures import pulled
from compositor.windows.keys import Nth, Step, meant, repeats
from compositor.windows.overview import Overview, Switcher, switcher
from runtime.language import later, say
from runtime.messages import ShowPage

if TYPE_CHECKING:
    from compositor.inputs import Effect, Key, Pointer
    from compositor.windows.desk import Desk, Direction
    from compositor.windows.frame import Edge
    from compositor.windows.keys import Act
    from runtime.messages import Snap

Mode: TypeAlias = "Overview | Switcher | None"
_ToOne: TypeAlias = Literal["hide", "close", "whole-screen", "permissions"]
Wish: TypeAlias = Literal["tile", "overview", "hide-all", "full-screen", "close"]

_STEP = 32.0
_WAYS: dict[Direction, tuple[float, float]] = {
    "left": (-_STEP, 0.0),
    "right": (_STEP, 0.0),
    "up": (0.0, -_STEP),
    "down": (0.0, _STEP),
}
_PLACES: dict[Snap, str] = {
    "free": later("free"),
    "left": later("left half"),
    "right": later("right half"),
    "top-left": later("top left"),
    "top-right": later("top right"),
    "bottom-left": later("bottom left"),
    "bottom-right": later("bottom right"),
    "full": later("full size"),
    "whole-screen": later("whole screen"),
    "tiled": later("tiled"),
}


class Done(NamedTuple):
    desk: Desk
    mode: Mode
    effects: tuple[Effect, ...] = ()


def pressed(desk: Desk, mode: Mode, key: Key, now: float) -> Done | None:
    """None where a key is for something else."""
    if isinstance(mode, Switcher):
        return _switched(desk, mode, key)
    act = meant(key)
    if act is not None:
        return Done(desk, mode) if key.repeat and not repeats(act) else act_on(desk, mode, act, now)
    return _chosen(desk, mode, key) if isinstance(mode, Overview) and key.down else None


def _switched(desk: Desk, mode: Switcher, key: Key) -> Done:
    """While Alt is held."""
    if not key.down and key.name == "alt":
        return _to(desk, mode.names[mode.picked])
    steps = {"tab": -1 if key.mods.shift else 1, "left": -1, "right": 1}
    if key.down and key.name in steps:
        mode = mode.by(steps[key.name])
        return Done(desk, mode, _told(desk, mode.names[mode.picked]))
    if key.down and key.name == "escape":
        return Done(desk, None)
    return Done(desk, mode)


def _chosen(desk: Desk, mode: Overview, key: Key) -> Done | None:
    match key.name:
        case "left" | "right" | "up" | "down" as direction:
            mode = mode.towards(desk, direction)
        case "tab":
            mode = mode.beside(desk, -1 if key.mods.shift else 1)
        case "enter" | "space":
            return _to(desk, mode.picked)
        case "escape":
            return Done(desk, None)
        case "delete" if mode.picked:
            return Done(desk, mode, () if key.repeat else (CloseWindow(mode.picked),))
        case _:
            return None
    return Done(desk, mode, _told(desk, mode.picked))


def pointed(desk: Desk, mode: Overview | Switcher, pointer: Pointer) -> Done:
    """While all windows are shown in small."""
    name = mode.at(desk, pointer.x, pointer.y)
    if pointer.what == "down":
        return _to(desk, name)
    if pointer.what == "move" and name:
        if isinstance(mode, Overview):
            return Done(desk, Overview(name))
        return Done(desk, mode._replace(picked=mode.names.index(name)))
    return Done(desk, mode)


def act_on(desk: Desk, mode: Mode, act: Act | Step | Nth, now: float) -> Done:
    match act:
        case "switch" | "switch-back":
            new = switcher(desk, back=act == "switch-back", now=now)
            return Done(desk, new, _told(desk, new.names[new.picked]) if new else ())
        case "overview":
            return Done(desk, None if isinstance(mode, Overview) or not desk.windows else Overview(desk.focused))
        case "tile":
            return Done(desk.tile(), None)
        case "hide-all":
            return Done(desk.hide_all(), None)
        case Nth(number):
            numbered = desk.numbered
            return _to(desk, numbered[number - 1].name) if number <= len(numbered) else Done(desk, mode)
        case "hide" | "close" | "whole-screen" | "permissions" | Step():
            picked = mode.picked if isinstance(mode, Overview) else desk.focused
            return Done(desk, mode) if picked is None else _on_one(desk, mode, act, picked)


def _on_one(desk: Desk, mode: Mode, act: _ToOne | Step, name: str) -> Done:
    match act:
        case "permissions":
            is_agent = desk.by_name[name].kind == "agent"
            return Done(desk, None, (ShowPage(name="permissions", about=name),) if is_agent else ())
        case "close":
            return Done(desk, mode, (CloseWindow(name),))
        case "hide":
            after = desk.hide(name)
        case "whole-screen":
            after = desk.focus(name).toggle(name, "whole-screen")
        case Step():
            after = _stepped(desk, act, name)
    window = after.by_name[name]
    where = say("hidden") if window.hidden else say(_PLACES[window.snap])
    return Done(after, None, (Announce(f"{window.title}: {where}"),))


def _stepped(desk: Desk, step: Step, name: str) -> Desk:
    match step.how:
        case "snap":
            return desk.step(name, step.direction)
        case "move":
            return desk.put(name, desk.rects[name].moved(*_WAYS[step.direction]))
        case "stretch":
            edge: Edge = "e" if step.direction in {"left", "right"} else "s"
            return desk.put(name, pulled(desk.rects[name], edge, *_WAYS[step.direction], desk.room))
        case "over":
            return desk  # a desk knows of no other


def wished(desk: Desk, mode: Mode, wish: Wish) -> Done:
    """Asked for in words."""
    return act_on(desk, mode, "whole-screen" if wish == "full-screen" else wish, 0.0)


def _to(desk: Desk, name: str | None) -> Done:
    return Done(desk.focus(name) if name else desk, None, _told(desk, name))


def _told(desk: Desk, name: str | None) -> tuple[Effect, ...]:
    window = desk.by_name.get(name) if name else None
    return (Announce(window.title),) if window else ()
