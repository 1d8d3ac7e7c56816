"""The writer: what turns a sentence into a program. It comes with the model; the runtime knows this much of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from runtime.messages import Writing


class Writer(Protocol):
    """Works in the background of the loop that it was made with."""

    def start(self, job: int, intent: str, source: str | None, tell: Callable[[Writing], None]) -> None:
        """Writes a program, or changes one; `tell` hears how far it is, and at last that it is done or has failed."""

    def cancel(self, job: int) -> None:
        """Nothing more is told of the job."""
