"""The link to a provider: whatever goes over it was noted before, and whatever it took is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runtime.messages import ModelState, RequestEnded, WriteProgram
from runtime.model_link import ModelLink
from runtime.providers.rule import tokens_left
from runtime.providers.sending import texts

if TYPE_CHECKING:
    from pathlib import Path

    from runtime.loop import Loop
    from runtime.messages import ModelReport, ModelRequest
    from runtime.model_link import Listener
    from runtime.providers.books import Books

LETTERS_IN_A_TOKEN = 3.2
CARD_TOKENS = 700
"""What tells how to write, and goes with every request."""
LEAST_TOKENS = 40
"""With fewer nothing can be written."""
FORGOTTEN = "It isn't among your model servers any more."
USED_UP = "What it may cost this month is used up."


class ProviderLink:
    def __init__(self, loop: Loop, path: Path, books: Books, provider: str, listener: Listener) -> None:
        self._loop, self._books, self._provider, self._listener = loop, books, provider, listener
        self._link = ModelLink(loop, path, self)
        self._asked: dict[int, int] = {}
        """How many tokens were sent, nearly."""

    def ask(self, request: ModelRequest) -> None:
        """DataError where it can't be noted: then it isn't sent."""
        if isinstance(request, WriteProgram):
            self._write(request)
        else:
            self._link.ask(request)

    def close(self) -> None:
        self._lose()
        self._link.close()

    def heard(self, report: ModelReport) -> None:
        match report:
            case RequestEnded(request=number):
                sent = self._asked.pop(number, None)
                if sent is not None:
                    money = self._books.charge(self._provider, report.spent, report.reason, report.words)
                    spent = report.spent.model_copy(update={"money": money})
                    report = report.model_copy(update={"spent": spent})
                self._listener.heard(report)
            case ModelState(name=name) if name != self._provider:
                pass  # of another one
            case _:
                self._listener.heard(report)

    def lost(self) -> None:
        self._lose()
        self._listener.lost()

    def _write(self, request: WriteProgram) -> None:
        provider = self._books.known.named(self._provider)
        left = tokens_left(provider, self._books.month) if provider else None
        sent = round(len(texts(request)) / LETTERS_IN_A_TOKEN) + CARD_TOKENS
        most = request.most_tokens if left is None else min(request.most_tokens, left - sent)
        if provider is None or most < LEAST_TOKENS:
            self._refuse(request.request, USED_UP if provider else FORGOTTEN)
            return
        told = self._books.opened(provider)
        self._books.leaving(provider, request)
        self._link.ask(told)
        self._asked[request.request] = sent
        self._link.ask(request.model_copy(update={"provider": provider.name, "most_tokens": most}))

    def _refuse(self, number: int, words: str) -> None:
        ended = RequestEnded(request=number, reason="refused", words=words)
        self._loop.after(0, lambda: self._listener.heard(ended))

    def _lose(self) -> None:
        """What was sent was sent, though nobody says what it took."""
        for sent in self._asked.values():
            self._books.charge_lost(self._provider, sent)
        self._asked.clear()
