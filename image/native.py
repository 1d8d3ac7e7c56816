"""Native: what of the system is written in C, compiled by the tools' own gcc into the same bytes each time."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

_FLAGS = ("-O2", "-s", "-Wall", "-Wextra", "-Werror", "-Wl,--build-id=none")


def program(sources: Sequence[Path], output: Path) -> None:
    """Compile a program that needs no library."""
    _compile(sources, output, "-static")


def library(source: Path, output: Path) -> None:
    _compile([source], output, "-shared", "-fPIC")


def _compile(sources: Sequence[Path], output: Path, *kind: str) -> None:
    nameless = f"-ffile-prefix-map={sources[0].parent}=."
    subprocess.run(["gcc", *kind, *_FLAGS, nameless, "-o", output, *sources], check=True)
