"""How long a boot takes: each stage in seconds since power-on, beside the least that can be booted."""

import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from json import dumps
from pathlib import Path

from rich.console import Console as Terminal
from rich.table import Table

from image.build import build
from qemu import tiny
from qemu.accelerator import Accelerator, choose
from qemu.boot import Boot, Firmware, kernel
from qemu.disk import Disk
from qemu.hardware import Hardware
from qemu.loader import Direct
from qemu.machine import Machine
from qemu.screen import headless

_FIRST_FRAME = "frame"
_FIRMWARES: tuple[Firmware, ...] = ("direct", "uefi")
_ROOM = 1 << 30
_WITHIN = 30
_BARE_COMMAND_LINE = "console=tty0 console=ttyS0,115200 quiet loglevel=3"  # the last one is what busybox speaks to


@dataclass(frozen=True)
class BootTimes:
    accelerator: Accelerator
    busybox: float
    stages: dict[Firmware, dict[str, float]]

    def ratio(self, firmware: Firmware) -> float:
        """Say how many times as long as a bare kernel with busybox the first frame takes."""
        return self.stages[firmware][_FIRST_FRAME] / self.busybox

    def json(self) -> str:
        return dumps(
            {
                "accelerator": self.accelerator.name,
                "why": self.accelerator.why,
                "busybox": round(self.busybox, 3),
                "boots": {
                    firmware: {"stages": stages, "ratio": round(self.ratio(firmware), 2)}
                    for firmware, stages in self.stages.items()
                },
            }
        )

    def table(self) -> Table:
        title = f"Seconds since power-on, under {self.accelerator.name} ({self.accelerator.why})"
        table = Table("stage", *self.stages, title=title)
        for stage in dict.fromkeys(stage for stages in self.stages.values() for stage in stages):
            table.add_row(stage, *(f"{stages[stage]:.2f}" for stages in self.stages.values()))
        table.add_section()
        table.add_row("kernel + busybox", *(f"{self.busybox:.2f}" for _ in self.stages))
        table.add_row("first frame / busybox", *(f"{self.ratio(firmware):.1f}" for firmware in self.stages))
        return table


def main(*, json: bool) -> None:
    times = measure(build("release"))
    if json:
        sys.stdout.write(times.json() + "\n")
    else:
        Terminal().print(times.table())


def measure(built: Path) -> BootTimes:
    accelerator = choose(kernel(built))
    with tempfile.TemporaryDirectory(prefix="wisp-") as name:
        folder = Path(name)
        busybox = _bare(built, accelerator, folder)
        return BootTimes(accelerator, busybox, {each: _stages(built, each, folder) for each in _FIRMWARES})


def _stages(built: Path, firmware: Firmware, folder: Path) -> dict[str, float]:
    disk = Disk.over(built / "wisp.raw", folder / f"{firmware}.qcow2", _ROOM)
    with Boot(built, firmware).machine(disk) as machine:
        return dict(_until_first_frame(machine))


def _until_first_frame(machine: Machine) -> Iterator[tuple[str, float]]:
    line = None
    stage = ""
    while stage != _FIRST_FRAME:
        line, match = machine.line(r"wisp: stage (\S+)", _WITHIN, after=line)
        stage = match[1]
        yield stage, round(line.seconds, 3)


def _bare(built: Path, accelerator: Accelerator, folder: Path) -> float:
    """Boot the same kernel on the same hardware, with nothing but busybox."""
    initrd = folder / "busybox.initrd"
    initrd.write_bytes(tiny.initrd())
    disk = Disk.over(built / "wisp.raw", folder / "busybox.qcow2", _ROOM)
    loader = Direct(kernel(built), initrd, _BARE_COMMAND_LINE)
    with Machine(Hardware(accelerator, loader, headless(), disk.path)) as machine:
        return machine.line(tiny.UP, _WITHIN)[0].seconds
