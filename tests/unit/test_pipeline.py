"""The pipeline's rules, against whatever a model may say: no step is skipped, no budget extended, all on record."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime import gate
from runtime.data import DiskFullError
from runtime.loop import Loop
from runtime.messages import CancelRequest, Example, ModelState, ReadAhead, RequestEnded, WriteProgram, Written
from runtime.pipeline import Choice, Course, Options, Pipeline, Result
from runtime.pipeline import pipeline as module
from runtime.pipeline.course import BUDGETS, Budget, State
from runtime.pipeline.hints import hint
from runtime.pipeline.work import NO_OTHER
from runtime.trying import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Mapping

    from pydantic import JsonValue

    from runtime.agents import Agents
    from runtime.messages import ModelReport, ModelRequest, Writing
    from runtime.model_link import Listener

STATES: tuple[State, ...] = get_args(State)
GOOD = 'def app(ui):\n    ui.text("bees")\n'
BREAKS = 'def app(ui):\n    ui.text("break")\n'
DOUBTFUL = 'def app(ui):\n    ui.text("doubt")\n'
NOTHING = "There must be something that happens."
OTHER = 'def app(ui):\n    ui.text("many bees")\n'
DIVIDES = "def app(ui):\n    ui.text(1 / ui.dt)\n"
UNDIVIDED = "def app(ui):\n    ui.text(1 / ui.dt if ui.dt else 0)\n"
REFUSED = "import os\n"
PROGRAMS = (GOOD, BREAKS, DOUBTFUL, REFUSED, "def app(ui", "")


class Said:
    """A link to a model that a test speaks for, and a route that a test decides on."""

    def __init__(self) -> None:
        self.asked: list[ModelRequest] = []
        self.listener: Listener | None = None
        self.is_gone = False
        self.pending: dict[int, Callable[[Choice], None]] = {}
        self.waits_for_person = False

    def choose(self, job: int, _intent: str, _source: str | None, then: Callable[[Choice], None]) -> None:
        if self.waits_for_person:
            self.pending[job] = then
        else:
            then(Choice(""))

    def forget_choice(self, job: int) -> None:
        self.pending.pop(job, None)

    def link(self, _provider: str, listener: Listener) -> Said:
        self.listener = listener
        return self

    def ask(self, request: ModelRequest) -> None:
        if self.is_gone:
            raise OSError
        self.asked.append(request)

    def close(self) -> None: ...

    def say(self, report: ModelReport) -> None:
        assert self.listener
        self.listener.heard(report)

    @property
    def wanted(self) -> list[WriteProgram]:
        return [request for request in self.asked if isinstance(request, WriteProgram)]


class Near:
    likely = "near"

    def __init__(self) -> None:
        self.asked: list[tuple[float, str]] = []
        """How near, and what is read already."""

    def near(
        self, _: str, *, least: float = 0.0, read: str = "", withhold_near_identical: bool = False
    ) -> tuple[Example, ...]:
        assert not withhold_near_identical
        self.asked.append((least, read))
        intents = (self.likely,) if least else ("spare", "far", "near")
        return tuple(Example(intent=intent, source=GOOD) for intent in intents)


class Bench:
    """A pipeline with nothing real in it but itself and the gate."""

    def __init__(self, patch: pytest.MonkeyPatch, **options: object) -> None:
        self.said, self.tried = Said(), list[str]()
        patch.setattr(module, "trying", self._trial)
        self.loop = Loop(_raise)
        chosen = Options.model_validate(options)
        nobody: Agents = None  # type: ignore[assignment]  # the trial isn't real
        self.near = Near()
        self.pipeline = Pipeline(self.loop, self.said, self.near, nobody, options=chosen)
        self.told: list[Writing] = []
        self.results: list[Result] = []

    def _trial(self, _agents: object, source: str, _now: float, _wish: str) -> Generator[None, None, Verdict]:
        self.tried.append(source)
        yield
        yield
        if source.startswith(BREAKS):
            return Verdict("line 2: it breaks")
        if source == DIVIDES:
            return Verdict("line 2: ZeroDivisionError: division by zero")
        return Verdict(NOTHING if source.startswith(DOUBTFUL) else "", is_failure=False)

    def start(self, source: str = "", *, course: Course | None = None, others: tuple[str, ...] = ()) -> int:
        tell, end = self.told.append, self.results.append
        return self.pipeline.start("bees", source, tell=tell, end=end, course=course, others=others)

    def turn(self, times: int = 6) -> None:
        for _ in range(times):
            self.loop.turn(0)

    def write(self, source: str) -> None:
        """Answers what was asked last."""
        _end(self, source)
        self.turn()

    def finish(self, way: int, source: str, turns: int = 6) -> None:
        """One of several."""
        request = self.said.wanted[-1].request
        self.said.say(Written(request=request, source=source, tokens=9, tokens_per_second=1.0, way=way, whole=True))
        self.turn(turns)

    def end(self, reason: str = "done") -> None:
        request = self.said.wanted[-1].request
        self.said.say(RequestEnded.model_validate({"request": request, "reason": reason}))
        self.turn(30)

    def close(self) -> None:
        self.pipeline.close()
        self.loop.close()


def _raise(error: Exception) -> None:
    raise error


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    bench = Bench(monkeypatch)
    yield bench
    bench.close()


numbers = st.integers(0, 5)
reports = st.one_of(
    st.builds(
        Written,
        request=numbers,
        source=st.sampled_from(PROGRAMS),
        tokens=st.integers(-5, 10**6),
        tokens_per_second=st.floats(-1, 1000),
        way=st.integers(0, 7),
        whole=st.booleans(),
    ),
    st.builds(
        RequestEnded, request=numbers, reason=st.sampled_from(["done", "limit", "cancelled", "failed", "refused"])
    ),
    st.builds(ModelState, name=st.just("hostile"), ready=st.booleans(), words=st.text(max_size=20)),
    st.just("gone"),
)


@given(
    st.lists(reports, max_size=40),
    st.sampled_from([("repair", "repair"), ("fresh", "repair"), ()]),
    st.sampled_from([(), (GOOD,), (GOOD, DOUBTFUL)]),
    st.sampled_from(["", OTHER]),
)
def test_whatever_a_model_says_nothing_comes_through_that_was_not_gated_and_tried(
    said: list[ModelReport | str], rounds: tuple[str, ...], others: tuple[str, ...], source: str
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        bench = Bench(patch, rounds=rounds, rounds_of_change=rounds)
        bench.start(source, others=others)
        bench.turn()
        for report in said:
            if isinstance(report, str):
                assert bench.said.listener
                bench.said.listener.lost()
            else:
                bench.said.say(report)
            bench.turn()
        assert len(bench.results) <= 1
        assert len(bench.said.wanted) <= 1 + len(rounds)
        assert all(asked.most_tokens <= 700 and asked.most_seconds <= 300 for asked in bench.said.wanted)
        for result in bench.results:
            if result.outcome == "done":
                assert gate.read(result.source).passed
                assert result.source in bench.tried
                assert result.source in {GOOD, DOUBTFUL, OTHER} - {source, *others}
                assert bool(result.notice) is (result.source == DOUBTFUL)
            else:
                assert not result.source
                assert result.words
        bench.close()


def test_another_version_is_written_several_ways_at_once_and_is_none_of_those_before(bench: Bench) -> None:
    bench.start(others=(GOOD,))
    bench.turn()
    [asked] = bench.said.wanted
    assert (asked.ways, asked.bold, asked.seed) == (Options().rivals, True, 100)
    bench.finish(0, GOOD)
    assert not bench.tried
    bench.finish(1, OTHER)
    [result] = bench.results
    assert (result.outcome, result.source, result.seed) == ("done", OTHER, 101)


def test_where_there_is_no_other_version_it_is_said(bench: Bench) -> None:
    bench.start(others=(GOOD,))
    bench.turn()
    bench.finish(0, GOOD)
    bench.end()
    [result] = bench.results
    assert (result.outcome, result.words, len(bench.said.wanted)) == ("failed", NO_OTHER, 1)


def test_a_change_that_is_written_the_same_again_is_begun_anew(bench: Bench) -> None:
    bench.start(OTHER, others=(GOOD,))
    bench.turn()
    for number in range(3):
        asked = bench.said.wanted[-1]
        assert (asked.source, asked.ways, asked.seed) == (OTHER, 1, 100 + number)
        bench.write(GOOD)
    [result] = bench.results
    assert (result.outcome, result.words) == ("failed", NO_OTHER)


def test_a_change_that_changes_nothing_is_begun_anew(bench: Bench) -> None:
    bench.start(GOOD)
    bench.turn()
    bench.write(GOOD.rstrip())
    asked = bench.said.wanted[-1]
    assert (asked.source, asked.problem, asked.bold) == (GOOD, "", True)
    bench.write(OTHER)
    [result] = bench.results
    assert (result.outcome, result.source, bench.tried) == ("done", OTHER, [OTHER])


def test_a_program_that_only_looks_wrong_is_used_if_mending_fails(bench: Bench) -> None:
    bench.start()
    bench.turn()
    bench.write(DOUBTFUL)
    wanted = bench.said.wanted[-1]
    assert (wanted.source, wanted.problem, wanted.failed) == ("", "", "")
    assert (wanted.hint, wanted.bold) == (NOTHING, True)
    bench.write(BREAKS)
    [result] = bench.results
    assert (result.outcome, result.source, result.notice) == ("done", DOUBTFUL, NOTHING)
    assert [attempt.failed_of for attempt in result.attempts] == ["look", "trial"]


def test_of_several_that_only_look_wrong_the_first_is_used(bench: Bench) -> None:
    bench.start()
    bench.turn()
    for number in range(2):
        bench.write(DOUBTFUL + f"    ui.text({number})\n")
    [result] = bench.results
    assert result.source.endswith("ui.text(0)\n")
    assert [attempt.failed_of for attempt in result.attempts] == ["look"] * 2


@pytest.mark.parametrize("end", ["failed", "refused", "limit", "gone"])
def test_it_is_used_too_if_the_model_fails_meanwhile(bench: Bench, end: str) -> None:
    bench.start()
    bench.turn()
    bench.write(DOUBTFUL)
    if end == "gone":
        assert bench.said.listener
        bench.said.listener.lost()
    else:
        request = bench.said.wanted[-1].request
        bench.said.say(RequestEnded.model_validate({"request": request, "reason": end}))
    bench.turn()
    [result] = bench.results
    assert (result.outcome, result.source) == ("done", DOUBTFUL)


@pytest.mark.parametrize(("source", "tokens"), [(GOOD, 10**6), ("x" * 60_000, 1)])
def test_who_goes_on_beyond_what_was_asked_is_cut(bench: Bench, source: str, tokens: int) -> None:
    """However it counts."""
    bench.start()
    bench.turn()
    request = bench.said.wanted[-1].request
    bench.said.say(Written(request=request, source=source, tokens=tokens, tokens_per_second=1.0))
    bench.turn()
    assert CancelRequest(request=request) in bench.said.asked
    assert source not in {writing.source for writing in bench.told}
    bench.write(GOOD)
    assert [attempt.failed_of for attempt in bench.results[0].attempts] == ["limit", ""]


def test_an_end_without_a_word_is_no_program(bench: Bench) -> None:
    bench.start()
    bench.turn()
    bench.write(BREAKS)
    bench.said.say(RequestEnded(request=bench.said.wanted[-1].request, reason="done"))
    bench.turn()
    assert bench.tried == [BREAKS]
    bench.write(GOOD)
    assert [attempt.source for attempt in bench.results[0].attempts] == [BREAKS, "", GOOD]


def test_a_program_that_only_looks_wrong_is_mended_where_that_works(bench: Bench) -> None:
    bench.start()
    bench.turn()
    bench.write(DOUBTFUL)
    bench.write(GOOD)
    [result] = bench.results
    assert (result.source, result.notice) == (GOOD, "")


BEES = tuple(GOOD.replace("bees", f"{number} bees") for number in range(3))


@pytest.mark.parametrize("first", [DOUBTFUL, BREAKS, REFUSED])
def test_what_is_of_no_use_gets_rivals_and_the_first_that_is_sound_is_used(bench: Bench, first: str) -> None:
    """What is finished is tried while the others are still being written, and then these are not waited for."""
    bench.start()
    bench.turn()
    bench.write(first)
    wanted = bench.said.wanted[-1]
    assert (wanted.ways, wanted.bold, wanted.source) == (Options().rivals, True, "")
    assert wanted.hint == (NOTHING if first == DOUBTFUL else "")
    bench.finish(4, BREAKS + "\n")
    bench.finish(0, DOUBTFUL + "\n")
    bench.finish(2, REFUSED + "\n")
    assert not bench.results
    bench.finish(1, BEES[1])
    [result] = bench.results
    assert (result.source, result.notice) == (BEES[1], "")
    assert [attempt.failed_of for attempt in result.attempts[1:]] == ["trial", "look", "gate", ""]
    assert [attempt.seed for attempt in result.attempts] == [0, 5, 1, 3, 2]
    assert CancelRequest(request=wanted.request) in bench.said.asked


def test_rivals_that_come_at_once_are_tried_in_their_order(bench: Bench) -> None:
    bench.start()
    bench.turn()
    bench.write(DOUBTFUL)
    for way, source in enumerate([BREAKS, BEES[1], BEES[2]]):
        bench.finish(way, source, turns=0)
    bench.end()
    assert bench.tried == [DOUBTFUL, BREAKS, BEES[1]]
    assert bench.results[0].source == BEES[1]


def test_the_same_is_not_tried_twice(bench: Bench) -> None:
    bench.start()
    bench.turn()
    bench.write(DOUBTFUL)
    for way, source in enumerate([DOUBTFUL, BREAKS, BREAKS]):
        bench.finish(way, source, turns=0)
    bench.end()
    assert bench.tried == [DOUBTFUL, BREAKS]
    assert bench.results[0].source == DOUBTFUL


def test_where_none_is_sound_the_first_that_can_be_used_is_used(bench: Bench) -> None:
    bench.start()
    bench.turn()
    bench.write(BREAKS)
    bench.finish(0, BREAKS)
    bench.finish(1, DOUBTFUL)
    bench.finish(2, DOUBTFUL + "    ui.text(2)\n")
    bench.end()
    [result] = bench.results
    assert (result.source, result.notice, len(bench.said.wanted)) == (DOUBTFUL, NOTHING, 2)


def test_where_all_break_the_last_is_mended(bench: Bench) -> None:
    bench.start()
    bench.turn()
    bench.write(BREAKS)
    bench.finish(0, REFUSED)
    bench.finish(1, BREAKS)
    bench.end("limit")
    wanted = bench.said.wanted[-1]
    assert (wanted.ways, bool(wanted.problem)) == (1, True)
    bench.write(GOOD)
    assert bench.results[0].source == GOOD


@pytest.mark.parametrize("end", ["failed", "refused", "gone"])
def test_a_model_that_fails_while_rivals_are_written_costs_those_that_are_there_nothing(bench: Bench, end: str) -> None:
    bench.start()
    bench.turn()
    bench.write(DOUBTFUL)
    bench.finish(0, BREAKS, turns=0)
    bench.finish(1, GOOD, turns=0)
    if end == "gone":
        assert bench.said.listener
        bench.said.listener.lost()
        bench.turn(20)
    else:
        bench.end(end)
    assert bench.results[0].source == GOOD


@pytest.mark.parametrize("end", ["failed", "refused"])
def test_a_model_that_fails_before_there_are_any_is_told_of(bench: Bench, end: str) -> None:
    bench.start()
    bench.turn()
    bench.write(BREAKS)
    bench.end(end)
    [result] = bench.results
    assert (result.outcome, "language model" in result.words) == ("failed", True)


def test_who_writes_one_way_only_is_heard_too(bench: Bench) -> None:
    """A provider knows of no ways."""
    bench.start()
    bench.turn()
    bench.write(DOUBTFUL)
    bench.write(GOOD)
    assert bench.results[0].source == GOOD


def test_a_change_has_no_rivals(bench: Bench) -> None:
    bench.start(OTHER)
    bench.turn()
    for source in (BREAKS, REFUSED, GOOD):
        bench.write(source)
        assert {asked.ways for asked in bench.said.wanted} == {1}
    assert bench.results[0].source == GOOD


def test_more_ways_than_were_asked_for_are_too_many(bench: Bench) -> None:
    bench.start()
    bench.turn()
    bench.finish(1, GOOD)
    assert CancelRequest(request=bench.said.wanted[0].request) in bench.said.asked
    assert GOOD not in bench.tried


def test_what_a_rule_can_mend_the_model_need_not(bench: Bench) -> None:
    bench.start()
    bench.turn()
    bench.write(DIVIDES)
    bench.turn()
    [result] = bench.results
    assert (result.source, len(bench.said.wanted)) == (UNDIVIDED, 1)
    assert [(attempt.how, attempt.failed_of) for attempt in result.attempts] == [("written", "trial"), ("rule", "")]
    assert bench.tried == [DIVIDES, UNDIVIDED]


def test_what_is_begun_anew_has_another_example_before_its_eyes(monkeypatch: pytest.MonkeyPatch) -> None:
    bench = Bench(monkeypatch, rounds=("repair", "fresh"))
    bench.start()
    bench.turn()
    for _ in range(3):
        bench.write(BREAKS)
    shown = [[example.intent for example in asked.examples] for asked in bench.said.wanted]
    assert shown == [["far", "near"], ["far", "near"], ["spare", "near"]]
    bench.close()


def test_who_was_taught_is_shown_what_is_near_and_reads_it_while_it_is_asked_for(bench: Bench) -> None:
    bench.pipeline.expect("a cl")
    for ready in (False, True):
        bench.said.say(ModelState(name="taught", ready=ready, words="is there", examples=1, least=0.7))
        bench.pipeline.expect("a clo")
        bench.pipeline.expect("make it", OTHER)
    bench.pipeline.expect("a clock")
    shown = (Example(intent="near", source=GOOD),)
    near = ReadAhead(examples=shown)
    assert bench.said.asked == [ReadAhead(), near, ReadAhead(source=OTHER), near]
    bench.start()
    bench.turn()
    assert bench.said.wanted[-1].examples == shown
    assert bench.near.asked == [(pytest.approx(0.6), ""), (pytest.approx(0.6), ""), (0.7, "near")]
    bench.write(GOOD)
    bench.start(others=(GOOD,))
    bench.turn()
    assert not bench.said.wanted[-1].examples, "with them it was wrong"


def test_a_model_that_nobody_knows_yet_is_offered_what_any_would_need(bench: Bench) -> None:
    bench.near.likely = "in the library"
    bench.start()
    bench.turn()
    assert [example.intent for example in bench.said.wanted[-1].examples] == ["near", "in the library"]


def test_the_line_that_failed_is_not_to_come_again(bench: Bench) -> None:
    bench.start()
    bench.turn()
    bench.write(BREAKS)
    bench.write(BREAKS)
    assert bench.said.wanted[-1].failed == '    ui.text("break")'


def reach(bench: Bench, state: str) -> None:
    bench.said.waits_for_person = state == "routed"
    if state != "received":
        bench.turn()
    if state == "gated":
        _end(bench, GOOD)
    elif state == "repairing":
        bench.write(REFUSED)


def _end(bench: Bench, source: str) -> None:
    """Written, and not tried yet."""
    request = bench.said.wanted[-1].request
    bench.said.say(Written(request=request, source=source, tokens=10, tokens_per_second=1.0))
    bench.said.say(RequestEnded(request=request, reason="done"))


@pytest.mark.parametrize("state", ["received", "routed", "generating", "gated", "repairing"])
def test_it_can_be_cancelled_in_each_state(bench: Bench, state: str) -> None:
    course = Course(7, lambda: 0.0)
    course.enter("received")
    number = bench.start(course=course)
    reach(bench, state)
    assert course.state == state
    told = len(bench.told)
    bench.pipeline.cancel(number)
    bench.turn()
    assert course.state == "cancelled"
    assert (len(bench.told), bench.results, bench.said.pending) == (told, [], {})
    is_asked = state in {"generating", "repairing"}
    assert any(isinstance(request, CancelRequest) for request in bench.said.asked) is is_asked
    bench.said.waits_for_person = False
    bench.start()
    bench.turn()
    bench.write(GOOD)
    assert bench.results[-1].outcome == "done"


def test_fifty_at_once_come_one_after_the_other(bench: Bench) -> None:
    for _ in range(50):
        bench.start()
    bench.turn()
    for answered in range(50):
        asked = bench.said.wanted
        assert len(asked) <= answered + module.MOST_AT_ONCE
        bench.said.say(Written(request=asked[answered].request, source=GOOD, tokens=10, tokens_per_second=1.0))
        bench.said.say(RequestEnded(request=asked[answered].request, reason="done"))
        bench.turn()
    assert [result.outcome for result in bench.results] == ["done"] * 50
    assert {writing.state for writing in bench.told if writing.job == 2} == {"queued", "generating", "gating", "trying"}


def test_a_trial_that_takes_too_long_is_a_failure(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("runtime.pipeline.course.BUDGETS", {**BUDGETS, "gated": Budget(4, -1.0)})
    bench.start()
    bench.turn()
    for _ in range(3):
        bench.write(GOOD)
    assert "too slow" in bench.results[0].words


def test_what_cant_be_noted_ends_the_job_with_the_reason(bench: Bench) -> None:
    class Full:
        def note(self, _course: Course, state: State, _program: str, _facts: Mapping[str, JsonValue]) -> None:
            if state not in {"received", "routed", "retrieved", "generating"}:
                raise DiskFullError("There is no room left.", "Delete something.")

    course = Course(7, lambda: 0.0, Full())
    course.enter("received")
    bench.start(course=course)
    bench.turn()
    bench.write(GOOD)
    assert [(result.outcome, result.words) for result in bench.results] == [
        ("failed", "There is no room left. Delete something.")
    ]
    assert course.state == "failed"


def test_who_may_not_be_asked_isnt(bench: Bench) -> None:
    bench.said.waits_for_person = True
    bench.start()
    bench.turn()
    [then] = bench.said.pending.values()
    then(Choice("", "Nobody may be asked."))
    assert bench.results[0].words == "Nobody may be asked."
    assert not bench.said.asked


def test_a_model_that_says_nothing_for_long_is_given_up(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("runtime.pipeline.line.SILENCE", 0.0)
    bench.start()
    bench.turn()
    assert "doesn't answer" in bench.results[0].words


def test_a_hint_is_the_cards_line_on_the_call() -> None:
    source = "def app(ui):\n    c = ui.canvas(300, 200)\n    c.circle(1, 2)\n"
    assert "c.circle(x, y, r, color)" in hint("line 3: missing argument r", source)
    assert "ui.field(label" in hint("ui.field has no argument 'colour'", "")
    assert hint("It shows nothing.", source) == ""
    assert hint("line 9: it isn't there", source) == ""
