"""Fields: text that a person writes, with its selection and its caret."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from compositor.layout.part import BODY, Width, beneath, control, is_at, label, label_height, label_spots, put, ring
from compositor.layout.result import FieldText
from compositor.style import faded
from compositor.text import Line, line_height, shape, wrap
from compositor.view import Spot

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compositor.drawing.pen import Pen
    from compositor.geometry import Rect
    from compositor.style import Style
    from compositor.view import View
    from runtime.scene import Field

_DOT = "\N{BULLET}"
_PAD = 12


class Entry(NamedTuple):
    """One line that can be edited, as fields and numbers have it."""

    id: str
    value: str
    placeholder: str
    secret: bool
    taken: float = 0.0
    """At the right, by something else."""

    def paint(self, box: Rect, view: View, style: Style, pen: Pen) -> None:
        frame(self.id, box, view, style, pen)
        text = entry_text(self.id, less(box, self.taken), view, style, secret=self.secret)
        with pen.clipped(text.area):
            if view.focused == self.id and view.draft is not None:
                paint_draft(text, view, style, pen)
            else:
                words = _DOT * len(self.value) if self.secret else self.value
                ink = style.colours["text" if words else "faint"]
                put(pen, words or self.placeholder, text.area, ink, "regular", style.type(BODY))


class Write:
    def width(self, node: Field, style: Style) -> Width:
        del node
        return Width(style.px(180), grows=True)

    def height(self, node: Field, width: float, style: Style) -> float:
        del width
        head = label_height(node.label, style)
        if node.lines == 1:
            return head + control(style)
        step = line_height("regular", style.type(BODY)) * 1.2
        return head + min(node.lines, 16) * step + 2 * style.px(_PAD - 2)

    def paint(self, node: Field, rect: Rect, view: View, style: Style, pen: Pen) -> None:
        top = label(pen, node.label, rect, style)
        box = beneath(rect, top)
        value = str(view.held.get(node.id, node.value))
        if node.lines == 1:
            Entry(node.id, value, node.placeholder, node.secret).paint(box, view, style, pen)
            return
        frame(node.id, box, view, style, pen)
        text = self.text(node, rect, view, style)
        with pen.clipped(text.area):
            if view.focused == node.id and view.draft is not None:
                paint_draft(text, view, style, pen)
            else:
                ink = style.colours["text" if value else "faint"]
                for number, line in enumerate(text.lines):
                    _line(pen, line, text, number, ink, style)

    def spots(self, node: Field, rect: Rect, view: View, style: Style) -> Iterable[Spot]:
        del view
        top = label_height(node.label, style)
        return (*label_spots(node.label, rect, node.id, style), Spot(beneath(rect, top), node.id, "field"))

    def text(self, node: Field, rect: Rect, view: View, style: Style) -> FieldText:
        top = label_height(node.label, style)
        box = beneath(rect, top)
        if node.lines == 1:
            return entry_text(node.id, box, view, style, secret=node.secret)
        area = box.inset(min(style.px(_PAD - 2), box.width / 4))
        editing = view.focused == node.id and view.draft is not None
        shown = (
            view.draft.text if editing and view.draft else str(view.held.get(node.id, node.value)) or node.placeholder
        )
        lines = _with_last(shown, wrap(shown, "regular", style.type(BODY), area.width))
        _, down = view.scrolls.get(node.id, (0.0, 0.0))
        return FieldText(area, area.x, area.y - down, lines, line_height("regular", style.type(BODY)) * 1.2)


def frame(node_id: str, box: Rect, view: View, style: Style, pen: Pen) -> None:
    focused = view.focused == node_id
    hot = is_at(view, node_id, "field") or is_at(view, node_id, "number")
    colours = style.colours
    edge = colours["focus"] if focused else colours["faint"] if hot else colours["border"]
    pen.box(box, colours["background"], style.px(10), border=max(1, round(style.scale)), edge=edge)
    if focused and view.ring:
        ring(pen, box, style.px(10), style)


def entry_text(node_id: str, box: Rect, view: View, style: Style, *, secret: bool = False) -> FieldText:
    pad = min(style.px(_PAD), box.width / 4)
    area = box._replace(x=box.x + pad, width=max(1.0, box.width - 2 * pad))
    text = view.draft.text if view.focused == node_id and view.draft else ""
    run = shape(_DOT * len(text) if secret else text, "regular", style.type(BODY))
    height = line_height("regular", style.type(BODY))
    right, _ = view.scrolls.get(node_id, (0.0, 0.0))
    top = box.y + (box.height - height) / 2
    return FieldText(area, area.x - right, top, (Line(run, 0, len(text)),), height)


def less(box: Rect, taken: float) -> Rect:
    return box._replace(width=max(1.0, box.width - taken))


def paint_draft(text: FieldText, view: View, style: Style, pen: Pen) -> None:
    """Selection, words, caret, and what is being composed at it."""
    draft = view.draft
    if draft is None:
        return
    start, end = draft.selection.span
    for number, line in enumerate(text.lines):
        top = text.y + number * text.height
        first, last = max(start, line.start), min(end, line.end)
        if first < last:
            for left, right in line.run.selected(first - line.start, last - line.start):
                place = text.area._replace(x=text.x + left, y=top, width=right - left, height=text.height)
                pen.box(place, faded(style.colours["accent"], 0.35), style.px(2))
        _line(pen, line, text, number, style.colours["text"], style)
    _caret(text, view, style, pen)


def _caret(text: FieldText, view: View, style: Style, pen: Pen) -> None:
    draft = view.draft
    if draft is None:
        return
    head = draft.selection.head
    number = max((n for n, line in enumerate(text.lines) if line.start <= head), default=0)
    line = text.lines[number]
    x, top = text.x + line.run.x_at(min(head, line.end) - line.start), text.y + number * text.height
    if draft.composing:
        run = shape(draft.composing, "regular", style.type(BODY))
        pen.text(run, x, round(top + (text.height - run.ascent - run.descent) / 2 + run.ascent), style.colours["muted"])
        pen.box(text.area._replace(x=x, y=top + text.height - 2, width=run.width, height=2), style.colours["accent"])
    if view.caret:
        width = max(2, style.px(2))
        pen.box(
            text.area._replace(x=round(x - width / 2), y=top, width=width, height=text.height), style.colours["accent"]
        )


def _line(pen: Pen, line: Line, text: FieldText, number: int, ink: tuple[int, int, int, int], style: Style) -> None:
    del style
    top = text.y + number * text.height
    if top > text.area.bottom or top + text.height < text.area.y:
        return
    run = line.run
    pen.text(run, text.x, round(top + (text.height - run.ascent - run.descent) / 2 + run.ascent), ink)


def _with_last(text: str, lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """A line break at the end begins a line."""
    if not lines or (text.endswith("\n") and lines[-1].end < len(text) + 1 and lines[-1].start != len(text)):
        return (*lines, Line(shape("", "regular", lines[-1].run.size if lines else BODY), len(text), len(text)))
    return lines
