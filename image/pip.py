"""pip: the only way Python packages come to this machine, always by hash."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from image import ROOT, progress
from image.failure import Failure

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

# How pip and urllib3 spell "no network".
OFFLINE = re.compile(r"NewConnectionError|NameResolutionError|ConnectTimeoutError|Network is unreachable")
PYTHON = ROOT / ".venv/bin/python"
LOGS = ROOT / "build/logs"


def fetch(requirements: Path, into: Path, what: str, options: Sequence[str] = (), *, quiet: bool = False) -> None:
    """Download the wheels of a hash-locked list."""
    into.mkdir(exist_ok=True)
    arguments = ["--only-binary=:all:", *locked(requirements), "--dest", into, *options]
    # Where pip keeps what is still on its way, so that it goes when `into` goes.
    run(["download", *arguments], what, {"TMPDIR": str(into)}, quiet=quiet)


def build(requirements: Path, into: Path, what: str, env: Mapping[str, str] = {}) -> None:
    """Download a hash-locked list and build what comes as source, with the locked tools in .venv."""
    # Looked up on PATH by the builds: cmake and ninja of that environment.
    path = {"PATH": f"{PYTHON.parent}:/usr/local/bin:/usr/bin:/bin"}
    # Verbose, because a compiler's lines are the progress.
    arguments = ["--verbose", "--no-build-isolation", *locked(requirements), "--wheel-dir", into]
    run(["wheel", *arguments], what, {**path, **env})


def install(wheels: Sequence[Path], what: str) -> None:
    """Install wheels, checked when they came, in .venv."""
    run(["install", "--no-index", "--no-deps", "--force-reinstall", *wheels], what)


def locked(requirements: Path) -> list[str | Path]:
    return ["--no-deps", "--require-hashes", "--requirement", requirements]


def run(arguments: Sequence[str | Path], what: str, env: Mapping[str, str] = {}, *, quiet: bool = False) -> None:
    """Run pip; a machine without a network is told in one sentence."""
    log = LOGS / f"{re.sub('[^a-z0-9]+', '-', what.lower())}.log"
    # pip's own cache would keep all a second time, and finds a built wheel whatever flags it was built with.
    options = ["--disable-pip-version-check", "--no-cache-dir", "--retries", "3"]
    command = [PYTHON, "-m", "pip", *options, *arguments]
    try:
        progress.run(command, what, log, env=env, quiet=quiet)
    except Failure as failure:
        if OFFLINE.search(log.read_text()):
            raise offline(what) from failure
        raise


def offline(what: str) -> Failure:
    return Failure(
        f"{what}: the Python package index can't be reached; this machine seems to be offline",
        "Connect it once and run the same command again; what was already fetched is kept.",
    )
