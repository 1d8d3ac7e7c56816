"""A byte turned over in the system partition: verity refuses it, and a screen says so in plain words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from compositor.text import fonts
from qemu.boot import Boot
from tests.boot import reading

if TYPE_CHECKING:
    from qemu.machine import Machine
    from tests.boot.conftest import NewDisk, Start

EROFS_SUPERBLOCK = 1024
FONT = fonts.FOLDER / fonts.FILES[0]
# Asks the file system where on its device a file begins: FS_IOC_FIEMAP, one extent, see linux/fiemap.h.
PHYSICAL_POSITION = """
import fcntl, struct, sys
with open(sys.argv[1], "rb") as file:
    request = struct.pack("=QQIIII", 0, 1, 0, 0, 1, 0) + bytes(56)
    answer = fcntl.ioctl(file, 0xC020660B, request)
logical, physical, length = struct.unpack_from("=QQQ", answer, 32)
print(physical)
"""
# A large file: small ones are packed together, and have no place of their own.
INTERPRETER = "import os, sys; print(os.path.realpath(sys.executable))"


@pytest.fixture(scope="module")
def positions(start: Start, new_disk: NewDisk, development: Path) -> dict[str, int]:
    """Say where in the system partition something is, as the kernel of an undamaged boot sees it."""
    with start(Boot(development, control=True).machine(new_disk(development))) as machine:
        machine.wait_for("wisp: stage frame")
        machine.control.hello()
        return {
            "the file system": EROFS_SUPERBLOCK,
            "PID 1": _position(machine, Path(machine.control.python(INTERPRETER))),
            "a service": _position(machine, FONT),
        }


@pytest.mark.parametrize("what", ["the file system", "PID 1", "a service"])
def test_damage_is_refused_with_a_readable_screen(
    start: Start, new_disk: NewDisk, development: Path, positions: dict[str, int], what: str
) -> None:
    disk = new_disk(development)
    disk.flip(disk.partitions()["wisp-system-a"].start + positions[what])
    with start(Boot(development).machine(disk)) as machine:
        line, words = machine.line(r"wisp: damaged: (.*)")
        # What every boot needs is refused before anything runs, the rest in the moment it is read.
        assert ("wisp: stage services" in machine.console.text) == (what == "a service")
        _, why = machine.line(r"wisp: damaged: (.*)", within=1, after=line)
        machine.wait_for("wisp: damaged: Press a key")
        for text in (words[1], why[1], "write the Wisp image to this disk again"):
            reading.wait_until_on_console(machine, text, within=10)
        machine.press("ret")
        assert machine.wait_off(), "a key press should have switched the machine off"


def _position(machine: Machine, path: Path) -> int:
    position = int(machine.control.python(PHYSICAL_POSITION, str(path)))
    assert position > EROFS_SUPERBLOCK, f"{path} lies nowhere"
    return position
