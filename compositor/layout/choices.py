"""Choices: one of several, as a list that opens, or as tabs."""

from __future__ import annotations

from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from compositor.geometry import Rect
from compositor.layout.part import BODY, Boxed, Width, beneath, control, is_at, label, label_height, put, ring
from compositor.style import faded, mixed
from compositor.text import shape
from compositor.view import Spot

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compositor.drawing.pen import Pen
    from compositor.style import Style
    from compositor.text import Face
    from compositor.view import View
    from runtime.scene import Choice, Tabs

_MOST_ROWS = 8
EDGE = 4
_TAB = 15
_TIGHTER = 16
"""A tab may be so much narrower than it would like to be."""


class Choose(Boxed):
    def paint(self, node: Choice, rect: Rect, view: View, style: Style, pen: Pen) -> None:
        top = label(pen, node.label, rect, style)
        box, colours = beneath(rect, top), style.colours
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
        return (Spot(beneath(rect, label_height(node.label, style)), node.id, "choice"),)

    def menu(self, node: Choice, rect: Rect, room: Rect, style: Style) -> Rect:
        """Where its options are when it is open: below it, or above where there is more room."""
        box = beneath(rect, label_height(node.label, style))
        row = control(style)
        height = min(len(node.options), _MOST_ROWS) * row + 2 * style.px(EDGE)
        height = min(height, room.height)
        below, above = room.bottom - box.bottom, box.y - room.y
        top = box.bottom + style.px(4) if below >= height or below >= above else box.y - height - style.px(4)
        return Rect(box.x, max(room.y, min(top, room.bottom - height)), box.width, height)

    def row(self, menu: Rect, item: int, down: float, style: Style) -> Rect:
        """Of an option, also where it is scrolled away."""
        inset, height = style.px(EDGE), control(style)
        return Rect(menu.x + inset, menu.y + inset + item * height - down, menu.width - 2 * inset, height)

    def options(self, node: Choice, menu: Rect, view: View, style: Style) -> Iterable[Spot]:
        """What of them is seen; those that are scrolled away are cut by the menu."""
        _, down = view.scrolls.get(node.id, (0.0, 0.0))
        for item in range(len(node.options)):
            seen = self.row(menu, item, down, style).meet(menu.inset(style.px(EDGE)))
            if seen:
                yield Spot(seen, node.id, "option", item)

    def paint_menu(self, node: Choice, menu: Rect, view: View, style: Style, pen: Pen) -> None:
        colours, inset = style.colours, style.px(EDGE)
        pen.shadow(menu, faded(colours["black"], 0.35), style.px(10), style.px(16))
        pen.box(menu, colours["raised"], style.px(10), border=max(1, round(style.scale)), edge=colours["border"])
        _, down = view.scrolls.get(node.id, (0.0, 0.0))
        chosen = int(view.held.get(node.id, node.index))
        with pen.clipped(menu.inset(inset)):
            for spot in self.options(node, menu, view, style):
                item = spot.item
                whole = self.row(menu, item, down, style)
                if item == view.cursor or is_at(view, node.id, "option", item):
                    pen.box(whole, faded(colours["accent"], 0.22), style.px(7))
                words = whole._replace(x=whole.x + style.px(10), width=max(1, whole.width - style.px(20)))
                face: Face = "medium" if item == chosen else "regular"
                put(pen, node.options[item], words, colours["text"], face, style.type(BODY))


class Tabbed:
    def width(self, node: Tabs, style: Style) -> Width:
        return Width(sum(_widths(node, style)) + style.px(8), grows=True)

    def height(self, node: Tabs, width: float, style: Style) -> float:
        lines = 1 + max((line for line, _, _ in _tabs(node, width, style)), default=0)
        return label_height(node.label, style) + lines * control(style)

    def paint(self, node: Tabs, rect: Rect, view: View, style: Style, pen: Pen) -> None:
        top = label(pen, node.label, rect, style)
        bar, colours = beneath(rect, top), style.colours
        pen.box(bar, colours["background"], style.px(10), border=max(1, round(style.scale)), edge=colours["border"])
        chosen = int(view.held.get(node.id, node.index))
        for spot in self.spots(node, rect, view, style):
            self._paint_tab(node, spot, view, style, pen, chosen=spot.item == chosen)

    @staticmethod
    def _paint_tab(node: Tabs, spot: Spot, view: View, style: Style, pen: Pen, *, chosen: bool) -> None:
        hot, colours = is_at(view, node.id, "tab", spot.item), style.colours
        place = spot.rect.inset(style.px(3))
        if chosen or hot:
            ground = mixed(colours["raised"], colours["accent"], 0.28) if chosen else faded(colours["raised"], 0.5)
            pen.box(place, ground, style.px(8))
        ink = colours["text" if chosen or hot else "muted"]
        words = spot.rect.inset(min(style.px(6), spot.rect.width / 4))
        put(pen, node.options[spot.item], words, ink, "medium", style.type(_TAB), align="center")
        if view.ring and view.focused == node.id and chosen:
            ring(pen, place, style.px(8), style)

    def spots(self, node: Tabs, rect: Rect, view: View, style: Style) -> Iterable[Spot]:
        del view
        bar, step = beneath(rect, label_height(node.label, style)), control(style)
        for item, (line, left, width) in enumerate(_tabs(node, bar.width, style)):
            yield Spot(Rect(bar.x + left, bar.y + line * step, width, step), node.id, "tab", item)


def _tabs(node: Tabs, width: float, style: Style) -> list[tuple[int, float, float]]:
    """Line, left and width of each: all on one line if that can be, else as wide as they are on several."""
    widths = _widths(node, style)
    spare = width - sum(widths)
    if -spare <= style.px(_TIGHTER) * len(widths):
        lefts = accumulate((own + spare / len(widths) for own in widths), initial=0.0)
        return [(0, left, right - left) for left, right in pairwise(lefts)]
    found: list[tuple[int, float, float]] = []
    line, left = 0, 0.0
    for own in (min(own, width) for own in widths):
        if left and left + own > width:
            line, left = line + 1, 0.0
        found.append((line, left, own))
        left += own
    return found


def _widths(node: Tabs, style: Style) -> list[float]:
    return [shape(option, "medium", style.type(_TAB)).width + 2 * style.px(16) for option in node.options]
