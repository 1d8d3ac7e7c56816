"""The model writer: has the language model write, the gate read, and a trial run what was written; mends it once."""

from __future__ import annotations

import itertools
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from runtime import gate
from runtime.messages import CancelRequest, ModelState, RequestEnded, WriteProgram, Writing, Written
from runtime.model_link import ModelLink
from runtime.nursery import NurseryError
from runtime.trying import trying

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from runtime.agents import Agents
    from runtime.examples import Examples
    from runtime.loop import Loop, Timer
    from runtime.messages import Example, ModelReport, WritingState
    from runtime.trying import Verdict

SILENCE = 60.0
"""Seconds after which a model that is loaded and says nothing has failed."""
MOST_MENDED = 1
MOST_TOKENS = 700
MAX_CHANGED = 12_000
"""Letters of a program that the model can still hold twice."""
LETTERS_IN_A_TOKEN = 3.2
TYPICAL_TOKENS = 180
MAX_PROBLEM, MAX_WORDS, MAX_DETAIL = 1500, 1000, 40_000

UNREACHABLE = "The language model can't be reached. Start Wisp again if that stays so."
LOST = "The language model stopped in the middle. It is being started again: say it once more."
SILENT = "The language model doesn't answer. Say it once more, or start Wisp again."
ENDLESS = "The language model came to no end, so that its program is of no use. Ask for less at once."
TOO_LONG = "The program is too long for this language model to change."


class _Job(NamedTuple):
    number: int
    intent: str
    source: str
    """The program that is changed; "" for a new one."""
    tell: Callable[[Writing], None]


class _Work:
    """On the one job whose turn it is."""

    def __init__(self, job: _Job, examples: tuple[Example, ...]) -> None:
        self.job, self.examples = job, examples
        self.request = 0
        self.mended = 0
        self.written = Written(request=0, source="", tokens=0, tokens_per_second=0.0)
        self.trial: Generator[None, None, Verdict] | None = None

    @property
    def state(self) -> WritingState:
        return "repairing" if self.mended else "generating"

    @property
    def most_tokens(self) -> int:
        return min(4000, max(MOST_TOKENS, round(1.4 * self._tokens)))

    @property
    def seconds_left(self) -> float | None:
        """By how long such programs usually are, as long as this one isn't longer."""
        left = (self._tokens or TYPICAL_TOKENS) - self.written.tokens
        return left / self.written.tokens_per_second if left > 0 and self.written.tokens_per_second else None

    @property
    def _tokens(self) -> float:
        return len(self.job.source) / LETTERS_IN_A_TOKEN


class ModelWriter:
    """One job has the model at a time; the others wait in the order in which they came."""

    def __init__(self, loop: Loop, path: Path, examples: Examples, agents: Agents, clock: Callable[[], float]) -> None:
        self._loop, self._examples, self._agents, self._clock = loop, examples, agents, clock
        self._link = ModelLink(loop, path, self)
        self._requests = itertools.count(1)
        self._waiting: deque[_Job] = deque()
        self._work: _Work | None = None
        self._watchdog: Timer | None = None

    def start(self, job: int, intent: str, source: str | None, tell: Callable[[Writing], None]) -> None:
        self._waiting.append(_Job(job, intent, source or "", tell))
        self._next()

    def cancel(self, job: int) -> None:
        self._waiting = deque(each for each in self._waiting if each.number != job)
        if self._work and self._work.job.number == job:
            self._drop_request(self._work)
            self._leave(self._work)

    def close(self) -> None:
        self._waiting.clear()
        if self._work:
            self._leave(self._work)
        self._link.close()

    def heard(self, report: ModelReport) -> None:
        work = self._work
        if work is None:
            return
        match report:
            case ModelState():
                self._watch(work, is_ready=report.ready)
                if work.request and not work.written.tokens:
                    self._tell(work, "retrieving", words=f"The language model {report.words}.")
            case Written() if report.request == work.request:
                self._watch(work)
                work.written = report
                self._tell(work, work.state)
            case RequestEnded() if report.request == work.request:
                self._ended(work, report)
            case _:
                pass  # of a request that was given up

    def lost(self) -> None:
        """In the middle of a trial nobody needs the model."""
        if self._work and self._work.request:
            self._fail(self._work, LOST)

    def _next(self) -> None:
        if self._work or not self._waiting:
            return
        job = self._waiting.popleft()
        work = self._work = _Work(job, () if job.source else self._examples.near(job.intent))
        self._tell(work, "retrieving")
        if len(job.source) > MAX_CHANGED:
            self._fail(work, TOO_LONG)
        else:
            self._ask(work, job.source, "")

    def _ask(self, work: _Work, source: str, problem: str) -> None:
        work.request = next(self._requests)
        request = WriteProgram(
            request=work.request,
            intent=work.job.intent,
            examples=work.examples,
            source=source,
            problem=problem,
            most_tokens=work.most_tokens,
        )
        try:
            self._link.ask(request)
        except OSError:
            self._fail(work, UNREACHABLE)
        else:
            self._watch(work)

    def _ended(self, work: _Work, ended: RequestEnded) -> None:
        self._stop_watching()
        work.request = 0
        match ended.reason:
            case "done":
                self._examine(work)
            case "limit":
                self._fail(work, ENDLESS, "It was cut off.")
            case "cancelled" | "failed" | "refused":
                self._fail(work, f"The language model failed: {ended.words or ended.reason}")

    def _examine(self, work: _Work) -> None:
        self._tell(work, "gating")
        report = gate.read(work.written.source)
        if report.passed:
            self._tell(work, "trying")
            work.trial = trying(self._agents, work.written.source, self._clock())
            self._loop.after(0, lambda: self._try(work))
        else:
            problem = "\n".join(map(str, report.findings))
            self._mend(work, problem, f"What the language model wrote may not run: {report.findings[0]}")

    def _try(self, work: _Work) -> None:
        """A little with each turn of the loop: nobody else waits for a trial."""
        if work is not self._work or work.trial is None:
            return
        try:
            next(work.trial)
        except StopIteration as ended:
            work.trial = None
            problem = ended.value.problem
            if problem:
                self._mend(work, problem, f"What the language model wrote doesn't work: {problem}")
            else:
                self._finish(work)
        except NurseryError as error:
            self._fail(work, f"It couldn't be tried: {error}")
        else:
            self._loop.after(0, lambda: self._try(work))

    def _mend(self, work: _Work, problem: str, words: str) -> None:
        if work.mended == MOST_MENDED:
            self._fail(work, words, problem)
            return
        work.mended += 1
        self._tell(work, "repairing", words=f"Mends what didn't work: {problem.splitlines()[0]}")
        self._ask(work, work.written.source, problem[:MAX_PROBLEM])

    def _finish(self, work: _Work) -> None:
        self._leave(work, then=lambda: self._tell(work, "done"))

    def _fail(self, work: _Work, words: str, problem: str = "") -> None:
        detail = f"{problem}\n\n{work.written.source}".strip()
        self._leave(work, then=lambda: self._tell(work, "failed", words=words, detail=detail))

    def _leave(self, work: _Work, then: Callable[[], None] = lambda: None) -> None:
        """The next one's turn comes after what is still to be said of this one."""
        self._stop_watching()
        self._work = None
        if work.trial:
            work.trial.close()
        self._loop.after(0, self._next)
        then()

    def _drop_request(self, work: _Work) -> None:
        """It ends with its next token."""
        if work.request:
            with suppress(OSError):  # who is gone writes no more
                self._link.ask(CancelRequest(request=work.request))

    def _watch(self, work: _Work, *, is_ready: bool = True) -> None:
        """Weights may take long to load, and nothing is said meanwhile."""
        self._stop_watching()
        if is_ready and work.request:
            self._watchdog = self._loop.after(SILENCE, lambda: self._give_up(work))

    def _stop_watching(self) -> None:
        if self._watchdog:
            self._watchdog.cancel()
            self._watchdog = None

    def _give_up(self, work: _Work) -> None:
        """Who doesn't answer may have been stopped in the middle: the next one is asked anew."""
        self._link.close()
        work.request = 0
        self._fail(work, SILENT)

    def _tell(self, work: _Work, state: WritingState, *, words: str = "", detail: str = "") -> None:
        is_writing = state == work.state
        writing = Writing(
            job=work.job.number,
            state=state,
            intent=work.job.intent,
            source=work.written.source,
            tokens=work.written.tokens,
            tokens_per_second=work.written.tokens_per_second,
            seconds_left=work.seconds_left if is_writing else None,
            words=words[:MAX_WORDS],
            detail=detail[:MAX_DETAIL],
        )
        work.job.tell(writing)
