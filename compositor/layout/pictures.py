"""Pictures: where an image and a canvas are drawn, how large, and where a point of the screen is on a canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compositor.geometry import Rect
from compositor.layout import grounds
from compositor.layout.lettered import USUAL, Lettered

if TYPE_CHECKING:
    from compositor.drawing.pen import Pen
    from compositor.style import Style
    from runtime.scene import Canvas, Image

_PIXEL_ART = 96
"""An image whose sides are no longer is drawn with whole, sharp pixels."""
_ART, _HIGHEST = 192, 480
_TINY = 12
_ROUND = 6
_RING, _RING_APART = 2, 2


def image_size(node: Image, width: float, style: Style) -> tuple[float, float]:
    """Of an image in so much room: its pixels are logical ones, many small ones of pixel art for each."""
    if max(node.width, node.height) <= _PIXEL_ART:
        times = _whole_times(node, min(width, style.px(_ART)), style.px(_ART))
        return float(node.width * times), float(node.height * times)
    times = min(style.scale, width / node.width, style.px(_HIGHEST) / node.height)
    return max(1.0, node.width * times), max(1.0, node.height * times)


def paint_image(node: Image, rect: Rect, style: Style, pen: Pen) -> None:
    """In the middle of its place. What would be too small to be recognised is told in words."""
    art = max(node.width, node.height) <= _PIXEL_ART
    if node.alt and min(rect.width, rect.height) < style.px(_TINY):
        hand = Lettered(pen, style)
        with pen.clipped(rect):
            hand.put(hand.run(node.alt, USUAL, rect.width), rect.x, rect.middle[1], style.colours["muted"])
        return
    times = (
        _whole_times(node, rect.width, rect.height) if art else min(rect.width / node.width, rect.height / node.height)
    )
    place = _within(rect, node.width * times, node.height * times)
    pen.image(place, node.width, node.height, node.pixels, smooth=not art)


def canvas_size(node: Canvas, width: float, style: Style) -> tuple[float, float]:
    """As large as its program made it, in logical pixels, or as wide as there is room."""
    times = min(style.scale, width / node.width)
    return max(1.0, node.width * times), max(1.0, node.height * times)


def canvas_rect(node: Canvas, rect: Rect) -> Rect:
    """Where a canvas lies in the room that it was given: all of it is seen, in the middle, with its own shape."""
    times = min(rect.width / node.width, rect.height / node.height)
    return _within(rect, node.width * times, node.height * times)


def canvas_point(node: Canvas, rect: Rect, x: float, y: float) -> tuple[float, float]:
    """A point of the screen in the canvas' own coordinates. Outside of it, too: a hand that draws may slip."""
    place = canvas_rect(node, rect)
    return (x - place.x) * node.width / place.width, (y - place.y) * node.height / place.height


def paint_canvas(node: Canvas, rect: Rect, style: Style, pen: Pen, *, ring: bool = False) -> None:
    """`ring`: it has the keyboard, and that is to be seen."""
    place = canvas_rect(node, rect)
    ground = grounds.ground(node, style)
    if ground is not None:
        hair = style.px(1) if style.theme == "contrast" else 0
        pen.box(place.inset(-hair), ground, style.px(_ROUND), border=hair, edge=style.colours["border"])
    pen.canvas(place, grounds.in_theme(node, style))
    if ring:
        around = place.inset(-style.px(_RING + _RING_APART))
        radius = style.px(_ROUND + _RING + _RING_APART)
        pen.box(around, (0, 0, 0, 0), radius, border=style.px(_RING), edge=style.colours["focus"])


def _whole_times(node: Image, width: float, height: float) -> float:
    """So many screen pixels for each of an image's, a whole number unless not even one fits."""
    times = min(width / node.width, height / node.height)
    return float(int(times)) if times >= 1 else times


def _within(rect: Rect, width: float, height: float) -> Rect:
    """In the middle, beginning on a whole pixel."""
    width, height = max(1.0, width), max(1.0, height)
    return Rect(round(rect.x + (rect.width - width) / 2), round(rect.y + (rect.height - height) / 2), width, height)
