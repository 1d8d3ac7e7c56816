"""`wisp intents`: its lines, its JSON and its exit statuses."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from image import ROOT
from image.command import parse
from models import weights
from models.catalog import SMOLLM2_135M
from runtime.commands.intents import main
from tests.integration.test_models import models

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from image.component import Built

FILE = ROOT / "tests/intents/format.jsonl"


def nobody() -> AbstractContextManager[Path]:
    pytest.fail("nothing has to be written")


def run(built: Built, *arguments: str | Path, serving: Callable[[], AbstractContextManager[Path]] = nobody) -> int:
    _, options = parse(["intents", *map(str, arguments)])
    return main(options, built.cwasm, serving)


def test_each_intent_has_a_line_and_the_end_a_summary(built: Built, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(built, FILE, "--only", "click,see-what-is-not-there", "--jobs", "2") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("FAIL  see-what-is-not-there")
    assert lines[1].strip() == ('step 2 {"see":"Count: 1","within":0.5}: \'Count: 1\' isn\'t seen within 0.5 s')
    assert re.fullmatch(r"pass  click +1 try, - tokens, \d+\.\d\d s", lines[2])
    assert lines[3] == "2 intents: 1 passed first try, 0 after repair, 1 failed; edits: 0 of 0 passed"
    assert lines[4].startswith("seconds to running: median 0.")


@pytest.mark.timeout(300)
def test_what_names_no_program_is_written_by_the_model(built: Built, tmp_path: Path) -> None:
    """The smallest there is: what it writes is nonsense, and is counted as such."""
    file, out = tmp_path / "intents.jsonl", tmp_path / "out.json"
    wish = {"id": "a", "intent": "a counter for frogs", "steps": [{"see": "frog"}], "max_tokens": 40}
    found = {**wish, "id": "b", "intent": "a stopwatch", "steps": [{"see": "0"}]}
    file.write_text(f"{json.dumps(wish)}\n{json.dumps(found)}\n")
    weights_file = weights.fetch(SMOLLM2_135M, weights.kept())
    assert run(built, file, "--json", out, serving=lambda: models(tmp_path, weights_file)) == 0
    written, taken = json.loads(out.read_text())["intents"]
    assert not written["passed"]
    assert 0 < written["written"]["attempts"][0]["spent"]["written"] <= 40
    assert written["tokens"] == sum(one["spent"]["written"] for one in written["written"]["attempts"])
    assert (taken["passed"], taken["tokens"], taken["written"]) == (True, None, None), "the cookbook has it"


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
