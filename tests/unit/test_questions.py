"""Questions of agents: answered as text, one at a time for each, within what one may use, withdrawn with who asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from runtime.calls import Ask, Asked, Refused
from runtime.capabilities import Holder
from runtime.data import DiskFullError
from runtime.loop import Loop
from runtime.messages import AskModel, CancelRequest, ModelState, Replied, RequestEnded, Spent, WriteProgram, Written
from runtime.pipeline.line import Line
from runtime.questions import HOUR, MAX_ANSWER, MAX_PROMPT, MODEL, MOST_WAITING, NOBODY, TOKENS_AN_HOUR, Questions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from runtime.messages import ModelReport, ModelRequest
    from runtime.model_link import Listener


class Said:
    """A link to a model that a test speaks for."""

    def __init__(self) -> None:
        self.requests: list[ModelRequest] = []
        self.is_gone = False

    def ask(self, request: ModelRequest) -> None:
        if self.is_gone:
            raise OSError
        self.requests.append(request)

    def close(self) -> None: ...


class Bench:
    def __init__(self) -> None:
        self.said, self.loop, self.now = Said(), Loop(_raise), 0.0
        self.line = Line(self.loop, self._linked)
        self.replies: list[tuple[str, Replied]] = []
        self.noted: list[tuple[str, int]] = []
        self.is_full = False
        self.questions = Questions(
            self.line,
            clock=lambda: self.now,
            deliver=lambda agent, reply: self.replies.append((agent, reply)),
            note=self._note,
        )

    def _linked(self, _: Listener) -> Said:
        return self.said

    def _note(self, agent: str, letters: int) -> None:
        if self.is_full:
            raise DiskFullError("There is no room left.")
        self.noted.append((agent, letters))

    def ask(self, request: int, prompt: str = "why is the sky blue", agent: str = "poet") -> None:
        self.questions.ask(Asked(Holder(agent, "c0de"), request, Ask(prompt=prompt)))

    @property
    def asked(self) -> list[AskModel]:
        return [request for request in self.said.requests if isinstance(request, AskModel)]

    def hear(self, report: ModelReport) -> None:
        self.line.heard(report)

    def answer(self, request: int, text: str, tokens: int = 10) -> None:
        self.hear(Written(request=request, source=text, tokens=tokens, tokens_per_second=1.0))
        self.hear(RequestEnded(request=request, reason="done", spent=Spent(written=tokens)))


def _raise(error: Exception) -> None:
    raise error


@pytest.fixture
def bench() -> Iterator[Bench]:
    bench = Bench()
    yield bench
    bench.line.close()
    bench.loop.close()


def test_an_answer_is_text_and_comes_to_who_asked(bench: Bench) -> None:
    bench.ask(7)
    bench.ask(1, agent="clerk")
    assert [(request.agent, request.prompt) for request in bench.asked] == [
        ("poet", "why is the sky blue"),
        ("clerk", "why is the sky blue"),
    ]
    assert bench.asked[0].urgency == "background"
    bench.answer(2, "It is late.")
    bench.answer(1, " Because\u202e. ")
    assert bench.replies == [
        ("clerk", Replied(request=1, ok=True, value="It is late.")),
        ("poet", Replied(request=7, ok=True, value="Because.")),
    ]
    assert bench.noted == [("poet", 19), ("clerk", 19)]


def test_one_is_asked_at_a_time_and_few_wait(bench: Bench) -> None:
    for request in range(1, MOST_WAITING + 2):
        bench.ask(request, f"question {request}")
    with pytest.raises(Refused, match="too many questions"):
        bench.ask(99)
    assert [request.prompt for request in bench.asked] == ["question 1"]
    bench.answer(1, "one")
    assert [request.prompt for request in bench.asked] == ["question 1", "question 2"]


@pytest.mark.parametrize("reason", ["failed", "refused", "cancelled"])
def test_a_failure_is_an_error_that_the_program_can_catch(bench: Bench, reason: str) -> None:
    bench.ask(1)
    bench.ask(2)
    bench.hear(RequestEnded.model_validate({"request": 1, "reason": reason, "words": "It has too much to do."}))
    assert bench.replies == [("poet", Replied(request=1, ok=False, error="the language model: It has too much to do."))]
    bench.answer(2, "two")
    assert bench.replies[-1][1].value == "two"


def test_what_was_cut_off_is_text_and_nothing_is_none(bench: Bench) -> None:
    bench.ask(1)
    bench.hear(Written(request=1, source="Once upon a", tokens=300, tokens_per_second=1.0))
    bench.hear(RequestEnded(request=1, reason="limit"))
    bench.ask(2)
    bench.answer(2, "  ")
    assert [reply.value for _, reply in bench.replies] == ["Once upon a", None]
    assert not bench.replies[1][1].ok


def test_who_goes_on_and_on_is_stopped(bench: Bench) -> None:
    bench.ask(1)
    bench.hear(Written(request=1, source="x" * 100_000, tokens=100_000, tokens_per_second=1.0))
    assert bench.said.requests[-1] == CancelRequest(request=1)
    assert len(str(bench.replies[0][1].value)) == MAX_ANSWER
    bench.now = 10.0
    with pytest.raises(Refused, match="within an hour"):
        bench.ask(2)


def test_an_hour_has_so_many_tokens_for_each_agent(bench: Bench) -> None:
    bench.ask(1)
    bench.answer(1, "long", TOKENS_AN_HOUR // 2)
    bench.ask(2)
    bench.answer(2, "long", TOKENS_AN_HOUR // 2)
    bench.now = 600.0
    with pytest.raises(Refused, match="wait 50 minutes"):
        bench.ask(3)
    bench.questions.withdraw("poet")
    with pytest.raises(Refused, match="within an hour"):
        bench.ask(3)
    bench.ask(1, agent="clerk")
    bench.now = HOUR
    bench.ask(3)
    assert len(bench.asked) == 4


def test_who_is_closed_hears_nothing_more(bench: Bench) -> None:
    bench.ask(1)
    bench.ask(2)
    bench.questions.withdraw("poet")
    assert bench.said.requests[-1] == CancelRequest(request=1)
    bench.answer(1, "too late")
    assert not bench.replies
    bench.ask(1, "the next one")
    bench.answer(2, "in time")
    assert bench.replies == [("poet", Replied(request=1, ok=True, value="in time"))]


def test_who_may_not_ask_any_more_is_told_so(bench: Bench) -> None:
    bench.ask(1)
    bench.ask(2)
    bench.questions.withdraw("poet", "no longer allowed")
    assert [(reply.request, reply.ok, reply.error) for _, reply in bench.replies] == [
        (1, False, "no longer allowed"),
        (2, False, "no longer allowed"),
    ]


def test_what_cant_be_asked_is_refused(bench: Bench) -> None:
    with pytest.raises(Refused, match=r"8,000 letters, and this one has 8,001"):
        bench.ask(1, "x" * (MAX_PROMPT + 1))
    bench.is_full = True
    with pytest.raises(Refused, match="no room left"):
        bench.ask(1)
    nobody = Questions(None, clock=lambda: 0.0, deliver=lambda *_: None, note=lambda *_: None)
    with pytest.raises(Refused, match=NOBODY):
        nobody.ask(Asked(Holder("poet", "c0de"), 1, Ask(prompt="why")))
    assert not bench.said.requests


def test_a_model_that_is_gone_is_an_error(bench: Bench) -> None:
    bench.ask(1)
    bench.line.lost()
    bench.said.is_gone = True
    bench.ask(2)
    assert [reply.ok for _, reply in bench.replies] == [False, False]
    assert bench.replies[0][1].error == MODEL


def test_programs_and_questions_share_a_line_and_each_hears_its_own(bench: Bench) -> None:
    heard: list[object] = []
    bench.ask(1)
    number = bench.line.ask(WriteProgram(request=0, intent="bees"), heard.append)
    state = ModelState(name="tiny", ready=True, words="is ready")
    bench.hear(state)
    bench.hear(RequestEnded(request=number, reason="done"))
    bench.answer(1, "text")
    assert heard == [state, RequestEnded(request=number, reason="done")]
    assert bench.replies[0][1].value == "text"
