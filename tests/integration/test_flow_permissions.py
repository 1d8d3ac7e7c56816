"""What an agent may do: asked about over everything else, seen on its badge, and taken back."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from tests.integration.hands import Point, middle, prefer, sitting

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.integration.hands import Hands

NOTES = "notes kept as files"
ASKS = "Wisp asks: notes kept as files"


@pytest.fixture
def hands(tmp_path: Path) -> Iterator[Hands]:

    data = tmp_path / "data"
    prefer(data)
    with sitting(data) as hands:
        yield hands


def waited_out(hands: Hands) -> None:
    """The time in which nothing is taken for an answer."""
    hands.see("Wisp asks")
    time.sleep(0.7)


def answered(hands: Hands, *keys: str) -> None:
    waited_out(hands)
    for key in keys:
        hands.press(key)


def test_enter_that_was_on_its_way_is_no_answer_and_enter_later_is_a_no(hands: Hands) -> None:
    hands.say(NOTES, ASKS)
    hands.press("ret")
    hands.press("spc")
    hands.press("y")
    hands.click("Don't allow")
    assert "Wisp asks" in hands.text()
    hands.see("Read all your files in the folder “notes”.*names = ui.files.list.*\\[No\\]")
    time.sleep(0.7)
    hands.press("ret")
    hands.miss("Wisp asks")
    hands.see("was not allowed")


def test_nothing_reaches_a_window_or_the_prompt_meanwhile(hands: Hands) -> None:
    hands.say("a todo list", "== To do ==")
    hands.say(NOTES, ASKS)
    hands.type("abc")
    hands.press("ctrl", "spc")
    hands.press("meta_l", "left")
    hands.press("alt", "f4")
    hands.see("New task: ''")
    answered(hands, "esc")
    hands.miss("Wisp asks")
    hands.see("--- todo-list")
    assert "--- notes-kept-as-files" in hands.text()
    assert "abc" not in hands.text()


def test_once_is_until_it_is_closed(hands: Hands) -> None:
    hands.say(NOTES, ASKS)
    answered(hands, "right", "down", "right", "down", "ret")
    hands.see("Open a note")
    hands.press("alt", "f4")
    hands.miss("--- notes")
    hands.say(NOTES, ASKS)


def test_always_is_remembered_and_taken_back_from_the_badge(hands: Hands) -> None:
    hands.say(NOTES, ASKS)
    waited_out(hands)
    for _ in range(2):
        hands.press("right", times=2)
        hands.press("down")
    hands.see("\\[Allow always\\]")
    hands.press("ret")
    hands.see("Open a note")
    hands.press("alt", "f4")
    hands.miss("--- notes")
    hands.say(NOTES, "Open a note")
    assert "Wisp asks" not in hands.text()
    title = hands.find("My notes", face="medium", size=13)
    hands.click_at(Point(round(title.x) - 20, middle(title).y))
    hands.see("My notes may do|What .* may do|Read all your files in the folder")
    print(hands.text())
    hands.click("Take back")
    print(hands.text())


def test_never_is_remembered(hands: Hands) -> None:
    hands.say(NOTES, ASKS)
    waited_out(hands)
    for key in ("left", "down", "left", "down"):
        hands.press(key)
    hands.see("\\[Never allow\\]")
    hands.press("ret")
    hands.see("was not allowed")
    hands.press("alt", "f4")
    hands.miss("--- notes")
    hands.say(NOTES, "was not allowed|not allowed")
    assert "Wisp asks" not in hands.text()


def test_an_answer_by_pointer(hands: Hands) -> None:
    hands.say("the weather in my city", "Wisp asks: the weather in my city.*ui.fetch")
    waited_out(hands)
    hands.click("Once")
    hands.see("\\[Once\\].*\\[Allow once\\]")
    hands.click("Allow once")
    hands.miss("Wisp asks")
    hands.see("no network yet")
