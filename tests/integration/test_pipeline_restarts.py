"""Jobs and kill -9: in whatever state one was, it begins again, or is there, and the person is told so once."""

from __future__ import annotations

import time
from contextlib import ExitStack, closing
from typing import TYPE_CHECKING

import pytest

from runtime.device import Device
from runtime.holdings import Holdings
from runtime.loop import Loop
from runtime.messages import AllTold, ApprovalAsked, Approved, CancelWriting, CloseAgent, Told, WriteProgram, Writing
from runtime.pipeline.journal import Entry, Journal
from runtime.program import Program
from tests.integration.shell import Runtime, Shell

if TYPE_CHECKING:
    from pathlib import Path

    from image.component import Built
    from tests.integration.scripted_model import ScriptedModel

INTENT = "a counter for bees I saw"
GOOD = """def app(ui):
    n = ui.state.get("n", 0)
    ui.text(f"{n} bees")
    if ui.button("One more"):
        ui.state.n = n + 1
"""
ASKS = GOOD + '    ui.text(ui.paste() or "")\n'
# A trial of it takes a while.
SLOW = GOOD + "    ui.text(f'{ui.time:.2f} {sum(range(10**6))}')\n"
REFUSED = "import os\n"
UNDONE = ("received", "routed", "retrieved", "generating", "gated", "repairing")


def killed(runtime: Runtime, model: ScriptedModel) -> None:
    runtime.kill()
    model.hang_up()


def kept(runtime: Runtime) -> list[Entry]:
    with closing(Journal(runtime.data / "jobs.sqlite", Device.open(runtime.data))) as journal:
        return journal.unfinished()


def reach(state: str, shell: Shell, model: ScriptedModel) -> None:
    """The job is in this state when it is killed."""
    if state == "generating":
        model.wanted()
    elif state == "repairing":
        model.write(REFUSED)
        assert model.wanted().ways > 1
    else:
        model.write(SLOW)
        shell.next(Writing, lambda writing: writing.state == "trying")


@pytest.mark.parametrize("state", ["generating", "repairing", "gated"])
def test_what_was_killed_halfway_begins_again(runtime: Runtime, model: ScriptedModel, state: str) -> None:
    with runtime.shell() as shell:
        shell.say(INTENT, new=True)
        reach(state, shell, model)
        killed(runtime, model)
    [entry] = kept(runtime)
    assert (entry.intent, entry.state) == (INTENT, state)
    runtime.start()
    with runtime.shell() as shell:
        assert shell.next(Told).text == f"Wisp ended while it wrote “{INTENT}”. It begins again."
        again = model.write(GOOD)
        assert (again.intent, again.problem, again.source) == (INTENT, "", "")
        done = shell.next(Writing, lambda writing: writing.state == "done")
        shell.sees(done.agent, "0 bees")
    assert not kept(runtime)


def test_what_was_killed_before_it_was_allowed_anything_asks_again(runtime: Runtime, model: ScriptedModel) -> None:
    with runtime.shell() as shell:
        shell.say(INTENT, new=True)
        model.write(ASKS)
        shell.next(ApprovalAsked)
        killed(runtime, model)
    runtime.start()
    with runtime.shell() as shell:
        asked = shell.next(ApprovalAsked)
        shell.ask(Approved(request=asked.request, answers=("always",)))
        shell.sees(asked.agent, "0 bees")
        shell.next(AllTold)
        assert list(shell.windows) == [asked.agent]
    assert not kept(runtime)


def test_an_end_in_good_order_loses_nothing_either(runtime: Runtime, model: ScriptedModel) -> None:
    with runtime.shell() as shell:
        shell.say(INTENT, new=True)
        model.wanted()
        assert runtime.end() == 0
    model.hang_up()
    runtime.start()
    with runtime.shell() as shell:
        assert "begins again" in shell.next(Told).text
        assert model.wanted().intent == INTENT


def test_what_was_cancelled_stays_so(runtime: Runtime, model: ScriptedModel) -> None:
    with runtime.shell() as shell:
        shell.say(INTENT, new=True)
        model.wanted()
        shell.ask(CancelWriting(job=shell.next(Writing).job))
        assert shell.next(Writing, lambda writing: writing.state == "failed").words == "Cancelled."
        killed(runtime, model)
    assert not kept(runtime)


def test_a_change_that_was_killed_is_made_to_what_there_is(runtime: Runtime, model: ScriptedModel) -> None:
    with runtime.shell() as shell:
        shell.say(INTENT, new=True)
        model.write(GOOD)
        agent = shell.next(Writing, lambda writing: writing.state == "done").agent
        shell.sees(agent, "0 bees")
        shell.windows[agent].click("One more")
        shell.sees(agent, "1 bees")
        shell.say("make the bees wasps", focused=agent)
        assert model.wanted().source == GOOD
        killed(runtime, model)
    runtime.start()
    with runtime.shell() as shell:
        shell.next(AllTold)
        assert model.write(GOOD.replace("bees", "wasps")).source == GOOD
        shell.sees(agent, "1 wasps")
        shell.say("undo", focused=agent)
        shell.sees(agent, "1 bees")


# What the journal may hold, whatever ended Wisp


class Kept:
    """A folder in which a job was left."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def leave(self, **fields: object) -> None:
        entry = Entry.model_validate({"job": 3, "intent": INTENT, "begun": time.time(), **fields})
        with ExitStack() as stack:
            loop = Loop(_raise)
            stack.callback(loop.close)
            holdings = Holdings.at(self._folder / "data", loop, stack)
            holdings.journal.put(entry)

    def made(self) -> str:
        with ExitStack() as stack:
            loop = Loop(_raise)
            stack.callback(loop.close)
            return (
                Holdings.at(self._folder / "data", loop, stack).registry.add(Program(intent=INTENT, source=GOOD)).agent
            )


def _raise(error: Exception) -> None:
    raise error


@pytest.fixture
def left(tmp_path: Path) -> Kept:
    (tmp_path / "data").mkdir(mode=0o700)
    return Kept(tmp_path)


def begun(built: Built, folder: Path, *, with_model: bool = True) -> Runtime:
    return Runtime(built, folder, WISP_MODELS=str(folder / "models.sock") if with_model else "")


@pytest.mark.parametrize("state", UNDONE)
def test_whatever_was_undone_begins_again(
    left: Kept, built: Built, tmp_path: Path, model: ScriptedModel, state: str
) -> None:
    left.leave(state=state)
    with closing(begun(built, tmp_path)) as runtime, runtime.shell() as shell:
        assert shell.next(Told).text.endswith("It begins again.")
        queued = shell.next(Writing)
        assert (queued.job, queued.intent) == (3, INTENT)
        assert isinstance(model.asked(), WriteProgram)
        shell.say("something else for the bees", new=True)
        assert shell.next(Writing, lambda writing: writing.job != 3).job == 4


def test_what_was_tried_is_opened_and_not_written_twice(left: Kept, built: Built, tmp_path: Path) -> None:
    left.leave(state="tried", source=GOOD, model="tiny", seed=5)
    with closing(begun(built, tmp_path, with_model=False)) as runtime:
        with runtime.shell() as shell:
            assert "Here it is." in shell.next(Told).text
            [agent] = shell.windows
            shell.sees(agent, "0 bees")
        assert not kept(runtime)


def test_what_was_made_an_agent_already_isnt_made_twice(left: Kept, built: Built, tmp_path: Path) -> None:
    left.leave(state="tried", source=GOOD, begun=time.time() - 60)
    agent = left.made()
    with closing(begun(built, tmp_path, with_model=False)) as runtime:
        with runtime.shell() as shell:
            shell.next(AllTold)
            assert list(shell.windows) == [agent]
            shell.ask(CloseAgent(agent=agent))
        assert not kept(runtime)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"begun": 1000.0}, "long ago"),
        ({"times": 3}, "3 times now"),
        ({"agent": "gone-since"}, "can't go on with it"),
    ],
)
def test_what_makes_no_sense_any_more_is_ended_and_said(
    left: Kept, built: Built, tmp_path: Path, model: ScriptedModel, fields: dict[str, object], words: str
) -> None:
    left.leave(**fields)
    with closing(begun(built, tmp_path)) as runtime:
        with runtime.shell() as shell:
            assert words in shell.next(Told).text
            shell.next(AllTold)
            assert not [event for event in shell.events if isinstance(event, Writing)]
        assert not kept(runtime)
    assert not model.is_asked()


def test_where_nobody_can_write_any_more_that_is_said(left: Kept, built: Built, tmp_path: Path) -> None:
    left.leave(state="generating")
    with closing(begun(built, tmp_path, with_model=False)) as runtime, runtime.shell() as shell:
        assert "can't go on with it" in shell.next(Told).text
