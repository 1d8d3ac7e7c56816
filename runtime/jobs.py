"""Jobs: programs that are being written, from the sentence to the agent that is open."""

from __future__ import annotations

import itertools
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from runtime import gate
from runtime.calls import Refused
from runtime.carry import carry_over
from runtime.data import DataError
from runtime.messages import Writing
from runtime.preview import Preview
from runtime.program import Program
from runtime.session import Session, Start, World

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import JsonValue

    from runtime.agents import Agents
    from runtime.appliance import Appliance
    from runtime.opened import Opened
    from runtime.program import Version
    from runtime.wire import JSON
    from runtime.writer import Writer


class _Job(NamedTuple):
    intent: str
    agent: str
    """The one that is changed; "" for a new one."""
    preview: Preview
    last: Writing


class Jobs:
    def __init__(self, appliance: Appliance, opened: Opened, agents: Agents, writer: Writer | None) -> None:
        self._appliance, self._opened, self._agents, self._writer = appliance, opened, agents, writer
        self._jobs: dict[int, _Job] = {}
        self._numbers = itertools.count(1)

    def start(self, intent: str, agent: str = "") -> bool:
        """A new program, or a change of an agent's; False where nobody can write one."""
        if self._writer is None:
            return False
        self._appliance.holdings.audit.append("writing", intent=intent, agent=agent)
        number = next(self._numbers)
        queued = Writing(job=number, state="queued", intent=intent, agent=agent)
        preview = Preview(self._appliance, self._agents, number, intent)
        self._jobs[number] = _Job(intent, agent, preview, queued)
        self._appliance.shell.tell(queued)
        source = self._appliance.holdings.registry.latest(agent).source if agent else None
        self._writer.start(number, intent, source, self._hear)
        return True

    def cancel(self, number: int) -> None:
        job = self._end(number)
        if job and self._writer:
            self._writer.cancel(number)
            self._appliance.shell.tell(job.last.model_copy(update={"state": "failed", "words": "Cancelled."}))

    def cancel_preview(self, agent: str) -> bool:
        """Whose window is closed isn't wanted any more; whether it was a preview."""
        number = next((number for number, job in self._jobs.items() if job.preview.name == agent), None)
        if number is not None:
            self.cancel(number)
        return number is not None

    def end(self) -> None:
        """The appliance ends."""
        for number in list(self._jobs):
            self.cancel(number)

    def tell_all(self) -> None:
        """To a shell that has just come."""
        for job in self._jobs.values():
            job.preview.tell()
            self._appliance.shell.tell(job.last)

    def make(self, program: Program) -> Version:
        """A new agent, which is then opened."""
        registry, audit = self._appliance.holdings.registry, self._appliance.holdings.audit
        version = registry.add(program)
        audit.append("made", agent=version.agent, version=version.id, intent=version.intent)
        self._opened.open(version)
        return version

    def _hear(self, writing: Writing) -> None:
        job = self._jobs.get(writing.job)
        if job is None:
            return
        writing = writing.model_copy(update={"intent": job.intent, "agent": job.agent})
        if writing.state == "done":
            self._end(writing.job)
            writing = self._kept(job, writing)
        elif writing.state == "failed":
            self._end(writing.job)
            self._appliance.holdings.audit.append("not written", intent=job.intent, why=writing.words)
        else:
            self._jobs[writing.job] = job._replace(last=writing)
            job.preview.write(writing.source)
        self._appliance.shell.tell(writing)

    def _end(self, number: int) -> _Job | None:
        job = self._jobs.pop(number, None)
        if job:
            job.preview.close()
        return job

    def _kept(self, job: _Job, writing: Writing) -> Writing:
        try:
            return self._finish(job, writing)
        except DataError as error:
            words = f"It was written, but can't be kept: {error.message} {error.hint}".strip()
            return writing.model_copy(update={"state": "failed", "words": words})

    def _finish(self, job: _Job, writing: Writing) -> Writing:
        """Whoever wrote it, the gate reads it."""
        report = gate.read(writing.source)
        if not report.passed:
            why = str(report.findings[0])
            self._appliance.holdings.audit.append("not written", intent=job.intent, why=why)
            words = f"The program may not run: {why}"
            return writing.model_copy(update={"state": "failed", "words": words})
        capabilities = tuple(str(need.capability) for need in report.needs)
        program = Program(intent=job.intent, source=writing.source, capabilities=capabilities)
        version = self._change(job.agent, program) if job.agent else self.make(program)
        return writing.model_copy(update={"agent": version.agent})

    def _change(self, agent: str, program: Program) -> Version:
        holdings = self._appliance.holdings
        before = holdings.registry.latest(agent)
        saved = holdings.store.load(agent, holdings.registry.lineage(before))
        version = holdings.registry.add(program, agent=agent)
        holdings.audit.append("changed", agent=agent, version=version.id, intent=version.intent)
        if saved is not None:
            state = carry_over(saved.state, self._fresh(version))
            holdings.store.save(agent, state, version=version.id, cause="carried over")
        self._opened.open(version)
        return version

    def _fresh(self, version: Version) -> Mapping[str, JSON]:
        """What it would begin with."""
        start = Start(version.source, gate.read(version.source).outline or {}, zone=self._appliance.zone)
        world = World(self._appliance.now())
        with closing(Session(self._agents.start(version.agent), start, world, _refused)) as session:
            return session.state or {}


def _refused(name: str, _: Mapping[str, JsonValue]) -> NoReturn:
    raise Refused(f"{name} has to wait until the new version is open")
