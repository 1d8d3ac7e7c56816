"""Tables: columns as wide as what is in them, numbers at the right."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from compositor.geometry import Rect
from compositor.layout.part import SMALL, Width, is_at, put
from compositor.style import faded
from compositor.text import line_height, shape
from compositor.view import Spot

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compositor.drawing.pen import Pen
    from compositor.style import Style
    from compositor.view import View
    from runtime.scene import Table

_NUMBER = re.compile(r"\s*[-+\N{MINUS SIGN}]?[$€£¥]?\s?[\d.,' ]*\d(e[-+]?\d+)?\s*[%€$£¥]?\s*")
_LOOKED_AT = 60
_TYPE = 15


class _Column(NamedTuple):
    left: float
    width: float
    align: str


class Grid:
    def width(self, node: Table, style: Style) -> Width:
        return Width(sum(_columns(node.header, node.rows, style)), grows=True)

    def height(self, node: Table, width: float, style: Style) -> float:
        del width
        return _row(style) * (len(node.rows) + bool(node.header) + (not node.rows))

    def paint(self, node: Table, rect: Rect, view: View, style: Style, pen: Pen) -> None:
        colours, height = style.colours, _row(style)
        lefts = self.columns(node, rect, style)
        line = max(1, round(style.scale))
        if node.header:
            for text, (left, width, align) in zip(node.header, lefts, strict=False):
                put(
                    pen,
                    text,
                    Rect(left, rect.y, width, height),
                    colours["muted"],
                    "medium",
                    style.type(SMALL),
                    align=align,
                )
            pen.box(Rect(rect.x, rect.y + height - line, rect.width, line), colours["border"])
        if not node.rows:
            empty = Rect(rect.x, rect.bottom - height, rect.width, height)
            put(pen, "Nothing here yet", empty, colours["faint"], "regular", style.type(_TYPE), align="center")
        for item in range(len(node.rows)):
            row = self.row(node, rect, item, style)
            if pen.clip is None or row.touches(pen.clip):
                self._paint_row(node, item, row, lefts, view, style, pen)

    @staticmethod
    def _paint_row(  # noqa: PLR0913, PLR0917 - all of them are needed to draw one
        node: Table, item: int, row: Rect, lefts: list[_Column], view: View, style: Style, pen: Pen
    ) -> None:
        colours, line = style.colours, max(1, round(style.scale))
        if item == node.index:
            pen.box(row, faded(colours["accent"], 0.18), style.px(6))
        elif is_at(view, node.id, "row", item):
            pen.box(row, faded(colours["raised"], 0.8), style.px(6))
        for text, (left, width, align) in zip(node.rows[item], lefts, strict=False):
            place = Rect(left, row.y, width, row.height)
            put(pen, text, place, colours["text"], "regular", style.type(_TYPE), align=align)
        if item + 1 < len(node.rows):
            pen.box(Rect(row.x, row.bottom - line, row.width, line), faded(colours["border"], 0.6))
        if view.ring and view.focused == node.id and view.cursor == item:
            pen.box(row, (0, 0, 0, 0), style.px(6), border=style.px(2), edge=colours["focus"])

    def spots(self, node: Table, rect: Rect, view: View, style: Style) -> Iterable[Spot]:
        del view
        for item in range(len(node.rows)):
            yield Spot(self.row(node, rect, item, style), node.id, "row", item)

    def row(self, node: Table, rect: Rect, item: int, style: Style) -> Rect:
        height = _row(style)
        return Rect(rect.x, rect.y + (item + bool(node.header)) * height, rect.width, height)

    @staticmethod
    def columns(node: Table, rect: Rect, style: Style) -> list[_Column]:
        natural = _shared(_columns(node.header, node.rows, style), rect.width)
        pad, left = min(style.px(10), rect.width / 20 / max(1, len(natural))), rect.x
        found: list[_Column] = []
        for number, width in enumerate(natural):
            align = "right" if number and _is_numeric(node.rows, number) else "left"
            found.append(_Column(left + pad, max(1.0, width - 2 * pad), align))
            left += width
        return found


def _shared(natural: tuple[float, ...], room: float) -> tuple[float, ...]:
    """Where it is too little the widest give, else all get more."""
    excess = sum(natural) - room
    if excess <= 0:
        return tuple(width * room / max(sum(natural), 1.0) for width in natural)
    most, rest = room / len(natural), room
    for number, width in enumerate(sorted(natural)):
        most = rest / (len(natural) - number)
        if width > most:
            break
        rest -= width
    return tuple(min(width, most) for width in natural)


def _row(style: Style) -> float:
    return max(style.px(36), line_height("regular", style.type(_TYPE)) + style.px(12))


@lru_cache(maxsize=64)
def _columns(header: tuple[str, ...], rows: tuple[tuple[str, ...], ...], style: Style) -> tuple[float, ...]:
    lines = [header, *rows[:_LOOKED_AT]]
    count = max(map(len, lines), default=0)
    size = style.type(_TYPE)
    widest = [
        max((shape(line[at], "regular", size).width for line in lines if at < len(line)), default=0.0)
        for at in range(count)
    ]
    return tuple(min(width, style.px(360)) + style.px(24) for width in widest)


@lru_cache(maxsize=256)
def _is_numeric(rows: tuple[tuple[str, ...], ...], column: int) -> bool:
    cells = [row[column] for row in rows[:_LOOKED_AT] if column < len(row) and row[column].strip()]
    return bool(cells) and all(_NUMBER.fullmatch(cell) for cell in cells)
