"""Which modules come first, and how later ones are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from init import modules

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    "modalias",
    [
        "pci:v00001AF4d00001050sv00001AF4sd00001100bc03sc80i00",
        "pci:v00008086d000046A6sv00000000sd00000000bc03sc00i00",
        "pci:v00001B36d0000000Dsv00001AF4sd00001100bc0Csc03i30",
        "virtio:d00000010v00001AF4",
        "virtio:d00000012v00001AF4",
        "usb:v0627p0001d0000dc00dsc00dp00ic03isc01ip01in00",
        "hid:b0003g0001v00000627p00000001",
        "serio:ty06pr00id00ex00",
    ],
)
def test_screens_and_input_come_first(modalias: str) -> None:
    assert modules.is_first(modalias)


@pytest.mark.parametrize(
    "modalias",
    [
        "pci:v00008086d00002922sv00001AF4sd00001100bc01sc06i01",
        "pci:v00001AF4d00001000sv00001AF4sd00000001bc02sc00i00",
        "virtio:d00000001v00001AF4",
        "usb:v0781p5567d0100dc00dsc00dp00ic08isc06ip50in00",
        "acpi:PNP0C0A:",
        "cpu:type:x86,ven0000fam0006mod0055:feature:,0000",
    ],
)
def test_the_rest_waits(modalias: str) -> None:
    assert not modules.is_first(modalias)


def test_devices_are_found_by_bus(tmp_path: Path) -> None:
    for bus, name, alias in (
        ("pci", "a", "pci:x\n"),
        ("usb", "b", "usb:y\n"),
        ("usb", "c", "usb:y\n"),
        ("acpi", "d", "\n"),
    ):
        (tmp_path / bus / "devices" / name).mkdir(parents=True)
        (tmp_path / bus / "devices" / name / "modalias").write_text(alias)
    assert modules.present("usb", str(tmp_path)) == {"usb:y"}
    assert modules.present(root=str(tmp_path)) == {"pci:x", "usb:y"}
