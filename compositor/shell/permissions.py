"""What an agent may do, beneath its badge: each can be taken back; and ways to all else there is about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from compositor.drawing.picture import Layer
from compositor.geometry import Rect
from compositor.inputs import Outcome
from compositor.shell.board import Board
from compositor.shell.sheet import Ink
from runtime.language import later, say
from runtime.messages import Revoke, Said, ShowPage

if TYPE_CHECKING:
    from compositor.drawing.atlas import Atlas
    from compositor.inputs import Key, Pointer
    from compositor.shell.board import Cursor
    from compositor.shell.panel import Size
    from compositor.shell.sheet import Sheet
    from compositor.style import Style
    from compositor.text import Run
    from runtime.messages import Permission

LINKS = (
    (later("Source"), "source"),
    (later("Versions"), "versions"),
    (later("Log"), "trace"),
    (later("Delete"), "delete"),
)
NONE = later("It may show itself and remember what you enter, nothing else.")
_WIDTH, _EDGE, _LINK = 400, 18, 38
_WORDS = Ink(14)
_UNTIL = Ink(12.5, "muted")


class _Row(NamedTuple):
    words: tuple[Run, ...]
    until: str
    height: float


class Popover:
    def __init__(self, atlas: Atlas) -> None:
        self._board = Board(atlas)
        self.agent = ""
        self._title = ""
        self._permissions: tuple[Permission, ...] = ()
        self._at = (0.0, 0.0)
        self._focus = -1
        """A permission, behind the last one a link; -1 for none."""
        self._first = 0
        """The permission that is shown first, where there are many."""

    @property
    def modal(self) -> bool:
        return bool(self.agent)

    def open(self, agent: str, title: str, permissions: tuple[Permission, ...], x: float, y: float) -> None:
        self.agent, self._title, self._permissions = agent, title or agent, permissions
        self._at, self._focus, self._first = (x, y), -1, 0

    def change(self, agent: str, permissions: tuple[Permission, ...]) -> None:
        if agent == self.agent:
            self._permissions, self._first = permissions, 0
            self._focus = min(self._focus, self._count - 1)

    def close(self) -> None:
        self.agent = ""

    def key(self, key: Key, now: float) -> Outcome:  # noqa: ARG002 - as of any panel
        if not key.down:
            return Outcome(used=True)
        match key.name:
            case "escape":
                self.close()
            case "tab":
                self._move(-1 if key.mods.shift else 1)
            case "down" | "right":
                self._move(1)
            case "up" | "left":
                self._move(-1)
            case "enter" | "space" if self._focus >= 0 and not key.repeat:
                return self._act(self._focus)
        return Outcome(used=True)

    def pointer(self, pointer: Pointer, now: float) -> Outcome:  # noqa: ARG002 - as of any panel
        spot = self._board.clicked(pointer)
        if spot and spot.id == "act":
            return self._act(spot.item)
        if pointer.what == "wheel":
            last = max(0, len(self._permissions) - 1)
            self._first = min(max(self._first + round(pointer.turn[1]), 0), last)
        if pointer.what == "down" and self._board.over is None:
            self.close()
        return Outcome(used=True)

    def tick(self, now: float) -> float | None:  # noqa: ARG002 - nothing moves by itself
        return None

    def layers(self, size: Size, style: Style, now: float) -> list[Layer]:  # noqa: ARG002 - nothing moves by itself
        if not self.modal:
            return []
        key = (self.agent, self._permissions, self._focus, self._first, self._at)
        return [Layer(self._board.picture(key, size, style, self._paint))]

    @property
    def cursor(self) -> Cursor:
        return self._board.cursor

    def text(self) -> str:
        if not self.modal:
            return ""
        lines = [f"{one.words} {one.until} [{say('Take back')}]" for one in self._permissions] or [say(NONE)]
        return "\n".join([self._heading, *lines, " ".join(f"[{say(label)}]" for label, _ in LINKS)])

    def words(self) -> str:
        if self._focus < 0:
            return self._heading
        link = self._focus - len(self._permissions)
        return say(LINKS[link][0]) if link >= 0 else f"{say('Take back')}: {self._permissions[self._focus].words}"

    @property
    def _heading(self) -> str:
        return say("What {title} may do", title=self._title)

    @property
    def _count(self) -> int:
        return len(self._permissions) + len(LINKS)

    def _move(self, by: int) -> None:
        self._focus = (max(self._focus, -1 if by > 0 else 0) + by) % self._count
        if self._focus < len(self._permissions):
            self._first = min(self._first, self._focus)

    def _act(self, number: int) -> Outcome:
        agent, link = self.agent, number - len(self._permissions)
        if link < 0:
            return Outcome(used=True, effects=(Revoke(agent=agent, capability=self._permissions[number].capability),))
        self.close()
        name = LINKS[link][1]
        if name == "delete":
            return Outcome(used=True, effects=(Said(text="delete this", focused=agent),))
        return Outcome(used=True, effects=(ShowPage(name=name, about=agent),))

    def _paint(self, sheet: Sheet) -> None:
        px = sheet.px
        width = min(px(_WIDTH), sheet.width - px(24))
        room = width - 2 * px(_EDGE) - px(104)
        rows = [self._row(sheet, one, room) for one in self._permissions]
        frame = px(52) + px(_LINK) + px(12)
        self._show_focus(rows, sheet.height - frame - px(40))
        shown = self._seen(rows, sheet.height - frame - px(40))
        none = sheet.wrapped(say(NONE), _UNTIL._replace(size=14), width - 2 * px(_EDGE), 2)
        body = sum(row.height for row in shown) if rows else len(none) * sheet.step(_UNTIL._replace(size=14)) + px(14)
        box = self._place(sheet, width, body + frame)
        sheet.board(box, 12)
        sheet.ground(box, "popover")
        left, top = box.x + px(_EDGE), box.y + px(50)
        sheet.line(self._heading, left, box.y + px(28), Ink(15, "text", "medium"), width - 2 * px(_EDGE))
        for number, row in enumerate(shown, self._first):
            self._paint_row(sheet, number, row, Rect(left, top, width - 2 * px(_EDGE), row.height))
            top += row.height
        if not rows:
            for number, run in enumerate(none):
                ink = _UNTIL._replace(size=14)
                sheet.write(run, left, top + (number + 0.5) * sheet.step(ink), ink)
        self._paint_links(sheet, Rect(box.x + px(10), box.bottom - px(_LINK + 8), width - px(20), px(_LINK)))

    def _row(self, sheet: Sheet, permission: Permission, room: float) -> _Row:
        words = sheet.wrapped(permission.words, _WORDS, room, 3)
        height = len(words) * sheet.step(_WORDS) + (sheet.step(_UNTIL) if permission.until else 0) + sheet.px(16)
        return _Row(words, permission.until, max(height, sheet.px(44)))

    def _show_focus(self, rows: list[_Row], room: float) -> None:
        while (
            self._first < self._focus < len(rows)
            and sum(row.height for row in rows[self._first : self._focus + 1]) > room
        ):
            self._first += 1

    def _seen(self, rows: list[_Row], room: float) -> list[_Row]:
        seen: list[_Row] = []
        for row in rows[self._first :]:
            room -= row.height
            if room < 0 and seen:
                break
            seen.append(row)
        return seen

    def _place(self, sheet: Sheet, width: float, height: float) -> Rect:
        """Beneath the badge, and on the screen."""
        edge = sheet.px(12)
        x = min(max(self._at[0] - width / 2, edge), sheet.width - width - edge)
        y = min(max(self._at[1], edge), max(edge, sheet.height - height - edge))
        return Rect(round(x), round(y), round(width), round(height))

    def _paint_row(self, sheet: Sheet, number: int, row: _Row, place: Rect) -> None:
        px = sheet.px
        if number > self._first:
            sheet.pen.box(Rect(place.x, place.y, place.width, px(1)), sheet.colour("border"))
        top = place.y + px(8)
        for run in row.words:
            sheet.write(run, place.x, top + sheet.step(_WORDS) / 2, _WORDS)
            top += sheet.step(_WORDS)
        if row.until:
            sheet.line(row.until, place.x, top + sheet.step(_UNTIL) / 2, _UNTIL, place.width - px(104))
        button = Rect(place.right - px(92), place.y + px(8), px(92), px(30))
        sheet.button(button, "Take back", over=self._board.holds("act", number))
        sheet.spot(button, "act", number)
        if number == self._focus:
            sheet.ring(button)

    def _paint_links(self, sheet: Sheet, row: Rect) -> None:
        px = sheet.px
        sheet.pen.box(Rect(row.x, row.y - px(5), row.width, px(1)), sheet.colour("border"))
        width = row.width / len(LINKS)
        for at, (label, name) in enumerate(LINKS):
            number = len(self._permissions) + at
            place = Rect(row.x + at * width, row.y, width, row.height).inset(px(2))
            if self._board.holds("act", number):
                sheet.pen.box(place, sheet.colour("raised"), px(8))
            colour = "bad" if name == "delete" else "accent"
            sheet.centred(label, *place.middle, Ink(14, colour, "medium"), place.width)
            sheet.spot(place, "act", number)
            if number == self._focus:
                sheet.ring(place.inset(px(2)))
