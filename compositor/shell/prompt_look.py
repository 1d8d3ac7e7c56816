"""How the prompt looks: a field, what its words were understood as, and what else could be meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compositor.geometry import Rect
from compositor.shell import icons, notices
from compositor.shell.sheet import Ink
from compositor.style import faded, mixed
from runtime.language import later, say

if TYPE_CHECKING:
    from compositor.shell.board import Board
    from compositor.shell.prompt import Prompt
    from compositor.shell.sheet import Sheet
    from runtime.messages import Meaning, Notice, Suggestion

PLACEHOLDER = later("Say what you need")
COLOURS: dict[Meaning, str] = {
    "new": "accent", "change": "blue", "open": "good", "command": "purple", "example": "yellow", "nothing": "faint"
}  # fmt: skip
WORDS: dict[Meaning, str] = {
    "new": later("Makes something new."),
    "change": later("Changes what you are looking at."),
    "open": later("Opens it again, as it was."),
    "command": later("Does that."),
    "example": later("From the cookbook."),
    "nothing": "",
}
LABELS: dict[Meaning, str] = {
    "new": later("make new"),
    "change": later("change"),
    "open": later("open again"),
    "command": later("do"),
    "example": later("cookbook"),
    "nothing": "",
}
TEXT = Ink(20)
_UNDERSTOOD = Ink(14, "muted")
_SUGGESTION = Ink(15)
_WIDTH, _EDGE, _ROW, _LINE = 640, 22, 40, 36


class Middle:
    """The whole screen, where nothing runs."""

    def __init__(self, prompt: Prompt, board: Board, ideas: tuple[str, ...], said: tuple[Notice, ...]) -> None:
        self._prompt, self._board, self._ideas, self._notices = prompt, board, ideas, said

    def paint(self, sheet: Sheet) -> None:
        px, middle = sheet.px, sheet.width / 2
        top = round(sheet.height * 0.4) - px(30)
        if top >= px(120):
            word_mark(sheet, middle, top - px(80))
        box = _box(sheet, self._prompt, top)
        end = _paint_box(sheet, self._prompt, box, self._board)
        below = px(44) + len(self._ideas) * px(34)
        room = sheet.height - end - px(180 if self._notices else 0)
        if not self._prompt.entry.text and self._ideas and below <= room:
            self._paint_ideas(sheet, end + px(44))
            end += below
        notices.paint(sheet, self._notices, end, sheet.height - px(72))

    def _paint_ideas(self, sheet: Sheet, top: float) -> None:
        px, ink = sheet.px, Ink(15, "muted")
        for number, idea in enumerate(self._ideas):
            middle = top + number * px(34)
            over = self._board.holds("example", number)
            room = sheet.width - px(80)
            width = sheet.centred(idea, sheet.width / 2, middle, ink._replace(colour="text" if over else "muted"), room)
            place = Rect(round(sheet.width / 2 - width / 2), middle - px(17), width, px(34))
            sheet.spot(place, "example", number)


def word_mark(sheet: Sheet, x: float, middle: float, size: float = 64) -> None:
    sheet.centred("Wisp", x, middle, Ink(size, "text", "light"))


def paint_raised(sheet: Sheet, prompt: Prompt, board: Board) -> None:
    """Over the windows, in the upper half, where there is room below."""
    box = _box(sheet, prompt, round(sheet.height * 0.2))
    _paint_box(sheet, prompt, box, board, shadow=True)


def paint_line(sheet: Sheet, place: Rect, text: str, board: Board) -> None:
    """At the bottom of the screen, in the middle of the room that is left for it there."""
    px = sheet.px
    height = min(sheet.style.px(_LINE), place.height)
    place = Rect(place.x, round(place.y + (place.height - height) / 2), place.width, height)
    fill = sheet.colour("raised" if board.holds("line") else "surface")
    sheet.pen.box(place, fill, place.height / 2, border=px(1), edge=sheet.colour("border"))
    sheet.spot(place, "line", part="field")
    middle = place.middle[1]
    cap = sheet.run("Super", Ink(12, "muted", "medium")).width + px(12)
    right = place.right - px(12)
    if place.width > px(260):
        sheet.key_cap("Super", right - cap, middle)
        right -= cap + px(12)
    ink = Ink(14, "text" if text else "muted")
    sheet.line(text or say(PLACEHOLDER), place.x + px(18), middle, ink, right - place.x - px(18))


def _box(sheet: Sheet, prompt: Prompt, top: float) -> Rect:
    """Of the field alone."""
    px = sheet.px
    width = min(px(_WIDTH), sheet.width - 2 * px(20))
    left = round((sheet.width - width) / 2)
    height = prompt.entry.height(sheet, width - 2 * px(_EDGE), TEXT)
    return Rect(left, top, width, round(height) + 2 * px(15))


def _paint_box(sheet: Sheet, prompt: Prompt, field: Rect, board: Board, *, shadow: bool = False) -> float:
    """Where it ends."""
    px = sheet.px
    understood = prompt.understood or prompt.stale
    rows = understood.suggestions if understood else ()
    says = bool(prompt.entry.text)
    height = field.height + (px(38) if says else 0) + (len(rows) * px(_ROW) + px(8) if rows else 0)
    whole = field._replace(height=min(height, sheet.height - field.y - px(12)))
    if shadow:
        sheet.board(whole)
    edge = mixed(sheet.colour("border"), sheet.colour("accent"), 0.35)
    sheet.pen.box(whole, sheet.colour("surface"), px(14), border=px(1), edge=edge)
    sheet.ground(whole, "box")
    sheet.spot(field, "field", part="field")
    area = Rect(field.x + px(_EDGE), field.y + px(15), field.width - 2 * px(_EDGE), field.height - 2 * px(15))
    prompt.entry.paint(sheet, area, TEXT, PLACEHOLDER)
    top = field.bottom
    if says:
        _paint_understood(sheet, prompt, Rect(field.x, top, field.width, px(38)))
        top += px(38)
    with sheet.pen.clipped(whole):
        if rows:
            sheet.pen.box(Rect(field.x + px(1), top, field.width - px(2), px(1)), sheet.colour("border"))
        _paint_rows(sheet, prompt, rows, Rect(field.x, top + px(4), field.width, px(_ROW)), board)
    return whole.bottom


def _paint_understood(sheet: Sheet, prompt: Prompt, row: Rect) -> None:
    """In one line what Enter does."""
    px, understood = sheet.px, prompt.understood
    if understood is None:
        return
    middle = row.y + row.height / 2 - px(4)
    words = understood.words or say(WORDS[understood.meaning])
    colour = sheet.colour(COLOURS[understood.meaning])
    icons.draw(understood.meaning, sheet.pen, (row.x + px(_EDGE + 8), middle), px(13), colour)
    right = sheet.hint((("Enter", ""),), row.right - px(12), middle) if understood.meaning != "nothing" else row.right
    left = row.x + px(_EDGE + 26)
    sheet.line(words, left, middle, _UNDERSTOOD, right - left - px(16))


def _paint_rows(sheet: Sheet, prompt: Prompt, rows: tuple[Suggestion, ...], first: Rect, board: Board) -> None:
    is_stale = prompt.understood is None
    for number, suggestion in enumerate(rows):
        row = first.moved(0, number * first.height)
        if not is_stale:
            sheet.spot(row, "suggestion", number, part="row")
        is_chosen = not is_stale and number == prompt.chosen
        _paint_row(sheet, suggestion, row, is_lit=is_chosen or board.holds("suggestion", number), is_stale=is_stale)
        if is_chosen:
            mark = Rect(row.x + sheet.px(11), row.y + sheet.px(10), sheet.px(3), row.height - sheet.px(20))
            sheet.pen.box(mark, sheet.colour("accent"), sheet.px(2))


def _paint_row(sheet: Sheet, suggestion: Suggestion, row: Rect, *, is_lit: bool, is_stale: bool) -> None:
    px, middle = sheet.px, row.middle[1]
    if is_lit:
        sheet.pen.box(
            row.inset(px(1))._replace(x=row.x + px(6), width=row.width - px(12)), sheet.colour("raised"), px(8)
        )
    strength = 0.45 if is_stale else 1.0
    colour = faded(sheet.colour(COLOURS[suggestion.meaning]), strength)
    icons.draw(suggestion.meaning, sheet.pen, (row.x + px(_EDGE + 8), middle), px(13), colour)
    label = Ink(12.5, faded(sheet.colour("faint"), strength))
    width = sheet.ending(say(LABELS[suggestion.meaning]), row.right - px(20), middle, label)
    left = row.x + px(_EDGE + 26)
    ink = _SUGGESTION._replace(colour=faded(sheet.colour("text" if is_lit else "muted"), strength))
    sheet.line(suggestion.text, left, middle, ink, row.right - px(36) - width - left)
