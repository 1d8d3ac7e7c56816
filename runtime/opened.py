"""Opened: the agents that are open, what each may do, and what the shell is told of them."""

from __future__ import annotations

import itertools
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from runtime import gate
from runtime.bus import Bus
from runtime.calls import Calls
from runtime.capabilities import ALWAYS, Authority, Capability, Holder
from runtime.data import DataError
from runtime.messages import (
    AgentChanged,
    AgentClosed,
    AgentOpened,
    AgentTroubled,
    ApprovalAsked,
    ApprovalEnded,
    Heard,
    Raised,
    Replied,
)
from runtime.neighbours import Neighbours
from runtime.outside import Outside
from runtime.permissions import ALWAYS as FOR_GOOD
from runtime.permissions import ASKED, ONCE, louder, permission
from runtime.questions import Questions
from runtime.running import Running, Terms
from runtime.saving import Saving

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from runtime.agents import Agents
    from runtime.appliance import Appliance
    from runtime.gate import Need
    from runtime.messages import Permission
    from runtime.pipeline.line import Line
    from runtime.program import Version
    from runtime.running import Trouble
    from runtime.wire import JSON

LIFETIME = 100 * 366 * 86_400.0


class Asking(NamedTuple):
    """An approval that the person hasn't answered yet."""

    request: int
    agent: str
    needs: tuple[Need, ...]


class Opened:
    """Owns the running agents, and the authority over what they may do."""

    def __init__(self, appliance: Appliance, agents: Agents, line: Line | None = None) -> None:
        """`line` is the one to the model on this machine, which agents may ask."""
        self.running: dict[str, Running] = {}
        self.on_begin: Callable[[Version], None] = lambda _: None
        """Told before a program runs, when it is decided what that may do."""
        self._appliance, self._agents = appliance, agents
        self._holdings = appliance.holdings
        self._authority, self._bus, self._neighbours = Authority(), Bus(), Neighbours()
        self._questions = Questions(line, clock=appliance.now, deliver=self._deliver, note=self._note_question)
        self._outside = Outside(appliance, self._questions)
        self._saving = Saving(appliance)
        self._once: dict[str, list[Capability]] = {}
        """What was allowed until the agent is closed."""
        self._asking: dict[int, Asking] = {}

    def open(self, version: Version) -> None:
        """Or brings it to the front. In place of another version of it, if that is open."""
        running = self.running.get(version.agent)
        if running and running.version.id == version.id:
            self._appliance.shell.tell(Raised(agent=version.agent))
            return
        self._holdings.audit.append("opened", agent=version.agent, version=version.id)
        if running:
            self.save(version.agent)
            running.version = version
        else:
            running = Running(version, self._agents, self._appliance.loop, self)
            self.running[version.agent] = running
            self._once[version.agent] = []
            self._holdings.places.opened(version.agent)
            self._holdings.feedback.opened(version.agent)
            self._tell_opened(running)
        self._holdings.registry.ran(version.id)
        self._admit(running)

    def close(self, agent: str) -> None:
        if agent not in self.running:
            return
        self.save(agent)
        running = self.running.pop(agent)
        self._leave(agent)
        running.close()
        self._holdings.audit.append("closed", agent=agent)
        self._holdings.places.closed(agent)
        self._holdings.feedback.closed(agent)
        self._appliance.shell.tell(AgentClosed(agent=agent))

    def end(self) -> None:
        """The appliance ends: what is open will be open again."""
        for agent, running in self.running.items():
            self.save(agent)
            running.close()
        self.running.clear()

    def tell_all(self) -> None:
        """To a shell that has just come."""
        for running in sorted(self.running.values(), key=self._order):
            running.drain()
            self._tell_opened(running)
        for asking in self._asking.values():
            self._ask(asking)

    def save(self, agent: str) -> None:
        """What a person has seen of it by now is kept."""
        if running := self.running.get(agent):
            running.settle()
        self._saving.flush(agent)

    def restart(self, agent: str) -> None:
        """With what it had saved."""
        running = self.running.get(agent)
        if running is None:
            self.open(self._holdings.registry.latest(agent))
        elif not self._is_asking(agent):
            self.save(agent)
            self._begin(running)

    def begin_anew(self) -> None:
        """All of them: something that they begin with has changed."""
        for agent in list(self.running):
            self.restart(agent)

    def permissions(self, agent: str) -> tuple[Permission, ...]:
        """What it may do at the moment."""
        running = self.running[agent]
        granted = self._granted(agent)
        return tuple(
            permission(need, ONCE if need.capability in self._once[agent] else FOR_GOOD)
            for need in needs(running.version)
            if need.capability in granted
        )

    def answer(self, request: int, answers: Sequence[str]) -> None:
        """To an approval; what isn't answered is no."""
        asking = self._asking.pop(request, None)
        if asking is None:
            return
        self._appliance.shell.tell(ApprovalEnded(request=request))
        for need, answer in itertools.zip_longest(asking.needs, answers[: len(asking.needs)], fillvalue="no"):
            if not isinstance(need, str):
                self._decide(asking.agent, need.capability, str(answer))
        self._begin(self.running[asking.agent])

    def revoke(self, agent: str, capability: str) -> None:
        """From the next call on, and for good."""
        taken = self._parsed(agent, capability)
        self._decide(agent, taken, "never")
        for held in {taken, *(one for one in self._once.get(agent, []) if taken.covers(one))}:
            self._authority.revoke_from(agent, held)
        if taken.kind == "ask":
            self._questions.withdraw(agent, "the language model: asking it is no longer allowed")
        if agent in self.running:
            self._once[agent] = [one for one in self._once[agent] if not taken.covers(one)]
            self._tell_changed(self.running[agent])

    def ask_again(self, agent: str, capability: str) -> None:
        """What was decided is open again."""
        forgotten = self._parsed(agent, capability)
        self._holdings.audit.append("forgot decision", agent=agent, capability=capability)
        self._holdings.consent.forget(agent, forgotten)
        if agent in self.running and not self._is_asking(agent):
            self.save(agent)
            self._admit(self.running[agent])

    def keep(self, running: Running, state: Mapping[str, JSON]) -> None:
        self._saving.keep(running, state)

    def troubled(self, running: Running, trouble: Trouble) -> None:
        if trouble.over:
            self._holdings.registry.failed(running.version.id)
        self._appliance.shell.tell(AgentTroubled(agent=running.name, **trouble._asdict()))

    def _order(self, running: Running) -> tuple[int, float]:
        place = self._holdings.places.of(running.name)
        return (place.order if place else len(self.running), running.opened_at)

    def _admit(self, running: Running) -> None:
        """It begins when the person has answered what isn't decided yet."""
        self._stop_asking(running.name)  # what another version of it needed
        unknown = tuple(
            need
            for need in needs(running.version)
            if need.capability not in self._once[running.name]
            and self._holdings.consent.decided(running.name, need.capability) is None
        )
        if not unknown:
            self._begin(running)
            return
        asking = Asking(next(self._appliance.questions), running.name, unknown)
        self._asking[asking.request] = asking
        self._tell_changed(running)
        self._ask(asking)

    def _begin(self, running: Running) -> None:
        version = running.version
        self.on_begin(version)
        saved = None
        try:
            saved = self._holdings.store.load(version.agent, self._holdings.registry.lineage(version))
        except DataError as error:
            self._appliance.tell_error(error)
        if running.over:
            self._appliance.shell.tell(AgentTroubled(agent=running.name, text=""))
        running.begin(Terms(saved.state if saved else None, self._appliance.zone, self._calls(version)))
        self._tell_changed(running)

    def _calls(self, version: Version) -> Calls:
        holder, now = Holder(version.agent, version.sha256), self._appliance.now()
        self._bus.leave(version.agent)
        self._questions.withdraw(version.agent)
        granted = [*self._granted(version.agent), *(Capability.parse(f"{kind}:own") for kind in ALWAYS)]
        tokens = [self._authority.issue(*holder, one, now=now, lifetime=LIFETIME) for one in granted]
        brokers = {
            **self._outside.brokers(),
            **self._holdings.files.brokers(),
            **self._bus.brokers(lambda topic, value: self._deliver(version.agent, Heard(topic=topic, value=value))),
            **self._neighbours.brokers(),
        }
        calls = Calls(
            holder,
            tokens,
            self._authority,
            brokers,
            clock=self._appliance.now,
            on_refusal=lambda call, why: self._note_refusal(version.agent, call, why),
        )
        self._neighbours.enter(calls)
        return calls

    def _granted(self, agent: str) -> list[Capability]:
        """Of what its program needs, what was allowed."""
        return [
            need.capability
            for need in needs(self.running[agent].version)
            if need.capability in self._once[agent] or self._holdings.consent.decided(agent, need.capability)
        ]

    def _deliver(self, agent: str, event: Heard | Replied) -> None:
        if agent in self.running:
            # Not from within the other's call: what that delivers may be answered, and so on without end.
            self._appliance.loop.after(0, lambda: self.running[agent].send(event) if agent in self.running else None)

    def _note_refusal(self, agent: str, call: str, why: str) -> None:
        try:
            self._holdings.audit.append("refused", agent=agent, call=call, why=why)
        except DataError as error:
            self._appliance.tell_error(error)

    def _note_question(self, agent: str, letters: int) -> None:
        self._holdings.audit.append("asked", agent=agent, letters=letters)

    def _parsed(self, agent: str, capability: str) -> Capability:
        """Of an agent that there is."""
        try:
            self._holdings.registry.latest(agent)
            return Capability.parse(capability)
        except ValueError as error:
            raise DataError(f"There is no permission {capability!r}.") from error

    def _decide(self, agent: str, capability: Capability, answer: str) -> None:
        """In the log before it takes effect."""
        self._holdings.audit.append("decided", agent=agent, capability=str(capability), answer=answer)
        if answer == "once":
            self._once[agent].append(capability)
        elif answer in {"always", "never"}:
            consent, now = self._holdings.consent, self._appliance.now()
            consent.decide(agent, capability, allowed=answer == "always", now=now)

    def _ask(self, asking: Asking) -> None:
        running = self.running[asking.agent]
        together = [*self._granted(asking.agent), *(need.capability for need in asking.needs)]
        asked = ApprovalAsked(
            request=asking.request,
            agent=asking.agent,
            intent=running.version.intent,
            permissions=tuple(permission(need, ASKED) for need in asking.needs),
            louder=louder(together),
        )
        self._appliance.shell.tell(asked)

    def _is_asking(self, agent: str) -> bool:
        return any(asking.agent == agent for asking in self._asking.values())

    def _leave(self, agent: str) -> None:
        self._bus.leave(agent)
        self._questions.withdraw(agent)
        self._neighbours.leave(agent)
        self._authority.revoke_from(agent)
        self._once.pop(agent, None)
        self._stop_asking(agent)

    def _stop_asking(self, agent: str) -> None:
        for asking in [asking for asking in self._asking.values() if asking.agent == agent]:
            del self._asking[asking.request]
            self._appliance.shell.tell(ApprovalEnded(request=asking.request))

    def _tell_opened(self, running: Running) -> None:
        version = running.version
        opened = AgentOpened(
            agent=version.agent,
            version=version.id,
            number=version.number,
            intent=version.intent,
            permissions=self.permissions(version.agent),
            place=self._holdings.places.of(version.agent),
        )
        self._appliance.shell.tell(opened, [running.window.fileno(), running.memory])

    def _tell_changed(self, running: Running) -> None:
        version = running.version
        permissions = self.permissions(version.agent)
        changed = AgentChanged(agent=version.agent, version=version.id, number=version.number, permissions=permissions)
        self._appliance.shell.tell(changed)


def needs(version: Version) -> tuple[Need, ...]:
    """What its program has to be allowed by the person."""
    return _needs(version.source)


@lru_cache(maxsize=200)  # asked for again and again while an agent is open
def _needs(source: str) -> tuple[Need, ...]:
    return tuple(need for need in gate.read(source).needs if need.capability.kind not in ALWAYS)
