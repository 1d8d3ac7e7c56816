"""A second monitor that is plugged in while the machine runs: it shows the desk, beside the first."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from compositor.style import Style
from qemu.boot import Boot
from tests.boot import reading

if TYPE_CHECKING:
    from pathlib import Path

    from qemu.machine import Machine
    from tests.boot.conftest import NewDisk, Start

SECOND = (1024, 768)
GROUND = Style().colours["background"][:3]


def test_a_monitor_that_is_plugged_in_shows_the_desk(start: Start, new_disk: NewDisk, development: Path) -> None:
    with start(Boot(development, heads=2).machine(new_disk(development))) as machine:
        reading.wait_until_seen(machine, "Hello", reading.HEADING, within=120)
        machine.plug_monitor(1, SECOND)
        _wait_for_desk(machine, within=60)
        assert reading.find(machine.screenshot(), "Hello", reading.HEADING), "the first one's picture is gone"


def _wait_for_desk(machine: Machine, within: float) -> None:
    """The whole of the second screen in the colour of the ground."""
    end = time.monotonic() + within
    while True:
        picture = machine.screenshot(head=1)
        width, height = picture.width, picture.height
        corners = [(x, y) for x in (1, width - 2) for y in (1, height - 2)]
        if (width, height) == SECOND and all(picture.pixel(*corner) == GROUND for corner in corners):
            return
        assert time.monotonic() < end, f"{width}x{height}: {[picture.pixel(*corner) for corner in corners]}"
        time.sleep(1)
