"""Text being written: it grows to some lines and scrolls then, with the caret in sight."""

from hypothesis import given, settings
from hypothesis import strategies as st

from compositor.drawing.atlas import Atlas
from compositor.geometry import Rect
from compositor.inputs import Key, Pointer
from compositor.shell.entry import REST, Entry
from compositor.shell.sheet import Ink, Sheet
from compositor.style import Style

INK = Ink(20)
WIDTH = 500.0


def shown(entry: Entry) -> Rect:
    """The area that it was painted in."""
    sheet = Sheet(Atlas(), (800, 600), Style())
    area = Rect(20, 30, WIDTH, entry.height(sheet, WIDTH, INK))
    entry.paint(sheet, area, INK, "Say something")
    return area


def holding(text: str) -> Entry:
    entry = Entry(4000)
    entry.write(text)
    return entry


def test_it_grows_and_then_scrolls() -> None:
    heights = [shown(holding("\n" * lines)).height for lines in (0, 1, 2, 20, 40)]
    assert heights[0] < heights[1] < heights[2] < heights[3] == heights[4]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300), st.lists(st.sampled_from(("left", "right", "up", "down", "home", "end")), max_size=20))
def test_the_caret_is_in_the_area(text: str, names: list[str]) -> None:
    entry = holding(text)
    area = shown(entry)
    for name in names:
        entry.key(Key(name), 1.0)
        area = shown(entry)
    caret = entry.caret(2)
    assert area.y - 1 <= caret.y
    assert caret.bottom <= area.bottom + 1
    assert area.x - 1 <= caret.x <= area.right + 20


def test_a_click_places_the_caret_and_two_select_a_word() -> None:
    entry = holding("one two three")
    area = shown(entry)
    before = entry.caret(1)
    assert entry.pointer(Pointer("down", area.x + 1, area.y + 5), 1.0)
    entry.pointer(Pointer("up", area.x + 1, area.y + 5), 1.0)
    shown(entry)
    assert entry.caret(1).x < before.x
    entry.pointer(Pointer("down", area.x + 5, area.y + 5, clicks=2), 1.0)
    assert entry.editor.selected == "one"
    assert not entry.pointer(Pointer("down", area.right + 50, area.y + 5), 1.0)


def test_dragging_selects() -> None:
    entry = holding("one two three")
    area = shown(entry)
    entry.pointer(Pointer("down", area.x, area.y + 5), 1.0)
    entry.pointer(Pointer("move", area.right, area.y + 5), 1.0)
    assert entry.editor.selected == "one two three"


def test_the_caret_blinks_and_then_stands_still() -> None:
    entry = holding("a")
    entry.touch(100.0)
    assert entry.lit(100.1)
    assert not entry.lit(100.6)
    wake = entry.tick(100.1)
    assert wake is not None
    assert 100.1 < wake <= 100.7
    assert entry.lit(100.0 + REST + 1)
    assert entry.tick(100.0 + REST + 1) is None
