"""What a person does with a program is noted, and forgotten when the person says so."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from runtime.device import Device
from runtime.messages import AgentClosed, AllTold, CloseAgent, Writing
from tests.integration.test_pipeline_restarts import GOOD

if TYPE_CHECKING:
    from tests.integration.scripted_model import ScriptedModel
    from tests.integration.shell import Runtime, Shell

INTENT = "a counter for my secret bees"


def write(shell: Shell, model: ScriptedModel, intent: str) -> tuple[str, list[str]]:
    """The agent, and the examples that the model was shown."""
    shell.say(intent, new=True)
    shown = [example.intent for example in model.write(GOOD).examples]
    done = shell.next(Writing, lambda writing: writing.intent == intent and writing.state in {"done", "failed"})
    assert done.state == "done", done.words
    return done.agent, shown


def noted(runtime: Runtime) -> list[dict[str, object]]:
    known = json.loads((runtime.data / "feedback.json").read_text().splitlines()[0])["known"]
    assert isinstance(known, list)
    return known


def close(shell: Shell, agent: str) -> None:
    shell.ask(CloseAgent(agent=agent))
    shell.next(AgentClosed, lambda closed: closed.agent == agent)


def test_what_is_closed_at_once_is_noted_and_what_is_forgotten_is_gone(runtime: Runtime, model: ScriptedModel) -> None:
    with runtime.shell() as shell:
        shell.next(AllTold)
        agent, shown = write(shell, model, INTENT)
        close(shell, agent)
        (fate,) = noted(runtime)
        with_its_key = Device.open(runtime.data)
        assert fate["examples"] == [with_its_key.mac("feedback", intent.encode()) for intent in shown]
        assert (fate["opened"], fate["how"], fate["changed"]) == (1, "written", 0)
        assert isinstance(fate["seconds"], float)
        assert "bees" not in str(fate)
        shell.say("language model")
        shell.page("models", "Of 1 program it is noted whether you kept it")
        shell.pressed("models", "forget use")
        while "noted" in shell.page("models"):
            shell.listen(0.1)
        assert noted(runtime) == []


def test_a_change_counts_and_so_does_opening_it_again(runtime: Runtime, model: ScriptedModel) -> None:
    with runtime.shell() as shell:
        shell.next(AllTold)
        agent, _ = write(shell, model, INTENT)
        shell.say("make it count in tens", agent)
        model.write(GOOD.replace("n + 1", "n + 10"))
        shell.next(Writing, lambda writing: writing.intent == "make it count in tens" and writing.state == "done")
        close(shell, agent)
        shell.events.clear()
        assert shell.opened(INTENT) == agent
        (fate,) = noted(runtime)
        assert (fate["opened"], fate["changed"]) == (2, 1)
