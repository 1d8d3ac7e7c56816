from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from image.failure import Failure
from qemu import loader
from qemu.loader import Direct, Uefi, find_firmware

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def descriptions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(loader, "_DESCRIPTIONS", (tmp_path,))
    return tmp_path


def describe(folder: Path, name: str, *features: str, machine: str = "x86_64", exists: bool = True) -> None:
    code, variables = folder / f"{name} code.fd", folder / f"{name} vars.fd"
    if exists:
        code.touch()
        variables.write_bytes(b"variables")
    mapping: dict[str, Any] = {"device": "flash", "executable": {"filename": str(code), "format": "raw"}}
    mapping["nvram-template"] = {"filename": str(variables), "format": "raw"}
    description = {
        "interface-types": ["uefi"],
        "mapping": mapping,
        "targets": [{"architecture": machine, "machines": ["pc-q35-*"]}],
        "features": [*features],
    }
    (folder / f"{name}.json").write_text(json.dumps(description))


def test_firmware_that_any_kernel_may_boot_from_is_chosen(descriptions: Path) -> None:
    describe(descriptions, "40-enrolled", "secure-boot", "enrolled-keys", "requires-smm")
    describe(descriptions, "50-secure", "requires-smm", "secure-boot")
    describe(descriptions, "55-arm", machine="aarch64")
    describe(descriptions, "58-removed", exists=False)
    describe(descriptions, "60-plain", "acpi-s3", "amd-sev")
    assert find_firmware().code.name == "60-plain code.fd"


def test_missing_firmware_is_said_with_what_to_do(descriptions: Path) -> None:
    describe(descriptions, "50-secure", "secure-boot")
    with pytest.raises(Failure) as failure:
        find_firmware()
    assert failure.value.hint == "apt install ovmf"


def test_a_machine_keeps_its_own_variables(descriptions: Path, tmp_path: Path) -> None:
    describe(descriptions, "60-plain")
    Uefi().argv(tmp_path)
    kept = tmp_path / "efi-variables"
    assert kept.read_bytes() == b"variables"
    kept.write_bytes(b"changed by the machine")
    Uefi().argv(tmp_path)
    assert kept.read_bytes() == b"changed by the machine"


def test_commas_survive_qemus_option_syntax(descriptions: Path, tmp_path: Path) -> None:
    describe(descriptions, "60-plain")
    argv = Uefi("console=ttyS0,115200 wisp.test").argv(tmp_path)
    assert argv[-1] == "type=11,value=io.systemd.stub.kernel-cmdline-extra=console=ttyS0,,115200 wisp.test"


def test_direct_boot_passes_the_command_line_as_it_is(tmp_path: Path) -> None:
    argv = Direct(tmp_path / "kernel", tmp_path / "initrd", "console=ttyS0,115200 quiet").argv(tmp_path)
    assert argv[-2:] == ["-append", "console=ttyS0,115200 quiet"]
