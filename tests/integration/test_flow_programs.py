"""Programs of the cookbook, used as a person would: by the keyboard alone, and by the pointer alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.integration.hands import Point, middle, prefer, sitting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.integration.hands import Hands


@pytest.fixture(scope="module")
def hands(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hands]:
    data = tmp_path_factory.mktemp("programs") / "data"
    prefer(data)
    with sitting(data) as hands:
        yield hands


@pytest.fixture(autouse=True)
def _one_at_a_time(hands: Hands) -> Iterator[None]:
    yield
    if "\n--- " in hands.text():
        hands.press("alt", "f4")
        hands.miss("\n--- ")


def test_a_todo_list_by_keys(hands: Hands) -> None:
    hands.say("a todo list", "== To do ==")
    hands.type("milk\n")
    hands.see(r"\[ \] milk")
    hands.type("bread")
    hands.press("tab")
    hands.press("spc")
    hands.see(r"\[ \] bread.*2 of 2 left")
    hands.press("down")
    hands.press("left")
    hands.press("spc")
    hands.see(r"\[x\] milk.*1 of 2 left")
    hands.press("right")
    hands.press("ret")
    hands.miss("milk")
    hands.see("1 of 1 left")


def test_what_was_in_it_is_there_again_after_closing(hands: Hands) -> None:
    hands.say("a todo list", r"\[ \] bread.*1 of 1 left")


def test_a_todo_list_by_pointer(hands: Hands) -> None:
    hands.say("a todo list", "1 of 1 left")
    hands.click("bread")
    hands.see(r"\[x\] bread.*0 of 1 left")
    hands.click("bread")
    hands.see(r"\[ \] bread")
    hands.click("Delete")
    hands.see("0 of 0 left")
    label = middle(hands.find("New task"))
    hands.click_at(Point(label.x, label.y + 30))
    hands.type("eggs")
    hands.click("Add")
    hands.see(r"\[ \] eggs")


def test_a_calculator_by_keys(hands: Hands) -> None:
    hands.say("a pocket calculator", "== Calculator ==")
    for key in ("tab", "tab", "ret"):
        hands.press(key)
    hands.see("\n  7\n")
    for key in ("right", "ret"):
        hands.press(key)
    hands.see("\n  78\n")
    for key in ("right", "right", "ret", "left", "left", "down", "down", "spc"):
        hands.press(key)
    hands.see("\n  2\n")
    for key in ("down", "right", "left", "right", "ret"):
        hands.press(key)
    hands.see("\n  39\n")


def test_a_calculator_by_pointer(hands: Hands) -> None:
    hands.say("a pocket calculator", "== Calculator ==")
    hands.click("C")
    hands.see("\n  0\n")
    for label in "8*8=":
        hands.click_at(_key(hands, label))
    hands.see("\n  64\n")


def _key(hands: Hands, label: str) -> Point:
    """By its place: a letter alone can be taken for another one."""
    window = hands.window("Calculator")
    column, row = "789/456*123-0.=+".index(label) % 4, "789/456*123-0.=+".index(label) // 4
    width, height = (window.width - 2 * 28) / 4, 92.0
    return Point(round(window.x + 28 + (column + 0.5) * width), round(window.bottom - 28 - (3.5 - row) * height))


def test_sliders_by_keys_pointer_and_wheel(hands: Hands) -> None:
    hands.say("mix a color from red, green and blue", "Red: 80")
    hands.press("tab")
    hands.press("right", times=5)
    hands.see("Red: 85.*#55a0dc")
    hands.press("home")
    hands.see("Red: 0 .*#00a0dc")
    green = hands.find("Green")
    blue = hands.find("Blue")
    track = Point(round(green.x), round(green.middle[1] + 32))
    right = Point(round(green.x) + 300, track.y)
    hands.click_at(right)
    found = hands.see(r"Green: (?!160)(\d+)")
    assert 100 < int(found[1]) < 160
    hands.drag(right, Point(2000, track.y))
    hands.see("Green: 255")
    hands.drag(Point(round(blue.x) + 480, round(blue.middle[1] + 32)), Point(0, 300))
    hands.see(r"Blue: (?!220)")


def test_a_choice_and_a_number(hands: Hands) -> None:
    hands.say("convert between miles, kilometers, meters and feet", r"Amount: 1.*Unit: <meters>")
    hands.click("meters")
    hands.press("down")
    hands.press("ret")
    hands.miss("<meters>")
    chosen = hands.see("Unit: [^\n]*<([a-z]+)>")[1]
    hands.click(chosen)
    hands.click("miles")
    hands.see("Unit: [^\n]*<miles>")
    hands.press("tab")
    hands.press("shift", "tab", times=2)
    hands.type("2,5")
    hands.press("ret")
    hands.see(r"Amount: 2.5 .*4,023 \| meters")
    hands.press("up")
    hands.see(r"Amount: 3.5 ")


def test_tabs_by_keys_and_pointer(hands: Hands) -> None:
    hands.say("a reading list with what I want to read, am reading and have read", "<Want to read>")
    hands.press("tab", times=3)
    hands.press("right")
    hands.see("<Reading>")
    hands.press("right")
    hands.see("<Read>")
    hands.click("Want to read")
    hands.see("<Want to read>")


def test_text_is_edited_selected_undone_and_moved_by_the_clipboard(hands: Hands) -> None:
    hands.say("count the words in a text", "== Word counter ==")
    hands.type("one two three\n")
    hands.type("four")
    hands.see(r"\n +4\n +Words")
    hands.press("ctrl", "a")
    hands.press("ctrl", "c")
    hands.press("end")
    hands.press("ctrl", "v")
    hands.see(r"\n +7\n +Words")
    hands.press("ctrl", "z")
    hands.see(r"\n +4\n +Words")
    hands.press("ctrl", "shift", "z")
    hands.see(r"\n +7\n +Words")
    hands.press("ctrl", "backspace")
    hands.see(r"\n +6\n +Words")
    hands.press("shift", "up")
    hands.press("delete")
    hands.miss(r"\n +6\n +Words")
    hands.double_click(middle(hands.find("one two three", face="regular", size=16)))
    hands.press("ctrl", "x")
    hands.see("one  three")
    hands.press("ctrl", "end")
    hands.press("ctrl", "v")
    hands.see("one  three.*two")
