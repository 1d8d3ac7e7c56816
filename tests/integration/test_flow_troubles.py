"""What goes wrong is said in a plain sentence, with what to do; details are a key away."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from runtime.device import Device
from runtime.program import Program
from runtime.registry import Registry
from tests.integration.hands import middle, prefer, sitting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.integration.hands import Hands

PROGRAMS = {
    "a program that divides": """def app(ui):
    ui.title("Divider")
    if ui.button("Divide"):
        ui.text(1 / 0)
    ui.notify("Divided often") if ui.button("Tell") else None
""",
    "a program that never ends": """def app(ui):
    ui.title("Endless")
    while ui.button("Run"):
        while True:
            pass
""",
    "a program that doesn't begin": """def app(ui):
    ui.title("Never shown")
    raise ValueError("the moon is full")
""",
}


@pytest.fixture(scope="module")
def hands(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hands]:
    data = tmp_path_factory.mktemp("troubles") / "data"
    prefer(data)
    registry = Registry(data / "registry.sqlite", Device.open(data))
    for intent, source in PROGRAMS.items():
        registry.add(Program(intent=intent, source=source, model="test"))
    registry.close()
    with sitting(data) as hands:
        yield hands


def test_an_error_while_it_runs_is_one_sentence_with_details(hands: Hands) -> None:
    hands.say("a program that divides", "== Divider ==")
    hands.click("Divide", face="medium", size=16)
    hands.see("had a problem.*goes on running")
    assert "Traceback" not in hands.text()
    hands.press("f2")
    hands.see("ZeroDivisionError")
    hands.press("esc")
    hands.miss("line 4, in app")
    hands.press("alt", "f4")
    hands.miss("--- ")


def test_what_an_agent_says_in_passing_goes_by_itself(hands: Hands) -> None:
    hands.say("a program that divides", "== Divider ==")
    hands.click("Tell", face="medium", size=16)
    hands.see("Divided often")
    hands.miss("Divided often", within=15)
    hands.press("alt", "f4")
    hands.miss("--- ")


def test_one_that_never_ends_is_stopped_and_the_screen_goes_on(hands: Hands) -> None:
    hands.say("a program that never ends", "== Endless ==")
    hands.click("Run", face="medium", size=16)
    assert hands.write("dark") == "Sets the theme to dark."
    hands.take_back()
    hands.see("“program that never ends” was stopped and started again")
    hands.see(r"== Endless ==\n\[Run\]")
    hands.press("alt", "f4")
    hands.miss("--- ")


def test_one_that_stops_again_and_again_stays_stopped_until_the_person_starts_it(hands: Hands) -> None:
    hands.say("a program that never ends", "== Endless ==")
    run = middle(hands.find("Run", face="medium", size=16))
    end = time.monotonic() + 20
    while "isn't started again" not in hands.text():
        assert time.monotonic() < end, hands.text()
        hands.click_at(run)
        time.sleep(0.3)
    hands.press("r")
    hands.miss("isn't started again")
    hands.see(r"== Endless ==\n\[Run\]")
    hands.press("alt", "f4")
    hands.miss("--- ")


def test_one_that_fails_at_once_says_so(hands: Hands) -> None:
    hands.say("a program that doesn't begin", "had a problem: the moon is full")
    hands.find("Never shown", face="medium", size=13)
    hands.press("f2")
    hands.see("ValueError: the moon is full")
    hands.press("ctrl", "c")
    hands.press("esc")
    hands.press("ctrl", "spc")
    hands.press("ctrl", "v")
    hands.see("Prompt: Traceback")
    hands.take_back()
    hands.press("alt", "f4")
    hands.miss("--- ")


def test_f1_shows_all_keys_and_again_the_log(hands: Hands) -> None:
    hands.press("f1")
    hands.see("Super T")
    hands.find("all side by side", face="regular", size=14)
    hands.press("f1")
    hands.see(r"\ALog\n.*stage frame")
    hands.press("esc")
    hands.see(r"Prompt \(")
