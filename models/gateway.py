"""The gateway: requests in a queue, one of which has the model at a time, in a thread of its own."""

from __future__ import annotations

import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Literal, NamedTuple

from models import catalog, prompt
from models.answering import Teller, answer
from models.budgets import Breaker, Budgets
from models.cards import Card
from models.engine import Stopped
from models.waiting import Asked, Waiting, gives_way
from runtime.messages import AskModel, ModelState, ReadAhead, RequestEnded, WriteProgram

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from models.engine import Engine, Part
    from runtime.messages import ModelOffer, ModelReport, Spent

FAILURES = (RuntimeError, ValueError, OSError, MemoryError)
FULL = "Too much is being asked of the language model at once. Try again in a while."
LEAST_MEASURED = 20
"""Tokens of an answer from which a speed can be told."""
MOST_WORDS = 400


class Weights(NamedTuple):
    """Which there are, and how they become an engine. All but the last raise ValueError or OSError in plain words."""

    load: Callable[[Path], Engine]
    card: Callable[[Path], Card]
    """What they are told before any wish."""
    choose: Callable[[str], Path]
    """The file of that name, from now on and the next time."""
    offers: Callable[[], tuple[ModelOffer, ...]]
    wrote: Callable[[str, float], None]
    """Remembers how many tokens a second a file wrote."""


class Gateway:
    """llama.cpp lets go of Python while it computes, so that who asks is heard meanwhile."""

    def __init__(
        self, weights: Weights, file: Path, tell: Callable[[ModelReport], None], *, at_once: bool = True
    ) -> None:
        """`tell` is called in any thread. Where nothing is loaded at once, the first who asks waits for it."""
        self._weights, self._tell, self._at_once = weights, tell, at_once
        self._file, self._wanted = file, file
        self._changed = threading.Condition()
        self._waiting = Waiting()
        self._running: Asked | None = None
        self._interrupted: Literal["", "cancelled", "yields"] = ""
        self._engine: Engine | None = None
        self._card = Card("", 0)
        self._budgets, self._breaker = Budgets(), Breaker()
        self._ready, self._words, self._problem = False, "is being loaded", ""
        self._speeds: dict[str, float] = {}
        self._expected: tuple[Part, ...] = ()
        """What will be asked for next, most likely: it is read while nobody waits."""
        self._reading_ahead: tuple[Part, ...] = ()
        threading.Thread(target=self._run, daemon=True, name="model").start()

    @property
    def state(self) -> ModelState:
        with self._changed:
            return ModelState(
                name=catalog.name_of(self._file),
                ready=self._ready,
                words=self._words,
                tokens_per_second=self._speeds.get(self._file.name, 0.0),
                waiting=len(self._waiting),
                examples=self._card.examples,
                least=self._card.least,
                file=self._file.name,
                offers=self._offers(),
            )

    def ask(self, request: WriteProgram | AskModel) -> None:
        now = time.monotonic()
        with self._changed:
            objection = self._objection(request, now)
            if not objection:
                self._waiting.add(Asked(request, now))
                self._expected = ()
                if self._reading_ahead or (self._running and gives_way(self._running.request.urgency, request.urgency)):
                    self._interrupt("yields")
                self._changed.notify()
        if objection:
            self._tell(RequestEnded(request=request.request, reason="refused", words=objection))
        else:
            self._tell(self.state)

    def expect(self, likely: ReadAhead) -> None:
        """In place of what was likely before."""
        with self._changed, suppress(prompt.TooLong):
            parts = prompt.expected(self._card.text, self._card.likely(likely.examples), likely.source)
            if self._engine and parts != self._reading_ahead:
                self._expected = parts
                if self._reading_ahead:
                    self._interrupt("yields")
                self._changed.notify()

    def cancel(self, request: int) -> None:
        with self._changed:
            withdrawn = self._waiting.withdraw(request)
            if self._running and self._running.number == request:
                self._interrupt("cancelled")
        if withdrawn:
            self._tell(RequestEnded(request=request, reason="cancelled"))

    def choose(self, file: str) -> None:
        """Loaded when what is being written is finished. One that can't be used changes nothing but the words."""
        try:
            path = self._weights.choose(file)
        except FAILURES as error:
            self._enter(str(error), ready=self._ready)
            return
        with self._changed:
            self._wanted = path
            if self._reading_ahead:
                self._interrupt("yields")
            self._changed.notify()

    def _objection(self, request: WriteProgram | AskModel, now: float) -> str:
        if not self._waiting.has_room(request.urgency):
            return FULL
        return self._budgets.objection(request.agent, now) if isinstance(request, AskModel) else ""

    def _interrupt(self, why: Literal["cancelled", "yields"]) -> None:
        """Whoever waits for the answer to be given up comes before who only lets others before it."""
        self._interrupted = "cancelled" if "cancelled" in {why, self._interrupted} else why
        if self._engine:
            self._engine.stop.set()

    def _run(self) -> None:
        if self._at_once:
            self._load()
        else:
            self._enter("waits until it is asked", ready=False)
        while True:
            match self._next():
                case Asked() as asked:
                    self._serve(asked)
                case None:
                    self._change()
                case parts:
                    self._read_ahead(parts)

    def _next(self) -> Asked | tuple[Part, ...] | None:
        """Who asks, or what may be asked; nothing where other weights are wanted first."""
        with self._changed:
            while self._file == self._wanted:
                if asked := self._waiting.next():
                    self._running = asked
                    return asked
                if parts := self._expected:
                    self._expected, self._reading_ahead = (), parts
                    return parts
                self._changed.wait()
            return None

    def _read_ahead(self, parts: tuple[Part, ...]) -> None:
        if (engine := self._engine) is None:
            return
        try:
            for _ in engine.begin(parts):
                pass
        except Stopped:
            pass  # who asks knows better what comes next
        except FAILURES as error:
            self._broke(error)
        with self._changed:
            self._reading_ahead, self._interrupted = (), ""
            if self._engine:
                self._engine.stop.clear()

    def _change(self) -> None:
        """Back to the old ones where the new ones can't be loaded."""
        before, self._file = self._file, self._wanted
        self._load()
        if not self._ready:
            problem = f"{catalog.name_of(self._file)} {self._words}"
            self._file = self._wanted = before
            with suppress(*FAILURES):  # what was chosen is remembered for the next start, too
                self._weights.choose(before.name)
            self._load()
            self._problem = problem
            if self._ready:
                self._rest()

    def _load(self) -> None:
        if self._engine:
            self._engine.close()
            self._engine = None
        self._enter("is being loaded", ready=False)
        try:
            self._engine = self._weights.load(self._file)
            self._card = self._weights.card(self._file)
        except FAILURES as error:
            self._breaker.open(time.monotonic())
            self._enter(f"can't be loaded: {error}", ready=False)
        else:
            self._problem = ""
            self._rest()
            self._expected = prompt.expected(self._card.text)

    def _serve(self, asked: Asked) -> None:
        if self._engine is None and not self._breaker.pause(time.monotonic()):
            self._load()
        ended = self._answered(asked)
        with self._changed:
            self._running, interrupted, self._interrupted = None, self._interrupted, ""
            if self._engine:
                self._engine.stop.clear()
            if ended is None and interrupted == "yields":
                self._waiting.put_back(asked)
        if ended is None and interrupted == "cancelled":
            ended = RequestEnded(request=asked.number, reason="cancelled")
        if ended:
            self._count(asked, ended.spent)
            self._tell(ended)
        if self._engine:
            self._rest()

    def _answered(self, asked: Asked) -> RequestEnded | None:
        """Nothing where it was interrupted."""
        if self._interrupted:
            return None
        if self._engine is None:
            return self._failed(asked, self._words)
        try:
            ended = answer(self._engine, self._card, asked, Teller(self._tell, self._doing))
        except Stopped:
            return None
        except FAILURES as error:
            self._broke(error)
            return self._failed(asked, f"failed: {error}")
        self._breaker.worked()
        return ended

    def _broke(self, error: Exception) -> None:
        """What an engine holds after a failure isn't known: it is loaded anew, but not again and again."""
        self._breaker.failed(time.monotonic())
        if self._engine:
            self._engine.close()
            self._engine = None
        if self._breaker.pause(time.monotonic()):
            self._enter(f"failed again and again: {error}", ready=False)
        else:
            self._load()

    def _failed(self, asked: Asked, words: str) -> RequestEnded:
        words = f"{catalog.name_of(self._file)} {words}"
        return RequestEnded(request=asked.number, reason="failed", words=words[:MOST_WORDS])

    def _count(self, asked: Asked, spent: Spent) -> None:
        seconds = spent.seconds - spent.to_first
        is_alone = isinstance(asked.request, AskModel) or asked.request.ways == 1
        if is_alone and spent.written >= LEAST_MEASURED and seconds > 0:
            self._speeds[self._file.name] = speed = round(spent.written / seconds, 1)
            self._weights.wrote(self._file.name, speed)
        if isinstance(asked.request, AskModel):
            self._budgets.charge(asked.request.agent, spent.read + spent.written, spent.seconds, time.monotonic())

    def _rest(self) -> None:
        self._enter(f"is ready. {self._problem}" if self._problem else "is ready", ready=True)

    def _doing(self, words: str) -> None:
        self._enter(words, ready=True)

    def _enter(self, words: str, *, ready: bool) -> None:
        self._ready, self._words = ready, words[:MOST_WORDS]
        self._tell(self.state)

    def _offers(self) -> tuple[ModelOffer, ...]:
        """What was measured last counts."""
        return tuple(
            offer.model_copy(update={"tokens_per_second": self._speeds.get(offer.file, offer.tokens_per_second)})
            for offer in self._weights.offers()
        )
