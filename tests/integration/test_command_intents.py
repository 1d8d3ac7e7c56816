"""`wisp intents`: its lines, its JSON and its exit statuses."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from image import ROOT
from image.command import parse
from runtime.commands.intents import main

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from image.component import Built

FILE = ROOT / "tests/intents/format.jsonl"


def run(built: Built, *arguments: str | Path) -> int:
    _, options = parse(["intents", *map(str, arguments)])
    return main(options, built.cwasm)


def test_each_intent_has_a_line_and_the_end_a_summary(built: Built, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(built, FILE, "--only", "click,see-what-is-not-there,not-written", "--jobs", "2") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("FAIL  see-what-is-not-there")
    assert lines[1].strip() == ('step 2 {"see":"Count: 1","within":0.5}: \'Count: 1\' isn\'t seen within 0.5 s')
    assert re.fullmatch(r"pass  click +1 try, - tokens, \d+\.\d\d s", lines[2])
    assert lines[4].strip() == 'it names no "program", and generation isn\'t there yet'
    assert lines[5] == "3 intents: 1 passed first try, 0 after repair, 2 failed; edits: 0 of 0 passed"
    assert lines[6].startswith("seconds to running: median 0.")


def test_the_json_holds_what_was_measured(built: Built, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    assert run(built, FILE, "--only", "edit-and-undo,an-error", "--json", out, "--seed", "7") == 0
    report = json.loads(out.read_text())
    assert (report["seed"], report["summary"]["edits_passed"], report["summary"]["failed"]) == (7, 1, 1)
    edited, failed = report["intents"]
    assert (edited["passed"], edited["edits"], edited["edits_passed"], edited["scene"]) == (True, 1, 1, None)
    assert (failed["passed"], failed["step"]) == (False, 7)
    assert "Quotient: 2.5" in failed["scene"]
    assert "def app(ui)" in failed["program"]
    assert failed["trace"]["problems"][0]["line"] == 3


def test_bad_input_ends_with_two_and_its_line(built: Built, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    bad = tmp_path / "bad.jsonl"
    bad.write_text('{"id": "a", "intent": "x", "steps": []}\n{"id": "b", "intent": "x", "steps": [{"click": "("}]}\n')
    assert run(built, bad) == 2
    assert "line 2: steps: step 1: click: '(' is no regular expression" in capsys.readouterr().err
    assert run(built, FILE, "--only", "gone") == 2
    assert "there is no intent gone in the file" in capsys.readouterr().err
    assert run(built, tmp_path / "gone.jsonl") == 2
