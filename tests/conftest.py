"""What holds for all tests, and a place without a network."""

from __future__ import annotations

import os
import signal
import subprocess
from typing import TYPE_CHECKING, Protocol

import pytest
from hypothesis import settings

from image import ROOT, component
from runtime.agents import Agents

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

# The machine may be busy with a virtual machine: a slow example says nothing.
settings.register_profile("wisp", deadline=None)
settings.load_profile("wisp")

# A shell that puts the tests in the background has them ignore Ctrl-C, and so all that they start.
signal.signal(signal.SIGINT, signal.default_int_handler)


class Offline(Protocol):
    """Runs a command where there is no network."""

    def __call__(
        self, argv: Sequence[str | Path], *, cwd: Path = ROOT, **environment: str
    ) -> subprocess.CompletedProcess[str]: ...


@pytest.fixture(scope="session")
def built() -> component.Built:
    """The agents' component of this checkout; `wisp test` has built it."""
    return component.build()


@pytest.fixture(scope="session")
def agents(built: component.Built) -> Iterator[Agents]:
    """One zygote for all tests: agents don't share anything that could be changed."""
    with Agents(built.cwasm) as started:
        yield started


@pytest.fixture(scope="session")
def offline() -> Offline:
    """Commands get a network namespace of their own, in which there is nothing."""
    namespace = ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--net"]

    def run(argv: Sequence[str | Path], *, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
        # Not what is near at hand on this machine: only the index itself, which can't be reached.
        everything = {**os.environ, "PIP_CONFIG_FILE": os.devnull, "PIP_FIND_LINKS": "", **environment}
        return subprocess.run([*namespace, *argv], cwd=cwd, env=everything, capture_output=True, text=True, check=False)

    return run
