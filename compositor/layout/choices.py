"""Choices: one of several, as a list that opens, or as tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compositor.geometry import Rect
from compositor.layout.part import BODY, Width, control, is_at, label, label_height, put, ring
from compositor.style import faded, mixed
from compositor.text import shape
from compositor.view import Spot

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compositor.pen import Pen
    from compositor.style import Style
    from compositor.text import Face
    from compositor.view import View
    from runtime.scene import Choice, Tabs

_MOST_ROWS = 8


class Choose:
    def width(self, node: Choice, style: Style) -> Width:
        del node
        return Width(style.px(180), grows=True)

    def height(self, node: Choice, width: float, style: Style) -> float:
        del width
        return label_height(node.label, style) + control(style)

    def paint(self, node: Choice, rect: Rect, view: View, style: Style, pen: Pen) -> None:
        top = label(pen, node.label, rect, style)
        box, colours = _below(rect, top), style.colours
        hot, focused = is_at(view, node.id, "choice"), view.focused == node.id
        edge = colours["focus" if focused else "faint" if hot else "border"]
        pen.box(box, colours["raised"], style.px(10), border=max(1, round(style.scale)), edge=edge)
        index = int(view.held.get(node.id, node.index))
        words = node.options[index] if 0 <= index < len(node.options) else "Choose"
        ink = colours["text" if 0 <= index < len(node.options) else "faint"]
        pad = style.px(12)
        put(
            pen, words, box._replace(x=box.x + pad, width=max(1, box.width - 3 * pad)), ink, "regular", style.type(BODY)
        )
        x, y, reach = box.right - style.px(18), box.y + box.height / 2 - style.px(2), style.px(4)
        for side in (-1, 1):
            pen.line(x + side * reach, y, x, y + reach, colours["muted"], 1.6 * style.scale)
        if focused and view.ring:
            ring(pen, box, style.px(10), style)

    def spots(self, node: Choice, rect: Rect, view: View, style: Style) -> Iterable[Spot]:
        del view
        return (Spot(_below(rect, label_height(node.label, style)), node.id, "choice"),)

    def menu(self, node: Choice, rect: Rect, room: Rect, style: Style) -> Rect:
        """Where its options are when it is open: below it, or above where there is more room."""
        box = _below(rect, label_height(node.label, style))
        row = control(style)
        height = min(len(node.options), _MOST_ROWS) * row + style.px(8)
        height = min(height, room.height)
        below, above = room.bottom - box.bottom, box.y - room.y
        top = box.bottom + style.px(4) if below >= height or below >= above else box.y - height - style.px(4)
        return Rect(box.x, max(room.y, min(top, room.bottom - height)), box.width, height)

    def options(self, node: Choice, menu: Rect, view: View, style: Style) -> Iterable[Spot]:
        """The whole rows; those that are scrolled away are cut by the menu."""
        row, inset = control(style), style.px(4)
        _, down = view.scrolls.get(node.id, (0.0, 0.0))
        for item in range(len(node.options)):
            whole = Rect(menu.x + inset, menu.y + inset + item * row - down, menu.width - 2 * inset, row)
            seen = whole.meet(menu.inset(inset))
            if seen:
                yield Spot(seen, node.id, "option", item)

    def paint_menu(self, node: Choice, menu: Rect, view: View, style: Style, pen: Pen) -> None:
        colours, row, inset = style.colours, control(style), style.px(4)
        pen.shadow(menu, faded(colours["black"], 0.35), style.px(10), style.px(16))
        pen.box(menu, colours["raised"], style.px(10), border=max(1, round(style.scale)), edge=colours["border"])
        _, down = view.scrolls.get(node.id, (0.0, 0.0))
        chosen = int(view.held.get(node.id, node.index))
        with pen.clipped(menu.inset(inset)):
            for spot in self.options(node, menu, view, style):
                item = spot.item
                whole = Rect(menu.x + inset, menu.y + inset + item * row - down, menu.width - 2 * inset, row)
                if item == view.cursor or is_at(view, node.id, "option", item):
                    pen.box(whole, faded(colours["accent"], 0.22), style.px(7))
                words = whole._replace(x=whole.x + style.px(10), width=max(1, whole.width - style.px(20)))
                face: Face = "medium" if item == chosen else "regular"
                put(pen, node.options[item], words, colours["text"], face, style.type(BODY))


class Tabbed:
    def width(self, node: Tabs, style: Style) -> Width:
        widths = self._widths(node, style)
        return Width(sum(widths) + style.px(8), grows=True)

    def height(self, node: Tabs, width: float, style: Style) -> float:
        del width
        return label_height(node.label, style) + control(style)

    def paint(self, node: Tabs, rect: Rect, view: View, style: Style, pen: Pen) -> None:
        top = label(pen, node.label, rect, style)
        bar, colours = _below(rect, top), style.colours
        pen.box(bar, colours["background"], style.px(10), border=max(1, round(style.scale)), edge=colours["border"])
        chosen = int(view.held.get(node.id, node.index))
        for spot in self.spots(node, rect, view, style):
            on, hot = spot.item == chosen, is_at(view, node.id, "tab", spot.item)
            if on or hot:
                ground = mixed(colours["raised"], colours["accent"], 0.28) if on else faded(colours["raised"], 0.5)
                pen.box(spot.rect.inset(style.px(3)), ground, style.px(8))
            ink = colours["text" if on or hot else "muted"]
            put(
                pen,
                node.options[spot.item],
                spot.rect.inset(style.px(6)),
                ink,
                "medium",
                style.type(15),
                align="center",
            )
            if view.ring and view.focused == node.id and spot.item == chosen:
                ring(pen, spot.rect.inset(style.px(3)), style.px(8), style)

    def spots(self, node: Tabs, rect: Rect, view: View, style: Style) -> Iterable[Spot]:
        del view
        bar = _below(rect, label_height(node.label, style))
        widths = self._widths(node, style)
        scale = bar.width / sum(widths) if widths else 1.0
        left = bar.x
        for item, width in enumerate(widths):
            own = width * scale
            yield Spot(Rect(left, bar.y, own, bar.height), node.id, "tab", item)
            left += own

    @staticmethod
    def _widths(node: Tabs, style: Style) -> list[float]:
        return [shape(option, "medium", style.type(15)).width + 2 * style.px(16) for option in node.options]


def _below(rect: Rect, top: float) -> Rect:
    return rect._replace(y=rect.y + top, height=max(1.0, rect.height - top))
