"""The models process with real weights, the smallest that there are: they can't write programs, but they write."""

from __future__ import annotations

import os
import select
import subprocess
import sys
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from models import weights
from models.catalog import SMOLLM2_135M
from runtime import parcel, wire
from runtime.messages import (
    MODEL_REPORT,
    CancelRequest,
    Example,
    ModelState,
    RequestEnded,
    WriteProgram,
    Written,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from runtime.messages import ModelReport

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.timeout(900)


class Asking:
    def __init__(self, channel: wire.Channel) -> None:
        self.channel = channel

    def ask(self, request: WriteProgram | CancelRequest) -> None:
        parcel.send(self.channel, request.model_dump())

    def next(self, within: float = 120) -> ModelReport:
        ready, _, _ = select.select([self.channel], [], [], within)
        assert ready, f"the model said nothing within {within} s"
        arrived = parcel.receive(self.channel)
        assert arrived is not None
        return MODEL_REPORT.validate_python(arrived[0])

    def until_ended(self, request: int) -> tuple[list[Written], RequestEnded]:
        written: list[Written] = []
        while True:
            match self.next():
                case RequestEnded(request=number) as ended if number == request:
                    return written, ended
                case Written(request=number) as report if number == request:
                    written.append(report)
                case _:
                    pass


@contextmanager
def models(folder: Path, file: Path) -> Iterator[Path]:
    path = folder / "models.sock"
    with wire.listen(path, 0o600) as door:
        environment = {**os.environ, "WISP_LISTEN_MODELS": str(door.fileno()), "WISP_WEIGHTS": str(file)}
        with subprocess.Popen(
            [sys.executable, "-m", "models"], env=environment, cwd=ROOT, pass_fds=[door.fileno()]
        ) as process:
            try:
                yield path
            finally:
                process.kill()


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with models(tmp_path_factory.mktemp("models"), weights.fetch(SMOLLM2_135M, weights.kept())) as path:
        yield path


@pytest.fixture
def asking(place: Path) -> Iterator[Asking]:
    asked = Asking(wire.connect(place))
    try:
        while not (isinstance(state := asked.next(), ModelState) and state.ready):
            pass
        assert state.name == SMOLLM2_135M.name
        yield asked
    finally:
        asked.channel.close()


def test_what_is_written_comes_as_it_is_written_and_is_the_same_for_the_same_seed(asking: Asking) -> None:
    example = Example(intent="a counter", source="def app(ui):\n    ui.text('1')\n")
    ends = []
    for number in (1, 2):
        asking.ask(WriteProgram(request=number, intent="a clock", examples=(example,), seed=7, most_tokens=40))
        written, ended = asking.until_ended(number)
        assert ended.reason in {"done", "limit"}
        assert all(later.source.startswith(earlier.source[:5]) for earlier, later in pairwise(written))
        ends.append(written[-1].source)
    assert ends[0] == ends[1]
    assert ends[0]


def test_a_request_that_nobody_wants_any_more_ends_at_once_and_the_next_one_is_answered(asking: Asking) -> None:
    asking.ask(WriteProgram(request=1, intent="count to a thousand", most_tokens=2000))
    asking.ask(WriteProgram(request=2, intent="a clock", most_tokens=5))
    while not isinstance(asking.next(), Written):
        pass
    asking.ask(CancelRequest(request=1))
    _, ended = asking.until_ended(1)
    assert ended.reason == "cancelled"
    _, ended = asking.until_ended(2)
    assert ended.reason in {"done", "limit"}


def test_who_goes_away_doesn_t_keep_the_model_from_others(place: Path, asking: Asking) -> None:
    other = Asking(wire.connect(place))
    other.ask(WriteProgram(request=1, intent="count to a thousand", most_tokens=2000))
    other.next()
    other.channel.close()
    asking.ask(WriteProgram(request=1, intent="a clock", most_tokens=5))
    assert asking.until_ended(1)[1].reason in {"done", "limit"}


def test_what_is_no_request_costs_only_who_sent_it(place: Path, asking: Asking) -> None:
    other = wire.connect(place)
    other.send({"kind": "write-everything"})
    while (packet := other.receive()) is not None:
        packet.close()
    other.close()
    asking.ask(WriteProgram(request=9, intent="a clock", most_tokens=3))
    assert asking.until_ended(9)[1].reason in {"done", "limit"}


def test_without_weights_it_says_so_instead_of_ending(tmp_path: Path) -> None:
    with models(tmp_path, tmp_path / "missing.gguf") as path:
        asked = Asking(wire.connect(path))
        state = asked.next()
        while isinstance(state, ModelState) and "loaded:" not in state.words:
            state = asked.next()
        assert isinstance(state, ModelState)
        assert not state.ready
        asked.channel.close()
