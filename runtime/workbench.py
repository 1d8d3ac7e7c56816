"""A workbench: one agent at a time with an appliance's registry, store and capabilities around it, in virtual time."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from runtime import gate
from runtime.audit import Audit
from runtime.bus import Bus
from runtime.calls import Calls, Refused
from runtime.capabilities import ALWAYS, Authority, Capability, Holder
from runtime.carry import carry_over
from runtime.device import Device
from runtime.files import Files
from runtime.messages import Heard
from runtime.neighbours import Neighbours
from runtime.program import Program
from runtime.registry import NothingError, Registry
from runtime.replies import Outside, Replies
from runtime.session import Session, Start, World
from runtime.store import Store
from runtime.trial import StepFailed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path
    from typing import TypeAlias

    from pydantic import JsonValue

    from runtime.agents import Agents
    from runtime.gate import Finding
    from runtime.program import Version
    from runtime.replay import Recorder
    from runtime.session import Problem
    from runtime.wire import JSON

LIFETIME = 100 * 366 * 86_400.0

# Changes a program by words: the words and the source in, the new source out.
Writer: TypeAlias = "Callable[[str, str], str]"


class Gated(Exception):  # noqa: N818 - the gate did what it is there for
    """A program that may not run."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__("; ".join(str(finding) for finding in findings))
        self.findings = findings


class Terms(NamedTuple):
    """What an agent finds when it is opened."""

    now: float
    seed: int = 0
    replies: Replies = Replies()
    granted: Callable[[str], bool] = lambda _: True
    """Whether a kind of capability is, when it is asked for."""


class Workbench:
    """Owns its folder's databases and the agent that is open."""

    def __init__(
        self,
        agents: Agents,
        folder: Path,
        terms: Terms,
        *,
        read: Callable[[str], str] | None = None,
        write: Writer | None = None,
        recorder: Recorder | None = None,
    ) -> None:
        """`read` gives the source in the file that a step names; `write` is the model that edits."""
        self._agents, self._terms = agents, terms
        self._read, self._write, self._recorder = read, write, recorder
        device = Device.open(folder)
        self._store = Store(folder / "store.sqlite", device)
        self._registry = Registry(folder / "registry.sqlite", device)
        self._files = Files(folder / "files")
        self._authority = Authority()
        self._bus = Bus()
        self._neighbours = Neighbours()
        self._audit = Audit(folder / "audit.log", device)
        self._now = terms.now
        self._session: Session | None = None
        self._version: Version | None = None
        self.intent = ""

    @property
    def session(self) -> Session:
        assert self._session is not None, "make() comes first"  # noqa: S101
        return self._session

    @property
    def version(self) -> Version:
        assert self._version is not None, "make() comes first"  # noqa: S101
        return self._version

    @property
    def asked_for(self) -> frozenset[str]:
        return frozenset(Capability.parse(text).kind for text in self.version.capabilities) - ALWAYS

    def make(self, intent: str, source: str) -> None:
        """Opens a new agent; Gated when the program may not run."""
        self.intent = intent
        self._open(self._registry.add(_program(intent, source)))

    def edit(self, text: str, program: str | None) -> None:
        try:
            changed = _program(text, self._edited(text, program))
        except Gated as gated:
            raise StepFailed(f"the gate refused the changed program: {gated}") from gated
        version = self._registry.add(changed, agent=self.version.agent)
        self._carry_over(version)
        self._open(version)

    def reopen(self) -> None:
        self._open(self._registry.latest(self.version.agent))

    def undo(self) -> None:
        try:
            self._open(self._registry.undo(self.version.agent))
        except NothingError as error:
            raise StepFailed(error.message) from error

    def close(self) -> None:
        if self._session:
            self._session.close()
        self._store.close()
        self._registry.close()
        self._audit.close()

    def _edited(self, text: str, program: str | None) -> str:
        if program is not None and self._read is not None:
            return self._read(program)
        if self._write is None:
            raise StepFailed(
                "an edit is written by the model, which isn't there; "
                'the step can name the changed program: {"edit": ..., "program": FILE}'
            )
        return self._write(text, self.version.source)

    def _carry_over(self, version: Version) -> None:
        """What the version before kept, as far as the new one can use it."""
        saved = self._store.load(version.agent, self._registry.lineage(version))
        if saved is None:
            return
        start = Start(version.source, gate.read(version.source).outline or {}, seed=self._terms.seed)
        agent = self._agents.start(version.agent)
        with closing(Session(agent, start, World(self.session.world.now), _refused)) as fresh:
            state = carry_over(saved.state, fresh.state or {})
        self._store.save(version.agent, state, version=version.id, cause="carried over", durable=False)

    def _open(self, version: Version) -> None:
        problems = self._leave()
        self._version = version
        report = gate.read(version.source)
        saved = self._store.load(version.agent, self._registry.lineage(version))
        start = Start(version.source, report.outline or {}, saved.state if saved else None, seed=self._terms.seed)
        world = World(self._now)
        if self._recorder:
            self._recorder.start(self._now, start)
        self._session = Session(
            self._agents.start(version.agent),
            start,
            world,
            self._calls(version, world),
            keep=self._keep,
            watch=self._recorder.turn if self._recorder else _unwatched,
        )
        self._session.problems[:0] = problems

    def _leave(self) -> list[Problem]:
        """Closes what is open; what went wrong in it so far isn't forgotten."""
        if self._session is None:
            return []
        self._session.close()
        self._bus.leave(self.version.agent)
        self._neighbours.leave(self.version.agent)
        self._now = self._session.world.now
        return self._session.problems

    def _calls(self, version: Version, world: World) -> Calls:
        holder = Holder(version.agent, version.sha256)
        asked = [Capability.parse(text) for text in version.capabilities]
        granted = [one for one in asked if one.kind in ALWAYS or self._terms.granted(one.kind)]
        tokens = [self._authority.issue(*holder, one, now=world.now, lifetime=LIFETIME) for one in granted]
        brokers = {
            **Outside(world, self._terms.replies).brokers(),
            **self._files.brokers(),
            **self._bus.brokers(lambda topic, value: world.later(0, Heard(topic=topic, value=value))),
            **self._neighbours.brokers(),
        }
        self._audit.append("opened", agent=version.agent, version=version.id, granted=[str(one) for one in granted])
        calls = Calls(
            holder,
            tokens,
            self._authority,
            brokers,
            clock=lambda: world.now,
            on_refusal=partial(self._note, version.agent),
        )
        self._neighbours.enter(calls)
        return calls

    def _note(self, agent: str, call: str, why: str) -> None:
        self._audit.append("refused", agent=agent, call=call, why=why)

    def _keep(self, state: Mapping[str, JSON]) -> None:
        # Nobody is promised that a workbench outlasts a power cut.
        self._store.save(self.version.agent, state, version=self.version.id, cause="event", durable=False)


def _program(intent: str, source: str) -> Program:
    report = gate.read(source)
    if not report.passed:
        raise Gated(report.findings)
    return Program(intent=intent, source=source, capabilities=tuple(str(need.capability) for need in report.needs))


def _refused(name: str, _: Mapping[str, JsonValue]) -> NoReturn:
    raise Refused(f"{name} has to wait until the new version is open")


def _unwatched(*_: object) -> None:
    pass
