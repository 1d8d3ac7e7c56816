"""A program and its versions: the source, where it came from, and who allowed it, as one signed record each."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from typing import TYPE_CHECKING, Annotated, Final, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

from runtime.device import canonical

if TYPE_CHECKING:
    from collections.abc import Container

MAX_SOURCE: Final = 64 * 1024
MAX_NAME: Final = 64
_APOSTROPHES: Final = dict.fromkeys(map(ord, "'\N{RIGHT SINGLE QUOTATION MARK}"))

Sha256: TypeAlias = Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
Name: TypeAlias = Annotated[str, Field(pattern=r"^\w+(-\w+)*$", max_length=MAX_NAME)]
Short: TypeAlias = Annotated[str, Field(max_length=200)]
Time: TypeAlias = Annotated[float, Field(ge=0, lt=1e12, allow_inf_nan=False)]


class Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Program(Record):
    """What was written for an intent, and how."""

    intent: Annotated[str, Field(max_length=4000)]
    source: Annotated[str, Field(max_length=MAX_SOURCE)]
    model: Short = ""
    model_sha256: Sha256 | None = None
    prompt_sha256: Sha256 | None = None
    seed: Annotated[int, Field(ge=0, lt=2**64)] = 0
    capabilities: Annotated[tuple[Short, ...], Field(strict=False, max_length=100)] = ()
    approved_by: Short = ""
    trace: Short = ""


class Origin(Record):
    """The device that a version came from, as its file said, and what it was there."""

    device: Short
    version: Sha256


class Version(Program):
    """A program as one step in the life of an agent."""

    agent: Name
    number: Annotated[int, Field(ge=1, lt=2**31)]
    parent: Sha256 | None
    created: Time
    origin: Origin | None = None

    @property
    def sha256(self) -> str:
        """The program's content hash."""
        return hashlib.sha256(self.source.encode()).hexdigest()

    def record(self) -> bytes:
        """What is signed: all of it, the source by its hash."""
        return canonical({**self.model_dump(mode="json", exclude={"source"}), "sha256": self.sha256})

    @property
    def id(self) -> str:
        """The content hash of the record, which no other version has."""
        return hashlib.sha256(self.record()).hexdigest()


def name_for(intent: str, taken: Container[str]) -> str:
    """A name that a person can type, made of the intent's words, for an agent that has none yet."""
    plain = unicodedata.normalize("NFKC", intent).casefold().translate(_APOSTROPHES)
    # Numbers that are no digits, of scripts of old, are letters of a word for Python and for nobody else.
    spelled = "".join(" " if unicodedata.category(letter) == "No" else letter for letter in plain)
    words = re.findall(r"[^\W_]+", spelled)
    told = [word for word in words if word not in {"a", "an", "the", "please", "make", "me"}] or words
    name = ""
    for word in told:
        if name and len(name) + len(word) >= MAX_NAME // 2:
            break
        name = f"{name}-{word}" if name else word[: MAX_NAME // 2]
    name = name or "agent"
    number = 1
    while (candidate := name if number == 1 else f"{name}-{number}") in taken:
        number += 1
    return candidate
