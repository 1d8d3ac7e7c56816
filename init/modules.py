"""Kernel modules: those for screen and input first, the rest when the person already sees something."""

from __future__ import annotations

import glob
import re
from contextlib import suppress
from typing import TYPE_CHECKING

from init.job import Jobs, Plan, Program

if TYPE_CHECKING:
    from collections.abc import Iterable

# Buses whose devices can be a screen or an input device, or lead to one.
FIRST_BUSES = ("pci", "virtio", "usb", "hid", "serio")
# Not found by an alias: evdev binds to any input device, the others to what a first module makes appear.
FIRST_NAMES = ("virtio_gpu", "virtio_input", "evdev", "hid_generic", "usbhid", "atkbd")

_FIRST = re.compile(
    r"pci:.*bc03|"  # display controllers
    r"pci:.*bc0Csc03|"  # USB host controllers
    r"virtio:d0000001[02]v|"  # virtio's GPU and input
    r"usb:.*ic03|hid:|serio:"
)

REMEMBERED = 4096
LIMIT = 120.0


def is_first(modalias: str) -> bool:
    return _FIRST.match(modalias) is not None


def present(bus: str = "*", root: str = "/sys/bus") -> set[str]:
    """The modaliases of the devices that are there."""
    found = set()
    for path in glob.iglob(f"{root}/{bus}/devices/*/modalias"):
        with suppress(OSError), open(path, encoding="ascii", errors="replace") as file:  # unplugged a moment ago
            found.add(file.read().strip())
    return found - {""}


def load(names: Iterable[str]) -> Program:
    """A name that fits no module is passed over: most devices need none."""
    return Program(("/usr/sbin/modprobe", "-abq", "--", *names), limit=LIMIT)


def load_first() -> Plan[None]:
    aliases = {alias for bus in FIRST_BUSES for alias in present(bus) if is_first(alias)}
    yield load([*FIRST_NAMES, *sorted(aliases)])


def load_rest() -> Plan[None]:
    yield load(sorted(present()))


class Wanted:
    """Modules for devices that turn up while the machine runs, loaded in bunches."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self._seen: set[str] = set()
        self._waiting: set[str] = set()
        self._loading = False

    def add(self, modalias: str) -> None:
        if modalias in self._seen or not modalias or modalias.startswith("-"):
            return
        if len(self._seen) >= REMEMBERED:
            self._seen.clear()
        self._seen.add(modalias)
        self._waiting.add(modalias)
        self._load()

    def _load(self) -> None:
        if self._waiting and not self._loading:
            self._loading = True
            self._jobs.run(self._plan(), self._loaded)

    def _plan(self) -> Plan[None]:
        names, self._waiting = self._waiting, set()
        yield load(sorted(names))

    def _loaded(self) -> None:
        self._loading = False
        self._load()
