"""Control groups: one per service, which bounds it and knows every process that came from it."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from init.service import Limits

ROOT = "/sys/fs/cgroup"
CONTROLLERS = ("cpu", "memory", "pids")
FILES = ("memory.max", "pids.max", "cpu.weight", "cgroup.procs", "cgroup.kill")
"""What of a group is written."""


class Group:
    """The group of one service."""

    def __init__(self, name: str, root: str = ROOT) -> None:
        self._path = os.path.join(root, name)

    def make(self, limits: Limits) -> None:
        with suppress(FileExistsError):
            os.mkdir(self._path)
        self._write("memory.max", str(limits.memory))
        self._write("pids.max", str(limits.processes))
        self._write("cpu.weight", str(limits.cpu_weight))

    def enter(self) -> None:
        """Puts the calling process into the group."""
        self._write("cgroup.procs", "0")

    def kill(self) -> None:
        """Ends whatever the service left behind, however often it forked."""
        with suppress(FileNotFoundError):
            self._write("cgroup.kill", "1")

    def _write(self, name: str, value: str) -> None:
        _write(os.path.join(self._path, name), value)


def enable_controllers(root: str = ROOT) -> None:
    _write(os.path.join(root, "cgroup.subtree_control"), " ".join(f"+{controller}" for controller in CONTROLLERS))


def _write(path: str, value: str) -> None:
    """Unlike open(), doesn't ask for the file to be made: a controller that is missing would be "Permission denied"."""
    fd = os.open(path, os.O_WRONLY | os.O_CLOEXEC)
    try:
        os.write(fd, value.encode())
    finally:
        os.close(fd)
