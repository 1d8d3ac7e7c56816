"""Intents: how their file is read, and how what came of them is counted."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from runtime.commands.intents import summarise
from runtime.intents import Intent, IntentsError, Outcome, read
from runtime.making import Made
from runtime.messages import Spent
from runtime.pipeline import Attempt, Result

if TYPE_CHECKING:
    from pathlib import Path

    from runtime.wire import JSON

LINE: dict[str, JSON] = {"id": "a", "intent": "a counter", "steps": [{"see": "0"}]}


def written(folder: Path, *lines: JSON) -> Path:
    path = folder / "intents.jsonl"
    path.write_text("\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines))
    return path


def intent(*steps: JSON) -> Intent:
    return Intent.model_validate({**LINE, "steps": list(steps)})


def outcome(
    of: Intent, *, why: str | None = None, step: int | None = None, attempts: int = 1, running: float = 1.0
) -> Outcome:
    spent = Spent(written=10)
    tries = tuple(Attempt("", "", "", "written", 0, spent) for _ in range(attempts))
    made = Made("", "", Result("done", "", "", tries, {}, running, None))
    return Outcome(of, why, step, made, (), running, running, "", {}, "")


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    (tmp_path / "counter.py").write_text("")
    more: JSON = {
        **LINE,
        "id": "b",
        "program": "counter.py",
        "deny": ["net"],
        "replies": {"fetch": {"api\\.": {"x": [1]}}, "ask": {"poem": "Rain"}},
        "max_tokens": 300,
        "tags": ["daily"],
    }
    first, second = read(written(tmp_path, LINE, "", more))
    assert (first.id, first.program, second.id, second.program) == ("a", None, "b", "counter.py")
    assert (second.deny, second.max_tokens, second.tags) == (("net",), 300, ("daily",))
    assert [pattern.pattern for pattern in second.replies.fetch] == ["api\\."]


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (["{"], "line 1: no JSON"),
        (["[]"], "line 1: it should be a valid dictionary"),
        ([LINE, {"id": "b"}], "line 2: intent: Field required"),
        ([LINE, LINE], "line 2: the id 'a' was used before"),
        ([{**LINE, "steps": [{"see": "0"}, {"se": "0"}]}], "line 1: steps: step 2: se names no step"),
        ([{**LINE, "step": []}], "line 1: step: Extra inputs are not permitted"),
        ([{**LINE, "program": "gone.py"}], "line 1: there is no program"),
        ([{**LINE, "steps": [{"edit": "x", "program": "gone.py"}]}], "line 1: there is no program"),
        ([{**LINE, "deny": "net"}], "line 1: deny"),
        ([{**LINE, "replies": {"fetch": {"(": 1}}}], "line 1: replies.fetch"),
        ([{**LINE, "max_tokens": 0}], "line 1: max_tokens"),
    ],
)
def test_bad_input_is_told_by_its_line(tmp_path: Path, lines: list[JSON], words: str) -> None:
    with pytest.raises(IntentsError) as caught:
        read(written(tmp_path, *lines))
    assert words in str(caught.value)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(IntentsError, match="can't be read"):
        read(tmp_path / "gone.jsonl")


EDITED: tuple[JSON, ...] = ({"see": "0"}, {"edit": "bigger"}, {"see": "1"}, {"edit": "red"}, {"see": "2"})


@pytest.mark.parametrize(
    ("why", "step", "passed"),
    [(None, None, 2), ("no", 5, 1), ("no", 4, 1), ("no", 3, 0), ("no", 2, 0), ("no", 1, 0), ("refused", None, 0)],
)
def test_an_edit_is_as_good_as_the_steps_after_it(why: str | None, step: int | None, passed: int) -> None:
    assert outcome(intent(*EDITED), why=why, step=step).edits_passed == passed


def test_the_summary_counts_who_passed_with_a_later_version() -> None:
    failed, passed = outcome(intent(), why="no", running=3), outcome(intent(), running=2)
    outcomes = [passed, failed, failed._replace(others=(failed, passed)), failed._replace(others=(failed, failed))]
    summary = summarise(outcomes)
    assert (summary["passed_first_try"], summary["failed"]) == (1, 3)
    assert summary["passed_within"] == [1, 1, 2]
    assert summary["seconds_to_another"] == {"median": 3, "p90": 3}


def test_the_summary_counts_tries_and_spreads() -> None:
    outcomes = [
        outcome(intent(), running=1),
        outcome(intent(), attempts=2, running=2),
        outcome(intent(*EDITED), why="no", step=5, running=9),
    ]
    assert summarise(outcomes) == {
        "intents": 3,
        "passed_first_try": 1,
        "passed_after_repair": 1,
        "failed": 1,
        "edits": 2,
        "edits_passed": 1,
        "tokens": {"median": 10, "p90": 18.0},
        "edit_tokens": None,
        "seconds_to_edit": None,
        "seconds_to_preview": None,
        "seconds_to_running": {"median": 2, "p90": 7.6},
    }


def test_what_we_lost_is_no_pass() -> None:
    lost = Outcome.lost(intent(), "Traceback\nKeyError: 'x'\n")
    assert not lost.passed
    assert lost.why == "Wisp itself failed: KeyError: 'x'"
