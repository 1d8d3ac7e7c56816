"""What an agent may do: asked about over everything else, seen on its badge, and taken back."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from tests.integration.hands import Point, middle, prefer, sitting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.integration.hands import Hands

NOTES = "notes kept as files"
ASKS = "Wisp asks: notes kept as files"


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hands]:
    data = tmp_path_factory.mktemp("permissions") / "data"
    prefer(data)
    with sitting(data) as hands:
        yield hands


@pytest.fixture
def hands(session: Hands) -> Iterator[Hands]:
    """As if nobody had decided anything: agents are deleted with what was decided for them."""
    yield session
    if "Wisp asks" in session.text():
        answered(session, "esc")
        session.miss("Wisp asks")
    session.say("close everything")
    session.miss("\n--- ")
    session.say("delete notes kept as files", "Delete “notes kept as files”")
    session.press("tab", times=3)
    session.press("ret")
    session.see("is gone")
    session.miss("\n--- ")


def waited_out(hands: Hands) -> None:
    """The time in which nothing is taken for an answer."""
    hands.see("Wisp asks")
    time.sleep(0.7)


def answered(hands: Hands, *keys: str) -> None:
    waited_out(hands)
    for key in keys:
        hands.press(key)


def test_what_was_on_its_way_is_no_answer_and_enter_later_is_a_no(hands: Hands) -> None:
    hands.say(NOTES, ASKS)
    hands.see("Read all your files in the folder “notes”.*names = ui.files.list.*\\[No\\]")
    button = middle(hands.find("Don't allow", face="medium", size=14))
    answered(hands, "esc")
    hands.miss("Wisp asks")
    assert any(survives(hands, button) for _ in range(5)), "this machine is too slow to answer too early"
    time.sleep(0.7)
    hands.press("ret")
    hands.miss("Wisp asks")
    hands.see("was not allowed")


def survives(hands: Hands, button: Point) -> bool:
    """Whether the question is there after keys and a click in its first moments; False if they came too late."""
    hands.press("alt", "f4")
    hands.miss("--- notes")
    hands.write(NOTES)
    begin = time.monotonic()
    hands.press("ret")
    hands.see(ASKS)
    hands.press("ret")
    hands.press("spc")
    hands.click_at(button)
    shown = hands.text()
    if time.monotonic() - begin < 0.6:
        assert "Wisp asks" in shown
        return True
    answered(hands, "esc")
    hands.miss("Wisp asks")
    return False


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
    hands.see("What My notes may do.*Read all your files in the folder[^\\n]*until you take it back")
    hands.click("Take back", face="medium", size=14)
    hands.miss("(Read|Write)[^\\n]*until you take it back[^\\n]*\\n(Read|Write)[^\\n]*until you take it back")
    hands.press("esc")
    hands.miss("What My notes may do")
    hands.press("alt", "f4")
    hands.miss("--- notes")
    hands.say(NOTES, "not allowed.*--- notes")
    assert "Wisp asks" not in hands.text(), "what was taken back isn't asked for again"


def test_the_page_of_permissions_takes_back_and_asks_again(hands: Hands) -> None:
    hands.say(NOTES, ASKS)
    waited_out(hands)
    for key in ("right", "right", "down", "right", "right", "down", "ret"):
        hands.press(key)
    hands.see("Open a note")
    hands.press("meta_l", "i")
    hands.see("What .* may do.*Allowed until you take it back")
    hands.press("tab")
    hands.press("ret")
    hands.see("Not allowed.*\\[Ask me again\\]")
    hands.click("Ask me again")
    hands.see("Wisp asks")
    answered(hands, "right", "down", "ret")
    hands.see("Allowed until it is closed")


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
    hands.say(NOTES, "not allowed.*--- notes")
    assert "Wisp asks" not in hands.text()


def test_an_answer_by_pointer(session: Hands) -> None:
    session.say("the weather in my city", "Wisp asks: the weather in my city.*ui.fetch")
    waited_out(session)
    session.click("Once", face="medium", size=14)
    session.see("\\[Once\\].*\\[Allow once\\]")
    session.click("Allow once", face="medium", size=14)
    session.miss("Wisp asks")
    session.see("no network yet")
