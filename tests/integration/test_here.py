"""`wisp here`: the supervised compositor comes back, ends when asked, and works in a window."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, cast

from qemu.console import Console
from qemu.native import Native
from qemu.picture import Picture
from runtime import wire
from tests.boot import reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from io import BufferedReader

ROOT = Path(__file__).parents[2]


def children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def wait_until_child(pid: int, other_than: int, within: float) -> int:
    deadline = time.monotonic() + within
    while time.monotonic() < deadline:
        if new := [child for child in children(pid) if child != other_than]:
            return new[0]
        time.sleep(0.01)
    raise AssertionError(f"no new child within {within} s")


def test_a_killed_compositor_is_started_again_within_a_second() -> None:
    with Native() as session:
        session.wait_for("stage frame")
        (first,) = children(session._child.pid)
        os.kill(first, signal.SIGKILL)
        second = wait_until_child(session._child.pid, first, within=1)
        session.wait_for("compositor: ended by SIGKILL")
        session.unplug("keyboard")
        session.plug("keyboard")  # returns when the new one reads it
        session.type("here again")
        reading.wait_until_seen(session, "here again", reading.TYPED, within=10)
        assert children(session._child.pid) == [second]


@contextmanager
def here(capture: socket.socket | None = None, **environment: str) -> Iterator[tuple[subprocess.Popen[bytes], Console]]:
    clean = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    argv = [sys.executable, "-m", "init.here"]
    descriptors = [capture.fileno()] if capture else []
    if capture:
        environment["WISP_CAPTURE_FD"] = str(capture.fileno())
    with subprocess.Popen(
        argv, cwd=ROOT, env=clean | environment, stdout=subprocess.PIPE, pass_fds=descriptors
    ) as process:
        if capture:
            capture.close()
        try:
            yield process, Console(cast("BufferedReader", process.stdout))
        finally:
            process.kill()


def test_ctrl_c_ends_it_and_leaves_nothing_behind() -> None:
    with here() as (process, console):
        console.wait_for("there is no display here, so Wisp draws off-screen", 10)
        console.wait_for("stage frame", 20)
        (compositor,) = children(process.pid)
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 0
        assert not Path(f"/proc/{compositor}").exists()


@contextmanager
def x_server() -> Iterator[str]:
    """A display of its own: the server picks a free number and says which."""
    read, write = os.pipe()
    argv = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(argv, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        try:
            with os.fdopen(read) as said:
                yield f":{said.readline().strip()}"
        finally:
            server.terminate()


def shown(capture: wire.Channel) -> Picture:
    capture.send({"kind": "capture"})
    packet = capture.receive()
    assert packet
    size = packet.body["width"], packet.body["height"]
    with os.fdopen(packet.fds[0], "rb") as file:
        file.seek(0)
        return Picture.from_rgba(*cast("tuple[int, int]", size), file.read())


def test_a_window_shows_what_is_typed() -> None:
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    capture = wire.Channel(ours)
    with x_server() as display, here(theirs, DISPLAY=display) as (process, console):
        console.wait_for("stage frame", 20)

        argv = ["xdotool", "search", "--sync", "--class", "^wisp$", "type", "--delay", "30", "Timer 7"]
        subprocess.run(argv, env=os.environ | {"DISPLAY": display}, check=True, timeout=20)
        deadline = time.monotonic() + 10
        while not reading.find(shown(capture), "Timer 7", reading.TYPED):
            assert time.monotonic() < deadline, console.text
        process.terminate()
        assert process.wait(10) == 0
    ours.close()
