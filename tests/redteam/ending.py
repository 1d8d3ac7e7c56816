"""How a program ends that is run without having passed the gate, in words that a pattern can be held against."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runtime import scene_text
from runtime.agents import LoadFailed, Trapped
from runtime.calls import CALLS, Ask, Calls, Fetch
from runtime.capabilities import Authority, Capability, Holder

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import JsonValue

    from runtime.agents import Agent, Agents, Frame
    from runtime.calls import Asked, Payload

NOW = 1_790_000_000.0
HELD = ("net:GET:allowed.example", "files:read:notes/", "files:write:notes/", "bus:publish:news")
NO_OUTLINE: Mapping[str, list[int]] = {"branches": [], "bare": []}


class Brokers:
    """Does nothing, and counts what got as far as to be done."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.refused: list[str] = []

    def calls(self) -> Calls:
        authority, holder = Authority(), Holder("hostile", "0" * 64)
        tokens = [authority.issue(*holder, Capability.parse(held), now=NOW, lifetime=60) for held in HELD]
        brokers = dict.fromkeys(CALLS, self._do)
        return Calls(holder, tokens, authority, brokers, clock=lambda: NOW, on_refusal=self._note)

    def _do(self, asked: Asked[Payload]) -> Mapping[str, JsonValue] | None:
        self.done.append(type(asked.payload).__name__)
        if isinstance(asked.payload, (Ask, Fetch)):
            return None  # the answer would come later
        return {"text": "", "names": [], "token": ""}

    def _note(self, name: str, message: str) -> None:
        self.refused.append(f"{name}: {message}")


def ended(agents: Agents, program: str) -> str:
    """`error MESSAGE`, `trap REASON: MESSAGE` or `shown SCENE`; then what it was refused, and what was done for it."""
    brokers = Brokers()
    agent = agents.start("hostile")
    agent.call = brokers.calls()
    try:
        how = _run(agent, program)
    finally:
        agent.close()
    done = f"\ndone {len(brokers.done)} {sorted(set(brokers.done))}" if brokers.done else ""
    refused = f"\nrefused {len(brokers.refused)} {brokers.refused[0]}" if brokers.refused else ""
    return how + refused + done


def _run(agent: Agent, program: str) -> str:
    try:
        agent.load(program, state=None, seed=0, now=NOW, zone=0, outline=NO_OUTLINE)
        first = _told(agent.frame(NOW))
        second = agent.frame(NOW + 1)
    except LoadFailed as failed:
        return f"error {failed}"
    except Trapped as trap:
        return f"trap {trap.reason}: {trap}"
    return f"{first}\n{_told(second)}" if second.scene or second.error else first


def _told(frame: Frame) -> str:
    notes = "".join(f"\nnote {note[:200]}" for note in frame.notes)
    if frame.error:
        return f"error {frame.error.message[:500]}{notes}"
    return f"shown {scene_text.text(frame.scene)[:2000] if frame.scene else 'nothing'}{notes}"
