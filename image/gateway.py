"""The gateway here: a models process on this machine's processors, for as long as a command needs it."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from image import cache, shelf, venv
from image.failure import Failure
from models import catalog, weights
from runtime import wire

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
_END_SECONDS = 10


def chosen(name: str | None) -> Path:
    """The weights that a name or a path means; those of the catalog are fetched."""
    if name and Path(name).is_file():
        return Path(name).absolute()
    model = catalog.SHIPPED if name is None else catalog.named(name)
    if model is None:
        known = ", ".join(one.short for one in catalog.CATALOG)
        raise Failure(f"There is no model {name!r}. It is one of {known}, or the path of a GGUF file.")
    return weights.fetch(model, weights.kept())


@contextmanager
def serving(file: Path, *, kept: Path | None = None) -> Iterator[Path]:
    """Yields where it listens; what it read once is kept in the cache, or in that folder."""
    venv.add_models()
    with tempfile.TemporaryDirectory(prefix="wisp-models-") as folder:
        path = Path(folder, "models.sock")
        with wire.listen(path, 0o600) as door:
            given = {
                "WISP_LISTEN_MODELS": str(door.fileno()),
                "WISP_WEIGHTS": str(file),
                "WISP_EMBEDDER": str(weights.fetch(catalog.EMBEDDER, weights.kept())),
                "WISP_SHELF": str(kept or cache.root() / "shelf/own"),
                "WISP_SHELF_SHIPPED": str(shelf.folder()),
            }
            argv = [sys.executable, "-m", "models"]
            process = subprocess.Popen(argv, env=os.environ | given, cwd=ROOT, pass_fds=[door.fileno()])
        try:
            yield path
        finally:
            process.terminate()
            process.wait(_END_SECONDS)
