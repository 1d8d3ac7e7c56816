"""Control groups: one per service, which bounds it and knows every process that came from it."""

from __future__ import annotations

import os
from contextlib import suppress

from init.service import Limits

ROOT = "/sys/fs/cgroup"
CONTROLLERS = ("cpu", "memory", "pids")


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
        with open(os.path.join(self._path, name), "w", encoding="ascii") as file:
            file.write(value)


def enable_controllers(root: str = ROOT) -> None:
    with open(os.path.join(root, "cgroup.subtree_control"), "w", encoding="ascii") as file:
        file.write(" ".join(f"+{controller}" for controller in CONTROLLERS))
