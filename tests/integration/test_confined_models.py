"""The models service as the image starts it: a user of its own, with weights that it can't change and no network."""

from __future__ import annotations

import os
import sys
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from image import ROOT
from init import boot, services
from init.supervise import State
from models import weights
from models.catalog import SMOLLM2_135M
from runtime import wire
from runtime.messages import Example, ModelState, WriteProgram
from tests.integration.bench import PYTHON, Bench
from tests.integration.test_models import Asking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from init.service import Service

pytestmark = [
    pytest.mark.skipif(os.geteuid() != 0, reason="only root can make other users of its services"),
    pytest.mark.timeout(600),
]
EXAMPLE = Example(intent="a counter", source="def app(ui):\n    ui.text('1')\n")


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)  # other users are to reach what is below
    bench = Bench(tmp_path)
    yield bench
    bench.close()


def here(places: dict[str, str], file: str, **environment: str) -> Service:
    """The service's row, with the Python and the folders of this machine."""
    row = services.MODELS
    assert row.confinement is not None
    prefix = () if sys.base_prefix == "/usr" else (sys.base_prefix,)
    readable = (*(places.get(folder, folder) for folder in row.confinement.readable), *prefix, str(ROOT))
    confinement = row.confinement._replace(readable=readable, writable=(f"{places[boot.DATA]}/models",))
    told = {
        **dict(row.environment),
        "WISP_WEIGHTS": f"{places[boot.WEIGHTS]}/{file}",
        "WISP_SHELF": f"{places[boot.DATA]}/models/shelf",
        "WISP_OWNED": f"{places[boot.DATA]}/models/weights",
        "PYTHONPATH": os.pathsep.join([str(ROOT), *(path for path in sys.path if "site-packages" in path)]),
        **environment,
    }
    return row._replace(argv=(PYTHON, "-P", *row.argv[2:]), environment=tuple(told.items()), confinement=confinement)


@pytest.fixture
def places(tmp_path: Path) -> dict[str, str]:
    made = {boot.WEIGHTS: tmp_path / "weights", boot.DATA: tmp_path / "data"}
    for folder in made.values():
        folder.mkdir()
    return {place: str(folder) for place, folder in made.items()}


@contextmanager
def asking(bench: Bench) -> Iterator[Asking]:
    bench.until(lambda: bench.supervisors[0].state("models") is State.RUNNING)
    with closing(wire.connect(bench.run / "models.sock")) as channel:
        yield Asking(channel)


def settled(asked: Asking) -> ModelState:
    while True:
        state = asked.next()
        if isinstance(state, ModelState) and (state.ready or "can't" in state.words):
            return state


def test_it_writes_as_nobody_without_a_network_and_changes_only_its_own_folder(
    bench: Bench, places: dict[str, str], tmp_path: Path
) -> None:
    os.link(weights.fetch(SMOLLM2_135M, weights.kept()), tmp_path / "weights" / SMOLLM2_135M.file)
    bench.supervise(here(places, SMOLLM2_135M.file))
    with asking(bench) as asked:
        assert settled(asked).ready
        asked.ask(WriteProgram(request=1, intent="a clock", examples=(EXAMPLE,), most_tokens=5))
        written, _ = asked.until_ended(1)
    assert written
    process = Path(f"/proc/{bench.supervisors[0]._processes['models'].pid}")
    status = dict(line.split(":\t", 1) for line in (process / "status").read_text().splitlines() if ":\t" in line)
    assert set(status["Uid"].split()) == {str(services.MODELS_ID)}
    assert (int(status["CapEff"], 16), status["NoNewPrivs"], status["Seccomp"]) == (0, "1", "2")
    devices = (process / "net/dev").read_text().splitlines()[2:]
    assert [line.split(":")[0].strip() for line in devices] == ["lo"]
    assert _writable(process) == {"/tmp", f"{places[boot.DATA]}/models"}  # noqa: S108 - its own
    assert list((tmp_path / "data/models/shelf").glob("*.kv"))


def test_a_machine_without_the_memory_is_told_so_and_the_service_stays(bench: Bench, places: dict[str, str]) -> None:
    os.link(weights.fetch(SMOLLM2_135M, weights.kept()), Path(places[boot.WEIGHTS], SMOLLM2_135M.file))
    bench.supervise(here(places, SMOLLM2_135M.file, WISP_MEMORY=str(200 << 20)))
    with asking(bench) as asked:
        state = settled(asked)
        assert state.words == "can't be loaded: it needs 0.4 GB of memory, and this machine can give it 0.2 GB"
        asked.ask(WriteProgram(request=1, intent="a clock"))
        _, ended = asked.until_ended(1)
    assert ended.reason == "failed"
    assert "it needs 0.4 GB of memory" in ended.words
    assert bench.supervisors[0].restarts("models") == 0


def _writable(process: Path) -> set[str]:
    """Where it could write by its mounts."""
    mounts = [line.split() for line in (process / "mountinfo").read_text().splitlines()]
    return {mount[4] for mount in mounts if "rw" in mount[5].split(",")}
