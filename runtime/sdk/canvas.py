"""The canvas: drawing, packed into records as the scene holds them."""
# ruff: noqa: FBT002, PLR0913, PLR0917 - signatures as a program writes them

from __future__ import annotations

import base64
import itertools
import math
import struct
from typing import TYPE_CHECKING, Any, Self

from runtime.sdk import colors, mistakes
from runtime.sdk.part import number_of, shown
from runtime.sdk.pixels import picture
from runtime.sdk.transform import Transform
from runtime.sdk.tree import TooMuchError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from runtime.sdk.pointer import Mouse, Point
    from runtime.sdk.program import Program
    from runtime.sdk.tree import Node

MAX_RECORDS = 20_000
MAX_IMAGES = 64
_RECORD = struct.Struct("<BBHhhhhhhI")
_pack = _RECORD.pack_into
_SIZE = _RECORD.size
_LINE, _CIRCLE, _ELLIPSE, _RECT, _ARC, _POLY, _POINTS, _TEXT, _IMAGE = range(1, 10)
_FILLED, _ROUND = 1, 2
_UNIT, _TURN = 8, 64
_MOST = 32767
_ALIGN = {"center": 1, "middle": 1, "centre": 1, "n": 1, "s": 1, "right": 2, "end": 2, "e": 2, "ne": 2, "se": 2}
_TOP = frozenset({"left", "right", "start", "end", "nw", "n", "ne", "top"})
_PAINTS = ("outline", "stroke", "border", "border_color", "line_color")
_WIDTHS = ("line_width", "thickness", "stroke_width", "linewidth", "border_width", "lw", "w")
_WHOLE = 360
_HASHED = frozenset({str, type(None), tuple})


class Canvas:
    def __init__(self, program: Program, node: Node, mouse: Mouse) -> None:
        self._program, self._node, self._mouse = program, node, mouse
        self.width: int = node.fields["width"]
        self.height: int = node.fields["height"]
        self._buffer = bytearray(64 * _SIZE)
        self._end = 0
        self._transform = Transform()
        self._color, self._line_width = colors.packed("text"), 2.0
        self._colors: dict[object, int] = {None: self._color}

    # Lines and shapes. Angles are in degrees, from the right, clockwise.

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
        if not unknown and self._quick(_LINE, _ROUND, 2 if width is None else width, (x1, y1, x2, y2), color):
            return
        if unknown:
            color, width = self._stroke(color, width, unknown, "line")
        if not isinstance(x1, (int, float)):
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
        if usual and self._quick(_CIRCLE, _FILLED, 0, (x, y, r, 0), color):
            return
        if not isinstance(x, (int, float)):
            x, y, r, color = *_pair(x), y, color if r == 10 else r  # noqa: PLR2004 - the default
        r = unknown.pop("radius", r) if unknown else r
        if "size" in unknown:
            r = number_of(unknown.pop("size")) / 2
        inner, outer, width = self._paints(color, fill, outline, width, unknown, "circle")
        x, y = self._transform.point(x, y)
        r = abs(number_of(r, 10)) * self._transform.stretch
        for flags, paint in ((_FILLED, inner), (0, outer)):
            if paint is not None:
                self._record(_CIRCLE, flags, 0 if flags else width, x, y, r, 0, 0, 0, paint)

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
        for flags, paint in ((_FILLED, inner), (0, outer)):
            if paint is not None:
                self._record(_ELLIPSE, flags, 0 if flags else width, x, y, wide, high, 0, 0, paint)

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
        if usual and self._quick(_RECT, _FILLED, 0, (x, y, w, h), color):
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
        for flags, paint in ((_FILLED, inner), (0, outer)):
            if paint is not None:
                self._record(_RECT, flags, 0 if flags else width, x, y, w, h, number_of(radius), 0, paint)

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
        for flags, paint in ((_FILLED, inner), (0, outer)):
            if paint is not None:
                self._record(
                    _ARC, flags, 0 if flags else width, x, y, r, first * _TURN / _UNIT, turn * _TURN / _UNIT, 0, paint
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
            x, y, text = y, text, x
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
        self._record(_IMAGE, 0, 0, x, y, w, h, images.index(drawn) / _UNIT, self._transform.angle * _TURN / _UNIT, 0xFF)

    draw_line = line
    draw_circle = circle
    draw_rect = rect
    draw_text = text
    draw_polygon = poly

    # The whole.

    def clear(self, color: object = None, **_unknown: object) -> None:
        """Takes away what was drawn; with a colour, paints the ground."""
        self._end = 0
        self._node.fields["texts"], self._node.fields["images"] = [], []
        if color is not None:
            self.background(color)

    def background(self, color: object = None, *more: object) -> None:
        self._node.fields["background"] = self._named((color, *more) if more else color)

    fill = background
    set_background = background

    def color(self, color: object = None, *more: object) -> None:
        """What follows is drawn in it."""
        self._color = self._colors[None] = self._paint((color, *more) if more else color)

    set_color = color
    stroke = color
    pen = color

    def line_width(self, width: Any = 2) -> None:
        self._line_width = number_of(width, 2)

    def push(self) -> Canvas:
        """What follows up to pop() may be moved, turned and scaled."""
        self._transform.push()
        return self

    save = push

    def pop(self) -> None:
        self._transform.pop()

    restore = pop

    def translate(self, x: Any, y: Any = 0) -> None:
        self._transform.translate(number_of(x), number_of(y))

    move = translate

    def rotate(self, degrees: Any) -> None:
        """Around the origin, clockwise."""
        self._transform.rotate(number_of(degrees))

    def scale(self, x: Any, y: Any = None) -> None:
        self._transform.scale(number_of(x, 1), number_of(x if y is None else y, 1))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _k: type[BaseException] | None, _e: BaseException | None, _t: TracebackType | None) -> None:
        """`with c.push():` ends with a pop."""
        self._transform.pop()

    # The person.

    @property
    def mouse(self) -> Mouse:
        """Where the pointer is, and whether it is down."""
        self._program.pointed.add(self._node.id)
        if self._mouse.clicked or self._mouse.released:
            self._program.running.notice()
        return self._mouse

    pointer = mouse
    touch = mouse

    @property
    def clicked(self) -> Point | None:
        """Where it was pressed, in the call in which it was; else None."""
        return self.mouse.pos if self.mouse.clicked else None

    tapped = clicked
    click = clicked
    tap = clicked

    @property
    def drag(self) -> tuple[float, float, float, float] | None:
        """x1, y1, x2, y2 of what a held pointer has moved since the last call, else None."""
        return self.mouse.drag

    @property
    def mouse_x(self) -> float:
        return self.mouse.x

    @property
    def mouse_y(self) -> float:
        return self.mouse.y

    @property
    def mouse_down(self) -> bool:
        return self.mouse.down

    @property
    def keys(self) -> set[str]:
        return self._program.ui.keys

    def key(self, name: object = None) -> Any:
        """True while the key is held."""
        return self._program.ui.key(name)

    def pressed(self, name: object = None) -> Any:
        """True once, when the key went down."""
        return self._program.ui.pressed(name)

    def __getattr__(self, name: str) -> Any:
        hint = mistakes.nearest(name, [known for known in dir(Canvas) if not known.startswith("_")])
        raise AttributeError(f"canvas.{name} doesn't exist" + (f"; did you mean canvas.{hint}?" if hint else ""))

    # Records.

    def finish(self) -> None:
        """Puts into the scene what was drawn."""
        self._node.fields["drawing"] = base64.b64encode(self._buffer[: self._end]).decode()
        self._node.fields["keys"] = self._program.keys.wanted

    def _quick(self, kind: int, flags: int, width: Any, numbers: tuple[Any, Any, Any, Any], color: object) -> bool:
        """Records what most programs draw most of the time; False where it takes more thought."""
        position = self._end
        if not self._transform.plain or position >= len(self._buffer) or type(color) not in _HASHED:
            return False
        a, b, c, d = numbers
        try:
            if kind != _LINE and (c < 0 or d < 0):
                return False
            _pack(
                self._buffer,
                position,
                kind,
                flags,
                int(width * _UNIT),
                int(a * _UNIT),
                int(b * _UNIT),
                int(c * _UNIT),
                int(d * _UNIT),
                0,
                0,
                self._colors[color],
            )
        except (TypeError, ValueError, KeyError, OverflowError, struct.error):
            return False
        self._end = position + _SIZE
        return True

    def _record(
        self, kind: int, flags: int, width: Any, a: Any, b: Any, c: Any, d: Any, e: Any, f: Any, paint: int
    ) -> None:
        position = self._end
        if position + _SIZE > len(self._buffer):
            if position >= MAX_RECORDS * _SIZE:
                raise TooMuchError(f"a canvas holds at most {MAX_RECORDS} lines and shapes")
            self._buffer.extend(bytes(min(len(self._buffer), MAX_RECORDS * _SIZE - len(self._buffer))))
        numbers = [int(part * _UNIT) for part in (a, b, c, d, e, f)]
        try:
            _pack(self._buffer, position, kind, flags, int(width * _UNIT), *numbers, paint)
        except struct.error:
            numbers = [min(max(part, -_MOST), _MOST) for part in numbers]
            _pack(self._buffer, position, kind, flags, min(max(int(width * _UNIT), 0), 65535), *numbers, paint)
        self._end = position + _SIZE

    def _segment(self, x1: Any, y1: Any, x2: Any, y2: Any, paint: int, width: Any) -> None:
        if not self._transform.plain:
            (x1, y1), (x2, y2) = self._transform.point(x1, y1), self._transform.point(x2, y2)
            width *= self._transform.stretch
        self._record(_LINE, _ROUND, width, x1, y1, x2, y2, 0, 0, paint)

    def _shape(self, points: Sequence[tuple[float, float]], inner: int | None, outer: int | None, width: Any) -> None:
        if not points:
            return
        points = [self._transform.point(x, y) for x, y in points]
        flat = [number for point in points for number in point]
        flat += [0.0] * (-len(flat) % 6)
        for flags, paint in ((_FILLED, inner), (0, outer)):
            if paint is not None:
                self._record(_POLY, flags, 0 if flags else width, len(points) / _UNIT, 0, 0, 0, 0, 0, paint)
                for a, b, c, d, e, f in zip(*[iter(flat)] * 6, strict=True):
                    self._record(_POINTS, 0, 0, a, b, c, d, e, f, paint)

    def _letters(self, x: Any, y: Any, line: str, size: float, color: object, align: int) -> None:
        texts = self._node.fields["texts"]
        x, y = self._transform.point(x, y)
        size = max(size * self._transform.stretch, 1)
        angle = self._transform.angle * _TURN / _UNIT
        self._record(_TEXT, 0, 0, x, y, size, len(texts) / _UNIT, align / _UNIT, angle, self._paint(color))
        texts.append(line)

    # Colours.

    def _paints(
        self, color: object, fill: Any, outline: object, width: Any, unknown: dict[str, Any], call: str
    ) -> tuple[int | None, int | None, float]:
        """Inside, line, and the line's width, from all that may have been said about them."""
        if unknown:
            outline = next((unknown.pop(name) for name in _PAINTS if name in unknown), outline)
            fill = unknown.pop("filled", unknown.pop("fill_color", fill))
            color = unknown.pop("colour", color)
            width = next((unknown.pop(name) for name in _WIDTHS if name in unknown), width)
            for name in unknown:
                self._program.note(f"canvas.{call} has no {name}=")
        thick = self._line_width if width is None else number_of(width, 2)
        if fill is None:
            # A width alone means a line, as with a line.
            hollow = (outline is not None and color is None) or (width is not None and outline is None and thick > 0)
            inner = None if hollow else self._paint(color)
            outer = self._paint(color if outline is None else outline) if hollow or outline is not None else None
        elif isinstance(fill, bool) or fill in {0, 1}:
            inner = self._paint(color) if fill else None
            outer = None if fill and outline is None else self._paint(color if outline is None else outline)
        else:
            inner = self._paint(fill)
            line = outline if outline is not None else color
            outer = None if line is None else self._paint(line)
        return inner, outer, thick

    def _stroke(self, color: object, width: Any, unknown: dict[str, Any], call: str) -> tuple[object, Any]:
        color = next((unknown.pop(name) for name in ("fill", "colour", *_PAINTS) if name in unknown), color)
        width = next((unknown.pop(name) for name in _WIDTHS if name in unknown), width)
        for name in unknown:
            self._program.note(f"canvas.{call} has no {name}=")
        return color, width

    def _paint(self, color: object) -> int:
        if color is None:
            return self._color
        key = tuple(color) if isinstance(color, list) else color
        found = self._colors.get(key)
        if found is None:
            try:
                found = colors.packed(color)
            except colors.UnknownColorError as error:
                self._program.note(str(error))
                found = self._color
            self._colors[key] = found
        return found

    def _named(self, color: object) -> str:
        try:
            return colors.named(color)
        except colors.UnknownColorError as error:
            self._program.note(str(error))
            return ""

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
