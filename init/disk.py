"""The boot disk: which one it is, what is on it, and where free space is left."""

from __future__ import annotations

import glob
import json
import os
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_OURS = "6ba9a3a0-2f5b-4a1c-9d35-7c1f3b8e"
WEIGHTS_TYPE, WEIGHTS_VERITY_TYPE = f"{_OURS}5a10", f"{_OURS}5a11"
FIRMWARE_TYPE, FIRMWARE_VERITY_TYPE = f"{_OURS}5a12", f"{_OURS}5a13"
DATA_TYPE = f"{_OURS}5a14"

SECTOR = 512
ALIGNMENT = 2048
"""Sectors; where sfdisk starts a partition, and what it leaves unused at the end."""


class UnreadableTableError(Exception):
    """What sfdisk printed is not the partition table of one of our disks."""


class Partition(NamedTuple):
    node: str
    number: int
    start: int
    size: int
    kind: str
    label: str


class Table(NamedTuple):
    partitions: tuple[Partition, ...]
    last_usable: int

    def of_kind(self, kind: str) -> Partition | None:
        return next((found for found in self.partitions if found.kind == kind), None)

    @property
    def first_free(self) -> int:
        """The first sector after the last partition."""
        return max((found.start + found.size for found in self.partitions), default=0)


def parse_table(text: str) -> Table:
    """Reads what `sfdisk --json` prints."""
    try:
        # Its warnings come first, on the same pipe.
        table = json.JSONDecoder().raw_decode(text, text.find("{"))[0]["partitiontable"]
        if table["label"] != "gpt" or table["sectorsize"] != SECTOR:
            raise UnreadableTableError(f"a {table['label']} table with sectors of {table['sectorsize']} bytes")
        partitions = tuple(_parse_partition(table["device"], entry) for entry in table.get("partitions", ()))
        return Table(partitions, int(table["lastlba"]))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise UnreadableTableError(f"not what sfdisk prints: {error!r}") from error


def _parse_partition(device: str, entry: dict[str, str]) -> Partition:
    node, start, size = entry["node"], int(entry["start"]), int(entry["size"])
    number = int(node.removeprefix(device).removeprefix("p"))
    return Partition(node, number, start, size, entry["type"].lower(), entry.get("name", ""))


def verified_device(name: str, root: str = "/sys/block") -> str | None:
    """The block device that preinit opened under this name, or None: then its partition wasn't there."""
    for path in _mapped(root):
        with open(f"{path}/dm/name", encoding="ascii") as file:
            if file.read().strip() == name:
                return f"/dev/{os.path.basename(path)}"
    return None


def boot_disk(root: str = "/sys/block") -> str | None:
    """The disk that holds the partition under the verified system, as /dev/vda."""
    system = verified_device("system", root)
    if system is None:
        return None
    for slave in os.listdir(f"{root}/{os.path.basename(system)}/slaves"):
        partition = os.path.realpath(f"{root}/{os.path.basename(system)}/slaves/{slave}")
        return f"/dev/{os.path.basename(os.path.dirname(partition))}"
    return None


def is_read_only(disk: str, root: str = "/sys/block") -> bool:
    with open(f"{root}/{os.path.basename(disk)}/ro", encoding="ascii") as file:
        return file.read().strip() == "1"


def sectors(disk: str, root: str = "/sys/block") -> int:
    with open(f"{root}/{os.path.basename(disk)}/size", encoding="ascii") as file:
        return int(file.read())


def _mapped(root: str) -> Iterator[str]:
    return glob.iglob(f"{root}/dm-*")
