"""A record of all that went into an agent, and its replay: the same inputs give the same scenes, byte for byte."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, JsonValue, TypeAdapter, ValidationError

from runtime.calls import Refused
from runtime.messages import AgentEvent  # noqa: TC001 - pydantic reads it
from runtime.session import Session, Start, Turn, World
from runtime.steps import in_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path
    from typing import TextIO

    from runtime.agents import Agents
    from runtime.scene import Scene
    from runtime.wire import JSON


class RecordError(Exception):
    """What is no record of ours; says in which line."""


class _Line(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Began(_Line):
    kind: Literal["start"] = "start"
    now: float
    source: str
    outline: dict[str, JsonValue]
    state: dict[str, JsonValue] | None
    seed: int
    zone: int
    size: Annotated[tuple[int, int], Field(strict=False)]

    def start(self) -> Start:
        return Start(self.source, self.outline, self.state, self.seed, self.zone, self.size)


class Called(_Line):
    name: str
    payload: dict[str, JsonValue]
    answer: dict[str, JsonValue] | None
    refusal: str | None


class Drew(_Line):
    """A frame. No scene: the same as before."""

    kind: Literal["frame"] = "frame"
    now: float
    events: Annotated[tuple[Annotated[AgentEvent, Field(discriminator="kind")], ...], Field(strict=False)]
    calls: Annotated[tuple[Called, ...], Field(strict=False)]
    scene: str | None
    problem: str | None


Line: TypeAlias = Began | Drew
_LINE: TypeAdapter[Line] = TypeAdapter(Annotated[Line, Field(discriminator="kind")])


class Difference(NamedTuple):
    """A frame that came out otherwise."""

    line: int
    what: str
    recorded: str
    replayed: str


class Recorder:
    """Writes each start and each frame as one line of JSON."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._last: Scene | None = None

    def start(self, now: float, start: Start) -> None:
        self._last = None
        self._write({"kind": "start", "now": now, **start._asdict()})

    def turn(self, turn: Turn) -> None:
        """Events, calls and the scene, unless it is the last one."""
        shown = None if turn.scene == self._last else turn.scene.encoded().decode()
        self._last = turn.scene
        self._write(
            {
                "kind": "frame",
                "now": turn.now,
                "events": [event.model_dump() for event in turn.events],
                "calls": [call._asdict() for call in turn.calls],
                "scene": shown,
                "problem": turn.problem,
            }
        )

    def _write(self, line: Mapping[str, JSON]) -> None:
        self._file.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")


def read(path: Path) -> Iterator[tuple[int, Line]]:
    """The lines with their numbers; RecordError where one is not of a record."""
    began = False
    try:
        with path.open(encoding="utf-8") as file:
            for number, text in enumerate(file, start=1):
                line = _LINE.validate_json(text)
                began = began or isinstance(line, Began)
                if not began:
                    raise RecordError(f"{path}: a record begins with a start")
                yield number, line
    except (OSError, UnicodeDecodeError) as error:
        raise RecordError(f"{path} can't be read: {error}") from error
    except ValidationError as error:
        raise RecordError(f"{path}: line {number} is not of a record: {in_words(error)}") from error


def replay(agents: Agents, lines: Iterable[tuple[int, Line]]) -> Iterator[Difference]:
    """Gives the agent what was recorded, and tells each frame that came out otherwise."""
    replayed: _Replayed | None = None
    try:
        for number, line in lines:
            if isinstance(line, Began):
                if replayed:
                    replayed.close()
                replayed = _Replayed(agents, line)
            elif replayed:
                yield from replayed.frame(number, line)
    finally:
        if replayed:
            replayed.close()


class _Replayed:
    """One start, and the frames after it."""

    def __init__(self, agents: Agents, began: Began) -> None:
        self._agent = agents.start("replay")
        self._began = began
        self._session: Session | None = None
        self._recorded: list[Called] = []
        self._turn: Turn | None = None
        self._scene = ""

    def close(self) -> None:
        self._agent.close()

    def frame(self, number: int, line: Drew) -> Iterator[Difference]:
        self._recorded = list(line.calls)
        self._turn = None
        if self._session is None:
            start = self._began.start()
            self._session = Session(self._agent, start, World(line.now), self._answer, watch=self._watch)
        else:
            self._session.turn(line.now, line.events)
        self._scene = line.scene or self._scene
        yield from self._compared(number, line)

    def _compared(self, number: int, line: Drew) -> Iterator[Difference]:
        if self._turn is None:
            problems = self._session.problems if self._session else []
            yield Difference(number, "there was no frame", "", problems[-1].message if problems else "")
            return
        scene = self._turn.scene.encoded().decode()
        if scene != self._scene:
            yield Difference(number, "the scene is another", self._scene, scene)
        if self._turn.problem != line.problem:
            yield Difference(number, "the error is another", line.problem or "", self._turn.problem or "")
        if self._recorded:
            yield Difference(number, "a call was not made", ", ".join(call.name for call in self._recorded), "")

    def _watch(self, turn: Turn) -> None:
        self._turn = turn

    def _answer(self, name: str, payload: Mapping[str, JsonValue]) -> Mapping[str, JsonValue]:
        """The recorded answer, if this is the recorded call."""
        if not self._recorded or (self._recorded[0].name, self._recorded[0].payload) != (name, payload):
            raise Refused(f"{name} was not called then")
        call = self._recorded.pop(0)
        if call.answer is None:
            raise Refused(call.refusal or "")
        return call.answer
