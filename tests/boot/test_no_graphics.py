"""A machine whose graphics nobody has a driver for: it says so and everything else goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qemu.boot import Boot

if TYPE_CHECKING:
    from pathlib import Path

    from tests.boot.conftest import NewDisk, Start


def test_it_is_said_and_the_machine_still_ends_cleanly(start: Start, new_disk: NewDisk, release: Path) -> None:
    boot = Boot(release, extra="module_blacklist=virtio_gpu")
    with start(boot.machine(new_disk(release))) as machine:
        machine.wait_for("compositor: no screen")
        machine.wait_for("notice: error: Nothing can be drawn", within=10)
        machine.wait_for("wisp: stage data")
        machine.power_button()
        assert machine.wait_off(), "the machine is still on"
