"""Bars: a chart of upright bars, side by side where there are several series; lying where their labels are long."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from compositor.geometry import Rect
from compositor.layout import plane as planes
from compositor.layout.axes import Axis, every, written
from compositor.layout.lettered import SMALL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compositor.layout.lettered import Lettered
    from compositor.layout.plane import Plane
    from compositor.layout.series import Line
    from compositor.style import Colour, Style
    from runtime.scene import Chart

_FILLED = 0.68
"""The share of its room that a group of bars takes."""
_WIDEST, _ROUND = 88, 4
_FEW = 16
"""So many bars bear their number."""
_MOST = 1200
"""So many bars are drawn, however many a chart has."""
_THIN = 3
"""In pixels: a bar that isn't wider has no round corners."""
_LYING_ROOM, _LYING_MOST = 30, 24
_LONG = 9
"""Labels with more letters than this make bars lie down where they wouldn't fit beneath upright ones."""
_SIDE = 0.34


def lie(node: Chart, width: float, style: Style) -> bool:
    """Whether the labels are too long to stand beneath upright bars. A guess by letters, so that it costs nothing."""
    count = max((len(one.values) for one in node.series), default=0)
    longest = max((len(label) for label in node.labels[:count]), default=0)
    letter = style.type(SMALL) * 0.56
    return longest > _LONG and 1 < count <= _LYING_MOST and longest * letter > width / count


def lying_height(node: Chart, style: Style) -> int:
    count = max(len(one.values) for one in node.series)
    return count * max(style.px(_LYING_ROOM), round(style.type(SMALL) * 1.6)) + style.type(SMALL * 2)


def paint(hand: Lettered, node: Chart, lines: Sequence[Line], rect: Rect) -> None:
    rect = planes.titled(hand, node, rect)
    lines = _fewer(lines)
    if lie(node, rect.width, hand.style):
        _lying(hand, node, lines, rect)
    else:
        _upright(hand, node, lines, rect)


def _fewer(lines: Sequence[Line]) -> Sequence[Line]:
    """Where there are more bars than can be seen, the longest stands for its neighbours."""
    stretch = -(-sum(len(line.values) for line in lines) // _MOST)
    return lines if stretch == 1 else [line._replace(values=_longest(line.values, stretch)) for line in lines]


def _longest(values: Sequence[float], stretch: int) -> tuple[float, ...]:
    return tuple(max(values[start : start + stretch], key=abs) for start in range(0, len(values), stretch))


def _upright(hand: Lettered, node: Chart, lines: Sequence[Line], rect: Rect) -> None:
    count = max(len(line.values) for line in lines)
    numbered = len(lines) == 1 and count <= _FEW
    y = planes.upright(lines, rect.height, hand.style, zero=True)
    spare = (hand.height(SMALL) * numbered, hand.height(SMALL) * (numbered and y.low < 0))
    plane = planes.framed(hand, rect, y, Axis(0.5, count + 0.5, (), 1.0), spare)
    places = [plane.at(place, 0)[0] for place in range(1, count + 1)]
    whole = max(len(one.values) for one in node.series)
    labels = [*node.labels[:whole], *[str(place) for place in range(len(node.labels) + 1, whole + 1)]]
    labels = labels[:: -(-whole // count)]
    planes.below(hand, plane, labels, places, spare[1])
    room = plane.rect.width / count
    for line, (offset, width) in zip(lines, _slots(room, len(lines), hand.style), strict=True):
        for place, value in zip(places, line.values, strict=False):
            top = plane.at(0.5, value)[1]
            bar = Rect(place + offset, min(top, plane.ground), width, abs(top - plane.ground))
            if value:
                _bar(hand, bar, line.colour, "up" if value > 0 else "down")
    if numbered:
        _numbers(hand, plane, places, lines[0].values)


def _bar(hand: Lettered, bar: Rect, colour: Colour, towards: Literal["up", "down", "left", "right"]) -> None:
    """Round where it ends, square where it begins; on whole pixels."""
    left, top, right, bottom = round(bar.x), round(bar.y), round(bar.right), round(bar.bottom)
    whole = Rect(left, top, max(1, right - left), max(1, bottom - top))
    if min(whole.width, whole.height) <= _THIN:
        hand.pen.box(whole, colour)
        return
    radius = min(hand.style.px(_ROUND), whole.width / 2, whole.height / 2)
    x, y, width, height = whole
    match towards:
        case "up":
            longer = Rect(x, y, width, height + radius)
        case "down":
            longer = Rect(x, y - radius, width, height + radius)
        case "left":
            longer = Rect(x, y, width + radius, height)
        case "right":
            longer = Rect(x - radius, y, width + radius, height)
    with hand.pen.clipped(whole):
        hand.pen.box(longer, colour, radius)


def _numbers(hand: Lettered, plane: Plane, places: Sequence[float], values: Sequence[float]) -> None:
    """Above each bar its number, where all of them have the room."""
    runs = [hand.run(written(value)) for value in values]
    room = plane.rect.width / len(places)
    if every(max(run.width for run in runs), room, hand.style.px(4)) > 1:
        return
    lift = hand.height(SMALL) / 2
    for place, value, run in zip(places, values, runs, strict=False):
        top = plane.at(0.5, value)[1]
        middle = top - lift if value >= 0 else top + lift
        hand.put(run, place, middle, hand.style.colours["muted"], along=0.5)


def _slots(room: float, count: int, style: Style) -> list[tuple[float, float]]:
    """Of each bar of a group: how far from the middle it begins, and how wide it is."""
    gap = style.px(2) if room * _FILLED / count > style.px(6) else 0
    most = min(room * _FILLED if room > style.px(4) else room, float(style.px(_WIDEST) * count))
    width = max(1.0, (most - gap * (count - 1)) / count)
    whole = width * count + gap * (count - 1)
    return [(-whole / 2 + place * (width + gap), width) for place in range(count)]


def _lying(hand: Lettered, node: Chart, lines: Sequence[Line], rect: Rect) -> None:
    style = hand.style
    count = max(len(line.values) for line in lines)
    labels = [*node.labels[:count], *[""] * (count - len(node.labels))]
    runs = [hand.run(label, SMALL, rect.width * _SIDE) for label in labels]
    numbers = [[hand.run(written(value)) for value in line.values] for line in lines]
    aside = max(run.width for row in numbers for run in row) + style.px(8)
    left = rect.x + round(max(run.width for run in runs)) + style.px(10)
    values = [value for line in lines for value in line.values]
    low, high = min(0.0, *values), max(0.0, *values)
    axis = Axis(low, high if high > low else low + 1, (), 1.0)
    begin = left + (aside if low < 0 else 0)
    length = max(1.0, rect.right - begin - aside)
    zero = begin + length * axis.share(0)
    room = rect.height / count
    for row, run in enumerate(runs):
        middle = rect.y + room * (row + 0.5)
        hand.put(run, left - style.px(10), middle, style.colours["muted"], along=1)
    for line, (offset, width), row_runs in zip(lines, _slots(room, len(lines), style), numbers, strict=True):
        for row, (value, run) in enumerate(zip(line.values, row_runs, strict=True)):
            top, end = rect.y + room * (row + 0.5) + offset, begin + length * axis.share(value)
            if value:
                bar = Rect(min(zero, end), top, abs(end - zero), width)
                _bar(hand, bar, line.colour, "right" if value > 0 else "left")
            at, along = (end + style.px(6), 0.0) if value >= 0 else (end - style.px(6), 1.0)
            hand.put(run, at, top + width / 2, style.colours["text"], along=along)
    hand.pen.box(Rect(round(zero), rect.y, style.px(1), rect.height), planes.zero_colour(style))
