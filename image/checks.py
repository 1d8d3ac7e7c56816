"""`wisp test`: the linters, the type checker and the tests, in one run that ends with pytest's own count."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from image import ROOT, packages, venv
from image.packages import Need
from image.progress import say

if TYPE_CHECKING:
    from collections.abc import Sequence

LINTERS = (("ruff", "check"), ("ruff", "format", "--check"), ("mypy",))
NATIVE = ("tests/unit", "tests/integration")
BOOT = ("tests/boot",)


def check(*, boot: bool, everything: bool, pytest_arguments: Sequence[str]) -> int:
    """Run what was asked for, quick checks first; the exit status is that of the first that fails."""
    if not boot and not pytest_arguments:
        for linter in LINTERS:
            if status := _module(*linter):
                return status
    suites = BOOT if boot else NATIVE + BOOT if everything else NATIVE
    if not boot:
        packages.install(Need.SCREEN, Need.MODEL, Need.TESTS)
        venv.add_models()
    if boot or everything:
        packages.install(Need.IMAGE, Need.MACHINE)
        _build_image()
    named = any(Path(ROOT, argument.split("::")[0]).exists() for argument in pytest_arguments)
    return _module("pytest", *(() if named else suites), *pytest_arguments)


def _module(*command: str) -> int:
    say(f"--- {' '.join(command)}")
    return subprocess.run([sys.executable, "-m", *command], cwd=ROOT, check=False).returncode


def _build_image() -> None:
    from image.build import build  # noqa: PLC0415 - only the boot tests need an image

    build("development")
