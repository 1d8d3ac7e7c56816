"""Wheels: fetched or built once from the locks, kept in the cache, installed from there without a network."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from image import ROOT, cache, llama, pip

if TYPE_CHECKING:
    from collections.abc import Sequence

HOST_LOCKS = ("build", "host")
# Debian trixie: CPython 3.13 and glibc 2.41.
IMAGE_OPTIONS = (
    "--python-version=3.13",
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


def install_host(python: Path) -> None:
    """Give `python` what a checkout needs: first what builds the rest."""
    tools, packages = _kept("build", ["build"]), _kept("host", ["host"])
    if not tools.is_dir():
        with cache.replacing(tools) as partial:
            pip.fetch(python, lock("build"), partial, "Fetching build tools")
    pip.install(python, _wheels(tools), "Installing build tools")
    if not packages.is_dir():
        with cache.replacing(packages) as partial:
            pip.build(python, lock("host"), partial, "Fetching Python packages")
    pip.install(python, _wheels(packages), "Installing Python packages")


def install_models(python: Path) -> None:
    """Give `python` the language model's engine."""
    kept = _kept("models", ["models"])
    engine = llama.wheel(python)
    if not kept.is_dir():
        with cache.replacing(kept) as partial:
            partial.mkdir()
            wanted = partial / "requirements.txt"
            wanted.write_text(llama.companions(lock("models").read_text()))
            pip.fetch(python, wanted, partial, "Fetching what llama.cpp needs")
    pip.install(python, [*_wheels(kept), engine], "Installing llama.cpp")


def vendor(target: Path) -> None:
    """Unpack what the image's services need, for the image's Python, into the new folder `target`."""
    python = Path(sys.executable)
    kept = _kept("image", ["image"])
    if not kept.is_dir():
        with cache.replacing(kept) as partial:
            pip.fetch(python, lock("image"), partial, "Fetching the image's Python packages", IMAGE_OPTIONS)
    # By name, not by path: pip would note the path of each wheel in the image.
    source = ["--no-index", f"--find-links={kept}", "--no-compile", f"--target={target}"]
    arguments = ["install", *source, *IMAGE_OPTIONS, *pip.locked(lock("image"))]
    pip.run(python, [*arguments, "--only-binary=:all:"], "Unpacking the image's Python packages")


def _kept(name: str, locks: Sequence[str]) -> Path:
    """Where the wheels of some locks are kept for this version of Python."""
    digest = hashlib.sha256(b"".join(lock(one).read_bytes() for one in locks)).hexdigest()
    version = "{}.{}".format(*sys.version_info)
    return cache.root() / "wheels" / f"{name}-python{version}-{digest[:12]}"


def _wheels(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.whl"))
