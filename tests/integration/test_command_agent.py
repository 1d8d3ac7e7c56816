"""`wisp agent`: what it prints of a program, and with which status it ends."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from image import ROOT
from image.command import parse
from runtime.commands.agent import main

if TYPE_CHECKING:
    from pathlib import Path

    from image.component import Built

PROGRAMS = ROOT / "tests/intents/programs"
COUNTER = PROGRAMS / "counter.py"


def run(built: Built, *arguments: str | Path) -> int:
    _, options = parse(["agent", *map(str, arguments)])
    return main(options, built.cwasm)


def steps(folder: Path, *todo: dict[str, object]) -> Path:
    path = folder / "steps.json"
    path.write_text(json.dumps(todo))
    return path


def test_it_prints_the_scene(built: Built, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(built, COUNTER) == 0
    assert capsys.readouterr().out == "== Counter ==\nCount: 0\n[Add]\n[Reset] (disabled)\n"


def test_it_prints_the_scene_after_the_steps(built: Built, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    todo = steps(tmp_path, {"click": "Add", "times": 3}, {"see": "Count: 3"})
    assert run(built, COUNTER, "--steps", todo) == 0
    assert "Count: 3" in capsys.readouterr().out


def test_a_failed_step_is_told_with_the_scene(built: Built, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert run(built, COUNTER, "--steps", steps(tmp_path, {"click": "Add"}, {"see": "Count: 7"})) == 1
    printed = capsys.readouterr()
    assert "Count: 1" in printed.out
    assert "step 2 failed" in printed.err
    assert "'Count: 7' isn't seen within 1 s" in printed.err


def test_an_error_is_told_with_its_line(built: Built, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert run(built, PROGRAMS / "divide.py", "--steps", steps(tmp_path, {"fill": "By", "text": 0})) == 1
    error = capsys.readouterr().err
    assert "line 3" in error
    assert "ZeroDivisionError" in error


def test_json_holds_everything(built: Built, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    todo = steps(tmp_path, {"click": "Add"}, {"title": "Timer"})
    assert run(built, COUNTER, "--steps", todo, "--json") == 1
    found = json.loads(capsys.readouterr().out)
    assert found["scene"]["nodes"][0]["text"] == "Count: 1"
    assert found["state"] == {"count": 1}
    assert found["failed"] == {"step": 2, "why": "the title is 'Counter'"}
    assert (found["problems"], found["capabilities"]) == ([], [])


def test_what_the_gate_finds_is_told_in_full(built: Built, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(built, PROGRAMS / "endless.py") == 1
    printed = capsys.readouterr().out
    assert "The gate refused the program:\nline 2: This loop never ends" in printed
    assert run(built, PROGRAMS / "endless.py", "--json") == 1
    (finding,) = json.loads(capsys.readouterr().out)["findings"]
    assert finding["line"] == 2
    assert all(finding[part] for part in ("what", "why", "instead"))


def test_only_what_is_granted_is_allowed(built: Built, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    todo = steps(tmp_path, {"wait": 1})
    run(built, PROGRAMS / "weather.py", "--steps", todo, "--grant", "files", "--json")
    denied = json.loads(capsys.readouterr().out)
    assert denied["capabilities"] == ["net:GET:api.example.org"]
    assert "Not allowed" in denied["text"]


@pytest.mark.parametrize(
    ("content", "words"),
    [("{", "steps.json: "), ("{}", "steps: it should be a valid list"), ('[{"sea": 1}]', "step 1: sea names no step")],
)
def test_bad_steps_are_told(
    built: Built, capsys: pytest.CaptureFixture[str], tmp_path: Path, content: str, words: str
) -> None:
    path = tmp_path / "steps.json"
    path.write_text(content)
    assert run(built, COUNTER, "--steps", path) == 2
    assert words in capsys.readouterr().err


def test_a_program_that_is_not_there_is_told(built: Built, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(built, "gone.py") == 2
    assert "the program gone.py can't be read" in capsys.readouterr().err


def test_a_record_replays_and_a_changed_one_does_not(
    built: Built, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    record = tmp_path / "record.jsonl"
    todo = steps(tmp_path, {"click": "Add", "times": 2}, {"reopen": True}, {"click": "Add"})
    assert run(built, COUNTER, "--steps", todo, "--record", record) == 0
    capsys.readouterr()
    assert run(built, COUNTER, "--replay", record) == 0
    assert capsys.readouterr().out == "5 frames, 0 differences\n"
    record.write_text(record.read_text().replace("Count: 3", "Count: 4"))
    assert run(built, COUNTER, "--replay", record) == 1
    printed = capsys.readouterr().out
    assert "line 7: the scene is another" in printed
    assert "-Count: 4" in printed
    assert "+Count: 3" in printed


def test_a_record_of_another_program_is_refused(
    built: Built, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    record = tmp_path / "record.jsonl"
    assert run(built, COUNTER, "--record", record) == 0
    assert run(built, PROGRAMS / "still.py", "--replay", record) == 2
    assert "is not the record of this program" in capsys.readouterr().err
