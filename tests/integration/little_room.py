"""A disk that is soon full: a file system of a few megabytes, some of it taken by a file called ballast."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from image import ROOT

if TYPE_CHECKING:
    from pathlib import Path

NAMESPACE = ("unshare", "--mount", *(() if os.geteuid() == 0 else ("--map-root-user",)))
"""What is mounted in it is gone with the last process in it."""
_PRELUDE = """
import subprocess, sys
from pathlib import Path
room = Path(sys.argv[1])
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(room)], check=True)
(room / "ballast").write_bytes(bytes(500_000))
"""


def fill(ballast: Path) -> None:
    """To the last byte."""
    with ballast.open("ab", buffering=0) as file:
        for size in (1 << 16, 1 << 10, 1):
            with suppress(OSError):
                while file.write(bytes(size)) == size:
                    pass


def in_little_room(folder: Path, program: str) -> str:
    """What the program writes; it finds its `room`. Nothing stays mounted."""
    argv = [*NAMESPACE, sys.executable, "-c", _PRELUDE + program, str(folder)]
    done = subprocess.run(argv, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout
