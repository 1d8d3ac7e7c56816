"""A second monitor that is plugged in while the machine runs: it shows the desk, beside the first."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from compositor.style import Style
from qemu.boot import Boot
from qemu.screen import HEIGHT, WIDTH

if TYPE_CHECKING:
    from pathlib import Path

    from qemu.machine import Machine
    from tests.boot.conftest import NewDisk, Start

SECOND = (1024, 768)
GROUND = Style().colours["background"][:3]


def test_a_monitor_that_is_plugged_in_shows_the_desk(start: Start, new_disk: NewDisk, development: Path) -> None:
    with start(Boot(development, heads=2).machine(new_disk(development))) as machine:
        machine.wait_for("wisp: stage frame")
        machine.plug_monitor(1, SECOND)
        for head, size in ((1, SECOND), (0, (WIDTH, HEIGHT))):
            _wait_for_desk(machine, head, size, within=120)


def _wait_for_desk(machine: Machine, head: int, size: tuple[int, int], within: float) -> None:
    """All the corners of a screen in the colour of the ground."""
    end = time.monotonic() + within
    while True:
        picture = machine.screenshot(head)
        width, height = picture.width, picture.height
        corners = [picture.pixel(x, y) for x in (1, width - 2) for y in (1, height - 2)]
        if (width, height) == size and set(corners) == {GROUND}:
            return
        assert time.monotonic() < end, f"{width}x{height}: {corners}"
        time.sleep(1)
