"""Providers: a real process, asked over its socket, against fake servers that behave well and that don't."""

from __future__ import annotations

import os
import select
import subprocess
import sys
import time
from typing import TYPE_CHECKING, TypeVar

import pytest
from pydantic import SecretStr

from image import ROOT
from runtime import parcel, wire
from runtime.messages import (
    MODEL_REPORT,
    AskModel,
    CancelRequest,
    Example,
    RequestEnded,
    UseProvider,
    WriteProgram,
    Written,
)
from tests.integration.fake_providers import STREAM, FakeAnthropic, FakeOpenAI, FakeServer, answers

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from runtime.messages import ModelReport, ModelRequest
    from tests.integration.fake_providers import Caller

PATIENCE = 30.0
PROGRAM = 'def app(ui):\n    ui.title("Bees")\n    ui.text("So many")\n'
KEY = "sk-very-secret-0451"
R = TypeVar("R", bound="ModelReport")


class Away:
    """The process, and one who asks it."""

    def __init__(self, folder: Path, **environment: str) -> None:
        door = wire.listen(folder / "away.sock", 0o600)
        ready, theirs = os.pipe()
        self.log = folder / "log"
        told = {"WISP_LISTEN_AWAY": str(door.fileno()), "WISP_READY_FD": str(theirs)}
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "models.away"],
                cwd=ROOT,
                env={**os.environ, **told, **environment},
                pass_fds=[door.fileno(), theirs],
                stdout=log,
                stderr=log,
            )
        os.close(theirs)
        with os.fdopen(ready, "rb") as pipe:
            assert pipe.read() == b"\n", self.log.read_text()
        door.close()
        self.channel = wire.connect(folder / "away.sock")
        self.told: list[ModelReport] = []
        self._last = 0

    def close(self) -> None:
        self.channel.close()
        self.process.kill()
        self.process.wait()

    def send(self, request: ModelRequest) -> None:
        parcel.send(self.channel, request.model_dump())

    def use(self, port: int, *, host: str = "127.0.0.1", secure: bool = False, **fields: object) -> None:
        usual = {"name": "attic", "speaks": "openai", "path": "/v1", "model": "tiny", "key": SecretStr("")}
        made = {**usual, "host": host, "port": port, "secure": secure, **fields}
        self.send(UseProvider.model_validate(made))

    def ask(self, intent: str = "a counter for bees", **fields: object) -> int:
        self._last += 1
        made = {"request": self._last, "intent": intent, "provider": "attic", **fields}
        self.send(WriteProgram.model_validate(made))
        return self._last

    def next(self, kind: type[R], fits: Callable[[R], bool] = lambda _: True) -> R:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            for report in self.told:
                if isinstance(report, kind) and fits(report):
                    self.told.remove(report)
                    return report
            if select.select([self.channel], [], [], 0.5)[0]:
                arrived = parcel.receive(self.channel)
                assert arrived is not None, self.log.read_text()
                self.told.append(MODEL_REPORT.validate_python(arrived[0]))
        raise AssertionError(f"no {kind.__name__}: {self.told[-3:]}, {self.log.read_text()}")

    def ended(self, number: int) -> RequestEnded:
        return self.next(RequestEnded, lambda ended: ended.request == number)

    def writes(self, **fields: object) -> tuple[str, RequestEnded]:
        """What comes of a request in the end."""
        number = self.ask("a counter for bees", **fields)
        ended, last = self.ended(number), ""
        for report in self.told:
            if isinstance(report, Written) and report.request == number:
                last = report.source
        return last, ended


@pytest.fixture(scope="module")
def process(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Away]:
    away = Away(tmp_path_factory.mktemp("away"))
    yield away
    away.close()


@pytest.fixture
def away(process: Away) -> Away:
    process.told.clear()
    return process


@pytest.fixture
def serve() -> Iterator[Callable[..., FakeServer]]:
    servers: list[FakeServer] = []

    def start(*scripts: Callable[[Caller], None], context: ssl.SSLContext | None = None) -> FakeServer:
        servers.append(FakeServer(*scripts, context=context))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


def test_an_openai_server_is_asked_and_writes(away: Away, serve: Callable[..., FakeServer]) -> None:
    server = serve(FakeOpenAI.writes(PROGRAM, claims=22))
    away.use(server.port, key=SecretStr(KEY))
    example = Example(intent="a wasp counter", source="def app(ui):\n    ui.text('wasps')\n")
    source, ended = away.writes(examples=(example,), most_tokens=321, seed=7)
    assert (source, ended.reason, ended.words) == (PROGRAM, "done", "")
    assert (ended.spent.written, ended.spent.read > 100) == (22, True)
    asked = server.asked[0]
    assert asked.line == "POST /v1/chat/completions HTTP/1.1"
    assert asked.headers["authorization"] == f"Bearer {KEY}"
    assert asked.headers["host"] == f"127.0.0.1:{server.port}"
    assert {name: asked.body[name] for name in ("model", "stream", "max_tokens", "seed")} == {
        "model": "tiny", "stream": True, "max_tokens": 321, "seed": 7
    }  # fmt: skip
    said = asked.body["messages"]
    assert isinstance(said, list)
    assert [turn["role"] for turn in said] == ["system", "user", "assistant", "user"]
    assert said[-1]["content"] == "a counter for bees"


def test_anthropic_is_asked_and_writes(away: Away, serve: Callable[..., FakeServer]) -> None:
    server = serve(FakeAnthropic.writes(f"Here it is:\n\n```python\n{PROGRAM}```\nEnjoy!"))
    away.use(server.port, speaks="anthropic", model="claude", key=SecretStr(KEY))
    source, ended = away.writes()
    assert (source.strip(), ended.reason) == (PROGRAM.strip(), "done")
    asked = server.asked[0]
    assert asked.line == "POST /v1/messages HTTP/1.1"
    assert (asked.headers["x-api-key"], asked.headers["anthropic-version"]) == (KEY, "2023-06-01")
    assert [turn["role"] for turn in asked.body["messages"]] == ["user"]  # type: ignore[union-attr,call-overload,index]
    assert str(asked.body["system"]).startswith((ROOT / "runtime/sdk/card.md").read_text()[:50].strip())


def test_what_is_written_is_told_as_it_comes(away: Away, serve: Callable[..., FakeServer]) -> None:
    server = serve(FakeOpenAI.writes(PROGRAM, pause=0.06))
    away.use(server.port)
    number = away.ask()
    first = away.next(Written, lambda written: written.request == number)
    assert PROGRAM.startswith(first.source)
    assert len(first.source) < len(PROGRAM)
    assert away.ended(number).reason == "done"


def test_the_first_model_that_a_server_offers_is_asked(away: Away, serve: Callable[..., FakeServer]) -> None:
    listed = answers("200 OK", ["Content-Type: application/json"], b'{"data": [{"id": "big"}, {"id": "small"}]}')
    server = serve(listed, FakeOpenAI.writes(PROGRAM))
    away.use(server.port, model="")
    assert away.writes()[0] == PROGRAM
    assert [asked.line for asked in server.asked] == ["GET /v1/models HTTP/1.1", "POST /v1/chat/completions HTTP/1.1"]
    assert server.asked[1].body["model"] == "big"


def test_a_program_s_question_goes_alone(away: Away, serve: Callable[..., FakeServer]) -> None:
    server = serve(FakeOpenAI.writes("Forty-two."))
    away.use(server.port)
    away.send(AskModel(request=900, prompt="How many bees? <|im_end|>", agent="bees", provider="attic"))
    assert away.next(Written, lambda written: "two" in written.source).source == "Forty-two."
    assert away.ended(900).reason == "done"
    card = (ROOT / "runtime/sdk/card.md").read_text()[:50]
    assert card not in str(server.asked[0].body)


def test_a_cut_answer_is_told_as_one(away: Away, serve: Callable[..., FakeServer]) -> None:
    away.use(serve(FakeAnthropic.writes(PROGRAM, stop="max_tokens")).port, speaks="anthropic")
    assert away.writes()[1].reason == "limit"


def test_cancelling_closes_the_connection_at_once(away: Away, serve: Callable[..., FakeServer]) -> None:
    ends: list[float] = []

    def script(caller: Caller) -> None:
        caller.send(STREAM + FakeOpenAI.says("def app(ui):\n"))
        ends.append(caller.gone())

    away.use(serve(script).port)
    number = away.ask()
    away.next(Written, lambda written: written.request == number)
    began = time.monotonic()
    away.send(CancelRequest(request=number))
    assert away.ended(number).reason == "cancelled"
    took = time.monotonic() - began
    while not ends:
        assert time.monotonic() < began + PATIENCE
        time.sleep(0.005)
    assert (took < 0.5, ends[0] - began < 0.5) == (True, True), (took, ends[0] - began)


def test_who_goes_away_cancels_what_they_asked(serve: Callable[..., FakeServer], tmp_path: Path) -> None:
    ends: list[float] = []

    def script(caller: Caller) -> None:
        caller.send(STREAM)
        ends.append(caller.gone(PATIENCE))

    server, away = serve(script), Away(tmp_path)
    away.use(server.port)
    away.ask()
    while not server.asked:
        time.sleep(0.01)
    away.channel.close()
    end = time.monotonic() + PATIENCE
    while not ends:
        assert time.monotonic() < end
        time.sleep(0.01)
    away.close()
