"""The band of an approval: across the whole screen, with double edges, as no window of an agent can look."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from compositor.geometry import Rect
from compositor.shell import icons
from compositor.shell.consent import ANSWERS, label
from compositor.shell.sheet import Ink
from compositor.style import faded, mixed
from runtime.language import later, say

if TYPE_CHECKING:
    from compositor.shell.board import Board
    from compositor.shell.consent import Consent
    from compositor.shell.sheet import Sheet
    from compositor.style import Colour
    from compositor.text import Run
    from runtime.messages import Permission

REFUSE = later("No to all")
_WORDS = Ink(16, "text", "medium")
_UNTIL = Ink(13, "muted")
_CODE = Ink(13, "text", "mono")
_LOUDER = Ink(14.5, "text", "medium")
_CONTROL = 36
_LEAST = 120
"""What the rows should have at least."""
_LOOKS = {"once": "accent", "always": "accent", "no": "muted", "never": "bad"}


class _Row(NamedTuple):
    words: tuple[Run, ...]
    code: tuple[Run, ...]
    permission: Permission
    height: float


def edges(sheet: Sheet, band: Rect, colour: Colour) -> None:
    """Two lines above and two below: a thick one and a thin one."""
    thick, thin, gap = sheet.px(3), sheet.px(1), sheet.px(4)
    base = mixed(sheet.colour("surface"), colour, 0.05)
    sheet.pen.box(band, base)
    for top in (band.y, band.bottom - thick):
        sheet.pen.box(Rect(band.x, top, band.width, thick), colour)
    for top in (band.y + thick + gap, band.bottom - thick - gap - thin):
        sheet.pen.box(Rect(band.x, top, band.width, thin), colour)


def emblem(sheet: Sheet, x: float, middle: float, colour: Colour) -> None:
    half = sheet.px(24)
    sheet.pen.circle(x + half, middle, half, faded(colour, 0.14))
    icons.draw("shield", sheet.pen, (x + half, middle), sheet.px(24), colour)


def button_width(sheet: Sheet, label: str, least: float) -> float:
    """As its words need it, whatever the language."""
    return max(sheet.run(label, Ink(14, "text", "medium")).width + sheet.px(44), sheet.px(least))


def waiting_button(sheet: Sheet, rect: Rect, label: str, look: str, ready: float) -> None:
    """A button that can't be pressed yet fills up until it can."""
    if ready >= 1:
        sheet.button(rect, label, look=look)
        return
    sheet.pen.box(rect, sheet.colour("raised"), sheet.px(8))
    with sheet.pen.clipped(Rect(rect.x, rect.y, rect.width * ready, rect.height)):
        sheet.pen.box(rect, mixed(sheet.colour("raised"), sheet.colour("muted"), 0.28), sheet.px(8))
    sheet.centred(label, *rect.middle, Ink(14, "faint", "medium"), rect.width - sheet.px(12))


class Band:
    """Measured when it is made; then painted."""

    def __init__(self, sheet: Sheet, consent: Consent, ready: float, board: Board) -> None:
        self._sheet, self._consent, self._ready, self._board = sheet, consent, ready, board
        px = sheet.px
        self._width = min(px(860), sheet.width - 2 * px(28))
        self._left = round((sheet.width - self._width) / 2)
        self._head = px(104)
        self._foot = px(84)
        self._rows = [self._measured(permission) for permission in consent.asked.permissions]
        whole = sum(row.height for row in self._rows)
        most = sheet.height - self._head - self._foot - px(24)
        # Where there is no room for all of it, the second question will say it in full.
        self._louder = self._warning(4)
        if most - self._loud < px(_LEAST):
            self._louder = self._warning(1)
        self._shown = min(whole, max(most - self._loud, px(_LEAST) // 2))
        self.room = whole - self._shown
        """How far the rows can be scrolled."""

    @property
    def _loud(self) -> float:
        """How high the warning is."""
        lines = len(self._louder)
        return lines * self._sheet.step(_LOUDER) + self._sheet.px(44) if lines else 0

    def _warning(self, most: int) -> tuple[Run, ...]:
        sheet, louder = self._sheet, self._consent.asked.louder
        return sheet.wrapped(louder, _LOUDER, self._width - sheet.px(64), most) if louder else ()

    def paint(self, waiting: int, scroll: float, *, follows: bool) -> float:
        """Where it is scrolled to after the row with the focus was brought into sight."""
        sheet = self._sheet
        height = self._head + self._shown + self._loud + self._foot
        top = max(0, round((sheet.height - height) * 0.42))
        colour = sheet.colour("warn" if self._consent.asked.louder else "accent")
        edges(sheet, Rect(0, top, sheet.width, height), colour)
        self._heading(top, waiting, colour)
        scroll = self._scrolled(scroll, follows=follows)
        self._paint_rows(top + self._head, scroll)
        if self._consent.asked.louder:
            self._paint_louder(top + self._head + self._shown, colour)
        self._buttons(top + height - self._foot)
        return scroll

    def _measured(self, permission: Permission) -> _Row:
        sheet = self._sheet
        words = sheet.wrapped(permission.words, _WORDS, self._width, 3)
        code = sheet.wrapped(permission.code.strip(), _CODE, self._width - sheet.px(84), 3) if permission.code else ()
        height = len(words) * sheet.step(_WORDS) + sheet.px(_CONTROL) + sheet.px(40)
        height += len(code) * sheet.step(_CODE) + sheet.px(28) if code else 0
        return _Row(words, code, permission, height)

    def _heading(self, top: float, waiting: int, colour: Colour) -> None:
        sheet, px = self._sheet, self._sheet.px
        emblem(sheet, self._left, top + px(54), colour)
        left, room = self._left + px(66), self._width - px(66)
        label = say("Wisp asks you, before it goes on")
        label += f"  ·  {say('{count} more after this', count=waiting)}" if waiting else ""
        sheet.line(label, left, top + px(40), Ink(13, "muted"), room)
        ink = Ink(21, "text", "medium")
        before, _, after = say("“{intent}” would like to").partition("{intent}")
        end = sheet.run(after, ink)
        intent = sheet.run(f"{before}{self._consent.asked.intent}", ink, room - end.width)
        sheet.write(intent, left, top + px(66), ink)
        sheet.write(end, left + intent.width, top + px(66), ink)

    def _scrolled(self, scroll: float, *, follows: bool) -> float:
        row = self._consent.row
        if row is not None and follows:
            start = sum(each.height for each in self._rows[:row])
            scroll = min(max(scroll, start + self._rows[row].height - self._shown), start)
        return min(max(scroll, 0.0), self.room)

    def _paint_rows(self, top: float, scroll: float) -> None:
        sheet = self._sheet
        view = Rect(0, top, sheet.width, self._shown)
        at = top - scroll
        with sheet.pen.clipped(view):
            for index, row in enumerate(self._rows):
                if at < view.bottom and at + row.height > view.y:
                    self._paint_row(index, row, at, view)
                at += row.height
        if self.room:
            share = self._shown / (self._shown + self.room)
            track = Rect(self._left + self._width + sheet.px(10), top, sheet.px(4), self._shown)
            thumb = track._replace(y=top + scroll * share, height=self._shown * share)
            sheet.pen.box(thumb, sheet.colour("faint"), sheet.px(2))

    def _paint_row(self, index: int, row: _Row, top: float, view: Rect) -> None:
        sheet, px = self._sheet, self._sheet.px
        if index:
            sheet.pen.line(self._left, top, self._left + self._width, top, sheet.colour("border"), px(1))
        at = top + px(10)
        for run in row.words:
            sheet.write(run, self._left, at + sheet.step(_WORDS) / 2, _WORDS)
            at += sheet.step(_WORDS)
        if row.code:
            at = self._paint_code(row, at + px(8))
        self._paint_answers(index, at + px(10), view)

    def _paint_code(self, row: _Row, top: float) -> float:
        """The line of the program that does it."""
        sheet, px = self._sheet, self._sheet.px
        step = sheet.step(_CODE)
        box = Rect(self._left, top, self._width, len(row.code) * step + px(14))
        sheet.pen.box(box, sheet.colour("background"), px(7))
        if row.permission.line:
            sheet.ending(str(row.permission.line), box.x + px(44), top + px(7) + step / 2, Ink(12, "faint", "mono"))
        for number, run in enumerate(row.code):
            sheet.write(run, box.x + px(60), top + px(7) + (number + 0.5) * step, _CODE)
        return box.bottom + px(4)

    def _paint_answers(self, index: int, top: float, view: Rect) -> None:
        sheet, px = self._sheet, self._sheet.px
        widths = [
            sheet.run(label(answer, self._consent.asked), Ink(14, "text", "medium")).width + px(34)
            for answer in ANSWERS
        ]
        shrink = min(1.0, self._width / sum(widths))
        at: float = self._left
        whole = Rect(at, top, sum(widths) * shrink, px(_CONTROL))
        sheet.pen.box(whole, sheet.colour("raised"), px(9), border=px(1), edge=sheet.colour("border"))
        for number, width in enumerate(widths):
            rect = Rect(at, top, width * shrink, px(_CONTROL))
            at = rect.right
            self._paint_answer(index, number, rect.inset(px(3)))
            seen = rect.meet(view)
            if seen:
                sheet.spot(seen, "answer", index, action=str(number))
        if self._ready < 1:
            with sheet.pen.clipped(whole._replace(width=whole.width * self._ready)):
                sheet.pen.box(whole, faded(sheet.colour("muted"), 0.16), px(9))
        elif self._consent.row == index:
            sheet.ring(whole, 9)
        left = whole.right + px(20)
        sheet.line(self._rows[index].permission.until, left, whole.middle[1], _UNTIL, self._left + self._width - left)

    def _paint_answer(self, index: int, number: int, rect: Rect) -> None:
        sheet, answer = self._sheet, ANSWERS[number]
        over = self._board.over
        chosen = self._consent.answers[index] == answer
        is_over = over is not None and (over.id, over.item, over.action) == ("answer", index, str(number))
        if chosen and self._ready >= 1:
            look = _LOOKS[answer]
            fill = sheet.colour(look) if look != "muted" else mixed(sheet.colour("raised"), sheet.colour("text"), 0.22)
            sheet.button(rect, label(answer, self._consent.asked), look=fill, over=is_over)
            return
        ink = Ink(14, "faint" if self._ready < 1 else "text" if chosen or is_over else "muted", "medium")
        sheet.centred(label(answer, self._consent.asked), *rect.middle, ink, rect.width - sheet.px(8))

    def _paint_louder(self, top: float, colour: Colour) -> None:
        sheet, px = self._sheet, self._sheet.px
        step = sheet.step(_LOUDER)
        box = Rect(self._left, top + px(4), self._width, self._loud - px(16))
        sheet.pen.box(box, faded(colour, 0.13), px(9), border=px(1), edge=faded(colour, 0.5))
        icons.draw("warning", sheet.pen, (box.x + px(28), box.y + px(14) + step / 2), px(20), colour)
        for number, run in enumerate(self._louder):
            sheet.write(run, box.x + px(52), box.y + px(14) + (number + 0.5) * step, _LOUDER)

    def _buttons(self, top: float) -> None:
        sheet, px, consent = self._sheet, self._sheet.px, self._consent
        confirm = Rect(self._left, top + px(16), button_width(sheet, consent.verdict, 132), px(40))
        refuse = Rect(confirm.right + px(12), confirm.y, button_width(sheet, say(REFUSE), 110), confirm.height)
        look = "accent" if consent.grants else "plain"
        waiting_button(sheet, confirm, consent.verdict, look, self._ready)
        waiting_button(sheet, refuse, say(REFUSE), "quiet", self._ready)
        for rect, name, number in ((confirm, "confirm", consent.rows), (refuse, "refuse", consent.rows + 1)):
            sheet.spot(rect, name)
            if consent.focus == number and self._ready >= 1:
                sheet.ring(rect)
        if self._width > px(700):
            keys = (
                ("← →", say("answer")),
                ("Enter", say("confirm")),
                ("Esc", say("no to all")),
            )
            sheet.hint(keys, self._left + self._width, confirm.middle[1])
