"""The state of an ext4 file system, read from its superblock on a disk that is not in use."""

from __future__ import annotations

from dataclasses import dataclass
from struct import unpack_from
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qemu.disk import Disk

SUPERBLOCK = 1024
_MAGIC = 0xEF53
_CLEAN = 1
_NEEDS_RECOVERY = 0x4


@dataclass(frozen=True)
class Ext4:
    clean: bool
    needs_recovery: bool

    @property
    def unmounted(self) -> bool:
        return self.clean and not self.needs_recovery


def data_partition(disk: Disk) -> Ext4:
    start = disk.partitions()["wisp-data"].start
    superblock = disk.read(start + SUPERBLOCK, 1024)
    magic, state = unpack_from("<HH", superblock, 0x38)
    assert magic == _MAGIC, "the data partition holds no ext4"
    (incompatible,) = unpack_from("<I", superblock, 0x60)
    return Ext4(state & _CLEAN == _CLEAN, bool(incompatible & _NEEDS_RECOVERY))
