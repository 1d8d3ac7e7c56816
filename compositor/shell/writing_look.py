"""How writing looks: the source as it comes, what is being done, and how long it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compositor.geometry import Rect
from compositor.highlight import highlight
from compositor.shell import icons
from compositor.shell.sheet import Ink
from compositor.style import faded
from runtime.language import later, say

if TYPE_CHECKING:
    from compositor.highlight import Kind
    from compositor.shell.board import Board
    from compositor.shell.sheet import Sheet
    from runtime.messages import Writing, WritingState

HINT = later("Say it in other words, or ask for less at once.")
_SAID: dict[WritingState, str] = {
    "queued": later("Waits for its turn"),
    "retrieving": later("Thinks"),
    "generating": later("Writes"),
    "gating": later("Checks that it is safe"),
    "trying": later("Tries it out"),
    "repairing": later("Mends what didn't work"),
    "done": later("Done"),
    "failed": later("It couldn't be written."),
}
_STEPS: tuple[tuple[str, frozenset[WritingState]], ...] = (
    ("think", frozenset({"queued", "retrieving"})),
    ("write", frozenset({"generating", "repairing"})),
    ("check", frozenset({"gating"})),
    ("try", frozenset({"trying"})),
)
KINDS: dict[Kind, str] = {
    "keyword": "purple", "string": "green", "number": "orange", "comment": "faint", "name": "blue", "call": "teal",
    "plain": "text",
}  # fmt: skip
_CODE = Ink(13, "text", "mono")
_SOON = 90
_LONGEST = 300
"""So much of a line is more than there is room for."""
_TITLE = Ink(17, "text", "medium")
_STATE = Ink(14, "muted")
_HEAD, _FOOT, _ROW, _EDGE = 104, 64, 44, 22


def said(job: Writing) -> str:
    """What is being done, or why it failed, in words."""
    if job.words:
        return job.words
    if job.state == "generating" and not job.tokens:
        return say(_SAID["retrieving"])
    return say(_SAID[job.state])


def pace(job: Writing) -> str:
    """How fast, and for how long."""
    parts = []
    if job.tokens_per_second > 0:
        parts.append(say("{count:.0f} tokens a second", count=job.tokens_per_second))
    if job.seconds_left is not None and job.state != "failed":
        soon = job.seconds_left < _SOON
        left = say("{count:.0f} s left", count=max(job.seconds_left, 1)) if soon else say("more than a minute left")
        parts.append(left)
    return "  ·  ".join(parts)


class Look:
    def __init__(self, sheet: Sheet, board: Board, *, has_focus: bool) -> None:
        self._sheet, self._board, self._has_focus = sheet, board, has_focus

    def paint(self, place: Rect, job: Writing | None, others: tuple[Writing, ...], up: int) -> None:
        """The one in front with the others beneath; or rows alone, at the bottom."""
        px = self._sheet.px
        room = max(0, int((place.height * 0.5) // px(_ROW + 6)))
        others = others[-room:]
        stack = len(others) * px(_ROW + 6)
        width, top = min(place.width, px(360)), place.bottom - stack
        if job:
            height = place.height - stack if job.source else px(_HEAD) + self._foot(job)
            self._paint_job(place._replace(height=height), job, up)
            width, top = place.width, place.y + height
        for number, other in enumerate(others):
            self._paint_row(Rect(place.x, top + number * px(_ROW + 6) + px(6), width, px(_ROW)), other)

    def _paint_job(self, box: Rect, job: Writing, up: int) -> None:
        sheet, px = self._sheet, self._sheet.px
        sheet.board(box)
        sheet.ground(box, "panel")
        left, right = box.x + px(_EDGE), box.right - px(_EDGE)
        small = Rect(right - px(18), box.y + px(16), px(26), px(26))
        sheet.spot(small, "small", job.job)
        over = self._board.holds("small", job.job)
        at = (small.x + px(7), small.middle[1])
        sheet.pen.line(*at, at[0] + px(12), at[1], sheet.colour("text" if over else "muted"), px(1.5))
        sheet.line(job.intent, left, box.y + px(30), _TITLE, small.x - left - px(12))
        self._paint_state(job, left, box.y + px(58), right)
        if job.state != "failed":
            self._paint_steps(job, Rect(left, box.y + px(80), right - left, px(3)))
        inner = Rect(box.x, box.y + px(_HEAD), box.width, box.height - px(_HEAD) - self._foot(job))
        self._paint_source(job, inner, up)
        self._paint_foot(job, Rect(box.x, inner.bottom, box.width, self._foot(job)))

    def _foot(self, job: Writing) -> int:
        return self._sheet.px(_FOOT + 68 if job.state == "failed" else _FOOT)

    def _paint_state(self, job: Writing, left: float, middle: float, right: float) -> None:
        sheet, px = self._sheet, self._sheet.px
        if job.state == "failed":
            sheet.line(say("It wasn't written"), left, middle, _STATE._replace(colour="bad"))
            return
        sheet.pen.circle(left + px(4), middle, px(4), sheet.colour("accent"))
        width = sheet.ending(pace(job), right, middle, _STATE._replace(colour="faint", size=13))
        sheet.line(said(job), left + px(16), middle, _STATE, right - left - width - px(32))

    def _paint_steps(self, job: Writing, bar: Rect) -> None:
        """Thinking, writing, checking, trying: what is over, what is going on, what comes."""
        sheet, px = self._sheet, self._sheet.px
        now = next((number for number, (_, states) in enumerate(_STEPS) if job.state in states), -1)
        gap = px(6)
        width = (bar.width - gap * (len(_STEPS) - 1)) / len(_STEPS)
        for number in range(len(_STEPS)):
            piece = Rect(bar.x + number * (width + gap), bar.y, width, bar.height)
            colour = sheet.colour("accent") if number < now else sheet.colour("border")
            if number == now:
                colour = faded(sheet.colour("accent"), 0.5)
            sheet.pen.box(piece, colour, px(2))

    def _paint_source(self, job: Writing, inner: Rect, up: int) -> None:
        if not job.source:
            return
        sheet, px = self._sheet, self._sheet.px
        step = sheet.step(_CODE)
        sheet.pen.box(inner, sheet.colour("background"))
        lines = highlight("\n".join(line[:_LONGEST] for line in job.source.split("\n")))
        rows = max(1, int((inner.height - px(20)) // step))
        first = max(0, len(lines) - rows - up)
        code = inner.x + px(56)
        with sheet.pen.clipped(inner):
            for number, line in enumerate(lines[first : first + rows]):
                middle = inner.y + px(10) + (number + 0.5) * step
                sheet.ending(str(first + number + 1), code - px(16), middle, Ink(12, "faint", "mono"))
                x = code
                for piece, kind in line:
                    x += sheet.line(piece, x, middle, _CODE._replace(colour=KINDS[kind]))
                    if x > inner.right:
                        break
                if first + number + 1 == len(lines) and job.state in {"generating", "repairing"}:
                    cursor = Rect(round(x + px(2)), round(middle - px(8)), px(8), px(16))
                    sheet.pen.box(cursor, faded(sheet.colour("accent"), 0.8), px(2))

    def _paint_foot(self, job: Writing, foot: Rect) -> None:
        sheet, px = self._sheet, self._sheet.px
        left, right = foot.x + px(_EDGE), foot.right - px(_EDGE)
        sheet.pen.box(Rect(foot.x + px(1), foot.y, foot.width - px(2), px(1)), sheet.colour("border"))
        middle = foot.bottom - px(_FOOT / 2)
        if job.state != "failed":
            self._button(job, Rect(left, middle - px(18), px(100), px(36)), say("Cancel"), "stop")
            if self._has_focus:
                sheet.hint((("Esc", say("cancels")),), right, middle)
            return
        ink = Ink(14.5)
        end = sheet.paragraph(said(job), Rect(left, foot.y + px(12), right - left, 0), ink, 2)
        sheet.paragraph(say(HINT), Rect(left, end, right - left, 0), ink._replace(colour="muted", size=13.5), 1)
        again = Rect(left, middle - px(18), px(150), px(36))
        self._button(job, again, say("Say it differently"), "again")
        self._button(job, Rect(again.right + px(10), again.y, px(80), px(36)), say("Close"), "stop")
        if job.detail:
            sheet.hint((("F2", say("details")),), right, middle)

    def _button(self, job: Writing, rect: Rect, label: str, name: str) -> None:
        self._sheet.button(rect, label, over=self._board.holds(name, job.job))
        self._sheet.spot(rect, name, job.job)

    def _paint_row(self, row: Rect, job: Writing) -> None:
        sheet, px = self._sheet, self._sheet.px
        fill = sheet.colour("raised" if self._board.holds("row", job.job) else "surface")
        sheet.pen.box(row, fill, px(10), border=px(1), edge=sheet.colour("border"))
        sheet.spot(row, "row", job.job)
        middle = row.middle[1]
        failed = job.state == "failed"
        sheet.pen.circle(row.x + px(20), middle, px(4), sheet.colour("bad" if failed else "accent"))
        stop = Rect(row.right - px(38), middle - px(14), px(28), px(28))
        sheet.spot(stop, "stop", job.job)
        colour = sheet.colour("text" if self._board.holds("stop", job.job) else "faint")
        icons.draw("close", sheet.pen, stop.middle, px(11), colour)
        state = Ink(12.5, "muted")
        words = "failed" if failed else said(job)
        width = sheet.ending(words, stop.x - px(10), middle, state, row.width * 0.4)
        left = row.x + px(36)
        sheet.line(job.intent, left, middle, Ink(14), stop.x - px(26) - width - left)
