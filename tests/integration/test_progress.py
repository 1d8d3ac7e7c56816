"""A long command that is stopped: neither it nor what it started goes on."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from image import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

SCRIPT = """
import sys
from pathlib import Path
from image import bootstrap, progress
command = ["sh", "-c", "sleep 300 & echo $! $$ > pids.new; mv pids.new pids; wait"]
def life():
    progress.run(command, "Waiting", Path(sys.argv[1], "log"), cwd=Path(sys.argv[1]))
    return 0
sys.exit(bootstrap.guarded(life))
"""


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_nothing_runs_on_after_an_early_end(tmp_path: Path, ending: signal.Signals) -> None:
    with subprocess.Popen([sys.executable, "-c", SCRIPT, tmp_path], cwd=ROOT, stderr=subprocess.PIPE, text=True) as us:
        until((tmp_path / "pids").exists)
        us.send_signal(ending)
        _, said = us.communicate(timeout=30)
    assert us.returncode == 130
    assert said.splitlines() == ["Waiting ...", "wisp: stopped"]
    pids = (tmp_path / "pids").read_text().split()
    until(lambda: not any(is_running(pid) for pid in pids))


def is_running(pid: str) -> bool:
    try:
        return ") Z " not in Path("/proc", pid, "stat").read_text()
    except FileNotFoundError:
        return False


def until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)
