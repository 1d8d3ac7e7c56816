"""Answering one request: the prompt is read, the answer written and told as it comes, and what it took is counted."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Literal, NamedTuple

from models import lookup, prompt
from models.decoding import Decoder
from models.engine import Stopped
from models.lookup import Copier
from models.monitor import Monitor
from models.prompt import TooLong
from runtime.messages import AskModel, RequestEnded, Spent, WriteProgram, Written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from models.cards import Card
    from models.engine import Engine, Part, Pen
    from models.waiting import Asked

TELL_SECONDS, READ_SECONDS = 0.1, 0.5
MOST_LETTERS = 8000
"""Of an answer to a program."""
_OVER = object()
TOO_LONG = "That is longer than this language model can take in."


class Teller(NamedTuple):
    report: Callable[[Written], None]
    doing: Callable[[str], None]
    """What the model is busy with, in words."""


def answer(engine: Engine, card: Card, asked: Asked, tell: Teller) -> RequestEnded:
    """Raises Stopped when the engine is stopped, and what the engine raises."""
    if isinstance(asked.request, WriteProgram):
        shown = card.shown(asked.request.examples)
        asked = asked._replace(request=asked.request.model_copy(update={"examples": shown}))
    answering = _Answering(engine, card, asked, tell)
    try:
        answering.read(_parts(card, asked))
    except TooLong:
        return answering.ended("refused", TOO_LONG)
    return answering.ended(answering.write())


def _parts(card: Card, asked: Asked) -> tuple[Part, ...]:
    if isinstance(asked.request, AskModel):
        return prompt.question(asked.request)
    return prompt.parts(card.text, asked.request)


class _Answering:
    """The time is counted from its turn on."""

    def __init__(self, engine: Engine, card: Card, asked: Asked, tell: Teller) -> None:
        self._engine, self._card, self._asked, self._tell = engine, card, asked, tell
        self._began = self._told = time.monotonic()
        self._to_first = 0.0
        self._decoders: list[Decoder] = []

    def read(self, parts: tuple[Part, ...]) -> None:
        """Says how far it is: on a slow machine this is most of the time."""
        try:
            for share in self._engine.begin(parts):
                self._look_up()
                if self._is_time(READ_SECONDS):
                    self._tell.doing(f"is reading: {share:.0%}")
                if self._is_late:
                    return
        except ValueError as error:
            raise TooLong from error

    def write(self) -> Literal["done", "limit"]:
        if self._is_late:
            return "limit"
        self._tell.doing("is writing")
        first, *_ = self._decoders = self._begun()
        finished = set[int]()
        for _ in _in_step(self._decoders):
            self._look_up()
            self._to_first = self._to_first or time.monotonic() - self._began
            for way, decoder in enumerate(self._decoders):
                if decoder.reason == "done" and way not in finished:
                    finished.add(way)
                    self._report(decoder, way)
            if not first.reason and self._is_time(TELL_SECONDS):
                self._report(first)
            if self._is_late:
                break
        if first.reason != "done":
            self._report(first)
        return first.reason or "limit"

    def _begun(self) -> list[Decoder]:
        request = self._asked.request
        if isinstance(request, AskModel) or request.plain:
            return [Decoder(self._engine, seed=request.seed, most=request.most_tokens)]
        pens = self._engine.pens(request.ways) if request.ways > 1 else (self._engine,)
        return [self._decoder(pen, request, way) for way, pen in enumerate(pens)]

    def _decoder(self, pen: Pen, request: WriteProgram, way: int) -> Decoder:
        return Decoder(
            pen,
            seed=request.seed + way,
            most=request.most_tokens,
            watcher=Monitor(request.failed),
            copier=self._copier(request) if request.ways == 1 else None,
            bold=request.bold,
        )

    def _copier(self, request: WriteProgram) -> Copier:
        """A change repeats most of the program; a new one now and then a line of an example that it was shown."""
        if request.source:
            return Copier([self._engine.tokens(request.source.strip())], lookup.IN_CHANGES)
        return Copier([self._engine.tokens(example.source) for example in request.examples], lookup.IN_EXAMPLES)

    def ended(self, reason: Literal["done", "limit", "refused"], words: str = "") -> RequestEnded:
        return RequestEnded(request=self._asked.number, reason=reason, words=words, spent=self._spent())

    def _spent(self) -> Spent:
        request = self._asked.request
        return Spent(
            read=self._engine.read,
            restored=self._engine.restored,
            written=sum(decoder.tokens for decoder in self._decoders),
            drafted=sum(decoder.drafted for decoder in self._decoders),
            taken_back=sum(decoder.taken_back for decoder in self._decoders),
            examples=len(request.examples) if isinstance(request, WriteProgram) else 0,
            waited=max(0.0, self._began - self._asked.at),
            to_first=self._to_first,
            seconds=time.monotonic() - self._began,
        )

    @property
    def _is_late(self) -> bool:
        return time.monotonic() - self._began > self._asked.request.most_seconds

    def _is_time(self, seconds: float) -> bool:
        now = time.monotonic()
        if now - self._told < seconds:
            return False
        self._told = now
        return True

    def _look_up(self) -> None:
        """The engine looks while it computes; this is for what comes between."""
        if self._engine.stop.is_set():
            raise Stopped

    def _report(self, decoder: Decoder, way: int = 0) -> None:
        seconds = max(0.001, time.monotonic() - self._began - self._to_first)
        speed = round(decoder.tokens / seconds, 1)
        text = decoder.text[:MOST_LETTERS] if self._is_question else prompt.program(decoder.text)
        self._tell.report(
            Written(
                request=self._asked.number,
                source=text,
                tokens=decoder.tokens,
                tokens_per_second=speed,
                way=way,
                whole=decoder.reason == "done",
            )
        )

    @property
    def _is_question(self) -> bool:
        return isinstance(self._asked.request, AskModel)


def _in_step(decoders: Sequence[Decoder]) -> Iterator[None]:
    """Each pass through the model is one step of all that aren't at their end."""
    writing = [decoder.steps() for decoder in decoders]
    while writing:
        writing = [steps for steps in writing if next(steps, _OVER) is not _OVER]
        yield
