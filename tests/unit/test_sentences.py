"""Sentences: a command, an agent to open again, a change of the one in focus, or a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from runtime import phrases
from runtime.cookbook import Cookbook
from runtime.device import Device
from runtime.language import say, use
from runtime.program import Program
from runtime.registry import Registry
from runtime.sentences import Change, Command, New, Nothing, Open, Sentences, is_change, meaning
from runtime.wishes import ActOn, LookAt, Prefer, Show

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SOURCE = "def app(ui):\n    ui.text('x')\n"


@pytest.fixture
def registry(tmp_path: Path) -> Iterator[Registry]:
    registry = Registry(tmp_path / "registry.sqlite", Device.open(tmp_path))
    for intent in ("sticky notes for the kitchen", "a plant watering schedule", "dark"):
        registry.add(Program(intent=intent, source=SOURCE))
    yield registry
    registry.close()


@pytest.fixture
def sentences(registry: Registry) -> Sentences:
    return Sentences(registry, Cookbook.find())


def test_a_command_comes_before_anything_else(sentences: Sentences) -> None:
    assert sentences.meant("dark") == Command(Prefer("theme", "dark"))
    assert sentences.meant("settings", focused="plant-watering-schedule") == Command(Show("settings"))


@pytest.mark.parametrize(
    "said", ["a plant watering schedule", "The PLANT watering schedule!", "plant watering schedule"]
)
def test_the_same_words_open_it_again(sentences: Sentences, said: str) -> None:
    assert sentences.meant(said) == Open("plant-watering-schedule")


@pytest.mark.parametrize(
    "said", ["plant feeding schedule", "plant watering schedules", "a plant watering schedule with photos"]
)
def test_near_words_only_suggest(sentences: Sentences, said: str) -> None:
    """However near: what isn't the same is never taken for it."""
    meant = sentences.meant(said)
    assert meant == New(said)
    first = sentences.suggestions(sentences.heard(said), meant)[0]
    assert (first.meaning, first.agent) == ("open", "plant-watering-schedule")


def test_a_command_about_an_agent_finds_it_by_its_words(sentences: Sentences) -> None:
    name = "sticky-notes-for-kitchen"
    assert sentences.meant("delete sticky notes") == Command(ActOn("delete", "sticky notes"), name)
    assert sentences.meant("source of my kitchen notes") == Command(LookAt("source", "kitchen notes"), name)
    assert sentences.meant("pin this", focused=name) == Command(ActOn("pin"), name)


@pytest.mark.parametrize(
    "said", ["undo practice game", "delete key trainer", "export tax calculator", "open source quiz"]
)
def test_one_about_an_agent_that_isnt_there_is_none(sentences: Sentences, said: str) -> None:
    assert isinstance(sentences.meant(said), New)


def test_of_what_a_model_wrote_another_version_is_offered_and_is_a_command(
    sentences: Sentences, registry: Registry
) -> None:
    agent = registry.add(Program(intent="a bee counter", source=SOURCE, model="one")).agent
    said = sentences.heard("")
    first, *others = sentences.suggestions(said, Nothing(), agent)
    assert (first.meaning, {one.meaning for one in others}) == ("command", {"open"})
    assert sentences.meant(first.text, agent) == Command(ActOn("again"), agent)
    assert "command" not in {one.meaning for one in sentences.suggestions(said, Nothing(), "dark")}


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_what_is_offered_is_understood_in_each_language(language: str) -> None:
    use(language)
    try:
        assert phrases.wish(say("another version")) == ActOn("again")
    finally:
        use("en")


def test_what_speaks_of_the_window_changes_it(sentences: Sentences) -> None:
    focused = "plant-watering-schedule"
    assert sentences.meant("make the numbers bigger", focused) == Change(focused, "make the numbers bigger")
    assert isinstance(sentences.meant("make the numbers bigger"), New)
    assert isinstance(sentences.meant("make me a quiz about bees", focused), New)


CHANGES = (
    "make the numbers bigger", "add a reset button", "remove the second column", "use blue for the bars",
    "the list should be sorted", "it should beep when it is done", "don't show the seconds", "rename it to Garden",
    "make it round", "change this to kilometers", "move the buttons to the top", "show the average too",
    "also count the days", "let me edit the names", "the text is too pale", "sort them by date",
)  # fmt: skip
NEW = (
    "a pomodoro timer", "make a quiz", "create a list of birds", "i want a counter", "build me a game",
    "track my expenses", "how many days until easter", "flip a coin", "show me a clock", "draw a cat",
    "another timer", "the snake game", "my shopping list",
)  # fmt: skip


@pytest.mark.parametrize("said", CHANGES)
def test_changes(said: str) -> None:
    assert is_change(said)


@pytest.mark.parametrize("said", NEW)
def test_no_changes(said: str) -> None:
    assert not is_change(said)


def test_the_cookbook_has_what_is_clearly_meant(sentences: Sentences) -> None:
    meant = sentences.meant("a pomodoro timer")
    assert isinstance(meant, New)
    assert meant.example is not None
    assert (meaning(meant), sentences.words(meant)) == (
        "example",
        "From the cookbook: a pomodoro timer with break reminders.",
    )
    assert sentences.new("a pomodoro timer") == New("a pomodoro timer")


def test_several_that_are_equally_near_are_none(sentences: Sentences) -> None:
    meant = sentences.meant("a timer")
    assert meant == New("a timer")
    assert (
        len([one for one in sentences.suggestions(sentences.heard("a timer"), meant) if one.meaning == "example"]) > 1
    )


def test_nothing_suggests_what_there_is(sentences: Sentences) -> None:
    assert sentences.meant("  ") == Nothing()
    assert {one.agent for one in sentences.suggestions(sentences.heard(""), Nothing())} == {
        "sticky-notes-for-kitchen",
        "plant-watering-schedule",
        "dark",
    }
