"""What a contained session may not reach of the machine that it runs on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from image import ROOT

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="only root can enter another root")

# Stands where the image has its Python, and says where it finds itself.
SAY = """#!/bin/busybox sh
/bin/busybox cat /proc/self/net/dev
/bin/busybox touch /weights/new && echo "wrote to the weights"
exit 0
"""


def test_it_finds_no_interface_of_this_machine_and_cant_change_the_weights(tmp_path: Path) -> None:
    root = tmp_path / "root"
    for folder in ("bin", "usr/bin", "run", "tmp", "proc", "dev", "sys", "weights", "data"):
        (root / folder).mkdir(parents=True)
    (root / "bin/busybox").write_bytes(Path("/bin/busybox").read_bytes())
    (root / "usr/bin/python3").write_text(SAY)
    for program in ("bin/busybox", "usr/bin/python3"):
        (root / program).chmod(0o755)
    given = [tmp_path / name for name in ("run", "weights", "data")]
    for shown in given:
        shown.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "qemu.contained", root, *given],
        cwd=ROOT, env=os.environ | {"WISP_CAPTURE_FD": "0"}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    interfaces = [line.split(":")[0].strip() for line in done.stdout.splitlines() if ":" in line]
    assert interfaces == ["lo"]
    assert "wrote to the weights" not in done.stdout
    assert not (tmp_path / "weights/new").exists()
