"""A tally: what has come of a request so far, and what it took."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from models.away.counting import believed, counted
from runtime.messages import Spent, Written

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.away.dialect import Piece
    from models.engine import Turn
    from runtime.messages import AskModel, WriteProgram


class Tally:
    def __init__(self, request: WriteProgram | AskModel) -> None:
        self.answer = ""
        self.end: str = ""
        self._number, self._most = request.request, request.most_tokens
        self._asked, self._sent, self._thought = time.monotonic(), 0, 0
        self._begun = self._first = 0.0
        self._claims: tuple[int | None, int | None] = None, None

    def begin(self) -> None:
        """Its turn has come."""
        self._begun = time.monotonic()

    def sent(self, turns: Sequence[Turn]) -> None:
        """Once for each try: the provider may have read it each time."""
        self._sent += sum(counted(turn.text) for turn in turns)

    def add(self, piece: Piece) -> None:
        self._first = self._first or time.monotonic()
        self.answer += piece.text
        self._thought += len(piece.thought)
        self.end = piece.end or self.end
        read, written = self._claims
        self._claims = piece.read or read, piece.written or written

    @property
    def silent(self) -> bool:
        """Whether nothing has come yet."""
        return not self._first

    def written(self, source: str) -> Written:
        took = max(time.monotonic() - self._first, 0.001)
        tokens = self._counted
        return Written(
            request=self._number, source=source, tokens=tokens, tokens_per_second=round(min(tokens / took, 9999), 1)
        )

    def spent(self) -> Spent:
        now, (read, written) = time.monotonic(), self._claims
        begun = self._begun or now
        first = self._first or now
        return Spent(
            read=believed(read, self._sent),
            written=believed(written, self._counted, self._most),
            waited=begun - self._asked,
            to_first=first - begun,
            seconds=now - first,
        )

    def doubts(self, name: str) -> str:
        """Where what the provider says it wrote can't be so."""
        claimed, ours = self._claims[1], self._counted
        if claimed is None or (ours / 2 <= claimed <= max(self._most, 2 * ours)):
            return ""
        return f"{name} says that it wrote {claimed:,} tokens; by what arrived it is about {ours:,}."

    @property
    def _counted(self) -> int:
        return counted(self.answer) + counted("x" * self._thought)
