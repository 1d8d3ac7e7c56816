"""The second, louder question, after a yes to what is more together than each alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compositor.geometry import Rect
from compositor.shell.approval_band import REFUSE, button_width, edges, emblem, waiting_button
from compositor.shell.sheet import Ink
from runtime.language import later, say

if TYPE_CHECKING:
    from compositor.shell.board import Board
    from compositor.shell.consent import Consent
    from compositor.shell.sheet import Sheet

HEADING = later("Do you really want all of this together?")
YES = later("Yes, allow it together")


def paint(sheet: Sheet, consent: Consent, ready: float, board: Board) -> None:
    px = sheet.px
    width = min(px(860), sheet.width - 2 * px(28))
    left = round((sheet.width - width) / 2)
    ink = Ink(16, "text")
    runs = sheet.wrapped(consent.asked.louder, ink, width - px(66), 6)
    height = px(190) + len(runs) * sheet.step(ink)
    top = max(0, round((sheet.height - height) * 0.42))
    colour = sheet.colour("bad")
    edges(sheet, Rect(0, top, sheet.width, height), colour)
    emblem(sheet, left, top + px(54), colour)
    sheet.line(say(HEADING), left + px(66), top + px(54), Ink(21, "text", "medium"), width - px(66))
    at: float = top + px(90)
    for run in runs:
        sheet.write(run, left + px(66), at + sheet.step(ink) / 2, ink)
        at += sheet.step(ink)
    refuse = Rect(left + px(66), at + px(28), button_width(sheet, say(REFUSE), 120), px(40))
    confirm = Rect(refuse.right + px(12), refuse.y, button_width(sheet, say(YES), 210), px(40))
    waiting_button(sheet, refuse, say(REFUSE), "plain", ready)
    waiting_button(
        sheet, confirm, say(YES), "bad" if board.holds("confirm") or consent.focus == consent.rows else "quiet", ready
    )
    for rect, name, number in ((confirm, "confirm", consent.rows), (refuse, "refuse", consent.rows + 1)):
        sheet.spot(rect, name)
        if consent.focus == number and ready >= 1:
            sheet.ring(rect)
