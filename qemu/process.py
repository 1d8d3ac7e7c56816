"""The QEMU process: started so that it never outlives the one who started it."""

import subprocess
from collections.abc import Mapping, Sequence
from io import BufferedReader
from pathlib import Path
from typing import cast

QEMU = "qemu-system-x86_64"  # apt: qemu-system-x86


def mortal(*argv: str) -> list[str]:
    """Have the kernel kill a program when its parent dies, however that dies."""
    # apt: util-linux, which is essential
    return ["setpriv", "--pdeathsig", "KILL", "--", *argv]


def quoted(value: object) -> str:
    """Quote a value inside one of QEMU's comma-separated options."""
    return str(value).replace(",", ",,")


class Process:
    """QEMU with its serial port on a pipe; what QEMU itself says is kept beside it."""

    def __init__(self, options: Sequence[str], complaints: Path, environment: Mapping[str, str]) -> None:
        self._complaints = complaints
        with complaints.open("wb") as log:
            # A session of its own: Ctrl-C in the terminal is for us, QEMU would die of it at once.
            self._child = subprocess.Popen(
                mortal(QEMU, *options),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=log,
                env=environment,
                start_new_session=True,
            )

    @property
    def serial(self) -> BufferedReader:
        return cast("BufferedReader", self._child.stdout)

    @property
    def pid(self) -> int:
        return self._child.pid

    @property
    def running(self) -> bool:
        return self._child.poll() is None

    @property
    def complaints(self) -> str:
        return self._complaints.read_text(errors="replace").strip()

    def wait(self, within: float) -> bool:
        """Tell whether QEMU ended in time."""
        try:
            self._child.wait(within)
        except subprocess.TimeoutExpired:
            return False
        return True

    def kill(self) -> None:
        self._child.kill()
        self._child.wait()

    def close(self) -> None:
        self.kill()
        self.serial.close()
