"""Editing goes by what a person takes for characters, words and lines, and all of it can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compositor.editing import Editor, Rules, begun, dragged, followed, inserted, pointed, press, selected
from compositor.inputs import Copy, Key, Mods, Paste
from compositor.text import wrap
from compositor.view import Selection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compositor.text import Line

MANY = Rules(lines=True)
GRAPHEMES = ("a", "b", "Z", "7", " ", "é", "e\u0301", "한", "👨‍👩‍👧", "👍🏽", "中", ".")


def keyed(editor: Editor, *names: str, lines: Sequence[Line] = ()) -> Editor:
    """As in "shift+left", "a"."""
    for spelled in names:
        *mods, name = spelled.split("+") if len(spelled) > 1 else [spelled]
        held = Mods(*(field in mods for field in Mods._fields))
        text = name if len(name) == 1 and not held.ctrl else " " if name == "space" else ""
        editor = press(editor, Key(name, text, mods=held), lines).editor
    return editor


def test_typing_takes_the_place_of_what_is_selected() -> None:
    editor = keyed(begun("milk", Rules(), whole=True), "t", "e", "a")
    assert editor.draft[:2] == ("tea", Selection(3, 3))


def test_words_are_stepped_over_selected_and_deleted() -> None:
    editor = begun("buy some milk", Rules())
    assert keyed(editor, "ctrl+left", "ctrl+left").draft.selection == Selection(4, 4)
    assert keyed(editor, "ctrl+backspace").text == "buy some "
    assert keyed(editor, "home", "ctrl+delete").text == " some milk"
    assert keyed(editor, "ctrl+shift+left").selected == "milk"


def test_arrows_leave_a_selection_at_its_ends() -> None:
    editor = selected(begun("abcdef", Rules()), 4, 2)
    assert keyed(editor, "left").draft.selection == Selection(2, 2)
    assert keyed(editor, "right").draft.selection == Selection(4, 4)


def test_a_grapheme_is_one_step() -> None:
    editor = begun("a👨‍👩‍👧e\u0301", Rules())
    assert keyed(editor, "left", "left").draft.selection.head == 1
    assert keyed(editor, "backspace", "backspace").text == "a"


def test_undo_goes_back_by_words_and_redo_forth() -> None:
    editor = keyed(begun("", Rules()), *"two", "space", *"words")
    editor = keyed(editor, "ctrl+z")
    assert editor.text == "two "
    assert keyed(editor, "ctrl+z").text == ""
    assert keyed(editor, "ctrl+z", "ctrl+z", "ctrl+y", "ctrl+shift+z").text == "two words"


def test_a_row_of_backspaces_is_one_thing_to_undo_and_a_moved_caret_begins_anew() -> None:
    editor = keyed(begun("milk", Rules()), "backspace", "backspace")
    assert keyed(editor, "ctrl+z").text == "milk"
    editor = keyed(editor, "home", "delete", "ctrl+z")
    assert editor.text == "mi"
    assert keyed(editor, "ctrl+z").draft[:2] == ("milk", Selection(4, 4))


def test_typing_after_an_undo_forgets_what_could_be_redone() -> None:
    editor = keyed(begun("", Rules()), "a", "ctrl+z", "b", "ctrl+y")
    assert editor.text == "b"


def test_the_clipboard() -> None:
    editor = selected(begun("hello", Rules()), 1, 3)
    copied = press(editor, Key("c", mods=Mods(ctrl=True)))
    assert (copied.effects, copied.editor.text) == ((Copy("el"),), "hello")
    cut = press(editor, Key("x", mods=Mods(ctrl=True)))
    assert (cut.effects, cut.editor.text) == ((Copy("el"),), "hlo")
    assert press(editor, Key("v", mods=Mods(ctrl=True))).effects == (Paste(),)
    assert inserted(cut.editor, "e\nl").text == "he llo"
    assert inserted(begun("", MANY), "e\r\nl").text == "e\nl"


def test_a_secret_is_neither_copied_nor_told_by_its_words() -> None:
    editor = begun("my pass word", Rules(secret=True))
    assert press(selected(editor, 0, 4), Key("c", mods=Mods(ctrl=True))) == (selected(editor, 0, 4), True, ())
    assert keyed(editor, "ctrl+left").draft.selection.head == 0
    assert pointed(editor, 4, 2).selected == "my pass word"


def test_only_what_may_stand_there_is_taken() -> None:
    editor = keyed(begun("", Rules(only="0123456789")), "1", "a", "2")
    assert editor.text == "12"
    assert inserted(begun("abc", Rules(most=5)), "defg").text == "abcde"
    assert inserted(begun("abc", Rules(most=5)), "d👨‍👩‍👧").text == "abcd"
    assert inserted(begun("", Rules()), "a\x00b\u202ec\ud800").text == "abc\ufffd"


def test_what_is_composed_shows_until_it_is_there() -> None:
    editor = press(begun("caf", Rules()), Key("", composing="\u00b4")).editor
    assert (editor.text, editor.draft.composing) == ("caf", "\u00b4")
    editor = press(editor, Key("e", "é")).editor
    assert (editor.text, editor.draft.composing) == ("café", "")
    assert press(editor, Key("", text="語")).editor.text == "café語"


def test_a_double_click_selects_a_word_and_a_third_the_line() -> None:
    editor = begun("one two\nthree four", MANY)
    assert pointed(editor, 5, 2).selected == "two"
    assert pointed(editor, 10, 3).selected == "three four"
    assert pointed(begun("one two", Rules()), 1, 3).selected == "one two"
    assert pointed(pointed(editor, 1, 1), 6, 1, extend=True).selected == "ne tw"


def test_a_drag_after_a_double_click_goes_by_words() -> None:
    editor = begun("one two three", Rules())
    assert dragged(editor, 5, 9, 2).selected == "two three"
    backwards = dragged(editor, 5, 1, 2)
    assert (backwards.selected, backwards.draft.selection.head) == ("one two", 0)
    assert dragged(editor, 5, 2, 1).draft.selection == Selection(5, 2)


def test_up_and_down_keep_their_column_past_shorter_lines() -> None:
    text = "wide line here\nx\nwide line here"
    lines = wrap(text, "regular", 16, 1000)
    editor = selected(begun(text, MANY), 9, 9)
    down = keyed(editor, "down", lines=lines)
    assert down.draft.selection.head == len("wide line here\nx")
    assert keyed(down, "down", lines=lines).draft.selection.head == len("wide line here\nx\n") + 9
    assert keyed(down, "down", "left", "up", lines=lines).column == pytest.approx(lines[2].run.x_at(8))
    assert keyed(editor, "up", lines=lines).draft.selection.head == 0
    assert keyed(down, "down", "down", lines=lines).draft.selection.head == len(text)


def test_home_and_end_are_those_of_the_line_that_is_seen() -> None:
    text = "many words that take several lines"
    lines = wrap(text, "regular", 16, 100)
    assert len(lines) > 2
    editor = selected(begun(text, MANY), lines[1].start + 2, lines[1].start + 2)
    assert keyed(editor, "home", lines=lines).draft.selection.head == lines[1].start
    assert keyed(editor, "end", lines=lines).draft.selection.head == lines[1].end
    assert keyed(editor, "ctrl+end", lines=lines).draft.selection.head == len(text)
    assert keyed(begun("a\nbcd", MANY), "home").draft.selection.head == 2


def test_keys_that_edit_nothing_are_left_to_others() -> None:
    editor = begun("milk", Rules())
    for key in (Key("enter"), Key("tab", "\t"), Key("escape"), Key("up"), Key("f5"), Key("k", mods=Mods(ctrl=True))):
        assert press(editor, key) == (editor, False, ())
    assert press(begun("", MANY), Key("enter", mods=Mods(ctrl=True))).used is False
    assert press(editor, Key("a", down=False)).used is False


def test_a_changed_text_keeps_the_caret_where_it_can() -> None:
    editor = selected(begun("hello", Rules()), 2, 2)
    assert followed(editor, "help").draft[:2] == ("help", Selection(2, 2))
    assert followed(editor, "").draft[:2] == ("", Selection(0, 0))
    assert followed(editor, "other").draft.selection == Selection(5, 5)


KEYS = st.sampled_from(
    [*GRAPHEMES, "left", "right", "home", "end", "shift+left", "shift+right", "shift+home", "backspace", "delete"]
)


class Model:
    """The same, as a list of graphemes: simple enough to be right."""

    def __init__(self) -> None:
        self.text: list[str] = []
        self.anchor = self.head = 0

    def press(self, name: str) -> None:
        low, high = sorted((self.anchor, self.head))
        step = name.rpartition("+")[2]
        if name in GRAPHEMES:
            self.cut(low, high, [name])
        elif name in {"backspace", "delete"}:
            if low == high:
                low, high = (max(0, low - 1), high) if name == "backspace" else (low, high + 1)
            self.cut(low, high, [])
        else:
            to = {"left": max(0, self.head - 1), "right": min(len(self.text), self.head + 1), "home": 0}
            self.head = to.get(step, len(self.text))
            if not name.startswith("shift"):
                self.head = {"left": low, "right": high}.get(step, self.head) if low != high else self.head
                self.anchor = self.head

    def cut(self, low: int, high: int, new: list[str]) -> None:
        self.text[low:high] = new
        self.anchor = self.head = low + len(new)


@given(st.lists(KEYS, max_size=40))
def test_editing_is_what_it_is_on_a_list_of_characters(names: list[str]) -> None:
    editor, model = begun("", Rules()), Model()
    for name in names:
        key = Key("", name) if name in GRAPHEMES else None
        editor = press(editor, key).editor if key else keyed(editor, name)
        model.press(name)
        assert editor.text == "".join(model.text)
        assert editor.draft.selection.head == len("".join(model.text[: model.head]))
        assert editor.draft.selection.anchor == len("".join(model.text[: model.anchor]))


HELD = ("", "shift+", "ctrl+", "ctrl+shift+")
MOVES = ("left", "right", "home", "end", "up", "down", "pagedown", "backspace", "delete", "a", "x", "u", "z")
ANY = st.sampled_from([*(f"{held}{name}" for held in HELD for name in MOVES), "enter", "space", "b"])


@given(st.text(max_size=30), st.lists(ANY, max_size=40), st.booleans())
def test_whatever_was_done_is_undone_step_by_step(text: str, names: list[str], several: bool) -> None:  # noqa: FBT001
    start = inserted(begun("", Rules(lines=several)), text)
    first = begun(start.text, start.rules)
    editor = keyed(first, *names)
    assert 0 <= min(editor.draft.selection) <= max(editor.draft.selection) <= len(editor.text)
    last = editor.text
    while editor.past:
        editor = keyed(editor, "ctrl+z")
    if not any(name == "ctrl+z" for name in names):
        assert editor.text == first.text
    while editor.future:
        editor = keyed(editor, "ctrl+shift+z")
    if "z" not in "".join(names):
        assert editor.text == last
