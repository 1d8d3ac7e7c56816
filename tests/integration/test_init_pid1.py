"""PID 1 as PID 1: in a PID namespace and a root of its own, where it may mount, reap and switch off."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from runtime import messages, wire

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[2]
PATIENCE = 30.0

# Runs as the first process of new namespaces. What PID 1 would change for the whole machine is out of its reach:
# /proc/sys is read-only, /dev holds only what it may have, its serial console is the test's terminal.
ENTER = """
import os, sys
from runtime import syscalls
terminal, root, code, *shown = sys.argv[1:]
syscalls.mount("", "/", flags=syscalls.MS_PRIVATE | syscalls.MS_REC)
syscalls.mount("tmpfs", root, "tmpfs")
def show(source, target):
    if os.path.isdir(source):
        os.makedirs(root + target, exist_ok=True)
    else:
        open(root + target, "w").close()
    syscalls.mount(source, root + target, flags=syscalls.MS_BIND)
for path in shown:
    if os.path.islink(path):
        os.symlink(os.readlink(path), root + path)
    else:
        show(path, path)
for folder in ("/proc", "/dev", "/run", "/tmp", "/var", "/data", "/weights"):
    os.makedirs(root + folder, exist_ok=True)
for device in ("null", "zero", "random", "urandom"):
    show("/dev/" + device, "/dev/" + device)
show(terminal, "/dev/ttyS0")
syscalls.mount("proc", root + "/proc", "proc")
syscalls.mount(root + "/proc/sys", root + "/proc/sys", flags=syscalls.MS_BIND)
syscalls.mount("", root + "/proc/sys", flags=syscalls.MS_BIND | syscalls.MS_REMOUNT | syscalls.MS_RDONLY)
os.chroot(root)
os.chdir(code)
os.execv(sys.executable, [sys.executable, "-m", "init"])
"""


class Guest:
    """One boot of PID 1 without hardware."""

    def __init__(self, folder: Path) -> None:
        self.serial, terminal = pty.openpty()
        os.set_blocking(self.serial, False)
        self.heard = ""
        root = folder / "root"
        root.mkdir()
        shown = [path for path in ("/usr", "/etc", "/bin", "/sbin", "/lib", "/lib64", "/sys") if Path(path).exists()]
        shown += [str(ROOT), *(() if sys.base_prefix == "/usr" else (sys.base_prefix,))]
        python = os.path.realpath(sys.executable)
        namespaces = ["unshare", "--pid", "--mount", "--uts", "--ipc", "--net", "--cgroup", "--fork", "--kill-child"]
        enter = [python, "-c", ENTER, os.ttyname(terminal), str(root), str(ROOT), *shown]
        self.process = subprocess.Popen([*namespaces, *enter], cwd=ROOT, env={"PATH": os.environ["PATH"]})
        os.close(terminal)

    @property
    def pid(self) -> int:
        (child,) = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return int(child)

    def children(self) -> dict[str, str]:
        """PID 1's children: name and state, by pid."""
        pids = Path(f"/proc/{self.pid}/task/{self.pid}/children").read_text().split()
        states = {}
        for pid in pids:
            name, _, rest = Path(f"/proc/{pid}/stat").read_text().partition("(")[2].rpartition(")")
            states[pid] = f"{name} {rest.split()[0]}"
        return states

    def run(self, script: str) -> None:
        """In its PID namespace."""
        subprocess.run(["nsenter", f"--target={self.pid}", "--pid", "--", "sh", "-c", script], check=True)

    def until(self, condition: Callable[[], object]) -> None:
        end = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < end, self.heard
            self.listen()
            time.sleep(0.02)

    def listen(self) -> None:
        try:
            self.heard += os.read(self.serial, 65536).decode(errors="replace")
        except OSError:
            return

    def says(self, text: str) -> None:
        self.until(lambda: f"wisp: {text}" in self.heard)

    def connect(self) -> wire.Channel:
        return wire.connect(f"/proc/{self.pid}/root/run/wisp/init.sock")

    def status(self) -> messages.BootStatus:
        channel = self.connect()
        packet = channel.receive()
        channel.close()
        assert packet
        status = messages.INIT_EVENT.validate_python(packet.body)
        assert isinstance(status, messages.BootStatus)
        return status

    def ended_by(self) -> int:
        """What the kernel makes of reboot() in a PID namespace: SIGINT for off, SIGHUP for a restart."""
        self.until(lambda: self.process.poll() is not None)
        return -self.process.returncode

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self.serial)


@pytest.fixture
def guest(tmp_path: Path) -> Iterator[Guest]:
    guest = Guest(tmp_path)
    try:
        guest.says("stage services")
        yield guest
    finally:
        guest.close()


def test_it_gets_to_its_services_and_tells_how(guest: Guest) -> None:
    status = guest.status()
    assert [stage.name for stage in status.stages][:3] == ["pid1", "modules", "services"]
    assert {service.name for service in status.services} == {"compositor", "devices"}


def test_what_can_not_be_set_is_said_and_no_more(guest: Guest) -> None:
    guest.says("setting kernel/dmesg_restrict: Read-only file system")


def test_services_that_can_not_run_are_tried_again_and_again(guest: Guest) -> None:
    guest.until(lambda: all(service.restarts >= 2 for service in guest.status().services))


def test_orphans_are_reaped(guest: Guest) -> None:
    guest.run("(sleep 0.3 & sleep 0.4 &) ; exec true")
    guest.until(lambda: any("sleep" in child for child in guest.children().values()))
    guest.until(lambda: not any("sleep" in child for child in guest.children().values()))
    assert not any(child.endswith(" Z") for child in guest.children().values())


@pytest.mark.parametrize(("kind", "signal_number"), [("power-off", signal.SIGINT), ("reboot", signal.SIGHUP)])
def test_the_way_out(guest: Guest, kind: str, signal_number: int) -> None:
    guest.run("sleep 600 & sh -c 'trap \"\" TERM; sleep 600; sleep 600' &")
    channel = guest.connect()
    channel.send({"kind": kind})
    assert guest.ended_by() == signal_number
    guest.listen()
    assert "wisp: stopping services" in guest.heard
    assert f"wisp: {kind.replace('-', ' ')}" in guest.heard
    channel.close()


def test_ctrl_alt_del_starts_again(guest: Guest) -> None:
    os.kill(guest.pid, signal.SIGINT)
    assert guest.ended_by() == signal.SIGHUP


def test_frozen_by_the_guard(guest: Guest) -> None:
    guest.until(lambda: guest.status().services[0].restarts)
    os.kill(guest.pid, signal.SIGRTMIN)
    time.sleep(0.2)
    before = [service.restarts for service in guest.status().services]
    time.sleep(1.5)
    assert [service.restarts for service in guest.status().services] == before


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGUSR1, signal.SIGPIPE, signal.SIGSEGV, signal.SIGALRM])
def test_signals_from_inside_do_not_end_it(guest: Guest, number: int) -> None:
    guest.run(f"kill -{int(number)} 1")
    assert guest.status().stages


def test_a_torrent_of_children_and_signals(guest: Guest) -> None:
    guest.run("for i in $(seq 300); do (true &) ; done; for i in $(seq 50); do kill -CHLD 1; done")
    assert guest.status().stages
    guest.until(lambda: not any(child.endswith(" Z") for child in guest.children().values()))
