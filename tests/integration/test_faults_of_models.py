"""What goes wrong with the model itself, under an appliance: said in a sentence, and over as soon as it is mended."""

from __future__ import annotations

import itertools
import os
import signal
import time
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

import pytest

from init.services import FOR_THE_REST
from models import weights
from models.catalog import SHIPPED, SMOLLM2_135M
from runtime import wire
from runtime.messages import AllTold, CancelWriting, ModelState, RequestEnded, Writing
from runtime.pipeline.line import LOST
from tests.gguf_files import gguf
from tests.integration import shell as shells
from tests.integration.shell import Runtime, Shell
from tests.integration.test_models import Asking, question, serving

if TYPE_CHECKING:
    import socket
    from collections.abc import Iterator
    from subprocess import Popen

    from image.component import Built

pytestmark = pytest.mark.timeout(300)
INTENT = "how many litres of paint a wall of my size takes"
GIBI = 1 << 30
Fault: TypeAlias = Literal["missing", "truncated", "another", "scrambled"]
GROUPS = Path("/sys/fs/cgroup")


class Appliance:
    """A runtime whose model comes and goes behind a door that stays, as PID 1 has it."""

    def __init__(self, shell: Shell, door: socket.socket, shelf: Path) -> None:
        self.shell, self._door, self._shelf = shell, door, shelf
        self._numbers = itertools.count(1)

    @contextmanager
    def model(self, file: Path) -> Iterator[Popen[bytes]]:
        with serving(self._door, file, WISP_SHELF=str(self._shelf)) as process:
            yield process

    def says(self) -> int:
        """The number of the job."""
        intent = f"{INTENT}, and a half {next(self._numbers)}"
        self.shell.say(intent, new=True)
        return self.shell.next(Writing, lambda writing: writing.intent == intent).job

    def over(self, job: int) -> Writing:
        return self.shell.next(Writing, lambda writing: writing.job == job and writing.state in {"done", "failed"})

    def writes(self, job: int) -> None:
        """Till its first words are there; then nobody wants it any more."""
        self.shell.next(Writing, lambda writing: writing.job == job and writing.tokens > 0)
        self.shell.ask(CancelWriting(job=job))
        assert self.over(job).words == "Cancelled."


@pytest.fixture(scope="module")
def appliance(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Appliance]:
    folder = tmp_path_factory.mktemp("appliance")
    with ExitStack() as stack, pytest.MonkeyPatch.context() as patch:
        patch.setattr(shells, "PATIENCE", 40.0)
        door = stack.enter_context(wire.listen(folder / "models.sock", 0o600))
        runtime = Runtime(built, folder, WISP_MODELS=str(folder / "models.sock"))
        stack.callback(runtime.close)
        shell = stack.enter_context(runtime.shell())
        shell.next(AllTold)
        yield Appliance(shell, door, folder / "shelf")
        assert "Traceback" not in runtime.log.read_text(), runtime.log.read_text()


@pytest.fixture(scope="module")
def small() -> Path:
    return weights.fetch(SMOLLM2_135M, weights.kept())


def broken(path: Path, small: Path, fault: Fault) -> Path:
    match fault:
        case "missing":
            pass
        case "truncated":
            with small.open("rb") as whole:
                path.write_bytes(whole.read(20_000_000))
        case "another":
            path = path.with_name(SHIPPED.file)
            path.write_bytes(gguf())
        case "scrambled":
            content = bytearray(small.read_bytes())
            content[1000:200_000] = bytes(199_000)
            path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ("missing", "its file isn't there"),
        ("truncated", "its end is missing"),
        ("another", "it isn't what its name says"),
        ("scrambled", "can't be loaded: "),
    ],
)
def test_weights_of_no_use_are_one_sentence_and_others_write(
    appliance: Appliance, small: Path, tmp_path: Path, fault: Fault, words: str
) -> None:
    with appliance.model(broken(tmp_path / "a.gguf", small, fault)) as process:
        ended = appliance.over(appliance.says())
        assert (ended.state, ended.source) == ("failed", "")
        assert words in ended.words
        assert ended.words.count("\n") == 0
        assert process.poll() is None
    appliance.shell.listen(0.2)


# In this order: what was read once is on the shelf.
@pytest.mark.parametrize("state", ["reading", "loading", "writing", "waiting"])
def test_a_model_that_is_killed_in_any_state_costs_what_it_had(appliance: Appliance, small: Path, state: str) -> None:
    with appliance.model(small) as process:
        jobs = [appliance.says() for _ in range(5 if state == "waiting" else 1)]
        if state == "reading":
            appliance.shell.next(Writing, lambda writing: writing.job == jobs[0] and "is reading" in writing.words)
        elif state == "loading":
            appliance.shell.next(Writing, lambda writing: writing.job == jobs[0] and "is being loaded" in writing.words)
        else:
            appliance.shell.next(Writing, lambda writing: writing.job == jobs[0] and writing.tokens > 0)
        process.send_signal(signal.SIGKILL)
    for job in jobs[:4]:
        ended = appliance.over(job)
        assert (ended.state, ended.words) == ("failed", LOST)
    with appliance.model(small):
        for job in jobs[4:]:  # these hadn't had their turn
            appliance.writes(job)
        appliance.writes(appliance.says())


def test_fifty_sentences_at_once_keep_nobody_from_the_screen(appliance: Appliance, small: Path) -> None:
    with appliance.model(small):
        jobs = [appliance.says() for _ in range(50)]
        begin = time.monotonic()
        assert appliance.shell.understood("a timer").meaning
        assert time.monotonic() - begin < 5
        for job in jobs:
            appliance.shell.ask(CancelWriting(job=job))
        assert {appliance.over(job).words for job in jobs} == {"Cancelled."}
        appliance.writes(appliance.says())


# Memory, as the kernel counts it


@contextmanager
def bounded(size: int) -> Iterator[Path]:
    """A group whose processes get no more than this."""
    old = GROUPS / "memory"
    group = (old if old.is_dir() else GROUPS) / f"wisp-test-{os.getpid()}"
    try:
        group.mkdir()
        limit = group / ("memory.limit_in_bytes" if old.is_dir() else "memory.max")
        limit.write_text(str(size))
    except OSError as error:
        pytest.skip(f"nobody may bound memory here: {error.strerror}")
    try:
        yield group
    finally:
        group.rmdir()


def settled(asked: Asking) -> ModelState:
    return asked.state(lambda state: state.ready or "can't" in state.words)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root bounds memory")
@pytest.mark.parametrize(("machine", "file"), [(2 * GIBI, SMOLLM2_135M.file), (3 * GIBI, SHIPPED.file)])
def test_a_machine_writes_with_what_it_has_the_memory_for(tmp_path: Path, machine: int, file: str) -> None:
    """With two gigabytes it is the smaller one that the owner dropped there, with three the shipped one."""
    given, path, owned = machine - FOR_THE_REST, tmp_path / "models.sock", tmp_path / "owned"
    owned.mkdir()
    (owned / SMOLLM2_135M.file).symlink_to(weights.fetch(SMOLLM2_135M, weights.kept()))
    shipped = weights.fetch(SHIPPED, weights.kept())
    more = {"WISP_OWNED": str(owned), "WISP_MEMORY": str(given)}
    with bounded(given) as group, wire.listen(path, 0o600) as door:
        with serving(door, shipped, **more) as process:
            (group / "cgroup.procs").write_text(str(process.pid))
            with closing(wire.connect(path)) as channel:
                asked = Asking(channel)
                assert settled(asked).file == file
                asked.ask(question(1))
                _, ended = asked.until_ended(1)
            assert isinstance(ended, RequestEnded)
            assert ended.reason in {"done", "limit"}
            assert process.poll() is None
        process.wait()
