"""The gateway: requests in a queue, one of which has the model at a time; what it writes is told as it comes."""

from __future__ import annotations

import queue
import threading
import time
from typing import TYPE_CHECKING, NoReturn

from models import prompt
from runtime.messages import ModelState, RequestEnded, Written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from models.llama import Model, Piece
    from runtime.messages import ModelReport, WriteProgram

TELL_SECONDS, READ_SECONDS = 0.05, 0.5
LONGEST_LINE, SAME_LINES = 500, 8


class Cancelled(Exception):  # noqa: N818 - nobody did anything wrong
    """Who asked doesn't want it any more."""


class Gateway:
    """Runs the model in a thread of its own: llama.cpp lets go of Python while it computes."""

    def __init__(self, load: Callable[[], Model], name: str, card: str, tell: Callable[[ModelReport], None]) -> None:
        """`tell` is called in that thread."""
        self._load, self._name, self._card, self._tell = load, name, card, tell
        self._requests: queue.Queue[WriteProgram] = queue.Queue()
        self._unwanted: set[int] = set()
        self._state = ModelState(name=name, ready=False, words="is being loaded")
        threading.Thread(target=self._run, daemon=True, name="model").start()

    @property
    def state(self) -> ModelState:
        return self._state

    def ask(self, request: WriteProgram) -> None:
        self._requests.put(request)

    def cancel(self, request: int) -> None:
        """Takes effect with the next token."""
        self._unwanted.add(request)

    def _run(self) -> None:
        try:
            model = self._load()
        except (OSError, ValueError) as error:
            self._refuse_all(f"can't be loaded: {error}")
        self._enter(ready=False, words="is reading what it has to know")
        for _ in model.read(model.prompt(prompt.known(self._card))):
            if not self._requests.empty():
                break  # somebody waits already, and the rest comes with their prompt
        self._enter(ready=True, words="is ready")
        while True:
            self._answer(model, self._requests.get())

    def _refuse_all(self, why: str) -> NoReturn:
        """Who asks is told so, and nobody waits."""
        self._enter(ready=False, words=why)
        while True:
            number = self._requests.get().request
            self._tell(RequestEnded(request=number, reason="failed", words=f"{self._name} {why}"))

    def _answer(self, model: Model, request: WriteProgram) -> None:
        number = request.request
        try:
            self._tell(self._write(model, request))
        except Cancelled:
            self._tell(RequestEnded(request=number, reason="cancelled"))
        except (RuntimeError, ValueError) as error:
            self._tell(RequestEnded(request=number, reason="failed", words=str(error)))
        finally:
            self._unwanted.discard(number)
            self._enter(ready=True, words="is ready")

    def _write(self, model: Model, request: WriteProgram) -> RequestEnded:
        begun = model.begun(model.prompt(prompt.turns(self._card, request)))
        self._read(model, begun, request)
        self._enter(ready=True, words="is writing")
        answer, started, told, count = "", time.monotonic(), 0.0, 0
        for piece in self._pieces(model, begun, request):
            answer, count = answer + piece.text, count + 1
            now = time.monotonic()
            is_lost = runs_away(answer)
            if piece.is_last or is_lost or now - told > TELL_SECONDS:
                told = now
                speed = count / max(now - started, 0.001)
                source = prompt.program(answer)
                self._tell(
                    Written(request=request.request, source=source, tokens=count, tokens_per_second=round(speed, 1))
                )
            if is_lost:
                return RequestEnded(request=request.request, reason="limit")
        return RequestEnded(request=request.request, reason="done" if count < request.most_tokens else "limit")

    def _read(self, model: Model, begun: list[int], request: WriteProgram) -> None:
        """Says how far it is: on a slow machine this is most of the time."""
        told = 0.0
        for share in model.read(begun):
            self._check(request)
            now = time.monotonic()
            if now - told > READ_SECONDS:
                told = now
                self._enter(ready=True, words=f"is reading: {share:.0%}")

    def _pieces(self, model: Model, begun: list[int], request: WriteProgram) -> Iterator[Piece]:
        for piece in model.write(begun, seed=request.seed, most=request.most_tokens):
            self._check(request)
            yield piece

    def _check(self, request: WriteProgram) -> None:
        if request.request in self._unwanted:
            raise Cancelled

    def _enter(self, *, ready: bool, words: str) -> None:
        self._state = ModelState(name=self._name, ready=ready, words=words)
        self._tell(self._state)


def runs_away(answer: str) -> bool:
    """Whether it repeats itself, or goes on and on in one line: it won't come to an end."""
    lines = answer.rsplit("\n", SAME_LINES + 1)
    whole = lines[-SAME_LINES - 1 : -1]
    return len(lines[-1]) > LONGEST_LINE or (len(whole) == SAME_LINES and len(set(whole)) == 1 and bool(whole[0]))
