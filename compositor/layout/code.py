"""Code: a program's text as rows, coloured, numbered, marked and compared; only what is seen is drawn."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from compositor import highlight, text
from compositor.geometry import Rect
from compositor.layout.lettered import Lettered
from compositor.style import faded, mixed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compositor.drawing.pen import Pen
    from compositor.style import Colour, Style
    from compositor.text import Run
    from runtime.scene import Code

_SIZE, _LINE = 13, 1.55
_PAD, _GUTTER_GAP, _BAR = 12, 16, 3
_NARROWEST = 8
"""No row is shorter, in letters, however narrow its place."""
_TAB = 4
_WIDE = frozenset("WF")
_COLOURS = {
    "keyword": "purple",
    "string": "green",
    "number": "orange",
    "comment": "faint",
    "name": "text",
    "call": "blue",
}
_NOTE_GAP = 3
_DEEPER = 4
"""So many columns what goes on with a line is indented more than it."""


class Row(NamedTuple):
    """A part of a line that fits the width: the letters from start to end. Or a note about a line, beneath it."""

    line: int
    start: int = 0
    end: int = 0
    indent: int = 0
    """In columns, of what goes on with a line or is beneath it."""
    note: str = ""
    beneath: bool = False


class Grid(NamedTuple):
    """Letters stand in columns, lines in rows."""

    columns: int
    row: int
    """The height of one, in pixels."""
    letter: float
    left: float
    """Where the first column is, from the left edge."""


def height(node: Code, width: float, style: Style) -> int:
    grid = grid_of(node, width, style)
    return len(rows(node.text, _notes(node), grid.columns)) * grid.row + 2 * style.px(_PAD)


def grid_of(node: Code, width: float, style: Style) -> Grid:
    size = style.type(_SIZE)
    letter = text.shape("0", "mono", size).width
    digits = max(2, len(str(len(_lines(node.text)))))
    left = style.px(_PAD) + style.px(_GUTTER_GAP) + letter * (digits + (2 if node.changes else 0))
    columns = int((width - left - style.px(_PAD)) / letter)
    return Grid(max(_NARROWEST, columns), round(size * _LINE), letter, left)


@lru_cache(maxsize=16)
def rows(source: str, notes: tuple[tuple[int, str], ...], columns: int) -> tuple[Row, ...]:
    """All of them. A note stands at the right of its line where there is room, else beneath."""
    noted = dict(notes)
    made: list[Row] = []
    for place, line in enumerate(_lines(source)):
        *before, (start, end, indent) = _broken(line, columns)
        note = noted.get(place, "")
        aside = note if note and indent + end - start + _NOTE_GAP + len(note) <= columns else ""
        made += [Row(place, *part) for part in before]
        made.append(Row(place, start, end, indent, aside))
        if note and not aside:
            parts = _broken(note, columns - _TAB)
            made += [Row(place, 0, 0, _TAB + indent, note[start:end], beneath=True) for start, end, indent in parts]
    return tuple(made)


def paint(node: Code, rect: Rect, style: Style, pen: Pen) -> None:
    """No more than what is inside of the pen's clip."""
    grid = grid_of(node, rect.width, style)
    pen.box(rect, style.colours["background"], style.px(8), border=style.px(1), edge=style.colours["border"])
    shown = rows(node.text, _notes(node), grid.columns)
    top = rect.y + style.px(_PAD)
    seen = pen.clip or rect
    first = max(0, int((seen.y - top) // grid.row))
    last = min(len(shown), int((seen.bottom - top) // grid.row) + 1)
    sheet = _Sheet(Lettered(pen, style), node, grid, rect)
    with pen.clipped(rect.inset(style.px(1))):
        for place in range(first, last):
            sheet.row(shown[place], top + place * grid.row)


class _Sheet:
    """Draws rows of one program."""

    def __init__(self, hand: Lettered, node: Code, grid: Grid, rect: Rect) -> None:
        self._hand, self._node, self._grid, self._rect = hand, node, grid, rect
        self._lines = _highlighted(node.text)
        self._marked = {mark.line - 1 for mark in node.marks}

    def row(self, row: Row, top: float) -> None:
        change = self._node.changes[row.line : row.line + 1]
        self._ground(row, change, top)
        colours = self._hand.style.colours
        baseline = round(top + self._grid.row / 2 + self._hand.style.type(_SIZE) * 0.34)
        if row.start == 0 and not row.beneath:
            self._gutter(row, change, baseline)
        x = self._rect.x + self._grid.left + row.indent * self._grid.letter
        if row.beneath:
            self._write(row.note, x, baseline, colours["warn"])
            return
        column = 0
        for words, kind in _cut(self._lines[row.line] if row.line < len(self._lines) else (), row.start, row.end):
            self._write(words, x + column * self._grid.letter, baseline, self._colour(kind))
            column += _width(words)
        if row.note:
            note = self._run(row.note)
            self._hand.pen.text(
                note, self._rect.right - self._hand.style.px(_PAD) - note.width, baseline, colours["warn"]
            )

    def _ground(self, row: Row, change: str, top: float) -> None:
        style, rect = self._hand.style, self._rect
        whole = Rect(rect.x, top, rect.width, self._grid.row)
        if change in {"+", "-"}:
            self._hand.pen.box(whole, faded(style.colours["good" if change == "+" else "bad"], 0.14))
        if row.line in self._marked:
            self._hand.pen.box(whole, faded(style.colours["warn"], 0.09))
            self._hand.pen.box(whole._replace(width=style.px(_BAR)), style.colours["warn"])

    def _gutter(self, row: Row, change: str, baseline: int) -> None:
        style, letter = self._hand.style, self._grid.letter
        number = self._run("" if change == "-" else str(self._number(row.line)))
        sign = 2 * letter if self._node.changes else 0
        right = self._rect.x + self._grid.left - style.px(_GUTTER_GAP) - sign
        self._hand.pen.text(number, right - number.width, baseline, style.colours["faint"])
        if change in {"+", "-"}:
            colour = style.colours["good" if change == "+" else "bad"]
            self._write("+" if change == "+" else "\N{MINUS SIGN}", right + letter, baseline, colour)

    def _number(self, line: int) -> int:
        """What is gone has no number."""
        return line + 1 - self._node.changes.count("-", 0, line)

    def _colour(self, kind: str) -> Colour:
        colours = self._hand.style.colours
        if kind == "comment":
            return mixed(colours["faint"], colours["muted"], 0.5)
        return colours[_COLOURS.get(kind, "text")]

    def _write(self, words: str, x: float, baseline: int, colour: Colour) -> None:
        if words and not words.isspace():
            self._hand.pen.text(self._run(words), x, baseline, colour)

    def _run(self, words: str) -> Run:
        return text.shape(words, "mono", self._hand.style.type(_SIZE))


_highlighted = lru_cache(maxsize=16)(highlight.highlight)


def _notes(node: Code) -> tuple[tuple[int, str], ...]:
    """By line, from 0; several of one line are told together."""
    notes: dict[int, str] = {}
    for mark in node.marks:
        words = " ".join(mark.note.split())
        place = mark.line - 1
        notes[place] = f"{notes[place]}; {words}" if notes.get(place) else words
    return tuple(notes.items())


def _lines(source: str) -> list[str]:
    """A newline at the end doesn't begin another one."""
    lines = source.split("\n")
    return lines[:-1] if len(lines) > 1 and not lines[-1] else lines


def _broken(line: str, columns: int) -> list[tuple[int, int, int]]:
    """Into parts that fit so many columns, at least one: start, end, and how far it is indented."""
    if len(line) * _TAB <= columns or (len(line) <= columns and line.isascii() and "\t" not in line):
        return [(0, len(line), 0)]
    deeper = min(_width(line) - _width(line.lstrip()) + _DEEPER, columns // 2)
    parts: list[tuple[int, int, int]] = []
    start, used, indent = 0, 0, 0
    for place, letter in enumerate(line):
        wide = _columns(letter)
        if indent + used + wide > columns:
            end = _break(line, start, place)
            parts.append((start, end, indent))
            start, indent = end, deeper
            used = _width(line[start:place])
        used += wide
    return [*parts, (start, len(line), indent)]


def _break(line: str, start: int, end: int) -> int:
    """After the last space, unless that is long before the end."""
    space = line.rfind(" ", start, end) + 1
    return space if space > end - (end - start) // 4 else end


def _columns(letter: str) -> int:
    if letter.isascii():
        return _TAB if letter == "\t" else 1
    return 0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in _WIDE else 1


def _width(words: str) -> int:
    return len(words) if words.isascii() and "\t" not in words else sum(map(_columns, words))


def _cut(pieces: Sequence[tuple[str, str]], start: int, end: int) -> Iterator[tuple[str, str]]:
    """The letters from start to end of a line in pieces."""
    at = 0
    for words, kind in pieces:
        part = words[max(0, start - at) : max(0, end - at)]
        if part:
            yield part, kind
        at += len(words)
