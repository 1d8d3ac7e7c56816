"""`./wisp` in a fresh checkout, before anything is prepared."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from image import ROOT
from image.command import VERBS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Offline


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """As git would clone it: nothing that a run leaves behind."""
    folder = tmp_path / "checkout"
    folder.mkdir()
    shutil.copy(ROOT / "wisp", folder)
    for name in ("image", "models"):
        shutil.copytree(ROOT / name, folder / name, symlinks=True, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def test_help_needs_no_environment(checkout: Path) -> None:
    for argv in (["--help"], *([verb.name, "--help"] for verb in VERBS)):
        # From another folder, as a person may call it.
        said = subprocess.run([checkout / "wisp", *argv], cwd="/", capture_output=True, text=True, check=True)
        assert said.stdout.startswith("usage: ./wisp")
    assert not (checkout / ".venv").exists()


def test_offline_with_cold_caches_one_sentence_says_so_and_nothing_is_left(checkout: Path, offline: Offline) -> None:
    ended = offline([checkout / "wisp", "doctor"], WISP_CACHE=str(checkout.parent / "cache"))
    assert ended.returncode == 1
    assert ended.stderr.splitlines()[-2:] == [
        "wisp: Fetching build tools: the Python package index can't be reached; this machine seems to be offline",
        "Connect it once and run the same command again; what was already fetched is kept.",
    ]
    assert not (checkout / ".venv").exists()
    assert list((checkout.parent / "cache").rglob("*.partial")) == []
