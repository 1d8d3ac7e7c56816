"""Programs of the cookbook, used as a person would: by the keyboard alone, and by the pointer alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.integration.hands import Point, prefer, sitting

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
    hands.click("New task")
    hands.type("eggs")
    hands.click("Add")
    hands.see(r"\[ \] eggs")


def test_a_calculator_by_keys(hands: Hands) -> None:
    hands.say("a pocket calculator", "== Calculator ==")
    hands.press("tab", times=2)
    hands.press("ret")
    hands.see("\n7\n")
    hands.press("right")
    hands.press("ret")
    hands.see("\n78\n")
    hands.press("right", times=2)
    hands.press("ret")
    hands.press("left", times=3)
    hands.press("down", times=2)
    hands.press("right")
    hands.press("spc")
    hands.see("\n2\n")
    hands.press("down")
    hands.press("right")
    hands.press("ret")
    hands.see("\n39\n")


def test_a_calculator_by_pointer(hands: Hands) -> None:
    hands.say("a pocket calculator", "== Calculator ==")
    size = next(size for size in range(16, 40) if can_read(hands, "8", size))
    for key in "8*8=":
        rect = hands.find(key, face="medium", size=size)
        hands.click_at(Point(*(round(place) for place in rect.middle)))
    hands.see("\n64\n")


def can_read(hands: Hands, words: str, size: int) -> bool:
    try:
        hands.find(words, face="medium", size=size)
    except AssertionError:
        return False
    return True


def test_a_slider_by_keys_pointer_and_wheel(hands: Hands) -> None:
    hands.say("mix a color from red, green and blue", "Red: [0-9]+")
    print(hands.text())
