"""The plane of a chart: the room inside its axes, and what is written and drawn around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from compositor.geometry import Rect
from compositor.layout.axes import ALIKE, Axis, every, exact, rounded, span
from compositor.layout.lettered import SMALL
from compositor.style import faded, mixed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compositor.layout.lettered import Lettered
    from compositor.layout.series import Line
    from compositor.style import Colour, Style
    from runtime.scene import Chart

_TICK_APART = 44
_NUMBER_APART = 72
_GAP = 8
_FEW_STEPS = 3
"""Whole numbers that are nearer to each other are shown with those beneath."""
_MARGIN = 6
"""At the right, so that a point on the edge is seen whole."""
_LABEL_ROOM = 22
"""Where labels are nearer than this, not all of them are looked at."""
_LABEL_MOST = 140


class Plane(NamedTuple):
    rect: Rect
    x: Axis
    y: Axis

    def at(self, x: float, y: float) -> tuple[float, float]:
        rect = self.rect
        return rect.x + rect.width * self.x.share(x), rect.bottom - rect.height * self.y.share(y)

    def points(self, line: Line) -> list[tuple[float, float]]:
        """All of its points, as `at` places each."""
        rect, x, y = self.rect, self.x, self.y
        across, up = rect.width / (x.high - x.low), rect.height / (y.high - y.low)
        left, bottom, first, low = rect.x, rect.bottom, x.low, y.low
        pairs = zip(line.xs, line.values, strict=True)
        return [(left + (one - first) * across, bottom - (other - low) * up) for one, other in pairs]

    @property
    def ground(self) -> float:
        """The height of zero, or of what is nearest to it."""
        share = min(max(self.y.share(0.0), 0.0), 1.0)
        return self.rect.bottom - self.rect.height * share


def grid_colour(style: Style) -> Colour:
    return faded(style.colours["border"], 0.35 if style.theme == "contrast" else 0.7)


def zero_colour(style: Style) -> Colour:
    return mixed(style.colours["border"], style.colours["muted"], 0.5)


def titled(hand: Lettered, node: Chart, rect: Rect) -> Rect:
    """Writes what the axes measure: of the one upwards above it, of the other at its end. What is left is returned."""
    height, muted = hand.height(SMALL), hand.style.colours["muted"]
    if node.y_axis:
        run = hand.run(node.y_axis, SMALL, rect.width)
        hand.put(run, rect.x, rect.y + height / 2, muted)
        rect = Rect(rect.x, rect.y + height, rect.width, rect.height - height)
    if node.x_axis:
        run = hand.run(node.x_axis, SMALL, rect.width)
        hand.put(run, rect.right, rect.bottom - height / 2, muted, along=1)
        rect = rect._replace(height=rect.height - height)
    return rect


def upright(lines: Sequence[Line], height: float, style: Style, *, zero: bool) -> Axis:
    """The axis of the values."""
    low, high = span((value for line in lines for value in line.values), zero=zero)
    whole = high - low >= 1 and all(value == int(value) for line in lines for value in line.values)
    if whole and high > _FEW_STEPS > high - low:
        low = min(low, high - _FEW_STEPS)
    return rounded(low, high, max(1, min(8, int(height / style.type(_TICK_APART)))), whole=whole)


def framed(hand: Lettered, rect: Rect, y: Axis, x: Axis, spare: tuple[float, float] = (0, 0)) -> Plane:
    """Draws the lines across with their numbers; what they leave is where the data is drawn.

    `spare` stays free above and beneath of it.
    """
    style, words = hand.style, list(y.words)
    left = rect.x + round(hand.widest(words) + style.px(_GAP))
    below = round(hand.height(SMALL) + style.px(4) + spare[1])
    top = rect.y + round(max(hand.height(SMALL) / 2, spare[0]))
    right = rect.right - style.px(_MARGIN)
    plane = Plane(Rect(left, top, max(1.0, right - left), max(1.0, rect.bottom - below - top)), x, y)
    hair = style.px(1)
    for tick, word in zip(y.ticks, words, strict=True):
        height = round(plane.at(x.low, tick)[1])
        colour = zero_colour(style) if tick == 0 else grid_colour(style)
        hand.pen.box(Rect(left, height - hair // 2, plane.rect.width, hair), colour)
        hand.put(hand.run(word), left - style.px(_GAP), height, style.colours["muted"], along=1)
    return plane


def below(hand: Lettered, plane: Plane, labels: Sequence[str], places: Sequence[float], spare: float = 0.0) -> None:
    """Writes labels beneath the plane, each around its place; as many as fit."""
    first = every(hand.style.px(_LABEL_ROOM), _apart(places), 0)
    most = hand.style.px(_LABEL_MOST)
    runs = [hand.run(label, SMALL, most) for label in labels[::first]]
    widest = max((run.width for run in runs), default=0.0)
    step = every(widest, _apart(places) * first, hand.style.px(_GAP)) if len(runs) > 1 else 1
    middle = plane.rect.bottom + spare + hand.style.px(4) + hand.height(SMALL) / 2
    low, high = plane.rect.x - hand.style.px(24), plane.rect.right + hand.style.px(_MARGIN)
    for run, place in list(zip(runs, places[::first], strict=False))[::step]:
        half = run.width / 2
        x = min(max(place, low + half), high - half) if half * 2 < high - low else (low + high) / 2
        hand.put(run, x, middle, hand.style.colours["muted"], along=0.5)


def numbered(hand: Lettered, plane: Plane) -> None:
    """Writes the numbers of the axis below, with a short line up to each."""
    ticks = plane.x.ticks
    below(hand, plane, plane.x.words, [plane.at(tick, 0)[0] for tick in ticks])


def across(lines: Sequence[Line], width: float, style: Style, *, whole: bool) -> Axis:
    """The axis of numbers below: just as far as they go."""
    low, high = min(min(line.xs) for line in lines), max(max(line.xs) for line in lines)
    if high - low <= max(abs(low), abs(high)) * ALIKE:
        low, high = span([low], zero=False)
    return exact(low, high, max(1, min(10, int(width / style.type(_NUMBER_APART)))), whole=whole)


def _apart(places: Sequence[float]) -> float:
    """How far neighbours are from each other."""
    return (places[-1] - places[0]) / (len(places) - 1) if len(places) > 1 else float("inf")
