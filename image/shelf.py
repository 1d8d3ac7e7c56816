"""The shelf that ships: card and cookbook as the model has read them, which takes minutes once and nothing then."""

from __future__ import annotations

import hashlib
import sys
from typing import TYPE_CHECKING

from image import ROOT, cache, packages, venv
from image.progress import run

if TYPE_CHECKING:
    from pathlib import Path

LOG = ROOT / "build/logs/shelf.log"
# What is read, and what decides how.
INPUTS = (
    *("models/engine.py", "models/llama.py", "models/native.py", "models/prompt.py", "models/shelf.py"),
    *("models/cards.py", "models/card.md", "models/catalog.py"),
    *("runtime/sdk/card.md", "models/cookbook", "image/requirements/models.lock"),
)
STAMP = "made-of"
# What the weights leave of their slot; what doesn't fit is read by the machine that needs it.
MOST_MEBIBYTES = 940


def folder() -> Path:
    return cache.root() / "shelf-shipped"


def build(weights: Path) -> Path:
    """The folder, with whatever the model has not read yet of what this checkout shows it."""
    kept, wanted = folder(), made_of(weights)
    if not is_made(kept, wanted):
        packages.install(packages.Need.MODEL)
        venv.add_models()
        command: list[str | Path] = [sys.executable, "-m", "models.shelf", weights, kept, str(MOST_MEBIBYTES)]
        run(command, "Having the model read card and cookbook (once)", LOG)
        cache.write(kept / STAMP, wanted.encode())
    return kept


def is_made(kept: Path, wanted: str) -> bool:
    try:
        return (kept / STAMP).read_text() == wanted
    except OSError:
        return False


def states(kept: Path) -> list[Path]:
    """What of it goes into the image."""
    return sorted(kept.glob("*.kv"))


def made_of(weights: Path) -> str:
    """All that a folder follows from, as one line."""
    files = [path for name in INPUTS for path in sorted([ROOT / name, *(ROOT / name).rglob("*")]) if path.is_file()]
    lines = [f"{path.relative_to(ROOT)} {hashlib.sha256(path.read_bytes()).hexdigest()}" for path in files]
    return f"{weights.name} {hashlib.sha256('|'.join(lines).encode()).hexdigest()}"
