import struct

import pytest

from qemu.disk import SECTOR, Partition, parse_gpt


def entry(label: str, first: int, last: int) -> bytes:
    return b"K" * 16 + b"I" * 16 + struct.pack("<QQQ", first, last, 0) + label.encode("utf-16le").ljust(72, b"\0")


def table(*entries: bytes) -> bytes:
    header = b"EFI PART" + bytes(64) + struct.pack("<QII", 2, 128, 128)
    return bytes(SECTOR) + header.ljust(SECTOR, b"\0") + b"".join(entries).ljust(128 * 128, b"\0")


def test_used_entries_are_read_with_their_place_in_bytes() -> None:
    parsed = parse_gpt(table(entry("wisp-esp", 2048, 4095), bytes(128), entry("wisp-data", 4096, 4096)))
    assert parsed == [Partition("wisp-esp", 2048 * 512, 2048 * 512), Partition("wisp-data", 4096 * 512, 512)]


def test_a_disk_without_a_table_is_refused() -> None:
    with pytest.raises(ValueError, match="no GUID partition table"):
        parse_gpt(bytes(64 * SECTOR))
