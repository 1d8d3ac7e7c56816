"""Lists: rows of a text, a tick if they have one, and what can be done with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compositor.geometry import Rect
from compositor.layout.buttons import tick
from compositor.layout.part import BODY, SMALL, Width, control, is_at, label, label_height, put
from compositor.style import faded
from compositor.text import shape
from compositor.view import Spot

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compositor.pen import Pen
    from compositor.style import Style
    from compositor.view import View
    from runtime.scene import List


class Listing:
    def width(self, node: List, style: Style) -> Width:
        del node
        return Width(style.px(240), grows=True)

    def height(self, node: List, width: float, style: Style) -> float:
        del width
        return label_height(node.label, style) + max(1, len(node.items)) * self._row(style) + style.px(8)

    def paint(self, node: List, rect: Rect, view: View, style: Style, pen: Pen) -> None:
        top = label(pen, node.label, rect, style)
        box, colours = rect._replace(y=rect.y + top, height=max(1.0, rect.height - top)), style.colours
        pen.box(box, colours["background"], style.px(10))
        if not node.items:
            put(pen, "Nothing here yet", box, colours["faint"], "regular", style.type(15), align="center")
            return
        for item in range(len(node.items)):
            row = self.row(node, rect, item, style)
            if pen.clip is None or row.touches(pen.clip):
                self._paint_row(node, item, row, view, style, pen)

    def _paint_row(self, node: List, item: int, row: Rect, view: View, style: Style, pen: Pen) -> None:
        entry, colours = node.items[item], style.colours
        at_cursor = view.ring and view.focused == node.id and view.cursor == item
        if item == node.index:
            pen.box(row.inset(style.px(2)), faded(colours["accent"], 0.18), style.px(7))
        elif is_at(view, node.id, "row", item):
            pen.box(row.inset(style.px(2)), faded(colours["raised"], 0.8), style.px(7))
        left = row.x + style.px(12)
        if entry.done is not None:
            side = style.px(20)
            box = Rect(left, round(row.y + (row.height - side) / 2), side, side)
            tick(pen, box, on=entry.done, hot=False, style=style)
            left += side + style.px(12)
        acts = self._actions(node, item, row, style)
        right = min((spot.rect.x for spot in acts), default=row.right) - style.px(8)
        words = Rect(left, row.y, max(1.0, right - left), row.height)
        ink = colours["muted" if entry.done else "text"]
        put(pen, entry.text, words, ink, "regular", style.type(BODY))
        if entry.done:
            width = min(words.width, shape(entry.text, "regular", style.type(BODY)).width)
            pen.box(Rect(left, round(row.y + row.height / 2), width, max(1, style.px(1))), colours["faint"])
        for number, spot in enumerate(acts, 1):
            here = at_cursor and view.column == number
            self._paint_action(spot, hot=_same(view.hovered, spot), focused=here, style=style, pen=pen)
        if at_cursor and view.column == 0:
            width = style.px(2)
            pen.box(row.inset(width), (0, 0, 0, 0), style.px(7), border=width, edge=colours["focus"])

    @staticmethod
    def _paint_action(spot: Spot, *, hot: bool, focused: bool, style: Style, pen: Pen) -> None:
        colours = style.colours
        edge = colours["focus"] if focused else colours["faint"] if hot else colours["border"]
        ground = colours["raised"] if hot or focused else (0, 0, 0, 0)
        pen.box(spot.rect, ground, style.px(7), border=max(1, round(style.scale)), edge=edge)
        ink = colours["text" if hot or focused else "muted"]
        put(pen, spot.action, spot.rect.inset(style.px(4)), ink, "regular", style.type(SMALL), align="center")

    def spots(self, node: List, rect: Rect, view: View, style: Style) -> Iterable[Spot]:
        del view
        for item in range(len(node.items)):
            row = self.row(node, rect, item, style)
            yield Spot(row, node.id, "row", item)
            yield from self._actions(node, item, row, style)

    def row(self, node: List, rect: Rect, item: int, style: Style) -> Rect:
        top = rect.y + label_height(node.label, style) + style.px(4)
        height = self._row(style)
        return Rect(rect.x + style.px(4), top + item * height, max(1.0, rect.width - style.px(8)), height)

    @staticmethod
    def _row(style: Style) -> float:
        return control(style)

    @staticmethod
    def _actions(node: List, item: int, row: Rect, style: Style) -> list[Spot]:
        spots: list[Spot] = []
        right, height = row.right - style.px(4), row.height - style.px(8)
        for action in reversed(node.actions):
            width = min(shape(action, "regular", style.type(SMALL)).width + style.px(20), row.width / 2)
            if right - width < row.x + row.width * 0.25:
                break
            spots.append(Spot(Rect(right - width, row.y + style.px(4), width, height), node.id, "action", item, action))
            right -= width + style.px(6)
        return spots[::-1]


def _same(hovered: Spot | None, spot: Spot) -> bool:
    return hovered is not None and hovered[1:] == spot[1:]
