"""The image that people get, booted directly: one boot from power-on to the power button."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qemu.boot import Boot
from qemu.control import ControlError
from runtime import VERSION
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


def test_the_first_frame_names_the_version_and_no_other(machine: Machine) -> None:
    picture = machine.screenshot()
    other = VERSION[:-1] + ("8" if VERSION[-1] != "8" else "3")
    assert reading.find(picture, f"Wisp {VERSION}", reading.FOOT)
    assert not reading.find(picture, f"Wisp {other}", reading.FOOT)


def test_typed_keys_are_seen(machine: Machine) -> None:
    machine.wait_for("wisp: stage data")
    machine.type("Hello, Wisp! 1+1=2")
    reading.wait_until_seen(machine, "Hello, Wisp! 1+1=2", reading.TYPED, within=30)


def test_nobody_answers_on_the_control_channel_that_was_asked_for(machine: Machine) -> None:
    with pytest.raises(ControlError, match="didn't answer"):
        machine.control.hello(within=1)


def test_the_power_button_leads_to_a_clean_end(machine: Machine, disk: Disk) -> None:
    machine.power_button()
    assert machine.wait_off(), "the machine is still on"
    assert ext4.data_partition(disk).unmounted
