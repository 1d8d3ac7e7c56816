"""A disk: a copy-on-write layer over the built image, so that no test changes the build."""

import json
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from struct import iter_unpack, unpack_from
from typing import Self

SECTOR = 512
_TABLE_BYTES = 64 * SECTOR
_UNUSED = bytes(16)


@dataclass(frozen=True)
class Partition:
    label: str
    start: int
    size: int


@dataclass(frozen=True)
class Disk:
    path: Path

    @classmethod
    def over(cls, base: Path, path: Path, room: int = 0) -> Self:
        """Lay a new layer over the base, with room behind what the base holds."""
        size = str(base.stat().st_size + room)
        options = ("-q", "-f", "qcow2", "-F", "raw", "-b", str(base.absolute()))
        _run("qemu-img", "create", *options, str(path), size)
        return cls(path)

    def partitions(self) -> dict[str, Partition]:
        """Read the partition table; labels that occur twice (empty slots) keep their last."""
        return {partition.label: partition for partition in parse_gpt(self.read(0, _TABLE_BYTES))}

    def read(self, start: int, size: int) -> bytes:
        with tempfile.NamedTemporaryFile(dir=self.path.parent) as out:
            self.extract(start, size, Path(out.name))
            return Path(out.name).read_bytes()

    def extract(self, start: int, size: int, out: Path) -> None:
        """Copy a range (in whole sectors) to a file, holes staying holes."""
        layer = {"driver": "qcow2", "file": {"driver": "file", "filename": str(self.path)}}
        window = {"driver": "raw", "offset": start, "size": size, "file": layer}
        _run("qemu-img", "convert", "-O", "raw", f"json:{json.dumps(window)}", str(out))

    def write(self, start: int, data: bytes) -> None:
        with tempfile.NamedTemporaryFile(dir=self.path.parent) as source:
            source.write(data)
            source.flush()
            write = f"write -q -s {source.name} {start} {len(data)}"
            _run("qemu-io", "-f", "qcow2", "-c", write, str(self.path))

    def flip(self, position: int) -> None:
        """Turn one bit of one byte over, as a failing disk would."""
        start = position // SECTOR * SECTOR
        sector = bytearray(self.read(start, SECTOR))
        sector[position - start] ^= 0x10
        self.write(start, bytes(sector))


def parse_gpt(table: bytes) -> list[Partition]:
    """Parse a primary GUID partition table (UEFI specification, chapter 5)."""
    if table[SECTOR : SECTOR + 8] != b"EFI PART":
        raise ValueError("no GUID partition table")
    first_entry, entries, entry_bytes = unpack_from("<QII", table, SECTOR + 72)
    start = first_entry * SECTOR
    rows = iter_unpack(f"<16s16sQQQ72s{entry_bytes - 128}x", table[start : start + entries * entry_bytes])
    return [
        Partition(label.decode("utf-16le").rstrip("\0"), first * SECTOR, (last - first + 1) * SECTOR)
        for kind, _identity, first, last, _flags, label in rows
        if kind != _UNUSED
    ]


def _run(*argv: str) -> None:
    # qemu-img and qemu-io: apt qemu-utils
    subprocess.run(argv, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
