"""Parts: read-only file systems with their verity hashes, the same bytes for the same contents."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from image import apt, cache, layout, progress
from image.failure import Failure

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from image.mkosi import Mkosi
    from models.catalog import Model

# What the drivers of image/kept's kernel modules ask for: screens, and Intel's sound which hangs on them.
FIRMWARE_PACKAGES = ("firmware-amd-graphics", "firmware-intel-graphics", "firmware-nvidia-graphics")
# Changes when the way parts are made does.
RECIPE = "2"


@dataclass(frozen=True)
class Part:
    """A file system's data, its hashes, and the hash of those."""

    name: str
    data: Path
    hashes: Path
    root_hash: str

    def uuids(self) -> dict[str, str]:
        """By slot: the discoverable partitions' convention, by which preinit finds both."""
        data, hashes = str(UUID(self.root_hash[:32])), str(UUID(self.root_hash[32:]))
        return {f"wisp-{self.name}": data, f"wisp-{self.name}-verity": hashes}


def weights(mkosi: Mkosi, models: Mapping[Model, Path], shelf: Sequence[Path]) -> Part:
    """Language models' weights, and what has been read. Not compressed: they don't shrink, and are used as they lie."""
    # What stands on the shelf is named by all that it follows from.
    key = [RECIPE, *(f"{model.file} {model.sha256}" for model in models), *(path.name for path in shelf)]
    made = _kept("weights-a", key)
    if not made:
        with tempfile.TemporaryDirectory(dir=_folder()) as tree, progress.task("Packing the weights"):
            lay_out(Path(tree), [*models.values()], shelf)
            made = _make(mkosi, "weights-a", key, Path(tree), [])
        _forget_others("weights-a", made)
    return made


def lay_out(tree: Path, files: Sequence[Path], shelf: Sequence[Path]) -> None:
    """Fill a folder as the weights' partition is."""
    # Who makes them keeps them for themselves; in the image another user reads them.
    for folder in (tree, tree / "shelf"):
        folder.mkdir(exist_ok=True)
        folder.chmod(0o755)
    placed = [(path, tree / path.name) for path in files] + [(path, tree / "shelf" / path.name) for path in shelf]
    for source, target in placed:
        _link(source, target)
        target.chmod(0o644)


def firmware(mkosi: Mkosi) -> Part:
    """What graphics cards load into themselves, as Debian packages it in non-free-firmware."""
    debs = apt.fetch("trixie", FIRMWARE_PACKAGES, ["non-free-firmware"])
    key = [RECIPE, *(path.name for path in debs)]
    made = _kept("firmware", key)
    if not made:
        with tempfile.TemporaryDirectory(dir=_folder()) as tree, progress.task("Packing the firmware"):
            for deb in debs:
                subprocess.run(["dpkg-deb", "--extract", deb, tree], check=True)
            made = _make(mkosi, "firmware", key, Path(tree, "usr/lib/firmware"), ["-zlz4hc,12", "-C65536"])
    return made


def _make(mkosi: Mkosi, name: str, key: Sequence[str], tree: Path, options: Sequence[str]) -> Part:
    digest = _key(key)
    uuid = uuid5(layout.DISK, f"{name} {digest}")
    with cache.replacing(_folder() / f"{name}-{digest}") as partial:
        partial.mkdir()
        data, hashes = partial / "data", partial / "hashes"
        mkosi.tool("mkfs.erofs", "-T0", "--all-root", "-x-1", f"-U{uuid}", *options, data, tree)
        said = mkosi.tool(
            "veritysetup", "format", data, hashes, f"--uuid={uuid}", f"--salt={hashlib.sha256(uuid.bytes).hexdigest()}"
        )
        found = re.search(r"Root hash:\s+([0-9a-f]{64})", said)
        if not found:
            raise Failure(f"veritysetup told no root hash: {said}")
        (partial / "roothash").write_text(found.group(1))
    return _part(name, key)


def _forget_others(name: str, made: Part) -> None:
    """A gigabyte each."""
    for old in _folder().glob(f"{name}-*/"):
        if old != made.data.parent:
            cache.remove(old)


def _kept(name: str, key: Sequence[str]) -> Part | None:
    return _part(name, key) if (_folder() / f"{name}-{_key(key)}").exists() else None


def _part(name: str, key: Sequence[str]) -> Part:
    folder = _folder() / f"{name}-{_key(key)}"
    return Part(name, folder / "data", folder / "hashes", (folder / "roothash").read_text())


def _folder() -> Path:
    folder = cache.root() / "parts"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _key(lines: Sequence[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]


def _link(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:  # another file system
        shutil.copyfile(source, target)
