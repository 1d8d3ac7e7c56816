"""Usage: what processes take of the machine, as the kernel counts it."""

from __future__ import annotations

import os
import re
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_PROC = Path("/proc")
_MODULE = re.compile(rb"-m\0(compositor|runtime(?:\.zygote|\.speech)?|init\.\w+|models(?:\.\w+)?)(?:\0|$)")
_NAMES = {
    "compositor": "The screen", "runtime": "The runtime", "runtime.zygote": "What agents are made from",
    "runtime.speech": "The voice", "models": "The language model",
    "init.devices": "The device broker", "init.testing": "The tests' channel",
}  # fmt: skip


class Machine(NamedTuple):
    memory: int
    used: int


class Taken(NamedTuple):
    memory: int
    share: float
    """Of one core, since the last time it was looked at."""


class Usage:
    def __init__(self) -> None:
        self._before: dict[int, tuple[float, float]] = {}
        self._ticks = os.sysconf("SC_CLK_TCK")

    def of(self, pids: Iterable[int]) -> dict[int, Taken]:
        """Of those that still run."""
        now, found = time.monotonic(), {}
        for pid in pids:
            with suppress(OSError, ValueError, IndexError):
                seconds = _seconds(pid, self._ticks)
                at, before = self._before.get(pid, (now, seconds))
                self._before[pid] = now, seconds
                found[pid] = Taken(_memory(pid), (seconds - before) / (now - at) if now > at else 0.0)
        return found


def services() -> dict[int, str]:
    """The processes of the appliance beside this one's agents, in words."""
    return {pid: _NAMES.get(name, name) for pid, name in _services()}


def machine() -> Machine:
    fields = dict(line.split(":", 1) for line in (_PROC / "meminfo").read_text().splitlines())
    total, available = (int(fields[name].split()[0]) * 1024 for name in ("MemTotal", "MemAvailable"))
    return Machine(total, total - available)


def _services() -> Iterator[tuple[int, str]]:
    """Who has the same parent as this process, or is its child: another Wisp on this machine is none of ours."""
    family = {os.getppid(), os.getpid()}
    for entry in os.scandir(_PROC):
        if entry.name.isdigit():
            with suppress(OSError, ValueError, IndexError):
                pid = int(entry.name)
                module = _MODULE.search((_PROC / entry.name / "cmdline").read_bytes())
                if module and (pid == os.getpid() or _parent(pid) in family):
                    yield pid, module[1].decode()


def _fields(pid: int) -> list[str]:
    """Of stat, from the third on: a process may have any name."""
    return (_PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()


def _parent(pid: int) -> int:
    return int(_fields(pid)[1])


def _seconds(pid: int, ticks: int) -> float:
    fields = _fields(pid)
    return (int(fields[11]) + int(fields[12])) / ticks


def _memory(pid: int) -> int:
    status = (_PROC / str(pid) / "status").read_text()
    return sum(int(found) * 1024 for found in re.findall(r"^Rss(?:Anon|Shmem):\s+(\d+)", status, re.MULTILINE))
