"""Toasts: what the appliance or an agent says in passing, at the bottom right, gone by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compositor.drawing.picture import Layer
from compositor.geometry import Rect
from compositor.inputs import Announce, Outcome
from compositor.shell import icons
from compositor.shell.board import Board
from compositor.shell.sheet import Ink, length
from runtime.language import say

if TYPE_CHECKING:
    from compositor.drawing.atlas import Atlas
    from compositor.drawing.picture import Picture
    from compositor.inputs import Effect, Key, Pointer
    from compositor.shell.board import Cursor
    from compositor.shell.panel import Size
    from compositor.shell.sheet import Sheet
    from compositor.style import Style
    from runtime.messages import Told

MOST = 4
COLOURS = {"info": "accent", "warning": "warn", "error": "bad"}
_RISE = 0.16
_WIDTH, _EDGE, _GAP = 380, 20, 12
_STRIP = 68
"""Above the strip at the bottom; at the top are the buttons of windows."""
_WHO = Ink(12.5, "muted", "medium")
_TEXT = Ink(14.5, "text", "medium")
_HINT = Ink(13.5, "muted")


class Toast:
    def __init__(self, told: Told, atlas: Atlas, now: float) -> None:
        self.told, self.board, self.since = told, Board(atlas), now
        self.until = now + patience(told)
        self.place = Rect(0, 0, 0, 0)


class Toasts:
    modal = False

    def __init__(self, atlas: Atlas) -> None:
        self._atlas = atlas
        self._toasts: list[Toast] = []
        """The newest is first."""

    def tell(self, told: Told, now: float) -> tuple[Effect, ...]:
        again = next((toast for toast in self._toasts if toast.told == told), None)
        if again:
            again.until = now + patience(told)
            return ()
        self._toasts = [Toast(told, self._atlas, now), *self._toasts][:MOST]
        return (Announce(spoken(told)),)

    @property
    def details(self) -> Told | None:
        """The newest that has some."""
        return next((toast.told for toast in self._toasts if toast.told.detail), None)

    def key(self, key: Key, now: float) -> Outcome:  # noqa: ARG002 - as of any panel
        return Outcome()

    def pointer(self, pointer: Pointer, now: float) -> Outcome:
        used = False
        for toast in tuple(self._toasts):
            place = toast.place
            spot = toast.board.clicked(pointer.moved(-place.x, -place.y))
            if not place.holds(pointer.x, pointer.y):
                continue
            used = pointer.what != "leave"
            toast.until = max(toast.until, now + 2)
            if spot and spot.id == "close":
                self._toasts.remove(toast)
        return Outcome(used=used)

    def tick(self, now: float) -> float | None:
        self._toasts = [toast for toast in self._toasts if toast.until > now]
        if any(toast.since + _RISE > now for toast in self._toasts):
            return now
        return min((toast.until for toast in self._toasts), default=None)

    def layers(self, size: Size, style: Style, now: float) -> list[Layer]:
        layers: list[Layer] = []
        width, edge = min(length(style, _WIDTH), size[0] - 2 * length(style, _EDGE)), length(style, _EDGE)
        bottom = size[1] - length(style, _STRIP)
        for toast in self._toasts:
            picture = _picture(toast, (width, size[1]), style)
            spot = toast.board.at(1, 1)
            height = round(spot.rect.height) if spot else 0
            toast.place = Rect(size[0] - width - edge, bottom - height, width, height)
            if layers and toast.place.y < 0:
                toast.place = Rect(0, 0, 0, 0)
                continue
            risen = min((now - toast.since) / _RISE, 1.0) if style.motion else 1.0
            layers.append(Layer(picture, toast.place.x, toast.place.y + (1 - risen) * edge / 2, opacity=risen))
            bottom -= height + length(style, _GAP)
        return layers

    @property
    def cursor(self) -> Cursor:
        return next((toast.board.cursor for toast in self._toasts if toast.board.over), "arrow")

    def text(self) -> str:
        return "\n".join(spoken(toast.told) for toast in self._toasts)

    def words(self) -> str:
        return ""


def patience(told: Told) -> float:
    """For how many seconds it stays: as long as reading it takes, and longer if something is to be done."""
    return min(4 + 0.06 * len(told.text + told.hint), 20) + (4 if told.severity == "error" else 0)


def spoken(told: Told) -> str:
    who = f"{told.agent}: " if told.agent else ""
    return f"{who}{told.text} {told.hint}".rstrip()


def _picture(toast: Toast, size: Size, style: Style) -> Picture:
    told, board = toast.told, toast.board
    return board.picture(told, size, style, lambda sheet: _paint(sheet, told, board))


def _paint(sheet: Sheet, told: Told, board: Board) -> None:
    px = sheet.px
    width = sheet.width - px(52) - px(40)
    who = f"{told.agent} says" if told.agent else ""
    texts = sheet.wrapped(told.text, _TEXT, width, 4)
    hints = sheet.wrapped(told.hint, _HINT, width, 3) if told.hint else ()
    height = px(30) + len(texts) * sheet.step(_TEXT) + len(hints) * sheet.step(_HINT)
    height += (sheet.step(_WHO) if who else 0) + (px(30) if told.detail else 0)
    whole = Rect(0, 0, sheet.width, round(height))
    sheet.board(whole, 12)
    sheet.ground(whole, "toast")
    _mark(sheet, told)
    top: float = px(15)
    if who:
        sheet.line(who, px(52), top + sheet.step(_WHO) / 2, _WHO, width)
        top += sheet.step(_WHO)
    for run in texts:
        sheet.write(run, px(52), top + sheet.step(_TEXT) / 2, _TEXT)
        top += sheet.step(_TEXT)
    for run in hints:
        sheet.write(run, px(52), top + sheet.step(_HINT) / 2, _HINT)
        top += sheet.step(_HINT)
    if told.detail:
        cap = sheet.key_cap("F2", px(52), top + px(17))
        sheet.line(say("Details"), px(60) + cap, top + px(17), Ink(12.5, "muted"))
    _close(sheet, board)


def _mark(sheet: Sheet, told: Told) -> None:
    """The appliance's own have a sign. An agent's have none but its initial: it can't look like the appliance."""
    px, middle = sheet.px, (sheet.px(27), sheet.px(28))
    if told.agent:
        sheet.pen.circle(*middle, px(13), sheet.colour("raised"))
        sheet.centred(told.agent[:1].upper(), *middle, Ink(13, "muted", "medium"))
    else:
        icons.draw(told.severity, sheet.pen, middle, px(18), sheet.colour(COLOURS[told.severity]))


def _close(sheet: Sheet, board: Board) -> None:
    px = sheet.px
    rect = Rect(sheet.width - px(36), px(8), px(28), px(28))
    sheet.spot(rect, "close")
    if board.over:
        colour = sheet.colour("text" if board.holds("close") else "faint")
        icons.draw("close", sheet.pen, rect.middle, px(12), colour)
