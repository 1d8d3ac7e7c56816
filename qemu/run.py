"""`wisp run`: the person's own machine, in a window where there is a display, over VNC elsewhere."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

from image import cache
from image.build import build
from image.disk import in_use, install
from image.failure import Failure
from image.progress import say
from qemu import gl, screen
from qemu.accelerator import Accelerator, choose
from qemu.boot import kernel
from qemu.hardware import Hardware
from qemu.loader import Uefi
from qemu.machine import Machine, NotStartedError
from qemu.monitor import MonitorError
from qemu.process import QEMU
from qemu.screen import Screen

# With less the language model isn't loaded.
_LEAST_MIB, _MOST_MIB = 3072, 8192
_MOST_CORES = 8
_GRACE_SECONDS = 10


def run() -> None:
    built = build("release")
    folder = cache.state()
    disk = folder / "wisp.raw"
    with in_use(disk):
        install(built, disk)
        _run(built, disk, folder)


def _run(built: Path, disk: Path, folder: Path) -> None:
    accelerator, shown = choose(kernel(built)), _screen()
    hardware = Hardware(accelerator, Uefi(), shown, disk, _memory_mib(), _cores())
    # Closing the terminal, or being told to end, is answered as Ctrl-C is.
    for ending in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(ending, signal.default_int_handler)
    try:
        with Machine(hardware, folder) as machine:
            _explain(accelerator, shown, shown.vnc_socket(folder))
            _follow(machine, quiet=not shown.vnc)
    except NotStartedError as error:
        raise Failure(str(error)) from error


def _follow(machine: Machine, *, quiet: bool) -> None:
    try:
        for line in machine.console.follow():
            if not quiet:
                sys.stdout.write(f"{line.text}\n")
    except KeyboardInterrupt:
        _switch_off(machine)


def _switch_off(machine: Machine) -> None:
    say("Switching Wisp off (Ctrl-C again cuts its power)…")
    try:
        machine.power_button()
        if not machine.wait_off(_GRACE_SECONDS):
            say("Wisp didn't switch off in time: its power is cut.")
    except KeyboardInterrupt:
        say("Power cut.")
    except MonitorError:  # it has just ended by itself
        return


def _explain(accelerator: Accelerator, shown: Screen, vnc: Path) -> None:
    say(f"Accelerator: {accelerator.name.upper()} ({accelerator.why}).")
    if accelerator.name == "tcg":
        say("Without KVM everything takes about ten times as long.")
    if shown.card == gl.CARD:
        say("Graphics: this machine's card draws for Wisp.")
    if shown.vnc:
        say("There is no display here, so the screen is served over VNC on a socket:")
        say(f"  here          vncviewer {vnc}")
        say(f"  from afar     ssh -L 5900:{vnc} THIS-HOST, then vncviewer localhost:0")
        say("The serial console follows.")
    say("Ctrl-C here switches Wisp off.")


def _screen() -> Screen:
    if os.environ.keys() & {"DISPLAY", "WAYLAND_DISPLAY"}:
        offered = subprocess.run([QEMU, "-display", "help"], capture_output=True, text=True, check=True)
        for kind in ("gtk", "sdl"):
            if kind in offered.stdout.split():
                return screen.window(kind)
    return screen.vnc_server()


def _memory_mib() -> int:
    """Half of what the host has to spare, within reason."""
    available = re.search(r"MemAvailable:\s+(\d+) kB", Path("/proc/meminfo").read_text())
    half = int(available[1]) // 2048 if available else 0
    return max(_LEAST_MIB, min(_MOST_MIB, half))


def _cores() -> int:
    return min(_MOST_CORES, len(os.sched_getaffinity(0)))
