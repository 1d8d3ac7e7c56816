"""What is asked of the pipeline, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

from runtime.messages import MOST_WAYS, Spent, Urgency
from runtime.pipeline.course import MOST_ROUNDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from runtime.pipeline.course import State

Round: TypeAlias = Literal["repair", "fresh"]
"""What follows a program that doesn't do: it is mended, or another one is written from the beginning."""
How: TypeAlias = Literal["written", "rule"] | Round
"""rule: what failed was mended without the model."""
Oracle: TypeAlias = Literal["", "gate", "trial", "look", "limit"]
"""What an attempt failed of: "look" is a trial without a failure in which something seemed to be of no use."""
MOST_TOKENS = 700


class Options(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    seed: Annotated[int, Field(ge=0, lt=2**30)] = 0
    most_tokens: Annotated[int, Field(ge=1, le=4000)] = MOST_TOKENS
    withhold: bool = False
    """Examples that were asked for in nearly the same words aren't shown."""
    rounds: Annotated[tuple[Round, ...], Field(max_length=MOST_ROUNDS)] = ("fresh", "repair")
    rounds_of_change: Annotated[tuple[Round, ...], Field(max_length=MOST_ROUNDS)] = ("repair", "repair")
    rounds_for_looks: Annotated[int, Field(ge=0, le=MOST_ROUNDS)] = 1
    rivals: Annotated[int, Field(ge=1, le=MOST_WAYS)] = MOST_WAYS
    """So many are written at once where one from the beginning is wanted: the first that is sound is used."""
    plain: bool = False
    urgency: Urgency | None = None
    """None: a person waits, for something new or for a change."""


class Attempt(NamedTuple):
    """One program that was written for a sentence."""

    source: str
    failed_of: Oracle
    problem: str
    """One precise message; "" where there is none."""
    how: How
    seed: int
    spent: Spent
    hint: str = ""


class Result(NamedTuple):
    """What came of a sentence."""

    outcome: Literal["done", "failed"]
    intent: str
    source: str
    """The program; "" where nothing came of it."""
    attempts: tuple[Attempt, ...]
    seconds: Mapping[State, float]
    """How long it was in which state."""
    total: float
    preview: float | None
    """Seconds until there was something to show; None: there was nothing before the end."""
    model: str = ""
    seed: int = 0
    examples: tuple[str, ...] = ()
    """The intents of those that were shown."""
    words: str = ""
    """Why it failed, in a sentence."""
    detail: str = ""
    notice: str = ""
    """What isn't quite right with a program that is used all the same."""

    @property
    def spent(self) -> Spent:
        """On all attempts together."""
        return together(attempt.spent for attempt in self.attempts)


def together(spent: Iterable[Spent]) -> Spent:
    parts = [one.model_dump(exclude={"kind"}) for one in spent]
    return Spent.model_validate({name: sum(part[name] for part in parts) for name in parts[0]} if parts else {})
