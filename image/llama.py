"""llama.cpp's wheel: built once from its pinned source, for every x86-64 CPU, and kept in the cache."""

from __future__ import annotations

import base64
import hashlib
import re
import zipfile
from pathlib import Path, PurePosixPath

from image import ROOT, cache, packages, pip

NAME = "llama-cpp-python"
LOCK = ROOT / "image/requirements/models.lock"
# Not each compiler's whole command line: ninja's [n/m] is what the progress shows.
QUIET = {"SKBUILD_CMAKE_VERBOSE": "false"}
# One build for all machines: the CPU's best variant is chosen when it is loaded.
FLAGS = "-DGGML_NATIVE=OFF -DGGML_BACKEND_DL=ON -DGGML_CPU_ALL_VARIANTS=ON -DLLAVA_BUILD=OFF -DLLAMA_BUILD_TESTS=OFF"
# To be raised when what repack() keeps changes.
REPACKING = 1
# The same in each wheel, so that the same build gives the same wheel.
EPOCH = (1980, 1, 1, 0, 0, 0)


def wheel() -> Path:
    """Find the kept wheel, or build it; that takes some ten minutes."""
    requirement = requirements(LOCK.read_text())[NAME]
    digest = hashlib.sha256(f"{requirement}{FLAGS}{REPACKING}".encode()).hexdigest()
    folder = cache.root() / "wheels" / f"llama-{digest[:12]}"
    if not folder.is_dir():
        packages.install(packages.Need.MODEL)
        with cache.replacing(folder) as partial:
            _build(requirement, partial)
    return next(folder.glob("*.whl"))


def _build(requirement: str, folder: Path) -> None:
    built = folder / "built"
    built.mkdir(parents=True)
    wanted = built / "requirements.txt"
    wanted.write_text(requirement)
    pip.build(wanted, built, "Building llama.cpp (once)", {"CMAKE_ARGS": FLAGS, **QUIET})
    (plain,) = built.glob("*.whl")
    repack(plain, folder / plain.name)
    cache.remove(built)


def requirements(lock: str) -> dict[str, str]:
    """Take a lock apart: the lines of each requirement, by its name."""
    joined: dict[str, str] = {}
    for block in re.finditer(r"^([a-z0-9-]+)==.*(?:\n .*)*\n", lock, re.MULTILINE):
        joined[block[1]] = joined.get(block[1], "") + block[0]
    return joined


def companions(lock: str) -> str:
    """Give what the engine needs beside itself."""
    return "".join(part for name, part in requirements(lock).items() if name != NAME)


def repack(built: Path, target: Path) -> None:
    """Put the CPU variants where the engine looks for them, and leave out what only a C++ program needs."""
    record: list[str] = []
    with zipfile.ZipFile(built) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in sorted(old.infolist(), key=lambda entry: entry.filename):
            name = place(entry.filename)
            if not name:
                continue
            content = old.read(entry)
            _add(new, name, content)
            record.append(f"{name},sha256={_digest(content)},{len(content)}")
        name = f"{built.name.split('-py3')[0]}.dist-info/RECORD"
        _add(new, name, "\n".join([*record, f"{name},,", ""]).encode())


def place(name: str) -> str:
    """Say where a file of the built wheel goes; empty: nowhere."""
    path = PurePosixPath(name)
    if path.match("bin/libggml-cpu-*.so"):
        return f"llama_cpp/lib/{path.name}"
    top = path.parts[0]
    kept = top == "llama_cpp" or (top.endswith(".dist-info") and path.name != "RECORD")
    return name if kept and not name.endswith("/") else ""


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(name, EPOCH)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, content)


def _digest(content: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
