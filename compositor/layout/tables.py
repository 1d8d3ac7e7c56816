"""Tables: columns as wide as what is in them, numbers at the right."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from compositor.geometry import Rect
from compositor.layout.part import SMALL, Width, is_at, put
from compositor.style import faded
from compositor.text import line_height, shape, wrap
from compositor.view import Spot
from runtime.language import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compositor.drawing.pen import Pen
    from compositor.style import Colour, Style
    from compositor.text import Face
    from compositor.view import View
    from runtime.scene import Table

_NUMBER = re.compile(r"\s*[-+\N{MINUS SIGN}]?[$€£¥]?\s?[\d.,' ]*\d(e[-+]?\d+)?\s*[%€$£¥]?\s*")
_LOOKED_AT = 60
_TYPE = 15
_LEADING = 1.15
_MOST_LINES = 8


class _Column(NamedTuple):
    left: float
    width: float
    align: str


class _Shape(NamedTuple):
    """A table in a certain width."""

    widths: tuple[float, ...]
    tops: tuple[float, ...]
    """Of the header, of each row, and where the last one ends."""


class Grid:
    def width(self, node: Table, style: Style) -> Width:
        return Width(sum(_columns(node.header, node.rows, style)), grows=True)

    def height(self, node: Table, width: float, style: Style) -> float:
        return _shape(node.header, node.rows, width, style).tops[-1]

    def paint(self, node: Table, rect: Rect, view: View, style: Style, pen: Pen) -> None:
        colours = style.colours
        lefts = self.columns(node, rect, style)
        line = max(1, round(style.scale))
        if node.header:
            head = Rect(rect.x, rect.y, rect.width, _shape(node.header, node.rows, rect.width, style).tops[1])
            for text, column in zip(node.header, lefts, strict=False):
                _cell(pen, text, column, head, _Ink(colours["muted"], "medium", style.type(SMALL)))
            pen.box(Rect(rect.x, head.bottom - line, rect.width, line), colours["border"])
        if not node.rows:
            empty = Rect(rect.x, rect.bottom - _row(style), rect.width, _row(style))
            put(pen, say("Nothing here yet"), empty, colours["faint"], "regular", style.type(_TYPE), align="center")
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
        for text, column in zip(node.rows[item], lefts, strict=False):
            _cell(pen, text, column, row, _Ink(colours["text"], "regular", style.type(_TYPE)))
        if item + 1 < len(node.rows):
            pen.box(Rect(row.x, row.bottom - line, row.width, line), faded(colours["border"], 0.6))
        if view.ring and view.focused == node.id and view.cursor == item:
            pen.box(row, (0, 0, 0, 0), style.px(6), border=style.px(2), edge=colours["focus"])

    def spots(self, node: Table, rect: Rect, view: View, style: Style) -> Iterable[Spot]:
        del view
        for item in range(len(node.rows)):
            yield Spot(self.row(node, rect, item, style), node.id, "row", item)

    def row(self, node: Table, rect: Rect, item: int, style: Style) -> Rect:
        top, bottom = _shape(node.header, node.rows, rect.width, style).tops[item + 1 : item + 3]
        return Rect(rect.x, rect.y + top, rect.width, bottom - top)

    @staticmethod
    def columns(node: Table, rect: Rect, style: Style) -> list[_Column]:
        natural = _shape(node.header, node.rows, rect.width, style).widths
        pad, left = _pad(len(natural), rect.width, style), rect.x
        found: list[_Column] = []
        for number, width in enumerate(natural):
            align = "right" if number and _is_numeric(node.rows, number) else "left"
            found.append(_Column(left + pad, max(1.0, width - 2 * pad), align))
            left += width
        return found


class _Ink(NamedTuple):
    colour: Colour
    weight: Face
    size: int


def _cell(pen: Pen, text: str, column: _Column, row: Rect, ink: _Ink) -> None:
    """In as many lines as it takes, one beneath the other around the middle of the row."""
    lines = wrap(text, ink.weight, ink.size, column.width)[:_MOST_LINES]
    if len(lines) <= 1:
        put(pen, text, Rect(column.left, row.y, column.width, row.height), *ink, align=column.align)
        return
    height = line_height(ink.weight, ink.size) * _LEADING
    top = row.y + (row.height - height * len(lines)) / 2
    for number, line in enumerate(lines):
        last = number + 1 == _MOST_LINES
        words = text[line.start :] if last else text[line.start : line.end]
        place = Rect(column.left, top + number * height, column.width, height)
        put(pen, words.strip(), place, *ink, align=column.align)


@lru_cache(maxsize=64)
def _shape(header: tuple[str, ...], rows: tuple[tuple[str, ...], ...], room: float, style: Style) -> _Shape:
    widths = _shared(_columns(header, rows, style), _words(header, rows, style), room)
    pad, tight = _pad(len(widths), room, style), sum(_columns(header, rows, style)) > room
    inner = [max(1.0, width - 2 * pad) for width in widths]
    heights = [_height(header, inner, "medium", style.type(SMALL), style) if header else 0.0]
    heights += [_height(row, inner, "regular", style.type(_TYPE), style) if tight else _row(style) for row in rows]
    tops = accumulate([*heights, *([] if rows else [_row(style)])], initial=0.0)
    return _Shape(widths, tuple(tops))


def _height(cells: tuple[str, ...], widths: list[float], weight: Face, size: int, style: Style) -> float:
    """Of a row, as high as the cell with the most lines."""
    most = max((len(wrap(text, weight, size, width)) for text, width in zip(cells, widths, strict=False)), default=1)
    lines = max(1, min(most, _MOST_LINES))
    return _row(style) + round((lines - 1) * line_height(weight, size) * _LEADING)


def _shared(natural: tuple[float, ...], words: tuple[float, ...], room: float) -> tuple[float, ...]:
    """Where it is too little the widest give, down to their longest word while that goes; else all get more."""
    if sum(natural) <= room:
        return tuple(width * room / max(sum(natural), 1.0) for width in natural)
    if sum(words) >= room:
        return tuple(width * room / sum(words) for width in words)
    left = room - sum(words)
    wishes = [width - word for width, word in zip(natural, words, strict=True)]
    given = _leveled(wishes, left)
    return tuple(word + more for word, more in zip(words, given, strict=True))


def _leveled(wishes: list[float], room: float) -> list[float]:
    """Each what it wishes for, up to a most that is the same for all."""
    most, rest = room, room
    for number, wish in enumerate(sorted(wishes)):
        most = rest / (len(wishes) - number)
        if wish > most:
            break
        rest -= wish
    return [min(wish, most) for wish in wishes]


def _pad(count: int, room: float, style: Style) -> float:
    return min(style.px(10), room / 20 / max(1, count))


def _row(style: Style) -> float:
    return max(style.px(36), line_height("regular", style.type(_TYPE)) + style.px(12))


@lru_cache(maxsize=64)
def _words(header: tuple[str, ...], rows: tuple[tuple[str, ...], ...], style: Style) -> tuple[float, ...]:
    """How wide each column is at least, so that no word of it is broken, but for very long ones."""
    lines = [header, *rows[:_LOOKED_AT]]
    size, natural = style.type(_TYPE), _columns(header, rows, style)
    longest = [
        max(
            (shape(word, "regular", size).width for line in lines if at < len(line) for word in line[at].split()),
            default=0.0,
        )
        for at in range(len(natural))
    ]
    return tuple(
        min(width, min(word, style.px(160)) + style.px(24)) for width, word in zip(natural, longest, strict=True)
    )


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
