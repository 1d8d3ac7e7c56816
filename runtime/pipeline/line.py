"""A line to a model: several ask over it at once, and each hears of their own request."""

from __future__ import annotations

import itertools
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from runtime.messages import AskModel, CancelRequest, ModelState, ReadAhead, RequestEnded, WriteProgram, Written

if TYPE_CHECKING:
    from collections.abc import Callable

    from runtime.loop import Loop, Timer
    from runtime.messages import ModelReport
    from runtime.model_link import Listener
    from runtime.pipeline.route import Link

SILENCE = 60.0
"""Seconds after which a model that is loaded and says nothing has failed."""

UNREACHABLE = "The language model can't be reached. Start Wisp again if that stays so."
LOST = "The language model stopped in the middle. It is being started again: say it once more."
SILENT = "The language model doesn't answer. Say it once more, or start Wisp again."


class Gone(NamedTuple):
    """Nothing more comes of the request."""

    words: str


Heard: TypeAlias = "Written | RequestEnded | ModelState | Gone"


class Unreachable(Exception):  # noqa: N818 - named for what is so
    """Nobody can be asked; says so in a sentence."""


class Line:
    def __init__(self, loop: Loop, link: Callable[[Listener], Link]) -> None:
        self.state: ModelState | None = None
        """The last that was heard of the model."""
        self._loop = loop
        self._link = link(self)
        self._numbers = itertools.count(1)
        self._asked: dict[int, Callable[[Heard], None]] = {}
        self._watchdog: Timer | None = None

    def ask(self, request: WriteProgram | AskModel, hear: Callable[[Heard], None]) -> int:
        """Its number, which is given here."""
        number = next(self._numbers)
        try:
            self._link.ask(request.model_copy(update={"request": number}))
        except OSError as error:
            raise Unreachable(UNREACHABLE) from error
        self._asked[number] = hear
        self._watch()
        return number

    def expect(self, likely: ReadAhead) -> None:
        with suppress(OSError):  # who asks is told why not
            self._link.ask(likely)

    def cancel(self, number: int) -> None:
        """Nothing more is heard of it."""
        if self._asked.pop(number, None):
            with suppress(OSError):  # who is gone writes no more
                self._link.ask(CancelRequest(request=number))
            self._watch()

    def close(self) -> None:
        self._asked.clear()
        self._watch()
        self._link.close()

    def heard(self, report: ModelReport) -> None:
        if isinstance(report, ModelState):
            self.state = report
            for hear in list(self._asked.values()):
                hear(report)
        elif isinstance(report, Written) and report.request in self._asked:
            self._asked[report.request](report)
        elif isinstance(report, RequestEnded) and report.request in self._asked:
            self._asked.pop(report.request)(report)
        self._watch()

    def lost(self) -> None:
        self._end_all(LOST)

    def _give_up(self) -> None:
        """Who doesn't answer may have been stopped in the middle: the next one is asked anew."""
        self._link.close()
        self._end_all(SILENT)

    def _end_all(self, words: str) -> None:
        asked, self._asked = self._asked, {}
        self._watch()
        for hear in asked.values():
            hear(Gone(words))

    def _watch(self) -> None:
        """Weights may take long to load, and nothing is said meanwhile."""
        if self._watchdog:
            self._watchdog.cancel()
            self._watchdog = None
        if self._asked and (self.state is None or self.state.ready):
            self._watchdog = self._loop.after(SILENCE, self._give_up)
