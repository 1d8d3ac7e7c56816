"""The prompt: one key away, says what it understood, remembers what was said, and suggests what was made before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.integration.hands import prefer, sitting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.integration.hands import Hands


@pytest.fixture(scope="module")
def hands(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hands]:
    data = tmp_path_factory.mktemp("prompt") / "data"
    prefer(data)
    with sitting(data) as hands:
        yield hands


def test_in_the_middle_it_says_what_it_understood_as_one_types(hands: Hands) -> None:
    hands.see("e.g. ")
    assert hands.write("a todo list") == "From the cookbook: a todo list."
    hands.press("esc")
    hands.see(r"Prompt \(.*e.g. ")
    assert hands.write("dark") == "Sets the theme to dark."
    hands.press("ctrl", "a")
    unknown = hands.write("a machine that folds space")
    hands.press("esc")
    hands.see(r"Prompt \(.*e.g. ")
    assert unknown == "A new agent." or "can't write new programs yet" in unknown


def test_an_example_is_written_by_a_click(hands: Hands) -> None:
    hands.click("a pomodoro timer with break reminders")
    hands.see("Prompt: a pomodoro timer with break reminders\n→ From the cookbook")
    hands.press("esc")
    hands.see(r"Prompt \(.*e.g. ")


def test_no_model_is_said_in_a_sentence_that_helps(hands: Hands) -> None:
    hands.say("a recipe keeper for dark chocolate", "can't write new programs yet")
    hands.press("esc")


@pytest.mark.parametrize("keys", [("meta_l",), ("meta_r",), ("ctrl", "spc")])
def test_it_comes_up_over_windows_and_goes_away_by_the_same_key(hands: Hands, keys: tuple[str, ...]) -> None:
    if "todo-list" not in hands.text():
        hands.say("a todo list", "== To do ==")
    hands.press(*keys)
    hands.type("dark")
    hands.see("Prompt: dark\n→ Sets")
    hands.press(*keys)
    hands.miss("→ Sets")
    hands.type("kept")
    hands.see("New task: 'kept'")
    hands.press("backspace", times=4)
    hands.see("New task: ''")
    hands.press(*keys)
    hands.see("Prompt: dark\n→ Sets")
    hands.take_back()


def test_super_with_another_key_is_no_prompt(hands: Hands) -> None:
    hands.press("meta_l", "left")
    hands.type("x")
    hands.see("New task: 'x'")
    hands.press("backspace")
    hands.press("meta_l", "down")


def test_what_was_said_comes_back_with_the_arrow(hands: Hands) -> None:
    hands.say("less motion", "is so already")
    hands.say("bigger text", "")
    hands.say("usual text", "")
    hands.press("ctrl", "spc")
    hands.press("up")
    hands.see("Prompt: usual text\n→ ")
    hands.press("up", times=2)
    hands.see("Prompt: less motion\n→ ")
    hands.press("down")
    hands.see("Prompt: bigger text\n→ ")
    hands.press("down", times=2)
    hands.take_back()


def test_what_was_made_before_is_suggested_and_chosen_by_keys_or_pointer(hands: Hands) -> None:
    hands.press("ctrl", "spc")
    hands.type("todo")
    hands.see(r"Prompt: todo\n→ .*todo list \(open\)")
    hands.take_back()
    hands.press("alt", "f4")
    hands.miss("--- todo-list")
    hands.type("todo")
    hands.see(r"Prompt: todo\n.*- a todo list \(open\)")
    hands.press("tab")
    hands.see(r"> a todo list \(open\)")
    hands.press("ret")
    hands.see("--- todo-list\n== To do ==")
    hands.press("alt", "f4")
    hands.miss("--- todo-list")
    hands.type("todo")
    hands.see(r"Prompt: todo\n.*- a todo list \(open\)")
    hands.click("a todo list", face="regular", size=15)
    hands.see("--- todo-list\n== To do ==")


def test_the_same_words_open_it_again_and_ctrl_enter_asks_for_a_new_one(hands: Hands) -> None:
    assert hands.write("a todo list") == "Opens “todo list” again, as it was."
    hands.press("ctrl", "ret")
    hands.see("can't write new programs yet")


def test_a_focused_agent_is_what_this_means(hands: Hands) -> None:
    change = hands.write("make the buttons round")
    hands.take_back()
    assert change == "Changes “todo list”." or "no language model" in change
    assert hands.write("show the source") == "Shows the program of “todo list”."
    hands.take_back()


def test_text_in_it_is_edited_as_anywhere(hands: Hands) -> None:
    hands.press("ctrl", "spc")
    hands.type("a counter with minus")
    hands.press("ctrl", "left")
    hands.type("plus and ")
    hands.see("Prompt: a counter with plus and minus")
    hands.press("ctrl", "z", times=2)
    hands.see("Prompt: a counter with minus\n")
    hands.press("shift", "home")
    hands.press("ctrl", "x")
    hands.see("Prompt: minus")
    hands.press("end")
    hands.press("ctrl", "v")
    hands.see("Prompt: minusa counter with ")
    hands.take_back()
