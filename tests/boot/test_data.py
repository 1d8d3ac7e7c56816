"""The data partition: made, kept over a power cut, full, impossible and unreadable."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from qemu.boot import Boot
from qemu.disk import Disk
from tests.boot import ext4, reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from qemu.machine import Machine
    from tests.boot.conftest import NewDisk, Start

STORE = """
import os, sys
with open(sys.argv[1], "w") as file:
    file.write(sys.argv[2])
    file.flush()
    os.fsync(file.fileno())
os.fsync(os.open(os.path.dirname(sys.argv[1]), os.O_RDONLY))
"""
FETCH = "import sys; print(open(sys.argv[1]).read())"
FILE_SYSTEM = """
import sys
mounts = [line.split() for line in open("/proc/mounts")]
print(next((kind for _, place, kind, *_ in reversed(mounts) if place == "/data"), "none"))
"""
FILL = """
import os
block = os.urandom(1 << 20)
file = os.open("/data/filler", os.O_WRONLY | os.O_CREAT)
while block:
    try:
        while os.write(file, block):
            pass
    except OSError:
        block = block[: len(block) // 2]
os.fsync(file)
print(os.statvfs("/data").f_bavail)
"""
MIB = 1 << 20


@pytest.fixture(scope="module")
def disk(new_disk: NewDisk, development: Path) -> Disk:
    """One disk for the whole story, in the order of the tests."""
    return new_disk(development)


def test_the_first_boot_makes_the_partition_and_a_power_cut_loses_nothing_stored(
    start: Start, development: Path, disk: Disk
) -> None:
    with _running(start, development, disk) as machine:
        assert machine.control.python(FILE_SYSTEM) == "ext4"
        machine.control.python(STORE, "/data/first", "before the power cut")
        machine.cut_power()
    assert not ext4.data_partition(disk).unmounted


def test_the_second_boot_finds_it_and_ends_cleanly_with_the_partition_full(
    start: Start, development: Path, disk: Disk
) -> None:
    with _running(start, development, disk) as machine:
        assert machine.control.python(FETCH, "/data/first") == "before the power cut"
        machine.control.python(STORE, "/data/second", "before the clean end")
        assert machine.control.python(FILL, within=60) == "0"
        machine.power_button()
        assert machine.wait_off(), "the machine is still on"
    assert ext4.data_partition(disk).unmounted


def test_a_full_partition_boots_to_everything_with_a_notice(start: Start, development: Path, disk: Disk) -> None:
    with _running(start, development, disk) as machine:
        assert machine.control.python(FETCH, "/data/second") == "before the clean end"
        assert _services_run(machine)
        _notice_is_seen(machine, "full")


def test_an_unreadable_partition_is_said_and_left_alone(start: Start, development: Path, disk: Disk) -> None:
    partition = disk.partitions()["wisp-data"]
    rubble = b"\xa5" * (300 * MIB)
    disk.write(partition.start, rubble)
    with _running(start, development, disk) as machine:
        assert machine.control.python(FILE_SYSTEM) == "tmpfs"
        assert _services_run(machine)
        _notice_is_seen(machine, "data")
        machine.power_button()
        assert machine.wait_off(), "the machine is still on"
    assert disk.read(partition.start, len(rubble)) == rubble


def test_a_disk_without_room_runs_from_memory_and_says_so(start: Start, development: Path, tmp_path: Path) -> None:
    disk = Disk.over(development / "wisp.raw", tmp_path / "disk.qcow2", room=0)
    with _running(start, development, disk) as machine:
        assert machine.control.python(FILE_SYSTEM) == "tmpfs"
        assert _services_run(machine)
        _notice_is_seen(machine, "data")


@contextmanager
def _running(start: Start, built: Path, disk: Disk) -> Iterator[Machine]:
    """Boot until the data partition is there, or given up."""
    with start(Boot(built, control=True).machine(disk)) as machine:
        machine.wait_for("wisp: stage frame")
        machine.wait_for("wisp: stage data")
        machine.control.hello()
        yield machine


def _notices(machine: Machine) -> list[dict[str, Any]]:
    notices: list[dict[str, Any]] = machine.control.status()["boot"]["notices"]
    return notices


def _notice_is_seen(machine: Machine, about: str) -> None:
    texts = [notice["text"] for notice in _notices(machine)]
    wanted = next((text for text in texts if about in text.lower()), None)
    assert wanted, f"no notice is about {about!r}: {texts}"
    beginning = " ".join(wanted.split()[:4])
    reading.wait_until_seen(machine, beginning, reading.NOTICE, within=30)


def _services_run(machine: Machine) -> bool:
    """Wait for them: the broker is started after the first frame."""
    deadline = time.monotonic() + 3 * machine.hardware.accelerator.patience
    while time.monotonic() < deadline:
        services = machine.control.status()["boot"]["services"]
        if {"devices", "compositor"} <= {each["name"] for each in services if each["state"] == "running"}:
            return True
        time.sleep(0.2)
    return False
