"""An exchange: one request to the model and all that is heard of it, within the request's own bounds."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from runtime.messages import ModelState, RequestEnded, Spent, Written
from runtime.pipeline.line import Gone

if TYPE_CHECKING:
    from collections.abc import Callable

    from runtime.loop import Loop, Timer
    from runtime.messages import WriteProgram
    from runtime.pipeline.line import Heard, Line

GRACE_TOKENS, GRACE_SECONDS = 64, 15.0
"""What the model may be over its budget before it isn't believed to keep it."""
MOST_LETTERS_IN_A_TOKEN = 12
"""On average: who says fewer tokens than that has miscounted."""


class Ears(NamedTuple):
    """Who is told of it: of each of these any number of times, and then once that it ended, or that nobody is there."""

    state: Callable[[ModelState], None]
    written: Callable[[Written], None]
    ended: Callable[[RequestEnded, str], None]
    """With the program."""
    gone: Callable[[str], None]


class Exchange:
    def __init__(self, loop: Loop, line: Line, asked: WriteProgram, ears: Ears) -> None:
        """Raises Unreachable."""
        self.asked = asked
        self._loop, self._line, self._ears = loop, line, ears
        self._source, self._tokens = "", 0
        self._limit: Timer | None = None
        self._is_over = False
        self._number = line.ask(asked, self._hear)

    def stop(self) -> None:
        """Nothing more is heard of it."""
        if not self._is_over:
            self._line.cancel(self._number)
            self._close()

    def _hear(self, heard: Heard) -> None:
        if self._is_over:
            return
        match heard:
            case ModelState():
                if not self._tokens:
                    self._ears.state(heard)
            case Written():
                self._take(heard)
            case RequestEnded():
                self._close()
                self._ears.ended(heard, self._source)
            case Gone(words):
                self._close()
                self._ears.gone(words)

    def _take(self, written: Written) -> None:
        self._source, self._tokens = written.source, written.tokens
        if self._limit is None:
            self._limit = self._loop.after(self.asked.most_seconds + GRACE_SECONDS, self._cut)
        most = self.asked.most_tokens + GRACE_TOKENS
        if written.tokens > most or len(written.source) > MOST_LETTERS_IN_A_TOKEN * most:
            self._cut()
        else:
            self._ears.written(written)

    def _cut(self) -> None:
        """Who goes on beyond its budget is stopped here, whatever the other side counts."""
        if not self._is_over:
            self.stop()
            spent = Spent(written=max(0, self._tokens))
            self._ears.ended(RequestEnded(request=self._number, reason="limit", spent=spent), self._source)

    def _close(self) -> None:
        self._is_over = True
        if self._limit:
            self._limit.cancel()
