"""The work on one job: asks the model, hears it, has the gate read and a trial run what it wrote, has it mended."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Literal, NamedTuple

from runtime import gate
from runtime.data import DataError
from runtime.examples import SHOWN
from runtime.messages import Spent, WriteProgram, Writing, Written
from runtime.nursery import NurseryError
from runtime.pipeline import exchange
from runtime.pipeline.course import BUDGETS, MOST_BY_RULE, NotAllowed
from runtime.pipeline.exchange import Exchange
from runtime.pipeline.hints import hint, named_line
from runtime.pipeline.line import Unreachable
from runtime.pipeline.mending import mended
from runtime.pipeline.result import Attempt, Result
from runtime.pipeline.wish import tokens_in
from runtime.preview import complete
from runtime.trying import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from runtime.loop import Loop
    from runtime.messages import Example, RequestEnded, WritingState
    from runtime.pipeline.course import Course
    from runtime.pipeline.line import Line
    from runtime.pipeline.result import How, Oracle, Round
    from runtime.pipeline.wish import Wish

MAX_CHANGED = 12_000
"""Letters of a program that the model can still hold twice."""
TYPICAL_TOKENS = 180
MAX_PROBLEM, MAX_HINT, MAX_WORDS, MAX_DETAIL = 1500, 800, 1000, 40_000
SLOWEST = 0.1
"""Tokens a second; of what is slower nobody can say when it is done."""
SHORTER = 0.7
"""What was cut off may try again with so much of the tokens, and what is written beside others has no more."""

ENDLESS = "The language model came to no end, so that its program is of no use. Ask for less at once."
TOO_LONG = "The program is too long for this language model to change."
CUT_OFF = "It was cut off."
SLOW = "It is too slow: a moment of it takes longer than anybody waits."
BRIEF = "Write it in fewer lines than before, with no line twice."
SAME = "It is the same as before."
NO_OTHER = "The language model has no other idea. Say it in other words, or say what should be different."


class Draft(NamedTuple):
    """What came of what the model was asked for, or of a rule."""

    source: str
    asked: WriteProgram
    spent: Spent = Spent()
    way: int = 0


class Ears(NamedTuple):
    """Who is told of a job."""

    tell: Callable[[Writing], None]
    end: Callable[[Result], None]


class Tools(NamedTuple):
    """What work is done with."""

    loop: Loop
    trial: Callable[[str, str], Generator[None, None, Verdict]]
    """Of a program, for the wish that it is new for."""
    is_first: Callable[[Work], bool]
    leave: Callable[[Work], None]


class Work:
    def __init__(self, course: Course, wish: Wish, ears: Ears, tools: Tools) -> None:
        self.course, self.wish = course, wish
        self.line: Line | None = None
        self._ears, self._tools = ears, tools
        self._began = time.monotonic()
        self._preview: float | None = None
        self._examples: tuple[Example, ...] = ()
        self._spare: tuple[Example, ...] = ()
        self._attempts: list[Attempt] = []
        self._fallback: Attempt | None = None
        """What failed only at a look, for the case that nothing better comes."""
        self._rivals: list[Draft] = []
        """What was written at once with others and is still to be examined."""
        self._known: set[str] = set()
        """None of these is examined twice."""
        self._no_more = ""
        """Why no others come."""
        self._rounds = self._by_rule = 0
        self._ruled = ""
        """What the last rule made of a program."""
        self._exchange: Exchange | None = None
        self._written = Written(request=0, source="", tokens=0, tokens_per_second=0.0)
        self._trial: Generator[None, None, Verdict] | None = None

    def begin(self, line: Line, examples: Sequence[Example]) -> None:
        """Its turn has come."""
        self.line, self._examples, self._spare = line, tuple(examples[-SHOWN:]), tuple(examples[:-SHOWN])
        self.dare(self._retrieved)

    def fail(self, words: str, problem: str = "") -> None:
        if self.course.is_over:
            return
        detail = f"{problem}\n\n{self._written.source}".strip()[:MAX_DETAIL]
        self.stop()
        self._enter_last("failed", words)
        self._end(words=words, detail=detail)

    def cancel(self) -> None:
        """Nothing more is told."""
        if not self.course.is_over:
            self.stop()
            self._enter_last("cancelled", "")
            self._tools.leave(self)

    def stop(self) -> None:
        """Whatever is being done for it."""
        if self._exchange:
            self._exchange.stop()
        if self._trial:
            self._trial.close()
            self._trial = None

    def dare(self, step: Callable[[], None]) -> None:
        """What can't be noted doesn't happen."""
        try:
            step()
        except DataError as error:
            self.fail(f"{error.message} {error.hint}".strip())
        except NotAllowed as refused:
            self.fail(f"Wisp stopped it: {refused}.")
        except Exception:
            self.fail("Something went wrong inside Wisp.")  # and is told of by who waits for what happens
            raise

    def _retrieved(self) -> None:
        self.course.enter("retrieved", examples=[example.intent for example in self._examples])
        self._tell(self._reading_state)
        if len(self.wish.source) > MAX_CHANGED:
            self.fail(TOO_LONG)
            return
        wish = self.wish
        self.course.enter("generating", seed=wish.seed, tokens=wish.most_for(wish.source))
        self._ask(wish.source, seed=wish.seed, ways=wish.rivals if wish.others else 0)

    def _ask(
        self, source: str, *, seed: int, problem: str = "", hint: str = "", share: float = 1.0, ways: int = 0
    ) -> None:
        """`ways` 0: one, and the likeliest; otherwise so many bold ones."""
        assert self.line  # noqa: S101 - begin() comes first
        budget = BUDGETS["repairing" if self._rounds else "generating"]
        asked = WriteProgram(
            request=0,
            intent=self.wish.intent,
            examples=self._examples,
            source=source,
            problem=problem[:MAX_PROBLEM],
            hint=hint[:MAX_HINT],
            failed=named_line(problem, source)[:MAX_HINT],
            seed=seed,
            most_tokens=max(1, min(round(share * self.wish.most_for(source)), budget.tokens)),
            most_seconds=budget.seconds or 1,
            urgency=self.wish.urgency,
            agent=self.wish.agent,
            bold=ways > 0,
            ways=max(1, ways),
            plain=self.wish.options.plain,
        )
        self._written = self._written.model_copy(update={"tokens": 0})
        try:
            self._exchange = Exchange(self._tools.loop, self.line, asked, self._ears_for(asked))
        except Unreachable as error:
            self._give_up(str(error), "")

    def _ears_for(self, asked: WriteProgram) -> exchange.Ears:
        return exchange.Ears(
            state=lambda state: self._tell(self._reading_state, words=f"The language model {state.words}."),
            written=self._take,
            whole=lambda written: self.dare(lambda: self._take_rival(written, asked)),
            ended=lambda ended, source: self.dare(lambda: self._ended(ended, source, asked)),
            gone=lambda words: self.dare(lambda: self._no_more_comes(words)),
        )

    def _take(self, written: Written) -> None:
        self._written = written
        if self._preview is None and complete(written.source):
            self._preview = time.monotonic() - self._began
        self._tell(self._writing_state)

    def _ended(self, ended: RequestEnded, source: str, asked: WriteProgram) -> None:
        draft = Draft(source, asked, ended.spent)
        match ended.reason:
            case "done" | "limit" if asked.ways > 1:
                self._no_more_comes()
            case "done":
                self._exchange = None
                self._examine(draft)
            case "limit":
                self._note(draft, "limit", CUT_OFF)
                self._after_cut()
            case reason:
                self._note(draft, "limit", ended.words)
                refused = f"The language model can't take it on: {ended.words or 'it has too much to do'}"
                failed = f"The language model failed: {ended.words or reason}"
                self._no_more_comes(refused if reason == "refused" else failed)

    def _take_rival(self, written: Written, asked: WriteProgram) -> None:
        """Tried at once, while the others are still being written."""
        if written.source not in self._known and not self.wish.is_unwanted(written.source):
            self._known.add(written.source)
            self._rivals.append(Draft(written.source, asked, Spent(written=written.tokens), written.way))
        if self._trial is None:
            self._go_on()

    def _no_more_comes(self, words: str = "") -> None:
        """What is there is still tried; where that is of no use, the words say why there is nothing."""
        self._exchange, self._no_more = None, words
        if self._trial is None:
            self._go_on()

    def _go_on(self) -> None:
        """With the next rival, as long as one may come; then with mending."""
        if self._rivals:
            self._examine(self._rivals.pop(0))
        elif self._exchange is None and self._no_more:
            self._give_up(self._no_more, "")
        elif self._exchange is None and self._attempts:
            self._mend()
        elif self._exchange is None:
            self._give_up(NO_OTHER, "")

    def _examine(self, draft: Draft) -> None:
        if self.wish.is_unwanted(draft.source):
            self._note(draft, "look", SAME)
            self._go_on()
            return
        self._known.add(draft.source)
        self._tell("gating")
        report = gate.read(draft.source)
        if report.passed:
            self.course.enter("gated", program=draft.source)
            self._tell("trying")
            self._trial = self._tools.trial(draft.source, "" if self.wish.source else self.wish.intent)
            self._tools.loop.after(0, lambda: self.dare(lambda: self._try(draft)))
            return
        problem = "\n".join(map(str, report.findings))
        self._note(draft, "gate", problem)
        self._go_on()

    def _try(self, draft: Draft) -> None:
        """A little with each turn of the loop: nobody else waits for a trial."""
        if self._trial is None:
            return
        try:
            if self.course.is_late:
                self._trial.close()
                self._trial = None
                self._judged(Verdict(SLOW), draft)
                return
            next(self._trial)
        except StopIteration as ended:
            self._trial = None
            self._judged(ended.value, draft)
        except NurseryError as error:
            self.fail(f"It couldn't be tried: {error}")
        else:
            self._tools.loop.after(0, lambda: self.dare(lambda: self._try(draft)))

    def _judged(self, verdict: Verdict, draft: Draft) -> None:
        oracle: Oracle = "" if not verdict.problem else "trial" if verdict.is_failure else "look"
        attempt = self._note(draft, oracle, verdict.problem)
        if not oracle:
            self._done(attempt)
        elif oracle == "trial" and (better := self._mended(attempt)):
            self._examine(draft._replace(source=better, spent=Spent()))
        else:
            if oracle == "look":
                self._fallback = self._fallback or attempt
            self._go_on()

    def _mended(self, attempt: Attempt) -> str:
        """What takes no model."""
        if self._by_rule >= MOST_BY_RULE:
            return ""
        self._by_rule += 1
        self._ruled = mended(attempt.source, attempt.problem)
        return self._ruled

    def _note(self, draft: Draft, oracle: Oracle, problem: str) -> Attempt:
        source, asked = draft.source, draft.asked
        written: How = "written" if not self._rounds else "repair" if asked.problem else "fresh"
        how: How = "rule" if source and source == self._ruled else written
        given = hint(problem, source) if problem else ""
        attempt = Attempt(source, oracle, problem, how, asked.seed + draft.way, draft.spent, given)
        self._attempts.append(attempt)
        return attempt

    def _mend(self) -> None:
        last = self._attempts[-1]
        if self._rounds >= self._most_rounds:
            self._give_up(_failure(last), last.problem)
            return
        # Who is shown what it wrote writes the same again, if nothing in it is wrong as it stands.
        lacking = last.problem if last.failed_of == "look" else ""
        how = "fresh" if lacking else self.wish.rounds[self._rounds]
        self._tell("repairing", words=f"Mends what didn't work: {last.problem.splitlines()[0]}")
        seed = self._next_round(how, last.problem)
        if how == "repair":
            self._ask(last.source, seed=seed, problem=last.problem, hint=last.hint)
        else:
            share = SHORTER if self.wish.rivals > 1 else 1.0
            self._ask(self.wish.source, seed=seed, hint=lacking, share=share, ways=self.wish.rivals)

    def _after_cut(self) -> None:
        """To mend half a program takes as long as to write a shorter one."""
        if self._rounds >= min(1, self._most_rounds):
            self._give_up(ENDLESS, CUT_OFF)
            return
        self._tell("repairing", words="It came to no end, and is begun once more.")
        seed = self._next_round("fresh", CUT_OFF)
        self._ask(self.wish.source, seed=seed, hint=BRIEF, share=1.0 if self.wish.source else SHORTER)

    def _next_round(self, how: Round, problem: str) -> int:
        """The seed that it is begun with."""
        seed = self.wish.seed + self._rounds + 1
        self.course.enter("repairing", how=how, problem=problem[:MAX_PROBLEM], seed=seed)
        self._rounds += 1
        if how == "fresh" and self._spare:
            self._examples, self._spare = (*self._spare[-1:], *self._examples[1:]), self._spare[:-1]
        return seed

    @property
    def _most_rounds(self) -> int:
        """What only looks wrong gets fewer."""
        most = len(self.wish.rounds)
        return min(most, self.wish.options.rounds_for_looks) if self._fallback else most

    def _give_up(self, words: str, problem: str) -> None:
        """What had failed only at a look is better than nothing."""
        if self._fallback is None:
            self.fail(words, problem)
            return
        self.course.enter("gated", program=self._fallback.source)
        self._done(self._fallback)

    def _done(self, attempt: Attempt) -> None:
        self.stop()
        self.course.enter("tried", program=attempt.source, model=self._model, seed=attempt.seed)
        self._end(attempt)

    def _end(self, attempt: Attempt | None = None, *, words: str = "", detail: str = "") -> None:
        """The next one's turn comes after what is still to be said of this one."""
        self._tools.leave(self)
        result = Result(
            outcome="done" if attempt else "failed",
            intent=self.wish.intent,
            source=attempt.source if attempt else "",
            attempts=tuple(self._attempts),
            seconds=dict(self.course.seconds),
            total=time.monotonic() - self._began,
            preview=self._preview,
            model=self._model,
            seed=attempt.seed if attempt else self.wish.seed,
            examples=self._shown,
            words=words,
            detail=detail,
            notice=attempt.problem if attempt else "",
        )
        self._ears.end(result)

    def _enter_last(self, state: Literal["failed", "cancelled"], why: str) -> None:
        """Where not even that can be noted it is over all the same."""
        try:
            self.course.enter(state, why=why)
        except DataError:
            self.course.abandon(state)

    @property
    def _shown(self) -> tuple[str, ...]:
        """Some models are shown fewer than were found for them, or none."""
        count = min((attempt.spent.examples for attempt in self._attempts), default=0)
        return tuple(example.intent for example in self._examples[max(0, len(self._examples) - count) :])

    @property
    def _model(self) -> str:
        """Its name, and the weights that it has."""
        state = self.line.state if self.line else None
        return "" if state is None else f"{state.name} ({state.file})" if state.file else state.name

    @property
    def _writing_state(self) -> WritingState:
        return "repairing" if self._rounds else "generating"

    @property
    def _reading_state(self) -> WritingState:
        """Before the first word: the model is at it, or at what came before it."""
        return "retrieving" if self._tools.is_first(self) else "queued"

    @property
    def _seconds_left(self) -> float | None:
        """By how long such programs usually are, as long as this one isn't longer."""
        left = (tokens_in(self.wish.source) or TYPICAL_TOKENS) - self._written.tokens
        speed = self._written.tokens_per_second
        return left / speed if left > 0 and speed > SLOWEST else None

    def _tell(self, state: WritingState, *, words: str = "", detail: str = "") -> None:
        is_writing = state == self._writing_state
        writing = Writing(
            job=self.course.number,
            state=state,
            intent=self.wish.intent,
            agent=self.wish.agent,
            source=self._written.source,
            tokens=self._written.tokens,
            tokens_per_second=self._written.tokens_per_second,
            seconds_left=self._seconds_left if is_writing else None,
            words=words[:MAX_WORDS],
            detail=detail,
        )
        self._ears.tell(writing)


def _failure(attempt: Attempt) -> str:
    if attempt.problem == SAME:
        return NO_OTHER
    if attempt.failed_of == "gate":
        return f"What the language model wrote may not run: {attempt.problem.splitlines()[0]}"
    return f"What the language model wrote doesn't work: {attempt.problem}"
