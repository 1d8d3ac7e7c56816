"""Disk: a whole disk put together from parts, and a person's own disk that keeps their data."""

from __future__ import annotations

import fcntl
import hashlib
import os
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING
from uuid import uuid5

from image import cache, layout
from image.failure import Failure

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path
    from typing import BinaryIO

    from image.layout import Partition

# Sparse: it takes what is written to it.
ROOM_FOR_DATA = 16 * 1024 * layout.MIB
CHUNK = 4 * layout.MIB


def assemble(disk: Path, contents: Mapping[str, Path], uuids: dict[str, str]) -> None:
    """Make a disk whose slots hold these files."""
    with disk.open("wb") as target:
        target.truncate(layout.SIZE)
        for slot in layout.SLOTS:
            if slot.label in contents:
                _fill(target, slot, contents[slot.label])
    layout.write(disk, uuids)


def content_uuid(path: Path) -> str:
    """A partition UUID that changes with the content, for what no root hash names."""
    with path.open("rb") as file:
        return str(uuid5(layout.DISK, hashlib.file_digest(file, "sha256").hexdigest()))


@contextmanager
def in_use(disk: Path) -> Iterator[None]:
    """By one machine, from before it starts: a second one would reach for the first one's sockets."""
    disk.parent.mkdir(parents=True, exist_ok=True)
    with disk.with_suffix(".lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise _taken(disk) from error
        yield


def install(built: Path, disk: Path) -> None:
    """Make or update the disk of a person's machine from a build; their data partition is left alone."""
    image = built / "wisp.raw"
    if partitions := layout.read(disk):
        _check_places(disk, partitions)
        _update(image, disk)
    else:
        _create(image, disk)


def _check_places(disk: Path, partitions: tuple[Partition, ...]) -> None:
    """A disk from before they were settled would lose its data to an update."""
    starts = {partition.start for partition in partitions}
    if not starts.issuperset(slot.start for slot in layout.SLOTS):
        raise Failure(
            f"{disk} was made by an early Wisp, which had its partitions in other places: it can't be updated.",
            "Move it away, or have `./wisp clean --machine` remove it with all that is on it.",
        )


def _create(image: Path, disk: Path) -> None:
    partitions = layout.read(image)
    with cache.replacing(disk) as partial:
        with image.open("rb") as source, partial.open("wb") as target:
            target.truncate(layout.SIZE + ROOM_FOR_DATA)
            for partition in _filled(partitions):
                _copy(source, partition.start, target, partition.start, partition.size)
        layout.write(partial, _uuids(partitions))


def _update(image: Path, disk: Path) -> None:
    """The table comes last: when this is interrupted, the old UUIDs in it say that there is work left."""
    new, old = layout.read(image), layout.read(disk)
    if _uuids(new) == _uuids(old):
        return
    present = {(partition.start, partition.uuid) for partition in _filled(old)}
    with image.open("rb") as source, disk.open("r+b") as target:
        _own(target, disk)
        for partition in _filled(new):
            if (partition.start, partition.uuid) not in present:
                _empty(disk, partition)
                _copy(source, partition.start, target, partition.start, partition.size)
    slots = {slot.start for slot in layout.SLOTS}
    layout.write(disk, _uuids(new), tuple(p for p in old if p.start not in slots))


def _filled(partitions: tuple[Partition, ...]) -> list[Partition]:
    starts = {slot.start for slot in layout.SLOTS}
    return [p for p in partitions if p.start in starts and p.label != layout.EMPTY]


def _uuids(partitions: tuple[Partition, ...]) -> dict[str, str]:
    return {partition.label: partition.uuid for partition in _filled(partitions)}


def _own(target: BinaryIO, disk: Path) -> None:
    """QEMU locks the disk of a running machine."""
    try:
        fcntl.lockf(target, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise _taken(disk) from error


def _taken(disk: Path) -> Failure:
    return Failure(f"{disk} belongs to a machine that is running.", "Turn that machine off first.")


def _empty(disk: Path, partition: Partition) -> None:
    place = [f"--offset={partition.start}", f"--length={partition.size}"]
    subprocess.run(["fallocate", "--punch-hole", *place, disk], check=True)


def _fill(target: BinaryIO, slot: layout.Slot, content: Path) -> None:
    size = content.stat().st_size
    if size > slot.size:
        too_large = (
            f"{content.name} takes {size // layout.MIB} MiB, its slot {slot.label} holds {slot.size // layout.MIB}"
        )
        raise Failure(too_large, "Make what is in it smaller: the slots' sizes are the same on every disk.")
    with content.open("rb") as source:
        _copy(source, 0, target, slot.start, size)


def _copy(source: BinaryIO, start: int, target: BinaryIO, to: int, size: int) -> None:
    """Copy what is not a hole onto what reads as zeros."""
    position = start
    while True:
        try:
            position = os.lseek(source.fileno(), position, os.SEEK_DATA)
        except OSError:  # nothing but a hole up to the end
            return
        if position >= start + size:
            return
        chunk = os.pread(source.fileno(), min(CHUNK, start + size - position), position)
        if chunk.strip(b"\0"):
            os.pwrite(target.fileno(), chunk, to + position - start)
        position += len(chunk)
