"""What it takes to write with a model: llama.cpp does it in earnest, a list of words in tests."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterator, Sequence


class Turn(NamedTuple):
    role: str
    text: str


class Part(NamedTuple):
    """Turns that stand together in a prompt."""

    turns: tuple[Turn, ...]
    kept: bool
    """Whether it will come again, so that what was computed for it is worth a place on the shelf."""


class Stopped(Exception):  # noqa: N818 - nobody did anything wrong
    """Somebody set `stop`."""


class Pen(Protocol):
    """One text that is being written behind what was read; used by one thread at a time."""

    @property
    def length(self) -> int:
        """How many tokens there are, with those that were read."""
        ...

    def tokens(self, text: str) -> list[int]:
        """Plain words: the model's own marks in them are nothing but text."""
        ...

    def text(self, token: int) -> bytes:
        """Nothing for a mark."""
        ...

    def is_end(self, token: int) -> bool: ...

    def sample(self, *, at: int = -1, temperature: float, seed: int, banned: frozenset[int] = frozenset()) -> int:
        """What comes after the last token, or after the one `at` that place of the last `add`.

        A temperature of 0 takes the likeliest. The same seed at the same length chooses the same.
        """
        ...

    def add(self, tokens: Sequence[int]) -> None:
        """Computes them in one go; raises ValueError where they don't fit."""
        ...

    def cut(self, length: int) -> None:
        """Forgets all that comes after; one can sample from there again."""
        ...


class Engine(Pen, Protocol):
    """One model, which is a pen itself; it can have several, and then these write in its place."""

    restored: int
    """How many tokens of the last `begin` were there already, in memory or on the shelf."""
    read: int
    """How many of them had to be computed."""

    @property
    def stop(self) -> threading.Event:
        """Set by any thread. What computes then raises Stopped soon; the sequence is empty until the next `begin`."""
        ...

    def begin(self, parts: Sequence[Part]) -> Iterator[float]:
        """The sequence holds the parts and the beginning of the model's own turn; yields which share is done."""
        ...

    def pens(self, count: int) -> Sequence[Pen]:
        """All write on from what `begin` read, which is there once, until the next `begin`.

        What they add is computed together, as soon as one of them is asked what comes next. One can sample only after
        the last token that a pen added.
        """
        ...

    def close(self) -> None:
        """Gives its memory back; nothing more is asked of it."""
        ...
