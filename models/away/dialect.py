"""A dialect: how one kind of provider is asked, and what its answers say."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.engine import Turn
    from runtime.wire import JSON


class Wanted(NamedTuple):
    model: str
    turns: Sequence[Turn]
    most_tokens: int
    seed: int


class Piece(NamedTuple):
    """What one event adds."""

    text: str = ""
    thought: str = ""
    """Written, and paid for, but no part of the answer."""
    end: Literal["", "done", "limit", "over"] = ""
    """done, limit: the answer is complete, or was cut off. over: nothing comes any more, not even a count."""
    read: int | None = None
    """Tokens, as the provider says."""
    written: int | None = None


class Dialect(Protocol):
    path: ClassVar[str]

    def headers(self, key: str) -> Mapping[str, str]: ...

    def body(self, wanted: Wanted, host: str) -> Mapping[str, JSON]: ...

    def piece(self, data: str) -> Piece:
        """Raises ValueError for what can't be read, Fault for what the provider says went wrong."""
        ...
