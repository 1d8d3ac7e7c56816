"""A part: how one kind of node is measured, painted and reached."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from compositor.style import mixed
from compositor.text import fit, line_height, wrap
from compositor.view import Spot

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compositor.drawing.pen import Pen
    from compositor.geometry import Rect
    from compositor.style import Colour, Style
    from compositor.text import Face
    from compositor.view import View

BODY, SMALL = 16, 13
CONTROL = 40
"""The height of what can be pressed."""
LABEL = 22


class Width(NamedTuple):
    natural: float
    grows: bool = False
    """Whether it takes more if there is more."""


class Widget(Protocol):
    def width(self, node: Any, style: Style) -> Width: ...  # noqa: ANN401 - of the kind that it is for

    def height(self, node: Any, width: float, style: Style) -> float: ...  # noqa: ANN401

    def paint(self, node: Any, rect: Rect, view: View, style: Style, pen: Pen) -> None: ...  # noqa: ANN401

    def spots(self, node: Any, rect: Rect, view: View, style: Style) -> Iterable[Spot]: ...  # noqa: ANN401


class Still:
    """What is looked at and doesn't react."""

    def spots(self, node: Any, rect: Rect, view: View, style: Style) -> Iterable[Spot]:  # noqa: ANN401
        del node, rect, view, style
        return ()


class Boxed:
    """A box with a label above it, that is as wide as there is room."""

    def width(self, node: Any, style: Style) -> Width:  # noqa: ANN401 - of the kind that it is for
        del node
        return Width(style.px(180), grows=True)

    def height(self, node: Any, width: float, style: Style) -> float:  # noqa: ANN401
        del width
        return label_height(node.label, style) + control(style)


def put(  # noqa: PLR0913 - what there is to say of a line
    pen: Pen, text: str, rect: Rect, colour: Colour, face: Face, size: int, *, align: str = "left"
) -> None:
    """A line in the middle of its place's height, cut where it doesn't fit."""
    run = fit(text, face, size, rect.width)
    apart = rect.width - run.width
    left = {"left": apart if run.rtl else 0.0, "center": apart / 2, "right": apart}[align]
    baseline = rect.y + (rect.height - run.ascent - run.descent) / 2 + run.ascent
    pen.text(run, round(rect.x + left), round(baseline), colour)


def paragraph_height(text: str, face: Face, size: int, width: float) -> float:
    return len(wrap(text, face, size, width)) * line_height(face, size)


def paragraph(  # noqa: PLR0913 - as above
    pen: Pen, text: str, rect: Rect, colour: Colour, face: Face, size: int, *, align: str = "left"
) -> None:
    """All of a text, on as many lines as it takes, in the middle of its place's height."""
    lines, step = wrap(text, face, size, rect.width), line_height(face, size)
    top = rect.y + max(0.0, (rect.height - len(lines) * step) / 2)
    for number, line in enumerate(lines):
        if number and top + step > rect.bottom + 1:
            break
        put(pen, line.run.text, rect._replace(y=top, height=step), colour, face, size, align=align)
        top += step


def label(pen: Pen, text: str, rect: Rect, style: Style) -> float:
    """What a control is called, above it; the height that it takes."""
    if not text:
        return 0.0
    height = label_height(text, style)
    place = rect._replace(height=line_height("regular", style.type(SMALL)))
    put(pen, text, place, style.colours["muted"], "regular", style.type(SMALL))
    return height


def label_spots(text: str, rect: Rect, node_id: str, style: Style) -> tuple[Spot, ...]:
    """A press on what a control is called gives it the focus."""
    return (Spot(rect._replace(height=label_height(text, style)), node_id, "label"),) if text else ()


def label_height(text: str, style: Style) -> float:
    return line_height("regular", style.type(SMALL)) + style.px(4) if text else 0.0


def control(style: Style) -> float:
    """As high as a finger needs, and as its text."""
    return max(style.px(CONTROL), line_height("regular", style.type(BODY)) + style.px(14))


def groove(style: Style) -> Colour:
    """What a knob slides along and a bar fills."""
    border = style.colours["border"]
    return mixed(border, style.colours["background"], 0.65) if style.theme == "contrast" else border


def beneath(rect: Rect, top: float) -> Rect:
    """What is left of a control's place beneath its label."""
    return rect._replace(y=rect.y + top, height=max(1.0, rect.height - top))


def ring(pen: Pen, rect: Rect, radius: float, style: Style) -> None:
    """Around what has the focus."""
    width = style.px(2)
    pen.box(rect.inset(-2 * width), (0, 0, 0, 0), radius + 2 * width, border=width, edge=style.colours["focus"])


def is_at(view: View, node_id: str, part: str, item: int = 0) -> bool:
    """Whether the pointer is over it."""
    spot = view.hovered
    return spot is not None and (spot.id, spot.part, spot.item) == (node_id, part, item)


def is_down(view: View, node_id: str, part: str, item: int = 0) -> bool:
    spot = view.pressed
    return spot is not None and (spot.id, spot.part, spot.item) == (node_id, part, item) and spot == view.hovered
