"""Keys mean what is printed on them."""

import pytest

from compositor.keyboard import Act, Keyboard

LEFT_SHIFT, RIGHT_CONTROL, CAPS, KEY_A, KEY_1, KEY_U, F5 = 42, 97, 58, 30, 2, 22, 63


@pytest.mark.parametrize(
    ("codes", "text"),
    [
        ([17, 23, 31, 25], "wisp"),
        ([2, 11, 12, 13], "10-="),
        ([43, 44, 50, 51, 52, 53, 57], "\\zm,./ "),
        ([26, 27, 39, 40, 41], "[];'`"),
    ],
)
def test_plain_keys(codes: list[int], text: str) -> None:
    keyboard = Keyboard()
    assert [keyboard.press(code) for code in codes] == list(text)


def test_shift_holds_until_released() -> None:
    keyboard = Keyboard()
    assert keyboard.press(LEFT_SHIFT) is None
    assert (keyboard.press(KEY_A), keyboard.press(KEY_1)) == ("A", "!")
    keyboard.release(LEFT_SHIFT)
    assert keyboard.press(KEY_A) == "a"


def test_caps_lock_changes_letters_only_and_shift_undoes_it() -> None:
    keyboard = Keyboard()
    keyboard.press(CAPS)
    keyboard.press(CAPS, repeat=True)
    assert (keyboard.press(KEY_A), keyboard.press(KEY_1)) == ("A", "1")
    keyboard.press(LEFT_SHIFT)
    assert (keyboard.press(KEY_A), keyboard.press(KEY_1)) == ("a", "!")


def test_control_types_nothing_but_control_u_clears() -> None:
    keyboard = Keyboard()
    keyboard.press(RIGHT_CONTROL)
    assert keyboard.press(KEY_A) is None
    assert keyboard.press(KEY_U) is Act.CLEAR
    keyboard.release(RIGHT_CONTROL)
    assert keyboard.press(KEY_U) == "u"


@pytest.mark.parametrize("act", [act for act in Act if act is not Act.CLEAR])
def test_keys_that_act(act: Act) -> None:
    assert Keyboard().press(act.value) is act


def test_a_key_without_a_meaning_is_silent() -> None:
    assert Keyboard().press(F5) is None
