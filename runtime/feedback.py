"""Feedback: what became of programs that were written here; examples that led to kept ones are preferred.

It says which examples stood before the model, in which way it came to the program, and how long that was open. Agents
and examples are named by this device's codes, since their names are a person's words. It never leaves this machine, and
it can be cleared.
"""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from runtime.data import DataError
from runtime.kept import Kept
from runtime.program import Record, Sha256, Short

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from runtime.device import Device
    from runtime.pipeline.result import Result

MOST = 300
KEPT_SECONDS, DROPPED_SECONDS = 60.0, 15.0
DOUBT = 3
"""So many programs of which nothing is known are thought of beside those of which something is."""


class Fate(Record):
    """Of one program."""

    agent: Sha256
    examples: Annotated[tuple[Sha256, ...], Field(strict=False, max_length=8)]
    how: Short
    seed: int
    opened: int = 1
    seconds: float | None = None
    """How long it was open in all; None as long as it wasn't closed."""
    changed: int = 0

    @property
    def worth(self) -> float:
        """1 for what is kept, -1 for what was closed at once and not opened again."""
        if self.opened > 1 or (self.seconds or 0) >= KEPT_SECONDS:
            return 0.5 if self.changed else 1.0
        return -1.0 if self.seconds is not None and self.seconds < DROPPED_SECONDS else 0.0


class Fates(Record):
    known: Annotated[tuple[Fate, ...], Field(strict=False)] = ()


class Feedback:
    def __init__(self, folder: Path, device: Device, clock: Callable[[], float] = time.monotonic) -> None:
        self._kept, self._clock = Kept(folder / "feedback.json", device, Fates()), clock
        self._device = device
        self._since: dict[str, float] = {}

    def __len__(self) -> int:
        return len(self._kept.value.known)

    @property
    def problem(self) -> str:
        return self._kept.problem

    def worth(self, example: str) -> float:
        """Of showing it, between -1 and 1; 0 where nothing is known."""
        code = self._code(example)
        found = [fate.worth for fate in self._kept.value.known if code in fate.examples]
        return sum(found) / (len(found) + DOUBT)

    def wrote(self, agent: str, result: Result) -> None:
        """A new one, which is open now."""
        how = result.attempts[-1].how if result.attempts else ""
        shown = tuple(map(self._code, result.examples))
        self._since[agent] = self._clock()
        self._put(*self._kept.value.known, Fate(agent=self._code(agent), examples=shown, how=how, seed=result.seed))

    def opened(self, agent: str) -> None:
        self._since[agent] = self._clock()
        self._update(agent, lambda fate: {"opened": fate.opened + 1})

    def closed(self, agent: str) -> None:
        seconds = self._clock() - self._since.pop(agent, self._clock())
        self._update(agent, lambda fate: {"seconds": (fate.seconds or 0.0) + seconds})

    def changed(self, agent: str) -> None:
        self._update(agent, lambda fate: {"changed": fate.changed + 1})

    def forget(self, agent: str) -> None:
        code = self._code(agent)
        self._put(*(fate for fate in self._kept.value.known if fate.agent != code))

    def clear(self) -> None:
        """Raises DataError where it can't be."""
        self._kept.put(Fates())

    def _update(self, agent: str, change: Callable[[Fate], dict[str, object]]) -> None:
        known, code = self._kept.value.known, self._code(agent)
        if any(fate.agent == code for fate in known):
            self._put(*(fate.model_copy(update=change(fate)) if fate.agent == code else fate for fate in known))

    def _code(self, words: str) -> str:
        return self._device.mac("feedback", words.encode())

    def _put(self, *known: Fate) -> None:
        with suppress(DataError):  # nothing depends on it
            self._kept.put(Fates(known=known[-MOST:]))
