"""`wisp run`: the person's own machine, in a window where there is a display, over VNC elsewhere."""

import os
import re
import signal
import subprocess
from pathlib import Path

from image.build import build
from image.disk import install
from image.failure import Failure
from rich.console import Console as Terminal

from qemu import screen
from qemu.accelerator import Accelerator, choose
from qemu.boot import kernel
from qemu.hardware import Hardware
from qemu.loader import Uefi
from qemu.machine import Machine
from qemu.monitor import MonitorError
from qemu.process import QEMU
from qemu.screen import Screen

_LEAST_MIB, _MOST_MIB = 2048, 8192
_MOST_CORES = 8
_GRACE_SECONDS = 10


def run() -> None:
    built = build("release")
    folder = _state()
    disk = folder / "wisp.raw"
    install(built, disk)
    accelerator, shown = choose(kernel(built)), _screen()
    hardware = Hardware(accelerator, Uefi(), shown, disk, _memory_mib(), _cores())
    terminal = Terminal(highlight=False)
    # Closing the terminal, or being told to end, is answered as Ctrl-C is.
    for ending in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(ending, signal.default_int_handler)
    try:
        with Machine(hardware, folder) as machine:
            _explain(terminal, accelerator, shown, shown.vnc_socket(folder))
            _follow(machine, terminal, quiet=not shown.vnc)
    except MonitorError as error:
        raise Failure(str(error), "another `wisp run` may be using the same disk") from error


def _follow(machine: Machine, terminal: Terminal, *, quiet: bool) -> None:
    try:
        for line in machine.console.follow():
            if not quiet:
                terminal.print(line.text, markup=False)
    except KeyboardInterrupt:
        _switch_off(machine, terminal)


def _switch_off(machine: Machine, terminal: Terminal) -> None:
    terminal.print("Switching Wisp off (Ctrl-C again cuts its power)…")
    try:
        machine.power_button()
        if not machine.wait_off(_GRACE_SECONDS):
            terminal.print("Wisp didn't switch off in time: its power is cut.")
    except KeyboardInterrupt:
        terminal.print("Power cut.")


def _explain(terminal: Terminal, accelerator: Accelerator, shown: Screen, vnc: Path) -> None:
    terminal.print(f"Accelerator: {accelerator.name.upper()} ({accelerator.why}).")
    if accelerator.name == "tcg":
        terminal.print("Without KVM everything takes about ten times as long.")
    if shown.vnc:
        terminal.print("There is no display here, so the screen is served over VNC on a socket:")
        terminal.print(f"  here          vncviewer {vnc}", soft_wrap=True)
        terminal.print(
            f"  from afar     ssh -L 5900:{vnc} THIS-HOST, then vncviewer localhost:0", soft_wrap=True
        )
        terminal.print("The serial console follows.")
    terminal.print("Ctrl-C here switches Wisp off.")


def _screen() -> Screen:
    if os.environ.keys() & {"DISPLAY", "WAYLAND_DISPLAY"}:
        offered = subprocess.run([QEMU, "-display", "help"], capture_output=True, text=True, check=True)
        for kind in ("gtk", "sdl"):
            if kind in offered.stdout.split():
                return screen.window(kind)
    return screen.vnc_server()


def _state() -> Path:
    home = os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state"
    folder = Path(home) / "wisp"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _memory_mib() -> int:
    """Half of what the host has to spare, within reason."""
    available = re.search(r"MemAvailable:\s+(\d+) kB", Path("/proc/meminfo").read_text())
    half = int(available[1]) // 2048 if available else 0
    return max(_LEAST_MIB, min(_MOST_MIB, half))


def _cores() -> int:
    return min(_MOST_CORES, len(os.sched_getaffinity(0)))
