"""The data partition on a real disk: a sparse file behind a loop device, with the tools that the image has."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from init import data, disk
from runtime import syscalls
from tests.integration.bench import Bench

if TYPE_CHECKING:
    from collections.abc import Iterator

    from init.job import Plan

MEBI = 1 << 20
IMAGE_MEBI = 40


def run(*argv: str | Path, text: str = "") -> str:
    return subprocess.run(argv, input=text, check=True, capture_output=True, text=True).stdout


class Disk:
    """An image as it is written to a larger disk: one partition of the system's, then room."""

    def __init__(self, folder: Path) -> None:
        self.image = folder / "disk"
        self.target = folder / "data"
        self.target.mkdir()
        self.device = ""
        self._sized(IMAGE_MEBI)
        run("sfdisk", "-q", self.image, text="label: gpt\nsize=20M, name=system\n")

    def insert(self, mebi: int, *options: str) -> None:
        self._sized(mebi)
        self.device = run("losetup", "--find", "--show", *options, self.image).strip()
        # Not every kernel reads GPT by itself.
        subprocess.run(["partx", "--add", self.device], check=False, capture_output=True)

    def pull(self) -> None:
        """As after a shutdown."""
        if self.target.is_mount():
            run("umount", self.target)
        subprocess.run(["partx", "--delete", self.device], check=False, capture_output=True)
        run("losetup", "--detach", self.device)
        self.device = ""

    def table(self) -> disk.Table:
        return disk.parse_table(run("sfdisk", "--json", self.device))

    def _sized(self, mebi: int) -> None:
        run("truncate", "--size", f"{mebi}M", self.image)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(tmp_path)
    yield bench
    bench.close()


@pytest.fixture
def boot_disk(tmp_path: Path) -> Iterator[Disk]:
    boot_disk = Disk(tmp_path)
    yield boot_disk
    if boot_disk.device:
        boot_disk.pull()


def open_data(bench: Bench, boot_disk: Disk) -> str:
    """What the person is told; nothing if all is well."""
    told: list[str] = []

    def plan() -> Plan[None]:
        try:
            yield from data.open_data(boot_disk.device, str(boot_disk.target))
        except data.NoDataError as problem:
            told.append(str(problem))

    bench.carry_out(plan())
    return "".join(told)


def size(boot_disk: Disk) -> int:
    """In MiB, roughly: ext4 keeps some for itself."""
    space = os.statvfs(boot_disk.target)
    return space.f_blocks * space.f_frsize // MEBI


def test_first_boot_makes_it_and_second_boot_finds_what_was_stored(bench: Bench, boot_disk: Disk) -> None:
    boot_disk.insert(300)
    assert open_data(bench, boot_disk) == ""
    (boot_disk.target / "kept").write_text("from the first boot")
    found = boot_disk.table().of_kind(disk.DATA_TYPE)
    assert found is not None
    assert found.label == "wisp-data"
    options = next(line for line in Path("/proc/mounts").read_text().splitlines() if str(boot_disk.target) in line)
    assert {"nosuid", "nodev", "noexec"} <= set(options.split()[3].split(","))
    boot_disk.pull()
    boot_disk.insert(300)
    assert open_data(bench, boot_disk) == ""
    assert (boot_disk.target / "kept").read_text() == "from the first boot"


def test_it_grows_with_the_disk(bench: Bench, boot_disk: Disk) -> None:
    boot_disk.insert(200)
    assert open_data(bench, boot_disk) == ""
    (boot_disk.target / "kept").write_text("still here")
    before = size(boot_disk)
    boot_disk.pull()
    boot_disk.insert(500)
    assert open_data(bench, boot_disk) == ""
    assert size(boot_disk) > before + 250
    assert (boot_disk.target / "kept").read_text() == "still here"


def test_power_cut_while_it_is_made(bench: Bench, boot_disk: Disk) -> None:
    """Everything up to the last step is done; nothing can have been stored before that one."""
    boot_disk.insert(300)
    assert open_data(bench, boot_disk) == ""
    number = str(len(boot_disk.table().partitions))
    run("umount", boot_disk.target)
    run("sfdisk", "-q", "--no-reread", "--no-tell-kernel", "--part-label", boot_disk.device, number, data.NEW_LABEL)
    run("dd", "if=/dev/zero", f"of={boot_disk.device}p{number}", "bs=1M", "count=1")
    boot_disk.pull()
    boot_disk.insert(300)
    assert open_data(bench, boot_disk) == ""
    assert boot_disk.table().partitions[-1].label == data.LABEL


def test_power_cut_while_it_was_written_is_repaired(bench: Bench, boot_disk: Disk, tmp_path: Path) -> None:
    boot_disk.insert(300)
    assert open_data(bench, boot_disk) == ""
    (boot_disk.target / "kept").write_text("synced")
    run("sync", "--file-system", boot_disk.target)
    cut = tmp_path / "as-it-was-when-the-power-went"
    run("cp", "--sparse=always", boot_disk.image, cut)
    boot_disk.pull()
    cut.rename(boot_disk.image)
    boot_disk.insert(300)
    assert open_data(bench, boot_disk) == ""
    assert (boot_disk.target / "kept").read_text() == "synced"


def test_damaged_partition_is_said_and_left_alone(bench: Bench, boot_disk: Disk) -> None:
    boot_disk.insert(300)
    assert open_data(bench, boot_disk) == ""
    node = boot_disk.table().partitions[-1].node
    run("umount", boot_disk.target)
    run("dd", "if=/dev/urandom", f"of={node}", "bs=1M", "count=200", "conv=notrunc")
    before = run("sha256sum", node)
    told = open_data(bench, boot_disk)
    assert "is damaged; nothing on it was changed" in told
    assert "e2fsck" in told
    assert run("sha256sum", node) == before
    assert not boot_disk.target.is_mount()


def test_no_room(bench: Bench, boot_disk: Disk) -> None:
    boot_disk.insert(IMAGE_MEBI)
    assert "no room" in open_data(bench, boot_disk)
    assert len(boot_disk.table().partitions) == 1


def test_disk_that_can_not_be_written(bench: Bench, boot_disk: Disk) -> None:
    boot_disk.insert(300, "--read-only")
    assert "can't be written" in open_data(bench, boot_disk)


def test_disk_without_a_table(bench: Bench, boot_disk: Disk) -> None:
    boot_disk.insert(300)
    run("dd", "if=/dev/zero", f"of={boot_disk.device}", "bs=1M", "count=2", "conv=notrunc")
    run("dd", "if=/dev/zero", f"of={boot_disk.device}", "bs=1M", "count=3", "seek=297", "conv=notrunc")
    assert "partition table" in open_data(bench, boot_disk)


def test_full_partition_opens_and_is_noticed(bench: Bench, boot_disk: Disk) -> None:
    boot_disk.insert(120)
    assert open_data(bench, boot_disk) == ""
    assert not data.nearly_full(str(boot_disk.target))
    with pytest.raises(OSError, match="No space"):
        (boot_disk.target / "much").write_bytes(b"\xff" * 120 * MEBI)
    boot_disk.pull()
    boot_disk.insert(120)
    assert open_data(bench, boot_disk) == ""
    assert data.nearly_full(str(boot_disk.target))


def test_memory_instead(tmp_path: Path) -> None:
    target = tmp_path / "data"
    target.mkdir()
    data.use_memory(str(target))
    try:
        (target / "kept").write_text("until the power goes")
        assert "tmpfs" in run("stat", "--file-system", "--format=%T", target)
    finally:
        syscalls.unmount(str(target))
