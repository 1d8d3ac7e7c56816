"""Booting what was built: the machine for a folder of `wisp build`."""

from pathlib import Path
from typing import Literal

from qemu import accelerator, screen
from qemu.disk import Disk
from qemu.hardware import Hardware
from qemu.loader import Direct, Loader, Uefi
from qemu.machine import Machine

Firmware = Literal["direct", "uefi"]

_ASK_FOR_CONTROL = "wisp.test"


def boot(
    build: Path,
    disk: Disk,
    firmware: Firmware = "direct",
    *,
    extra: str = "",
    control: bool = False,
    keyboard: bool = True,
    gl: bool = False,
) -> Machine:
    """Return a headless machine, not yet switched on; `extra` is added to the kernel command line."""
    added = " ".join(word for word in (extra, _ASK_FOR_CONTROL if control else "") if word)
    hardware = Hardware(
        accelerator.choose(kernel(build)),
        _loader(build, firmware, added),
        screen.headless_gl() if gl else screen.headless(),
        disk.path,
        keyboard=keyboard,
        control=control,
    )
    return Machine(hardware)


def kernel(build: Path) -> Path:
    return build / "wisp.vmlinuz"


def _loader(build: Path, firmware: Firmware, added: str) -> Loader:
    if firmware == "uefi":
        return Uefi(added)
    line = (build / "cmdline").read_text().strip()
    return Direct(kernel(build), build / "wisp.initrd", f"{line} {added}".strip())
