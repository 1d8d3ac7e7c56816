"""The network service: whose links it may touch."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from init import network

OURS = "roothash=f534ddcd console=tty0 quiet"


@pytest.mark.parametrize(
    ("command_line", "parent", "ours"),
    [
        (OURS, 1, True),
        (OURS, 4711, False),
        ("console=ttyS0 quiet", 1, False),
        ("root=/dev/sda1 comment=roothash=no", 1, False),
        ("", 1, False),
    ],
)
def test_only_the_links_of_wisp_s_own_machine_are_touched(command_line: str, parent: int, ours: bool) -> None:  # noqa: FBT001
    assert network.is_ours(command_line, parent) is ours


def test_those_of_the_machine_that_runs_the_tests_are_not() -> None:
    assert not network.is_ours(Path("/proc/cmdline").read_text(encoding="utf-8"), os.getppid())
