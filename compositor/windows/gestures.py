"""Gestures: what a pointer or a finger does to frames. Values only, in logical pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from compositor.geometry import Rect
from compositor.windows import frame
from compositor.windows.frame import BUTTON, Cursor, Edge, Hit
from compositor.windows.placement import SMALLEST, Room

if TYPE_CHECKING:
    from compositor.inputs import Pointer
    from compositor.windows.desk import Desk, Window
    from runtime.messages import Snap

_SLACK = 5.0
_TWICE = 0.4
_BRINK, _TOUCH_BRINK = 10.0, 26.0
"""So near to a side of the screen a window that is dragged snaps to it."""
_CORNER = 0.22
"""So much of the side's length belongs to a corner."""


class Grip(NamedTuple):
    """A title bar held, not moved yet."""

    name: str
    x: float
    y: float


class Drag(NamedTuple):
    """A window on its way; `left` and `top` are from its corner to the pointer."""

    desk: Desk
    """As it was before, for who thinks better of it."""
    name: str
    left: float
    top: float
    snap: Snap | None = None
    """What letting go would do."""


class Stretch(NamedTuple):
    desk: Desk
    name: str
    edge: Edge
    rect: Rect
    x: float
    y: float


class Hold(NamedTuple):
    """A button pressed: it does something if it is let go there."""

    hit: Hit


class Click(NamedTuple):
    """The last on a title bar, since two make one."""

    name: str
    x: float
    y: float
    time: float


Doing: TypeAlias = Grip | Drag | Stretch | Hold


class Hand(NamedTuple):
    doing: Doing | None = None
    over: Hit | None = None
    click: Click | None = None


class Turn(NamedTuple):
    """What an input made of desk and hand; `used`: it was for a frame; `pressed`: that button was used."""

    desk: Desk
    hand: Hand
    used: bool = False
    pressed: Hit | None = None


def turn(desk: Desk, hand: Hand, pointer: Pointer, now: float) -> Turn:
    match pointer.what:
        case "down":
            return _down(desk, hand, pointer, now)
        case "move":
            return _move(desk, hand, pointer)
        case "up":
            return _up(desk, hand, pointer)
        case "leave":
            return Turn(desk, hand._replace(doing=None, over=None), used=hand.doing is not None)
        case "wheel":
            over = frame.hit(desk, pointer.x, pointer.y)
            return Turn(desk, hand, used=hand.doing is not None or (over is not None and over.part != "content"))


def cancelled(desk: Desk, hand: Hand) -> Turn:
    """Escape: a window that is dragged or stretched goes back to where it was."""
    if isinstance(hand.doing, Drag | Stretch):
        desk = hand.doing.desk
    return Turn(desk, hand._replace(doing=None), used=hand.doing is not None)


def cursor(hand: Hand) -> Cursor | None:
    """None where the content says it."""
    match hand.doing:
        case Drag():
            return "move"
        case Stretch(edge=edge):
            return frame.EDGE_CURSORS[edge]
        case _:
            pass
    match hand.over:
        case Hit(part="content"):
            return None
        case Hit(part=part) if part in frame.EDGE_CURSORS:
            return next(shape for edge, shape in frame.EDGE_CURSORS.items() if edge == part)
        case Hit(part="badge" | "strip"):
            return "hand"
        case _:
            return "arrow"


def _down(desk: Desk, hand: Hand, pointer: Pointer, now: float) -> Turn:
    if hand.doing:
        return Turn(desk, hand, used=True)
    over = frame.hit(desk, pointer.x, pointer.y, touch=pointer.touch)
    hand = hand._replace(over=over)
    if over is None:
        return Turn(desk, hand)
    desk = desk.focus(over.name)
    if over.part == "content":
        if not (pointer.mods.super and pointer.button == "left"):
            return Turn(desk, hand)
        return Turn(desk, hand._replace(doing=Grip(over.name, pointer.x, pointer.y)), used=True)
    if pointer.button != "left":
        return Turn(desk, hand, used=True)
    return _pressed(desk, hand, over, pointer, now)


def _pressed(desk: Desk, hand: Hand, over: Hit, pointer: Pointer, now: float) -> Turn:
    if over.part == "title":
        click = Click(over.name, pointer.x, pointer.y, now)
        if _double(hand.click, click):
            return Turn(desk.toggle(over.name, "full"), hand._replace(click=None), used=True)
        return Turn(desk, hand._replace(doing=Grip(over.name, pointer.x, pointer.y), click=click), used=True)
    for edge in frame.EDGE_CURSORS:
        if edge == over.part:
            stretch = Stretch(desk, over.name, edge, desk.rects[over.name], pointer.x, pointer.y)
            return Turn(desk, hand._replace(doing=stretch), used=True)
    return Turn(desk, hand._replace(doing=Hold(over)), used=True)


def _double(last: Click | None, click: Click) -> bool:
    if last is None or last.name != click.name or not 0 <= click.time - last.time <= _TWICE:
        return False
    return abs(last.x - click.x) <= 2 * _SLACK and abs(last.y - click.y) <= 2 * _SLACK


def _move(desk: Desk, hand: Hand, pointer: Pointer) -> Turn:
    doing = hand.doing
    if doing is None or isinstance(doing, Hold):
        over = frame.hit(desk, pointer.x, pointer.y, touch=pointer.touch)
        return Turn(desk, hand._replace(over=over), used=bool(doing) or (over is not None and over.part != "content"))
    if not _there(desk, doing.name):
        return Turn(desk, hand._replace(doing=None), used=True)
    match doing:
        case Grip(name, x, y):
            if max(abs(pointer.x - x), abs(pointer.y - y)) < _SLACK:
                return Turn(desk, hand, used=True)
            return _dragged(desk, hand, _taken(desk, name, x, y), pointer)
        case Drag():
            return _dragged(desk, hand, doing, pointer)
        case Stretch(name=name):
            rect = pulled(doing.rect, doing.edge, pointer.x - doing.x, pointer.y - doing.y, desk.room)
            return Turn(desk.put(name, rect), hand, used=True)


def _there(desk: Desk, name: str) -> bool:
    """Whether it was neither closed nor hidden meanwhile."""
    return name in desk.by_name and not desk.by_name[name].hidden


def _taken(desk: Desk, name: str, x: float, y: float) -> Drag:
    """Taken at that point. One that was snapped is its own size again, held at the same share of its width."""
    window, now = desk.by_name[name], desk.rects[name]
    size = now if window.snap == "free" else window.rest
    width = max(size.width, SMALLEST[0])
    left = (x - now.x) if window.snap == "free" else (x - now.x) / now.width * width
    if window.snap not in {"free", "whole-screen"}:
        left = min(left, max(width - 3 * BUTTON - _SLACK * 2, _SLACK * 2))
    return Drag(desk, name, left, min(y - now.y, size.height))


def _dragged(desk: Desk, hand: Hand, drag: Drag, pointer: Pointer) -> Turn:
    size = _size(desk.by_name[drag.name], desk)
    desk = desk.put(drag.name, Rect(pointer.x - drag.left, pointer.y - drag.top, *size))
    drag = drag._replace(snap=brink(desk.room, pointer.x, pointer.y, touch=pointer.touch))
    return Turn(desk, hand._replace(doing=drag), used=True)


def _size(window: Window, desk: Desk) -> tuple[float, float]:
    rect = desk.rects[window.name] if window.snap == "free" else window.rest
    return rect.width, rect.height


def brink(room: Room, x: float, y: float, *, touch: bool = False) -> Snap | None:
    """What a window snaps to that is let go with the pointer there."""
    work, near = room.work, _TOUCH_BRINK if touch else _BRINK
    side: Snap | None = "left" if x < work.x + near else "right" if x >= work.right - near else None
    if side is None:
        along = (x - work.x) / work.width
        if y >= work.y + near:
            return None
        return "top-left" if along < _CORNER / 2 else "top-right" if along > 1 - _CORNER / 2 else "full"
    down = (y - work.y) / work.height
    if down < _CORNER:
        return "top-left" if side == "left" else "top-right"
    if down > 1 - _CORNER:
        return "bottom-left" if side == "left" else "bottom-right"
    return side


def pulled(rect: Rect, edge: Edge, x: float, y: float, room: Room) -> Rect:
    """With an edge or a corner elsewhere; the opposite one stays."""
    work = room.work
    left, top, right, bottom = rect.x, rect.y, rect.right, rect.bottom
    if "w" in edge:
        left = max(min(left + x, right - SMALLEST[0]), right - work.width)
    if "e" in edge:
        right = min(max(right + x, left + SMALLEST[0]), left + work.width)
    if "n" in edge:
        top = max(min(top + y, bottom - SMALLEST[1]), work.y, bottom - work.height)
    if "s" in edge:
        bottom = min(max(bottom + y, top + SMALLEST[1]), top + work.height)
    return Rect(left, top, right - left, bottom - top)


def _up(desk: Desk, hand: Hand, pointer: Pointer) -> Turn:
    over = frame.hit(desk, pointer.x, pointer.y, touch=pointer.touch)
    done = hand._replace(doing=None, over=None if pointer.touch else over)
    match hand.doing:
        case Drag(name=name, snap=snap):
            return Turn(desk.snap(name, snap) if snap and _there(desk, name) else desk, done, used=True)
        case Hold(hit=hit):
            return Turn(desk, done, used=True, pressed=hit if hit == over else None)
        case Grip() | Stretch():
            return Turn(desk, done, used=True)
        case None:
            return Turn(desk, done, used=over is not None and over.part != "content")
