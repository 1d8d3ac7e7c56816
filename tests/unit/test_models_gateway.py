"""The gateway over a fake engine: turns, cancellation in every state, budgets, failures, and other weights."""

from __future__ import annotations

import queue
import threading
import time
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models import answering, budgets
from models.budgets import MOST_FAILURES, MOST_TOKENS
from models.cards import Card
from models.gateway import FULL, Gateway, Weights
from models.waiting import MOST, RANKS
from runtime.messages import AskModel, Example, ModelOffer, ModelState, ReadAhead, RequestEnded, WriteProgram, Written
from tests.fake_engine import FakeEngine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from runtime.messages import ModelReport, Urgency

GOOD = "def app(ui):\n    ui.text('one')\n    ui.text('two')\n"
AGENT = "a" * 16
FILE = Path("first.gguf")
CARD = Card("The card.", 1)


DESKS: list[Desk] = []


class Desk:
    """A gateway, and what it told."""

    def __init__(self, load: Callable[[Path], FakeEngine], *, at_once: bool = True, card: Card = CARD) -> None:
        self.reports: queue.SimpleQueue[ModelReport] = queue.SimpleQueue()
        self.told: list[ModelReport] = []
        self.engines: list[FakeEngine] = []
        self._load = load
        self.speeds: dict[str, float] = {}
        offers = (ModelOffer(file="first.gguf", name="First", size=1, owned=False),)
        weights = Weights(self._loaded, lambda _: card, self._found, lambda: offers, self.speeds.__setitem__)
        self.gateway = Gateway(weights, FILE, self.reports.put, at_once=at_once)
        DESKS.append(self)

    def calm(self) -> None:
        """Nobody asks for anything any more."""
        end = time.monotonic() + 20
        while (running := self.gateway._running) or len(self.gateway._waiting):
            assert time.monotonic() < end
            for asked in [*self.gateway._waiting, *([running] if running else [])]:
                self.gateway.cancel(asked.number)
            time.sleep(0.005)

    def _loaded(self, file: Path) -> FakeEngine:
        engine = self._load(file)
        self.engines.append(engine)
        return engine

    def _found(self, name: str) -> Path:
        if "missing" in name:
            raise ValueError("There is no such file here")
        return Path(name)

    def until(self, seen: Callable[[ModelReport], bool], within: float = 20.0) -> ModelReport:
        end = time.monotonic() + within
        while True:
            report = self.reports.get(timeout=max(0.01, end - time.monotonic()))
            self.told.append(report)
            if seen(report):
                return report

    def ended(self, number: int) -> RequestEnded:
        found = [report for report in self.told if isinstance(report, RequestEnded) and report.request == number]
        if found:
            return found[0]
        report = self.until(lambda report: isinstance(report, RequestEnded) and report.request == number)
        assert isinstance(report, RequestEnded)
        return report

    def state(self, words: str) -> ModelState:
        report = self.until(lambda report: isinstance(report, ModelState) and words in report.words)
        assert isinstance(report, ModelState)
        return report

    def written(self, number: int) -> str:
        return [one.source for one in self.told if isinstance(one, Written) and one.request == number][-1]

    def order(self) -> list[int]:
        """Of those that were answered."""
        return [one.request for one in self.told if isinstance(one, RequestEnded) and one.reason == "done"]


def write(number: int, urgency: Urgency = "person", intent: str = "a clock") -> WriteProgram:
    return WriteProgram(request=number, intent=intent, urgency=urgency)


def question(number: int) -> AskModel:
    return AskModel(request=number, prompt="How?", agent=AGENT)


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each token is told."""
    monkeypatch.setattr(answering, "TELL_SECONDS", 0.0)


@pytest.fixture(autouse=True)
def calm() -> Iterator[None]:
    """Whoever parses a program in another thread disturbs who does so in this one: Python 3.11 counts for both."""
    yield
    for desk in DESKS:
        desk.calm()
    DESKS.clear()


def test_what_is_asked_is_written_and_what_it_took_is_said() -> None:
    desk = Desk(lambda _: FakeEngine(GOOD))
    desk.gateway.ask(write(1))
    ended = desk.ended(1)
    assert (ended.reason, desk.written(1)) == ("done", GOOD)
    assert ended.spent.written == len(FakeEngine().tokens(GOOD))
    assert ended.spent.read > 0
    assert 0 <= ended.spent.to_first <= ended.spent.seconds
    state = desk.state("is ready")
    assert (state.file, state.offers[0].name, state.waiting) == ("first.gguf", "First", 0)
    assert state.examples == CARD.examples
    assert desk.gateway.state.tokens_per_second == desk.speeds[FILE.name] > 0


def test_where_loading_is_slow_it_waits_until_somebody_asks() -> None:
    desk = Desk(lambda _: FakeEngine(GOOD), at_once=False)
    assert not desk.state("waits until it is asked").ready
    assert not desk.engines
    desk.gateway.ask(write(1))
    assert (desk.ended(1).reason, len(desk.engines)) == ("done", 1)


def test_a_wrong_line_is_never_finished() -> None:
    desk = Desk(lambda _: FakeEngine(GOOD.replace("text('two')", "squirm('two')"), GOOD))
    desk.gateway.ask(write(1))
    assert desk.ended(1).spent.taken_back > 0
    assert desk.written(1) == GOOD


def test_plainly_nothing_is_watched() -> None:
    wrong = GOOD.replace("text('two')", "squirm('two')")
    desk = Desk(lambda _: FakeEngine(wrong, GOOD))
    desk.gateway.ask(write(1).model_copy(update={"plain": True}))
    assert desk.ended(1).reason == "done"
    assert desk.written(1) == wrong


def test_several_ways_are_told_apart_and_only_the_first_as_it_comes() -> None:
    other = GOOD.replace("one", "eins")
    desk = Desk(lambda _: FakeEngine(GOOD, other))
    desk.gateway.ask(write(1).model_copy(update={"ways": 3}))
    assert desk.ended(1).reason == "done"
    told = [(one.way, one.source) for one in desk.told if isinstance(one, Written)]
    assert {way for way, _ in told[:-2]} == {0}
    assert len({source for way, source in told if way == 0}) > 3
    assert [way for way, _ in told[-3:]] == [0, 1, 2]
    assert [source for _, source in told[-3:]] == [GOOD, other, GOOD]
    assert desk.ended(1).spent.written == len(FakeEngine().tokens(GOOD)) * 3
    assert FILE.name not in desk.speeds


ENDLESS = "def app(ui):\n" + "".join(f"    ui.text({number})\n" for number in range(40))


@pytest.mark.parametrize(
    ("says", "reason", "ways"), [((GOOD, ENDLESS), "done", {0}), ((ENDLESS, GOOD), "limit", {0, 1})]
)
def test_a_way_without_an_end_is_left_out(says: tuple[str, ...], reason: str, ways: set[int]) -> None:
    desk = Desk(lambda _: FakeEngine(*says))
    desk.gateway.ask(write(1).model_copy(update={"ways": 2, "most_tokens": 60}))
    assert desk.ended(1).reason == reason
    finals = {one.way: one.source for one in desk.told if isinstance(one, Written)}
    assert set(finals) == ways
    assert GOOD in finals.values()


class Held:
    """An engine that begins only when it may, so that a queue forms."""

    def __init__(self) -> None:
        self.may = threading.Event()

    def load(self, _: Path) -> FakeEngine:
        self.may.wait(20)
        return FakeEngine(GOOD)


def test_a_person_comes_before_an_edit_before_what_nobody_looks_at() -> None:
    held = Held()
    desk = Desk(held.load)
    for number, urgency in enumerate(["background", "edit", "person", "background", "person"]):
        desk.gateway.ask(write(number, urgency))  # type: ignore[arg-type]
    assert desk.gateway.state.waiting == 5
    held.may.set()
    for number in range(5):
        desk.ended(number)
    assert desk.order() == [2, 4, 1, 0, 3]


def test_who_waits_interrupts_what_nobody_looks_at_which_then_begins_again() -> None:
    desk = Desk(lambda _: FakeEngine(GOOD, seconds=0.02))
    desk.gateway.ask(question(1))
    desk.until(lambda report: isinstance(report, Written))
    desk.gateway.ask(write(2))
    assert desk.ended(2).reason == "done"
    assert desk.ended(1).reason == "done"
    assert desk.order() == [2, 1]
    assert desk.written(1) == GOOD


@pytest.mark.parametrize("state", ["waiting", "reading", "writing"])
def test_what_is_cancelled_ends_soon_in_every_state(state: str) -> None:
    desk = Desk(lambda _: FakeEngine(GOOD * 50, seconds=5.0 if state == "reading" else 0.01))
    desk.state("is ready")
    if state == "waiting":
        desk.gateway.ask(write(1))
    desk.gateway.ask(write(2))
    if state == "writing":
        desk.until(lambda report: isinstance(report, Written))
    began = time.monotonic()
    desk.gateway.cancel(2)
    assert desk.ended(2).reason == "cancelled"
    assert time.monotonic() - began < 2  # the fake stops at once; the rest is the machine's


def test_what_is_over_can_be_cancelled_and_nothing_comes_of_it() -> None:
    desk = Desk(lambda _: FakeEngine(GOOD))
    desk.gateway.ask(write(1))
    desk.ended(1)
    desk.gateway.cancel(1)
    desk.gateway.cancel(77)
    desk.gateway.ask(write(2))
    assert desk.ended(2).reason == "done"


_STEPS = st.lists(
    st.tuples(st.sampled_from(["ask", "cancel", "wait"]), st.integers(1, 8), st.sampled_from(list(RANKS))), max_size=20
)


@given(_STEPS)
@settings(max_examples=25)
def test_whatever_is_asked_and_cancelled_each_request_ends_once(steps: list[tuple[str, int, Urgency]]) -> None:
    desk = Desk(lambda _: FakeEngine(GOOD, seconds=0.0005))
    asked = 0
    for step, number, urgency in steps:
        if step == "ask":
            asked += 1
            desk.gateway.ask(write(asked, urgency))
        elif step == "cancel":
            desk.gateway.cancel(number)
        else:
            time.sleep(0.002)
    for number in range(1, asked + 1):
        assert desk.ended(number).reason in {"done", "cancelled"}
    ends = [report.request for report in desk.told if isinstance(report, RequestEnded)]
    assert sorted(ends) == list(range(1, asked + 1))


def test_fifty_at_once_are_answered_and_too_many_are_told_so() -> None:
    held = Held()
    desk = Desk(held.load)
    for number in range(MOST["person"] + 1):
        desk.gateway.ask(write(number))
    refused = desk.ended(MOST["person"])
    assert (refused.reason, refused.words) == ("refused", FULL)
    held.may.set()
    assert all(desk.ended(number).reason == "done" for number in range(50))


def test_what_is_too_long_is_refused_in_words() -> None:
    desk = Desk(lambda _: FakeEngine(GOOD))
    desk.gateway.ask(write(1).model_copy(update={"source": "x = 1\n" * 20_000}))
    ended = desk.ended(1)
    assert (ended.reason, ended.words) == ("refused", answering.TOO_LONG)


def test_no_request_takes_longer_than_it_may() -> None:
    desk = Desk(lambda _: FakeEngine(GOOD * 100, seconds=0.02))
    desk.gateway.ask(write(1).model_copy(update={"most_seconds": 0.2}))
    assert desk.ended(1).reason == "limit"
    assert desk.ended(1).spent.seconds < 5


def test_a_program_that_has_asked_enough_is_refused_and_others_are_not() -> None:
    desk = Desk(lambda _: FakeEngine("x " * 300))
    desk.gateway.ask(question(1).model_copy(update={"most_tokens": 1000}))
    assert desk.ended(1).spent.written
    number = 1
    while desk.ended(number).reason != "refused":
        number += 1
        assert number < MOST_TOKENS / 300 + 2
        desk.gateway.ask(question(number).model_copy(update={"most_tokens": 1000}))
    assert "in an hour" in desk.ended(number).words
    desk.gateway.ask(write(999))
    assert desk.ended(999).reason == "done"


def test_a_question_stands_alone_and_its_answer_is_bounded() -> None:
    desk = Desk(lambda _: FakeEngine("word" * 3000))
    desk.gateway.ask(question(1))
    desk.ended(1)
    assert len(desk.written(1)) <= answering.MOST_LETTERS
    said = [turn.text for parts in desk.engines[0].begun for part in parts for turn in part.turns]
    assert "How?" in said
    asked = next(parts for parts in desk.engines[0].begun if any(t.text == "How?" for p in parts for t in p.turns))
    assert "The card." not in [turn.text for part in asked for turn in part.turns]


def test_a_failure_costs_the_request_in_flight_and_the_engine_is_loaded_anew() -> None:
    failures, go = iter([True]), threading.Event()
    desk = Desk(lambda _: FakeEngine(GOOD, fails=lambda: go.is_set() and next(failures, False)))
    desk.state("is ready")
    go.set()
    desk.gateway.ask(write(1))
    desk.gateway.ask(write(2))
    reasons = {desk.ended(1).reason, desk.ended(2).reason}
    assert "done" in reasons
    assert len(desk.engines) == 2
    assert desk.engines[0].closed
    assert not desk.engines[1].closed


def test_after_failures_on_end_the_engine_is_left_alone_and_everybody_told() -> None:
    desk = Desk(lambda _: FakeEngine(GOOD, fails=lambda: True))
    for number in range(MOST_FAILURES + 3):
        desk.gateway.ask(write(number))
        assert desk.ended(number).reason == "failed"
    assert "again and again" in desk.ended(MOST_FAILURES + 2).words
    assert len(desk.engines) <= MOST_FAILURES
    assert not desk.gateway.state.ready


def test_weights_that_can_t_be_loaded_are_tried_again_after_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    tries = iter([True, False])

    def load(_: Path) -> FakeEngine:
        if next(tries):
            raise OSError("its file isn't there")
        return FakeEngine(GOOD)

    monkeypatch.setattr(budgets, "PAUSE", 3.0)
    desk = Desk(load)
    desk.gateway.ask(write(1))
    ended = desk.ended(1)
    assert (ended.reason, ended.words) == ("failed", "first can't be loaded: its file isn't there")
    number = 1
    while desk.ended(number).reason == "failed":
        assert number < 200
        time.sleep(0.1)
        number += 1
        desk.gateway.ask(write(number))
    assert desk.ended(number).reason == "done"


def test_other_weights_are_loaded_while_requests_come_in() -> None:
    loaded: list[Path] = []

    def load(file: Path) -> FakeEngine:
        loaded.append(file)
        return FakeEngine(GOOD, seconds=0.001)

    desk = Desk(load)
    desk.gateway.ask(write(1))
    desk.gateway.choose("second.gguf")
    desk.gateway.ask(write(2))
    assert desk.ended(1).reason == desk.ended(2).reason == "done"
    assert loaded == [FILE, Path("second.gguf")]
    assert desk.engines[0].closed
    assert desk.gateway.state.file == "second.gguf"


@pytest.mark.parametrize("name", ["missing.gguf", "broken.gguf"])
def test_weights_of_no_use_change_nothing_but_the_words(name: str) -> None:
    def load(file: Path) -> FakeEngine:
        if file.name == "broken.gguf":
            raise ValueError("it is damaged")
        return FakeEngine(GOOD)

    desk = Desk(load)
    desk.state("is ready")
    desk.gateway.choose(name)
    state = desk.state("There is no such file here" if name == "missing.gguf" else "it is damaged")
    if name == "broken.gguf":
        state = desk.state("is ready. broken can't be loaded: it is damaged")
    assert state.file == "first.gguf"
    desk.gateway.ask(write(1))
    assert desk.ended(1).reason == "done"


def test_what_is_cancelled_while_weights_are_loaded_again_doesn_t_run() -> None:
    may = threading.Event()

    def load(_: Path) -> FakeEngine:
        may.wait(20)
        return FakeEngine(GOOD)

    desk = Desk(load)
    desk.gateway.ask(write(1))
    desk.gateway.cancel(1)
    assert desk.ended(1).reason == "cancelled"
    may.set()
    desk.gateway.ask(write(2))
    assert desk.ended(2).reason == "done"


def begins_with(engine: FakeEngine, *turns: str) -> bool:
    """Waits for what it reads last."""
    end = time.monotonic() + 20
    while not engine.begun or [turn.text for part in engine.begun[-1] for turn in part.turns][: len(turns)] != [*turns]:
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True


def test_what_may_be_changed_next_is_read_while_nobody_waits() -> None:
    desk = Desk(lambda _: FakeEngine(GOOD))
    desk.state("is ready")
    assert begins_with(desk.engines[0], CARD.text)
    desk.gateway.expect(ReadAhead(source=GOOD))
    assert begins_with(desk.engines[0], CARD.text, "this program", GOOD.strip())
    desk.gateway.ask(write(1).model_copy(update={"intent": "bigger", "source": GOOD}))
    assert desk.ended(1).reason == "done"
    assert begins_with(desk.engines[0], CARD.text, "this program", GOOD.strip(), "bigger")


def test_of_examples_those_are_read_that_will_be_shown() -> None:
    desk = Desk(lambda _: FakeEngine(GOOD))
    desk.state("is ready")
    near = Example(intent="near", source="def app(ui): ...")
    desk.gateway.expect(ReadAhead(examples=(Example(intent="far", source=GOOD), near)))
    assert begins_with(desk.engines[0], CARD.text, near.intent, near.source)


def test_of_what_may_be_changed_next_the_last_counts_and_what_is_too_long_doesnt() -> None:
    desk = Desk(lambda _: FakeEngine(GOOD, seconds=0.005))
    desk.state("is ready")
    desk.gateway.ask(write(1))
    desk.until(lambda report: isinstance(report, Written))
    for source in ("one", "two", "x" * 100_000):
        desk.gateway.expect(ReadAhead(source=source))
    desk.ended(1)
    assert begins_with(desk.engines[0], CARD.text, "this program", "two")
    assert [parts[-1].turns[-1].text for parts in desk.engines[0].begun[-2:]] != ["one", "two"]


def test_reading_ahead_stops_for_who_asks() -> None:
    desk = Desk(lambda _: FakeEngine(GOOD, seconds=0.05))
    desk.state("is ready")
    desk.gateway.expect(ReadAhead(source="word " * 4000))
    assert begins_with(desk.engines[0], CARD.text, "this program")
    began = time.monotonic()
    desk.gateway.ask(write(1))
    desk.until(lambda report: isinstance(report, Written))
    assert time.monotonic() - began < 5


@pytest.mark.parametrize(("most", "nearness", "shown"), [(1, 0.9, 1), (0, 0.9, 0), (1, 0.6, 0)])
def test_only_what_was_shown_is_copied_from(most: int, nearness: float, shown: int) -> None:
    """A guess that is wrong costs half a token; what the model hasn't seen is a bad guess."""
    words = ["apple", "pear", "plum", "cherry", "peach", "quince", "fig", "grape", "lemon", "orange", "melon", "medlar"]
    long = "def app(ui):\n" + "".join(f"    ui.text('{one} and {two}')\n" for one, two in pairwise(words))
    desk = Desk(lambda _: FakeEngine(long), card=Card("The card.", most, 0.7))
    example = Example(intent="lines", source=long, nearness=nearness)
    desk.gateway.ask(write(1).model_copy(update={"examples": (example,)}))
    assert desk.ended(1).spent.examples == shown
    assert (max(desk.engines[0].added) > 1) == bool(shown)
