"""Agents: the runtime's handle on the processes that they live in."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple, Self

from pydantic import BaseModel, ConfigDict, Field, JsonValue, TypeAdapter, ValidationError

from runtime import messages, parcel, scene
from runtime.calls import Refused
from runtime.messages import AGENT_REPORT, Answer, Called, Framed, LoadAgent, Loaded, LoadRefused, RunFrame, SpawnAgent
from runtime.wire import Channel, WireError, pair

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from types import TracebackType

    from runtime.hardening import Level
    from runtime.messages import AgentEvent, AgentReport, AgentRequest
    from runtime.scene import Scene
    from runtime.wire import JSON

ROOT = Path(__file__).parents[1]
ZYGOTE_SECONDS = 30.0
# The sandbox ends a call in time; should it fail to, the process is killed.
PATIENCE = 10.0
TRAPS, TRAPS_WITHIN = 3, 60.0
MAX_STATE = 1024 * 1024


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

    def __init__(self, reason: Literal["time", "memory", "crash", "output", "scene"], message: str) -> None:
        super().__init__(message)
        self.reason = reason


class GivenUp(Exception):  # noqa: N818
    """The program was stopped too often to be restarted."""


class AgentsError(Exception):
    """There is no zygote, or it failed."""


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
        return AgentError(self.message, self.line, self.traceback)


class _Header(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    wake: Annotated[float, Field(allow_inf_nan=False)] | Literal["frame"] | None
    error: _Told | None
    notes: tuple[str, ...]


class Agents:
    """Starts agents; ends with all of them."""

    def __init__(self, component: Path, zygote: Sequence[str] = ("-m", "runtime.zygote")) -> None:
        self.hardening: Level | None = None
        """What confines agents on this machine; known with the first of them."""
        self._component, self._zygote = component, zygote

    def __enter__(self) -> Self:
        ours, theirs = pair()
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "WISP_COMPONENT": str(self._component)}
        environment["WISP_ZYGOTE_FD"] = str(theirs.fileno())
        self._process = subprocess.Popen(
            [sys.executable, "-P", *self._zygote], env=environment, pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL
        )
        theirs.close()
        self._channel = ours
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._channel.close()
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    @property
    def pid(self) -> int:
        """The zygote's."""
        return self._process.pid

    def start(self, name: str) -> Agent:
        return Agent(name, self.spawn)

    def spawn(self) -> tuple[Channel, int]:
        """A fresh process: its channel, and a descriptor of it."""
        ours, theirs = pair()
        try:
            self._channel.send(SpawnAgent().model_dump(), [theirs.fileno()])
            ready, _, _ = select.select([self._channel], [], [], ZYGOTE_SECONDS)
            packet = self._channel.receive() if ready else None
        except OSError as error:
            ours.close()
            raise AgentsError(f"no agent can be started: {error}") from error
        finally:
            theirs.close()
        if packet is None:
            ours.close()
            raise AgentsError("no agent can be started: the zygote ended, and said why above")
        self.hardening = messages.Spawned.model_validate(packet.body).level
        return ours, packet.fds[0]


class Agent:
    """One agent. What it calls is answered by `call`, which may raise Refused."""

    def __init__(self, name: str, spawn: Callable[[], tuple[Channel, int]]) -> None:
        self.name = name
        self.call: Callable[[str, Mapping[str, JsonValue]], Mapping[str, JsonValue]] = _refuse
        self._spawn = spawn
        self._channel, self._process = spawn()
        self._program = ""
        self._start: dict[str, JSON] = {}
        self._now = 0.0
        self._traps: deque[float] = deque(maxlen=TRAPS)

    @property
    def pid(self) -> int:
        """From its descriptor, which can't be mistaken for a later process of the same number."""
        lines = Path(f"/proc/self/fdinfo/{self._process}").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("Pid:"))

    def load(  # noqa: PLR0913 - all that an agent begins with
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
        self._load()

    def restart(self) -> None:
        """A new process, with what the last good frame kept."""
        if len(self._traps) == TRAPS and self._now - self._traps[0] < TRAPS_WITHIN:
            raise GivenUp(f"{self.name} was stopped {TRAPS} times within a minute and isn't started again")
        self.close()
        self._channel, self._process = self._spawn()
        self._load()

    def frame(self, now: float, events: Sequence[AgentEvent] = ()) -> Frame:
        self._now = now
        arrived = {"now": now, "events": [event.model_dump() for event in events]}
        report = self._exchange(RunFrame(arrived=json.dumps(arrived)))
        if not isinstance(report, Framed):
            raise self._trapped("crash", f"the agent's process answered with {report.kind}")
        try:
            return self._frame(report)
        except (ValueError, RecursionError) as error:
            raise self._trapped("scene", f"the program showed what can't be shown: {error}") from None

    def close(self) -> None:
        """At once, whatever it is doing."""
        try:
            signal.pidfd_send_signal(self._process, signal.SIGKILL)
        except ProcessLookupError:
            pass
        finally:
            os.close(self._process)
            self._channel.close()

    def _load(self) -> None:
        report = self._exchange(LoadAgent(source=self._program, start=json.dumps({**self._start, "now": self._now})))
        if isinstance(report, LoadRefused):
            raise LoadFailed(_told(report.told))
        if not isinstance(report, Loaded):
            raise self._trapped("crash", f"the agent's process answered with {report.kind}")

    def _frame(self, report: Framed) -> Frame:
        header = _Header.model_validate_json(report.header)
        shown = scene.parse(report.scene.encode()) if report.scene else None
        state = _state(report.state) if report.state else None
        if state is not None:
            self._start["state"] = state
        error = header.error.error() if header.error else None
        return Frame(shown, header.wake, state, error, header.notes, report.printed, report.seconds)

    def _exchange(self, request: AgentRequest) -> AgentReport:
        """Sends, answers calls, and returns what the agent's process says in the end."""
        try:
            parcel.send(self._channel, request.model_dump())
            while isinstance(report := self._receive(), Called):
                parcel.send(self._channel, self._answer(report).model_dump())
        except (OSError, WireError, ValidationError) as error:
            raise self._trapped("crash", f"the agent's process broke: {error}") from None
        if isinstance(report, messages.Trapped):
            raise self._trapped(report.reason, report.message)
        return report

    def _receive(self) -> AgentReport:
        ready, _, _ = select.select([self._channel], [], [], PATIENCE)
        if not ready:
            raise self._trapped("time", f"the program didn't answer within {PATIENCE:g} s and was stopped")
        arrived = parcel.receive(self._channel)
        if arrived is None:
            raise self._trapped("crash", "the agent's process ended")
        body, fds = arrived
        for fd in fds:
            os.close(fd)
        return AGENT_REPORT.validate_python(body)

    def _answer(self, called: Called) -> Answer:
        try:
            return Answer(ok=True, text=json.dumps(self.call(called.name, _PAYLOAD.validate_json(called.payload))))
        except Refused as refusal:
            return Answer(ok=False, text=str(refusal))
        except (ValueError, RecursionError) as error:
            return Answer(ok=False, text=f"{called.name} was called with what can't be understood: {error}")

    def _trapped(self, reason: Literal["time", "memory", "crash", "output", "scene"], message: str) -> Trapped:
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
    state = json.loads(text)
    if not isinstance(state, dict):
        raise ValueError("its state is no object")  # noqa: TRY004 - a value from outside
    return state


def _refuse(name: str, _: Mapping[str, JsonValue]) -> Mapping[str, JsonValue]:
    raise Refused(f"nothing answers {name}")
