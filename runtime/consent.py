"""Consent: what the person has allowed and forbidden for good, by agent and capability."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from runtime.capabilities import Capability
from runtime.kept import Kept
from runtime.program import Name, Record, Time

if TYPE_CHECKING:
    from pathlib import Path

    from runtime.device import Device


class Decision(Record):
    agent: Name
    capability: Annotated[str, Field(max_length=700)]
    allowed: bool
    at: Time


class Decisions(Record):
    made: Annotated[tuple[Decision, ...], Field(strict=False)] = ()


class Consent:
    def __init__(self, folder: Path, device: Device) -> None:
        self._kept = Kept(folder / "consent.json", device, Decisions())

    @property
    def problem(self) -> str:
        return self._kept.problem

    def of(self, agent: str) -> list[Decision]:
        return [decision for decision in self._kept.value.made if decision.agent == agent]

    def decided(self, agent: str, needed: Capability) -> bool | None:
        """Whether it was allowed; None where the person has to be asked."""
        for decision in self.of(agent):
            known = Capability.parse(decision.capability)
            # Who allowed more has allowed this; who forbade more may still want this.
            if known == needed or (decision.allowed and known.covers(needed)):
                return decision.allowed
        return None

    def decide(self, agent: str, capability: Capability, *, allowed: bool, now: float) -> None:
        """In place of what was decided before, and of what this covers."""
        decision = Decision(agent=agent, capability=str(capability), allowed=allowed, at=now)
        self._put([*self._others(agent, capability), decision])

    def forget(self, agent: str, capability: Capability | None = None) -> None:
        """The person will be asked again."""
        self._put(self._others(agent, capability))

    def _others(self, agent: str, capability: Capability | None) -> list[Decision]:
        return [
            decision
            for decision in self._kept.value.made
            if decision.agent != agent or (capability and not capability.covers(Capability.parse(decision.capability)))
        ]

    def _put(self, made: list[Decision]) -> None:
        self._kept.put(Decisions(made=tuple(made)))
