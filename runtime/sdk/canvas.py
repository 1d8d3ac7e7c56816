"""The canvas: lines and shapes. Angles are in degrees, from the right, clockwise."""
# ruff: noqa: FBT002, PLR0913, PLR0917 - signatures as a program writes them

from __future__ import annotations

import itertools
import math
from typing import Any

from runtime.sdk.part import number_of, shown
from runtime.sdk.pixels import picture
from runtime.sdk.records import ARC, CIRCLE, ELLIPSE, FILLED, IMAGE, LINE, RECT, ROUND, TURN, UNIT
from runtime.sdk.surface import Surface
from runtime.sdk.tree import TooMuchError

MAX_IMAGES = 64
_ALIGN = {"center": 1, "middle": 1, "centre": 1, "n": 1, "s": 1, "right": 2, "end": 2, "e": 2, "ne": 2, "se": 2}
_TOP = frozenset({"left", "right", "start", "end", "nw", "n", "ne", "top"})
_WHOLE = 360


class Canvas(Surface):
    def line(
        self,
        x1: Any,
        y1: Any = None,
        x2: Any = None,
        y2: Any = None,
        color: object = None,
        width: Any = None,
        **unknown: Any,
    ) -> None:
        """A straight line; a list of points makes one with corners."""
        if not unknown and self._quick(LINE, ROUND, 2 if width is None else width, (x1, y1, x2, y2), color):
            return
        if unknown:
            color, width = self._stroke(color, width, unknown, "line")
        if isinstance(x1, (tuple, list)):
            points, color = self._line_points(x1, y1, x2, color)
            width = self._line_width if width is None else number_of(width, 2)
            for (ax, ay), (bx, by) in itertools.pairwise(points):
                self._segment(ax, ay, bx, by, self._paint(color), width)
            return
        width = self._line_width if width is None else number_of(width, 2)
        self._segment(x1, y1 or 0, x2 or 0, y2 or 0, self._paint(color), width)

    def circle(
        self,
        x: Any,
        y: Any = 0,
        r: Any = 10,
        color: object = None,
        fill: Any = None,
        outline: object = None,
        width: Any = None,
        **unknown: Any,
    ) -> None:
        """Around x, y. Filled, unless only outline= or fill=False is given."""
        usual = fill is None and outline is None and width is None and not unknown
        if usual and self._quick(CIRCLE, FILLED, 0, (x, y, r, 0), color):
            return
        if isinstance(x, (tuple, list)):
            x, y, r, color = *_pair(x), y, color if r == 10 else r  # noqa: PLR2004 - the default
        r = unknown.pop("radius", r) if unknown else r
        if "size" in unknown:
            r = number_of(unknown.pop("size")) / 2
        inner, outer, width = self._paints(color, fill, outline, width, unknown, "circle")
        x, y = self._transform.point(x, y)
        r = abs(number_of(r, 10)) * self._transform.stretch
        for flags, paint in ((FILLED, inner), (0, outer)):
            if paint is not None:
                self._record(CIRCLE, flags, 0 if flags else width, x, y, r, 0, 0, 0, paint)

    dot = circle
    disc = circle

    def ellipse(
        self,
        x: Any,
        y: Any = 0,
        rx: Any = 20,
        ry: Any = None,
        color: object = None,
        fill: Any = None,
        outline: object = None,
        width: Any = None,
        **unknown: Any,
    ) -> None:
        """Around x, y, with two radii."""
        inner, outer, width = self._paints(color, fill, outline, width, unknown, "ellipse")
        rx, ry = abs(number_of(rx, 20)), abs(number_of(rx if ry is None else ry, 20))
        if self._transform.turned:
            points = [
                (x + rx * math.cos(step * math.pi / 16), y + ry * math.sin(step * math.pi / 16)) for step in range(32)
            ]
            self._shape(points, inner, outer, width)
            return
        x, y = self._transform.point(x, y)
        wide, high = self._transform.size(rx, ry)
        for flags, paint in ((FILLED, inner), (0, outer)):
            if paint is not None:
                self._record(ELLIPSE, flags, 0 if flags else width, x, y, wide, high, 0, 0, paint)

    oval = ellipse

    def rect(
        self,
        x: Any,
        y: Any = 0,
        w: Any = 10,
        h: Any = None,
        color: object = None,
        fill: Any = None,
        outline: object = None,
        width: Any = None,
        radius: Any = 0,
        **unknown: Any,
    ) -> None:
        """From the corner at the upper left. Filled, unless only outline= or fill=False is given."""
        usual = fill is None and outline is None and width is None and not radius and not unknown
        if usual and self._quick(RECT, FILLED, 0, (x, y, w, h), color):
            return
        if isinstance(x, (tuple, list)):
            x, y, w, h = _four(x, y, w)
        if "height" in unknown:
            # width= is then its size, too.
            h, w, width = unknown.pop("height"), w if width is None else width, None
        if h is None or isinstance(h, (str, tuple)):
            h, color = w, color if h is None else h
        inner, outer, width = self._paints(color, fill, outline, width, unknown, "rect")
        w, h = number_of(w), number_of(h)
        x, y, w, h = x + min(w, 0), y + min(h, 0), abs(w), abs(h)
        if self._transform.turned:
            self._shape([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], inner, outer, width)
            return
        x, y = self._transform.point(x, y)
        w, h = self._transform.size(w, h)
        for flags, paint in ((FILLED, inner), (0, outer)):
            if paint is not None:
                self._record(RECT, flags, 0 if flags else width, x, y, w, h, number_of(radius), 0, paint)

    rectangle = rect
    fill_rect = rect
    box = rect

    def square(self, x: Any, y: Any = 0, size: Any = 10, color: object = None, **unknown: Any) -> None:
        self.rect(x, y, size, size, color, **unknown)

    def arc(
        self,
        x: Any,
        y: Any = 0,
        r: Any = 10,
        start: Any = 0,
        end: Any = 360,
        color: object = None,
        fill: Any = False,
        outline: object = None,
        width: Any = None,
        **unknown: Any,
    ) -> None:
        """A part of a circle's line; with fill= a slice."""
        r = unknown.pop("radius", r)
        start, end = unknown.pop("start_angle", start), unknown.pop("end_angle", end)
        sweep = unknown.pop("sweep", unknown.pop("extent", None))
        inner, outer, width = self._paints(color, fill, outline, width, unknown, "arc")
        first, last = number_of(start), number_of(end, _WHOLE)
        if max(abs(first), abs(last)) <= math.tau + 0.01 and not (isinstance(start, int) and isinstance(end, int)):
            first, last = math.degrees(first), math.degrees(last)
        turn = last - first if sweep is None else number_of(sweep)
        turn = min(max(turn, -_WHOLE), _WHOLE)
        x, y = self._transform.point(x, y)
        r = abs(number_of(r, 10)) * self._transform.stretch
        first = (first + self._transform.angle) % _WHOLE
        for flags, paint in ((FILLED, inner), (0, outer)):
            if paint is not None:
                self._record(
                    ARC, flags, 0 if flags else width, x, y, r, first * TURN / UNIT, turn * TURN / UNIT, 0, paint
                )

    def pie(
        self, x: Any, y: Any = 0, r: Any = 10, start: Any = 0, end: Any = 360, color: object = None, **unknown: Any
    ) -> None:
        """A slice."""
        self.arc(x, y, r, start, end, color, fill=True, **unknown)

    def poly(
        self,
        points: Any,
        *more: Any,
        color: object = None,
        fill: Any = None,
        outline: object = None,
        width: Any = None,
        **unknown: Any,
    ) -> None:
        """Through all the points and back to the first."""
        if more and isinstance(more[-1], str):
            more, color = more[:-1], more[-1]
        if more and isinstance(more[0], (str, bool)):
            more = ()
        inner, outer, width = self._paints(color, fill, outline, width, unknown, "poly")
        if unknown.get("closed", True):
            self._shape(_points([points, *more] if more else points), inner, outer, width)
        else:
            self.line(_points([points, *more] if more else points), color=color or outline, width=width)

    polygon = poly

    def triangle(
        self, x1: Any, y1: Any, x2: Any, y2: Any, x3: Any, y3: Any, color: object = None, **unknown: Any
    ) -> None:
        self.poly([(x1, y1), (x2, y2), (x3, y3)], color=color, **unknown)

    def lines(self, points: Any, color: object = None, width: Any = None, **unknown: Any) -> None:
        """A line with corners."""
        self.line(_points(points), color=color, width=width, **unknown)

    polyline = lines
    path = lines

    def point(self, x: Any, y: Any = 0, color: object = None, size: Any = 2, **unknown: Any) -> None:
        self.circle(x, y, number_of(size, 2) / 2, color, **unknown)

    pixel = point

    def text(
        self,
        x: Any,
        y: Any = 0,
        text: Any = "",
        size: Any = 16,
        color: object = None,
        align: str = "left",
        **unknown: Any,
    ) -> None:
        """From its upper left corner; with align="center" around x, y."""
        if isinstance(x, str) or (isinstance(text, (int, float)) and not isinstance(y, (int, float))):
            x, y, text = y, text if isinstance(text, (int, float)) else 0, x
        if isinstance(x, (tuple, list)):
            (x, y), text = _pair(x), y if text == "" else text
        size = number_of(unknown.pop("font_size", size), 16)
        anchor = str(unknown.pop("anchor", align)).lower()
        color = unknown.pop("fill", color)
        words = shown(text)[:4000]
        lines = words.split("\n")
        for row, line in enumerate(lines):
            middle = y + size * (0.6 if anchor in _TOP else 0) + row * size * 1.25
            self._letters(x, middle, line, size, color, _ALIGN.get(anchor, 0))

    write = text
    label = text

    def image(
        self, x: Any, y: Any = 0, image: Any = None, width: Any = None, height: Any = None, **unknown: Any
    ) -> None:
        """Rows of colours, drawn with its upper left corner at x, y."""
        image = unknown.pop("pixels", image)
        if not isinstance(x, (int, float)):
            x, y, image = y, image if isinstance(image, (int, float)) else 0, x
        drawn = picture(image, self._program.note)
        images = self._node.fields["images"]
        if drawn not in images:
            if len(images) >= MAX_IMAGES:
                raise TooMuchError(f"a canvas holds at most {MAX_IMAGES} different images")
            images.append(drawn)
        w, h = number_of(width, drawn["width"]), number_of(height, drawn["height"])
        x, y = self._transform.point(x, y)
        w, h = self._transform.size(w, h)
        self._record(IMAGE, 0, 0, x, y, w, h, images.index(drawn) / UNIT, self._transform.angle * TURN / UNIT, 0xFF)

    draw_line = line
    draw_circle = circle
    draw_rect = rect
    draw_text = text
    draw_polygon = poly

    def _line_points(self, x1: Any, y1: Any, x2: Any, color: object) -> tuple[list[tuple[float, float]], object]:
        """line((x, y), (x, y), color), line([points], color)."""
        if isinstance(y1, (tuple, list)) and y1 and isinstance(x1[0], (int, float)):
            return [_pair(x1), _pair(y1)], color if x2 is None else x2
        return _points(x1), color if y1 is None else y1


def _pair(value: Any) -> tuple[float, float]:
    x, y = value
    return x, y


def _four(x: Any, y: Any, w: Any) -> tuple[Any, Any, Any, Any]:
    """rect((x, y, w, h)) or rect((x, y), (w, h))."""
    if len(x) == len("xywh"):
        return tuple(x)
    size = y if isinstance(y, (tuple, list)) else (y, w)
    return (*x, *size)


def _points(value: Any) -> list[tuple[float, float]]:
    """Pairs; a flat list is taken two by two."""
    parts = list(value)
    if parts and isinstance(parts[0], (int, float)):
        return list(zip(parts[::2], parts[1::2], strict=False))
    return [_pair(part) for part in parts]
