"""Boot tests: machines that are watched, so that a failing test leaves what is needed to find out why."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from compositor.text import fonts, shaping
from image import mkosi
from image.build import build
from qemu.disk import SECTOR, Disk, parse_gpt
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


@pytest.fixture(scope="session", autouse=True)
def _typeface_of_the_image(development: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Read the screen with the very files that the image writes with: the host's release of Inter may differ."""
    folder = tmp_path_factory.mktemp("fonts")
    with pytest.MonkeyPatch.context() as patch:
        for name in filter(lambda name: "/inter/" in name, fonts.FILES):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(_file_in_image(development, fonts.FOLDER / name))
        patch.setattr(fonts, "FOLDER", folder)
        _forget_fonts()
        yield
    _forget_fonts()


def _forget_fonts() -> None:
    fonts.font.cache_clear()
    fonts.first.cache_clear()
    shaping._kept.clear()


def _file_in_image(built: Path, path: Path) -> bytes:
    image, tools = built / "wisp.raw", mkosi.find().tools / "usr"
    with image.open("rb") as disk:
        partitions = {partition.label: partition for partition in parse_gpt(disk.read(64 * SECTOR))}
    loader: list[str | Path] = [tools / "lib64/ld-linux-x86-64.so.2", "--library-path", tools / "lib/x86_64-linux-gnu"]
    place = ["--cat", f"--path={path}", f"--offset={partitions['wisp-system-a'].start}"]
    return subprocess.run([*loader, tools / "bin/dump.erofs", *place, image], capture_output=True, check=True).stdout


@pytest.fixture(scope="session")
def start() -> Start:
    """Switch a machine on for a `with` block, and watch it: one that ended well left nothing."""

    @contextmanager
    def watched(machine: Machine) -> Iterator[Machine]:
        with machine:
            _watched.append(machine)
            yield machine
        _watched.remove(machine)

    return watched


@pytest.fixture(scope="module")
def new_disk(tmp_path_factory: pytest.TempPathFactory) -> NewDisk:
    """Lay a new disk over a build, with room for data."""
    return lambda built: Disk.over(built / "wisp.raw", tmp_path_factory.mktemp("disk") / "disk.qcow2", ROOM)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.timeout(LONGEST_SECONDS))


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup() -> None:
    """What an earlier test left isn't this one's."""
    _watched[:] = [machine for machine in _watched if machine.running]


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
