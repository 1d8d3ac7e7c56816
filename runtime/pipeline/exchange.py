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
    whole: Callable[[Written], None]
    """Of several programs one is finished."""
    ended: Callable[[RequestEnded, str], None]
    """With the program, or with the first of several."""
    gone: Callable[[str], None]


class Exchange:
    def __init__(self, loop: Loop, line: Line, asked: WriteProgram, ears: Ears) -> None:
        """Raises Unreachable."""
        self.asked = asked
        self._loop, self._line, self._ears = loop, line, ears
        self._first = Written(request=0, source="", tokens=0, tokens_per_second=0.0)
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
                if not self._first.tokens:
                    self._ears.state(heard)
            case Written():
                self._take(heard)
            case RequestEnded():
                self._close()
                if self.asked.ways > 1 and heard.reason == "done" and not self._first.whole:
                    self._ears.whole(self._first)  # who writes one way only doesn't say so
                self._ears.ended(heard, self._first.source)
            case Gone(words):
                self._close()
                self._ears.gone(words)

    def _take(self, written: Written) -> None:
        if self._limit is None:
            self._limit = self._loop.after(self.asked.most_seconds + GRACE_SECONDS, self._cut)
        most = self.asked.most_tokens + GRACE_TOKENS
        is_too_much = written.tokens > most or len(written.source) > MOST_LETTERS_IN_A_TOKEN * most
        if is_too_much or written.way >= self.asked.ways:
            self._cut()
            return
        if not written.way:
            self._first = written
            self._ears.written(written)
        if written.whole and self.asked.ways > 1:
            self._ears.whole(written)

    def _cut(self) -> None:
        """Who goes on beyond its budget is stopped here, whatever the other side counts."""
        if not self._is_over:
            self.stop()
            spent = Spent(written=max(0, self._first.tokens))
            self._ears.ended(RequestEnded(request=self._number, reason="limit", spent=spent), self._first.source)

    def _close(self) -> None:
        self._is_over = True
        if self._limit:
            self._limit.cancel()
