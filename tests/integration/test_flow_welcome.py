"""From the first boot to the prompt, and to the prompt at once ever after."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from qemu.native import Native
from tests.integration.hands import Hands

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def welcomed(data: Path) -> Iterator[Hands]:
    with Native(data) as session:
        hands = Hands(session)
        hands.see("Hello", within=30)
        yield hands


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Hands]:
    with welcomed(tmp_path / "data") as hands:
        yield hands


def test_each_answer_is_good_already_and_takes_effect_at_once(tmp_path: Path) -> None:
    with welcomed(tmp_path / "data") as fresh:
        fresh.press("down")
        fresh.press("ret")
        fresh.see("> Deutsch")
        fresh.press("ret")
        fresh.see("Deine Tastatur.*> German")
        fresh.type("yz;")
        fresh.see("'zyö' \\(field\\)")
        fresh.press("backspace", times=3)
        fresh.see("> German")
        fresh.press("ret")
        fresh.see("Wie es aussieht.*<Dunkel>")
        dark = fresh.session.screenshot().pixel(5, 5)
        fresh.press("right")
        fresh.see("<Hell>")
        assert sum(fresh.session.screenshot().pixel(5, 5)) > sum(dark) + 300
        fresh.press("ret")
        fresh.see("Wo du bist")
        fresh.type("tokzo")
        fresh.see("'tokyo'.*- Asia/Tokyo")
        fresh.press("ret")
        fresh.see("> Asia/Tokyo")
        fresh.press("ret")
        fresh.see("Willkommen")
        fresh.press("ret")
        fresh.see(r"Eingabe \(.*z. B. ")
        fresh.type("a todo list")
        fresh.press("ret")
        fresh.see("== To do ==")
    with Native(tmp_path / "data") as again:
        again.see("== To do ==", within=30)
        assert "Hello" not in again.text()
        assert sum(again.screenshot().pixel(5, 5)) > sum(dark) + 300


def test_it_can_be_done_with_the_pointer_and_gone_back_in(fresh: Hands) -> None:
    fresh.click("Next")
    fresh.see("Your keyboard")
    fresh.click("Back")
    fresh.see("Hello")
    fresh.press("ret")
    fresh.see("Your keyboard")
    fresh.press("esc")
    fresh.see("Hello")
    for heading in ("Your keyboard", "How it looks", "Where you are", "Welcome"):
        fresh.click("Next")
        fresh.see(heading)
    fresh.click("Begin")
    fresh.see(r"Prompt \(")


def test_a_welcome_that_was_left_begins_again(tmp_path: Path) -> None:
    for _ in range(2):
        with welcomed(tmp_path / "data") as hands:
            hands.press("ret")
            hands.see("Your keyboard")
