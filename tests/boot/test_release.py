"""The image that people get, booted directly: one boot from power-on to the power button."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qemu.boot import Boot
from qemu.control import ControlError
from qemu.session import click
from tests.boot import ext4, reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from qemu.disk import Disk
    from qemu.machine import Machine
    from tests.boot.conftest import NewDisk, Start


@pytest.fixture(scope="module")
def disk(new_disk: NewDisk, release: Path) -> Disk:
    return new_disk(release)


@pytest.fixture(scope="module")
def machine(start: Start, release: Path, disk: Disk) -> Iterator[Machine]:
    with start(Boot(release, control=True).machine(disk)) as running:
        running.wait_for("wisp: stage frame")
        yield running


def test_the_first_boot_says_hello_and_asks_before_it_begins(machine: Machine) -> None:
    machine.wait_for("wisp: stage data")
    for heading in ("Hello", "Your keyboard", "How it looks", "Where you are", "Welcome"):
        reading.wait_until_seen(machine, heading, reading.HEADING, within=120)
        machine.press("ret")
    reading.wait_until_seen(machine, "Say what you need", reading.TYPED, within=60)
    machine.type("Hello, Wisp! 1+1=2")
    reading.wait_until_seen(machine, "Hello, Wisp! 1+1=2", reading.TYPED, within=30)


def test_a_sentence_opens_a_program_that_runs_and_reacts(machine: Machine) -> None:
    machine.press("ctrl", "a")
    machine.type("roll two dice")
    reading.wait_until_seen(machine, "roll two dice", reading.TYPED, within=30)
    machine.press("ret")
    found = reading.wait_until_seen(machine, "Roll", reading.BODY, within=60, face="medium")
    click(machine, found.x + 4, found.y + 4)
    reading.wait_until_seen(machine, "Rolled 1 times", reading.BODY, within=30)


def test_nobody_answers_on_the_control_channel_that_was_asked_for(machine: Machine) -> None:
    with pytest.raises(ControlError, match="didn't answer"):
        machine.control.hello(within=1)


def test_the_power_button_leads_to_a_clean_end(machine: Machine, disk: Disk) -> None:
    machine.power_button()
    assert machine.wait_off(), "the machine is still on"
    assert ext4.data_partition(disk).unmounted
