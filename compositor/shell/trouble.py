"""Trouble: what stands in a window whose agent failed, in one sentence, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compositor.geometry import Rect
from compositor.shell import icons
from compositor.shell.sheet import Ink, Sheet
from runtime.language import later, say

if TYPE_CHECKING:
    from compositor.drawing.atlas import Atlas
    from compositor.drawing.picture import Picture
    from compositor.shell.panel import Size
    from compositor.style import Style
    from runtime.messages import AgentTroubled

HINT = later("Say in the prompt what should be different, and it is written anew.")
_TEXT = Ink(16, "text", "medium")
_HINT = Ink(14, "muted")


def trouble_picture(atlas: Atlas, size: Size, style: Style, troubled: AgentTroubled) -> Picture:
    """In place of the window's content; as large as that, its corner at the origin."""
    sheet = Sheet(atlas, size, style)
    px = sheet.px
    sheet.pen.box(Rect(0, 0, *size), sheet.colour("surface"))
    width = min(sheet.width - px(48), px(460))
    with sheet.pen.clipped(Rect(0, 0, *size)):
        _paint(sheet, troubled, width)
    return sheet.pen.picture()


def _paint(sheet: Sheet, troubled: AgentTroubled, width: float) -> None:
    px, middle = sheet.px, sheet.width / 2
    texts = sheet.wrapped(troubled.text, _TEXT, width, 4)
    hints = sheet.wrapped(troubled.hint or say(HINT), _HINT, width, 4)
    height = (
        px(70) + len(texts) * sheet.step(_TEXT) + len(hints) * sheet.step(_HINT) + (px(36) if troubled.detail else 0)
    )
    top: float = max(px(16), round((sheet.height - height) * 0.45))
    icons.draw("warning", sheet.pen, (middle, top + px(20)), px(32), sheet.colour("warn"))
    top += px(56)
    for runs, ink in ((texts, _TEXT), (hints, _HINT)):
        for run in runs:
            sheet.write(run, round(middle - run.width / 2), top + sheet.step(ink) / 2, ink)
            top += sheet.step(ink)
        top += px(6)
    if troubled.detail:
        run = sheet.run(say("Details"), Ink(12.5, "muted"))
        left = round(middle - (run.width + px(34)) / 2)
        cap = sheet.key_cap("F2", left, top + px(18))
        sheet.write(run, left + cap + px(8), top + px(18), Ink(12.5, "muted"))
