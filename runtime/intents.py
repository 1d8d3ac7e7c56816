"""Intents with their steps: read from a file, run one by one, and what came of each."""

from __future__ import annotations

import json
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from runtime import scene_text, trial
from runtime.making import Made
from runtime.pipeline.result import MOST_TOKENS
from runtime.replies import Replies
from runtime.steps import CapabilityKind, Edit, Step, in_words, parse
from runtime.trial import StepFailed
from runtime.workbench import Gated, Terms, Workbench

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from runtime.agents import Agents
    from runtime.making import Maker
    from runtime.session import Session
    from runtime.wire import JSON

NOBODY = 'it names no "program", and nobody is there to write one'
NOW = datetime(2026, 3, 14, 15, 9, 26, tzinfo=UTC).timestamp()


class IntentsError(Exception):
    """A file of intents that can't be used; says the line and what is wrong with it."""


class Intent(BaseModel):
    """One line. `program` is a file, beside this one, that stands for what would be written."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, arbitrary_types_allowed=True)

    id: Annotated[str, Field(min_length=1, max_length=200)]
    intent: Annotated[str, Field(min_length=1, max_length=4000)]
    steps: Annotated[tuple[Step, ...], BeforeValidator(parse)]
    program: str | None = None
    deny: Annotated[tuple[CapabilityKind, ...], Field(strict=False)] = ()
    replies: Replies = Replies()
    max_tokens: Annotated[int, Field(ge=1)] | None = None
    tags: Annotated[tuple[str, ...], Field(strict=False)] = ()

    @property
    def edits(self) -> list[int]:
        """The numbers of the steps that change the program."""
        return [number for number, step in enumerate(self.steps, start=1) if isinstance(step, Edit)]

    @property
    def is_written(self) -> bool:
        """Whether a model has to write something of it."""
        return self.program is None or any(isinstance(step, Edit) and step.program is None for step in self.steps)

    def files(self) -> Iterator[str]:
        """The programs that stand for what would be written."""
        if self.program is not None:
            yield self.program
        yield from (step.program for step in self.steps if isinstance(step, Edit) and step.program is not None)


class Outcome(NamedTuple):
    intent: Intent
    why: str | None
    """None: it passed."""
    step: int | None
    """The number of the step that failed; None when the program didn't come so far."""
    made: Made
    edits: tuple[Made, ...]
    running: float | None
    """Seconds from Enter until the agent ran."""
    seconds: float
    program: str
    trace: Mapping[str, JSON]
    scene: str
    others: tuple[Outcome, ...] = ()
    """What came of asking for another version, as long as none had passed."""

    @classmethod
    def unmade(cls, intent: Intent, made: Made) -> Outcome:
        """No agent came to run."""
        return cls(intent, made.why, None, made, (), None, made.seconds, made.source, {}, "")

    @classmethod
    def lost(cls, intent: Intent, traceback: str) -> Outcome:
        """Not the program failed, but we did."""
        lines = traceback.rstrip().splitlines()
        made = Made("", f"Wisp itself failed: {lines[-1]}")
        return cls.unmade(intent, made)._replace(trace={"traceback": lines})

    @property
    def passed(self) -> bool:
        return self.why is None

    @property
    def passed_at(self) -> int | None:
        """Which version did, counted from 1."""
        versions = (self, *self.others)
        return next((number for number, one in enumerate(versions, start=1) if one.passed), None)

    @property
    def edits_passed(self) -> int:
        """An edit is as good as the steps up to the next one."""
        reached = self.step if self.step is not None else 0 if self.why else len(self.intent.steps) + 1
        ends = [*self.intent.edits[1:], len(self.intent.steps) + 1]
        return sum(end <= reached for end in ends[: len(self.intent.edits)])


def read(path: Path) -> list[Intent]:
    """All intents of a file; IntentsError names the line that is wrong."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise IntentsError(f"{path} can't be read: {error}") from error
    intents: dict[str, Intent] = {}
    for number, line in enumerate(lines, start=1):
        if line.strip():
            intent = _intent(f"{path}: line {number}", line)
            if intent.id in intents:
                raise IntentsError(f"{path}: line {number}: the id {intent.id!r} was used before")
            for file in intent.files():
                if not place(path.parent, file).is_file():
                    raise IntentsError(f"{path}: line {number}: there is no program {path.parent / file}")
            intents[intent.id] = intent
    return list(intents.values())


def run(
    agents: Agents, intent: Intent, folder: Path, seed: int, maker: Maker | None = None, versions: int = 1
) -> Outcome:
    """One intent in a fresh appliance; `folder` holds the programs that stand for what `maker` would write.

    Where a version doesn't pass another one is asked for, `versions` in all.
    """
    first = last = _run(agents, intent, folder, seed, maker, ())
    others: list[Outcome] = []
    while intent.program is None and not last.passed and last.made.source and len(others) + 1 < versions:
        seen = (first.made.source, *(one.made.source for one in others))
        last = _run(agents, intent, folder, seed, maker, seen)
        others.append(last)
    return first._replace(others=tuple(others))


def _run(
    agents: Agents, intent: Intent, folder: Path, seed: int, maker: Maker | None, seen: tuple[str, ...]
) -> Outcome:
    began = time.monotonic()
    made = _made(intent, folder, maker, seen)
    if not made.source:
        return Outcome.unmade(intent, made)
    terms = Terms(NOW, seed, intent.replies, lambda kind: kind not in intent.deny)
    edits = _Edits(folder, maker)
    with (
        tempfile.TemporaryDirectory(prefix="wisp-intent-") as data,
        closing(Workbench(agents, Path(data), terms, read=edits.read, write=edits.write)) as bench,
    ):
        try:
            bench.make(intent.intent, made.source)
        except Gated as gated:
            return Outcome.unmade(intent, made._replace(why=f"the gate refused the program: {gated}"))
        running = time.monotonic() - began
        failure = trial.run(bench, intent.steps)
        return Outcome(
            intent=intent,
            why=f"{failure.step}: {failure.why}" if failure else None,
            step=failure.number if failure else None,
            made=made,
            edits=tuple(edits.made),
            running=running,
            seconds=time.monotonic() - began,
            program=bench.version.source,
            trace=_trace(bench.session),
            scene=scene_text.text(bench.session.scene),
        )


def _made(intent: Intent, folder: Path, maker: Maker | None, seen: tuple[str, ...]) -> Made:
    if intent.program is not None:
        return Made(read_program(place(folder, intent.program)), "")
    if maker is None:
        return Made("", NOBODY)
    return maker.make(intent.intent, others=seen, most_tokens=intent.max_tokens or MOST_TOKENS)


class _Edits:
    """What the model changed, and what that took; or a file that stands for it."""

    def __init__(self, folder: Path, maker: Maker | None) -> None:
        self._folder, self._maker = folder, maker
        self.made: list[Made] = []

    def read(self, name: str) -> str:
        return read_program(place(self._folder, name))

    def write(self, wish: str, source: str) -> str:
        if self._maker is None:
            raise StepFailed(NOBODY)
        made = self._maker.make(wish, source)
        self.made.append(made)
        if not made.source:
            raise StepFailed(f"nothing came of the edit: {made.why}")
        return made.source


def place(folder: Path, program: str) -> Path:
    """Beside the file that names it, or else where we are."""
    beside = folder / program
    return beside if beside.exists() else Path(program)


def read_program(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise IntentsError(f"the program {path} can't be read: {error}") from error


def _intent(where: str, line: str) -> Intent:
    try:
        return Intent.model_validate(json.loads(line))
    except ValidationError as error:
        raise IntentsError(f"{where}: {in_words(error)}") from error
    except (ValueError, RecursionError) as error:
        raise IntentsError(f"{where}: no JSON: {error}") from error


def _trace(session: Session) -> dict[str, JSON]:
    """What happened in the agent that isn't on its scene."""
    return {
        "frames": session.frames,
        "problems": [problem._asdict() for problem in session.problems],
        "printed": session.printed,
        "notes": session.notes,
        "calls": [f"{call.name}: {call.refusal}" if call.refusal else call.name for call in session.calls],
    }
