"""The verbs: parsed here, done elsewhere."""

from __future__ import annotations

import subprocess
import sys

import pytest

from image import ROOT, command

NAMES = [verb.name for verb in command.VERBS]
# What such a verb works on; all others are complete as they stand.
ON = {
    "agent": ["timer.py"],
    "try": ["a timer"],
    "intents": ["all.jsonl"],
    "registry": ["list"],
    "models": ["list"],
    "bench": ["agents"],
}


def test_the_verbs_that_people_know_are_there() -> None:
    assert {"run", "here", "build", "boot", "test", "clean", "doctor", *ON} <= set(NAMES)
    assert len(set(NAMES)) == len(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_each_verb_has_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        command.parse([name, "--help"])
    assert ended.value.code == 0
    assert f"usage: ./wisp {name}" in capsys.readouterr().out


@pytest.mark.parametrize("name", NAMES)
def test_each_verb_needs_no_option(name: str) -> None:
    verb, options = command.parse([name, *ON.get(name, [])])
    assert verb.name == options.verb == name


def test_the_verbs_are_understood_where_nothing_is_installed_yet() -> None:
    alone = [sys.executable, "-S", "-c", "from image import command; command.parse(['test'])"]
    done = subprocess.run(alone, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("argv", [[], ["fly"], ["run", "--fast"], ["test", "--boot", "--all"]])
def test_what_nobody_understands_is_said(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        command.parse(argv)
    assert ended.value.code == 2
    assert "usage: ./wisp" in capsys.readouterr().err


def test_pytest_gets_what_stands_after_two_dashes() -> None:
    _, options = command.parse(["test", "--", "-k", "wire", "tests/unit"])
    assert options.pytest == ["-k", "wire", "tests/unit"]
