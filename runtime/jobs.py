"""Jobs: programs that are being written, from the sentence to the agent that is open."""

from __future__ import annotations

import time
from contextlib import closing, suppress
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from runtime import gate
from runtime.calls import Refused
from runtime.carry import carry_over
from runtime.data import DataError
from runtime.language import say
from runtime.messages import Writing
from runtime.pipeline import Course
from runtime.pipeline.journal import Entry
from runtime.pipeline.ledger import Book
from runtime.preview import Preview
from runtime.program import Program
from runtime.session import Session, Start, World

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import JsonValue

    from runtime.agents import Agents
    from runtime.appliance import Appliance
    from runtime.loop import Timer
    from runtime.messages import WritingState
    from runtime.opened import Opened
    from runtime.pipeline import Result
    from runtime.program import Version
    from runtime.wire import JSON
    from runtime.writer import Writer

MOST_BEGUN = 3
TYPING = 0.4
"""Seconds in which letters are gathered before anybody looks what they may become."""
STALE = 24 * 3600.0
"""Seconds after which nobody waits for a program any more."""


class _Job(NamedTuple):
    entry: Entry
    course: Course
    preview: Preview
    last: Writing

    @property
    def agent(self) -> str:
        """The one that is changed; "" for a new one."""
        return self.entry.agent


class Jobs:
    def __init__(self, appliance: Appliance, opened: Opened, agents: Agents, writer: Writer | None) -> None:
        self._appliance, self._opened, self._agents, self._writer = appliance, opened, agents, writer
        self._holdings = appliance.holdings
        self._jobs: dict[int, _Job] = {}
        self._opening: dict[str, tuple[str, Course]] = {}
        """By agent: the version that was written for it, and waits for what it may do."""
        self._to_tell: list[str] = []
        self._typed = "", ""
        self._expecting: Timer | None = None
        opened.on_begin = self._begins

    def start(self, intent: str, agent: str = "", *, again: bool = False) -> bool:
        """A new program, or a change of an agent's; False where nobody can write one."""
        if self._writer is None:
            return False
        number, begun = self._holdings.journal.next(), self._appliance.now()
        self._start(Entry(job=number, intent=intent, agent=agent, again=again, begun=begun))
        return True

    def change(self, agent: str, wish: str, *, again: bool = False) -> None:
        if not self.start(wish, agent, again=again):
            self._appliance.tell(say("This version of Wisp can't change programs by words yet."))

    def again(self, agent: str) -> None:
        """What the agent was last asked for once more, otherwise than so far."""
        self.change(agent, self._holdings.registry.latest(agent).intent, again=True)

    def expect(self, intent: str, agent: str = "") -> None:
        """What is being typed, and about which agent: that takes longer than the model takes to read."""
        self._typed = intent, agent
        if self._expecting is None:
            self._expecting = self._appliance.loop.after(TYPING, self._expect)

    def _expect(self) -> None:
        self._expecting = None
        (intent, agent), registry = self._typed, self._holdings.registry
        source = registry.latest(agent).source if agent in registry.agents() else ""
        if self._writer and (intent or source):
            self._writer.expect(intent, source)

    def resume(self) -> None:
        """What a power cut interrupted begins again or is ended, and the person is told."""
        for entry in self._holdings.journal.unfinished():
            try:
                self._resume(entry)
            except DataError as error:
                self._to_tell.append(f"“{entry.intent}” can't be written now: {error.message}")

    def _resume(self, entry: Entry) -> None:
        said = f"Wisp ended while it wrote “{entry.intent}”"
        if entry.source:
            self._open_unopened(entry)
        elif self._writer is None or entry.agent not in {"", *self._holdings.registry.agents()}:
            self._drop(entry, f"{said}, and can't go on with it.")
        elif self._appliance.now() - entry.begun > STALE:
            self._drop(entry, f"{said}, long ago. Say it again if you still want it.")
        elif entry.times >= MOST_BEGUN:
            self._drop(entry, f"{said}, {MOST_BEGUN} times now, and doesn't begin again by itself.")
        else:
            self._to_tell.append(f"{said}. It begins again.")
            self._start(entry.model_copy(update={"times": entry.times + 1, "state": "received"}))

    def cancel(self, number: int) -> None:
        job = self._end(number)
        if job and self._writer:
            self._writer.cancel(number)
            if not job.course.is_over:
                job.course.enter("cancelled")
            self._tell(job, "failed", words="Cancelled.")

    def cancel_preview(self, agent: str) -> bool:
        """Whose window is closed isn't wanted any more; whether it was a preview."""
        number = next((number for number, job in self._jobs.items() if job.preview.name == agent), None)
        if number is not None:
            self.cancel(number)
        return number is not None

    def end(self) -> None:
        """The appliance ends; the journal knows what wasn't done yet."""
        for number in list(self._jobs):
            self._end(number)

    def tell_all(self) -> None:
        """To a shell that has just come."""
        for job in self._jobs.values():
            job.preview.tell()
            self._appliance.shell.tell(job.last)
        for text in self._to_tell:
            self._appliance.tell(text)
        self._to_tell.clear()

    def make(self, program: Program, course: Course | None = None) -> Version:
        """A new agent, which is then opened."""
        version = self._holdings.registry.add(program)
        self._holdings.audit.append("made", agent=version.agent, version=version.id, intent=version.intent)
        self._open(version, course)
        return version

    def _start(self, entry: Entry) -> None:
        assert self._writer  # noqa: S101 - asked before
        if self._expecting:
            self._expecting.cancel()
            self._expecting = None
        source, others = self._ground(entry)
        course = Course(entry.job, time.monotonic, Book(self._holdings.audit, self._holdings.journal, entry))
        course.enter("received")
        queued = Writing(job=entry.job, state="queued", intent=entry.intent, agent=entry.agent)
        preview = Preview(self._appliance, self._agents, entry.job, entry.intent)
        self._jobs[entry.job] = _Job(entry, course, preview, queued)
        self._appliance.shell.tell(queued)
        self._writer.start(
            entry.intent, source, tell=self._hear, end=lambda result: self._ended(entry.job, result), course=course,
            agent=entry.agent, others=others,
        )  # fmt: skip

    def _ground(self, entry: Entry) -> tuple[str, tuple[str, ...]]:
        """What is changed, and which programs it may not become."""
        registry = self._holdings.registry
        if not entry.agent:
            return "", ()
        version = registry.latest(entry.agent)
        if not entry.again:
            return version.source, ()
        others = tuple(one.source for one in registry.versions(entry.agent) if one.intent == entry.intent)
        lineage = map(registry.version, registry.lineage(version))
        return next((one.source for one in lineage if one.intent != entry.intent), ""), others

    def _drop(self, entry: Entry, words: str) -> None:
        self._holdings.audit.append("not written", job=entry.job, intent=entry.intent, why="Wisp ended meanwhile.")
        self._holdings.journal.end(entry.job)
        self._to_tell.append(words)

    def _open_unopened(self, entry: Entry) -> None:
        """It was written and tried when the power went; perhaps it was made an agent already."""
        done = self._already(entry)
        if done is None:
            self._to_tell.append(f"Wisp ended when it had just written “{entry.intent}”. Here it is.")
            self._keep(entry, Program(intent=entry.intent, source=entry.source, model=entry.model, seed=entry.seed))
        elif done.agent not in self._opened.running:
            self._opened.open(done)
        self._holdings.journal.end(entry.job)

    def _already(self, entry: Entry) -> Version | None:
        registry = self._holdings.registry
        agents = [entry.agent] if entry.agent else [found.version.agent for found in registry.find(entry.intent)]
        versions = [version for agent in agents for version in registry.versions(agent)]
        made = [version for version in versions if version.source == entry.source and version.created >= entry.begun]
        return made[-1] if made else None

    def _hear(self, writing: Writing) -> None:
        job = self._jobs.get(writing.job)
        if job is None:
            return
        writing = writing.model_copy(update={"intent": job.entry.intent, "agent": job.agent})
        self._jobs[writing.job] = job._replace(last=writing)
        job.preview.write(writing.source)
        self._appliance.shell.tell(writing)

    def _ended(self, number: int, result: Result) -> None:
        job = self._end(number)
        if job is None:
            return
        if result.outcome == "failed":
            self._tell(job, "failed", words=result.words, detail=result.detail)
            return
        try:
            version = self._made(job, result)
        except DataError as error:
            words = f"It was written, but can't be kept: {error.message} {error.hint}".strip()
            self._fail(job, words)
            return
        if version:
            self._tell(job, "done", agent=version.agent, source=version.source)
            if result.notice:
                words = f"It may not be quite right. {result.notice}"
                hint = "Say what to change, or “another version”."
                self._appliance.tell(words, hint, agent=version.agent)

    def _made(self, job: _Job, result: Result) -> Version | None:
        """Whoever wrote it, the gate reads it."""
        report = gate.read(result.source)
        if not report.passed:
            self._fail(job, f"The program may not run: {report.findings[0]}")
            return None
        program = Program(intent=job.entry.intent, source=result.source, model=result.model[:200], seed=result.seed)
        version = self._keep(job.entry, program, job.course)
        if job.agent:
            self._holdings.feedback.changed(job.agent)
        else:
            self._holdings.feedback.wrote(version.agent, result)
        self._holdings.journal.end(job.entry.job)
        return version

    def _keep(self, entry: Entry, program: Program, course: Course | None = None) -> Version:
        needs = tuple(str(need.capability) for need in gate.read(program.source).needs)
        program = program.model_copy(update={"capabilities": needs})
        return self._next_version(entry.agent, program, course) if entry.agent else self.make(program, course)

    def _fail(self, job: _Job, words: str) -> None:
        with suppress(DataError):
            job.course.enter("failed", why=words)
        self._tell(job, "failed", words=words)

    def _tell(self, job: _Job, state: WritingState, **fields: str) -> None:
        """The last that is told of it."""
        last = {"state": state, "agent": job.agent, "words": "", "seconds_left": None, **fields}
        self._appliance.shell.tell(job.last.model_copy(update=last))

    def _end(self, number: int) -> _Job | None:
        job = self._jobs.pop(number, None)
        if job:
            job.preview.close()
        return job

    def _next_version(self, agent: str, program: Program, course: Course | None) -> Version:
        holdings = self._holdings
        before = holdings.registry.latest(agent)
        saved = holdings.store.load(agent, holdings.registry.lineage(before))
        version = holdings.registry.add(program, agent=agent)
        holdings.audit.append("changed", agent=agent, version=version.id, intent=version.intent)
        if saved is not None:
            state = carry_over(saved.state, self._fresh(version))
            holdings.store.save(agent, state, version=version.id, cause="carried over")
        self._open(version, course)
        return version

    def _open(self, version: Version, course: Course | None) -> None:
        if course:
            self._opening[version.agent] = version.id, course
        self._opened.open(version)

    def _begins(self, version: Version) -> None:
        """What it may do is decided, and it hasn't run yet."""
        id_, course = self._opening.get(version.agent, ("", None))
        if course and id_ == version.id:
            del self._opening[version.agent]
            course.enter("approved", program=version.source)
            course.enter("running", program=version.source, agent=version.agent, version=version.id)

    def _fresh(self, version: Version) -> Mapping[str, JSON]:
        """What it would begin with."""
        start = Start(version.source, gate.read(version.source).outline or {}, zone=self._appliance.zone)
        world = World(self._appliance.now())
        with closing(Session(self._agents.start(version.agent), start, world, _refused)) as session:
            return session.state or {}


def _refused(name: str, _: Mapping[str, JsonValue]) -> NoReturn:
    raise Refused(f"{name} has to wait until the new version is open")
