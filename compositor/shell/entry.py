"""An entry: text being written, as lines on a sheet; it grows with them, and scrolls when there are too many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compositor import editing
from compositor import text as lines
from compositor.geometry import Rect
from compositor.style import faded

if TYPE_CHECKING:
    from compositor.editing import Editor
    from compositor.inputs import Effect, Key, Pointer
    from compositor.shell.sheet import Ink, Sheet
    from compositor.text import Line

BLINK = 0.53
REST = 10.0
"""The caret stands still when nothing was typed for so long: an idle screen costs nothing."""
_MOST_LINES = 7


class Entry:
    def __init__(self, most: int) -> None:
        self.editor: Editor = editing.begun("", editing.Rules(lines=True, most=most))
        self._lines: tuple[Line, ...] = ()
        self._wrapped: object = None
        self._first = 0
        """The first line that is in sight."""
        self._area = Rect(0, 0, 0, 0)
        self._step = 1.0
        self._pressed: tuple[int, int] | None = None
        """Where the pointer went down, and with how many clicks."""
        self._touched = 0.0

    @property
    def text(self) -> str:
        return self.editor.text

    @property
    def shown(self) -> tuple[str, tuple[int, int], str, int]:
        """All that decides how it looks."""
        draft = self.editor.draft
        return draft.text, draft.selection, draft.composing, self._first

    @property
    def is_at_top(self) -> bool:
        """Whether the caret is in the first line."""
        return self._line == 0

    @property
    def is_at_end(self) -> bool:
        return self._line == max(len(self._lines) - 1, 0)

    def write(self, text: str) -> None:
        """In place of all that is there, which undo brings back."""
        whole = editing.selected(self.editor, 0, len(self.text))
        self.editor = editing.inserted(whole, text)

    def begin(self) -> None:
        """Empty, and with nothing to undo."""
        self.editor = editing.begun("", self.editor.rules)

    def key(self, key: Key, now: float) -> tuple[bool, tuple[Effect, ...]]:
        """Whether it was one for the text, and what follows."""
        edit = editing.press(self.editor, key, self._lines)
        self.editor = edit.editor
        if edit.used:
            self._touched = now
        return edit.used, edit.effects

    def paste(self, text: str, now: float) -> None:
        self.editor, self._touched = editing.inserted(self.editor, text), max(now, self._touched)

    def pointer(self, pointer: Pointer, now: float) -> bool:
        """Whether it was for the text: places the caret, selects by dragging."""
        inside = self._area.holds(pointer.x, pointer.y)
        index = self._index(pointer.x, pointer.y)
        if pointer.what == "down" and inside and pointer.button == "left":
            self.editor = editing.pointed(self.editor, index, pointer.clicks, extend=pointer.mods.shift)
            self._pressed, self._touched = (index, pointer.clicks), now
        elif pointer.what == "move" and self._pressed:
            self.editor = editing.dragged(self.editor, self._pressed[0], index, self._pressed[1])
        elif pointer.what in {"up", "leave"}:
            self._pressed = None
        elif pointer.what == "wheel" and inside:
            self._first = min(max(self._first + round(pointer.turn[1]), 0), max(0, len(self._lines) - _MOST_LINES))
        return inside

    def lit(self, now: float) -> bool:
        idle = now - self._touched
        return idle > REST or int(idle / BLINK) % 2 == 0

    def tick(self, now: float) -> float | None:
        idle = now - self._touched
        return None if idle > REST else now + BLINK - idle % BLINK

    def touch(self, now: float) -> None:
        """The caret begins to blink anew."""
        self._touched = now

    def height(self, sheet: Sheet, width: float, ink: Ink) -> float:
        """Of as many lines as are shown."""
        draft = self.editor.draft
        head = draft.selection.head
        whole = draft.text[:head] + draft.composing + draft.text[head:]
        key = (whole, width, ink, sheet.style)
        if key != self._wrapped:
            self._wrapped = key
            self._lines = lines.wrap(whole, ink.face, sheet.type(ink.size), max(width, 1))
        self._step = sheet.step(ink)
        self._follow()
        return min(len(self._lines), _MOST_LINES) * self._step

    def paint(self, sheet: Sheet, area: Rect, ink: Ink, placeholder: str) -> None:
        """In an area as high as `height` said; the caret isn't painted, since it blinks."""
        self._area = area
        if not self.text and not self.editor.draft.composing:
            sheet.line(
                placeholder, area.x + sheet.px(3), area.y + self._step / 2, ink._replace(colour="faint"), area.width
            )
            return
        with sheet.pen.clipped(area.inset(-sheet.px(2))):
            for number, line in enumerate(self._lines[self._first : self._first + _MOST_LINES]):
                top = area.y + number * self._step
                self._paint_selection(sheet, line, area.x, top)
                sheet.write(line.run, area.x, top + self._step / 2, ink)

    def caret(self, width: float) -> Rect:
        """Where the caret stands on the sheet."""
        if not self._lines:
            return Rect(self._area.x, self._area.y, width, self._step)
        line = self._lines[self._line]
        x = line.run.x_at(self._head - line.start) if self.text or self.editor.draft.composing else 0.0
        height = self._step * 0.78
        top = self._area.y + (self._line - self._first + 0.5) * self._step - height / 2
        return Rect(round(self._area.x + x), round(top), width, round(height))

    @property
    def _head(self) -> int:
        """Behind what is being composed."""
        return self.editor.draft.selection.head + len(self.editor.draft.composing)

    @property
    def _line(self) -> int:
        return editing.line_at(self._lines, self._head) if self._lines else 0

    def _follow(self) -> None:
        if self._pressed is None:
            self._first = min(max(self._first, self._line - _MOST_LINES + 1), self._line)
        self._first = min(self._first, max(0, len(self._lines) - _MOST_LINES))

    def _index(self, x: float, y: float) -> int:
        if not self._lines:
            return 0
        number = self._first + int((y - self._area.y) // self._step)
        line = self._lines[min(max(number, 0), len(self._lines) - 1)]
        return min(line.start + line.run.index_at(x - self._area.x), len(self.text))

    def _paint_selection(self, sheet: Sheet, line: Line, x: float, top: float) -> None:
        draft = self.editor.draft
        head, length = draft.selection.head, len(draft.composing)
        start, end = (head, head + length) if length else draft.selection.span
        start, end = max(start, line.start) - line.start, min(end, line.end) - line.start
        if start >= end:
            return
        left, right = sorted((line.run.x_at(start), line.run.x_at(end)))
        if length:
            under = Rect(x + left, top + self._step * 0.88, right - left, sheet.px(1.5))
            sheet.pen.box(under, sheet.colour("accent"))
        else:
            marked = Rect(x + left, top + self._step * 0.06, right - left, self._step * 0.88)
            sheet.pen.box(marked, faded(sheet.colour("accent"), 0.32), sheet.px(3))
