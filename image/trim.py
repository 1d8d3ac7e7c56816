"""Trim: what is not in image/kept, and no library that something kept needs, leaves the tree."""

import fnmatch
import os
import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

LIBRARIES = Path("usr/lib/x86_64-linux-gnu")


class Rules:
    """The lines of image/kept: the last pattern that matches a path decides."""

    def __init__(self, text: str) -> None:
        lines = (line.split("#", 1)[0].strip() for line in text.splitlines())
        self._rules = [
            (not line.startswith("!"), re.compile(fnmatch.translate(line.removeprefix("!"))))
            for line in reversed(list(lines))
            if line
        ]

    def keep(self, path: str) -> bool:
        return next((kept for kept, pattern in self._rules if pattern.match(path)), False)


def trim(root: Path, rules: Rules) -> None:
    present = [path.relative_to(root) for path in _entries(root)]
    kept = {path for path in present if rules.keep(str(path))}
    kept |= _links_and_targets(root, kept | _libraries(root, kept))
    for path in present:
        full = root / path
        if path in kept:
            continue
        if full.is_symlink() or not full.is_dir():
            full.unlink()
        elif not any(full.iterdir()):
            full.rmdir()


def needed(readelf: str) -> dict[Path, set[str]]:
    """What `readelf --dynamic FILE...` says: the names of the libraries that each file needs."""
    files: dict[Path, set[str]] = {}
    current: set[str] = set()
    for line in readelf.splitlines():
        if line.startswith("File: "):
            current = files.setdefault(Path(line.removeprefix("File: ")), set())
        elif "(NEEDED)" in line:
            current.add(line.partition("[")[2].rstrip("]"))
    return files


def _entries(root: Path) -> Iterator[Path]:
    """Everything under root, what is in a directory before the directory."""
    for folder, folders, files in os.walk(root, topdown=False):
        yield from (Path(folder, name) for name in sorted(files + folders))


def _libraries(root: Path, kept: Iterable[Path]) -> set[Path]:
    """The libraries that the kept files need, directly or through each other."""
    libraries = {path.name: path for path in _elf(root, root.glob(f"{LIBRARIES}/*.so*"))}
    links = _needed_of(root, [root / path for path in kept] + [root / path for path in libraries.values()])
    found: set[Path] = set()
    todo = [name for path in kept for name in links.get(path, ())]
    while todo:
        library = libraries.get(todo.pop())
        if library and library not in found:
            found.add(library)
            todo += links.get(library, ())
    return found


def _needed_of(root: Path, files: Iterable[Path]) -> dict[Path, set[str]]:
    candidates = [str(root / path) for path in _elf(root, files)]
    if not candidates:
        return {}
    # readelf names the file only when there are several.
    command = ["readelf", "--wide", "--dynamic", *candidates, candidates[0]]
    output = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
    return {path.relative_to(root): names for path, names in needed(output).items()}


def _elf(root: Path, files: Iterable[Path]) -> Iterator[Path]:
    for path in files:
        if path.is_file():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path.relative_to(root)


def _links_and_targets(root: Path, kept: set[Path]) -> set[Path]:
    """The kept paths and, where one is a link inside the tree, what it points to."""
    whole = set(kept)
    todo = [path for path in kept if (root / path).is_symlink()]
    while todo:
        path = todo.pop()
        target = Path(os.path.normpath("/" / path.parent / (root / path).readlink())).relative_to("/")
        if target not in whole:
            whole.add(target)
            if (root / target).is_symlink():
                todo.append(target)
    return whole
