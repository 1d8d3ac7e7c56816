"""Curves: charts of lines, of areas and of single points, over numbers or over labels."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from compositor.layout import plane as planes
from compositor.style import faded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compositor.geometry import Rect
    from compositor.layout.axes import Axis
    from compositor.layout.lettered import Lettered
    from compositor.layout.plane import Plane
    from compositor.layout.series import Line
    from compositor.style import Colour
    from runtime.scene import Chart

_Point = tuple[float, float]
_WIDTH, _DOT, _MARK = 2.0, 4.5, 3.0
_DOT_ROOM = 36
"""Points of a line that are farther apart are marked."""
_FILL = 0.2
_ASIDE, _FEW = 0.3, 16
_MOST = 3000
"""So many points are drawn, however many a chart has."""


def paint(hand: Lettered, node: Chart, lines: Sequence[Line], rect: Rect) -> None:
    rect = planes.titled(hand, node, rect)
    if node.style != "scatter":
        lines = [line.outlined(_MOST // len(lines)) for line in lines]
    plane = _plane(hand, node, lines, rect)
    for line in lines:
        points = plane.points(line)
        if node.style == "scatter":
            _dots(hand, _apart(points, _MOST // len(lines)), faded(line.colour, 0.85), _DOT)
            continue
        if node.style == "area":
            _area(hand, plane, points, line.colour, len(lines))
        _stroke(hand, plane, points, line.colour)


def _plane(hand: Lettered, node: Chart, lines: Sequence[Line], rect: Rect) -> Plane:
    named = not any(one.xs is not None for one in node.series)
    y = planes.upright(lines, rect.height, hand.style, zero=node.style == "area")
    x = planes.across(lines, rect.width, hand.style, whole=named)
    pad = _pad(node, x, named=named)
    x = x._replace(low=x.low - pad, high=x.high + pad)
    plane = planes.framed(hand, rect, y, x)
    if named and node.labels:
        count = max(len(one.values) for one in node.series)
        places = [plane.at(place, 0)[0] for place in range(1, count + 1)]
        planes.below(hand, plane, node.labels[:count], places)
    else:
        planes.numbered(hand, plane)
    return plane


def _pad(node: Chart, x: Axis, *, named: bool) -> float:
    """At both ends, so that single points are seen whole and a label stands beneath its point."""
    if node.style == "scatter":
        return (x.high - x.low) * 0.03
    return _ASIDE if named and node.labels and x.high - x.low < _FEW else 0.0


def _stroke(hand: Lettered, plane: Plane, points: Sequence[_Point], colour: Colour) -> None:
    width = max(1.5, _WIDTH * hand.style.scale)
    for (x1, y1), (x2, y2) in itertools.pairwise(points):
        hand.pen.line(x1, y1, x2, y2, colour, width)
    if len(points) * hand.style.px(_DOT_ROOM) <= plane.rect.width or len(points) == 1:
        _dots(hand, points, colour, _MARK if len(points) > 1 else _DOT)


def _dots(hand: Lettered, points: Sequence[_Point], colour: Colour, radius: float) -> None:
    for x, y in points:
        hand.pen.circle(x, y, radius * hand.style.scale, colour)


def _apart(points: Sequence[_Point], most: int) -> Sequence[_Point]:
    """Without those that lie upon others; the nearer to each other, the more there are."""
    cell = 0.5
    while len(points) > most:
        cell *= 4
        points = list({(x // cell, y // cell): (x, y) for x, y in points}.values())
    return points


def _area(hand: Lettered, plane: Plane, points: Sequence[_Point], colour: Colour, count: int) -> None:
    """What lies between the line and zero, one polygon for each stretch above or below it."""
    ground = plane.ground
    fill = faded(colour, _FILL if count == 1 else _FILL * 0.7)
    for stretch in _stretches(points, ground):
        if len(stretch) > 1:
            hand.pen.polygon([(stretch[0][0], ground), *stretch, (stretch[-1][0], ground)], fill)


def _stretches(points: Sequence[_Point], ground: float) -> Iterator[list[_Point]]:
    stretch: list[_Point] = []
    for point in points:
        if stretch and (stretch[-1][1] - ground) * (point[1] - ground) < 0:
            crossing = _crossing(stretch[-1], point, ground)
            yield [*stretch, crossing]
            stretch = [crossing]
        stretch.append(point)
    yield stretch


def _crossing(one: _Point, other: _Point, height: float) -> _Point:
    share = (height - one[1]) / (other[1] - one[1])
    return one[0] + (other[0] - one[0]) * share, height
