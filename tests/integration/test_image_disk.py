"""Disks put together, installed and updated with the real sfdisk."""

from __future__ import annotations

import fcntl
import os
from typing import TYPE_CHECKING

import pytest

from image import disk, layout
from image.failure import Failure
from init.disk import DATA_TYPE

if TYPE_CHECKING:
    from pathlib import Path

BOOT_OLD, BOOT_NEW = "11111111-0000-4000-8000-000000000001", "11111111-0000-4000-8000-000000000002"
KERNEL_OLD, KERNEL_NEW = "22222222-0000-4000-8000-000000000001", "22222222-0000-4000-8000-000000000002"
DATA = layout.Partition(
    len(layout.SLOTS) + 1,
    "wisp-data",
    DATA_TYPE,
    "33333333-0000-4000-8000-000000000001",
    layout.SIZE,
    disk.ROOM_FOR_DATA // 2,
)
SECRET = b"what the person made"


def built(folder: Path, system: bytes, boot: str, kernel: str) -> Path:
    """A build whose system partition holds these bytes."""
    folder.mkdir()
    content = folder / "system"
    content.write_bytes(system)
    disk.assemble(
        folder / "wisp.raw",
        {"wisp-esp": content, "wisp-system-a": content},
        {"wisp-esp": kernel, "wisp-system-a": boot},
    )
    return folder


def place(label: str) -> layout.Slot:
    return next(slot for slot in layout.SLOTS if slot.label == label)


def test_the_table_reads_as_it_was_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/usr/bin:/bin")  # as an ordinary user has it
    image = built(tmp_path / "build", b"system", BOOT_OLD, KERNEL_OLD) / "wisp.raw"
    table = layout.read(image)
    assert [(p.number, p.start, p.size, p.type) for p in table] == [
        (number, slot.start, slot.size, slot.type) for number, slot in enumerate(layout.SLOTS, start=1)
    ]
    filled = {p.label: p.uuid for p in table if p.label != layout.EMPTY}
    assert filled == {"wisp-esp": KERNEL_OLD, "wisp-system-a": BOOT_OLD}


def test_a_disk_takes_no_room_for_what_is_empty(tmp_path: Path) -> None:
    image = built(tmp_path / "build", b"system", BOOT_OLD, KERNEL_OLD) / "wisp.raw"
    assert image.stat().st_size == layout.SIZE
    assert image.stat().st_blocks * 512 < layout.MIB


def test_a_part_too_large_for_its_slot_is_refused(tmp_path: Path) -> None:
    large = tmp_path / "large"
    with large.open("wb") as file:
        file.truncate(place("wisp-esp").size + 1)
    with pytest.raises(Failure, match="wisp-esp"):
        disk.assemble(tmp_path / "wisp.raw", {"wisp-esp": large}, {"wisp-esp": KERNEL_OLD})


def test_a_disk_whose_partitions_lie_elsewhere_is_not_written_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = tmp_path / "state/disk.raw"
    new = built(tmp_path / "new", b"new", BOOT_NEW, KERNEL_NEW)
    with monkeypatch.context() as patch:
        patch.setattr(layout, "SLOTS", layout.SLOTS[:-2])
        disk.install(built(tmp_path / "old", b"old", BOOT_OLD, KERNEL_OLD), mine)
    before = layout.read(mine)
    with pytest.raises(Failure, match="can't be updated"):
        disk.install(new, mine)
    assert layout.read(mine) == before


def test_an_update_leaves_the_data_alone(tmp_path: Path) -> None:
    mine = tmp_path / "state/disk.raw"
    disk.install(built(tmp_path / "old", b"old and longer", BOOT_OLD, KERNEL_OLD), mine)
    layout.write(mine, {"wisp-esp": KERNEL_OLD, "wisp-system-a": BOOT_OLD}, (DATA,))
    with mine.open("r+b") as file:
        os.pwrite(file.fileno(), SECRET, DATA.start)

    disk.install(built(tmp_path / "new", b"new", BOOT_NEW, KERNEL_OLD), mine)

    table = {p.label: p for p in layout.read(mine) if p.label != layout.EMPTY}
    assert table["wisp-system-a"].uuid == BOOT_NEW
    assert table["wisp-data"] == DATA
    with mine.open("rb") as file:
        assert os.pread(file.fileno(), len(SECRET), DATA.start) == SECRET
        # Nothing of the old system shows through behind the new one.
        assert os.pread(file.fileno(), 14, place("wisp-system-a").start) == b"new".ljust(14, b"\0")


def test_the_same_build_again_changes_nothing(tmp_path: Path) -> None:
    mine = tmp_path / "disk.raw"
    build = built(tmp_path / "old", b"old", BOOT_OLD, KERNEL_OLD)
    disk.install(build, mine)
    before = mine.stat().st_mtime_ns
    disk.install(build, mine)
    assert mine.stat().st_mtime_ns == before


def test_an_interrupted_update_is_done_again(tmp_path: Path) -> None:
    mine = tmp_path / "disk.raw"
    disk.install(built(tmp_path / "old", b"old", BOOT_OLD, KERNEL_OLD), mine)
    with mine.open("r+b") as file:  # the system was copied, the table was not
        os.pwrite(file.fileno(), b"ne", place("wisp-system-a").start)
    disk.install(built(tmp_path / "new", b"new", BOOT_NEW, KERNEL_NEW), mine)
    with mine.open("rb") as file:
        assert os.pread(file.fileno(), 3, place("wisp-system-a").start) == b"new"
    assert BOOT_NEW in {p.uuid for p in layout.read(mine)}


def test_a_disk_has_one_machine_at_a_time(tmp_path: Path) -> None:
    own, other = tmp_path / "state/wisp.raw", tmp_path / "other.raw"
    with disk.in_use(own):
        with pytest.raises(Failure, match="belongs to a machine that is running"), disk.in_use(own):
            pass
        with disk.in_use(other):
            pass
    with disk.in_use(own):
        pass


def test_a_running_machines_disk_is_left_alone(tmp_path: Path) -> None:
    mine = tmp_path / "disk.raw"
    disk.install(built(tmp_path / "old", b"old", BOOT_OLD, KERNEL_OLD), mine)
    new = built(tmp_path / "new", b"new", BOOT_NEW, KERNEL_NEW)
    with mine.open("r+b") as running:
        # An open file description's lock, as QEMU takes it: one byte, shared.
        lock = bytearray(32)
        lock[0:2] = fcntl.F_RDLCK.to_bytes(2, "little")
        lock[8:16], lock[16:24] = (100).to_bytes(8, "little"), (1).to_bytes(8, "little")
        fcntl.fcntl(running, 37, bytes(lock))  # F_OFD_SETLK
        with pytest.raises(Failure, match="running"):
            disk.install(new, mine)
