"""Code: each letter is in one row, rows fit, notes find a place, and only what is seen costs."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compositor.drawing.atlas import Atlas
from compositor.drawing.pen import Pen
from compositor.geometry import Rect
from compositor.layout import code
from compositor.layout.code import Row, rows
from compositor.layout.lettered import Lettered
from compositor.style import Style
from runtime.scene import Code, Mark

ATLAS = Atlas()
SOURCE = "def app(ui):\n    ui.title('Hi')\n\n    return 'a long line that will not fit'\n"
LETTERS = st.characters(codec="utf-8", exclude_characters="\n", exclude_categories=["Cs"])


def node(text: str = SOURCE, *marks: tuple[int, str], changes: str = "") -> Code:
    told = tuple(Mark(line=line, note=note) for line, note in marks)
    return Code(kind="code", id="c", depth=0, text=text, marks=told, changes=changes)


def painted(shown: Code, seen: Rect | None = None, width: float = 600) -> tuple[Rect | None, int]:
    """How far it reaches, and how much is drawn."""
    pen, style = Pen(ATLAS), Style()
    place = Rect(10, 20, width, code.height(shown, width, style))
    with pen.clipped(seen or place):
        code.paint(shown, place, style, pen)
    picture = pen.picture()
    return picture.bounds, sum(len(run.data) for run in picture.runs)


@given(st.text(LETTERS | st.sampled_from("\n\t 漢e\u0301"), max_size=400), st.integers(8, 60))
def test_each_letter_is_in_one_row_and_rows_fit(text: str, columns: int) -> None:
    made = rows(text, (), columns)
    lines = code._lines(text)
    assert "\n".join(lines) in {text, text[:-1]}
    for place, line in enumerate(lines):
        parts = [row for row in made if row.line == place]
        assert "".join(line[row.start : row.end] for row in parts) == line
        assert all(row.indent + code._width(line[row.start : row.end]) <= columns for row in parts)
    assert [row.line for row in made] == sorted(row.line for row in made)


def test_a_note_stands_aside_where_there_is_room_and_else_beneath() -> None:
    assert rows("short\nlong enough to fill it\n", ((0, "why"), (1, "a note")), 24) == (
        Row(0, 0, 5, note="why"),
        Row(1, 0, 22),
        Row(1, indent=4, note="a note", beneath=True),
    )


def test_what_goes_on_with_a_line_is_indented_more_than_it() -> None:
    assert rows("  if this and that or these", (), 16) == (Row(0, 0, 14), Row(0, 14, 24, 6), Row(0, 24, 27, 6))


def test_what_is_gone_has_no_number() -> None:
    sheet = code._Sheet(
        Lettered(Pen(ATLAS), Style()), node("a\nb\nc", changes=" -+"), code.Grid(20, 20, 8, 30), Rect(0, 0, 1, 1)
    )
    assert [sheet._number(line) for line in (0, 2)] == [1, 2]


def test_several_notes_of_a_line_are_told_together() -> None:
    marked = node("one\ntwo", (2, "uses the net"), (2, "and  files"), (9, "beyond the end"))
    assert code._notes(marked) == ((1, "uses the net; and files"), (8, "beyond the end"))
    assert painted(marked)[1] > painted(node("one\ntwo"))[1]


@pytest.mark.parametrize("changes", ["", "+-  \n".strip("\n"), "+" * 2, "-" * 50])
def test_it_is_drawn_inside_of_its_place(changes: str) -> None:
    shown = node(SOURCE, (2, "shows the title of the window, in words that are long"), changes=changes)
    for width in (40, 200, 900):
        reach, _ = painted(shown, width=width)
        assert reach is not None
        assert Rect(10, 20, width, code.height(shown, width, Style())).inset(-1).covers(reach)


def test_what_isnt_seen_isnt_drawn() -> None:
    long = node("\n".join(f"    ui.text('line {number}')  # of many" for number in range(3000)))
    _, everything = painted(long)
    began = time.perf_counter()
    _, some = painted(long, Rect(10, 20_000, 600, 400))
    assert time.perf_counter() - began < 0.05
    assert some < everything / 50


def test_colours_of_a_line_that_is_broken_stay_with_their_letters() -> None:
    pieces = [("def ", "keyword"), ("app", "name"), ("(ui):", "plain")]
    assert list(code._cut(pieces, 2, 6)) == [("f ", "keyword"), ("ap", "name")]
    assert list(code._cut(pieces, 6, 99)) == [("p", "name"), ("(ui):", "plain")]
