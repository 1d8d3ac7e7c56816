"""Reading what sfdisk prints, and finding the boot disk in /sys."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from init import disk

if TYPE_CHECKING:
    from pathlib import Path

PRINTED = {
    "partitiontable": {
        "label": "gpt",
        "id": "22C92B68-C85B-7142-86DC-C57B5CD85CF5",
        "device": "/dev/nvme0n1",
        "unit": "sectors",
        "firstlba": 2048,
        "lastlba": 614366,
        "sectorsize": 512,
        "partitions": [
            {"node": "/dev/nvme0n1p1", "start": 2048, "size": 20480, "type": "C12A7328-F81F-11D2-BA4B-00A0C93EC93B"},
            {
                "node": "/dev/nvme0n1p12",
                "start": 22528,
                "size": 2048,
                "type": disk.DATA_TYPE.upper(),
                "uuid": "32CBC837-69F9-7148-A4F5-EE08F7271ECF",
                "name": "wisp-data",
            },
        ],
    }
}
WARNING = "GPT PMBR size mismatch (204799 != 614399) will be corrected by write.\n"


def test_table_is_read() -> None:
    table = disk.parse_table(json.dumps(PRINTED))
    assert table.of_kind(disk.DATA_TYPE) == disk.Partition(
        "/dev/nvme0n1p12", 12, 22528, 2048, disk.DATA_TYPE, "wisp-data"
    )
    assert table.of_kind(disk.WEIGHTS_TYPE) is None
    assert (table.first_free, table.last_usable) == (24576, 614366)


def test_warnings_before_the_table_are_passed_over() -> None:
    assert disk.parse_table(WARNING + json.dumps(PRINTED, indent=3) + "\n").partitions


def test_disk_without_partitions() -> None:
    empty = {**PRINTED["partitiontable"]}
    del empty["partitions"]
    assert disk.parse_table(json.dumps({"partitiontable": empty})).first_free == 0


@pytest.mark.parametrize("change", [{"label": "dos"}, {"sectorsize": 4096}, {"partitions": 3}, {"lastlba": None}])
def test_other_tables_are_refused(change: dict[str, object]) -> None:
    with pytest.raises(disk.UnreadableTableError):
        disk.parse_table(json.dumps({"partitiontable": {**PRINTED["partitiontable"], **change}}))


@given(st.text() | st.recursive(st.none() | st.text(), lambda inner: st.dictionaries(st.text(), inner)).map(json.dumps))
def test_noise_is_refused(text: str) -> None:
    with pytest.raises(disk.UnreadableTableError):
        disk.parse_table(text)


@pytest.fixture
def sys_block(tmp_path: Path) -> Path:
    """The part of /sys/block that dm-verity on a second partition has."""
    block = tmp_path / "sys" / "block"
    partition = tmp_path / "sys" / "devices" / "pci0" / "block" / "vda" / "vda2"
    partition.mkdir(parents=True)
    for number, name in enumerate(("weights", "system")):
        (block / f"dm-{number}" / "dm").mkdir(parents=True)
        (block / f"dm-{number}" / "dm" / "name").write_text(f"{name}\n")
        (block / f"dm-{number}" / "slaves").mkdir()
    (block / "dm-1" / "slaves" / "vda2").symlink_to(partition)
    (block / "vda").symlink_to(partition.parent)
    (partition.parent / "ro").write_text("0\n")
    (partition.parent / "size").write_text("614400\n")
    return block


def test_boot_disk_is_under_the_verified_system(sys_block: Path) -> None:
    root = str(sys_block)
    assert disk.verified_device("system", root) == "/dev/dm-1"
    assert disk.verified_device("firmware", root) is None
    assert disk.boot_disk(root) == "/dev/vda"
    assert not disk.is_read_only("/dev/vda", root)
    assert disk.sectors("/dev/vda", root) == 614400


def test_no_verified_system_no_boot_disk(tmp_path: Path) -> None:
    assert disk.boot_disk(str(tmp_path)) is None
