"""A sheet: what a panel draws on, in words that panels are thought of in; it notes the places that react."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from compositor import text as lines
from compositor.drawing.pen import Pen
from compositor.geometry import Rect
from compositor.style import Colour, Style, faded, mixed
from compositor.view import Part, Spot
from runtime import lettering

if TYPE_CHECKING:
    from compositor.drawing.atlas import Atlas
    from compositor.shell.panel import Size
    from compositor.text import Face, Run

_MOST = 1200
"""No single line is ever longer than so many characters on a screen."""
_THINNEST = 0.2
"""No letter that one sees is narrower, of the size."""
_CAPITAL = 0.365
"""Half the height of a capital letter, of the size: letters stand in the middle by their capitals."""


class Ink(NamedTuple):
    """How a text looks; sizes are logical."""

    size: float = 15
    colour: str | Colour = "text"
    face: Face = "regular"


_CAP, _HINT = Ink(12, "muted", "medium"), Ink(12.5, "muted")


def length(style: Style, size: float) -> int:
    """In physical pixels: what is around text grows with it."""
    return max(1, round(size * style.scale * style.text_size)) if size else 0


class Sheet:
    def __init__(self, atlas: Atlas, size: Size, style: Style) -> None:
        self.pen = Pen(atlas)
        self.width, self.height = size
        self.style = style
        self.spots: list[Spot] = []

    def px(self, size: float) -> int:
        return length(self.style, size)

    def type(self, size: float) -> int:
        return self.style.type(size)

    def colour(self, name: str | Colour) -> Colour:
        return self.style.colour(name) if isinstance(name, str) else name

    def step(self, ink: Ink) -> float:
        """From one line's middle to the next one's."""
        return lines.line_height(ink.face, self.type(ink.size))

    def run(self, text: str, ink: Ink, room: float = math.inf) -> Run:
        """One line, cut with an ellipsis where it is too long."""
        plain = lettering.cleaned(text[: self._most(ink, room)]).replace("\n", " ").replace("\t", " ")
        if math.isinf(room):
            return lines.shape(plain, ink.face, self.type(ink.size))
        return lines.fit(plain, ink.face, self.type(ink.size), max(room, 1))

    def line(self, text: str, x: float, middle: float, ink: Ink, room: float = math.inf) -> float:
        """A line that begins at x; how wide it is."""
        run = self.run(text, ink, room)
        self.write(run, x, middle, ink)
        return run.width

    def write(self, run: Run, x: float, middle: float, ink: Ink) -> None:
        self.pen.text(run, x, round(middle + _CAPITAL * self.type(ink.size)), self.colour(ink.colour))

    def centred(self, text: str, x: float, middle: float, ink: Ink, room: float = math.inf) -> float:
        run = self.run(text, ink, room)
        self.write(run, round(x - run.width / 2), middle, ink)
        return run.width

    def ending(self, text: str, x: float, middle: float, ink: Ink, room: float = math.inf) -> float:
        """A line that ends at x."""
        run = self.run(text, ink, room)
        self.write(run, round(x - run.width), middle, ink)
        return run.width

    def wrapped(self, text: str, ink: Ink, width: float, most: int) -> tuple[Run, ...]:
        """At most so many lines; the last ends with an ellipsis where there are more."""
        plain = lettering.cleaned(text[: most * self._most(ink, width)]).replace("\t", "    ")
        plain = "\n".join(plain.split("\n", most + 1)[: most + 1])
        found = lines.wrap(plain, ink.face, self.type(ink.size), max(width, 1))
        if len(found) <= most:
            return tuple(line.run for line in found)
        rest = self.run(plain[found[most - 1].start :] + "…", ink, width)
        return (*(line.run for line in found[: most - 1]), rest)

    def _most(self, ink: Ink, room: float) -> int:
        """More characters than anybody gets into a line; what is cut off here needn't be measured."""
        return min(int(max(room, 1) / (self.type(ink.size) * _THINNEST)) + 20, _MOST) if room < math.inf else _MOST

    def paragraph(self, text: str, box: Rect, ink: Ink, most: int = 4) -> float:
        """Wrapped into the box from its top; where it ends."""
        top, step = box.y, self.step(ink)
        for run in self.wrapped(text, ink, box.width, most):
            self.write(run, box.right - run.width if run.rtl else box.x, top + step / 2, ink)
            top += step
        return top

    def spot(self, rect: Rect, name: str, item: int = 0, part: Part = "button", action: str = "") -> Spot:
        spot = Spot(rect, name, part, item, action)
        self.spots.append(spot)
        return spot

    def ground(self, rect: Rect, name: str) -> None:
        """What the pointer is held by without anything to press."""
        self.spots.append(Spot(rect, name, "canvas"))

    def board(self, rect: Rect, radius: float = 14) -> None:
        """What lies over everything else, with its shadow."""
        dark = self.style.theme == "dark"
        self.pen.shadow(rect.moved(0, self.px(8)), (0, 0, 0, 110 if dark else 46), self.px(radius), self.px(32))
        self.pen.box(rect, self.colour("surface"), self.px(radius), border=self.px(1), edge=self.colour("border"))

    def scrim(self, strength: float = 0.6) -> None:
        """Everything beneath becomes quiet."""
        strength *= 0.6 if self.style.theme == "light" else 1
        self.pen.box(Rect(0, 0, self.width, self.height), (0, 0, 0, round(255 * strength)))

    def button(self, rect: Rect, label: str, look: str | Colour = "plain", *, over: bool = False) -> None:
        """`look` is "plain", "quiet", or the colour that it is filled with."""
        fill, ink = self._button_colours(look)
        if over:
            fill = mixed(fill, self.colour("text"), 0.1) if fill[3] else faded(self.colour("text"), 0.07)
        edge = self.colour("border") if look == "plain" else fill
        self.pen.box(rect, fill, self.px(8), border=self.px(1), edge=edge)
        self.centred(label, rect.middle[0], rect.middle[1], Ink(14, ink, "medium"), rect.width - self.px(12))

    def _button_colours(self, look: str | Colour) -> tuple[Colour, Colour]:
        if look == "plain":
            return self.colour("raised"), self.colour("text")
        if look == "quiet":
            return (0, 0, 0, 0), self.colour("muted")
        fill = self.colour(look)
        light = 0.299 * fill[0] + 0.587 * fill[1] + 0.114 * fill[2] > 140  # noqa: PLR2004 - of 255
        return fill, (12, 16, 22, 255) if light else (255, 255, 255, 255)

    def ring(self, rect: Rect, radius: float = 8) -> None:
        """Around what has the focus."""
        gap = self.px(3)
        around = rect.inset(-gap)
        self.pen.box(around, (0, 0, 0, 0), self.px(radius) + gap, border=self.px(2), edge=self.colour("focus"))

    def key_cap(self, text: str, x: float, middle: float) -> float:
        """The picture of a key, ending nowhere near its neighbour; how wide it is."""
        run = self.run(text, _CAP)
        height, width = self.px(20), self._cap_width(text)
        box = Rect(round(x), round(middle - height / 2), round(width), height)
        self.pen.box(box, self.colour("raised"), self.px(5), border=self.px(1), edge=self.colour("border"))
        self.write(run, box.x + (box.width - run.width) / 2, middle, _CAP)
        return box.width

    def hint(self, parts: tuple[tuple[str, str], ...], x: float, middle: float, *, begins: bool = False) -> float:
        """Keys and what they do, ending at x, or beginning there; where they begin."""
        ink = _HINT
        runs = [self.run(words, ink) for _, words in parts]
        caps = [self._cap_width(key) for key, _ in parts]
        gap = self.px(18)
        if not begins:
            x -= sum(run.width for run in runs) + sum(caps) + len(parts) * self.px(7) + (len(parts) - 1) * gap
        left = x
        for (key, _), run, cap in zip(parts, runs, caps, strict=True):
            self.key_cap(key, x, middle)
            self.write(run, round(x + cap + self.px(7)), middle, ink)
            x += cap + self.px(7) + run.width + gap
        return left

    def _cap_width(self, key: str) -> float:
        return max(self.px(20), self.run(key, _CAP).width + self.px(12))
