"""Writing with real weights, the whole way: the smallest there are write nonsense, those that are shipped a program."""

from __future__ import annotations

import time
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from models import weights
from models.catalog import SHIPPED, SMOLLM2_135M
from runtime.messages import CancelWriting, Writing
from tests.integration import shell as shells
from tests.integration.shell import Runtime, Shell
from tests.integration.test_models import models

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from image.component import Built

pytestmark = pytest.mark.timeout(600)
INTENT = "how many litres of paint a wall of my size takes"


def is_over(writing: Writing) -> bool:
    return writing.state in {"done", "failed"}


def shell_over(stack: ExitStack, built: Built, folder: Path, file: Path) -> Shell:
    socket = stack.enter_context(models(folder, file))
    runtime = Runtime(built, folder, WISP_MODELS=str(socket))
    stack.callback(runtime.close)
    return stack.enter_context(runtime.shell())


@pytest.fixture(scope="module")
def nonsense(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shell]:
    folder = tmp_path_factory.mktemp("nonsense")
    with ExitStack() as stack, pytest.MonkeyPatch.context() as patch:
        patch.setattr(shells, "PATIENCE", 300.0)
        yield shell_over(stack, built, folder, weights.fetch(SMOLLM2_135M, weights.kept()))


def test_what_is_cancelled_ends_and_the_next_has_its_turn(nonsense: Shell) -> None:
    nonsense.say(INTENT, new=True)
    job = nonsense.next(Writing).job
    nonsense.next(Writing, lambda writing: writing.tokens > 0)
    nonsense.ask(CancelWriting(job=job))
    begin = time.monotonic()
    assert nonsense.next(Writing, is_over).words == "Cancelled."
    nonsense.say("something else entirely", new=True)
    nonsense.next(Writing, lambda writing: writing.job != job and writing.tokens > 0)
    assert time.monotonic() - begin < 60
    nonsense.ask(CancelWriting(job=job + 1))
    nonsense.next(Writing, is_over)


def test_nonsense_comes_as_it_is_written_and_fails_in_a_sentence(nonsense: Shell) -> None:
    nonsense.events.clear()
    nonsense.say(INTENT, new=True)
    seen = [nonsense.next(Writing, lambda writing: writing.state == "queued")]
    while not is_over(seen[-1]):
        seen.append(nonsense.next(Writing, lambda writing: writing.job == seen[0].job))
    assert len({writing.source for writing in seen}) > 5
    if seen[-1].state == "failed":
        assert seen[-1].words.startswith(("What the language model wrote", "The language model came to no end"))
        assert seen[-1].detail


def test_what_is_shipped_writes_a_program_that_opens(built: Built, tmp_path: Path) -> None:
    """In one of two tries: which words come is another matter on another processor."""
    with ExitStack() as stack, pytest.MonkeyPatch.context() as patch:
        patch.setattr(shells, "PATIENCE", 280.0)
        shell = shell_over(stack, built, tmp_path, weights.fetch(SHIPPED, weights.kept()))
        for intent in ("two buttons that count up for the red team and the blue team", "a button that counts up"):
            shell.events.clear()
            shell.say(intent, new=True)
            end = shell.next(Writing, is_over)
            if end.state == "done":
                break
        assert end.state == "done", end
        assert shell.sees(end.agent, "[")
