"""The legend: all keys there are, in one table."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from compositor.drawing.picture import Layer
from compositor.geometry import Rect
from compositor.inputs import Outcome, Shell
from compositor.shell.board import Board
from compositor.shell.sheet import Ink
from runtime.language import later, say

if TYPE_CHECKING:
    from compositor.drawing.atlas import Atlas
    from compositor.inputs import Key, Pointer
    from compositor.shell.board import Cursor
    from compositor.shell.panel import Size
    from compositor.shell.sheet import Sheet
    from compositor.style import Style

Group: TypeAlias = tuple[str, tuple[tuple[str, str], ...]]
TABLE: tuple[Group, Group, Group] = (
    (
        later("Say something"),
        (
            ("Super", later("the prompt, from anywhere")),
            ("Ctrl Space", later("the same")),
            ("Enter", later("do it")),
            ("Ctrl Enter", later("make something new of it")),
            ("↑ ↓", later("said before, suggestions")),
            ("Shift Enter", later("another line")),
            ("Esc", later("put it away, cancel writing")),
        ),
    ),
    (
        later("Windows"),
        (
            ("Alt Tab", later("the next one")),
            ("Super ← →", later("to a half of the screen")),
            ("Super ↑ ↓", later("the whole of it, and back")),
            ("Super T", later("all side by side")),
            ("Super Tab", later("all at once")),
            ("Super D", later("hide all")),
            ("F11", later("the whole screen")),
            ("Alt F4", later("close")),
        ),
    ),
    (
        later("Look closer"),
        (
            ("F1", later("these keys; again: the log")),
            ("F2", later("details of what failed")),
            ("Super I", later("what this may do")),
            ("Tab", later("the next thing on a page")),
        ),
    ),
)
_WORDS = Ink(14, "muted")
_COLUMN = 350


class Legend:
    def __init__(self, atlas: Atlas) -> None:
        self._board = Board(atlas)
        self.modal = False

    def open(self) -> None:
        self.modal = True

    def close(self) -> None:
        self.modal = False

    def key(self, key: Key, now: float) -> Outcome:  # noqa: ARG002 - as of any panel
        if key.down and key.name in {"escape", "enter", "f1"}:
            self.close()
            if key.name == "f1":
                return Outcome(used=True, effects=(Shell("log"),))
        return Outcome(used=True)

    def pointer(self, pointer: Pointer, now: float) -> Outcome:  # noqa: ARG002 - as of any panel
        if pointer.what == "down":
            self.close()
        return Outcome(used=True)

    def tick(self, now: float) -> float | None:  # noqa: ARG002 - nothing moves by itself
        return None

    def layers(self, size: Size, style: Style, now: float) -> list[Layer]:  # noqa: ARG002 - nothing moves by itself
        return [Layer(self._board.picture("legend", size, style, _paint))] if self.modal else []

    @property
    def cursor(self) -> Cursor:
        return "arrow"

    def text(self) -> str:
        if not self.modal:
            return ""
        rows = [f"{key}: {say(words)}" for _, group in TABLE for key, words in group]
        return "\n".join([say("Keys"), *rows])

    def words(self) -> str:
        return say("Keys")


def _paint(sheet: Sheet) -> None:
    px = sheet.px
    sheet.scrim()
    columns = _columns(sheet)
    rows = max(sum(len(group) + 1 for _, group in column) + (len(column) - 1) / 2 for column in columns)
    width = min(sheet.width - px(24), px(_COLUMN) * len(columns) + px(64))
    row = int(min(px(34), (sheet.height - px(76)) / rows))
    height = rows * row + px(76)
    box = Rect(round((sheet.width - width) / 2), max(0, round((sheet.height - height) / 2)), width, round(height))
    sheet.board(box)
    for number, column in enumerate(columns):
        wide = (width - px(64)) / len(columns)
        left, top = box.x + px(32) + number * wide, box.y + px(26)
        for heading, group in column:
            top = _group(sheet, heading, group, Rect(left, top, wide, row)) + row / 2
    sheet.hint((("Esc", say("back")),), box.right - px(24), box.bottom - px(24))


def _columns(sheet: Sheet) -> tuple[tuple[Group, ...], ...]:
    """Side by side where the screen is wide, one under the other where it is high, else something between."""
    say, windows, look = TABLE
    if sheet.width >= sheet.px(3 * _COLUMN):
        return (say,), (windows,), (look,)
    if sheet.height >= sheet.px(34) * (sum(len(group) for _, group in TABLE) + 4) + sheet.px(76):
        return ((say, windows, look),)
    return (say, look), (windows,)


def _group(sheet: Sheet, heading: str, group: tuple[tuple[str, str], ...], row: Rect) -> float:
    """Where it ends."""
    px = sheet.px
    sheet.line(say(heading), row.x, row.y + row.height / 2, Ink(15, "accent", "medium"), row.width)
    top = row.y + row.height
    for key, words in group:
        x = row.x
        for part in key.split():
            x += sheet.key_cap(part, x, top + row.height / 2) + px(5)
        left = row.x + px(124)
        sheet.line(say(words), left, top + row.height / 2, _WORDS, row.right - left - px(12))
        top += row.height
    return top
