"""Telling screens look as they did when they were looked at and found good.

WISP_RENEW_GOLDENS=1 makes what is shown now the goldens: look at tests/report/gallery first.
"""

from __future__ import annotations

import os
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pygame
import pytest

from image import ROOT
from qemu.native import Native
from runtime import gate
from runtime.device import Device
from runtime.program import Program
from runtime.registry import Registry
from tests.gallery import goldens
from tests.integration.hands import Hands, prefer, sitting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qemu.picture import Picture

FOLDER = "shell"
NAMES = frozenset(
    (
        *("welcome-hello", "welcome-keyboard", "welcome-look", "welcome-ready", "prompt", "prompt-understood"),
        *("prompt-raised", "windows", "switcher", "overview", "tiled", "approval", "permissions", "trouble"),
        *("settings", "settings-light", "source", "keys"),
    )
)

MADE = {
    "todo": "a todo list",
    "calculator": "a pocket calculator",
    "color_mixer": "a color mixer",
    "sales_chart": "a chart of sales per month",
    "file_notes": "notes kept as files",
}


def compare(hands: Hands, name: str) -> None:
    """Where the caret blinks it is lit: something was just pressed."""
    assert name in NAMES
    photograph = settled(hands)
    golden = goldens.kept(f"{FOLDER}/{name}")
    apart = goldens.difference(photograph, golden) if golden else None
    if apart and apart.is_small:
        return
    path = goldens.put_aside(f"{FOLDER}/{name}", photograph)
    if os.environ.get("WISP_RENEW_GOLDENS"):
        goldens.keep(f"{FOLDER}/{name}", photograph)
        return
    pytest.fail(f"{name} {f'differs: {apart}' if apart else 'has no golden yet'}. Look at {path}")


def settled(hands: Hands) -> pygame.Surface:
    """What is shown once nothing moves, with the pointer out of the way."""
    hands.session.point(2, 796)
    end = time.monotonic() + 5
    before, now = "", hands.text()
    while now != before and time.monotonic() < end:
        time.sleep(0.1)
        before, now = now, hands.text()
    return surface(hands.session.screenshot())


def surface(picture: Picture) -> pygame.Surface:
    return pygame.image.frombytes(picture.rgb, (picture.width, picture.height), "RGB")


@pytest.fixture(scope="module")
def hands(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hands]:
    """Where some agents were made before: opening them again says nothing in passing."""
    data = tmp_path_factory.mktemp("screens") / "data"
    prefer(data)
    with closing(Registry(data / "registry.sqlite", Device.open(data))) as registry:
        for program, intent in MADE.items():
            source = (ROOT / "models" / "cookbook" / f"{program}.py").read_text()
            needs = tuple(str(need.capability) for need in gate.read(source).needs)
            registry.add(Program(intent=intent, source=source, model="test", capabilities=needs))
    with sitting(data) as hands:
        yield hands


def test_the_welcome(tmp_path_factory: pytest.TempPathFactory) -> None:
    data = tmp_path_factory.mktemp("welcome") / "data"
    prefer(data, welcomed=False)
    with Native(data) as session:
        hands = Hands(session)
        hands.see("Hello", within=30)
        compare(hands, "welcome-hello")
        for heading, name in (("Your keyboard", "keyboard"), ("How it looks", "look")):
            hands.press("ret")
            hands.see(heading)
            compare(hands, f"welcome-{name}")
        hands.press("ret")
        hands.see("Where you are")
        hands.press("ret")
        hands.see("Welcome")
        compare(hands, "welcome-ready")


def test_the_prompt(hands: Hands) -> None:
    compare(hands, "prompt")
    hands.write("a counter with plus and minus")
    compare(hands, "prompt-understood")
    hands.take_back()


def test_windows(hands: Hands) -> None:
    hands.say("a todo list", "== To do ==")
    for task in ("water the plants", "write to Ada", "fix the bicycle"):
        hands.type(f"{task}\n")
        hands.see(rf"\] {task}")
    hands.click("write to Ada", face="regular", size=16)
    hands.see(r"\[x\] write")
    hands.say("a pocket calculator", "== Calculator ==")
    hands.say("a color mixer", "== Color mixer ==")
    hands.say("a chart of sales per month", "== Sales ==")
    compare(hands, "windows")
    hands.write("todo")
    compare(hands, "prompt-raised")
    hands.take_back()


def test_all_windows_at_once(hands: Hands) -> None:
    hands.session.hold("alt")
    hands.press("tab")
    hands.find("Color mixer", face="medium", size=13)
    compare(hands, "switcher")
    hands.press("esc")
    hands.session.let_go("alt")
    hands.press("meta_l", "tab")
    compare(hands, "overview")
    hands.press("esc")
    hands.press("meta_l", "t")
    compare(hands, "tiled")
    hands.press("meta_l", "t")
    hands.say("close everything")
    hands.miss("\n--- ")


def test_pages(hands: Hands) -> None:
    hands.say("permissions of notes kept as files", "--- page:permissions")
    compare(hands, "permissions")
    hands.press("alt", "f4")
    hands.miss("\n--- ")
    hands.say("source of a todo list", "--- page:source/todo-list")
    compare(hands, "source")
    hands.press("alt", "f4")
    hands.miss("\n--- ")
    hands.say("settings", "== Settings ==")
    compare(hands, "settings")
    for key in ("tab", "ret", "down", "ret"):
        hands.press(key)
    hands.see("<Light>")
    compare(hands, "settings-light")
    for key in ("ret", "up", "ret"):
        hands.press(key)
    hands.see("<Dark>")
    hands.press("alt", "f4")
    hands.miss("\n--- ")
    hands.press("f1")
    hands.see("Super T")
    compare(hands, "keys")
    hands.press("esc")


def test_an_approval_and_what_comes_of_a_no(hands: Hands) -> None:
    hands.say("notes kept as files", "Wisp asks")
    time.sleep(0.7)
    compare(hands, "approval")
    hands.press("esc")
    hands.see("not allowed")
    compare(hands, "trouble")


def test_no_golden_is_left_of_what_is_gone() -> None:
    assert {path.stem for path in (goldens.FOLDER / FOLDER).glob("*.png")} == NAMES
