"""`wisp here`: supervised compositor and runtime come back, end when asked, and work in a window."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest

from qemu.console import Console
from runtime import parcel, wire
from tests.integration.hands import prefer, sitting

if TYPE_CHECKING:
    from collections.abc import Iterator
    from io import BufferedReader

    from image.component import Built
    from qemu.native import Native
    from tests.integration.hands import Hands

ROOT = Path(__file__).parents[2]


def services(pid: int) -> dict[str, int]:
    """The pids of the services below `wisp here`, by their modules."""
    found = {}
    for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
        with suppress(FileNotFoundError, ProcessLookupError):  # it has ended by now
            words = Path(f"/proc/{child}/cmdline").read_text().split("\0")
            if "-m" in words:
                found[words[words.index("-m") + 1]] = int(child)
    return found


def wait_until_another(session: Native, module: str, than: int, within: float) -> int:
    deadline = time.monotonic() + within
    while time.monotonic() < deadline:
        if (new := services(session._child.pid).get(module, than)) != than:
            return new
        time.sleep(0.01)
    raise AssertionError(f"no new {module} within {within} s")


@pytest.fixture
def hands(tmp_path: Path) -> Iterator[Hands]:
    prefer(tmp_path)
    with sitting(tmp_path) as hands:
        yield hands


@pytest.mark.parametrize("module", ["compositor", "runtime"])
def test_a_killed_service_is_started_again_within_a_second_and_the_windows_are_there(hands: Hands, module: str) -> None:
    session = hands.session
    hands.say("a counter with plus and minus", r"\[\+\]")
    first = services(session._child.pid)[module]
    os.kill(first, signal.SIGKILL)
    second = wait_until_another(session, module, first, within=1)
    session.wait_for(f"{module}: ended by SIGKILL")
    session.see(r"\[\+\]")
    assert hands.write("dark") == "Sets the theme to dark."
    assert services(session._child.pid)[module] == second


@contextmanager
def here(
    built: Built, data: Path, capture: socket.socket | None = None, **environment: str
) -> Iterator[tuple[subprocess.Popen[bytes], Console]]:
    clean = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    environment |= {"WISP_COMPONENT": str(built.cwasm), "WISP_DATA": str(data)}
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


def test_ctrl_c_ends_it_and_leaves_nothing_behind(built: Built, tmp_path: Path) -> None:
    with here(built, tmp_path) as (process, console):
        console.wait_for("there is no display here, so Wisp draws off-screen", 10)
        console.wait_for("stage frame", 20)
        running = services(process.pid)
        assert running.keys() >= {"compositor", "runtime"}
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 0
        assert not [pid for pid in running.values() if Path(f"/proc/{pid}").exists()]


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


def text(capture: wire.Channel) -> str:
    capture.send({"kind": "describe"})
    arrived = parcel.receive(capture)
    assert arrived
    return str(arrived[0]["text"])


def test_a_window_shows_what_is_typed(built: Built, tmp_path: Path) -> None:
    prefer(tmp_path)
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    capture = wire.Channel(ours)
    with x_server() as display, here(built, tmp_path, theirs, DISPLAY=display) as (process, console):
        console.wait_for("stage frame", 20)
        deadline = time.monotonic() + 10
        while "Prompt" not in text(capture):
            assert time.monotonic() < deadline, console.text
        argv = ["xdotool", "search", "--sync", "--class", "^wisp$", "type", "--delay", "30", "Timer 7"]
        subprocess.run(argv, env=os.environ | {"DISPLAY": display}, check=True, timeout=20)
        while "Timer 7" not in text(capture):
            assert time.monotonic() < deadline + 10, console.text
        process.terminate()
        assert process.wait(10) == 0
    ours.close()
