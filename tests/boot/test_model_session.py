"""The image with its own language model, at this machine's speed: what was made from a sentence outlasts a restart."""

from __future__ import annotations

import os
import re
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import pytest

from image import parts, shelf
from models import catalog, weights
from qemu.boot import Boot
from qemu.contained import Contained, unpack
from tests.boot import telling
from tests.integration.hands import Hands
from tests.integration.little_room import fill

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.boot.conftest import NewDisk, Start

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="only root can enter the image's root")

LOADED, WRITTEN = 60, 150
ROOMY = 4096
WISHES = (
    "a list of films I want to watch",
    "a list of songs I want to hear",
    "a counter for the red team and the blue team",
)
PROGRAM = r"--- (?!preview)([\w-]+)\n(.*)"


@pytest.fixture(scope="module")
def place(development: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("contained")
    folder.chmod(0o755)
    for name in ("root", "weights", "data"):
        (folder / name).mkdir()
    unpack(development, folder / "root")
    files = [weights.kept() / model.file for model in (catalog.SHIPPED, catalog.EMBEDDER)]
    parts.lay_out(folder / "weights", files, shelf.states(shelf.folder()))
    return folder


@contextmanager
def switched_on(place: Path, room: str = "") -> Iterator[Hands]:
    with Contained(place / "root", place / "weights", place / "data", room) as session:
        hands = Hands(session)
        hands.see(r"Hello|Prompt \(", within=LOADED)
        yield hands


def welcomed(hands: Hands) -> None:
    for heading in ("Your keyboard", "How it looks", "Where you are", "Welcome", r"Prompt \("):
        hands.press("ret")
        hands.see(heading)


def made(hands: Hands) -> str:
    """What it is called, in one of three tries: which words come is another matter on another processor."""
    for wish in WISHES:
        hands.say(wish)
        with suppress(TimeoutError):
            return hands.see(PROGRAM, within=WRITTEN)[1]
    raise AssertionError(f"nothing was written; the screen says:\n{hands.text()}")


def test_a_sentence_becomes_a_program_that_is_changed_and_is_there_again_after_a_restart(place: Path) -> None:
    with switched_on(place) as hands:
        welcomed(hands)
        name = made(hands)
        assert hands.write("change the title to Cinema").startswith("Changes")
        hands.press("ret")
        hands.see(rf"--- {name}\n[^\n]*Cinema", within=WRITTEN)
    with switched_on(place) as hands:
        hands.see(rf"--- {name}\n[^\n]*Cinema", within=LOADED)


def test_a_disk_that_is_full_while_a_program_is_written_costs_that_program_and_nothing_else(place: Path) -> None:
    with switched_on(place, room="24m") as hands:
        welcomed(hands)
        hands.say(WISHES[0], seen="--- preview", within=WRITTEN)
        assert isinstance(hands.session, Contained)
        ballast = hands.session.data / "ballast"
        fill(ballast)
        hands.see("no room", within=WRITTEN)
        assert not re.search(PROGRAM, hands.text(), re.DOTALL)
        ballast.unlink()
        assert made(hands)


def test_a_virtual_machine_with_its_own_processor_does_the_same(
    start: Start, new_disk: NewDisk, development: Path
) -> None:
    disk = new_disk(development)
    machine = Boot(development, control=True, memory_mib=ROOMY).machine(disk)
    if machine.hardware.accelerator.name == "tcg":
        pytest.skip(f"{machine.hardware.accelerator.why}, and in an emulated processor a model takes hours")
    with start(machine) as running:
        telling.welcomed(running)
        telling.say(running, telling.INTENT)
        telling.noted(running, "made", within=WRITTEN)
        telling.running(running)
        running.press("ctrl", "spc")
        telling.say(running, telling.WISH)
        telling.changed(running)
        telling.switched_off(running)
    with start(Boot(development, control=True, memory_mib=ROOMY).machine(disk)) as again:
        telling.shown(again, within=LOADED)
