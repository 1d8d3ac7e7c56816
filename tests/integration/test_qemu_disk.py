"""Disks, with the real qemu-img."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qemu.disk import Disk

if TYPE_CHECKING:
    from pathlib import Path

MIB = 1 << 20


@pytest.fixture
def base(tmp_path: Path) -> Path:
    path = tmp_path / "base.raw"
    path.write_bytes(bytes(MIB) + b"W" * MIB)
    return path


def test_a_layer_shows_its_base_and_has_room_behind_it(base: Path, tmp_path: Path) -> None:
    disk = Disk.over(base, tmp_path / "disk, with comma.qcow2", room=MIB)
    assert disk.read(MIB, 512) == b"W" * 512
    assert disk.read(2 * MIB, MIB) == bytes(MIB)


def test_writing_changes_the_layer_and_never_the_base(base: Path, tmp_path: Path) -> None:
    before = base.read_bytes()
    disk = Disk.over(base, tmp_path / "disk.qcow2")
    disk.write(512, b"new" + bytes(509))
    disk.flip(MIB + 700)
    assert disk.read(512, 512) == b"new" + bytes(509)
    assert disk.read(MIB + 512, 512) == b"W" * 188 + b"G" + b"W" * 323
    assert base.read_bytes() == before


def test_extracted_holes_stay_holes(base: Path, tmp_path: Path) -> None:
    disk = Disk.over(base, tmp_path / "disk.qcow2", room=64 * MIB)
    out = tmp_path / "part.raw"
    disk.extract(MIB, 65 * MIB, out)
    assert out.stat().st_size == 65 * MIB
    assert out.stat().st_blocks * 512 < 2 * MIB
