"""Progress: plain lines where there is no terminal, and commands whose log is kept."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from image import progress
from image.failure import Failure

if TYPE_CHECKING:
    from pathlib import Path


def test_plain_lines_say_what_began_and_ended(capsys: pytest.CaptureFixture[str]) -> None:
    with progress.task("Fetching it", 10) as work:
        work.advance(10)
    out, err = capsys.readouterr()
    assert out == ""
    assert re.fullmatch(r"Fetching it \.\.\.\nFetching it: done in \d+ s\n", err)


def test_plain_lines_tell_the_share_now_and_then(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "PLAIN_INTERVAL_SECONDS", 0.0)
    with progress.task("Fetching it", 8) as work:
        work.advance(2)
        work.note("almost")
    assert "Fetching it 25 %\nFetching it 25 % almost\n" in capsys.readouterr().err


def test_a_failed_task_is_not_done(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError, match="no"), progress.task("Fetching it"):
        raise ValueError("no")
    assert "done" not in capsys.readouterr().err


def test_a_command_is_logged_and_gets_our_environment_and_more(tmp_path: Path) -> None:
    log = tmp_path / "logs/command.log"
    script = 'echo "$PATH"; echo "$MORE" >&2; pwd'
    progress.run(["sh", "-c", script], "Talking", log, env={"MORE": "more"}, cwd=tmp_path)
    path, more, place = log.read_text().splitlines()
    assert path
    assert more == "more"
    assert place == str(tmp_path)


def test_a_failed_command_shows_the_end_of_its_log(tmp_path: Path) -> None:
    log = tmp_path / "log"
    with pytest.raises(Failure) as caught:
        progress.run(["sh", "-c", "seq 100; exit 3"], "Counting", log)
    assert caught.value.message.startswith("Counting: sh ended with status 3\n  81\n")
    assert caught.value.message.endswith("  100")
    assert str(log) in caught.value.hint
    assert len(log.read_text().splitlines()) == 100


def test_a_quiet_command_shows_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    progress.run(["echo", "hello"], "Talking", tmp_path / "log", quiet=True)
    assert capsys.readouterr().err == ""
    assert (tmp_path / "log").read_text() == "hello\n"
