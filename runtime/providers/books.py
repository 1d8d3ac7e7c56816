"""The books: who was added, with keys that only this device can open; what left, and what it cost."""

from __future__ import annotations

import base64
import time
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING

from pydantic import SecretStr

from runtime.data import DataError
from runtime.device import canonical
from runtime.messages import UseProvider
from runtime.providers.record import Known, Month
from runtime.providers.sending import Sent, digest, parts, texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from runtime.holdings import Holdings
    from runtime.messages import Spent, WriteProgram
    from runtime.providers.record import Provider

MOST_SHOWN = 20
_PURPOSE = "provider key"


class Books:
    def __init__(self, holdings: Holdings, clock: Callable[[], float] = time.time) -> None:
        self.sent: deque[Sent] = deque(maxlen=MOST_SHOWN)
        """What left of late, for who wants to read it."""
        self.on_leaving: Callable[[Provider, WriteProgram, int], None] = lambda *_: None
        self._holdings, self._clock = holdings, clock
        self._audit = holdings.audit

    @property
    def known(self) -> Known:
        return self._holdings.providers.value

    @property
    def month(self) -> Month:
        now = time.strftime("%Y-%m", time.gmtime(self._clock()))
        kept = self._holdings.spending.value
        return kept if kept.month == now else Month(month=now)

    def put(self, known: Known, kind: str, **fields: str) -> None:
        """In the log before it takes effect."""
        self._audit.append(kind, **fields)
        self._holdings.providers.put(known)

    def sealed(self, provider: Provider, key: SecretStr) -> Provider:
        """With the key, or without one."""
        secret = key.get_secret_value().strip().encode()
        if not secret:
            return provider.model_copy(update={"sealed": ""})
        sealed = self._holdings.device.seal(_PURPOSE, _about(provider), secret)
        return provider.model_copy(update={"sealed": base64.b64encode(sealed).decode()})

    def opened(self, provider: Provider) -> UseProvider:
        """For the process with the network, and nobody else."""
        key = ""
        if provider.sealed:
            sealed = base64.b64decode(provider.sealed)
            key = self._holdings.device.unseal(_PURPOSE, _about(provider), sealed).decode()
        fields = provider.model_dump(include={"name", "speaks", "secure", "host", "port", "path", "model"})
        return UseProvider(**fields, key=SecretStr(key))

    def leaving(self, provider: Provider, request: WriteProgram) -> None:
        """Before it does."""
        text, what = texts(request), ", ".join(dict.fromkeys(name for name, _ in parts(request)))
        size = len(text.encode(errors="replace"))
        self._audit.append(
            "leaving",
            provider=provider.name,
            to=str(provider.address),
            intent=request.intent,
            what=what,
            bytes=size,
            sha256=digest(text),
        )
        self.sent.append(Sent(self._clock(), provider.name, str(provider.address), request.intent, what, text))
        self.on_leaving(provider, request, size)

    def charge(self, name: str, spent: Spent, reason: str, words: str) -> float:
        """What it cost."""
        provider = self.known.named(name)
        money = provider.money(spent.read, spent.written) if provider else 0.0
        self._put(name, spent.read + spent.written, money)
        self._note(name, reason=reason, words=words, read=spent.read, written=spent.written, money=round(money, 6))
        return money

    def charge_lost(self, name: str, sent: int) -> None:
        provider = self.known.named(name)
        self._put(name, sent, provider.money(sent, 0) if provider else 0.0)
        self._note(name, reason="lost", words="", read=sent, written=0, money=0.0)

    def _put(self, name: str, tokens: int, money: float) -> None:
        """What can't be kept counts until Wisp ends."""
        charged = self.month.charged(name, tokens, money)
        try:
            self._holdings.spending.put(charged)
        except DataError:
            self._holdings.spending.value = charged

    def _note(self, name: str, **fields: str | float) -> None:
        with suppress(DataError):  # it has happened already, and the next that would leave is kept from it
            self._audit.append("answered", provider=name, **fields)


def _about(provider: Provider) -> bytes:
    """A key that was given for one place goes to no other."""
    return canonical(provider.model_dump(include={"name", "speaks", "secure", "host", "port", "path"}))
