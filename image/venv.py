"""The project's Python environment, `.venv`: made from the locks, made anew when they change."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from image import ROOT, cache, packages, pip, wheels
from image.progress import run, say

if TYPE_CHECKING:
    from collections.abc import Sequence

FOLDER = ROOT / ".venv"
# By version: after an upgrade of the system's Python the old environment is of no use.
STAMP = FOLDER / "made-from-python{}.{}.lock".format(*sys.version_info)
MODELS_STAMP = FOLDER / "models.lock"
TRAINING_STAMP = FOLDER / "train.lock"
# There once the driver of a graphics card that can train is loaded.
GRAPHICS_CARD = Path("/proc/driver/nvidia/version")


def enter(argv: Sequence[str]) -> None:
    """Go on inside the environment; returns only when we are there."""
    locks = b"".join(wheels.lock(name).read_bytes() for name in wheels.HOST_LOCKS)
    current = STAMP.is_file() and STAMP.read_bytes() == locks
    if not current:
        _make()
        cache.write(STAMP, locks)
    if not current or not FOLDER.samefile(sys.prefix):
        os.execv(pip.PYTHON, [str(pip.PYTHON), "-m", "image.bootstrap", *argv])


def add_models() -> None:
    """Have the language model's engine in the environment."""
    lock = wheels.lock("models").read_bytes()
    if not MODELS_STAMP.is_file() or MODELS_STAMP.read_bytes() != lock:
        wheels.install_models()
        cache.write(MODELS_STAMP, lock)


def add_training() -> None:
    """Have what `wisp train` needs in the environment: for the graphics card, where there is one."""
    add_models()
    name = "train-gpu" if GRAPHICS_CARD.is_file() else "train"
    lock = wheels.lock(name).read_bytes()
    if not TRAINING_STAMP.is_file() or TRAINING_STAMP.read_bytes() != lock:
        wheels.install_training(name)
        cache.write(TRAINING_STAMP, lock)


def _make() -> None:
    say("Making the project's Python environment in .venv")
    packages.install(packages.Need.PYTHON)
    interpreter = Path(sys.executable).resolve()  # before it is removed: it may be the environment's own
    try:
        cache.remove(FOLDER)
        run([interpreter, "-m", "venv", FOLDER], "Creating .venv", pip.LOGS / "venv.log")
        wheels.install_host()
    except BaseException:
        cache.remove(FOLDER)
        raise
