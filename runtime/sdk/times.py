"""Times: the clock as `ui` shows it, and the timers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from runtime.sdk.call import here
from runtime.sdk.moments import Moment
from runtime.sdk.part import Part, number_of
from runtime.sdk.ticking import CLOCK, Ticking

if TYPE_CHECKING:
    from collections.abc import Callable

_SHORTEST = 1 / 60
_DUE = 1e-4


class Timer:
    """One `every` or `after` in the program."""

    def __init__(self, started: float) -> None:
        self.fired, self.seen, self.done = started, 0, False
        self.due = started


class Timers:
    """By the place in the program. A timer that a call passed by without asking starts anew when asked again."""

    def __init__(self) -> None:
        self._timers: dict[tuple[Any, ...], Timer] = {}
        self._call = 0
        self._asked: dict[tuple[int, ...], int] = {}

    def begin(self) -> bool:
        """A call begins; whether one is due."""
        self._call += 1
        self._asked.clear()
        self._timers = {key: timer for key, timer in self._timers.items() if timer.seen >= self._call - 1}
        return any(CLOCK.now >= timer.due - _DUE for timer in self._timers.values() if not timer.done)

    def key(self, place: tuple[int, ...]) -> tuple[Any, ...]:
        """Which one it is, also where one line asks several times."""
        self._asked[place] = self._asked.get(place, 0) + 1
        return (*place, f"#{self._asked[place]}")

    def due(self, key: tuple[Any, ...], seconds: float, *, again: bool) -> bool:
        timer = self._timers.setdefault(key, Timer(CLOCK.now))
        timer.seen, timer.due = self._call, timer.fired + seconds
        if timer.done:
            return False
        if CLOCK.now < timer.fired + seconds - _DUE:
            CLOCK.after(timer.fired + seconds - CLOCK.now)
            return False
        timer.done = not again
        # It keeps its beat, also when it comes late.
        missed = int((CLOCK.now - timer.fired + _DUE) / seconds)
        timer.fired += missed * seconds
        timer.due = timer.fired + seconds
        if again:
            CLOCK.after(timer.fired + seconds - CLOCK.now)
        return True


class Times(Part):
    @property
    def now(self) -> Moment:
        """Date and time."""
        return Moment.now()

    @property
    def today(self) -> Any:
        return Moment.now().date()

    @property
    def time(self) -> Ticking:
        """Seconds since 1970."""
        return Ticking(CLOCK.now, 1, CLOCK.call)

    @property
    def dt(self) -> float:
        """Seconds since the last frame; whoever looks is called at each."""
        CLOCK.animated = True
        return self._program.elapsed

    delta = dt
    delta_time = dt

    def every(self, seconds: object = 1, callback: object = None, **unknown: Any) -> bool:
        """True once each period."""
        function = self._callback(callback, unknown)
        if callable(seconds):
            function, seconds = seconds, callback or 1
        seconds = (
            number_of(seconds, 1) + number_of(unknown.pop("ms", 0)) / 1000 + 60 * number_of(unknown.pop("minutes", 0))
        )
        self._unknown("every", unknown)
        return self._timed(max(seconds, _SHORTEST), function, again=True)

    timer = every
    interval = every
    schedule = every

    def after(self, seconds: object = 1, callback: object = None, **unknown: Any) -> bool:
        """True once, so many seconds after it was first asked."""
        function = self._callback(callback, unknown)
        if callable(seconds):
            function, seconds = seconds, callback or 1
        self._unknown("after", unknown)
        return self._timed(max(number_of(seconds, 1), _SHORTEST), function, again=False)

    delay = after

    def _timed(self, seconds: float, function: Callable[..., Any] | None, *, again: bool) -> bool:
        call, place = self._program.running, here()
        key = self._program.timers.key(place)
        due = self._program.timers.due(key, seconds, again=again)
        if call.suspended is not None and key in call.suspended.fired:
            due = True
        if due:
            call.tick(key, place)
            if function:
                function()
        return due
