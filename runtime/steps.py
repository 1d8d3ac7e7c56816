"""The steps of an intent: what a person does to an agent, and what must be seen then. Typed, and parsed with care."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer, TypeAdapter, ValidationError

if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_STEPS = 500


class StepError(ValueError):
    """What stands where a step should; says what is wrong with it."""


def _compiled(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        return re.compile(value, re.IGNORECASE)
    except (re.error, RecursionError, OverflowError) as error:
        raise ValueError(f"{value!r} is no regular expression: {error}") from error


def _as_text(value: object) -> object:
    """A number may stand for its text: people write {"fill": "Bill", "text": 80}."""
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else value


def _moment(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        moment = datetime.fromisoformat(value)
    except ValueError as error:
        raise ValueError(f"{value!r} is no time like 2026-03-14T15:09:26") from error
    # The virtual clock has no zone of its own: what stands there is what it shows.
    return moment.replace(tzinfo=UTC)


def _numbered(value: object) -> object:
    if isinstance(value, str) and re.fullmatch(r"#0+", value):
        raise ValueError(f"{value!r}: the first is #1")
    return value


Pattern: TypeAlias = Annotated[
    re.Pattern[str], BeforeValidator(_compiled), PlainSerializer(lambda pattern: pattern.pattern, return_type=str)
]
# A year, so that nobody waits for a slip of the pen.
Seconds: TypeAlias = Annotated[float, Field(ge=0, le=366 * 86_400, allow_inf_nan=False)]
Share: TypeAlias = Annotated[float, Field(ge=0, le=1)]
Point: TypeAlias = Annotated[tuple[Share, Share], Field(strict=False)]
# Which there are is the gate's affair: a kind that nobody asks for fails its step, not the whole file.
CapabilityKind: TypeAlias = Annotated[str, Field(pattern="^[a-z]+$")]


class _Step(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, arbitrary_types_allowed=True)

    def __str__(self) -> str:
        return self.model_dump_json(exclude_unset=True)


class See(_Step):
    see: Pattern
    within: Seconds = 1


class NotSee(_Step):
    not_see: Pattern


class Title(_Step):
    title: Pattern


class Click(_Step):
    click: Pattern
    times: Annotated[int, Field(ge=1, le=1000)] = 1


class Fill(_Step):
    """`fill` is a pattern, or `#2` for the second node that can be filled."""

    fill: Annotated[Pattern, BeforeValidator(_numbered)]
    text: Annotated[str, BeforeValidator(_as_text)]
    enter: bool = False

    @property
    def number(self) -> int | None:
        found = re.fullmatch(r"#(\d+)", self.fill.pattern)
        return int(found[1]) if found else None


class Wait(_Step):
    wait: Seconds


class Key(_Step):
    key: Annotated[str, Field(min_length=1, max_length=16)]
    hold: Annotated[Seconds, Field(gt=0)] | None = None


class Tap(_Step):
    tap: Point


class Drag(_Step):
    drag: Annotated[tuple[Point, ...], Field(strict=False, min_length=1, max_length=1000)]


class Draws(_Step):
    draws: Annotated[int, Field(ge=0)]


class Changes(_Step):
    changes: Seconds


class Still(_Step):
    still: Seconds


class Time(_Step):
    time: Annotated[datetime, BeforeValidator(_moment)]


class Edit(_Step):
    """`program` is a file that stands for what would be written, as it does for the intent itself."""

    edit: Annotated[str, Field(min_length=1)]
    program: str | None = None


class Reopen(_Step):
    reopen: Literal[True]


class Undo(_Step):
    undo: Literal[True]


class NoError(_Step):
    no_error: Literal[True]


class Capabilities(_Step):
    capabilities: Annotated[tuple[CapabilityKind, ...], Field(strict=False)]


Step: TypeAlias = (
    See
    | NotSee
    | Title
    | Click
    | Fill
    | Wait
    | Key
    | Tap
    | Drag
    | Draws
    | Changes
    | Still
    | Time
    | Edit
    | Reopen
    | Undo
    | NoError
    | Capabilities
)
# Each kind of step is known by the name of its first field.
KINDS: Mapping[str, type[Step]] = {
    next(iter(kind.model_fields)): kind
    for kind in (
        *(See, NotSee, Title, Click, Fill, Wait, Key, Tap, Drag, Draws, Changes, Still),
        *(Time, Edit, Reopen, Undo, NoError, Capabilities),
    )
}
_STEPS: TypeAdapter[list[dict[str, Any]]] = TypeAdapter(Annotated[list[dict[str, Any]], Field(max_length=MAX_STEPS)])


def parse(value: object) -> tuple[Step, ...]:
    """The steps in a JSON value; StepError says which one is wrong and why."""
    try:
        objects = _STEPS.validate_python(value, strict=True)
    except ValidationError as error:
        raise StepError(f"steps: {in_words(error)}") from error
    return tuple(_step(number, value) for number, value in enumerate(objects, start=1))


def in_words(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_input=False)[0]
    where = ".".join(str(part) for part in first["loc"])
    message = first["msg"].removeprefix("Value error, ").replace("Input", "it")
    return f"{where}: {message}" if where else message


def _step(number: int, value: Mapping[str, Any]) -> Step:
    kinds = [name for name in KINDS if name in value]
    if not kinds:
        known = ", ".join(KINDS)
        raise StepError(f"step {number}: {', '.join(value) or 'nothing'} names no step; the steps are {known}")
    if len(kinds) > 1:
        raise StepError(f"step {number}: {' and '.join(kinds)} are two steps; write them one after the other")
    try:
        return KINDS[kinds[0]].model_validate(value)
    except ValidationError as error:
        raise StepError(f"step {number}: {in_words(error)}") from error
