"""Effects: what a call of the program does to the world beside the screen, done when it has ended well.

`if left <= 0: ui.beep()` is true in every call from then on, but beeps once: what isn't under an event, a timer or a
change of state is done when it becomes true.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from runtime.sdk.call import here
from runtime.sdk.requests import CallRefused
from runtime.sdk.ticking import CLOCK

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Effects:
    def __init__(self, host: Callable[[str, str], str], note: Callable[[str], None]) -> None:
        self._host, self._note = host, note
        self._now: list[tuple[str, str]] = []
        self._before: set[tuple[str, str]] = set()
        self._tunes: dict[tuple[int, ...], float] = {}
        self._later: list[tuple[float, str]] = []

    def begin(self) -> None:
        self._now = []
        self._tunes.clear()

    def add(self, name: str, payload: Mapping[str, Any]) -> None:
        self._now.append((name, json.dumps(payload)))

    def add_note(self, hz: float, seconds: float) -> None:
        """Notes of one line are a tune: one after the other."""
        place = here()
        start = self._tunes.get(place, 0.0)
        self._tunes[place] = start + seconds
        payload = {"hz": hz, "seconds": seconds}
        if start:
            self._now.append((f"later {start}", json.dumps(payload)))
        else:
            self.add("sound", payload)

    def end(self, *, event: bool) -> None:
        """The call has ended; `event` says whether it had a reason to do something again."""
        wanted = set(self._now)
        for effect in self._now:
            if event or effect not in self._before:
                self._do(*effect)
        self._before = wanted
        self._play()

    def _do(self, name: str, payload: str) -> None:
        if name.startswith("later "):
            self._later.append((CLOCK.now + float(name.removeprefix("later ")), payload))
            return
        try:
            self._host(name, payload)
        except CallRefused as refused:
            self._note(f"{name}: {refused}")

    def _play(self) -> None:
        due = [entry for entry in self._later if entry[0] <= CLOCK.now + 1e-4]  # noqa: PLR2004 - rounding
        self._later = [entry for entry in self._later if entry not in due]
        for _, payload in due:
            self._do("sound", payload)
        if self._later:
            CLOCK.after(min(moment for moment, _ in self._later) - CLOCK.now)
