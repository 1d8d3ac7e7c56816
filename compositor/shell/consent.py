"""Consent: what a person answered so far to one question about what an agent may do. Unless told otherwise, no."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, TypeAlias

from runtime.language import later, say

if TYPE_CHECKING:
    from runtime.messages import ApprovalAsked

Answer: TypeAlias = Literal["once", "always", "no", "never"]
ANSWERS: tuple[Answer, ...] = ("never", "no", "once", "always")
"""From the least to the most."""
LABELS: dict[Answer, str] = {
    "once": later("Once"),
    "always": later("Always for this agent"),
    "no": later("No"),
    "never": later("Never"),
}
_ALLOW: frozenset[Answer] = frozenset({"once", "always"})


@dataclass(frozen=True)
class Consent:
    asked: ApprovalAsked
    answers: tuple[Answer, ...]
    focus: int = 0
    """A permission's row; behind the last one the button that confirms, then the one that refuses all."""
    is_second: bool = False
    """Whether it is the louder question, which comes after a yes to what is dangerous together."""

    @classmethod
    def to(cls, asked: ApprovalAsked) -> Consent:
        return cls(asked, all_no(asked))

    @property
    def rows(self) -> int:
        return len(self.answers)

    @property
    def row(self) -> int | None:
        """The permission that has the focus."""
        return self.focus if self.focus < self.rows and not self.is_second else None

    @property
    def refuses(self) -> bool:
        """Whether the focus is on the button that says no to everything."""
        return self.focus == self.rows + 1

    @property
    def grants(self) -> int:
        return sum(answer in _ALLOW for answer in self.answers)

    @property
    def verdict(self) -> str:
        """What confirming does."""
        match sorted(set(self.answers)):
            case ["always"]:
                return say("Allow always")
            case ["never"]:
                return say("Never allow")
            case ["once"]:
                return say("Allow once")
            case []:
                return say("Go on")
            case _ if self.grants:
                return say("Allow {some} of {all}", some=self.grants, all=self.rows)
            case _:
                return say("Don't allow")

    def moved(self, by: int) -> Consent:
        """The focus, round and round."""
        first = self.rows if self.is_second else 0
        stops = self.rows + 2 - first
        return replace(self, focus=first + (self.focus - first + by) % stops)

    def turned(self, by: int) -> Consent:
        """Left or right: another answer in a row, the other button behind the rows."""
        if self.row is None:
            return replace(self, focus=self.rows + (self.focus - self.rows + by) % 2)
        at = ANSWERS.index(self.answers[self.row]) + by
        return self.answered(self.row, ANSWERS[min(max(at, 0), len(ANSWERS) - 1)])

    def answered(self, row: int, answer: Answer) -> Consent:
        return replace(self, answers=(*self.answers[:row], answer, *self.answers[row + 1 :]), focus=row)

    @property
    def needs_second(self) -> bool:
        return bool(self.asked.louder and self.grants and not self.is_second)

    def second(self) -> Consent:
        """The louder question; the focus is on no."""
        return replace(self, is_second=True, focus=self.rows + 1)


def label(answer: Answer, asked: ApprovalAsked) -> str:
    """What comes from no agent is Wisp's own wish."""
    return say("Always") if answer == "always" and not asked.agent else say(LABELS[answer])


def all_no(asked: ApprovalAsked) -> tuple[Answer, ...]:
    no: Answer = "no"
    return (no,) * len(asked.permissions)
