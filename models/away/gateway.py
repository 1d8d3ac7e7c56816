"""The gateway to providers: several requests at once, each a task that ends when its asker doesn't want it any more."""

from __future__ import annotations

import asyncio
import threading
import time
import traceback
from contextlib import aclosing
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from models import prompt
from models.away.answer import answer
from models.away.breaker import Breaker
from models.away.dialect import Piece, Wanted
from models.away.fault import Endless, Fault
from models.away.fences import fenced
from models.away.tally import Tally
from runtime.messages import ModelState, RequestEnded, WriteProgram

if TYPE_CHECKING:
    from collections.abc import Callable

    from models.away.breaker import Verdict
    from models.engine import Turn
    from runtime.messages import AskModel, ModelReport, ReadAhead, UseProvider

Reason: TypeAlias = Literal["done", "limit"]
MOST_AT_ONCE, MOST_WAITING = 4, 20
PAUSES = (0.5, 2.0)
"""Seconds before each other try, as long as nothing has come."""
TELL_SECONDS, PULSE_SECONDS = 0.05, 5.0
UNKNOWN = "This model server was forgotten."
TOO_LONG = "This is more than a model server is sent at once."
BROKEN = "Something went wrong inside Wisp."
FULL = "Too much is being asked of model servers at once. Try again in a while."


class Ending(NamedTuple):
    reason: Literal["done", "limit", "cancelled", "failed", "refused"]
    words: str = ""


class _Known:
    """A provider, and how it has behaved."""

    def __init__(self, provider: UseProvider) -> None:
        self.provider, self.breaker = provider, Breaker()


class Gateway:
    """Runs in a thread of its own: what waits for a network waits there."""

    def __init__(self, card: str, tell: Callable[[ModelReport], None]) -> None:
        """`tell` is called in that thread."""
        self._card, self._tell = card, tell
        self._known: dict[str, _Known] = {}
        self._tasks: dict[int, asyncio.Task[Ending]] = {}
        self._turn = asyncio.Semaphore(MOST_AT_ONCE)
        self._loop = asyncio.new_event_loop()
        self._state = ModelState(name="", ready=False, words="isn't there: no model server was added")
        threading.Thread(target=self._loop.run_forever, daemon=True, name="providers").start()

    @property
    def state(self) -> ModelState:
        return self._state

    def use(self, provider: UseProvider) -> None:
        self._loop.call_soon_threadsafe(self._use, provider)

    def ask(self, request: WriteProgram | AskModel) -> None:
        self._loop.call_soon_threadsafe(self._begin, request)

    def cancel(self, number: int) -> None:
        """Its connection is closed at once."""
        self._loop.call_soon_threadsafe(self._cancel, number)

    def expect(self, likely: ReadAhead) -> None:
        """Nothing leaves this machine before the person has said the sentence."""

    def choose(self, file: str) -> None:
        """Which model a provider uses was said when it was added."""

    def _use(self, provider: UseProvider) -> None:
        before = self._known.get(provider.name)
        if before is None or before.provider != provider:
            self._known[provider.name] = _Known(provider)
        self._enter(provider.name, "is ready")

    def _cancel(self, number: int) -> None:
        if task := self._tasks.get(number):
            task.cancel()

    def _begin(self, request: WriteProgram | AskModel) -> None:
        if len(self._tasks) >= MOST_AT_ONCE + MOST_WAITING:
            self._tell(RequestEnded(request=request.request, reason="refused", words=FULL))
            return
        tally = Tally(request)
        task = self._tasks[request.request] = self._loop.create_task(self._serve(request, tally))
        task.add_done_callback(lambda done: self._end(request, tally, done))

    def _end(self, request: WriteProgram | AskModel, tally: Tally, done: asyncio.Task[Ending]) -> None:
        del self._tasks[request.request]
        if done.cancelled():
            ending = Ending("cancelled")
        elif error := done.exception():
            traceback.print_exception(error)
            ending = Ending("failed", BROKEN)
        else:
            ending = done.result()
        self._tell(RequestEnded(request=request.request, **ending._asdict(), spent=tally.spent()))
        if request.provider == self._state.name:
            self._enter(request.provider, "is ready")

    async def _serve(self, request: WriteProgram | AskModel, tally: Tally) -> Ending:
        async with self._turn:
            tally.begin()
            known = self._known.get(request.provider)
            if known is None:
                return Ending("failed", UNKNOWN)
            if left := known.breaker.seconds_left(time.monotonic()):
                words = f"{request.provider} failed several times, and is asked again in {max(1, round(left))} seconds."
                return Ending("refused", words)
            known.breaker.asked()
            verdict = None
            try:
                ending, verdict = await self._outcome(known.provider, request, tally)
            finally:
                known.breaker.judge(verdict, time.monotonic())
            return ending

    async def _outcome(
        self, provider: UseProvider, request: WriteProgram | AskModel, tally: Tally
    ) -> tuple[Ending, Verdict]:
        name = request.provider
        try:
            async with asyncio.timeout(request.most_seconds):
                reason = await self._tried(provider, request, tally)
        except prompt.TooLong:
            return Ending("refused", TOO_LONG), None
        except TimeoutError:
            return Ending("limit", f"{name} took too long."), "failed"
        except Endless:
            return Ending("limit", f"{name} came to no end."), "failed"
        except Fault as fault:
            return Ending("failed", f"{name} {fault.words}."), "failed" if fault.blames else None
        return Ending(reason, tally.doubts(name)), "went well"

    async def _tried(self, provider: UseProvider, request: WriteProgram | AskModel, tally: Tally) -> Reason:
        wanted = Wanted(provider.model, _turns(self._card, request), request.most_tokens, request.seed)
        for pause in (*PAUSES, None):
            try:
                return await self._listened(provider, wanted, request, tally)
            except Fault as fault:
                if not fault.again or not tally.silent or pause is None:
                    raise
                await asyncio.sleep(max(pause, fault.pause))
        raise AssertionError("the last try returns or raises")

    async def _listened(
        self, provider: UseProvider, wanted: Wanted, request: WriteProgram | AskModel, tally: Tally
    ) -> Reason:
        told, pulse = 0.0, self._loop.create_task(self._beat(provider.name))
        try:
            async with aclosing(answer(provider, wanted)) as pieces:
                async for piece in pieces:
                    if piece == Piece():
                        tally.sent(wanted.turns)
                        continue
                    pulse.cancel()
                    tally.add(piece)
                    source, is_whole = _shown(tally.answer, request)
                    if time.monotonic() - told > TELL_SECONDS or piece.end or is_whole:
                        told = time.monotonic()
                        self._tell(tally.written(source))
                    if is_whole:
                        return "done"
        finally:
            pulse.cancel()
        return "limit" if tally.end == "limit" else "done"

    async def _beat(self, name: str) -> None:
        """While nothing comes: who waits for the provider needn't wonder whether we are still there."""
        began = time.monotonic()
        while True:
            await asyncio.sleep(PULSE_SECONDS)
            self._enter(name, f"is thinking for {time.monotonic() - began:.0f} seconds")

    def _enter(self, name: str, words: str) -> None:
        self._state = ModelState(name=name, ready=True, words=words)
        self._tell(self._state)


def _turns(card: str, request: WriteProgram | AskModel) -> tuple[Turn, ...]:
    parts = prompt.parts(card, request) if isinstance(request, WriteProgram) else prompt.question(request)
    return tuple(turn for part in parts for turn in part.turns)


def _shown(answer: str, request: WriteProgram | AskModel) -> tuple[str, bool]:
    """The program so far, or all that was said; and whether nothing that comes after it can belong to it."""
    if not isinstance(request, WriteProgram):
        return answer, False
    return fenced(answer)
