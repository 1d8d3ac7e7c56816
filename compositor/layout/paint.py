"""Painting: a layout with a pen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from compositor.geometry import Rect
from compositor.layout import painted
from compositor.layout.boxes import CARD_PADDING
from compositor.layout.choices import Choose
from compositor.layout.part import SMALL, put
from compositor.layout.table import WIDGETS
from compositor.style import faded
from compositor.text import line_height
from runtime.scene import CONTAINERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compositor.drawing.pen import Pen
    from compositor.layout.result import Layout, Placed
    from compositor.style import Style
    from compositor.view import View

_LEAST_THUMB = 24


def paint(layout: Layout, view: View, style: Style, pen: Pen) -> None:
    window = layout.scrollable[0].rect
    down = view.scrolls.get("", (0.0, 0.0))[1]
    behind, before = (0.0, down) if layout.is_dialog_long else (down, 0.0)
    with pen.clipped(window):
        _paint(layout.placed, -behind, window, view, style, pen)
        if layout.dialog:
            pen.box(window, faded(style.colours["black"], 0.45))
            _paint(layout.dialog, -before, window, view, style, pen)
        _scrollbar(layout, down, view, style, pen)
        _menu(layout, down, view, style, pen)


def _paint(placed: Sequence[Placed], down: float, window: Rect, view: View, style: Style, pen: Pen) -> None:
    for node, place in placed:
        rect = place.moved(0, down)
        if not rect.inset(-style.px(8)).touches(window):
            continue
        if node.kind in {"card", "dialog"}:
            painted.paint(node, (rect, style), view, pen, partial(_surface, node, rect, style))
        elif node.kind not in CONTAINERS:
            widget = WIDGETS[node.kind]
            painted.paint(node, (rect, style), view, pen, partial(widget.paint, node, rect, view, style))


def _surface(node: object, rect: Rect, style: Style, pen: Pen) -> None:
    colours, radius = style.colours, style.px(12)
    label = getattr(node, "label", "")
    ground = colours["raised"]
    if getattr(node, "kind", "") == "dialog":
        pen.shadow(rect, faded(colours["black"], 0.5), radius, style.px(24))
        ground = colours["surface"]
    pen.box(rect, ground, radius, border=max(1, round(style.scale)), edge=colours["border"])
    if label:
        pad = style.px(CARD_PADDING)
        title = Rect(
            rect.x + pad, rect.y + pad, max(1.0, rect.width - 2 * pad), line_height("medium", style.type(SMALL + 2))
        )
        put(pen, label, title, colours["text"], "medium", style.type(SMALL + 2))


def _scrollbar(layout: Layout, down: float, view: View, style: Style, pen: Pen) -> None:
    bar = next((spot for spot in layout.spots if spot.part == "scroll" and not spot.id), None)
    if bar is None:
        return
    visible, content = layout.scrollable[0].rect.height, layout.scrollable[0].content[1]
    track = bar.rect.moved(0, -down)
    thumb = max(style.px(_LEAST_THUMB), track.height * visible / content)
    top = (track.height - thumb) * down / max(1.0, content - visible)
    hot = view.hovered is not None and view.hovered.part == "scroll"
    width = style.px(6 if hot else 4)
    place = Rect(track.right - width - style.px(2), track.y + top, width, thumb)
    pen.box(place.inset(0), faded(style.colours["muted"], 0.6 if hot else 0.35), width / 2)


def _menu(layout: Layout, down: float, view: View, style: Style, pen: Pen) -> None:
    if layout.menu is None:
        return
    for node, _ in (*layout.placed, *layout.dialog):
        if node.id == view.opened and node.kind == "choice":
            Choose().paint_menu(node, layout.menu.moved(0, -down), view, style, pen)
