"""Wheels: fetched or built once from the locks, kept in the cache, installed from there without a network."""

from __future__ import annotations

import hashlib
import sys
import zipfile
from typing import TYPE_CHECKING

from image import ROOT, cache, llama, pip

if TYPE_CHECKING:
    from pathlib import Path

HOST_LOCKS = ("build", "host")
# Debian trixie: CPython 3.13 and glibc 2.41.
IMAGE_PYTHON = "3.13"
IMAGE_OPTIONS = (
    f"--python-version={IMAGE_PYTHON}",
    "--implementation=cp",
    "--abi=cp313",
    "--abi=abi3",
    "--abi=none",
    "--platform=manylinux_2_28_x86_64",
    "--platform=manylinux_2_17_x86_64",
    "--platform=manylinux2014_x86_64",
)


def lock(name: str) -> Path:
    return ROOT / f"image/requirements/{name}.lock"


def install_host() -> None:
    """Give .venv what a checkout needs: first what builds the rest."""
    tools, packages = _kept("build"), _kept("host")
    if not tools.is_dir():
        with cache.replacing(tools) as partial:
            pip.fetch(lock("build"), partial, "Fetching build tools")
    pip.install(_wheels(tools), "Installing build tools")
    if not packages.is_dir():
        with cache.replacing(packages) as partial:
            pip.build(lock("host"), partial, "Fetching Python packages")
    pip.install(_wheels(packages), "Installing Python packages")


def install_models() -> None:
    """Give .venv the language model's engine."""
    kept = _kept("models")
    engine = llama.wheel()
    if not kept.is_dir():
        with cache.replacing(kept) as partial:
            partial.mkdir()
            wanted = partial / "requirements.txt"
            wanted.write_text(llama.companions(lock("models").read_text()))
            pip.fetch(wanted, partial, "Fetching what llama.cpp needs")
    pip.install([*_wheels(kept), engine], "Installing llama.cpp")


def install_training(name: str) -> None:
    """Give .venv what training needs beside the engine, whose lock has what both need."""
    kept = _kept(name)
    if not kept.is_dir():
        with cache.replacing(kept) as partial:
            partial.mkdir()
            shared = llama.requirements(lock("models").read_text())
            wanted = partial / "requirements.txt"
            asked = llama.requirements(lock(name).read_text()).items()
            wanted.write_text("".join(block for package, block in asked if package not in shared))
            pip.fetch(wanted, partial, "Fetching what training needs")
    pip.install(_wheels(kept), "Installing what training needs")


def vendor(target: Path) -> None:
    """Unpack what the image's services need, for the image's Python, into the new folder `target`."""
    kept = _kept("image", IMAGE_PYTHON)
    if not kept.is_dir():
        with cache.replacing(kept) as partial:
            pip.fetch(lock("image"), partial, "Fetching the image's Python packages", IMAGE_OPTIONS)
    # By name, not by path: pip would note the path of each wheel in the image.
    source = ["--no-index", f"--find-links={kept}", "--no-compile", f"--target={target}"]
    arguments = ["install", *source, *IMAGE_OPTIONS, *pip.locked(lock("image"))]
    pip.run([*arguments, "--only-binary=:all:"], "Unpacking the image's Python packages")
    # Built here, so no lock knows its hash: pip, which checks those of all others, won't take it.
    with zipfile.ZipFile(llama.wheel()) as engine:
        engine.extractall(target)


def _kept(name: str, python: str = "{}.{}".format(*sys.version_info)) -> Path:
    """Where the wheels of a lock are kept for a version of Python."""
    digest = hashlib.sha256(lock(name).read_bytes()).hexdigest()
    return cache.root() / "wheels" / f"{name}-python{python}-{digest[:12]}"


def _wheels(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.whl"))
