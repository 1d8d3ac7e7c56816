"""What loads the kernel: QEMU itself, or UEFI firmware from the disk as a PC does."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from image.failure import Failure
from qemu.process import quoted

# Where packages say which firmware they bring (QEMU's docs/interop/firmware.json); the files' own names
# differ between Debian 12, Debian 13 and Ubuntu.
_DESCRIPTIONS = (Path("/etc/qemu/firmware"), Path("/usr/share/qemu/firmware"))
_UNWANTED = {"requires-smm", "secure-boot", "enrolled-keys"}


@dataclass(frozen=True)
class Direct:
    kernel: Path
    initrd: Path
    command_line: str

    def argv(self, _folder: Path) -> list[str]:
        files = ["-kernel", str(self.kernel), "-initrd", str(self.initrd)]
        return [*files, "-append", self.command_line]


@dataclass(frozen=True)
class Uefi:
    extra_command_line: str = ""

    def argv(self, folder: Path) -> list[str]:
        firmware = find_firmware()
        own_variables = folder / "efi-variables"
        if not own_variables.exists():
            shutil.copyfile(firmware.variables, own_variables)
        code = f"if=pflash,format=raw,readonly=on,file={quoted(firmware.code)}"
        variables = f"if=pflash,format=raw,file={quoted(own_variables)}"
        return ["-drive", code, "-drive", variables, *self._smbios()]

    def _smbios(self) -> list[str]:
        if not self.extra_command_line:
            return []
        # Read by systemd-stub, which appends it to the command line that is in the UKI.
        line = f"io.systemd.stub.kernel-cmdline-extra={self.extra_command_line}"
        return ["-smbios", f"type=11,value={quoted(line)}"]


Loader = Direct | Uefi


@dataclass(frozen=True)
class Firmware:
    code: Path
    variables: Path


def find_firmware() -> Firmware:
    for firmware in _described():
        if firmware.code.exists() and firmware.variables.exists():
            return firmware
    raise Failure("there is no UEFI firmware for QEMU on this machine", "apt install ovmf")


def _described() -> Iterator[Firmware]:
    for folder in _DESCRIPTIONS:
        for path in sorted(folder.glob("*.json")):
            description = json.loads(path.read_text())
            if _fits(description):
                mapping = description["mapping"]
                code, variables = mapping["executable"], mapping["nvram-template"]
                yield Firmware(Path(code["filename"]), Path(variables["filename"]))


def _fits(description: dict[str, Any]) -> bool:
    mapping = description["mapping"]
    return (
        "uefi" in description["interface-types"]
        and mapping["device"] == "flash"
        and mapping["executable"]["format"] == "raw"
        and "nvram-template" in mapping
        and any(target["architecture"] == "x86_64" for target in description["targets"])
        and not _UNWANTED & set(description["features"])
    )
