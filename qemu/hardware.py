"""The hardware of a machine, as QEMU's command line."""

from dataclasses import dataclass
from pathlib import Path

from qemu.accelerator import Accelerator
from qemu.cable import Cable
from qemu.loader import Loader
from qemu.process import quoted
from qemu.screen import Screen

_BARE = ("-nodefaults", "-no-user-config", "-name", "Wisp", "-machine", "q35", "-serial", "stdio")
_POINTER = ("-device", "virtio-tablet-pci")
_KEYBOARD = ("-device", "virtio-keyboard-pci")
_USB = ("-device", "qemu-xhci,id=usb")
_ENTROPY = ("-device", "virtio-rng-pci")
CONTROL_PORT = "wisp.control"


@dataclass(frozen=True)
class Hardware:
    accelerator: Accelerator
    loader: Loader
    screen: Screen
    disk: Path | None
    memory_mib: int = 2048
    cores: int = 2
    keyboard: bool = True
    control: bool = False
    cable: Cable | None = None

    def argv(self, folder: Path) -> list[str]:
        return [
            *_BARE,
            *self.accelerator.argv,
            *("-smp", str(self.accelerator.cores(self.cores)), "-m", str(self.memory_mib)),
            *("-qmp", f"unix:{quoted(monitor_socket(folder))},server=on,wait=off"),
            *self.loader.argv(folder),
            *self.screen.argv(folder),
            *self._disk(),
            *_ENTROPY,
            *_POINTER,
            *(_KEYBOARD if self.keyboard else ()),
            *_USB,
            *(self._control(folder) if self.control else ()),
            *(self.cable.argv() if self.cable else ()),
        ]

    def _disk(self) -> list[str]:
        if self.disk is None:
            return []
        layout = "qcow2" if self.disk.suffix == ".qcow2" else "raw"
        # discard: what the guest frees shrinks the file again.
        return ["-drive", f"if=virtio,format={layout},discard=unmap,file={quoted(self.disk)}"]

    @staticmethod
    def _control(folder: Path) -> list[str]:
        socket = f"socket,id=control,server=on,wait=off,path={quoted(control_socket(folder))}"
        port = f"virtserialport,chardev=control,name={CONTROL_PORT}"
        return ["-device", "virtio-serial-pci", "-chardev", socket, "-device", port]


def monitor_socket(folder: Path) -> Path:
    return folder / "monitor"


def control_socket(folder: Path) -> Path:
    return folder / "control"
