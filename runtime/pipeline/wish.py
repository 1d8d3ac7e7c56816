"""A wish: what is to be written, and how far one goes for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from runtime.pipeline.course import BUDGETS

if TYPE_CHECKING:
    from runtime.messages import Urgency
    from runtime.pipeline.result import Options, Round

LETTERS_IN_A_TOKEN = 3.2
ROOM = 200
"""Tokens that a change may add to what there is."""
SEEDS_APART = 100


class Wish(NamedTuple):
    intent: str
    source: str
    """The program that is changed; "" for a new one."""
    agent: str
    options: Options
    others: tuple[str, ...] = ()
    """What was written for it so far and isn't wanted."""

    @property
    def urgency(self) -> Urgency:
        return self.options.urgency or ("edit" if self.source else "person")

    @property
    def rounds(self) -> tuple[Round, ...]:
        """Whoever waits for another version already has something: of several at once one is good, or none."""
        if self.source:
            return self.options.rounds_of_change
        return () if self.others else self.options.rounds

    @property
    def seed(self) -> int:
        """Another one each time that something else is wanted."""
        return self.options.seed + SEEDS_APART * len(self.others)

    @property
    def rivals(self) -> int:
        """A change has one way: it is copied, for the most part, and several can't be copied at once."""
        return 1 if self.source or self.options.plain else self.options.rivals

    def is_unwanted(self, source: str) -> bool:
        """A change that changes nothing is none."""
        return source.strip() in {one.strip() for one in (self.source, *self.others) if one}

    def most_for(self, source: str) -> int:
        """What is changed or mended stays about as long: who writes on and on isn't waited for."""
        most = self.options.most_tokens
        if source:
            most = min(max(most, round(1.4 * tokens_in(source))), round(1.5 * tokens_in(source)) + ROOM)
        return min(BUDGETS["generating"].tokens, most)


def tokens_in(source: str) -> float:
    return len(source) / LETTERS_IN_A_TOKEN
