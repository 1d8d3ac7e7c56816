"""Words: text with a little markup, dividers and space."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from compositor.layout.part import Still, Width
from compositor.text import Face, RichLine, line_height, pieces, spans

if TYPE_CHECKING:
    from compositor.drawing.pen import Pen
    from compositor.geometry import Rect
    from compositor.style import Style
    from compositor.view import View
    from runtime.scene import Divider, Space, Text

_LEADING = 1.25


class Words(Still):
    def width(self, node: Text, style: Style) -> Width:
        lines = _lines(node.text, _face(node), _size(node, style), 1e6)[0]
        return Width(max((line.width for line in lines), default=0.0) + 1, grows=node.align != "left")

    def height(self, node: Text, width: float, style: Style) -> float:
        lines = _lines(node.text, _face(node), _size(node, style), width)[0]
        return max(1, len(lines)) * self._step(node, style)

    def paint(self, node: Text, rect: Rect, view: View, style: Style, pen: Pen) -> None:
        del view
        step, top = self._step(node, style), rect.y
        plain = style.colour(node.color)
        lines, links = _lines(node.text, _face(node), _size(node, style), rect.width)
        for line in lines:
            apart = rect.width - line.width
            left = {"left": apart if line.rtl else 0.0, "center": apart / 2, "right": apart}[node.align]
            baseline = round(top + (step - line.ascent - line.descent) / 2 + line.ascent)
            for span in line.spans:
                ink = style.colours["accent"] if links[span.piece] else plain
                pen.text(span.run, round(rect.x + left) + span.x, baseline, ink)
            top += step

    @staticmethod
    def _step(node: Text, style: Style) -> float:
        return line_height(_face(node), _size(node, style)) * _LEADING


class Divide(Still):
    def width(self, node: Divider, style: Style) -> Width:
        del node
        return Width(style.px(40), grows=True)

    def height(self, node: Divider, width: float, style: Style) -> float:
        del node, width
        return style.px(9)

    def paint(self, node: Divider, rect: Rect, view: View, style: Style, pen: Pen) -> None:
        del node, view
        middle = round(rect.y + rect.height / 2)
        pen.box(rect._replace(y=middle, height=max(1, round(style.scale))), style.colours["border"])


class Spacing(Still):
    def width(self, node: Space, style: Style) -> Width:
        return Width(style.px(node.size))

    def height(self, node: Space, width: float, style: Style) -> float:
        del width
        return style.px(node.size)

    def paint(self, node: Space, rect: Rect, view: View, style: Style, pen: Pen) -> None: ...


def _face(node: Text) -> Face:
    if node.mono:
        return "mono-bold" if node.bold else "mono"
    if node.italic:
        return "bold-italic" if node.bold else "italic"
    return "bold" if node.bold else "regular"


def _size(node: Text, style: Style) -> int:
    return style.type(node.size)


@lru_cache(maxsize=2000)
def _lines(text: str, face: Face, size: int, width: float) -> tuple[tuple[RichLine, ...], tuple[bool, ...]]:
    """The lines, and which of the pieces that they are made of lead somewhere."""
    found = pieces(text, face)
    return spans([(piece.text, piece.face) for piece in found], size, width), tuple(bool(one.link) for one in found)
