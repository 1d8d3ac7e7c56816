"""Values: numbers with less and more, sliders, and how far something is."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from compositor.geometry import Rect
from compositor.layout.fields import Entry, entry_text, less
from compositor.layout.part import (
    SMALL,
    Boxed,
    Still,
    Width,
    beneath,
    control,
    groove,
    is_at,
    is_down,
    label,
    label_height,
    label_spots,
    put,
)
from compositor.style import faded
from compositor.text import line_height, shape
from compositor.view import Spot

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compositor.drawing.pen import Pen
    from compositor.layout.result import FieldText
    from compositor.style import Style
    from compositor.view import View
    from runtime.scene import Number, Progress, Slider


_PIECES, _BEATS = 12, 15
"""Of a bar that can't say how far something is: how many light up, and how many frames that takes."""


class Count(Boxed):
    """A number that can be typed, and stepped."""

    def paint(self, node: Number, rect: Rect, view: View, style: Style, pen: Pen) -> None:
        top = label(pen, node.label, rect, style)
        box = beneath(rect, top)
        steps, value = _steps(box, style), shown(view.held.get(node.id, node.value))
        Entry(node.id, value, "", secret=False, taken=2 * steps[0].width).paint(box, view, style, pen)
        for part, sign, place in zip(("less", "more"), ("\N{MINUS SIGN}", "+"), steps, strict=True):
            hot = is_at(view, node.id, part)
            if hot:
                pressed = is_down(view, node.id, part)
                pen.box(place.inset(style.px(4)), style.colours["border" if pressed else "raised"], style.px(7))
            ink = style.colours["text" if hot else "muted"]
            put(pen, sign, place, ink, "regular", style.type(18), align="center")

    def spots(self, node: Number, rect: Rect, view: View, style: Style) -> Iterable[Spot]:
        del view
        box = beneath(rect, label_height(node.label, style))
        fewer, more = _steps(box, style)
        named = label_spots(node.label, rect, node.id, style)
        return (*named, Spot(box, node.id, "number"), Spot(fewer, node.id, "less"), Spot(more, node.id, "more"))

    def text(self, node: Number, rect: Rect, view: View, style: Style) -> FieldText:
        box = beneath(rect, label_height(node.label, style))
        return entry_text(node.id, less(box, 2 * _steps(box, style)[0].width), view, style)


class Slide:
    def width(self, node: Slider, style: Style) -> Width:
        del node
        return Width(style.px(200), grows=True)

    def height(self, node: Slider, width: float, style: Style) -> float:
        del width
        return max(label_height(node.label or "0", style), 0) + control(style)

    def paint(self, node: Slider, rect: Rect, view: View, style: Style, pen: Pen) -> None:
        value = float(view.held.get(node.id, node.value))
        colours = style.colours
        words = rect._replace(height=line_height("regular", style.type(SMALL)))
        run = shape(shown(_tidy(value)), "medium", style.type(SMALL))
        named = less(words, min(run.width, words.width / 2) + style.px(12))
        put(pen, node.label, named, colours["muted"], "regular", style.type(SMALL))
        put(pen, run.text, words, colours["text"], "medium", style.type(SMALL), align="right")
        track = self.track(node, rect, style)
        share = (value - node.min) / (node.max - node.min) if node.max > node.min else 0.0
        share = min(1.0, max(0.0, share))
        middle, thick, radius = track.y + track.height / 2, style.px(5), style.px(10)
        line = track._replace(y=round(middle - thick / 2), height=thick)
        pen.box(line, groove(style), thick / 2)
        pen.box(line._replace(width=max(thick, track.width * share)), colours["accent"], thick / 2)
        x = track.x + track.width * share
        held = is_down(view, node.id, "slider") or is_at(view, node.id, "slider")
        pen.circle(x, middle, radius + style.px(2) if held else radius, colours["accent"])
        pen.circle(x, middle, radius - style.px(4), colours["surface"])
        if view.ring and view.focused == node.id:
            pen.circle(x, middle, radius + style.px(5), colours["focus"], width=style.px(2))

    def track(self, node: Slider, rect: Rect, style: Style) -> Rect:
        top = label_height(node.label or "0", style)
        edge = min(style.px(10), rect.width / 3)
        return rect._replace(
            x=rect.x + edge, width=max(1.0, rect.width - 2 * edge), y=rect.y + top, height=control(style)
        )

    def spots(self, node: Slider, rect: Rect, view: View, style: Style) -> Iterable[Spot]:
        del view
        top = label_height(node.label or "0", style)
        return (Spot(rect._replace(y=rect.y + top, height=control(style)), node.id, "slider"),)


class Meter(Still):
    """How far something is; of what can't say so, a light that goes calmly from one end to the other."""

    def width(self, node: Progress, style: Style) -> Width:
        del node
        return Width(style.px(200), grows=True)

    def height(self, node: Progress, width: float, style: Style) -> float:
        del width
        return label_height(node.label, style) + style.px(14)

    def paint(self, node: Progress, rect: Rect, view: View, style: Style, pen: Pen) -> None:
        top = label(pen, node.label, rect, style)
        thick = style.px(8)
        line = rect._replace(y=round(rect.y + top + style.px(3)), height=thick)
        pen.box(line, groove(style), thick / 2)
        if node.value is None:
            _wave(pen, line, view.beat, style)
        elif node.value > 0:
            pen.box(line._replace(width=max(thick, line.width * node.value)), style.colours["accent"], thick / 2)


def _wave(pen: Pen, line: Rect, beat: int, style: Style) -> None:
    """In pieces that light up one after the other, so that few frames make it look smooth."""
    width = line.width / _PIECES
    for piece in range(_PIECES):
        away = ((piece + 0.5) / _PIECES - 0.5 - beat / _BEATS) % 1.0
        light = (0.5 + 0.5 * math.cos(2 * math.pi * away)) ** 3
        place = Rect(round(line.x + piece * width), line.y, round(width) - style.px(2), line.height)
        pen.box(place, faded(style.colours["accent"], 0.12 + 0.88 * light), line.height / 2)


def shown(value: object) -> str:
    """A number as a person writes it."""
    return f"{value:.10g}" if isinstance(value, float) else str(value)


def _tidy(value: float) -> float | int:
    return int(value) if value == int(value) else round(value, 6)


def _steps(box: Rect, style: Style) -> tuple[Rect, Rect]:
    side = min(style.px(38), box.width / 4)
    more = box._replace(x=box.right - side, width=side)
    return more._replace(x=more.x - side), more
