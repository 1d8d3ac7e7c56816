"""The model writer against a scripted model at the other end of its socket: mending, cancelling, failing, queueing."""

from __future__ import annotations

import select
import time
from typing import TYPE_CHECKING

import pytest

from runtime import parcel, wire
from runtime.cookbook import Cookbook
from runtime.device import Device
from runtime.examples import Examples
from runtime.loop import Loop
from runtime.messages import MODEL_REQUEST, CancelRequest, ModelState, RequestEnded, WriteProgram, Writing, Written
from runtime.model_writer import ENDLESS, LOST, UNREACHABLE, ModelWriter
from runtime.registry import Registry

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from runtime.agents import Agents
    from runtime.messages import ModelReport, ModelRequest

GOOD = """def app(ui):
    n = ui.state.get("n", 0)
    ui.text(f"{n} bees")
    if ui.button("One more"):
        ui.state.n = n + 1
"""
REFUSED = "import os\n\ndef app(ui):\n    ui.text(os.name)\n"
EMPTY = 'def app(ui):\n    ui.title("Bees")\n    ui.text("")\n'
HANGS = 'def app(ui):\n    ui.text("Bees")\n    if ui.button("Count"):\n        sum(range(10**12))\n'
BREAKS = GOOD.replace("n + 1", "n / 0")


class ScriptedModel:
    """Stands for the models process: it says what it is told to say."""

    def __init__(self, path: Path) -> None:
        self._door = wire.listen(path, 0o600)
        self._door.settimeout(5)
        self._channel: wire.Channel | None = None

    def asked(self) -> ModelRequest:
        if self._channel is None:
            self._channel = wire.Channel(self._door.accept()[0])
            self.say(ModelState(name="scripted", ready=True, words="is ready"))
        assert select.select([self._channel], [], [], 5)[0], "nothing was asked"
        arrived = parcel.receive(self._channel)
        assert arrived is not None
        return MODEL_REQUEST.validate_python(arrived[0])

    def say(self, report: ModelReport) -> None:
        assert self._channel is not None
        parcel.send(self._channel, report.model_dump())

    def write(self, source: str, reason: str = "done") -> WriteProgram:
        """Answers the next request."""
        asked = self.asked()
        assert isinstance(asked, WriteProgram)
        self.say(Written(request=asked.request, source=source, tokens=50, tokens_per_second=20.0))
        self.say(RequestEnded.model_validate({"request": asked.request, "reason": reason}))
        return asked

    def hang_up(self) -> None:
        if self._channel:
            self._channel.close()
            self._channel = None

    def close(self) -> None:
        self.hang_up()
        self._door.close()


class Desk:
    """The writer with its loop, and what it told of each job."""

    def __init__(self, folder: Path, agents: Agents) -> None:
        self.failures: list[Exception] = []
        self.loop = Loop(self.failures.append)
        self.told: dict[int, list[Writing]] = {}
        self._registry = Registry(folder / "registry.sqlite", Device.open(folder))
        examples = Examples(self._registry, Cookbook.find())
        self.writer = ModelWriter(self.loop, folder / "models.sock", examples, agents, time.time)

    def start(self, job: int, intent: str, source: str | None = None) -> None:
        self.told[job] = []
        self.writer.start(job, intent, source, self.told[job].append)

    def states(self, job: int) -> list[str]:
        """In their order, each once."""
        return list(dict.fromkeys(writing.state for writing in self.told[job]))

    def until(self, job: int, state: str) -> Writing:
        end = time.monotonic() + 20
        while not (self.told[job] and self.told[job][-1].state == state):
            assert time.monotonic() < end, self.told[job][-3:]
            self.loop.turn(0.05)
            assert not self.failures
        return self.told[job][-1]

    def close(self) -> None:
        self.writer.close()
        self._registry.close()
        self.loop.close()


@pytest.fixture
def desk(tmp_path: Path, agents: Agents) -> Iterator[Desk]:
    desk = Desk(tmp_path, agents)
    yield desk
    desk.close()


@pytest.fixture
def model(tmp_path: Path) -> Iterator[ScriptedModel]:
    model = ScriptedModel(tmp_path / "models.sock")
    yield model
    model.close()


def test_what_is_right_is_read_tried_and_done(desk: Desk, model: ScriptedModel) -> None:
    desk.start(1, "a clock that counts down the days to a birthday party")
    asked = model.write(GOOD)
    assert [example.intent for example in asked.examples][-1] == "how many days until birthdays"
    assert not asked.source
    done = desk.until(1, "done")
    assert (done.source, done.tokens) == (GOOD, 50)
    assert desk.states(1) == ["retrieving", "generating", "gating", "trying", "done"]
    writing = next(told for told in desk.told[1] if told.state == "generating")
    assert writing.seconds_left == pytest.approx(6.5)


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [(REFUSED, "os"), (BREAKS, "line 5: ZeroDivisionError"), (EMPTY, "It shows nothing"), (HANGS, "longer than 0.1 s")],
)
def test_what_is_wrong_is_mended_once(desk: Desk, model: ScriptedModel, wrong: str, problem: str) -> None:
    desk.start(1, "a counter for bees")
    first = model.write(wrong)
    desk.until(1, "repairing")
    second = model.write(GOOD)
    assert (second.source, second.intent, second.examples) == (wrong, first.intent, first.examples)
    assert problem in second.problem
    assert desk.until(1, "done").source == GOOD


def test_what_stays_wrong_fails_with_all_that_is_known(desk: Desk, model: ScriptedModel) -> None:
    desk.start(1, "a counter for bees")
    model.write(BREAKS)
    desk.until(1, "repairing")
    model.write(REFUSED)
    failed = desk.until(1, "failed")
    assert failed.words.startswith("What the language model wrote may not run: line 1")
    assert failed.detail.endswith(REFUSED.strip())
    desk.start(2, "another one")
    model.write(GOOD)
    desk.until(2, "done")


def test_a_change_is_asked_for_with_the_program(desk: Desk, model: ScriptedModel) -> None:
    desk.start(1, "count wasps", GOOD)
    asked = model.write(GOOD.replace("bees", "wasps"))
    assert (asked.intent, asked.source, asked.problem, asked.examples) == ("count wasps", GOOD, "", ())
    assert "wasps" in desk.until(1, "done").source


def test_what_comes_to_no_end_or_fails_is_said(desk: Desk, model: ScriptedModel) -> None:
    desk.start(1, "everything")
    model.write(GOOD, "limit")
    assert desk.until(1, "failed").words == ENDLESS
    desk.start(2, "everything")
    model.write("", "failed")
    assert "The language model failed" in desk.until(2, "failed").words


def test_jobs_wait_for_each_other_and_can_be_cancelled(desk: Desk, model: ScriptedModel) -> None:
    for job in (1, 2, 3):
        desk.start(job, f"number {job}")
    first = model.asked()
    assert isinstance(first, WriteProgram)
    desk.writer.cancel(2)
    desk.writer.cancel(1)
    desk.loop.turn(0.1)
    assert model.asked() == CancelRequest(request=first.request)
    model.say(Written(request=first.request, source=GOOD, tokens=9, tokens_per_second=1.0))
    assert model.write(GOOD).intent == "number 3"
    desk.until(3, "done")
    assert desk.states(1) == ["retrieving"]
    assert not desk.told[2]


def test_a_model_that_is_gone_costs_one_job_and_the_next_finds_it_again(desk: Desk, model: ScriptedModel) -> None:
    desk.start(1, "a counter for bees")
    model.asked()
    model.hang_up()
    assert desk.until(1, "failed").words == LOST
    desk.start(2, "a counter for bees")
    model.write(GOOD)
    desk.until(2, "done")


def test_where_there_is_no_socket_that_is_said_at_once(desk: Desk) -> None:
    desk.start(1, "a counter for bees")
    assert desk.until(1, "failed").words == UNREACHABLE


def test_what_the_model_does_before_it_writes_is_said(desk: Desk, model: ScriptedModel) -> None:
    desk.start(1, "a counter for bees")
    model.asked()
    model.say(ModelState(name="scripted", ready=False, words="is being loaded"))
    end = time.monotonic() + 5
    while desk.told[1][-1].words != "The language model is being loaded.":
        assert time.monotonic() < end, desk.told[1]
        desk.loop.turn(0.1)
    assert desk.states(1) == ["retrieving"]
