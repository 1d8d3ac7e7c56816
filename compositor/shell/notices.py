"""Notices: what PID 1 has to say, as cards that stay for as long as it is so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compositor.geometry import Rect
from compositor.shell import icons
from compositor.shell.sheet import Ink
from compositor.style import faded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compositor.shell.sheet import Sheet
    from runtime.messages import Notice

_COLOURS = {"info": "muted", "warning": "warn", "error": "bad"}
_WIDTH = 720
_INK = Ink(14.5)


def paint(sheet: Sheet, notices: Sequence[Notice], top: float, bottom: float) -> None:
    """The last ones, as many as there is room for; at least one."""
    px = sheet.px
    width = min(px(_WIDTH), sheet.width - px(48))
    end = bottom
    for notice in reversed(notices):
        runs = sheet.wrapped(notice.text, _INK, width - px(72), 4)
        height = round(len(runs) * sheet.step(_INK) + px(24))
        if end - height < top and end < bottom:
            break
        card = Rect(round((sheet.width - width) / 2), round(end - height), width, height)
        colour = sheet.colour(_COLOURS[notice.severity])
        sheet.pen.box(card, sheet.colour("surface"), px(10), border=px(1), edge=faded(colour, 0.45))
        middle = card.y + px(12) + sheet.step(_INK) / 2
        icons.draw(notice.severity, sheet.pen, (card.x + px(28), middle), px(18), colour)
        for number, run in enumerate(runs):
            sheet.write(run, card.x + px(52), middle + number * sheet.step(_INK), _INK)
        end = card.y - px(10)
