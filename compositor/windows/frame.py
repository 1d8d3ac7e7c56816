"""The frame of a window, as places to point at. In logical pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from compositor.geometry import Rect

if TYPE_CHECKING:
    from compositor.windows.desk import Desk, Kind, Mark, Window
    from runtime.messages import Snap

Edge: TypeAlias = Literal["n", "s", "e", "w", "ne", "nw", "se", "sw"]
Button: TypeAlias = Literal["badge", "minimise", "full", "close"]
Part: TypeAlias = Edge | Button | Literal["title", "content", "strip"]
Cursor: TypeAlias = Literal["arrow", "hand", "move", "left-right", "up-down", "diagonal-down", "diagonal-up"]

RADIUS = 10.0
INSET = 4.0
"""Of the content from the sides: its square corners lie just within the frame's round ones."""
BUTTON = 34.0
BADGE, COUNTED_BADGE = 34.0, 43.0
_OUTSIDE, _CORNER = 5.0, 18.0
_TOUCH_OUTSIDE, _TOUCH_CORNER = 14.0, 28.0

EDGE_CURSORS: dict[Edge, Cursor] = {
    "n": "up-down",
    "s": "up-down",
    "e": "left-right",
    "w": "left-right",
    "nw": "diagonal-down",
    "se": "diagonal-down",
    "ne": "diagonal-up",
    "sw": "diagonal-up",
}
_EDGES: dict[str, Edge] = {edge: edge for edge in EDGE_CURSORS}


class Hit(NamedTuple):
    name: str
    part: Part


def content(rect: Rect, snap: Snap, title: float, inset: float = INSET) -> Rect:
    """What of a window is its agent's; in the pixels that all of these are in."""
    if snap == "whole-screen":
        return rect
    if snap == "full":
        return Rect(rect.x, rect.y + title, rect.width, max(1.0, rect.height - title))
    width, height = rect.width - 2 * inset, rect.height - title - inset
    return Rect(rect.x + inset, rect.y + title, max(1.0, width), max(1.0, height))


def around(inner: Rect, title: float) -> Rect:
    """The free window whose content that is."""
    return Rect(inner.x - INSET, inner.y - title, inner.width + 2 * INSET, inner.height + title + INSET)


def badge(kind: Kind, mark: Mark) -> float:
    """How wide it is; only what is an agent's has one."""
    return 0.0 if kind != "agent" else COUNTED_BADGE if mark.permissions else BADGE


def buttons(width: float, badge: float, title: float) -> dict[Button, Rect]:
    """Relative to the window. They are as wide at any size of text; only the bar grows."""
    right = {name: Rect(width - 4 - (3 - i) * BUTTON, 0.0, BUTTON, title) for i, name in enumerate(_RIGHT)}
    return {**right, "badge": Rect(0.0, 0.0, badge, title)} if badge else right


_RIGHT: tuple[Button, ...] = ("minimise", "full", "close")


def hit(desk: Desk, x: float, y: float, *, touch: bool = False) -> Hit | None:
    """What of which window is there; fingers reach edges from farther away."""
    for window in reversed(desk.visible):
        part = _part(window, desk.rects[window.name], desk.room.title, (x, y), touch=touch)
        if part:
            return Hit(window.name, part)
    return None


def _part(window: Window, rect: Rect, title: float, at: tuple[float, float], *, touch: bool) -> Part | None:
    x, y = at
    if window.snap not in {"full", "whole-screen"}:
        outside, corner = (_TOUCH_OUTSIDE, _TOUCH_CORNER) if touch else (_OUTSIDE, _CORNER)
        if not rect.inset(-outside).holds(x, y):
            return None
        if not rect.inset(INSET).holds(x, y):
            return _edge(rect, x, y, corner)
    elif not rect.holds(x, y):
        return None
    if content(rect, window.snap, title).holds(x, y):
        return "content"
    places = buttons(rect.width, badge(window.kind, window.mark), title).items()
    return next((button for button, place in places if place.holds(x - rect.x, y - rect.y)), "title")


def _edge(rect: Rect, x: float, y: float, corner: float) -> Edge:
    """Near a corner both of its sides are meant."""
    name = "n" if y < rect.y + INSET else "s" if y >= rect.bottom - INSET else ""
    name += "w" if x < rect.x + INSET else "e" if x >= rect.right - INSET else ""
    if name in {"e", "w"}:
        name = ("n" if y < rect.y + corner else "s" if y >= rect.bottom - corner else "") + name
    elif name in {"n", "s"}:
        name += "w" if x < rect.x + corner else "e" if x >= rect.right - corner else ""
    return _EDGES[name]
