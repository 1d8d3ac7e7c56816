"""What is drawn beside the windows themselves: chips, labels, the panel of Alt-Tab, where a drag would snap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compositor import text
from compositor.geometry import Rect
from compositor.style import faded, mixed
from compositor.windows import frame
from compositor.windows.placement import on_screen
from compositor.windows.strip import THUMBNAIL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compositor.drawing.pen import Pen
    from compositor.style import Style
    from compositor.windows.overview import Cell
    from compositor.windows.strip import Chip


def draw_chips(pen: Pen, chips: Sequence[Chip], titles: Sequence[str], over: str | None, style: Style) -> None:
    for chip, title in zip(chips, titles, strict=True):
        rect = on_screen(chip.rect, style.scale)
        _chip(pen, rect, chip.name == over, style)
        if chip.more:
            run = text.shape(f"+{chip.more}", "medium", style.type(13))
            pen.text(run, rect.x + (rect.width - run.width) / 2, _middle(run, rect), style.colours["muted"])
        else:
            ink = style.colours["text" if chip.name == over else "muted"]
            _title(pen, title, rect, ink, style)


def _chip(pen: Pen, rect: Rect, over: bool, style: Style) -> None:  # noqa: FBT001 - drawn for one that is pointed at
    colours = style.colours
    fill = mixed(colours["surface"], colours["raised"], 1.0 if over else 0.4)
    pen.box(rect, fill, style.px(8), border=style.px(1), edge=colours["muted" if over else "border"])


def _title(pen: Pen, title: str, rect: Rect, ink: tuple[int, int, int, int], style: Style) -> None:
    x = rect.x + style.px(THUMBNAIL + 14)
    room = rect.right - style.px(10) - x
    if room >= style.px(30):
        run = text.fit(title, "medium", style.type(12), room)
        pen.text(run, x, _middle(run, rect), ink)


def _middle(run: text.Run, rect: Rect) -> float:
    return round(rect.y + (rect.height - run.ascent - run.descent) / 2 + run.ascent)


def draw_scrim(pen: Pen, size: tuple[int, int], style: Style) -> None:
    pen.box(Rect(0, 0, *size), faded(style.colours["background"], 0.9))


def draw_labels(pen: Pen, cells: Sequence[Cell], titles: Sequence[str], picked: str | None, style: Style) -> None:
    """Beneath each, and a ring around the one that is chosen."""
    colours = style.colours
    for cell, title in zip(cells, titles, strict=True):
        rect = on_screen(cell.rect, style.scale)
        chosen = cell.name == picked
        if chosen:
            ring, width = rect.inset(-style.px(7)), style.px(2)
            pen.box(ring, faded(colours["accent"], 0.12), style.px(10), border=width, edge=colours["accent"])
        field = on_screen(cell.field, style.scale)
        run = text.fit(title, "medium", style.type(13), max(rect.width, field.width))
        below = Rect(rect.x, rect.bottom + style.px(9), rect.width, style.px(24))
        pen.text(
            run, below.x + (below.width - run.width) / 2, _middle(run, below), colours["text" if chosen else "muted"]
        )


def draw_panel(pen: Pen, rect: Rect, style: Style) -> None:
    px, colours = style.px, style.colours
    place = on_screen(rect, style.scale)
    pen.shadow(place.moved(0, px(8)), faded(colours["black"], 0.5), px(16), px(28))
    pen.box(place, colours["raised"], px(16), border=px(1), edge=colours["border"])


def draw_snap(pen: Pen, size: tuple[float, float], style: Style) -> None:
    accent = style.colours["accent"]
    rect = Rect(0, 0, *size)
    pen.box(rect, faded(accent, 0.16), style.px(frame.RADIUS), border=style.px(1.5), edge=faded(accent, 0.7))
