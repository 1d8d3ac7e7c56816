"""A native session: the services as they are, driven as a machine is."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from runtime import VERSION
from tests.boot import reading
from tests.integration.hands import prefer, sitting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.integration.hands import Hands


@pytest.fixture(scope="module")
def hands(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hands]:
    data = tmp_path_factory.mktemp("native") / "data"
    prefer(data)
    with sitting(data) as hands:
        yield hands


def test_the_version_is_told_and_no_other(hands: Hands) -> None:
    hands.say("version", f"This is Wisp {VERSION},")
    other = VERSION[:-1] + ("8" if VERSION[-1] != "8" else "3")
    assert f"Wisp {other}" not in hands.text()


def test_what_the_screen_says_it_also_shows(hands: Hands) -> None:
    hands.type("Hello, Wisp! 1+1=2")
    hands.see("Prompt: Hello, Wisp! 1\\+1=2\n")
    reading.wait_until_seen(hands.session, "Hello, Wisp! 1+1=2", reading.TYPED, within=5)
    assert not reading.find(hands.session.screenshot(), "Hello, Wisp! 1+1=3", reading.TYPED)
    hands.take_back()


def test_keys_of_an_unplugged_keyboard_are_lost(hands: Hands) -> None:
    hands.type("here")
    hands.see("Prompt: here\n")
    hands.session.unplug("keyboard")
    hands.type("lost")
    hands.session.plug("keyboard")
    hands.type("?")
    hands.see("Prompt: here\\?\n")
    hands.press("ctrl", "u")
    hands.take_back()


def test_the_pointer_points_and_presses(hands: Hands) -> None:
    hands.click("a shopping list with quantities", face="regular", size=15)
    hands.see("Prompt: a shopping list with quantities\n")
    before = hands.session.screenshot()
    hands.session.point(300, 700)
    hands.text()
    hands.text()
    after = hands.session.screenshot()
    assert any(before.pixel(300 + x, 700 + y) != after.pixel(300 + x, 700 + y) for x in range(12) for y in range(18))
    hands.take_back()


def test_the_wheel_turns_what_is_under_the_pointer(hands: Hands) -> None:
    hands.say("settings", "== Settings ==")
    before = hands.find("Size of text", face="regular", size=13)
    hands.session.point(640, 400)
    hands.session.scroll(2)
    deadline = time.monotonic() + 5
    while hands.find("Size of text", face="regular", size=13).y > before.y - 60:
        assert time.monotonic() < deadline
