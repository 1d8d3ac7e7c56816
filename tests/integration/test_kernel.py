"""The runtime's process, as a shell meets it: agents, approvals, pages, and what outlives kill -9."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from runtime import messages
from runtime.messages import AgentChanged, AgentOpened, AllTold, ApprovalAsked, Approved, Preferences, Told
from tests.integration.shell import Runtime, Shell

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from image.component import Built


@pytest.fixture
def runtime(built: Built, tmp_path: Path) -> Iterator[Runtime]:
    runtime = Runtime(built, tmp_path)
    yield runtime
    runtime.close()
    log = runtime.log.read_text()
    assert "Traceback" not in log, log


@pytest.fixture
def shell(runtime: Runtime) -> Iterator[Shell]:
    with runtime.shell() as shell:
        yield shell


def test_a_shell_is_told_all_that_is_so(shell: Shell) -> None:
    shell.next(AllTold)
    assert [event.kind for event in shell.events] == ["preferences"]
    assert shell.next(Preferences) == Preferences()


def test_an_agent_of_the_cookbook_opens_and_counts(shell: Shell) -> None:
    agent = shell.opened("a counter with plus and minus")
    assert shell.next(Told).text == "From the cookbook: a counter with plus and minus."
    shell.sees(agent, "[+]")
    shell.windows[agent].click("+")
    shell.sees(agent, "\n1\n")
