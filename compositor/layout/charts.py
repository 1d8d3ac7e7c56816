"""Charts: how large one is, its title, its legend, and which of the drawings it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from compositor.geometry import Rect
from compositor.layout import bars, curves, pies
from compositor.layout.lettered import LARGE, USUAL, Lettered
from compositor.layout.plane import grid_colour
from compositor.layout.series import lines, pieces
from runtime.language import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compositor.drawing.pen import Pen
    from compositor.layout.series import Line
    from compositor.style import Style
    from compositor.text import Run
    from runtime.scene import Chart

_SHAPE = 0.5
"""The height of a chart as a share of its width."""
_LOWEST, _HIGHEST = 160, 300
_SWATCH = 10
EMPTY = say("No data yet")


def height(node: Chart, width: float, style: Style) -> int:
    """What a chart so wide takes, without the wish for more."""
    drawn = min(max(width * _SHAPE, style.px(_LOWEST)), style.px(_HIGHEST))
    return round(drawn) + _around(node, style) if not _lies(node, width, style) else least(node, width, style)


def least(node: Chart, width: float, style: Style) -> int:
    """What it can do with where room is short."""
    drawn = bars.lying_height(node, style) if _lies(node, width, style) else style.px(_LOWEST)
    return drawn + _around(node, style)


def _lies(node: Chart, width: float, style: Style) -> bool:
    return node.style == "bar" and any(one.values for one in node.series) and bars.lie(node, width, style)


def _around(node: Chart, style: Style) -> int:
    """What is written above and below the drawing."""
    line = round(style.type(USUAL) * 1.5)
    title = round(style.type(LARGE) * 1.5) + style.px(4) if node.label else 0
    axes = line * (bool(node.x_axis) + bool(node.y_axis)) if node.style != "pie" else 0
    return title + axes + (line if _named(node) else 0)


def paint(node: Chart, rect: Rect, style: Style, pen: Pen) -> None:
    hand = Lettered(pen, style)
    with pen.clipped(rect):
        if node.label:
            tall, title = hand.height(LARGE), hand.run(node.label, LARGE, rect.width, "medium")
            hand.put(title, rect.x, rect.y + tall / 2, style.colours["text"])
            rect = _without(rect, tall + style.px(4))
        if node.style == "pie":
            _pie(hand, node, rect)
        else:
            _plane(hand, node, rect)


def _pie(hand: Lettered, node: Chart, rect: Rect) -> None:
    shares = pieces(node, hand.style)
    if shares:
        pies.paint(hand, shares, rect)
    else:
        _empty(hand, rect)


def _plane(hand: Lettered, node: Chart, rect: Rect) -> None:
    shown = lines(node, hand.style)
    if not shown:
        _empty(hand, rect)
        return
    if _named(node):
        rect = _legend(hand, shown, rect)
    if node.style == "bar":
        bars.paint(hand, node, shown, rect)
    else:
        curves.paint(hand, node, shown, rect)


def _named(node: Chart) -> bool:
    """Whether there is anything to tell apart, or to say."""
    return node.style != "pie" and any(one.name for one in node.series)


class _Entry(NamedTuple):
    run: Run
    line: Line
    x: float
    row: int


def _legend(hand: Lettered, shown: Sequence[Line], rect: Rect) -> Rect:
    """Rows of names, as few as it takes; what is left below is returned."""
    style, tall = hand.style, hand.height(USUAL)
    most = max(1, int(rect.height / 3 / tall))
    entries = [entry for entry in _entries(hand, shown, rect.width) if entry.row < most]
    side = style.px(_SWATCH)
    for entry in entries:
        x, middle = rect.x + entry.x, rect.y + tall * (entry.row + 0.5)
        hand.pen.box(Rect(x, round(middle - side / 2), side, side), entry.line.colour, style.px(3))
        hand.put(entry.run, x + side + style.px(6), middle, style.colours["muted"])
    return _without(rect, tall * (entries[-1].row + 1) + style.px(4))


def _entries(hand: Lettered, shown: Sequence[Line], width: float) -> Iterator[_Entry]:
    style = hand.style
    before, gap = style.px(_SWATCH) + style.px(6), style.px(16)
    x, row = 0.0, 0
    for line in shown:
        run = hand.run(line.name, USUAL, width - before)
        if x and x + before + run.width > width:
            x, row = 0.0, row + 1
        yield _Entry(run, line, x, row)
        x += before + run.width + gap


def _empty(hand: Lettered, rect: Rect) -> None:
    """A quiet frame that says so."""
    hair = hand.style.px(1)
    hand.pen.box(rect, (0, 0, 0, 0), hand.style.px(8), border=hair, edge=grid_colour(hand.style))
    words = hand.run(EMPTY, USUAL, rect.width)
    hand.put(words, *rect.middle, hand.style.colours["muted"], along=0.5)


def _without(rect: Rect, top: float) -> Rect:
    """What is left of it below."""
    top = min(top, max(0.0, rect.height - 1))
    return Rect(rect.x, rect.y + top, rect.width, rect.height - top)
