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

    from runtime.sdk.call import Call


class Effects:
    def __init__(self, host: Callable[[str, str], str], note: Callable[[str], None]) -> None:
        self._host, self._note = host, note
        self._now: list[tuple[str, str]] = []
        self._caused: set[tuple[str, str]] = set()
        """Those that stand under a click or a timer."""
        self._usual: set[tuple[str, str]] = set()
        """What the last call did that nothing had caused."""
        self._done: set[tuple[str, str]] = set()
        """What was done since the last event."""
        self._tunes: dict[tuple[int, ...], float] = {}
        self._later: list[tuple[float, str]] = []

    def begin(self, call: Call) -> None:
        self._call, self._now, self._caused = call, [], set()
        if not call.plain:
            self._done.clear()
        self._tunes.clear()

    def add(self, name: str, payload: Mapping[str, Any]) -> None:
        effect = (name, json.dumps(payload))
        self._now.append(effect)
        if self._call.under_event(here()):
            self._caused.add(effect)

    def add_note(self, hz: float, seconds: float) -> None:
        """Notes of one line are a tune: one after the other."""
        place = here()
        start = self._tunes.get(place, 0.0)
        self._tunes[place] = start + seconds
        payload = {"hz": hz, "seconds": seconds}
        self.add(f"later {start}" if start else "sound", payload)

    def end(self) -> None:
        """The call has ended well."""
        for effect in self._now:
            if effect in self._caused or effect not in self._usual | self._done:
                self._do(*effect)
        self._done |= set(self._now)
        if self._call.clicked_at is None:
            self._usual = set(self._now)
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
        due = [entry for entry in self._later if entry[0] <= CLOCK.now + 1e-4]
        self._later = [entry for entry in self._later if entry not in due]
        for _, payload in due:
            self._do("sound", payload)
        if self._later:
            CLOCK.after(min(moment for moment, _ in self._later) - CLOCK.now)
