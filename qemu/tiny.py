"""The tiny guest: a static busybox as everything, the least that a kernel can be asked to start."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from image.failure import Failure

UP = "tiny guest is up"
_INIT = f"""#!/bin/busybox sh
/bin/busybox mount -t devtmpfs dev /dev
echo "{UP}"
while :; do /bin/busybox sleep 60; done
"""
_FILE, _FOLDER = 0o100755, 0o040755


def initrd() -> bytes:
    """Make its initial file system, a cpio archive in the kernel's "newc" format."""
    entries = (
        ("bin", _FOLDER, b""),
        ("dev", _FOLDER, b""),
        ("bin/busybox", _FILE, _busybox().read_bytes()),
        ("init", _FILE, _INIT.encode()),
        ("TRAILER!!!", 0, b""),
    )
    return b"".join(_entry(number, *entry) for number, entry in enumerate(entries, 1))


def _busybox() -> Path:
    found = shutil.which("busybox")  # apt: busybox-static
    if found is None:
        raise Failure("there is no busybox to compare with", "apt install busybox-static")
    return Path(found)


def _entry(inode: int, name: str, mode: int, body: bytes) -> bytes:
    fields = (inode, mode, 0, 0, 1, 0, len(body), 0, 0, 0, 0, len(name) + 1, 0)
    header = b"070701" + b"".join(b"%08X" % value for value in fields)
    return b"".join(_padded((header + name.encode() + b"\0", body)))


def _padded(parts: tuple[bytes, ...]) -> Iterator[bytes]:
    return (part + bytes(-len(part) % 4) for part in parts)
