"""Writing with a scripted writer: jobs, what is told of them, the gate, previews, changes that keep the data."""

from __future__ import annotations

import threading
import time
from contextlib import ExitStack
from typing import TYPE_CHECKING, Literal

import pytest

from runtime import jobs, wire
from runtime.holdings import Holdings
from runtime.kernel import Kernel
from runtime.loop import Loop
from runtime.messages import (
    AgentChanged,
    AgentClosed,
    AgentOpened,
    AgentTroubled,
    ApprovalAsked,
    Approved,
    CancelWriting,
    CloseAgent,
    Told,
    Writing,
)
from runtime.pipeline import Course, Result
from runtime.preview import complete
from tests.integration.shell import Shell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from runtime.agents import Agents

PROGRAM = """def app(ui):
    ui.title("Bees")
    n = ui.state.get("n", 0)
    ui.text(f"{n} bees")
    if ui.button("One more"):
        ui.state.n = n + 1
"""
CHANGED = PROGRAM.replace("bees", "wasps").replace("Bees", "Wasps")
REFUSED = "import os\n\ndef app(ui):\n    ui.text(os.name)\n"


class ScriptedWriter:
    """Says what it is told to say: it stands for the model, which this version of the runtime lacks."""

    def __init__(self, loop: Loop) -> None:
        self.started: list[tuple[int, str, str]] = []
        self.others: list[tuple[str, ...]] = []
        self.cancelled: list[int] = []
        self.expected: list[tuple[str, str]] = []
        self._loop = loop
        self._jobs: dict[int, tuple[Course, Callable[[Writing], None], Callable[[Result], None]]] = {}

    def start(  # noqa: PLR0913 - as a writer has it
        self,
        intent: str,
        source: str = "",
        *,
        tell: Callable[[Writing], None],
        end: Callable[[Result], None],
        course: Course | None = None,
        agent: str = "",
        others: tuple[str, ...] = (),
    ) -> int:
        assert course
        assert bool(agent) == bool(source or others)
        self.started.append((course.number, intent, source))
        self.others.append(others)
        self._jobs[course.number] = course, tell, end
        return course.number

    def cancel(self, number: int) -> None:
        self.cancelled.append(number)

    def expect(self, intent: str, source: str = "") -> None:
        self.expected.append((intent, source))

    def line(self) -> None:
        """There is nobody who could be asked."""

    def say(self, job: int, **fields: object) -> None:
        writing = Writing.model_validate({"job": job, "intent": "", **fields})
        self._loop.after(0, lambda: self._jobs[job][1](writing))

    def end(self, job: int, source: str = "", words: str = "", notice: str = "") -> None:
        def ended() -> None:
            course, _, end = self._jobs[job]
            if not course.is_over:
                self._pass(course, source, words)
            outcome: Literal["done", "failed"] = "done" if source else "failed"
            end(Result(outcome, "", source, (), {}, 0.0, None, words=words, notice=notice))

        self._loop.after(0, ended)

    def _pass(self, course: Course, source: str, words: str) -> None:
        for state in ("routed", "retrieved", "generating"):
            course.enter(state)
        if source:
            course.enter("gated", program=source)
            course.enter("tried", program=source, model="scripted", seed=0)
        else:
            course.enter("failed", why=words)


class Appliance:
    """The kernel in a thread of its own, with its writer."""

    def __init__(self, folder: Path, agents: Agents) -> None:
        self.failures: list[Exception] = []
        self.loop = Loop(self.failures.append)
        self.writer = ScriptedWriter(self.loop)
        self.path = folder / "runtime.sock"
        self._arguments = folder / "data", agents, wire.listen(self.path, 0o600)
        self._begun = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()
        self._begun.wait(10)

    def _run(self) -> None:
        data, agents, listener = self._arguments
        with ExitStack() as stack:
            holdings = Holdings.open(data, self.loop, stack)
            kernel = Kernel(self.loop, holdings, agents, listener, self.writer)
            stack.callback(kernel.close)
            kernel.start()
            self._begun.set()
            while self._begun.is_set():
                self.loop.turn(longest=0.1)

    def close(self) -> None:
        self._begun.clear()
        self._thread.join(10)
        self.loop.close()
        assert not self.failures


@pytest.fixture
def appliance(tmp_path: Path, agents: Agents) -> Iterator[Appliance]:
    appliance = Appliance(tmp_path, agents)
    yield appliance
    appliance.close()


@pytest.fixture
def shell(appliance: Appliance) -> Iterator[Shell]:
    shell = Shell(appliance.path)
    yield shell
    shell.close()


def written(shell: Shell, appliance: Appliance) -> str:
    shell.say("a counter for bees I saw")
    job = shell.next(Writing).job
    appliance.writer.end(job, PROGRAM)
    done = shell.next(Writing, lambda writing: writing.state == "done")
    shell.sees(done.agent, "0 bees")
    return done.agent


def again(shell: Shell, agent: str) -> int:
    shell.say("another version", focused=agent)
    job = shell.next(Writing, lambda writing: writing.state == "queued").job
    shell.understood("after that")
    return job


def test_what_is_written_is_told_and_then_open(shell: Shell, appliance: Appliance) -> None:
    shell.say("a counter for bees I saw")
    queued = shell.next(Writing)
    assert (queued.state, queued.intent) == ("queued", "a counter for bees I saw")
    shell.understood("after that")
    assert appliance.writer.started == [(queued.job, "a counter for bees I saw", "")]
    appliance.writer.say(queued.job, state="generating", source=PROGRAM[:60], tokens=20, tokens_per_second=17.5)
    halfway = shell.next(Writing)
    assert (halfway.state, halfway.intent, halfway.tokens) == ("generating", queued.intent, 20)
    appliance.writer.end(queued.job, PROGRAM)
    done = shell.next(Writing)
    shell.sees(done.agent, "0 bees")
    assert shell.understood("a counter for bees I saw").meaning == "open"


def test_whoever_wrote_it_the_gate_reads_it(shell: Shell, appliance: Appliance) -> None:
    shell.say("which machine is this made of")
    job = shell.next(Writing).job
    appliance.writer.end(job, REFUSED)
    failed = shell.next(Writing)
    assert failed.state == "failed"
    assert "The program may not run" in failed.words
    assert not shell.windows


def test_a_change_keeps_the_data_and_can_be_undone(shell: Shell, appliance: Appliance) -> None:
    agent = written(shell, appliance)
    shell.windows[agent].click("One more")
    shell.sees(agent, "1 bees")
    shell.say("make the bees wasps", focused=agent)
    job = shell.next(Writing, lambda writing: writing.state == "queued").job
    shell.understood("after that")
    assert appliance.writer.started[-1] == (job, "make the bees wasps", PROGRAM)
    appliance.writer.end(job, CHANGED)
    shell.sees(agent, "1 wasps")
    assert shell.next(AgentChanged, lambda changed: changed.number == 2).agent == agent
    shell.say("undo", focused=agent)
    shell.sees(agent, "1 bees")
    shell.say("go back to version 2", focused=agent)
    shell.sees(agent, "1 wasps")
    shell.say("versions", focused=agent)
    text = shell.page(f"versions/{agent}", "- ")
    assert '-     ui.text(f"{n} bees")' in text
    assert '+     ui.text(f"{n} wasps")' in text


def test_while_a_change_is_typed_its_program_is_read(shell: Shell, appliance: Appliance) -> None:
    agent = written(shell, appliance)
    for text, focused, expected in (
        ("make the", agent, ("", PROGRAM)),
        ("", agent, ("", PROGRAM)),
        ("how deep", agent, ("how deep", "")),
        ("how deep is", "", ("how deep is", "")),
    ):
        appliance.writer.expected.clear()
        shell.understood(text, focused=focused)
        shell.listen(2 * jobs.TYPING)
        assert appliance.writer.expected == [expected]


def test_nothing_is_read_for_a_command_or_after_it_was_asked_for(shell: Shell, appliance: Appliance) -> None:
    agent = written(shell, appliance)
    appliance.writer.expected.clear()
    for text, focused in (("dark", agent), ("make the", "nobody"), ("", "")):
        shell.understood(text, focused=focused)
    shell.understood("how deep is")
    shell.say("how deep is the sea")
    shell.next(Writing, lambda writing: writing.state == "queued")
    shell.listen(2 * jobs.TYPING)
    assert not appliance.writer.expected


def test_another_version_takes_its_place_until_it_is_undone(shell: Shell, appliance: Appliance) -> None:
    agent = written(shell, appliance)
    shell.windows[agent].click("One more")
    shell.sees(agent, "1 bees")
    job = again(shell, agent)
    assert appliance.writer.started[-1] == (job, "a counter for bees I saw", "")
    assert appliance.writer.others[-1] == (PROGRAM,)
    appliance.writer.end(job, CHANGED)
    shell.sees(agent, "1 wasps")
    shell.say("undo", focused=agent)
    shell.sees(agent, "1 bees")
    again(shell, agent)
    assert set(appliance.writer.others[-1]) == {PROGRAM, CHANGED}, "nobody wants what was undone, either"


def test_another_version_of_a_change_begins_with_what_was_changed(shell: Shell, appliance: Appliance) -> None:
    agent = written(shell, appliance)
    for said, source in (("make the bees wasps", CHANGED), ("another version", CHANGED + "    ui.text('!')\n")):
        shell.say(said, focused=agent)
        job = shell.next(Writing, lambda writing: writing.state == "queued").job
        shell.understood("after that")
        assert appliance.writer.started[-1] == (job, "make the bees wasps", PROGRAM)
        appliance.writer.end(job, source)
        shell.next(Writing, lambda writing: writing.state == "done")
    again(shell, agent)
    assert appliance.writer.started[-1][2] == PROGRAM
    assert len(appliance.writer.others[-1]) == 2


def test_of_nothing_there_is_no_other_version(shell: Shell, appliance: Appliance) -> None:
    shell.say("another version")
    assert shell.next(Told).text == "Which agent do you mean?"
    assert not appliance.writer.started


def test_a_failure_keeps_what_there_was(shell: Shell, appliance: Appliance) -> None:
    agent = written(shell, appliance)
    shell.say("make the bees wasps", focused=agent)
    job = shell.next(Writing, lambda writing: writing.state == "queued").job
    appliance.writer.end(job, words="The model gave up.")
    assert shell.next(Writing, lambda writing: writing.state == "failed").words == "The model gave up."
    shell.windows[agent].click("One more")
    shell.sees(agent, "1 bees")


def test_what_is_cancelled_ends_at_once(shell: Shell, appliance: Appliance) -> None:
    shell.say("a counter for bees I saw")
    job = shell.next(Writing).job
    shell.ask(CancelWriting(job=job))
    assert shell.next(Writing).state == "failed"
    shell.understood("after that")
    assert appliance.writer.cancelled == [job]
    appliance.writer.end(job, PROGRAM)
    shell.listen(0.3)
    assert not shell.windows


def test_a_preview_shows_what_there_is_so_far(shell: Shell, appliance: Appliance) -> None:
    shell.say("a counter for bees I saw")
    job = shell.next(Writing).job
    appliance.writer.say(job, state="generating", source=PROGRAM[: PROGRAM.index("n =") + 8])
    opened = shell.next(AgentOpened)
    assert opened.preview
    shell.sees(opened.agent, "== Bees ==")
    appliance.writer.say(job, state="generating", source=PROGRAM)
    shell.sees(opened.agent, "0 bees")
    appliance.writer.end(job, PROGRAM)
    assert shell.next(AgentClosed).agent == opened.agent
    assert not shell.next(AgentOpened).preview


def test_several_are_in_the_works_at_once_each_with_its_preview(shell: Shell, appliance: Appliance) -> None:
    shell.say("a counter for bees I saw", new=True)
    shell.say("a counter for wasps I saw", new=True)
    jobs = [shell.next(Writing).job for _ in range(2)]
    for job, source in zip(jobs, (PROGRAM, CHANGED), strict=True):
        appliance.writer.say(job, state="generating", source=source)
    shell.sees(shell.next(AgentOpened, lambda opened: opened.agent == f"preview-{jobs[0]}").agent, "0 bees")
    shell.sees(shell.next(AgentOpened, lambda opened: opened.agent == f"preview-{jobs[1]}").agent, "0 wasps")
    appliance.writer.end(jobs[1], CHANGED)
    done = shell.next(Writing, lambda writing: writing.state == "done")
    shell.sees(done.agent, "0 wasps")
    shell.sees(f"preview-{jobs[0]}", "0 bees")
    appliance.writer.end(jobs[0], PROGRAM)
    shell.sees(shell.next(Writing, lambda writing: writing.state == "done").agent, "0 bees")


def test_what_only_looks_wrong_opens_and_that_is_said(shell: Shell, appliance: Appliance) -> None:
    shell.say("a counter for bees I saw")
    job = shell.next(Writing).job
    appliance.writer.end(job, PROGRAM, notice="There must be a ui.chart.")
    told = shell.next(Told)
    assert told.text == "It may not be quite right. There must be a ui.chart."
    shell.sees(told.agent, "0 bees")


def test_closing_the_preview_cancels(shell: Shell, appliance: Appliance) -> None:
    shell.say("a counter for bees I saw")
    job = shell.next(Writing).job
    appliance.writer.say(job, state="generating", source=PROGRAM)
    preview = shell.next(AgentOpened).agent
    shell.ask(CloseAgent(agent=preview))
    shell.next(AgentClosed)
    assert shell.next(Writing, lambda writing: writing.state == "failed").job == job


def test_a_new_shell_is_told_of_the_job(shell: Shell, appliance: Appliance) -> None:
    shell.say("a counter for bees I saw")
    job = shell.next(Writing).job
    appliance.writer.say(job, state="generating", source=PROGRAM, tokens=5)
    shell.next(AgentOpened)
    second = Shell(appliance.path)
    assert second.next(Writing).tokens == 5
    assert list(second.windows) == [f"preview-{job}"]
    second.close()


HANGS = """def app(ui):
    ui.text(f"{ui.state.get('n', 0)} so far")
    if ui.button("More"):
        ui.state.n = ui.state.get("n", 0) + 1
    if ui.button("Hang"):
        sum(range(10 ** 12))
    if ui.button("Eat"):
        ui.state.x = len("x" * 10 ** 9)
    if ui.button("Break"):
        1 / 0
"""
NOISY = """def app(ui):
    ui.state.n = ui.state.get("n", 0) + 1
    ui.text(f"{ui.state.n} times, {ui.dt} s")
    print("x" * 5000)
    ui.notify(f"{ui.state.n}")
    ui.copy("y" * 1000)
    try:
        ui.files.read("secret")
    except PermissionError:
        pass
"""


def hostile(shell: Shell, appliance: Appliance, source: str) -> str:
    shell.say("something hostile")
    job = shell.next(Writing).job
    appliance.writer.end(job, source)
    return shell.next(Writing, lambda writing: writing.state != "queued").agent


def test_an_agent_that_hangs_is_stopped_with_what_it_had_and_nobody_waits(shell: Shell, appliance: Appliance) -> None:
    agent = hostile(shell, appliance, HANGS)
    shell.sees(agent, "0 so far")
    shell.windows[agent].click("More")
    shell.sees(agent, "1 so far")
    shell.windows[agent].click("Hang")
    shell.understood("dark")
    trouble = shell.next(AgentTroubled)
    assert "longer than 0.1 s" in trouble.text
    assert not trouble.over
    shell.windows[agent].click("More")
    shell.sees(agent, "2 so far")


def test_errors_are_one_sentence_with_details(shell: Shell, appliance: Appliance) -> None:
    agent = hostile(shell, appliance, HANGS)
    shell.sees(agent, "0 so far")
    shell.windows[agent].click("Break")
    trouble = shell.next(AgentTroubled)
    assert trouble.text == "“something hostile” had a problem: it divided by zero."
    assert "line 10" in trouble.hint
    assert "Traceback" in trouble.detail
    shell.windows[agent].click("Eat")
    assert "emory" in shell.next(AgentTroubled).text


def test_a_noisy_agent_keeps_nobody_else_waiting(shell: Shell, appliance: Appliance) -> None:
    """It changes what it keeps in each frame, prints, notifies, copies and is refused."""
    agent = hostile(shell, appliance, NOISY)
    answer(shell, "no")
    shell.sees(agent, "20 times")
    begin = time.perf_counter()
    for _ in range(20):
        shell.understood("a pomodoro timer")
    assert (time.perf_counter() - begin) / 20 < 0.05
    told = [event for event in shell.events if isinstance(event, Told)]
    assert len(told) < 40
    shell.ask(CloseAgent(agent=agent))
    shell.next(AgentClosed)


def test_private_data_what_strangers_say_and_a_way_out_are_asked_louder(shell: Shell, appliance: Appliance) -> None:
    source = (
        "def app(ui):\n    text = ui.paste()\n    ui.text(text)\n    ui.text(ui.fetch('https://example.org/' + text))\n"
    )
    agent = hostile(shell, appliance, source)
    asked = answer(shell, "always")
    assert "what you copied" in asked.louder
    assert "example.org on the internet" in asked.louder
    assert {permission.capability for permission in asked.permissions} == {"clipboard:read", "net:GET:example.org"}
    assert shell.next(AgentTroubled).agent == agent


def answer(shell: Shell, word: Literal["no", "always"]) -> ApprovalAsked:
    asked = shell.next(ApprovalAsked)
    shell.ask(Approved(request=asked.request, answers=(word,) * len(asked.permissions)))
    return asked


def test_an_idle_appliance_takes_no_time(shell: Shell, appliance: Appliance) -> None:
    written(shell, appliance)
    shell.listen(0.8)
    before = time.process_time()
    time.sleep(1.0)
    assert time.process_time() - before < 0.05


def test_what_may_begin_of_a_program() -> None:
    assert complete("") == complete("def app(ui):\n") == complete(PROGRAM[:20]) == ""
    assert complete('def app(ui):\n    ui.text("a")\n    if ui.bu') == 'def app(ui):\n    ui.text("a")\n'
    assert complete('def app(ui):\n    ui.text("a")\n    if ui.button("b"):\n') == 'def app(ui):\n    ui.text("a")\n'
    assert complete("import os\ndef app(ui):\n    ui.text(os.name)\nx") == ""
