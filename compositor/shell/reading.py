"""Reading: a long text over everything, such as the log, or the details of an error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compositor.drawing.picture import Layer
from compositor.geometry import Rect
from compositor.inputs import Copy, Outcome
from compositor.shell import icons
from compositor.shell.board import Board
from compositor.shell.sheet import Ink
from runtime.language import say

if TYPE_CHECKING:
    from compositor.drawing.atlas import Atlas
    from compositor.inputs import Key, Pointer
    from compositor.shell.board import Cursor
    from compositor.shell.panel import Size
    from compositor.shell.sheet import Sheet
    from compositor.style import Style

_INK = Ink(13, "text", "mono")
_TITLE = Ink(15, "text", "medium")
_LONGEST_LINE = 40
"""So many rows at most are made of one line."""
_HEAD, _EDGE = 52, 22


class Reading:
    """Shows the end of what grows, until it is scrolled away from there."""

    def __init__(self, atlas: Atlas) -> None:
        self._board = Board(atlas)
        self.title = ""
        self._lines: tuple[str, ...] = ()
        self._rows: tuple[str, ...] = ()
        self._wrapped: object = None
        self._up = 0.0
        """How many rows above the end; or from the start, where it doesn't grow."""
        self._page = 1.0
        self._step = 20.0

    @property
    def modal(self) -> bool:
        return bool(self.title)

    def open(self, title: str, lines: tuple[str, ...], *, grows: bool = False) -> None:
        self.title, self._lines = title, lines
        self._up = 0.0 if grows else float("inf")

    def grow(self, title: str, lines: tuple[str, ...]) -> None:
        """What is being read, if it is this, has more lines."""
        if self.title == title:
            self._lines = lines

    def close(self) -> None:
        self.title = ""

    def key(self, key: Key, now: float) -> Outcome:  # noqa: ARG002 - as of any panel
        if not key.down:
            return Outcome(used=True)
        match key.name:
            case "escape" | "enter" | "f1" | "f2":
                self.close()
            case "up" | "down":
                self._scroll(1 if key.name == "up" else -1)
            case "pageup" | "pagedown":
                self._scroll(self._page - 1 if key.name == "pageup" else 1 - self._page)
            case "home" | "end":
                self._up = float("inf") if key.name == "home" else 0.0
            case "c" | "a" if key.mods.ctrl:
                return Outcome(used=True, effects=(Copy("\n".join(self._lines)),))
        return Outcome(used=True)

    def pointer(self, pointer: Pointer, now: float) -> Outcome:  # noqa: ARG002 - as of any panel
        if pointer.what == "wheel":
            self._scroll(-3 * pointer.turn[1])
        spot = self._board.clicked(pointer)
        if spot and spot.id in {"close", "outside"}:
            self.close()
        return Outcome(used=True)

    def tick(self, now: float) -> float | None:  # noqa: ARG002 - nothing moves by itself
        return None

    def layers(self, size: Size, style: Style, now: float) -> list[Layer]:  # noqa: ARG002 - nothing moves by itself
        if not self.modal:
            return []
        key = (self.title, self._lines, self._up)
        return [Layer(self._board.picture(key, size, style, self._paint))]

    @property
    def cursor(self) -> Cursor:
        return self._board.cursor

    def text(self) -> str:
        return "\n".join((self.title, *self._lines[-60:])) if self.modal else ""

    def words(self) -> str:
        return self.title

    def _scroll(self, by: float) -> None:
        self._up = min(max(self._up + by, 0.0), self._most)

    @property
    def _most(self) -> float:
        return max(0.0, len(self._rows) - self._page)

    def _paint(self, sheet: Sheet) -> None:
        px = sheet.px
        sheet.scrim()
        sheet.ground(Rect(0, 0, sheet.width, sheet.height), "outside")
        margin = min(px(40), sheet.width // 20)
        width = min(sheet.width - 2 * margin, px(1100))
        box = Rect(round((sheet.width - width) / 2), margin, width, sheet.height - 2 * margin)
        sheet.board(box)
        sheet.ground(box, "text")
        self._heading(sheet, box)
        inner = Rect(box.x + px(_EDGE), box.y + px(_HEAD), box.width - 2 * px(_EDGE), box.height - px(_HEAD) - px(16))
        self._wrap(sheet, inner.width - px(14))
        self._paint_rows(sheet, inner)

    def _heading(self, sheet: Sheet, box: Rect) -> None:
        px, middle = sheet.px, box.y + sheet.px(_HEAD / 2 + 2)
        close = Rect(box.right - px(44), box.y + px(10), px(32), px(32))
        sheet.spot(close, "close")
        icons.draw(
            "close", sheet.pen, close.middle, px(13), sheet.colour("text" if self._board.holds("close") else "muted")
        )
        keys = (("Ctrl C", say("copy")), ("Esc", say("back")))
        left = sheet.hint(keys, close.x - px(10), middle)
        sheet.line(self.title, box.x + px(_EDGE), middle, _TITLE, left - box.x - px(_EDGE))

    def _wrap(self, sheet: Sheet, width: float) -> None:
        wrapped = (self._lines, width, sheet.style)
        if wrapped != self._wrapped:
            self._wrapped = wrapped
            columns = width / sheet.run("0", _INK).width
            self._rows = tuple(row for line in self._lines for row in _wrapped(sheet, line, width, columns))

    def _paint_rows(self, sheet: Sheet, inner: Rect) -> None:
        step = sheet.step(_INK)
        self._page = max(1.0, inner.height // step)
        self._up = min(self._up, self._most)
        first = max(0, int(len(self._rows) - self._page - self._up))
        with sheet.pen.clipped(inner):
            for number, row in enumerate(self._rows[first : first + int(self._page)]):
                sheet.line(row, inner.x, inner.y + (number + 0.5) * step, _INK)
        if self._most:
            length = max(sheet.px(24), inner.height * self._page / len(self._rows))
            top = inner.y + (inner.height - length) * (1 - self._up / self._most)
            thumb = Rect(inner.right - sheet.px(4), top, sheet.px(4), length)
            sheet.pen.box(thumb, sheet.colour("faint"), sheet.px(2))


def _wrapped(sheet: Sheet, line: str, width: float, columns: float) -> tuple[str, ...]:
    """Most lines of a log are short and plain: they needn't be measured."""
    if len(line) <= columns and line.isascii() and line.isprintable():
        return (line,)
    return tuple(run.text for run in sheet.wrapped(line, _INK, width, _LONGEST_LINE))
