"""Layout: the partitions of a Wisp disk. Their places never change, so that an update finds its slot."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from image.failure import Failure
from init.disk import FIRMWARE_TYPE, FIRMWARE_VERITY_TYPE, SECTOR, WEIGHTS_TYPE, WEIGHTS_VERITY_TYPE

if TYPE_CHECKING:
    from pathlib import Path

MIB = 1024 * 1024
# An empty slot has this label, as systemd-sysupdate expects it.
EMPTY = "_empty"
DISK = UUID("0d9c2f6e-52a1-4bb2-8a0d-7c5f0f1d9b11")

ESP = "c12a7328-f81f-11d2-ba4b-00a0c93ec93b"
ROOT = "4f68bce3-e8cd-4db1-96e7-fbcaf984b709"
ROOT_VERITY = "2c7357ed-ebd2-46d9-aec1-23d437ec2bf5"


@dataclass(frozen=True)
class Slot:
    """A place on the disk, in bytes; what is in it is someone else's matter."""

    label: str
    type: str
    start: int
    size: int


def _slots() -> tuple[Slot, ...]:
    sizes = (
        ("wisp-esp", ESP, 128),
        ("wisp-system-a", ROOT, 384),
        ("wisp-system-a-verity", ROOT_VERITY, 8),
        ("wisp-system-b", ROOT, 384),
        ("wisp-system-b-verity", ROOT_VERITY, 8),
        ("wisp-weights-a", WEIGHTS_TYPE, 2048),
        ("wisp-weights-a-verity", WEIGHTS_VERITY_TYPE, 20),
        ("wisp-weights-b", WEIGHTS_TYPE, 2048),
        ("wisp-weights-b-verity", WEIGHTS_VERITY_TYPE, 20),
        ("wisp-firmware", FIRMWARE_TYPE, 256),
        ("wisp-firmware-verity", FIRMWARE_VERITY_TYPE, 8),
    )
    slots = []
    start = MIB
    for label, kind, mebibytes in sizes:
        slots.append(Slot(label, kind, start, mebibytes * MIB))
        start += mebibytes * MIB
    return tuple(slots)


SLOTS = _slots()
# The second copy of the partition table follows; data begins where the slots end.
SIZE = SLOTS[-1].start + SLOTS[-1].size + MIB


@dataclass(frozen=True)
class Partition:
    """An entry of a partition table."""

    number: int
    label: str
    type: str
    uuid: str
    start: int
    size: int


def write(disk: Path, uuids: dict[str, str], others: tuple[Partition, ...] = ()) -> None:
    """Write the table: slots that have a UUID hold something, the rest are empty; `others` stay as they are."""
    lines = ["label: gpt", f"label-id: {DISK}", "unit: sectors", f"first-lba: {MIB // SECTOR}"]
    for number, slot in enumerate(SLOTS, start=1):
        filled = slot.label in uuids
        uuid = uuids[slot.label] if filled else uuid5(DISK, slot.label)
        name = slot.label if filled else EMPTY
        lines.append(_line(Partition(number, name, slot.type, str(uuid), slot.start, slot.size)))
    lines += [_line(other) for other in others]
    command: list[str | Path] = [_sfdisk(), "--quiet", "--no-reread", "--no-tell-kernel", "--wipe=never", disk]
    # It remarks on each file system that it finds: heard only when it fails.
    done = subprocess.run(command, input="\n".join(lines), capture_output=True, text=True, check=False)
    if done.returncode:
        raise Failure(f"{disk} can't be given a partition table: {done.stderr.strip()}")


def _sfdisk() -> str:
    """Debian keeps it where an ordinary user's PATH doesn't lead."""
    return shutil.which("sfdisk", path=f"{os.environ.get('PATH', os.defpath)}:/usr/sbin:/sbin") or "sfdisk"


def read(disk: Path) -> tuple[Partition, ...]:
    """The partitions of a disk or an image; none when it has no partition table."""
    done = subprocess.run([_sfdisk(), "--json", disk], capture_output=True, text=True, check=False)
    if done.returncode:
        return ()
    return tuple(
        Partition(
            number=number,
            label=entry.get("name", ""),
            type=entry["type"].lower(),
            uuid=entry["uuid"].lower(),
            start=entry["start"] * SECTOR,
            size=entry["size"] * SECTOR,
        )
        for number, entry in enumerate(json.loads(done.stdout)["partitiontable"]["partitions"], start=1)
    )


def _line(partition: Partition) -> str:
    start, size = partition.start // SECTOR, partition.size // SECTOR
    return (
        f"{partition.number} : start={start}, size={size}, type={partition.type}, "
        f'uuid={partition.uuid}, name="{partition.label}"'
    )
