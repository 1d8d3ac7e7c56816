"""Buttons, and what is on or off."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from compositor.layout.part import BODY, Width, control, groove, is_at, is_down, paragraph, paragraph_height, put, ring
from compositor.style import faded, mixed, rgb
from compositor.text import shape
from compositor.view import Spot

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compositor.drawing.pen import Pen
    from compositor.geometry import Rect
    from compositor.style import Colour, Style
    from compositor.view import View
    from runtime.scene import Button, Checkbox, Switch

_LIGHT = 150
_SIGNS = 2
_LEAST = 88
_INSET = 8
_LIFT, _LIFT_LIGHT = 0.045, 0.02
_APART = 12


class Press:
    """A button."""

    def width(self, node: Button, style: Style) -> Width:
        run = shape(node.label, "medium", style.type(BODY))
        least = control(style) if len(node.label) <= _SIGNS else style.px(_LEAST)
        return Width(max(run.width + 2 * style.px(18), least))

    def height(self, node: Button, width: float, style: Style) -> float:
        size = style.type(BODY)
        words = paragraph_height(node.label, "medium", size, max(1.0, width - 2 * style.px(_INSET)))
        return max(control(style), words + 2 * style.px(_INSET))

    def paint(self, node: Button, rect: Rect, view: View, style: Style, pen: Pen) -> None:
        radius = style.px(10)
        ground, ink = self._colours(node, style)
        if is_down(view, node.id, "button"):
            ground = mixed(ground, style.colours["background"], 0.25)
        elif node.enabled and is_at(view, node.id, "button"):
            ground = mixed(ground, style.colours["text"], 0.10)
        pen.box(rect, ground, radius, border=max(1, round(style.scale)), edge=self._edge(node, style))
        write = put if len(node.label) <= _SIGNS else paragraph
        inner = rect.inset(min(style.px(_INSET), rect.width / 4))
        ink = ink if node.enabled else faded(ink, 0.45)
        write(pen, node.label, inner, ink, "medium", self._size(node, rect, style), align="center")
        if view.ring and view.focused == node.id:
            ring(pen, rect, radius, style)

    def spots(self, node: Button, rect: Rect, view: View, style: Style) -> Iterable[Spot]:
        del view, style
        return (Spot(rect, node.id, "button"),) if node.enabled else ()

    @staticmethod
    def _size(node: Button, rect: Rect, style: Style) -> int:
        """A key of a board that was made large shows its sign large."""
        short = len(node.label) <= _SIGNS
        return style.type(BODY) if not short else max(style.type(BODY), round(min(rect.height, rect.width) * 0.32))

    @staticmethod
    def _colours(node: Button, style: Style) -> tuple[Colour, Colour]:
        if not node.color:
            # A little apart from a card, on which it may stand.
            lift = _LIFT_LIGHT if style.theme == "light" else _LIFT
            return mixed(style.colours["raised"], style.colours["text"], lift), style.colours["text"]
        ground = style.colour(node.color)
        light = 0.299 * ground[0] + 0.587 * ground[1] + 0.114 * ground[2] > _LIGHT
        ink = rgb("0b0e13") if light else rgb("ffffff")
        return (ground if node.enabled else faded(ground, 0.5)), ink

    @staticmethod
    def _edge(node: Button, style: Style) -> Colour:
        return style.colour(node.color) if node.color else style.colours["border"]


class Tick:
    """A checkbox: a box and its label beside it."""

    def width(self, node: Checkbox, style: Style) -> Width:
        run = shape(node.label, "regular", style.type(BODY))
        return Width(run.width + style.px(22) + style.px(_APART) + 2)

    def height(self, node: Checkbox, width: float, style: Style) -> float:
        return _words_height(node.label, width - style.px(22) - style.px(_APART), style)

    def paint(self, node: Checkbox, rect: Rect, view: View, style: Style, pen: Pen) -> None:
        on = bool(view.held.get(node.id, node.value))
        side = style.px(22)
        box = rect._replace(y=round(rect.y + (rect.height - side) / 2), width=side, height=side)
        tick(pen, box, on=on, hot=is_at(view, node.id, "checkbox"), style=style)
        apart = side + style.px(_APART)
        words = rect._replace(x=rect.x + apart, width=max(1, rect.width - apart))
        paragraph(pen, node.label, words, style.colours["text"], "regular", style.type(BODY))
        if view.ring and view.focused == node.id:
            ring(pen, box, style.px(6), style)

    def spots(self, node: Checkbox, rect: Rect, view: View, style: Style) -> Iterable[Spot]:
        del view, style
        return (Spot(rect, node.id, "checkbox"),)


class Lever:
    """A switch: its label, and at the right a knob that slides."""

    def width(self, node: Switch, style: Style) -> Width:
        run = shape(node.label, "regular", style.type(BODY))
        return Width(run.width + style.px(44) + style.px(_APART) + 2)

    def height(self, node: Switch, width: float, style: Style) -> float:
        return _words_height(node.label, width - style.px(44) - style.px(_APART), style)

    def paint(self, node: Switch, rect: Rect, view: View, style: Style, pen: Pen) -> None:
        on = bool(view.held.get(node.id, node.value))
        width, height = style.px(44), style.px(26)
        track = rect._replace(y=round(rect.y + (rect.height - height) / 2), width=width, height=height)
        colours = style.colours
        ground = colours["accent"] if on else mixed(groove(style), colours["faint"], 0.4 * (style.theme != "contrast"))
        if is_at(view, node.id, "switch"):
            ground = mixed(ground, colours["text"], 0.12)
        pen.box(track, ground, height / 2)
        knob, inset = height - 2 * style.px(3), style.px(3)
        left = track.right - inset - knob if on else track.x + inset
        ink = colours["on_accent"] if on and style.theme == "contrast" else colours["white"]
        pen.box(track._replace(x=left, y=track.y + inset, width=knob, height=knob), ink, knob / 2)
        apart = width + style.px(_APART)
        words = rect._replace(x=rect.x + apart, width=max(1, rect.width - apart))
        paragraph(pen, node.label, words, colours["text"], "regular", style.type(BODY))
        if view.ring and view.focused == node.id:
            ring(pen, track, height / 2, style)

    def spots(self, node: Switch, rect: Rect, view: View, style: Style) -> Iterable[Spot]:
        del view, style
        return (Spot(rect, node.id, "switch"),)


def _words_height(text: str, width: float, style: Style) -> float:
    """Of what stands beside a box or a knob."""
    words = paragraph_height(text, "regular", style.type(BODY), max(1.0, width))
    return max(style.px(36), style.type(BODY) * 1.6, words + style.px(_INSET))


def tick(pen: Pen, box: Rect, *, on: bool, hot: bool, style: Style) -> None:
    colours, width = style.colours, max(1, round(1.5 * style.scale))
    if on:
        pen.box(box, colours["accent"], style.px(6))
        x, y, side, stroke = box.x, box.y, box.width, 2.2 * style.scale
        points = ((0.25, 0.52), (0.43, 0.70), (0.76, 0.32))
        for (x1, y1), (x2, y2) in pairwise(points):
            pen.line(x + x1 * side, y + y1 * side, x + x2 * side, y + y2 * side, colours["on_accent"], stroke)
    else:
        edge = colours["text"] if hot else colours["faint"]
        pen.box(box, colours["surface"], style.px(6), border=width, edge=edge)
