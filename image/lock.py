"""The locks: `python -m image.lock` makes them anew from pyproject.toml, with uv."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from image import ROOT
from image.failure import Failure
from image.wheels import IMAGE_PYTHON

FOLDER = ROOT / "image/requirements"
OLDEST_PYTHON = "3.11"


def lock(name: str, python: str, *sources: str) -> None:
    """Lock what `sources` ask for, for `python` and every later one."""
    command = ["uv", "pip", "compile", "--quiet", "--upgrade", "--universal", "--generate-hashes", "--no-annotate"]
    command += ["--python-version", python, *sources, "--output-file", str(FOLDER / f"{name}.lock")]
    subprocess.run(
        command, check=True, cwd=ROOT, env={**os.environ, "UV_CUSTOM_COMPILE_COMMAND": "python -m image.lock"}
    )


def main() -> None:
    if not shutil.which("uv"):
        raise Failure("uv, which resolves versions, is not on the PATH", "pip install uv")
    lock("build", OLDEST_PYTHON, "--group", "build")
    # They meet in one environment, so what they share has one version.
    tools = ("--constraints", str(FOLDER / "build.lock"))
    lock("host", OLDEST_PYTHON, "pyproject.toml", "--group", "host", *tools)
    same_versions = ("--constraints", str(FOLDER / "host.lock"))
    lock("models", OLDEST_PYTHON, "--group", "models", *same_versions)
    for name in ("train", "train-gpu"):
        lock(name, OLDEST_PYTHON, "--group", name, *same_versions, "--constraints", str(FOLDER / "models.lock"))
    lock("image", IMAGE_PYTHON, "pyproject.toml", *same_versions)


if __name__ == "__main__":
    try:
        main()
    except Failure as failure:
        sys.exit(str(failure))
