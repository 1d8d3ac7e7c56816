"""The first program compiles without a word and stops with an explanation where there is no system."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from image import ROOT

if TYPE_CHECKING:
    from pathlib import Path

SOURCES = sorted(ROOT.glob("image/initrd/*.c"))


def test_it_compiles_without_a_warning(tmp_path: Path) -> None:
    warnings = ["-Wall", "-Wextra", "-Wshadow", "-Wformat=2", "-Wstrict-prototypes", "-Werror"]
    program = tmp_path / "init"
    subprocess.run(["gcc", "-static", "-O2", *warnings, "-o", program, *SOURCES], check=True)
    needed = subprocess.run(["readelf", "--dynamic", program], capture_output=True, text=True, check=True).stdout
    assert "NEEDED" not in needed
