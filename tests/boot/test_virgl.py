"""GL that the host draws: the same first frame through virgl; and that a frame is one only if it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qemu.boot import Boot
from tests.boot import reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from qemu.machine import Machine
    from tests.boot.conftest import NewDisk, Start

# SDL alone would be content: it draws on, and the kernel lets only the first compositor set modes.
SECOND_COMPOSITOR = """
import os, sys
os.environ |= {"SDL_VIDEODRIVER": "kmsdrm", "SDL_KMSDRM_REQUIRE_DRM_MASTER": "0"}
os.execv(sys.executable, [sys.executable, "-I", "-m", "compositor"])
"""


@pytest.fixture(scope="module")
def machine(start: Start, new_disk: NewDisk, development: Path) -> Iterator[Machine]:
    with start(Boot(development, gl=True, control=True).machine(new_disk(development))) as running:
        running.wait_for("wisp: stage frame")
        yield running


def test_the_first_frame_comes_through_virgl(machine: Machine) -> None:
    reading.wait_until_seen(machine, "Hello", reading.HEADING, within=120)


def test_a_compositor_whose_mode_is_refused_says_so_and_is_not_ready(machine: Machine) -> None:
    machine.control.hello(within=30)
    second = machine.control.run("/usr/bin/python3", "-I", "-c", SECOND_COMPOSITOR, within=10)
    assert second.status == 1
    assert "no screen (its driver refused a picture of 1280x800" in second.err
    assert reading.find(machine.screenshot(), "Hello", reading.HEADING), "the first one's picture is gone"
