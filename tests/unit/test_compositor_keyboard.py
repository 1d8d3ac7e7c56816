"""Keys mean what is printed on them, in whatever layout the person chose."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compositor.devices import composing, keyboard, xkb
from compositor.devices.keyboard import Keyboard, Repeat
from compositor.devices.keynames import UsKeymap
from compositor.inputs import Mods

SHIFT, CTRL, ALT, ALT_GR, SUPER, CAPS, NUM, MENU = 42, 97, 56, 100, 125, 58, 69, 127
KEY_1, KEY_E, KEY_A, KEY_C, KEY_X, KEY_N, KEY_V = 2, 18, 30, 46, 45, 49, 47
ESCAPE, BACKSPACE, SPACE, UP, PAD_7, F5, ACUTE_DE = 1, 14, 57, 103, 71, 63, 13


def texts(board: Keyboard, *codes: int) -> str:
    """What tapping the keys one after the other types."""
    typed = []
    for code in codes:
        key = board.press(code)
        typed.append(key.text if key else "")
        board.release(code)
    return "".join(typed)


@pytest.fixture(params=["xkb", "built in"])
def us(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Keyboard:
    if request.param == "built in":
        monkeypatch.setattr(xkb, "_library", None)
    board = Keyboard("us")
    assert isinstance(board._map, UsKeymap) == (request.param == "built in")
    return board


@pytest.mark.parametrize(
    ("codes", "text"),
    [
        ([17, 23, 31, 25], "wisp"),
        ([2, 11, 12, 13], "10-="),
        ([43, 44, 50, 51, 52, 53, 57], "\\zm,./ "),
        ([26, 27, 39, 40, 41], "[];'`"),
        ([71, 79, 83, 78, 98], "71.+/"),
    ],
)
def test_plain_keys(us: Keyboard, codes: list[int], text: str) -> None:
    assert texts(us, *codes) == text


def test_shift_holds_until_released_and_changes_no_names(us: Keyboard) -> None:
    shift = us.press(SHIFT)
    assert shift is not None
    assert (shift.name, shift.mods) == ("shift", Mods(shift=True))
    key = us.press(KEY_1)
    assert key is not None
    assert (key.name, key.text, key.mods.shift) == ("1", "!", True)
    up = us.release(SHIFT)
    assert up is not None
    assert (up.name, up.down, up.mods) == ("shift", False, Mods())
    assert texts(us, KEY_A) == "a"


def test_caps_lock_changes_letters_only_and_shift_undoes_it(us: Keyboard) -> None:
    texts(us, CAPS)
    assert us.locks.caps
    assert texts(us, KEY_A, KEY_1) == "A1"
    us.press(SHIFT)
    assert texts(us, KEY_A, KEY_1) == "a!"


def test_number_lock_is_on_at_first_and_makes_arrows_when_off(us: Keyboard) -> None:
    assert texts(us, PAD_7) == "7"
    texts(us, NUM)
    key = us.press(PAD_7)
    assert key is not None
    assert (key.name, key.text) == ("home", "")


@pytest.mark.parametrize("modifier", [CTRL, ALT, SUPER])
def test_shortcuts_have_a_name_and_type_nothing(us: Keyboard, modifier: int) -> None:
    us.press(modifier)
    key = us.press(KEY_C)
    assert key is not None
    assert (key.name, key.text) == ("c", "")
    assert any(key.mods)


@pytest.mark.parametrize(
    ("code", "name"),
    [(ESCAPE, "escape"), (28, "enter"), (96, "enter"), (UP, "up"), (F5, "f5"), (88, "f12"), (183, "f13")],
)
def test_keys_without_a_character(us: Keyboard, code: int, name: str) -> None:
    key = us.press(code)
    assert key is not None
    assert (key.name, key.text, key.down) == (name, "", True)


def test_only_what_is_held_repeats_and_modifiers_never(us: Keyboard) -> None:
    assert us.press(KEY_A, repeat=True) is None
    us.press(KEY_A)
    again = us.press(KEY_A, repeat=True)
    assert again is not None
    assert (again.text, again.repeat) == ("a", True)
    us.press(SHIFT)
    assert us.press(SHIFT, repeat=True) is None


def test_a_key_that_means_nothing_is_silent(us: Keyboard) -> None:
    assert us.press(240) is None
    assert us.release(240) is None
    assert us.release(KEY_A) is None


def test_letting_go_tells_of_every_key_once(us: Keyboard) -> None:
    us.press(ALT)
    us.press(KEY_A)
    assert sorted(key.name for key in us.let_go()) == ["a", "alt"]
    assert us.let_go() == []
    assert us.mods == Mods()


def test_german_letters_and_the_third_level() -> None:
    board = Keyboard("de")
    assert texts(board, 26, 12, 21) == "üßz"
    board.press(ALT_GR)
    key = board.press(16)
    assert key is not None
    assert (key.text, key.mods.alt) == ("@", False)


@pytest.mark.parametrize("table", ["shared", "own"])
def test_dead_keys_wait_for_their_letter(table: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if table == "own":
        monkeypatch.setattr(keyboard, "_sequences", composing.DeadKeys)
    board = Keyboard("de")
    dead = board.press(ACUTE_DE)
    assert dead is not None
    assert (dead.name, dead.text, dead.composing) == ("", "", "\u00b4")
    assert board.release(ACUTE_DE) is None
    letter = board.press(KEY_E)
    assert letter is not None
    assert (letter.name, letter.text, letter.composing) == ("e", "é", "")
    assert texts(board, KEY_E, ACUTE_DE, ACUTE_DE, ACUTE_DE, KEY_X, KEY_X) == "e\u00b4\u00b4xx"


def test_escape_ends_a_sequence_and_nothing_else() -> None:
    board = Keyboard("de")
    board.press(ACUTE_DE)
    ended = board.press(ESCAPE)
    assert ended is not None
    assert (ended.name, ended.text, ended.composing) == ("", "", "")
    assert texts(board, KEY_E) == "e"


def test_shift_may_be_pressed_within_a_sequence() -> None:
    board = Keyboard("de")
    board.press(ACUTE_DE)
    board.press(SHIFT)
    assert texts(board, KEY_E) == "É"


def test_a_compose_key_makes_what_no_key_has() -> None:
    assert texts(Keyboard("us"), MENU, 40, KEY_E) == "é"
    assert texts(Keyboard("us"), MENU, 50, 50) == "mm", "what leads nowhere is typed as it is"


def test_shortcuts_are_latin_in_every_layout() -> None:
    board = Keyboard("ru")
    assert texts(board, KEY_C) == "с"  # noqa: RUF001 - the Cyrillic letter
    board.press(CTRL)
    key = board.press(KEY_C)
    assert key is not None
    assert key.name == "c"


def test_who_writes_cyrillic_gets_at_latin_letters() -> None:
    board = Keyboard("ru")
    board.press(ALT)
    board.press(SHIFT)
    board.let_go()
    assert texts(board, KEY_C) == "c"


def test_french_digits_are_called_digits() -> None:
    key = Keyboard("fr").press(KEY_1)
    assert key is not None
    assert (key.name, key.text) == ("1", "&")


def test_another_layout_keeps_what_is_held_and_locked() -> None:
    board = Keyboard("us")
    texts(board, CAPS)
    board.press(SHIFT)
    board.press(21)
    board.choose("de")
    assert board.mods == Mods(shift=True)
    assert board.locks == xkb.Locks(caps=True, num=True)
    up = board.release(21)
    assert up is not None
    assert up.name == "y", "it went down as a y"
    board.release(SHIFT)
    assert texts(board, 21) == "Z"


def test_an_unknown_layout_changes_nothing() -> None:
    board = Keyboard("de")
    board.choose("nowhere")
    assert texts(board, 26) == "ü"
    assert texts(Keyboard("nowhere"), 26) == "["


def test_layouts_are_named_in_words() -> None:
    names = dict(keyboard.layouts())
    assert names["de"] == "German"
    assert names["de(nodeadkeys)"] == "German (no dead keys)"
    assert len(names) > 300


def test_without_the_library_the_one_layout_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xkb, "_library", None)
    assert keyboard.layouts() == [("us", "English (US), the only one without libxkbcommon")]


@given(st.lists(st.tuples(st.integers(0, 255), st.booleans(), st.booleans()), max_size=60))
def test_any_keys_in_any_order(steps: list[tuple[int, bool, bool]]) -> None:
    board = Keyboard("de")
    for code, down, repeat in steps:
        key = board.press(code, repeat=repeat) if down else board.release(code)
        assert key is None or (key.name or key.composing or not key.text)
    board.let_go()
    assert board.mods == Mods()


def test_a_held_key_repeats_after_a_moment_then_steadily() -> None:
    repeat = Repeat()
    assert repeat.due is None
    repeat.hold(KEY_A, 10.0)
    assert repeat.due == pytest.approx(10.3)
    assert repeat.take(10.2) is None
    assert repeat.take(10.31) == KEY_A
    assert repeat.due == pytest.approx(10.3 + 1 / 30)
    repeat.let_go(KEY_E)
    assert repeat.take(11.0) == KEY_A
    assert repeat.due == 11.0, "what was missed is not made up for"
    repeat.let_go(KEY_A)
    assert repeat.take(12.0) is None
