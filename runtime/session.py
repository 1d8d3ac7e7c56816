"""A session: one opened agent under virtual time, where each frame follows from what was put in."""

from __future__ import annotations

import heapq
import itertools
import math
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from runtime import scene
from runtime.agents import GivenUp, LoadFailed, Trapped
from runtime.calls import Refused
from runtime.data import DataError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pydantic import JsonValue

    from runtime.agents import Agent, AgentError, Frame
    from runtime.messages import AgentEvent
    from runtime.scene import Scene
    from runtime.wire import JSON

FRAME = 1 / 60
# A wait of more than a minute goes by in larger steps than those of the screen, up to the tenth of a second that is the
# most that a program is told of; and no wait has more than so many frames, be it a year.
_FULL_SPEED, _MOST_FRAMES = 3600, 36_000
_LARGE_STEP = 0.1
# Two moments nearer than this are one: a float holds the seconds since 1970 to a quarter of a microsecond.
INSTANT = 1e-6
SIZE = (800, 600)
NOTICE_SECONDS = 5.0

Wake: TypeAlias = "float | Literal['frame'] | None"
CallHandler: TypeAlias = "Callable[[str, Mapping[str, JsonValue]], Mapping[str, JsonValue]]"


class Problem(NamedTuple):
    """What went wrong in an agent, and when."""

    at: float
    message: str
    line: int | None
    traceback: str


class World:
    """What is outside of the agent: the clock, and what is on its way to the agent."""

    def __init__(self, now: float) -> None:
        self.now = now
        self.notices: list[tuple[float, str]] = []
        self._coming: list[tuple[float, int, AgentEvent]] = []
        self._order = itertools.count()

    def later(self, seconds: float, event: AgentEvent) -> None:
        heapq.heappush(self._coming, (self.now + seconds, next(self._order), event))

    def notify(self, text: str) -> None:
        self.notices.append((self.now, text))

    def noticed(self) -> list[str]:
        """What is still on the screen of what the agent told the person."""
        return [text for at, text in self.notices if self.now - at < NOTICE_SECONDS]

    def next_arrival(self) -> float:
        return self._coming[0][0] if self._coming else math.inf

    def arrived(self) -> list[AgentEvent]:
        events = []
        while self.next_arrival() <= self.now:
            events.append(heapq.heappop(self._coming)[2])
        return events

    def set(self, now: float) -> None:
        """Another time of day; what is on its way takes as long as before."""
        change = now - self.now
        self.now = now
        self._coming = [(at + change, order, event) for at, order, event in self._coming]
        self.notices = [(at + change, text) for at, text in self.notices]


class Start(NamedTuple):
    """All that an agent begins with."""

    source: str
    outline: Mapping[str, JSON]
    state: Mapping[str, JSON] | None = None
    seed: int = 0
    zone: int = 0
    size: tuple[int, int] = SIZE


class Call(NamedTuple):
    """A call that an agent made, and its answer or why it was refused."""

    name: str
    payload: Mapping[str, JsonValue]
    answer: Mapping[str, JsonValue] | None
    refusal: str | None


class Turn(NamedTuple):
    """One frame: what went in and what came of it."""

    now: float
    events: Sequence[AgentEvent]
    calls: Sequence[Call]
    scene: Scene
    problem: str | None


class Session:
    """Owns the agent. `keep` is told of each new state, `watch` of each frame."""

    def __init__(
        self,
        agent: Agent,
        start: Start,
        world: World,
        calls: CallHandler,
        *,
        keep: Callable[[Mapping[str, JSON]], None] = lambda _: None,
        watch: Callable[[Turn], None] = lambda _: None,
    ) -> None:
        self.world = world
        self.scene: Scene = scene.EMPTY
        self.state = start.state
        self.problems: list[Problem] = []
        self.printed: list[str] = []
        self.notes: list[str] = []
        self.calls: list[Call] = []
        self.frames = 0
        self.over = False
        """The agent can't be called any more; the last problem says why."""
        self._agent, self._answer, self._keep, self._watch = agent, calls, keep, watch
        self._seen = 0
        """How many of the calls were part of a frame that was told of."""
        self._wake: Wake = None
        self._beat = Beat(world.now)
        self._ran_at = world.now
        self._had_events = False
        agent.call = self._call
        self._load(start)

    def send(self, *events: AgentEvent) -> None:
        """Something happens to the agent, now."""
        self._run(events)

    def advance(self, seconds: float, until: Callable[[], bool] = lambda: False) -> bool:
        """Lets time pass and runs the frames that fall due; stops early, and says so, after the one that is awaited."""
        end = self.world.now + seconds
        apart = seconds / _MOST_FRAMES
        self._beat.pace(max(FRAME, min(seconds / _FULL_SPEED, _LARGE_STEP)))
        while (due := max(self._due(), self._ran_at + apart)) <= end + INSTANT and not self.over:
            self.world.now = max(due, self.world.now)
            self._run(())
            if until():
                return True
        self.world.now = max(end, self.world.now)
        return False

    @property
    def is_animated(self) -> bool:
        """It asked to be called for each frame."""
        return self._wake == "frame"

    def settle(self) -> None:
        """An agent that animates shows all that an event changed with its next frame: nobody can see less than that."""
        if self._had_events and self.is_animated:
            self.advance(FRAME)

    def turn(self, now: float, events: Sequence[AgentEvent]) -> None:
        """One frame at that moment, whatever is due."""
        self.world.now = now
        self._run(events)

    def set_time(self, now: float) -> None:
        """Who looks at the clock is called when it is set."""
        self.world.set(now)
        self._beat.restart(now)
        self._ran_at = now
        if self._wake is not None:
            self._run(())

    def close(self) -> None:
        self._agent.close()

    def _load(self, start: Start) -> None:
        try:
            self._agent.load(
                start.source,
                state=start.state,
                seed=start.seed,
                now=self.world.now,
                zone=start.zone,
                outline=start.outline,
                size=start.size,
            )
        except (LoadFailed, Trapped, GivenUp) as failure:
            self._end(failure)
            self._tell((), self.problems[-1].message)
        else:
            self._run(())

    def _due(self) -> float:
        """When the agent is called next: it asked for that, or something arrives."""
        match self._wake:
            case None:
                wake = math.inf
            case "frame":
                wake = self._beat.next()
            case moment:
                # One that has passed already is due with the next frame: nothing runs faster than the screen.
                wake = moment if moment > self.world.now else self.world.now + FRAME
        return min(wake, self.world.next_arrival())

    def _run(self, events: Sequence[AgentEvent]) -> None:
        if self.over:
            return
        events = (*self.world.arrived(), *events)
        self._ran_at = self.world.now
        self._beat.ran(self._ran_at)
        self._had_events = bool(events)
        problems = len(self.problems)
        try:
            self._take(self._agent.frame(self.world.now, events))
        except Trapped as trap:
            self._restart(trap)
        except GivenUp as failure:
            self._end(failure)
        self.frames += 1
        self._tell(events, self.problems[-1].message if len(self.problems) > problems else None)

    def _tell(self, events: Sequence[AgentEvent], problem: str | None) -> None:
        made = self.calls[self._seen :]
        self._seen = len(self.calls)
        self._watch(Turn(self.world.now, events, made, self.scene, problem))

    def _take(self, frame: Frame) -> None:
        self._wake = frame.wake
        self.printed += frame.printed
        self.notes += frame.notes
        if frame.scene is not None:
            self.scene = frame.scene
        if frame.state is not None:
            self._remember(frame.state)
        if frame.error is not None:
            self._note(frame.error)

    def _remember(self, state: Mapping[str, JSON]) -> None:
        self.state = state
        try:
            self._keep(state)
        except DataError as error:
            self.problems.append(Problem(self.world.now, str(error), None, ""))

    def _restart(self, trap: Trapped) -> None:
        """The instance is gone; a new one takes its place with the last good state, and draws with the next frame."""
        self.problems.append(Problem(self.world.now, str(trap), None, ""))
        try:
            self._agent.restart()
        except (LoadFailed, Trapped, GivenUp) as failure:
            self._end(failure)
        else:
            self._wake = self.world.now + FRAME

    def _end(self, failure: LoadFailed | Trapped | GivenUp) -> None:
        self.over = True
        if isinstance(failure, LoadFailed):
            self._note(failure.error)
        else:
            self.problems.append(Problem(self.world.now, str(failure), None, ""))

    def _note(self, error: AgentError) -> None:
        """An app that fails the same way in each frame has one problem."""
        problem = Problem(self.world.now, error.message, error.line, error.traceback)
        if not self.problems or self.problems[-1][1:] != problem[1:]:
            self.problems.append(problem)

    def _call(self, name: str, payload: Mapping[str, JsonValue]) -> Mapping[str, JsonValue]:
        try:
            answer = self._answer(name, payload)
        except Refused as refusal:
            self.calls.append(Call(name, payload, None, str(refusal)))
            raise
        self.calls.append(Call(name, payload, answer, None))
        return answer


class Beat:
    """The screen's frames, counted from a moment so that a thousand of them don't add up their rounding."""

    def __init__(self, now: float) -> None:
        self._from, self._count, self._seconds = now, 0, FRAME

    def next(self) -> float:
        return self._from + (self._count + 1) * self._seconds

    def pace(self, seconds: float) -> None:
        if seconds != self._seconds:
            self._from += self._count * self._seconds
            self._count, self._seconds = 0, seconds

    def ran(self, now: float) -> None:
        """A frame on the beat counts on; any other begins anew."""
        if abs(now - self.next()) < INSTANT:
            self._count += 1
        else:
            self.restart(now)

    def restart(self, now: float) -> None:
        self._from, self._count = now, 0
