"""The table: what each kind of node is drawn by."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from compositor.layout import charts, code, pictures
from compositor.layout.buttons import Lever, Press, Tick
from compositor.layout.choices import Choose, Tabbed
from compositor.layout.fields import Write
from compositor.layout.lists import Listing
from compositor.layout.part import Still, Widget, Width
from compositor.layout.tables import Grid
from compositor.layout.values import Count, Meter, Slide
from compositor.layout.words import Divide, Spacing, Words
from compositor.view import Spot

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from compositor.drawing.pen import Pen
    from compositor.geometry import Rect
    from compositor.layout.result import Node
    from compositor.style import Style
    from compositor.view import View
    from runtime.scene import Canvas, Chart, Code, Image


class Charted(Still):
    def width(self, node: Chart, style: Style) -> Width:
        del node
        return Width(style.px(280), grows=True)

    def height(self, node: Chart, width: float, style: Style) -> float:
        return charts.height(node, width, style)

    def paint(self, node: Chart, rect: Rect, view: View, style: Style, pen: Pen) -> None:
        del view
        charts.paint(node, rect, style, pen)


class Source(Still):
    def width(self, node: Code, style: Style) -> Width:
        del node
        return Width(style.px(400), grows=True)

    def height(self, node: Code, width: float, style: Style) -> float:
        return code.height(node, width, style)

    def paint(self, node: Code, rect: Rect, view: View, style: Style, pen: Pen) -> None:
        del view
        code.paint(node, rect, style, pen)


class Pixels(Still):
    def width(self, node: Image, style: Style) -> Width:
        return Width(pictures.image_size(node, 1e6, style)[0])

    def height(self, node: Image, width: float, style: Style) -> float:
        return pictures.image_size(node, width, style)[1]

    def paint(self, node: Image, rect: Rect, view: View, style: Style, pen: Pen) -> None:
        del view
        pictures.paint_image(node, rect, style, pen)


class Drawn:
    def width(self, node: Canvas, style: Style) -> Width:
        return Width(pictures.canvas_size(node, 1e6, style)[0])

    def height(self, node: Canvas, width: float, style: Style) -> float:
        return pictures.canvas_size(node, width, style)[1]

    def paint(self, node: Canvas, rect: Rect, view: View, style: Style, pen: Pen) -> None:
        ring = view.ring and view.focused == node.id
        pictures.paint_canvas(node, rect, style, pen, ring=ring)

    def spots(self, node: Canvas, rect: Rect, view: View, style: Style) -> Iterable[Spot]:
        del view, style
        return (Spot(pictures.canvas_rect(node, rect), node.id, "canvas"),)


WIDGETS: Mapping[str, Widget] = MappingProxyType(
    {
        "text": Words(),
        "divider": Divide(),
        "space": Spacing(),
        "button": Press(),
        "checkbox": Tick(),
        "switch": Lever(),
        "number": Count(),
        "slider": Slide(),
        "progress": Meter(),
        "field": Write(),
        "choice": Choose(),
        "tabs": Tabbed(),
        "list": Listing(),
        "table": Grid(),
        "chart": Charted(),
        "code": Source(),
        "image": Pixels(),
        "canvas": Drawn(),
    }
)


def widget(node: Node) -> Widget:
    return WIDGETS[node.kind]
