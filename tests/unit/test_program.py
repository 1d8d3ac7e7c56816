"""Programs and versions: named by what they hold, and by what a person can type."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from runtime.program import MAX_NAME, MAX_SOURCE, Program, Version, name_for

VERSION = Version(intent="a timer", source="x", agent="timer", number=1, parent=None, created=1.0)


@pytest.mark.parametrize(
    ("intent", "taken", "name"),
    [
        ("a pomodoro timer with break reminders", [], "pomodoro-timer-with-break"),
        ("A Calculator!", [], "calculator"),
        ("calculator", ["calculator", "calculator-2"], "calculator-3"),
        ("ein Wecker für Ümit", [], "ein-wecker-für-ümit"),
        ("模拟时钟", [], "模拟时钟"),
        ("", [], "agent"),
        ("!?", ["agent"], "agent-2"),
        ("the", [], "the"),
        ("\U000118ea", [], "agent"),
        ("\U000118ea bees", [], "bees"),
        ("x" * 500, [], "x" * 32),
        ("../../etc/passwd", [], "etc-passwd"),
    ],
)
def test_names(intent: str, taken: list[str], name: str) -> None:
    assert name_for(intent, taken) == name


@given(st.text(max_size=100), st.integers(0, 12))
def test_any_intent_gets_a_name_that_is_one(intent: str, many: int) -> None:
    taken: list[str] = []
    for _ in range(many + 1):
        taken.append(name_for(intent, taken))
    assert len(set(taken)) == many + 1
    for name in taken:
        assert len(name) <= MAX_NAME
        assert re.fullmatch(r"\w+(-\w+)*", name)
        VERSION.model_validate({**VERSION.model_dump(), "agent": name})


def test_a_version_is_named_by_all_that_it_holds() -> None:
    others = [
        VERSION.model_copy(update=change)
        for change in ({"source": "y"}, {"intent": "b"}, {"parent": "0" * 64}, {"created": 2.0}, {"approved_by": "Ada"})
    ]
    assert len({version.id for version in (VERSION, *others)}) == 6
    assert VERSION.model_copy().id == VERSION.id
    assert VERSION.model_copy(update={"intent": "b"}).sha256 == VERSION.sha256, "the same program"


@pytest.mark.parametrize(
    "wrong",
    [
        {"source": "x" * (MAX_SOURCE + 1)},
        {"source": "\ud800"},
        {"seed": -1},
        {"seed": True},
        {"model_sha256": "0" * 63},
        {"model_sha256": "0" * 64 + "\n"},
        {"intent": None},
        {"extra": 1},
        {"capabilities": "net"},
    ],
)
def test_what_is_no_program(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Program.model_validate({"intent": "a timer", "source": "x", **wrong})
