"""What the appliance draws around a window: frame, title, badge, buttons. In physical pixels of the window."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from compositor import text
from compositor.geometry import Rect
from compositor.style import faded, mixed
from compositor.windows import frame
from compositor.windows.desk import Mark
from compositor.windows.placement import on_screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from compositor.drawing.pen import Pen
    from compositor.style import Colour, Style
    from compositor.windows.desk import Kind
    from compositor.windows.frame import Button, Part
    from runtime.messages import Snap

_TITLE, _SMALL = 13, 12
_GLYPH = 4.5
_DASH, _BREAK = 9.0, 7.0
_SHADOW_BLUR, _SHADOW_FALL = 22.0, 7.0
PREVIEW = "preview"


class Look(NamedTuple):
    """All that the picture of a frame follows from."""

    style: Style
    width: float
    height: float
    bar: float
    """The height of the title bar, in logical pixels as frame.py counts."""
    title: str
    kind: Kind
    snap: Snap
    mark: Mark
    focused: bool
    over: Part | None = None
    pressed: bool = False

    @property
    def high(self) -> int:
        return self.style.px(self.bar)

    @property
    def badge(self) -> float:
        return frame.badge(self.kind, self.mark)

    @property
    def casts_shadow(self) -> bool:
        return self.focused and self.radius > 0 and self.style.theme != "contrast"

    @property
    def outline(self) -> Look:
        """The same for all looks that cast the same shadow."""
        return Look(self.style, self.width, self.height, 0.0, "", "agent", "free", Mark(), focused=True)

    @property
    def content(self) -> Rect:
        whole = Rect(0, 0, self.width, self.height)
        return frame.content(whole, self.snap, self.high, self.style.px(frame.INSET))

    @property
    def opaque(self) -> Rect:
        """What it surely covers: not its corners."""
        whole = Rect(0, 0, self.width, self.height)
        return whole.inset(self.style.px(frame.INSET)) if self.radius else whole

    @property
    def radius(self) -> int:
        return 0 if self.snap in {"full", "whole-screen"} else self.style.px(frame.RADIUS)


def draw_shadow(pen: Pen, look: Look) -> None:
    px = look.style.px
    light = look.style.theme == "light"
    black = faded(look.style.colours["black"], 0.2 if light else 0.55)
    rect = Rect(0, px(_SHADOW_FALL), look.width, look.height)
    pen.shadow(rect, black, px(frame.RADIUS), px(_SHADOW_BLUR))


def draw_frame(pen: Pen, look: Look) -> None:
    colours = look.style.colours
    whole = Rect(0, 0, look.width, look.height)
    if look.snap == "whole-screen":
        pen.box(whole, colours["surface"])
        return
    line = _edge(look)
    border = look.style.px(2 if look.style.theme == "contrast" and look.focused else 1) if look.radius else 0
    pen.box(whole, colours["surface"], look.radius, border=border, edge=line)
    bar = Rect(0, 0, look.width, look.high)
    with pen.clipped(bar):
        pen.box(whole, _bar(look), look.radius, border=border, edge=line)
    pen.box(Rect(border, look.high - look.style.px(1), look.width - 2 * border, look.style.px(1)), faded(line, 0.6))
    if look.kind == "preview" and look.radius:
        _dashes(pen, look)
    _heading(pen, look)
    for name, place in frame.buttons(look.width / look.style.scale, look.badge, look.bar).items():
        _button(pen, look, name, on_screen(place, look.style.scale))


def _bar(look: Look) -> Colour:
    colours = look.style.colours
    plain = mixed(colours["surface"], colours["raised"], 0.8 if look.focused else 0.0)
    if look.kind == "page":
        return mixed(plain, colours["accent"], 0.16 if look.focused else 0.07)
    return plain


def _edge(look: Look) -> Colour:
    colours = look.style.colours
    if look.mark.trouble:
        return mixed(colours["border"], colours["bad"], 0.6)
    if not look.focused:
        return colours["border"]
    if look.style.theme == "contrast":
        return colours["focus"]
    return mixed(colours["border"], colours["muted"], 0.45)


def _heading(pen: Pen, look: Look) -> None:
    """The title and what is to be said beside it, left of the buttons."""
    style = look.style
    ink = style.colours["text" if look.focused else "muted"]
    x = _sign(pen, look)
    end = look.width - style.px(4 + 3 * frame.BUTTON + 8)
    aside, colour = _aside(look)
    title = text.fit(look.title, "medium", style.type(_TITLE), max(1.0, (end - x) * (0.6 if aside else 1.0)))
    pen.text(title, x, _baseline(title, look.high), ink)
    x += title.width + style.px(10)
    if aside and end - x > style.px(40):
        words = text.fit(aside, "regular", style.type(_SMALL), end - x)
        pen.text(words, x, _baseline(title, look.high), colour)


def _aside(look: Look) -> tuple[str, Colour]:
    colours = look.style.colours
    if look.mark.trouble:
        return look.mark.trouble, colours["bad"]
    if look.kind == "preview":
        return PREVIEW, colours["accent"]
    return ("working…" if look.mark.working else ""), colours["muted"]


def _baseline(run: text.Run, high: float) -> float:
    return round((high - run.ascent - run.descent) / 2 + run.ascent)


def _sign(pen: Pen, look: Look) -> float:
    """What stands before the title; where that begins."""
    style, middle = look.style, look.high / 2
    if look.kind == "agent":
        return _badge(pen, look)
    colour = style.colours["accent"]
    x, size = style.px(20), style.px(4)
    if look.kind == "page":
        pen.polygon([(x, middle - size), (x + size, middle), (x, middle + size), (x - size, middle)], colour)
    else:
        pen.circle(x, middle, size, colour, width=max(1.0, 1.5 * style.scale))
    return style.px(34)


def _badge(pen: Pen, look: Look) -> float:
    """A shield: empty for an agent that may do nothing, with the count of what it may, louder where that is much."""
    style, mark = look.style, look.mark
    colours = style.colours
    ink = colours["warn"] if mark.alert else colours["muted"] if mark.permissions else colours["faint"]
    if look.over == "badge":
        lit = Rect(style.px(6), look.high / 2 - style.px(12), style.px(look.badge - 8), style.px(24))
        pen.box(lit, faded(colours["text"], 0.14 if look.pressed else 0.08), style.px(6))
        ink = ink if mark.alert else colours["text"]
    count = text.shape(str(mark.permissions), "medium", style.type(11)) if mark.permissions else None
    middle = style.px(18)
    _shield(pen, middle, look.high / 2, style.scale, ink, filled=mark.permissions > 0)
    if count:
        pen.text(count, middle + 8 * style.scale, _baseline(count, look.high), ink)
    return style.px(look.badge + 1)


def _shield(pen: Pen, x: float, y: float, scale: float, ink: Colour, *, filled: bool) -> None:
    half, high = 5.0 * scale, 6.0 * scale
    points = [
        (x, y - high),
        (x + half, y - high + 1.8 * scale),
        (x + half, y + 0.5 * scale),
        (x + 3 * scale, y + 4 * scale),
        (x, y + high),
        (x - 3 * scale, y + 4 * scale),
        (x - half, y + 0.5 * scale),
        (x - half, y - high + 1.8 * scale),
    ]
    if filled:
        pen.polygon(points, ink)
    else:
        _path(pen, [*points, points[0]], ink, 1.3 * scale)


def _path(pen: Pen, points: list[tuple[float, float]], ink: Colour, width: float) -> None:
    for (x1, y1), (x2, y2) in pairwise(points):
        pen.line(x1, y1, x2, y2, ink, width)


def _button(pen: Pen, look: Look, name: Button, place: Rect) -> None:
    if name == "badge":
        return
    colours, style = look.style.colours, look.style
    over = look.over == name
    ink = colours["muted" if look.focused else "faint"]
    x, y = place.x + place.width // 2, look.high // 2
    if over:
        ink = colours["bad" if name == "close" else "text"]
        half = style.px(12)
        strength = (0.2 if look.pressed else 0.12) + (0.06 if name == "close" else 0.0)
        pen.box(Rect(x - half, y - half, 2 * half, 2 * half), faded(ink, strength), style.px(6))
    half, width = max(3, round(_GLYPH * style.scale)), max(1, round(1.2 * style.scale))
    _GLYPHS[name](pen, look, (x, y, half, width), ink)


def _minimise(pen: Pen, _: Look, at: tuple[float, float, float, float], ink: Colour) -> None:
    x, y, half, width = at
    pen.box(Rect(x - half, y + half - width, 2 * half, width), ink)


def _full(pen: Pen, look: Look, at: tuple[float, float, float, float], ink: Colour) -> None:
    """One square; two where the window would be smaller again."""
    x, y, half, width = at
    clear, corner = faded(ink, 0.0), look.style.px(1.5)
    if look.snap != "full":
        pen.box(Rect(x - half, y - half, 2 * half, 2 * half), clear, corner, border=width, edge=ink)
        return
    off = look.style.px(2)
    with pen.clipped(Rect(x - half + off, y - half, 2 * half, off)):
        pen.box(Rect(x - half + off, y - half, 2 * half - off, 2 * half - off), clear, corner, border=width, edge=ink)
    with pen.clipped(Rect(x + half - off, y - half + off, off, 2 * half - 2 * off)):
        pen.box(Rect(x - half + off, y - half, 2 * half - off, 2 * half - off), clear, corner, border=width, edge=ink)
    pen.box(Rect(x - half, y - half + off, 2 * half - off, 2 * half - off), clear, corner, border=width, edge=ink)


def _close(pen: Pen, _: Look, at: tuple[float, float, float, float], ink: Colour) -> None:
    x, y, half, width = at
    half -= width / 2
    pen.line(x - half, y - half, x + half, y + half, ink, width * 1.1)
    pen.line(x - half, y + half, x + half, y - half, ink, width * 1.1)


_GLYPHS: dict[str, Callable[[Pen, Look, tuple[float, float, float, float], Colour], None]] = {
    "minimise": _minimise,
    "full": _full,
    "close": _close,
}


def _dashes(pen: Pen, look: Look) -> None:
    """The edge of what isn't finished."""
    style, ink = look.style, look.style.colours["accent"]
    width, radius = style.px(1.5), look.radius
    half = width / 2
    left, top, right, bottom = half, half, look.width - half, look.height - half
    for start, end, fixed in ((radius, look.width - radius, top), (radius, look.width - radius, bottom)):
        for one, two in _pieces(start, end, style.scale):
            pen.line(one, fixed, two, fixed, ink, width)
    for start, end, fixed in ((radius, look.height - radius, left), (radius, look.height - radius, right)):
        for one, two in _pieces(start, end, style.scale):
            pen.line(fixed, one, fixed, two, ink, width)
    near, far_x, far_y = radius, look.width - radius, look.height - radius
    for x, y, angle in ((near, near, 180), (far_x, near, 270), (far_x, far_y, 0), (near, far_y, 90)):
        pen.arc(x, y, radius - half, angle + 22, 46, ink, width)


def _pieces(start: float, end: float, scale: float) -> list[tuple[float, float]]:
    """Dashes that come out even."""
    count = max(1, round((end - start) / ((_DASH + _BREAK) * scale)))
    step = (end - start) / count
    gap = step * _BREAK / (_DASH + _BREAK) / 2
    return [(start + i * step + gap, start + (i + 1) * step - gap) for i in range(count)]
