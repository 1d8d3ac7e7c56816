"""Who waits for the model: a person before a live edit before what nobody looks at, and each in the order of asking."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from runtime.messages import AskModel, Urgency, WriteProgram

RANKS: Mapping[Urgency, int] = {"person": 0, "edit": 1, "background": 2}
MOST: Mapping[Urgency, int] = {"person": 64, "edit": 32, "background": 32}
"""How many wait at most; who comes after them is told so at once."""


class Asked(NamedTuple):
    """A request, and when it came."""

    request: WriteProgram | AskModel
    at: float

    @property
    def number(self) -> int:
        return self.request.request

    @property
    def rank(self) -> int:
        return RANKS[self.request.urgency]


class Waiting:
    """The queue."""

    def __init__(self) -> None:
        self._lines: dict[int, list[Asked]] = {rank: [] for rank in RANKS.values()}

    def __len__(self) -> int:
        return sum(map(len, self._lines.values()))

    def __iter__(self) -> Iterator[Asked]:
        for line in self._lines.values():
            yield from line

    def has_room(self, urgency: Urgency) -> bool:
        return len(self._lines[RANKS[urgency]]) < MOST[urgency]

    def add(self, asked: Asked) -> None:
        self._lines[asked.rank].append(asked)

    def put_back(self, asked: Asked) -> None:
        """It had its turn already, and gave it up to another one."""
        self._lines[asked.rank].insert(0, asked)

    def next(self) -> Asked | None:
        for line in self._lines.values():
            if line:
                return line.pop(0)
        return None

    def withdraw(self, number: int) -> Asked | None:
        for line in self._lines.values():
            for place, asked in enumerate(line):
                if asked.number == number:
                    return line.pop(place)
        return None


def gives_way(running: Urgency, coming: Urgency) -> bool:
    """What nobody looks at lets somebody before it who waits; nobody else is interrupted."""
    return RANKS[running] == RANKS["background"] > RANKS[coming]
