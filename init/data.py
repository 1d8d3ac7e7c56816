"""The data partition: made at the first boot, checked, grown and mounted at each; what fails is said in plain words."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from init import disk
from init.job import Call, Plan, Program, Result
from runtime import syscalls

if TYPE_CHECKING:
    from init.disk import Partition, Table

# The label tells how far making it came: a power cut before the last step begins anew at the next boot.
NEW_LABEL, LABEL = "wisp-data-new", "wisp-data"

SMALLEST = 64 * 1024 * 1024 // disk.SECTOR
NEARLY_FULL: Final = 0.02

_FLAGS = syscalls.MS_NOSUID | syscalls.MS_NODEV | syscalls.MS_NOEXEC

# e2fsck: 1 is corrected, 2 corrected and wants a reboot if it was mounted, which it was not.
_CHECKED = (0, 1, 2)


class NoDataError(Exception):
    """Why there is no data partition to use: what happened, and what the person can do."""


def open_data(device: str | None, target: str) -> Plan[None]:
    """Mounts the data partition of the disk at target, or raises NoDataError."""
    if device is None:
        raise NoDataError("Wisp can't tell which disk it started from.")
    if disk.is_read_only(device):
        raise NoDataError("The disk that Wisp started from can't be written. If it has a lock switch, open it.")
    table = yield from _read_table(device)
    partition = table.of_kind(disk.DATA_TYPE)
    if partition is None:
        partition = yield from _create(device, table)
    else:
        yield from _grow(device, table, partition)
    if partition.label == NEW_LABEL:
        yield from _format(device, partition)
    yield from _check(partition)
    yield from _fill(partition)
    yield from _mount(partition, target)


def use_memory(target: str) -> None:
    syscalls.mount("tmpfs", target, "tmpfs", _FLAGS, "size=25%,mode=755")


def nearly_full(target: str) -> bool:
    space = os.statvfs(target)
    return space.f_bavail < space.f_blocks * NEARLY_FULL


def _read_table(device: str) -> Plan[Table]:
    result = yield Program(("/usr/sbin/sfdisk", "--json", device))
    try:
        return disk.parse_table(result.output)
    except disk.UnreadableTableError as error:
        raise NoDataError(
            f"The partition table of {device} can't be read ({error}). Write the Wisp image to this disk again."
        ) from error


def _create(device: str, table: Table) -> Plan[Partition]:
    """Makes it in the free space after the last partition."""
    start = -(-table.first_free // disk.ALIGNMENT) * disk.ALIGNMENT
    if disk.sectors(device) - start < SMALLEST:
        raise NoDataError(f"There is no room on {device} for your data. Write the Wisp image to a larger disk.")
    yield from _move_backup_table(device)
    line = f"start={start}, type={disk.DATA_TYPE}, name={NEW_LABEL}"
    _require((yield _sfdisk("--append", device, text=line)), f"make a data partition on {device}")
    partition = (yield from _read_table(device)).of_kind(disk.DATA_TYPE)
    if partition is None:
        raise NoDataError(f"The data partition made on {device} isn't there. The disk may be failing; try another one.")
    result = yield Program(("/usr/bin/partx", "--add", "--nr", str(partition.number), device))
    _require(result, f"use the new data partition on {device}")
    return partition


def _grow(device: str, table: Table, partition: Partition) -> Plan[None]:
    """To the end of the disk, if the disk has grown, as when the image was written to a larger one."""
    end = partition.start + partition.size
    if end < table.first_free or disk.sectors(device) - end <= 2 * disk.ALIGNMENT:
        return
    yield from _move_backup_table(device)
    number = str(partition.number)
    yield _sfdisk("-N", number, device, text=",+")
    yield Program(("/usr/bin/partx", "--update", "--nr", number, device))


def _move_backup_table(device: str) -> Plan[None]:
    """GPT keeps its second copy in the last sectors; until it is there the free space isn't usable."""
    result = yield _sfdisk("--relocate", "gpt-bak-std", device)
    _require(result, f"use the free space on {device}")


def _format(device: str, partition: Partition) -> Plan[None]:
    options = ("-q", "-F", "-L", LABEL, "-m", "1", "-E", "lazy_itable_init=1,lazy_journal_init=1,nodiscard")
    result = yield Program(("/usr/sbin/mkfs.ext4", *options, partition.node), limit=600)
    _require(result, f"prepare the data partition {partition.node}")
    result = yield _sfdisk("--part-label", device, str(partition.number), LABEL)
    _require(result, f"name the data partition {partition.node}")


def _check(partition: Partition) -> Plan[None]:
    result = yield Program(("/usr/sbin/e2fsck", "-p", partition.node), limit=1800)
    if result.status not in _CHECKED:
        raise NoDataError(
            f"Your data partition ({partition.node}) is damaged; nothing on it was changed. "
            f"Switch off, connect the disk to another computer and run e2fsck on its partition {partition.number}."
        )


def _fill(partition: Partition) -> Plan[None]:
    """Grows the file system to its partition. Asked at each boot: the power may have gone right after _grow."""
    grow = Program(("/usr/sbin/resize2fs", partition.node), limit=600)
    if (yield grow).status != 0:
        # To move anything it insists on a full check just before. If it still fails, a smaller one is no harm.
        yield Program(("/usr/sbin/e2fsck", "-f", "-p", partition.node), limit=1800)
        yield grow


def _mount(partition: Partition, target: str) -> Plan[None]:
    def mount() -> None:
        syscalls.mount(partition.node, target, "ext4", _FLAGS | syscalls.MS_NOATIME, "errors=remount-ro")

    _require((yield Call(mount)), f"open the data partition {partition.node}")


def _sfdisk(*arguments: str, text: str = "") -> Program:
    """The system runs from this disk: sfdisk must neither mind that nor ask the kernel to read the table anew."""
    return Program(("/usr/sbin/sfdisk", "--quiet", "--no-reread", "--no-tell-kernel", *arguments), text)


def _require(result: Result, what: str) -> None:
    if result.status != 0:
        said = " ".join(result.output.split())[-200:]
        raise NoDataError(f"Wisp could not {what} ({said}). The disk may be failing; try another one.")
