"""Lists: rows of a text, a tick if they have one, and what can be done with them."""

from __future__ import annotations

from collections import OrderedDict
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from compositor.geometry import Rect
from compositor.layout.buttons import tick
from compositor.layout.part import (
    BODY,
    SMALL,
    Width,
    beneath,
    control,
    is_at,
    label,
    label_height,
    paragraph,
    paragraph_height,
    put,
)
from compositor.style import faded
from compositor.text import line_height, shape, wrap
from compositor.view import Spot
from runtime.language import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compositor.drawing.pen import Pen
    from compositor.style import Style
    from compositor.view import View
    from runtime.scene import Item, List

_INSET, _PAD, _BOX = 4, 12, 20
_REMEMBERED = 256


class _Plan(NamedTuple):
    """Where things are within the rows of a list; all from the first row's top left corner."""

    tops: tuple[float, ...]
    """One more than there are rows: where the last one ends."""
    words: tuple[float, float]
    """Where they begin, and how wide they may be."""
    actions: tuple[tuple[float, float, str], ...]
    """Left, width, and what it is called."""


class Listing:
    def width(self, node: List, style: Style) -> Width:
        del node
        return Width(style.px(240), grows=True)

    def height(self, node: List, width: float, style: Style) -> float:
        rows = _plan(node, width, style).tops[-1] if node.items else control(style)
        return label_height(node.label, style) + rows + 2 * style.px(_INSET)

    def paint(self, node: List, rect: Rect, view: View, style: Style, pen: Pen) -> None:
        top = label(pen, node.label, rect, style)
        box, colours = beneath(rect, top), style.colours
        hair = max(1, round(style.scale)) if style.theme == "contrast" else 0
        pen.box(box, colours["background"], style.px(10), border=hair, edge=colours["border"])
        if not node.items:
            put(pen, say("Nothing here yet"), box, colours["faint"], "regular", style.type(15), align="center")
            return
        for item in range(len(node.items)):
            row = self.row(node, rect, item, style)
            if pen.clip is None or row.touches(pen.clip):
                self._paint_row(node, item, row, rect.width, view, style, pen)

    def _paint_row(  # noqa: PLR0913, PLR0917 - all of them are needed to draw one
        self, node: List, item: int, row: Rect, width: float, view: View, style: Style, pen: Pen
    ) -> None:
        entry, colours, plan = node.items[item], style.colours, _plan(node, width, style)
        at_cursor = view.ring and view.focused == node.id and view.cursor == item
        if item == node.index:
            pen.box(row.inset(style.px(2)), faded(colours["accent"], 0.18), style.px(7))
        elif is_at(view, node.id, "row", item):
            pen.box(row.inset(style.px(2)), faded(colours["raised"], 0.8), style.px(7))
        if entry.done is not None:
            side = style.px(_BOX)
            box = Rect(row.x + style.px(_PAD), round(row.y + (row.height - side) / 2), side, side)
            tick(pen, box, on=entry.done, hot=False, style=style)
        _paint_words(entry, row._replace(x=row.x + plan.words[0], width=plan.words[1]), style, pen)
        for number, spot in enumerate(self._actions(node, item, row, width, style), 1):
            here = at_cursor and view.column == number
            self._paint_action(spot, hot=_same(view.hovered, spot), focused=here, style=style, pen=pen)
        if at_cursor and view.column == 0:
            edge = style.px(2)
            pen.box(row.inset(edge), (0, 0, 0, 0), style.px(7), border=edge, edge=colours["focus"])

    @staticmethod
    def _paint_action(spot: Spot, *, hot: bool, focused: bool, style: Style, pen: Pen) -> None:
        colours = style.colours
        edge = colours["focus"] if focused else colours["faint"] if hot else colours["border"]
        ground = colours["raised"] if hot or focused else (0, 0, 0, 0)
        face = spot.rect.inset(style.px(2))
        pen.box(face, ground, style.px(7), border=max(1, round(style.scale)), edge=edge)
        ink = colours["text" if hot or focused else "muted"]
        put(pen, spot.action, face.inset(style.px(3)), ink, "regular", style.type(SMALL), align="center")

    def spots(self, node: List, rect: Rect, view: View, style: Style) -> Iterable[Spot]:
        del view
        for item in range(len(node.items)):
            row = self.row(node, rect, item, style)
            yield Spot(row, node.id, "row", item)
            yield from self._actions(node, item, row, rect.width, style)

    def row(self, node: List, rect: Rect, item: int, style: Style) -> Rect:
        inset, tops = style.px(_INSET), _plan(node, rect.width, style).tops
        top = rect.y + label_height(node.label, style) + inset
        return Rect(rect.x + inset, top + tops[item], max(1.0, rect.width - 2 * inset), tops[item + 1] - tops[item])

    @staticmethod
    def _actions(node: List, item: int, row: Rect, width: float, style: Style) -> list[Spot]:
        height = min(row.height, control(style)) - style.px(4)
        top = row.y + (row.height - height) / 2
        return [
            Spot(Rect(row.x + left, top, wide, height), node.id, "action", item, action)
            for left, wide, action in _plan(node, width, style).actions
        ]


def _paint_words(entry: Item, place: Rect, style: Style, pen: Pen) -> None:
    size, colours = style.type(BODY), style.colours
    paragraph(pen, entry.text, place, colours["muted" if entry.done else "text"], "regular", size)
    if not entry.done:
        return
    lines, step = wrap(entry.text, "regular", size, place.width), line_height("regular", size)
    top = place.y + (place.height - len(lines) * step) / 2
    for number, line in enumerate(lines):
        struck = Rect(place.x, round(top + (number + 0.55) * step), min(line.run.width, place.width), style.px(1))
        pen.box(struck, colours["faint"])


_plans: OrderedDict[tuple[int, float, Style], tuple[List, _Plan]] = OrderedDict()


def _plan(node: List, width: float, style: Style) -> _Plan:
    """Remembered by which node it is: looking at all the items of a long list to compare them takes its time."""
    key = (id(node), width, style)
    found = _plans.get(key)
    if found and found[0] is node:
        return found[1]
    plan = _planned(node, width, style)
    _plans[key] = node, plan
    if len(_plans) > _REMEMBERED:
        _plans.popitem(last=False)
    return plan


def _planned(node: List, width: float, style: Style) -> _Plan:
    inner = max(1.0, width - 2 * style.px(_INSET))
    actions: list[tuple[float, float, str]] = []
    right = inner - style.px(2)
    for action in reversed(node.actions):
        wide = min(shape(action, "regular", style.type(SMALL)).width + style.px(24), inner / 2)
        if right - wide < inner / 4:
            break
        actions.append((right - wide, wide, action))
        right -= wide + style.px(2)
    left = min(style.px(_PAD), inner / 4)
    if any(item.done is not None for item in node.items):
        left += min(style.px(_BOX + _PAD), inner / 4)
    words = max(1.0, right - style.px(_PAD if not actions else 6) - left)
    size = style.type(BODY)
    heights = (
        max(control(style), paragraph_height(item.text, "regular", size, words) + 2 * style.px(_PAD - 2))
        for item in node.items
    )
    return _Plan(tuple(accumulate(heights, initial=0.0)), (left, words), tuple(reversed(actions)))


def _same(hovered: Spot | None, spot: Spot) -> bool:
    return hovered is not None and hovered[1:] == spot[1:]
