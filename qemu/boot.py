"""Booting what was built: the machine for a folder of `wisp build`."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from qemu import accelerator, screen
from qemu.cable import Cable
from qemu.disk import Disk
from qemu.hardware import Hardware
from qemu.loader import Direct, Loader, Uefi
from qemu.machine import Machine

Firmware = Literal["direct", "uefi"]

_ASK_FOR_CONTROL = "wisp.test"


@dataclass(frozen=True)
class Boot:
    """How to boot it; `extra` is added to the kernel command line."""

    built: Path
    firmware: Firmware = "direct"
    extra: str = ""
    control: bool = False
    keyboard: bool = True
    gl: bool = False
    heads: int = 1
    memory_mib: int = 2048
    cable: Cable | None = None

    def machine(self, disk: Disk) -> Machine:
        """Return a headless machine with this disk, not yet switched on."""
        hardware = Hardware(
            accelerator.choose(kernel(self.built)),
            self._loader(),
            screen.headless_gl() if self.gl else screen.headless(self.heads),
            disk.path,
            self.memory_mib,
            keyboard=self.keyboard,
            control=self.control,
            cable=self.cable,
        )
        return Machine(hardware)

    def _loader(self) -> Loader:
        added = f"{self.extra} {_ASK_FOR_CONTROL if self.control else ''}".strip()
        if self.firmware == "uefi":
            return Uefi(added)
        line = (self.built / "cmdline").read_text().strip()
        return Direct(kernel(self.built), self.built / "wisp.initrd", f"{line} {added}")


def kernel(built: Path) -> Path:
    return built / "wisp.vmlinuz"
