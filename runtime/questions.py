"""Questions: what running agents ask the language model. Each gets a text back, or a reason, and nothing else of it."""

from __future__ import annotations

import math
from collections import defaultdict, deque
from typing import TYPE_CHECKING, NamedTuple

from runtime.calls import Refused
from runtime.data import DataError
from runtime.lettering import cleaned
from runtime.messages import AskModel, ModelState, Replied, RequestEnded, Written
from runtime.pipeline.line import Gone, Unreachable

if TYPE_CHECKING:
    from collections.abc import Callable

    from runtime.calls import Ask, Asked
    from runtime.pipeline.line import Heard, Line

MAX_PROMPT, MAX_ANSWER = 8000, 16_000
MOST_WAITING = 3
"""Questions of one agent beside the one that is being answered."""
TOKENS_AN_HOUR, HOUR = 6000, 3600.0
MOST_TOKENS, MOST_SECONDS = 300, 60.0

MODEL = "the language model"
"""Programs show an error behind the words “No answer from”."""
NOBODY = "there is no language model on this machine that could be asked"


class _Question(NamedTuple):
    agent: str
    request: int
    """The number that the agent knows it by."""
    prompt: str


class _Account:
    """Of one agent: what it asks now, what waits, and what it has used lately."""

    def __init__(self) -> None:
        self.asked: _Question | None = None
        self.number = 0
        self.text, self.tokens = "", 0
        self.waiting: deque[_Question] = deque()
        self.used, self.since = 0, -math.inf


class Questions:
    def __init__(
        self,
        line: Line | None,
        *,
        clock: Callable[[], float],
        deliver: Callable[[str, Replied], None],
        note: Callable[[str, int], None],
    ) -> None:
        """`deliver` takes an answer to an agent; `note` is told who asks, and how much, before it is asked."""
        self._line, self._clock, self._deliver, self._note = line, clock, deliver, note
        self._accounts: defaultdict[str, _Account] = defaultdict(_Account)

    def ask(self, asked: Asked[Ask]) -> None:
        """A broker: the answer comes later, as an event."""
        agent, prompt = asked.holder.agent, asked.payload.prompt
        account = self._accounts[agent]
        self._check(account, prompt)
        try:
            self._note(agent, len(prompt))
        except DataError as error:
            raise Refused(error.message) from error
        account.waiting.append(_Question(agent, asked.request, prompt))
        self._next(account)

    def withdraw(self, agent: str, why: str = "") -> None:
        """It is closed or begins anew, and nobody waits; or it may not ask any more, and is told so."""
        account = self._accounts[agent]
        unanswered = [*([account.asked] if account.asked else []), *account.waiting]
        account.waiting.clear()
        if account.asked and self._line:
            self._line.cancel(account.number)
            self._close(account)
        for question in unanswered if why else []:
            self._deliver(agent, Replied(request=question.request, ok=False, error=why))

    def _check(self, account: _Account, prompt: str) -> None:
        if self._line is None:
            raise Refused(NOBODY)
        if len(prompt) > MAX_PROMPT:
            raise Refused(f"a question may have {MAX_PROMPT:,} letters, and this one has {len(prompt):,}")
        if len(account.waiting) >= MOST_WAITING:
            raise Refused("it has too many questions waiting for an answer")
        now = self._clock()
        if now - account.since >= HOUR:
            account.used, account.since = 0, now
        if account.used >= TOKENS_AN_HOUR:
            left = math.ceil((account.since + HOUR - now) / 60)
            raise Refused(f"it has used what it may have of the language model within an hour; wait {left} minutes")

    def _next(self, account: _Account) -> None:
        if account.asked or not account.waiting or self._line is None:
            return
        question = account.asked = account.waiting.popleft()
        account.text, account.tokens = "", 0
        request = AskModel(
            request=0,
            prompt=question.prompt,
            agent=question.agent,
            most_tokens=MOST_TOKENS,
            most_seconds=MOST_SECONDS,
        )
        try:
            account.number = self._line.ask(request, lambda heard: self._hear(account, question, heard))
        except Unreachable:
            self._fail(account, question, MODEL)

    def _hear(self, account: _Account, question: _Question, heard: Heard) -> None:
        if account.asked is not question:
            return
        match heard:
            case Written():
                account.text, account.tokens = heard.source, heard.tokens
                if heard.tokens > 2 * MOST_TOKENS and self._line:
                    self._line.cancel(account.number)
                    self._answer(account, question)
            case RequestEnded(reason="done" | "limit"):
                account.tokens = max(account.tokens, heard.spent.written)
                self._answer(account, question)
            case RequestEnded():
                self._fail(account, question, f"{MODEL}: {heard.words}" if heard.words else MODEL)
            case Gone():
                self._fail(account, question, MODEL)
            case ModelState():
                pass

    def _answer(self, account: _Account, question: _Question) -> None:
        """What was cut off is still a text."""
        text = cleaned(account.text[:MAX_ANSWER]).strip()
        if not text:
            self._fail(account, question, MODEL)
            return
        self._close(account)
        self._deliver(question.agent, Replied(request=question.request, ok=True, value=text))
        self._next(account)

    def _fail(self, account: _Account, question: _Question, why: str) -> None:
        self._close(account)
        self._deliver(question.agent, Replied(request=question.request, ok=False, error=why))
        self._next(account)

    def _close(self, account: _Account) -> None:
        """What it has used stays used."""
        account.asked = None
        account.used += account.tokens
