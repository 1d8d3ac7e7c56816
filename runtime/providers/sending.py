"""Sending: what of a request leaves this machine."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from runtime.messages import WriteProgram


class Sent(NamedTuple):
    """What left this machine."""

    at: float
    provider: str
    to: str
    intent: str
    what: str
    text: str
    """All of it that isn't Wisp's own."""


def parts(request: WriteProgram) -> Iterator[tuple[str, str]]:
    """What of it leaves, beside Wisp's own words, and what each is."""
    yield "the sentence", request.intent
    for example in request.examples:
        yield "an example", f"{example.intent}\n\n{example.source}"
    if request.source:
        yield "the program", request.source
    if request.problem:
        yield "what was wrong with it", "\n".join(filter(None, (request.problem, request.hint)))


def texts(request: WriteProgram) -> str:
    return "\n\n".join(f"[{name}]\n{text}" for name, text in parts(request))


def digest(text: str) -> str:
    return hashlib.sha256(text.encode(errors="replace")).hexdigest()
