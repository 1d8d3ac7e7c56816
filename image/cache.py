"""The per-user cache and state: every path in it appears whole or not at all."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def root() -> Path:
    """Where downloads and built wheels are kept, outside the checkout."""
    own = os.environ.get("WISP_CACHE")
    return Path(own).absolute() if own else _xdg("XDG_CACHE_HOME", ".cache")


def state() -> Path:
    """Where the person's own virtual machine lives; losing it loses their data."""
    return _xdg("XDG_STATE_HOME", ".local/state")


def _xdg(variable: str, default: str) -> Path:
    return Path(os.environ.get(variable) or Path.home() / default) / "wisp"


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Lend a partial path, a file's or a folder's, that becomes `path` when the block ends well."""
    path.parent.mkdir(parents=True, exist_ok=True)
    _sweep(path)
    partial = path.with_name(f".{path.name}.{os.getpid()}.partial")
    try:
        yield partial
        _publish(partial, path)
    finally:
        remove(partial)


def write(path: Path, content: bytes) -> None:
    """Write a whole small file."""
    with replacing(path) as partial:
        partial.write_bytes(content)


def remove(path: Path) -> None:
    """Remove a file or a folder, if it is there."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _publish(partial: Path, path: Path) -> None:
    if partial.is_dir():
        # rename(2) replaces a file at once, but no folder that has something in it.
        remove(path)
    else:
        with partial.open("rb") as file:
            os.fsync(file.fileno())
    partial.replace(path)


def _sweep(path: Path) -> None:
    """Remove what a killed process left half-written."""
    for partial in path.parent.glob(f".{path.name}.*.partial"):
        pid = partial.suffixes[-2].removeprefix(".")
        if not Path("/proc", pid).exists():
            remove(partial)
