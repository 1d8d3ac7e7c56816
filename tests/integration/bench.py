"""A bench to run services on: the real loop, supervisor and processes, with a folder of its own for everything."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING, Any

from init import cgroup
from init.job import Jobs, Plan
from init.log import Log
from init.loop import Loop
from init.service import MEBI, Confinement, Limits, Service
from init.supervisor import Supervisor

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PYTHON = os.path.realpath(sys.executable)
PATIENCE = 20.0


class Bench:
    def __init__(self, folder: Path) -> None:
        self.run = folder / "run"
        (self.run / "root").mkdir(parents=True)
        self.run.chmod(0o755)
        # cgroup v2 controllers are not to be had on every machine that runs the tests; these are plain files.
        self.no_real_cgroups = folder / "no-real-cgroups"
        self.no_real_cgroups.mkdir()
        self.log = Log()
        self.loop = Loop(self.log.say)
        self.jobs = Jobs(self.loop)
        self.supervisors: list[Supervisor] = []

    def supervise(self, *services: Service) -> Supervisor:
        for service in services:
            folder = self.no_real_cgroups / service.name
            folder.mkdir(exist_ok=True)
            for name in cgroup.FILES:
                (folder / name).touch()
        supervisor = Supervisor(self.loop, self.log, services, str(self.run), str(self.no_real_cgroups))
        self.supervisors.append(supervisor)
        supervisor.start()
        return supervisor

    def until(self, condition: Callable[[], object], patience: float = PATIENCE) -> None:
        end = time.monotonic() + patience
        while not condition():
            assert time.monotonic() < end, "\n".join(self.log.ring.lines)
            self.loop.turn(longest=0.05)

    def carry_out(self, plan: Plan[None]) -> None:
        ended: list[bool] = []
        self.jobs.run(plan, lambda: ended.append(True))
        self.until(lambda: ended, patience=120)

    def says(self, text: str) -> bool:
        return any(text in line for line in self.log.ring.lines)

    def close(self) -> None:
        for supervisor in self.supervisors:
            supervisor.stop()
        self.until(lambda: all(supervisor.stopped for supervisor in self.supervisors))
        for supervisor in self.supervisors:
            supervisor.close()
        self.loop.close()


def python(code: str, name: str = "probe", **more: Any) -> Service:  # noqa: ANN401 - any of its fields
    """A service that is a piece of Python."""
    return Service(name, (PYTHON, "-I", "-c", code), **more)


def confinement(**more: Any) -> Confinement:  # noqa: ANN401 - any of its fields
    """As strict as it gets, but with the Python that runs the tests."""
    plain = Confinement(
        uid=801,
        gid=801,
        filter=("basic",),
        limits=Limits(memory=64 * MEBI, processes=16, open_files=64),
    )
    prefix = () if sys.base_prefix == "/usr" else (sys.base_prefix,)
    return plain._replace(readable=(*plain.readable, *prefix))._replace(**more)
