"""What goes wrong while a sentence becomes a program: it costs that one at most, is said, and the next goes on."""

from __future__ import annotations

import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from runtime import parcel
from runtime.messages import (
    AgentClosed,
    AgentTroubled,
    AllTold,
    ApprovalAsked,
    Approved,
    AskModel,
    CancelRequest,
    CancelWriting,
    CloseAgent,
    Said,
    Told,
    Writing,
    Written,
)
from runtime.pipeline.line import LOST
from runtime.pipeline.pipeline import LENGTHY, MOST_AT_ONCE
from tests.integration.little_room import NAMESPACE, fill
from tests.integration.shell import Runtime
from tests.integration.test_pipeline import Desk
from tests.integration.test_pipeline_restarts import ASKS, GOOD, INTENT, REFUSED, kept

if TYPE_CHECKING:
    from collections.abc import Iterator

    from image.component import Built
    from runtime.agents import Agents
    from tests.integration.scripted_model import ScriptedModel
    from tests.integration.shell import Shell

POET = 'def app(ui):\n    ui.text(ui.ai("a line about bees") or "thinks")\n'
WORDY = 'def app(ui):\n    ui.text(ui.ai("bees " * 200_000) or "thinks")\n'
# There is much to press in it, so that a trial of it takes a while.
LONG = (
    GOOD
    + """    for number in range(20):
        if ui.button(f"Hive {number}"):
            ui.state.last = number
    ui.text(f"{ui.time:.1f} {sum(range(20_000))} {ui.state.get('last', '')}")
"""
)
MEGABYTE = 1_000_000
STATES = ("routed", "generating", "written", "repairing", "gated")


class Cramped(Runtime):
    """What it keeps has a disk of a few megabytes, which only it has mounted."""

    def __init__(self, built: Built, folder: Path, **environment: str) -> None:
        data = folder / "data"
        data.mkdir()
        mounted = 'mount -t tmpfs -o size=16m tmpfs "$0" && exec "$@"'
        super().__init__(built, folder, (*NAMESPACE, "sh", "-c", mounted, str(data)), **environment)
        self._ballast = Path(f"/proc/{self.process.pid}/root{data}/ballast")

    def fill(self) -> None:
        fill(self._ballast)

    def free(self) -> None:
        self._ballast.unlink()


@pytest.fixture
def cramped(built: Built, tmp_path: Path, model: ScriptedModel) -> Iterator[Cramped]:  # noqa: ARG001 - it listens
    cramped = Cramped(built, tmp_path, WISP_MODELS=str(tmp_path / "models.sock"))
    yield cramped
    cramped.close_without_a_traceback()


@pytest.fixture
def shell(request: pytest.FixtureRequest) -> Iterator[Shell]:
    """Of the cramped runtime where the test has that one."""
    runtime = request.getfixturevalue("cramped" if "cramped" in request.fixturenames else "runtime")
    with runtime.shell() as shell:
        shell.next(AllTold)
        yield shell


def over(writing: Writing) -> bool:
    return writing.state in {"done", "failed"}


def reach(state: str, shell: Shell, model: ScriptedModel) -> int:
    """The number of the job that is in this state now."""
    if state == "routed":
        for number in range(MOST_AT_ONCE):
            shell.say(f"something else, {number}", new=True)
            model.wanted()
    shell.say(INTENT, new=True)
    job = shell.next(Writing, lambda writing: writing.intent == INTENT).job
    if state in {"generating", "written"}:
        asked = model.wanted()
        if state == "written":
            model.say(Written(request=asked.request, source=GOOD, tokens=50, tokens_per_second=20.0))
            shell.next(Writing, lambda writing: writing.tokens > 0)
    elif state == "repairing":
        model.write(REFUSED)
        assert model.wanted().ways > 1
    elif state == "gated":
        model.write(LONG)
        shell.next(Writing, lambda writing: writing.state == "trying")
    return job


def goes_on(shell: Shell, model: ScriptedModel) -> str:
    """The next sentence becomes a program."""
    shell.say("a second counter", new=True)
    model.write(GOOD)
    done = shell.next(Writing, lambda writing: over(writing) and writing.intent == "a second counter")
    assert done.state == "done", done.words
    shell.sees(done.agent, "0 bees")
    return done.agent


@pytest.mark.parametrize(
    "state",
    STATES,
)
def test_what_is_cancelled_in_any_state_leaves_nothing(
    runtime: Runtime, shell: Shell, model: ScriptedModel, state: str
) -> None:
    job = reach(state, shell, model)
    shell.ask(CancelWriting(job=job))
    ended = shell.next(Writing, lambda writing: over(writing) and writing.job == job)
    assert (ended.state, ended.words) == ("failed", "Cancelled.")
    if state in {"generating", "written", "repairing"}:
        assert isinstance(model.asked(), CancelRequest)
    if state == "routed":
        model.hang_up()
    shell.listen(0.2)
    assert shell.windows == {}
    agent = goes_on(shell, model)
    assert list(shell.windows) == [agent]
    runtime.kill()
    assert not kept(runtime)


def test_what_is_closed_before_it_was_allowed_anything_never_ran(shell: Shell, model: ScriptedModel) -> None:
    shell.say(INTENT, new=True)
    model.write(ASKS)
    asked = shell.next(ApprovalAsked)
    shell.ask(CloseAgent(agent=asked.agent))
    shell.next(AgentClosed, lambda closed: closed.agent == asked.agent)
    shell.ask(Approved(request=asked.request, answers=("always",)))
    goes_on(shell, model)
    shell.ask(Said(text="", agent=asked.agent))
    assert shell.next(ApprovalAsked).agent == asked.agent


@pytest.mark.parametrize("state", STATES)
def test_a_model_that_is_gone_in_any_state_costs_what_it_had(shell: Shell, model: ScriptedModel, state: str) -> None:
    job = reach(state, shell, model)
    model.hang_up()
    if state == "routed":
        assert model.write(GOOD).intent == INTENT
    ended = shell.next(Writing, lambda writing: over(writing) and writing.job == job)
    if state in {"routed", "gated"}:
        shell.sees(ended.agent, "0 bees")
    else:
        assert (ended.state, ended.words) == ("failed", LOST)
    goes_on(shell, model)


@pytest.mark.parametrize("state", ["approved", "running", "asked"])
def test_a_model_that_is_gone_later_costs_nothing(shell: Shell, model: ScriptedModel, state: str) -> None:
    shell.say(INTENT, new=True)
    model.write(POET if state == "asked" else ASKS)
    asked = shell.next(ApprovalAsked)
    if state == "approved":
        model.hang_up()
    shell.ask(Approved(request=asked.request, answers=("once",)))
    if state == "asked":
        assert isinstance(model.asked(), AskModel)
        model.hang_up()
        shell.sees(asked.agent, "No answer from the language model")
    else:
        shell.sees(asked.agent, "0 bees")
        model.hang_up()
        shell.windows[asked.agent].click("One more")
        shell.sees(asked.agent, "1 bees")
    goes_on(shell, model)


@pytest.mark.parametrize("kind", ["said", "typed"])
def test_a_sentence_of_a_megabyte_is_no_sentence(shell: Shell, model: ScriptedModel, kind: str) -> None:
    parcel.send(shell.channel, {"kind": kind, "text": "bees " * (MEGABYTE // 5), "number": 7})
    assert not model.is_asked()
    assert shell.understood("a timer").number == 1
    goes_on(shell, model)


def test_a_megabyte_is_refused_by_the_pipeline_itself(tmp_path: Path, agents: Agents) -> None:
    """Who asks it without a screen is told so, too, and at once."""
    with closing(Desk(tmp_path, agents)) as desk:
        begin = time.monotonic()
        desk.start(1, "bees " * (MEGABYTE // 5))
        result = desk.result(1)
        assert time.monotonic() - begin < 1
    assert (result.outcome, result.words, result.attempts) == ("failed", LENGTHY, ())


def test_a_question_of_a_megabyte_is_asked_of_nobody(shell: Shell, model: ScriptedModel) -> None:
    shell.say(INTENT, new=True)
    model.write(WORDY)
    asked = shell.next(ApprovalAsked)
    shell.ask(Approved(request=asked.request, answers=("once",)))
    assert shell.next(AgentTroubled).agent == asked.agent
    assert not model.is_asked()
    goes_on(shell, model)


@pytest.mark.parametrize("state", ["received", "routed", "generating", "gated", "approved"])
def test_a_full_disk_ends_the_job_with_the_reason_and_gives_nothing(
    cramped: Cramped, shell: Shell, model: ScriptedModel, state: str
) -> None:
    if state == "approved":
        shell.say(INTENT, new=True)
        model.write(ASKS)
        asked = shell.next(ApprovalAsked)
        cramped.fill()
        shell.ask(Approved(request=asked.request, answers=("always",)))
        assert "room" in shell.next(Told).text
        assert not shell.windows[asked.agent].look()
        cramped.free()
        shell.ask(CloseAgent(agent=asked.agent))
        shell.ask(Said(text="", agent=asked.agent))
        assert shell.next(ApprovalAsked).agent == asked.agent
        return
    if state == "received":
        cramped.fill()
        shell.say(INTENT, new=True)
        assert "room" in shell.next(Told).text
    else:
        job = reach(state, shell, model)
        cramped.fill()
        if state == "routed":
            model.hang_up()
        elif state == "generating":
            model.answer(1, GOOD)
        ended = shell.next(Writing, lambda writing: over(writing) and writing.job == job)
        assert ended.state == "failed"
        assert "room" in ended.words, ended.words
    shell.listen(0.2)
    assert all(agent.startswith("preview-") for agent in shell.windows)
    cramped.free()
    goes_on(shell, model)
