"""The models process with real weights, the smallest that there are: they can't write programs, but they write."""

from __future__ import annotations

import os
import select
import signal
import socket
import subprocess
import sys
import time
from contextlib import closing, contextmanager
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from image import bench_stops
from models import weights
from models.catalog import SMOLLM2_135M
from models.service import NOT_UNDERSTOOD
from runtime import parcel, wire
from runtime.messages import (
    MODEL_REPORT,
    MOST_WAYS,
    AskModel,
    CancelRequest,
    ChooseModel,
    Example,
    ModelState,
    ReadAhead,
    RequestEnded,
    WriteProgram,
    Written,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from runtime.messages import ModelReport, ModelRequest

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.timeout(900)


class Asking:
    def __init__(self, channel: wire.Channel) -> None:
        self.channel = channel

    def ask(self, request: ModelRequest) -> None:
        parcel.send(self.channel, request.model_dump())

    def next(self, within: float = 120) -> ModelReport:
        ready, _, _ = select.select([self.channel], [], [], within)
        assert ready, f"the model said nothing within {within} s"
        arrived = parcel.receive(self.channel)
        assert arrived is not None
        return MODEL_REPORT.validate_python(arrived[0])

    def state(self, seen: Callable[[ModelState], bool]) -> ModelState:
        while not (isinstance(report := self.next(), ModelState) and seen(report)):
            pass
        return report

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


def question(number: int, most_tokens: int = 3) -> AskModel:
    """Nothing has to be read for it first."""
    return AskModel(request=number, prompt="Count to a thousand.", agent="a" * 16, most_tokens=most_tokens)


@contextmanager
def models(folder: Path, file: Path) -> Iterator[Path]:
    path = folder / "models.sock"
    with wire.listen(path, 0o600) as door, serving(door, file):
        yield path


@contextmanager
def serving(door: socket.socket, file: Path, **more: str) -> Iterator[subprocess.Popen[bytes]]:
    environment = {**os.environ, "WISP_LISTEN_MODELS": str(door.fileno()), "WISP_WEIGHTS": str(file), **more}
    with subprocess.Popen(
        [sys.executable, "-m", "models"], env=environment, cwd=ROOT, pass_fds=[door.fileno()]
    ) as process:
        try:
            yield process
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


def test_what_was_read_ahead_of_its_change_isn_t_read_again(asking: Asking) -> None:
    for number, seconds in enumerate((1, 4, 16)):
        source = f"def app(ui):\n    ui.text('{number}')\n" + "".join(f"    ui.text('{n} apples')\n" for n in range(30))
        asking.ask(ReadAhead(source=source))
        time.sleep(seconds)
        asking.ask(WriteProgram(request=number, intent="bigger", source=source, most_tokens=5))
        _, ended = asking.until_ended(number)
        if ended.spent.restored > len(source) / 8:
            break
    assert ended.spent.read < 30 < ended.spent.restored


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


def test_several_ways_at_once_are_the_same_for_the_same_seed(asking: Asking) -> None:
    """Whichever come to their end."""
    ends = []
    for number in (1, 2):
        asking.ask(WriteProgram(request=number, intent="a clock", seed=7, most_tokens=120, bold=True, ways=MOST_WAYS))
        written, ended = asking.until_ended(number)
        whole = {one.way: one.source for one in written if one.whole}
        assert ended.reason == ("done" if 0 in whole else "limit")
        assert {one.way for one in written if not one.whole} <= {0}
        ends.append((whole, [one for one in written if one.way == 0][-1].source, ended.spent.written))
    assert ends[0] == ends[1]
    assert ends[0][2] > 120


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


def test_a_request_is_given_up_at_once_also_while_it_is_read(asking: Asking) -> None:
    """Within a part of a second, as fast as this machine may be: reading all of it takes much longer."""
    long = Example(intent="a counter", source="x = 'one and another'\n" * 900)
    asking.ask(WriteProgram(request=1, intent="a clock", examples=(long,)))
    while not (isinstance(state := asking.next(), ModelState) and "reading" in state.words):
        pass
    began = time.monotonic()
    asking.ask(CancelRequest(request=1))
    assert asking.until_ended(1)[1].reason == "cancelled"
    assert time.monotonic() - began < 1


def test_how_soon_it_stops_can_be_measured_alone_and_beside_other_work(place: Path) -> None:
    """The figures are for `bench model`, on a machine that does nothing else."""
    found = bench_stops.measured(place, 2)
    assert set(found) == {"alone", "beside other work"}
    for stops in found.values():
        assert stops.times == 4
        assert 0 < stops.median <= stops.longest < 2000


def test_a_request_of_a_megabyte_is_refused_and_the_next_one_answered(asking: Asking) -> None:
    parcel.send(asking.channel, {"kind": "write-program", "request": 1, "intent": "a clock", "source": "x" * 1_000_000})
    _, ended = asking.until_ended(1)
    assert (ended.reason, ended.words) == ("refused", NOT_UNDERSTOOD)
    large = "y = 1\n" * 10_000
    asking.ask(WriteProgram(request=2, intent="a clock", source=large))
    assert asking.until_ended(2)[1].reason == "refused"
    asking.ask(WriteProgram(request=3, intent="a clock", most_tokens=5))
    assert asking.until_ended(3)[1].reason in {"done", "limit"}


def test_of_fifty_requests_at_once_each_ends_and_each_once(asking: Asking) -> None:
    for number in range(50):
        urgency = ("person", "edit", "background")[number % 3]
        asking.ask(
            WriteProgram.model_validate({"request": number, "intent": "x", "most_tokens": 2, "urgency": urgency})
        )
    ended: dict[int, str] = {}
    while len(ended) < 50:
        match asking.next():
            case RequestEnded() as end:
                assert end.request not in ended
                ended[end.request] = end.reason
            case _:
                pass
    assert set(ended.values()) <= {"done", "limit"}


@pytest.mark.parametrize("garbage", [b"", b"\x00" * 100, b"{", b"[]", b'{"kind":"ask-model"}', b"\xff" * 60_000])
def test_garbage_costs_only_who_sent_it(place: Path, asking: Asking, garbage: bytes) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as other:
        other.connect(str(place))
        other.send(garbage)
    asking.ask(WriteProgram(request=9, intent="a clock", most_tokens=2))
    assert asking.until_ended(9)[1].reason in {"done", "limit"}


def test_a_program_s_question_is_answered(asking: Asking) -> None:
    asking.ask(AskModel(request=1, prompt="Name the capital of France.", agent="a" * 16, most_tokens=20))
    written, ended = asking.until_ended(1)
    assert ended.reason in {"done", "limit"}
    assert "Paris" in written[-1].source


def test_other_weights_are_chosen_while_it_runs_and_remembered(tmp_path: Path) -> None:
    file, owned, path = weights.fetch(SMOLLM2_135M, weights.kept()), tmp_path / "owned", tmp_path / "models.sock"
    owned.mkdir()
    (owned / "other.gguf").symlink_to(file)
    (owned / "damaged.gguf").write_bytes(file.read_bytes()[:1000])
    with wire.listen(path, 0o600) as door, serving(door, file, WISP_OWNED=str(owned)):
        asked = Asking(wire.connect(path))
        asked.ask(question(1))
        asked.until_ended(1)
        asked.ask(ChooseModel(file="damaged.gguf"))
        asked.state(lambda state: "damaged.gguf can't be used" in state.words)
        asked.ask(ChooseModel(file="other.gguf"))
        asked.state(lambda state: state.ready and state.file == "other.gguf")
        asked.ask(question(2))
        assert asked.until_ended(2)[1].reason in {"done", "limit"}
        asked.channel.close()
    with wire.listen(tmp_path / "again.sock", 0o600) as door, serving(door, file, WISP_OWNED=str(owned)):
        asked = Asking(wire.connect(tmp_path / "again.sock"))
        assert asked.state(lambda _: True).file == "other.gguf"
        asked.channel.close()


def test_a_crash_costs_what_was_being_written_and_nothing_that_comes_after(tmp_path: Path) -> None:
    """The socket belongs to PID 1, which starts the process again: who asks meanwhile waits."""
    file = weights.fetch(SMOLLM2_135M, weights.kept())
    path = tmp_path / "models.sock"
    with wire.listen(path, 0o600) as door:
        with serving(door, file) as process, closing(Asking(wire.connect(path)).channel) as channel:
            asked = Asking(channel)
            asked.ask(question(1, most_tokens=1000))
            while not isinstance(asked.next(), Written):
                pass
            process.send_signal(signal.SIGSEGV)
            with pytest.raises((ConnectionError, AssertionError)):
                asked.until_ended(1)
        again = Asking(wire.connect(path))
        again.ask(question(1))
        with serving(door, file):
            assert again.until_ended(1)[1].reason in {"done", "limit"}
        again.channel.close()


def test_without_weights_it_says_so_instead_of_ending(tmp_path: Path) -> None:
    with models(tmp_path, tmp_path / "missing.gguf") as path:
        asked = Asking(wire.connect(path))
        state = asked.next()
        while isinstance(state, ModelState) and "loaded:" not in state.words:
            state = asked.next()
        assert isinstance(state, ModelState)
        assert not state.ready
        asked.channel.close()
