"""Agents that ask the language model, on a running appliance: allowed by the person, answered with text, withdrawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from runtime.messages import AgentClosed, AllTold, ApprovalAsked, Approved, AskModel, CancelRequest, CloseAgent, Revoke
from tests.integration.scripted_model import ScriptedModel
from tests.integration.shell import Runtime

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from image.component import Built
    from tests.integration.shell import Shell

POET = """def app(ui):
    ui.title("Poet")
    ui.text(ui.ai("a line about bees") or "thinks")
"""


@pytest.fixture
def model(tmp_path: Path) -> Iterator[ScriptedModel]:
    model = ScriptedModel(tmp_path / "models.sock")
    yield model
    model.close()


@pytest.fixture
def shell(built: Built, tmp_path: Path, model: ScriptedModel) -> Iterator[Shell]:
    runtime = Runtime(built, tmp_path, WISP_MODELS=str(tmp_path / "models.sock"))
    with runtime.shell() as shell:
        shell.next(AllTold)
        shell.say("a poet who knows bees", new=True)
        model.write(POET)
        yield shell
    runtime.close_without_a_traceback()


def allowed(shell: Shell) -> str:
    asked = shell.next(ApprovalAsked)
    assert [permission.capability for permission in asked.permissions] == ["ask:model"]
    shell.ask(Approved(request=asked.request, answers=("always",)))
    return asked.agent


def question(model: ScriptedModel) -> AskModel:
    asked = model.asked()
    assert isinstance(asked, AskModel)
    return asked


def test_the_answer_arrives_in_the_program(shell: Shell, model: ScriptedModel) -> None:
    agent = allowed(shell)
    asked = question(model)
    assert (asked.prompt, asked.agent) == ("a line about bees", agent)
    shell.sees(agent, "thinks")
    model.answer(asked.request, "They hum <|im_end|> at noon.")
    shell.sees(agent, "They hum <|im_end|> at noon.")


def test_a_failure_is_shown_by_the_program_and_ends_nothing(shell: Shell, model: ScriptedModel) -> None:
    agent = allowed(shell)
    model.answer(question(model).request, "", "failed")
    shell.sees(agent, "No answer from the language model")


def test_who_isnt_allowed_asks_nobody(shell: Shell, model: ScriptedModel) -> None:
    asked = shell.next(ApprovalAsked)
    shell.ask(Approved(request=asked.request, answers=("no",)))
    shell.understood("after that")
    shell.listen(0.3)
    assert not model.is_asked()


def test_what_is_closed_or_forbidden_is_withdrawn(shell: Shell, model: ScriptedModel) -> None:
    agent = allowed(shell)
    first = question(model)
    shell.ask(CloseAgent(agent=agent))
    shell.next(AgentClosed, lambda closed: closed.agent == agent)
    assert model.asked() == CancelRequest(request=first.request)
    shell.events.clear()
    assert shell.opened("a poet who knows bees") == agent
    second = question(model)
    shell.ask(Revoke(agent=agent, capability="ask:model"))
    assert model.asked() == CancelRequest(request=second.request)
    shell.sees(agent, "no longer allowed")
