"""The pipeline against a scripted model at the other end of its socket: mending, cancelling, failing, queueing."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from runtime.cookbook import Cookbook
from runtime.device import Device
from runtime.examples import Examples
from runtime.loop import Loop
from runtime.messages import (
    CancelRequest,
    ModelState,
    Writing,
    Written,
)
from runtime.pipeline import Options, Pipeline
from runtime.pipeline.line import LOST, UNREACHABLE
from runtime.pipeline.pipeline import MOST_AT_ONCE
from runtime.pipeline.work import ENDLESS
from runtime.registry import Registry
from tests.integration.scripted_model import SPENT, ScriptedModel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from runtime.agents import Agents
    from runtime.pipeline import Result

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


class Desk:
    """The pipeline with its loop, and what it told of each job."""

    def __init__(self, folder: Path, agents: Agents) -> None:
        self.failures: list[Exception] = []
        self.loop = Loop(self.failures.append)
        self.told: dict[int, list[Writing]] = {}
        self.results: dict[int, Result] = {}
        self._registry = Registry(folder / "registry.sqlite", Device.open(folder))
        examples = Examples(self._registry, Cookbook.find())
        self.pipeline = Pipeline(self.loop, folder / "models.sock", examples, agents)

    def start(self, job: int, intent: str, source: str = "", **options: object) -> None:
        told = self.told[job] = []
        number = self.pipeline.start(
            intent,
            source,
            tell=told.append,
            end=lambda result: self.results.__setitem__(job, result),
            options=Options.model_validate(options),
        )
        assert number == job

    def states(self, job: int) -> list[str]:
        """In their order, each once."""
        return list(dict.fromkeys(writing.state for writing in self.told[job]))

    def until(self, job: int, state: str) -> Writing:
        self._turn(lambda: bool(self.told[job]) and self.told[job][-1].state == state)
        return self.told[job][-1]

    def result(self, job: int) -> Result:
        self._turn(lambda: job in self.results)
        return self.results[job]

    def _turn(self, until: Callable[[], bool]) -> None:
        end = time.monotonic() + 20
        while not until():
            assert time.monotonic() < end, (self.told, self.results)
            self.loop.turn(0.05)
            assert not self.failures

    def close(self) -> None:
        self.pipeline.close()
        self._registry.close()
        self.loop.close()


@pytest.fixture
def desk(tmp_path: Path, agents: Agents) -> Iterator[Desk]:
    desk = Desk(tmp_path, agents)
    yield desk
    desk.close()


@pytest.fixture
def model(tmp_path: Path, desk: Desk) -> Iterator[ScriptedModel]:
    model = ScriptedModel(tmp_path / "models.sock", lambda: desk.loop.turn(0.02))
    yield model
    model.close()


def test_what_is_right_is_read_tried_and_done(desk: Desk, model: ScriptedModel) -> None:
    desk.start(1, "a clock that counts down the days to a birthday party", seed=7)
    asked = model.write(GOOD)
    assert asked.examples
    assert (asked.source, asked.seed, asked.urgency) == ("", 7, "person")
    done = desk.result(1)
    assert (done.outcome, done.source, done.model, done.seed, done.notice) == ("done", GOOD, "scripted", 7, "")
    assert [(attempt.failed_of, attempt.how) for attempt in done.attempts] == [("", "written")]
    assert list(done.seconds) == ["received", "routed", "retrieved", "generating", "gated"]
    assert done.preview is not None
    assert sum(done.seconds.values()) == pytest.approx(done.total, abs=0.5)
    assert desk.states(1) == ["retrieving", "generating", "gating", "trying"]
    writing = next(told for told in desk.told[1] if told.state == "generating")
    assert writing.seconds_left == pytest.approx(6.5)


@pytest.mark.parametrize("count", [0, 1, 8])
def test_examples_that_the_model_was_not_shown_have_no_part_in_it(desk: Desk, model: ScriptedModel, count: int) -> None:
    model.spent = SPENT.model_copy(update={"examples": count})
    desk.start(1, "a counter for bees")
    offered = tuple(example.intent for example in model.write(GOOD).examples)
    assert len(offered) > 1
    assert desk.result(1).examples == {0: (), 1: offered[-1:], 8: offered}[count]


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [(REFUSED, "os"), (BREAKS, "line 5: ZeroDivisionError"), (EMPTY, "It shows nothing"), (HANGS, "longer than 0.1 s")],
)
def test_what_is_wrong_is_mended(desk: Desk, model: ScriptedModel, wrong: str, problem: str) -> None:
    desk.start(1, "a counter for bees")
    first = model.write(wrong)
    desk.until(1, "repairing")
    again = f"{wrong}\n"  # another one: the same isn't looked at twice
    anew = model.write(again)
    assert (anew.source, anew.intent, anew.problem, anew.ways) == ("", first.intent, "", Options().rivals)
    mended = model.write(GOOD)
    assert (mended.source, mended.intent, mended.examples) == (again, anew.intent, anew.examples)
    assert problem in mended.problem
    result = desk.result(1)
    assert (result.source, [attempt.how for attempt in result.attempts]) == (GOOD, ["written", "fresh", "repair"])
    assert result.spent.written == 3 * SPENT.written


def test_who_mends_is_told_what_the_card_says(desk: Desk, model: ScriptedModel) -> None:
    desk.start(1, "a counter for bees", rounds=("repair",))
    model.write(GOOD.replace('"One more"', "").replace("ui.button()", "ui.slider(1/0)"))
    desk.until(1, "repairing")
    assert "ui.slider(label, min, max, value)" in model.write(GOOD).hint


def test_what_stays_wrong_fails_with_all_that_is_known(desk: Desk, model: ScriptedModel) -> None:
    desk.start(1, "a counter for bees")
    for wrong in (BREAKS, EMPTY, REFUSED):
        model.write(wrong)
    failed = desk.result(1)
    assert failed.words.startswith("What the language model wrote may not run: line 1")
    assert failed.detail.endswith(REFUSED.strip())
    assert [attempt.failed_of for attempt in failed.attempts] == ["trial", "trial", "gate"]
    desk.start(2, "another one")
    model.write(GOOD)
    assert desk.result(2).outcome == "done"


def test_of_several_the_first_that_is_sound_is_used(desk: Desk, model: ScriptedModel) -> None:
    desk.start(1, "a counter for bees", seed=3)
    model.write(BREAKS)
    anew = model.wanted()
    for way, source in enumerate((EMPTY, GOOD)):
        model.say(Written(request=anew.request, source=source, tokens=50, tokens_per_second=9.0, way=way, whole=True))
    result = desk.result(1)
    assert (result.source, result.seed, anew.seed) == (GOOD, 5, 4)
    assert [attempt.failed_of for attempt in result.attempts] == ["trial", "trial", ""]
    assert model.asked() == CancelRequest(request=anew.request)


def test_a_change_is_asked_for_with_the_program(desk: Desk, model: ScriptedModel) -> None:
    desk.start(1, "count wasps", GOOD)
    asked = model.write(GOOD.replace("bees", "wasps"))
    assert (asked.intent, asked.source, asked.problem, asked.examples) == ("count wasps", GOOD, "", ())
    assert asked.urgency == "edit"
    assert "wasps" in desk.result(1).source


def test_what_came_to_no_end_is_begun_once_more_and_shorter(desk: Desk, model: ScriptedModel) -> None:
    desk.start(1, "everything")
    first = model.write(GOOD, "limit")
    second = model.write(GOOD, "limit")
    assert second.most_tokens < first.most_tokens
    assert (second.source, second.problem) == ("", "")
    assert desk.result(1).words == ENDLESS


def test_what_fails_is_said(desk: Desk, model: ScriptedModel) -> None:
    for job, reason in enumerate(("failed", "refused", "cancelled"), start=1):
        desk.start(job, "everything")
        model.write("", reason)
        assert desk.result(job).words.startswith("The language model ")


def test_who_writes_more_than_asked_for_is_cut(desk: Desk, model: ScriptedModel) -> None:
    desk.start(1, "everything", most_tokens=100)
    asked = model.wanted()
    model.say(Written(request=asked.request, source=GOOD, tokens=5000, tokens_per_second=20.0))
    assert model.asked() == CancelRequest(request=asked.request)
    model.say(Written(request=asked.request, source=BREAKS, tokens=5001, tokens_per_second=20.0))
    again = model.write(GOOD)
    assert again.request != asked.request
    assert desk.result(1).attempts[0].failed_of == "limit"


def test_examples_in_nearly_the_same_words_can_be_withheld(desk: Desk, model: ScriptedModel) -> None:
    for job, withhold in enumerate((False, True), start=1):
        desk.start(job, "a pomodoro timer with breaks", withhold=withhold)
        intents = [example.intent for example in model.write(GOOD).examples]
        assert ("a pomodoro timer with break reminders" in intents) is not withhold
        desk.result(job)


def test_a_few_are_asked_for_at_once_and_the_others_wait(desk: Desk, model: ScriptedModel) -> None:
    for job in range(1, MOST_AT_ONCE + 3):
        desk.start(job, f"number {job}", urgency="background" if job == MOST_AT_ONCE + 1 else "person")
    desk.loop.turn(0.1)
    first = [model.wanted() for _ in range(MOST_AT_ONCE)]
    assert not model.is_asked()
    desk.pipeline.cancel(1)
    desk.loop.turn(0.1)
    assert model.asked() == CancelRequest(request=first[0].request)
    desk.loop.turn(0.1)
    assert model.wanted().intent == f"number {MOST_AT_ONCE + 2}"
    model.say(Written(request=first[0].request, source=GOOD, tokens=9, tokens_per_second=1.0))
    model.answer(first[1].request, GOOD)
    assert desk.result(2).outcome == "done"
    assert 1 not in desk.results


def test_a_model_that_is_gone_costs_what_it_had_and_the_next_finds_it_again(desk: Desk, model: ScriptedModel) -> None:
    desk.start(1, "a counter for bees")
    model.asked()
    model.hang_up()
    assert desk.result(1).words == LOST
    desk.start(2, "a counter for bees")
    model.write(GOOD)
    assert desk.result(2).outcome == "done"


def test_where_there_is_no_socket_that_is_said_at_once(desk: Desk) -> None:
    desk.start(1, "a counter for bees")
    assert desk.result(1).words == UNREACHABLE


def test_what_the_model_does_before_it_writes_is_said(desk: Desk, model: ScriptedModel) -> None:
    desk.start(1, "a counter for bees")
    model.asked()
    model.say(ModelState(name="scripted", ready=False, words="is being loaded"))
    end = time.monotonic() + 5
    while desk.told[1][-1].words != "The language model is being loaded.":
        assert time.monotonic() < end, desk.told[1]
        desk.loop.turn(0.1)
    assert desk.states(1) == ["retrieving"]
