"""GL that the host draws: the same first frame through virgl."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qemu.boot import Boot
from runtime import VERSION
from tests.boot import reading

if TYPE_CHECKING:
    from pathlib import Path

    from tests.boot.conftest import NewDisk, Start


def test_the_first_frame_comes_through_virgl(start: Start, new_disk: NewDisk, release: Path) -> None:
    with start(Boot(release, gl=True).machine(new_disk(release))) as machine:
        machine.wait_for("wisp: stage frame")
        reading.wait_until_seen(machine, f"Wisp {VERSION}", reading.FOOT, within=30)
