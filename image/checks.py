"""`wisp test`: the linters, the type checker and the tests, in one run that ends with pytest's own count."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from image import ROOT, packages, venv
from image.failure import Failure
from image.packages import Need
from image.progress import say

if TYPE_CHECKING:
    from collections.abc import Sequence

LINTERS = (("ruff", "check"), ("ruff", "format", "--check"), ("mypy",))
NATIVE = ("tests/unit", "tests/integration", "tests/redteam")
BOOT = ("tests/boot",)


def check(*, boot: bool, everything: bool, pytest_arguments: Sequence[str]) -> int:
    """Run what was asked for, quick checks first; the exit status is that of the first that fails."""
    if os.geteuid() != 0 and not boot and not pytest_arguments:
        raise Failure("the tests confine services and partition disks, which only root may", "Run: sudo ./wisp test")
    if not boot:
        _prepare_native()
    if not boot and not pytest_arguments:
        for linter in LINTERS:
            if status := _module(*linter):
                return status
    if boot or everything:
        _prepare_boot()
    suites = BOOT if boot else NATIVE + BOOT if everything else NATIVE
    named = any(Path(ROOT, argument.split("::")[0]).exists() for argument in pytest_arguments)
    return _module("pytest", *(() if named else suites), *pytest_arguments)


def _module(*command: str) -> int:
    say(f"--- {' '.join(command)}")
    return subprocess.run([sys.executable, "-m", *command], cwd=ROOT, check=False).returncode


# Here long work shows its progress; within pytest it would run into a test's time limit. It comes before the linters,
# since mypy reads the types of everything that is installed. The imports are late: other verbs need none of it.


def _prepare_native() -> None:
    packages.install(Need.SCREEN, Need.MODEL, Need.IMAGE, Need.TESTS)
    venv.add_training()

    from image import component, mkosi  # noqa: PLC0415
    from models import catalog, weights  # noqa: PLC0415

    for model in (catalog.SMOLLM2_135M, catalog.EMBEDDER):
        weights.fetch(model, weights.kept())
    mkosi.find()
    component.build()


def _prepare_boot() -> None:
    packages.install(Need.IMAGE, Need.MACHINE, Need.MODEL)
    venv.add_models()  # numpy, which reads the screenshots, comes with them

    from image.build import EDITIONS, build  # noqa: PLC0415

    for edition in EDITIONS:
        build(edition)
