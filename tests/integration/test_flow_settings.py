"""Everything that can be chosen: by words, which need no model, and on the page for those who look."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from compositor.style import Style
from qemu.picture import Picture
from tests.boot import reading
from tests.integration.hands import prefer, sitting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.integration.hands import Hands

GROUND = 3, 3


@pytest.fixture(scope="module")
def hands(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hands]:
    data = tmp_path_factory.mktemp("settings") / "data"
    prefer(data)
    with sitting(data) as hands:
        yield hands


def background(style: Style) -> tuple[int, ...]:
    return style.colours["background"][:3]


def test_dark_light_and_high_contrast(hands: Hands) -> None:
    for words, theme in (("light", "light"), ("high contrast", "contrast"), ("dark", "dark")):
        hands.say(words, f"Sets the theme to {theme}")
        assert hands.session.screenshot().pixel(*GROUND) == background(Style(theme=theme))  # type: ignore[arg-type]


def test_bigger_text_and_back(hands: Hands) -> None:
    usual = hands.find("Say what you need", face="regular", size=20)
    hands.say("bigger text", "Makes the text larger")
    bigger = hands.find("Say what you need", face="regular", size=23)
    assert bigger.width > usual.width * 1.1
    hands.say("usual text", "")
    assert hands.find("Say what you need", face="regular", size=20) == usual


def test_everything_larger_and_back(hands: Hands) -> None:
    hands.say("scale 150%", "")
    assert hands.find("Say what you need", face="regular", size=30)
    hands.say("automatic scale", "")
    assert hands.find("Say what you need", face="regular", size=20)


def test_a_german_keyboard_types_german(hands: Hands) -> None:
    hands.say("german keyboard", "Sets the keyboard to de")
    hands.type("';[ yz-")
    hands.see("Prompt: äöü zyß\n")
    hands.take_back()
    hands.type("us kezboard")
    hands.see("Prompt: us keyboard\n→ Sets")
    hands.press("ret")
    hands.see(r"\ASets the keyboard to us.*Prompt \(")
    hands.type("';[ yz")
    hands.see("Prompt: ';\\[ yz\n")
    hands.take_back()


def test_dead_keys_compose(hands: Hands) -> None:
    hands.say("spanish keyboard", "Sets the keyboard to es")
    hands.type("'a")
    hands.see("Prompt: á\n")
    hands.take_back()
    hands.say("us keyboard", "Sets the keyboard to us")


def test_the_accent_colours_what_is_lit(hands: Hands) -> None:
    hands.say("a todo list", "New task")
    assert Style().colours["focus"][:3] in edge(hands)
    hands.say("red accent", r"\ASets the accent")
    assert Style(accent="red").colours["focus"][:3] in edge(hands)
    hands.say("default accent", r"\ASets the accent")
    assert Style().colours["focus"][:3] in edge(hands)
    hands.press("alt", "f4")
    hands.miss("--- todo-list")


def edge(hands: Hands) -> set[tuple[int, int, int]]:
    """The colours from a field's label down into the field."""
    label = hands.find("New task")
    picture = hands.session.screenshot()
    return {picture.pixel(round(label.x) + 200, round(label.y) + down) for down in range(30)}


def test_motion_is_less_and_more(hands: Hands) -> None:
    hands.say("less motion", "is so already")
    hands.say("more motion", "Animates windows again")
    hands.say("less motion", "without animations")


def test_the_screen_is_turned(hands: Hands) -> None:
    hands.say("rotate the screen", r"\ATurns the screen")
    picture = hands.session.screenshot()
    assert (picture.width, picture.height) == (1280, 800), "as the panel has its rows"
    rows = np.frombuffer(picture.rgb, np.uint8).reshape(800, 1280, 3)
    turned = Picture(800, 1280, np.rot90(rows).tobytes())
    assert reading.find(turned, "Say what you need", 20)
    hands.say("landscape", r"\ASets the rotation")
    assert hands.find("Say what you need", face="regular", size=20)


def test_what_a_person_asks_about_the_machine_is_answered(hands: Hands) -> None:
    for words, seen in (
        ("which model", "== (Language )?[Mm]odel"),
        ("free space", "== Storage"),
        ("connect to wifi", "uses a network only"),
        ("what is running", "The runtime"),
    ):
        hands.say(words, seen)


def test_the_page_changes_what_it_shows_by_keys_and_pointer(hands: Hands) -> None:
    hands.say("close everything")
    hands.miss("--- [a-z]")
    hands.say("settings", "== Settings ==.*<Dark>")
    hands.press("tab")
    hands.press("ret")
    hands.press("down")
    hands.press("ret")
    hands.see("<Light>")
    assert hands.session.screenshot().pixel(*GROUND) == background(Style(theme="light"))
    hands.click("Light")
    hands.click("Dark")
    hands.see("<Dark>")
    assert hands.session.screenshot().pixel(*GROUND) == background(Style())
