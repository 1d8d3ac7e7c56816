"""The cookbook by words: what opens at once, what is only suggested, and what it has nothing of."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from runtime.cookbook import Cookbook

if TYPE_CHECKING:
    from pathlib import Path

COOKBOOK = Cookbook.find()

CLEAR = {
    "a todo list": "a todo list",
    "to-do list": "a todo list",
    "Please make me a to do list!": "a todo list",
    "pomodoro": "a pomodoro timer with break reminders",
    "a pomodoro timer": "a pomodoro timer with break reminders",
    "world clock": "what time is it in Tokyo, London and New York",
    "bmi calculator": "a body mass index calculator",
    "a calculator": "a pocket calculator",
    "I want to play snake": "the snake game",
    "mine sweeper": "minesweeper",
    "flashcards for spanish": "flash cards for learning Spanish",
    "tic tac toe": "tic-tac-toe for two players",
    "a stop watch": "a stopwatch with laps",
    "water tracker": "how many glasses of water did I drink today",
    "currency converter": "convert currencies with my own rate",
    "2048": "the 2048 game",
}
NOT_CLEAR = (
    "tip calculator", "weather in berlin", "a timer for tea", "flash cards for learning French",
    "a number guessing game",
)  # fmt: skip
NOTHING = (
    "a dark chocolate recipe keeper", "undo practice game", "settings for my aquarium", "plant watering schedule",
    "a list of books I lent to friends", "mortgage comparison with two banks", "quiz about capitals", "dice statistics",
    "", "please", "   ",
)  # fmt: skip


@pytest.mark.parametrize(("asked", "intent"), CLEAR.items())
def test_what_is_clearly_meant(asked: str, intent: str) -> None:
    first = COOKBOOK.near(asked)[0]
    assert (first.is_clear, first.example.intent) == (True, intent)


@pytest.mark.parametrize("asked", NOT_CLEAR)
def test_what_is_only_near(asked: str) -> None:
    near = COOKBOOK.near(asked)
    assert near
    assert not any(match.is_clear for match in near)


@pytest.mark.parametrize("asked", NOTHING)
def test_what_it_has_nothing_of(asked: str) -> None:
    assert COOKBOOK.near(asked) == []


def test_each_program_is_there_once_and_can_be_read() -> None:
    examples = [example for example, _ in COOKBOOK._known]
    assert len({example.path for example in examples}) == len(examples) >= 40
    assert all("def app(" in example.source for example in examples)


def test_a_machine_without_a_cookbook_has_none(tmp_path: Path) -> None:
    assert Cookbook(tmp_path / "nowhere").near("a todo list") == []


def test_a_keystroke_is_answered_in_milliseconds() -> None:
    sentence = "a timer that counts how many glasses of water I drink each day and tells me when it is time"
    COOKBOOK.near("warm up")
    begin = time.process_time()
    for end in range(1, len(sentence) + 1):
        COOKBOOK.near(sentence[:end])
    assert (time.process_time() - begin) / len(sentence) < 0.01
