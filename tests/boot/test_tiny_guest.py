"""The harness itself, with a guest that is nothing but a kernel and busybox."""

from __future__ import annotations

import pickle
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qemu import accelerator, screen, tiny, vnc
from qemu.boot import kernel
from qemu.console import ConsoleTimeoutError
from qemu.hardware import Hardware
from qemu.loader import Direct
from qemu.machine import Machine
from qemu.monitor import MonitorError

if TYPE_CHECKING:
    from collections.abc import Iterator

_MACHINE_THAT_ITS_OWNER_NEVER_ENDS = """
import pickle, sys, time
from qemu.machine import Machine
machine = Machine(pickle.load(sys.stdin.buffer)).__enter__()
print(machine._process.pid, flush=True)
time.sleep(600)
"""


@pytest.fixture(scope="module")
def hardware(development: Path, tmp_path_factory: pytest.TempPathFactory) -> Hardware:
    initrd = tmp_path_factory.mktemp("tiny") / "initrd"
    initrd.write_bytes(tiny.initrd())
    loader = Direct(kernel(development), initrd, "console=ttyS0 quiet")
    shown = replace(screen.headless(), vnc=True)
    return Hardware(accelerator.choose(kernel(development)), loader, shown, disk=None, memory_mib=256)


@pytest.fixture(scope="module")
def machine(hardware: Hardware) -> Iterator[Machine]:
    with Machine(hardware) as running:
        running.wait_for(tiny.UP)
        yield running


def test_the_guest_is_heard_and_timed(machine: Machine) -> None:
    line, _ = machine.line(tiny.UP)
    assert 0 < line.seconds < 10 * machine.hardware.accelerator.patience


def test_waiting_in_vain_shows_the_tail(machine: Machine) -> None:
    with pytest.raises(ConsoleTimeoutError, match=f"(?s)never said.*{tiny.UP}"):
        machine.wait_for("never said", within=0.01)


def test_vnc_and_screendump_see_the_same(machine: Machine) -> None:
    dumped = machine.screenshot()
    served = vnc.picture(machine.hardware.screen.vnc_socket(machine.folder), within=10)
    assert dumped == served
    assert len(set(dumped.rgb)) > 1, "the firmware's greeting should be on the screen"


def test_virgl_draws_on_a_host_without_a_display(hardware: Hardware) -> None:
    with Machine(replace(hardware, screen=screen.headless_gl())) as virgl:
        virgl.wait_for(tiny.UP)
        assert len(set(virgl.screenshot().rgb)) > 1


def test_devices_come_and_go(machine: Machine) -> None:
    machine.plug("keyboard")
    machine.type("Hello")
    machine.unplug("keyboard")
    machine.plug("keyboard")
    machine.unplug("keyboard")
    with pytest.raises(MonitorError, match="not found"):
        machine.unplug("keyboard")


def test_the_verdict_about_this_host_is_remembered(development: Path) -> None:
    started = time.monotonic()
    again = accelerator.choose(kernel(development))
    assert time.monotonic() - started < 1
    assert again == accelerator.choose(kernel(development))


def test_what_qemu_has_against_its_options_is_passed_on(hardware: Hardware) -> None:
    broken = replace(hardware, disk=Path("/nowhere/disk.raw"))
    with pytest.raises(MonitorError, match=r"(?s)didn't start.*/nowhere/disk.raw"), Machine(broken):
        pass


def test_no_qemu_outlives_whoever_started_it(hardware: Hardware) -> None:
    owner = subprocess.Popen(
        [sys.executable, "-c", _MACHINE_THAT_ITS_OWNER_NEVER_ENDS], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with owner:
        assert owner.stdin is not None
        assert owner.stdout is not None
        owner.stdin.write(pickle.dumps(hardware))
        owner.stdin.close()
        qemu = Path("/proc", owner.stdout.readline().decode().strip())
        assert (qemu / "comm").read_text().startswith("qemu-system")
        owner.send_signal(signal.SIGKILL)
    assert _disappears(qemu), f"QEMU {qemu.name} is still there"


def _disappears(process: Path) -> bool:
    for _ in range(100):
        if not process.exists():
            return True
        time.sleep(0.1)
    return False
