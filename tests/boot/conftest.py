"""Boot tests: machines that are watched, so that a failing test leaves what is needed to find out why."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from image.build import build
from qemu.disk import Disk
from qemu.machine import Machine

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

REPORT = Path(__file__).parents[1] / "report"
ROOM = 1 << 30
# The first test may have to build the image; within a test every wait has a limit of its own.
LONGEST_SECONDS = 2400

Start = Callable[[Machine], AbstractContextManager[Machine]]
NewDisk = Callable[[Path], Disk]

_watched: list[Machine] = []


@pytest.fixture(scope="session")
def development() -> Path:
    return build("development")


@pytest.fixture(scope="session")
def release() -> Path:
    return build("release")


@pytest.fixture(scope="session")
def start() -> Start:
    """Switch a machine on for a `with` block, and watch it."""

    @contextmanager
    def watched(machine: Machine) -> Iterator[Machine]:
        _watched[:] = [other for other in _watched if other.running]
        with machine:
            _watched.append(machine)
            yield machine

    return watched


@pytest.fixture(scope="module")
def new_disk(tmp_path_factory: pytest.TempPathFactory) -> NewDisk:
    """Lay a new disk over a build, with room for data."""
    return lambda built: Disk.over(built / "wisp.raw", tmp_path_factory.mktemp("disk") / "disk.qcow2", ROOM)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.timeout(LONGEST_SECONDS))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.failed and _watched:
        paths = _left_behind(re.sub(r"[^\w.-]+", "-", item.name))
        report.sections.append(("left for you", "\n".join(map(str, paths))))
    return report


def _left_behind(test: str) -> list[Path]:
    evidence = [machine.evidence() for machine in _watched]
    if len(evidence) == 1:
        return evidence[0].save(REPORT / test)
    return [path for number, one in enumerate(evidence, 1) for path in one.save(REPORT / test / f"machine-{number}")]
