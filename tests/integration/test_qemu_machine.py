"""A virtual machine that ends before it has begun says why, in QEMU's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qemu import machine, screen
from qemu.accelerator import Accelerator
from qemu.hardware import Hardware
from qemu.loader import Direct
from qemu.machine import Machine, NotStartedError
from qemu.monitor import MonitorError

if TYPE_CHECKING:
    from pathlib import Path


def hardware(folder: Path) -> Hardware:
    kernel = Direct(folder / "kernel", folder / "initrd", "")
    return Hardware(Accelerator("tcg", "a test"), kernel, screen.headless(1), folder / "missing.raw", 256)


def test_it_is_said_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(NotStartedError, match="missing"), Machine(hardware(tmp_path)):
        pass


def test_it_is_said_too_where_it_ended_while_somebody_was_being_let_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So it goes where another one has the disk, now and then."""

    def cut_off(*_: object) -> None:
        raise MonitorError("QEMU is gone")

    monkeypatch.setattr(machine, "Monitor", cut_off)
    with pytest.raises(NotStartedError, match="missing"), Machine(hardware(tmp_path)):
        pass
