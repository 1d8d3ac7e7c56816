"""Agents: the runtime's handle on the processes that they live in."""

from __future__ import annotations

import json
import os
import select
import signal
from collections import deque
from pathlib import Path
from typing import (
    TYPE_CHECKING,
    Annotated,
    Literal,
    NamedTuple,
    NoReturn,
    NotRequired,
    Self,
    TypeAlias,
    TypedDict,
    TypeVar,
    Unpack,
)

from pydantic import BaseModel, ConfigDict, Field, JsonValue, TypeAdapter, ValidationError

from runtime import deadline, lettering, messages, parcel, scene
from runtime.calls import Refused
from runtime.messages import AGENT_REPORT, Answer, Called, Framed, GoLive, LoadAgent, Loaded, LoadRefused, RunFrame
from runtime.nursery import Nursery, OwnZygote
from runtime.wire import WireError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from types import TracebackType

    from runtime.hardening import Level
    from runtime.messages import AgentEvent, AgentReport, AgentRequest
    from runtime.nursery import Zygote
    from runtime.scene import Scene
    from runtime.wire import JSON

# The kernel ends a call that takes too much of the processor's time; one that takes none is waited for so long.
PATIENCE = 30.0
TRAPS, TRAPS_WITHIN = 3, 60.0
MAX_STATE = 1024 * 1024
MAX_WORDS, MAX_TRACEBACK, MAX_NOTES = 4000, 40_000, 100


Reason: TypeAlias = Literal["time", "memory", "crash", "output", "scene"]
T = TypeVar("T")
_PAYLOAD = TypeAdapter(dict[str, JsonValue])


class AgentError(NamedTuple):
    """What a program raised, for the person and for whoever mends it."""

    message: str
    line: int | None
    traceback: str


class LoadFailed(Exception):  # noqa: N818 - named for what happened
    """The program can't be loaded."""

    def __init__(self, error: AgentError) -> None:
        super().__init__(error.message)
        self.error = error


class Trapped(Exception):  # noqa: N818
    """The program was stopped. It can be restarted with what it kept."""

    def __init__(self, reason: Reason, message: str) -> None:
        super().__init__(message)
        self.reason = reason


class GivenUp(Exception):  # noqa: N818
    """The program was stopped too often to be restarted."""


class Frame(NamedTuple):
    """What came of one call; None stands for: as it was."""

    scene: Scene | None
    wake: float | Literal["frame"] | None
    state: Mapping[str, JSON] | None
    error: AgentError | None
    notes: tuple[str, ...]
    printed: tuple[str, ...]
    seconds: float


class _Told(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")

    message: str
    line: int | None
    traceback: str

    def error(self) -> AgentError:
        return AgentError(_words(self.message), self.line, lettering.cleaned(self.traceback[:MAX_TRACEBACK]))


class _Header(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    wake: Annotated[float, Field(allow_inf_nan=False)] | Literal["frame"] | None
    error: _Told | None
    notes: Annotated[tuple[str, ...], Field(max_length=MAX_NOTES)]


class Agents:
    """Starts agents; ends with all of them."""

    def __init__(self, zygote: Path | Zygote) -> None:
        """With a zygote of its own for the component at the path, or with one that others started."""
        self._zygote = OwnZygote(zygote, ("-m", "runtime.zygote")) if isinstance(zygote, Path) else zygote

    def __enter__(self) -> Self:
        self._nursery = Nursery(self._zygote)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._nursery.close()

    @property
    def pid(self) -> int:
        """The zygote's, where that is a child."""
        return self._nursery.pid

    @property
    def hardening(self) -> Level | None:
        """What confines agents on this machine; known with the first of them."""
        return self._nursery.hardening

    def start(self, name: str) -> Agent:
        return Agent(name, self._nursery)

    def restock(self) -> None:
        """Has the next process made, at a moment when nobody waits."""
        self._nursery.restock()


class Start(TypedDict):
    """All that an agent begins with."""

    state: Mapping[str, JSON] | None
    seed: int
    now: float
    zone: int
    outline: Mapping[str, JSON]
    size: NotRequired[tuple[int, int]]


class Agent:
    """One agent. What it calls is answered by `call`, which may raise Refused."""

    def __init__(self, name: str, nursery: Nursery) -> None:
        self.name = name
        self.call: Callable[[str, Mapping[str, JsonValue]], Mapping[str, JsonValue]] = _refuse
        self._nursery = nursery
        self._process = nursery.spawn()
        self._ended = False
        self._live: tuple[int, ...] = ()
        self._program = ""
        self._start: dict[str, JSON] = {}
        self._now = 0.0
        self._limit = deadline.FRAME_SECONDS
        self._traps: deque[float] = deque(maxlen=TRAPS)

    @property
    def pid(self) -> int:
        """From its descriptor, which can't be mistaken for a later process of the same number."""
        lines = Path(f"/proc/self/fdinfo/{self._process.descriptor}").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("Pid:"))

    def begin(  # noqa: PLR0913 - all that an agent begins with
        self,
        source: str,
        *,
        state: Mapping[str, JSON] | None,
        seed: int,
        now: float,
        zone: int,
        outline: Mapping[str, JSON],
        size: tuple[int, int] = (800, 600),
    ) -> None:
        self._program, self._now = source, now
        self._start = {"state": state, "seed": seed, "zone": zone, "outline": outline, "size": list(size)}
        self._ask_to_load()

    def load(self, source: str, **start: Unpack[Start]) -> None:
        """From its beginning until it has."""
        self.begin(source, **start)
        self._finish_loading()

    def loaded(self) -> bool:
        """Hears what it says after `begin`: whether it is ready by now. Waits where it has said nothing."""
        report = self._guarded(self._next)
        if report is None:
            return False
        if isinstance(report, LoadRefused):
            raise LoadFailed(_told(report.told))
        if not isinstance(report, Loaded):
            raise self._trapped("crash", f"the agent's process answered with {report.kind}")
        return True

    def restart(self) -> None:
        """A new process, with what the last good frame kept."""
        if len(self._traps) == TRAPS and self._now - self._traps[0] < TRAPS_WITHIN:
            raise GivenUp(f"{self.name} was stopped {TRAPS} times within a minute and isn't started again")
        self._end()
        self._process, self._ended = self._nursery.spawn(), False
        self._ask_to_load()
        self._finish_loading()
        if self._live:
            self._enter_live()

    def frame(self, now: float, events: Sequence[AgentEvent] = ()) -> Frame:
        report = self._exchange(self._request(now, events))
        self._nursery.restock()
        return self._framed(report)

    def go_live(self, screen: int, scenes: int) -> None:
        """From now on it runs on its own clock: events come over `screen`, which is told of each new one of `scenes`.

        Both are descriptors of the other side's ends; a restarted agent goes on with them.
        """
        self._live = (os.dup(screen), os.dup(scenes))
        os.set_blocking(screen, False)  # here, since an agent's filter has no call for it
        self._enter_live()

    def fileno(self) -> int:
        """Of a live agent, to wait for what it reports."""
        return self._process.channel.fileno()

    def send(self, now: float, events: Sequence[AgentEvent]) -> None:
        """To a live agent, beside what the screen sends."""
        self._guarded(lambda: self._say(self._request(now, events)))

    def report(self, now: float | None = None) -> Frame | None:
        """What a live agent says, its scenes excepted; None if it was a call, which is then answered.

        `now` is the time that a restart begins with, and by which it is known how often the agent was stopped.
        """
        self._now = self._now if now is None else now
        report = self._guarded(self._next)
        return self._framed(report) if report else None

    def _request(self, now: float, events: Sequence[AgentEvent]) -> RunFrame:
        self._now = now
        arrived = {"now": now, "events": [event.model_dump() for event in events]}
        return RunFrame(arrived=json.dumps(arrived))

    def _enter_live(self) -> None:
        self._guarded(lambda: parcel.send(self._process.channel, GoLive().model_dump(), self._live))
        self._limit = deadline.FRAME_SECONDS
        # Who doesn't read what it is sent mustn't keep the runtime waiting.
        self._process.channel.stop_blocking()

    def _framed(self, report: AgentReport) -> Frame:
        if not isinstance(report, Framed):
            raise self._trapped("crash", f"the agent's process answered with {report.kind}")
        try:
            return self._frame(report)
        except (ValueError, RecursionError) as error:
            raise self._trapped("scene", f"the program showed what can't be shown: {error}") from None

    def close(self) -> None:
        """At once, whatever it is doing."""
        self._end()
        for fd in self._live:
            os.close(fd)
        self._live = ()

    def _end(self) -> None:
        if self._ended:
            return
        self._ended = True
        self._nursery.kill(self._process)
        self._process.close()

    def _ask_to_load(self) -> None:
        self._limit = deadline.LOAD_SECONDS
        start = json.dumps({**self._start, "now": self._now})
        self._guarded(lambda: self._say(LoadAgent(source=self._program, start=start)))

    def _finish_loading(self) -> None:
        while not self.loaded():
            pass

    def _frame(self, report: Framed) -> Frame:
        header = _Header.model_validate_json(report.header)
        shown = scene.parse(report.scene.encode()) if report.scene else None
        state = _state(report.state) if report.state else None
        if state is not None:
            self._start["state"] = state
        error = header.error.error() if header.error else None
        notes = tuple(_words(note) for note in header.notes)
        printed = tuple(lettering.cleaned(report.printed).splitlines())
        return Frame(shown, header.wake, state, error, notes, printed, report.seconds)

    def _exchange(self, request: AgentRequest) -> AgentReport:
        """Sends, answers calls, and returns what the agent's process says in the end."""
        self._limit = deadline.FRAME_SECONDS
        self._guarded(lambda: self._say(request))
        while (report := self._guarded(self._next)) is None:
            pass
        return report

    def _guarded(self, action: Callable[[], T]) -> T:
        """Whatever goes wrong between it and us ends the agent."""
        if self._ended:
            raise Trapped("crash", f"{self.name} isn't running")
        try:
            return action()
        except EOFError:
            raise self._lost() from None
        except (OSError, ValueError, WireError) as error:
            raise self._trapped("crash", f"the agent's process broke: {error}") from None

    def _next(self) -> AgentReport | None:
        """What it says next; a call is answered, and None."""
        ready, _, _ = select.select([self._process.channel], [], [], PATIENCE)
        if not ready:
            raise self._trapped("time", f"the program didn't answer within {PATIENCE:g} s and was stopped")
        arrived = parcel.receive(self._process.channel)
        if arrived is None:
            raise EOFError
        body, fds = arrived
        for fd in fds:
            os.close(fd)
        report = AGENT_REPORT.validate_python(body)
        if isinstance(report, messages.Trapped):
            raise self._trapped(report.reason, report.message)
        if isinstance(report, Called):
            self._say(self._answer(report))
            return None
        return report

    def _say(self, request: AgentRequest) -> None:
        parcel.send(self._process.channel, request.model_dump())

    def _answer(self, called: Called) -> Answer:
        try:
            return Answer(ok=True, text=json.dumps(self.call(called.name, _PAYLOAD.validate_json(called.payload))))
        except Refused as refusal:
            return Answer(ok=False, text=str(refusal))
        except (ValueError, RecursionError) as error:
            return Answer(ok=False, text=f"{called.name} was called with what can't be understood: {error}")

    def _lost(self) -> Trapped:
        """It ended without a word: the kernel knows what ended it."""
        match self._nursery.what_ended(self._process.number):
            case deadline.SIGNAL:
                return self._trapped("time", f"the program took longer than {self._limit:g} s and was stopped")
            case signal.SIGKILL:
                return self._trapped("memory", "the program took more memory than it may have and was stopped")
            case _:
                return self._trapped("crash", "the agent's process ended")

    def _trapped(self, reason: Reason, message: str) -> Trapped:
        self._end()
        self._traps.append(self._now)
        return Trapped(reason, message)


def _told(text: str) -> AgentError:
    try:
        return _Told.model_validate_json(text).error()
    except ValidationError:
        return AgentError("the program can't be loaded, and its process didn't say why", None, "")


def _state(text: str) -> Mapping[str, JSON]:
    if len(text) > MAX_STATE:
        raise ValueError(f"it keeps more than {MAX_STATE // 1024} KiB")
    state = json.loads(text, parse_constant=_refuse_constant)
    if not isinstance(state, dict):
        raise ValueError("its state is no object")  # noqa: TRY004 - a value from outside
    return state


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"it keeps {name}, which is no JSON")


def _words(text: str) -> str:
    """What an agent says to a person, where nothing in it can pose as something else."""
    return lettering.cleaned(text[:MAX_WORDS])


def _refuse(name: str, _: Mapping[str, JsonValue]) -> Mapping[str, JsonValue]:
    raise Refused(f"nothing answers {name}")
