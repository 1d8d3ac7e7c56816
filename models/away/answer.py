"""An answer: asked for once, and handed on piece by piece."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, TypeVar

from models.away.anthropic import Anthropic
from models.away.counting import LETTERS_IN_A_TOKEN
from models.away.dialect import Piece, Wanted
from models.away.exchange import exchange
from models.away.fault import Endless, Fault
from models.away.openai import OpenAI

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Coroutine

    from models.away.dialect import Dialect
    from runtime.messages import UseProvider

_T = TypeVar("_T")
FIRST_SECONDS, NEXT_SECONDS, LAST_SECONDS = 180.0, 30.0, 2.0
"""Without a word: before the first, between two, and behind the last, where only a count is still to come."""
LIST_SECONDS = 10.0
_SLACK = 2
"""Times what was asked for: tokens are only nearly as long as we think."""


async def answer(provider: UseProvider, wanted: Wanted) -> AsyncGenerator[Piece, None]:
    """The first piece, in which there is nothing, says that the request was sent. Who stops listening hangs up.

    Raises Fault, and Endless for more than was asked for.
    """
    dialect: Dialect = Anthropic() if provider.speaks == "anthropic" else OpenAI()
    if not wanted.model:
        wanted = wanted._replace(model=await _first_offer(provider))
    headers = dialect.headers(provider.key.get_secret_value())
    async with exchange(provider) as asked:
        await _within(FIRST_SECONDS, asked.post(dialect.path, headers, dialect.body(wanted, provider.host)))
        yield Piece()
        is_ended, letters, patience = False, 0, FIRST_SECONDS
        events = asked.events()
        while (piece := await _next(events, dialect, patience, is_ended=is_ended)).end != "over":
            is_ended = is_ended or bool(piece.end)
            letters += len(piece.text) + len(piece.thought)
            if letters > _SLACK * LETTERS_IN_A_TOKEN * wanted.most_tokens:
                raise Endless
            patience = LAST_SECONDS if is_ended else NEXT_SECONDS
            yield piece


async def _next(events: AsyncIterator[str], dialect: Dialect, patience: float, *, is_ended: bool) -> Piece:
    """The next that says something; what goes wrong behind the end of the answer makes it no worse."""
    try:
        async with asyncio.timeout(patience):
            async for data in events:
                if (piece := dialect.piece(data)) != Piece():
                    return piece
    except TimeoutError:
        if not is_ended:
            raise Fault(f"has said nothing for {patience:.0f} seconds") from None
    except (Fault, Endless):
        if not is_ended:
            raise
    except ValueError as error:
        if not is_ended:
            raise Fault("answered something that can't be read") from error
    if not is_ended:
        raise Fault("stopped in the middle")
    return Piece(end="over")


async def _first_offer(provider: UseProvider) -> str:
    if provider.speaks == "anthropic":
        raise Fault("has no model chosen. Add it again with one", blames=False)
    dialect = OpenAI()
    async with exchange(provider) as asked:
        listed = asked.get(dialect.offers_path, dialect.headers(provider.key.get_secret_value()))
        offers = await _within(LIST_SECONDS, listed)
    try:
        return dialect.first_offer(offers)
    except ValueError as error:
        raise Fault("doesn't say which models it has", blames=False) from error


async def _within(seconds: float, doing: Coroutine[Any, Any, _T]) -> _T:
    try:
        async with asyncio.timeout(seconds):
            return await doing
    except TimeoutError:
        raise Fault(f"has said nothing for {seconds:.0f} seconds", again=True) from None
