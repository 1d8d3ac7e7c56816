"""The writer: what turns a sentence into a program."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from runtime.messages import Writing
    from runtime.pipeline import Course, Result
    from runtime.pipeline.line import Line


class Writer(Protocol):
    """Works in the background of the loop that it was made with."""

    def start(  # noqa: PLR0913 - each has a default
        self,
        intent: str,
        source: str = "",
        *,
        tell: Callable[[Writing], None],
        end: Callable[[Result], None],
        course: Course | None = None,
        agent: str = "",
        others: tuple[str, ...] = (),
    ) -> int:
        """Writes a program, or changes `source`; `tell` hears how far it is, and `end` what came of it.

        It will be none of the `others`.
        """

    def cancel(self, number: int) -> None:
        """Nothing more is told of the job."""

    def expect(self, intent: str, source: str = "") -> None:
        """What is asked for next, most likely."""

    def line(self) -> Line | None:
        """To the model on this machine, which agents may ask, too."""


class Absence(NamedTuple):
    """Why there is no writer, and what to do."""

    text: str
    hint: str = ""


NO_WEIGHTS = Absence(
    "Wisp can't write new programs yet: there is no language model on this machine.",
    "“./wisp build” fetches one; then start Wisp again.",
)
