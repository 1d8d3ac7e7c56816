"""The data folder: where it is, and what can be wrong with what is kept there."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

PRIVATE = 0o600
APPLIANCE = Path("/usr/lib/wisp/pid1.files")


class DataError(Exception):
    """What is kept can't be used or changed; nothing that was kept before is lost by it."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}\n{self.hint}" if self.hint else self.message


class DiskFullError(DataError):
    """There was no room; what was to be kept was not, all else is as it was."""


class DamagedError(DataError):
    """What was read is not what was written here."""


def folder() -> Path:
    """Where keys, state, programs and the audit log are kept; only the owner may enter."""
    own = os.environ.get("WISP_DATA")
    if own:
        return Path(own).absolute()
    if APPLIANCE.exists():
        return Path("/data")
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share") / "wisp"


def sync_folder(path: Path) -> None:
    """Makes new and renamed names in a folder outlast a power cut."""
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def create(path: Path, content: bytes) -> None:
    """A file that only its owner may read: there whole or not at all, and never in place of another."""
    partial = path.with_name(f".{path.name}.{os.getpid()}.{os.urandom(4).hex()}")
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, PRIVATE)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(descriptor)
        with suppress(FileExistsError):
            os.link(partial, path)
    finally:
        partial.unlink()
    sync_folder(path.parent)
