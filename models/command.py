"""`wisp models`: the weights there are here, those that can be had, and how fast they are on this machine."""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from image import cache, progress
from image.failure import Failure
from models import catalog, owned, room, weights
from models.engine import Part, Turn
from models.owned import Measured, Owned

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from models.engine import Engine
    from runtime.messages import ModelOffer

CHUNK = 4 << 20
SHORT, LONG = 5, 20
"""Lines of a text of which a dozen tokens each are read; the longer one where so many tokens a second are."""
FAST = 25.0
WRITE_SECONDS, WRITE_TOKENS = 8.0, 96
_TITLES = ("", "model", "file", "size", "memory", "licence", "tokens/s read, written")


def main(options: argparse.Namespace, data_folder: Path) -> int:
    """The owner's weights lie in `models/weights` of the data folder."""
    folder = data_folder / "models/weights"
    here = Owned(weights.kept() / catalog.SHIPPED.file, folder)
    match options.action:
        case "list":
            _list(here)
        case "add":
            _add(options.what, here, folder)
        case "remove":
            _remove(options.what, here, folder)
        case "bench":
            _bench(here, options.what)
        case _:
            raise AssertionError(options.action)
    return 0


def _list(here: Owned) -> None:
    offers, used = here.offers(), here.start().name
    speeds = here.speeds()
    rows = [_TITLES, *(_row(offer, speeds.get(offer.file), is_used=offer.file == used) for offer in offers)]
    _say(*_columns(rows))
    for offer in offers:
        if offer.problem:
            _say(f"{offer.file} can't be used: {offer.problem}")
    there = {offer.file for offer in offers}
    for model in catalog.CATALOG:
        if model.file not in there:
            _say(f"Not here: {model.name}, {_gigabytes(model.size)}. It is fetched by ./wisp models add {model.short}")


def _row(offer: ModelOffer, speed: Measured | None, *, is_used: bool) -> tuple[str, ...]:
    measured = f"{speed.reading:.0f}, {speed.writing:.1f}" if speed else "not measured"
    sign = "in use" if is_used else "unusable" if offer.problem else ""
    memory = _gigabytes(room.need(offer.size))
    return sign, offer.name, offer.file, _gigabytes(offer.size), memory, offer.licence or "not said", measured


def _columns(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def _add(what: str, here: Owned, folder: Path) -> None:
    model = catalog.named(what)
    path = weights.fetch(model, weights.kept()) if model else _path(what)
    offer = owned.offer(path, owned=True)
    if offer.problem:
        raise Failure(f"{path.name} wasn't added: {offer.problem}.")
    known = next((one for one in catalog.CATALOG if one.file == path.name), None)
    if known and not model and _sha256(path) != known.sha256:
        raise Failure(f"{path.name} wasn't added: it isn't what its name says, {known.name}.")
    if path.name != catalog.SHIPPED.file:
        _copy(path, folder)
    _say(f"{offer.name} is there. {_how_to_choose(here, path.name)}")


def _how_to_choose(here: Owned, file: str) -> str:
    if here.start().name == file:
        return "It is the one in use."
    return "Say “language model” in Wisp to choose it; ./wisp models bench measures it."


def _path(what: str) -> Path:
    path = Path(what)
    if not path.is_file():
        known = ", ".join(model.short for model in catalog.CATALOG)
        raise Failure(f"There is no file {what}, and no model is called so.", f"Models that can be fetched: {known}")
    if path.suffix.lower() != owned.SUFFIX:
        raise Failure(f"{path.name} wasn't added: weights are files whose names end in {owned.SUFFIX}.")
    return path


def _copy(path: Path, folder: Path) -> None:
    target = folder / path.name
    if target.exists() and target.samefile(path):
        return
    folder.mkdir(parents=True, exist_ok=True)
    size, free = path.stat().st_size, shutil.disk_usage(folder).free
    if free < size:
        raise Failure(f"{folder} has {_gigabytes(free)} free, and {_gigabytes(size)} are needed.", "Make room there.")
    with (
        progress.task(f"Copying {path.name}", size) as work,
        cache.replacing(target) as partial,
        path.open("rb") as source,
        partial.open("wb") as copy,
    ):
        while chunk := source.read(CHUNK):
            copy.write(chunk)
            work.advance(len(chunk))
        copy.flush()
        os.fsync(copy.fileno())


def _remove(what: str, here: Owned, folder: Path) -> None:
    path = _named(what, here)
    if path.parent != folder:
        raise Failure(f"{path.name} comes with Wisp and stays.", "./wisp clean --cache removes all that was fetched.")
    path.unlink()
    _say(f"{path.name} is gone.")


def _named(what: str, here: Owned) -> Path:
    """By the name in the catalog, or its file's."""
    model = catalog.named(what)
    try:
        return here.path(model.file if model else what)
    except ValueError as error:
        known = ", ".join(offer.file for offer in here.offers())
        raise Failure(f"{error}.", f"There are: {known}") from error


def _bench(here: Owned, what: str | None) -> None:
    path = _named(what, here) if what else here.start()
    try:
        room.check(path)
    except OSError as error:
        raise Failure(f"{path.name} can't be measured: {error}.") from error
    from image import venv  # noqa: PLC0415 - only here

    venv.add_models()
    from models.llama import LlamaEngine  # noqa: PLC0415 - there only now

    cores = len(os.sched_getaffinity(0))
    engine = LlamaEngine(path, threads=cores if cores <= 2 else cores - 1)  # noqa: PLR2004 - as the service does
    try:
        speed = measure(engine)
    finally:
        engine.close()
    here.measured(path.name, speed)
    _say(f"{path.name}: {speed.reading:.1f} tokens a second read, {speed.writing:.1f} written")


def measure(engine: Engine) -> Measured:
    """In some 20 seconds: a short text is read, a longer one where that was fast, and then something is written."""
    reading = _reading(engine, SHORT)
    if reading > FAST:
        reading = _reading(engine, LONG)
    began, written = time.monotonic(), 0
    while written < WRITE_TOKENS and time.monotonic() - began < WRITE_SECONDS:
        engine.add([engine.sample(temperature=0.0, seed=0)])
        written += 1
    return Measured(reading, written / (time.monotonic() - began))


def _reading(engine: Engine, lines: int) -> float:
    text = "".join(f"{number * lines} lines that nobody has read before.\n" for number in range(lines))
    began = time.monotonic()
    for _ in engine.begin([Part((Turn("user", text),), kept=False)]):
        pass
    return engine.read / (time.monotonic() - began)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _gigabytes(size: int) -> str:
    return f"{size / 1e9:.1f} GB"


def _say(*lines: str) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)
