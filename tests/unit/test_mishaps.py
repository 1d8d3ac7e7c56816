"""What went wrong is told without the names that Python has for it."""

from __future__ import annotations

import builtins
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.mishaps import plain

EXCEPTIONS = sorted(
    name for name, one in vars(builtins).items() if isinstance(one, type) and issubclass(one, Exception)
)


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ("ZeroDivisionError: division by zero", "it divided by zero"),
        ("KeyError: 'amount'", "it looked for something that isn't there"),
        ("json.decoder.JSONDecodeError: Expecting value", "Expecting value"),
        ("PermissionError: it may not ask words.example.org", "it may not ask words.example.org"),
        ("the answer is too long: 3 of 2", "the answer is too long: 3 of 2"),
        ("ValueError", "it was given something that it can't use"),
        ("OddError", "it didn't expect what happened"),
    ],
)
def test_the_usual_ones(message: str, words: str) -> None:
    assert plain(message) == words


@given(st.sampled_from(EXCEPTIONS), st.text("abc :'\n", max_size=30))
def test_no_name_of_an_exception_is_told(name: str, rest: str) -> None:
    told = plain(f"{name}: {rest}")
    assert told
    assert not re.search(r"\b\w+(Error|Exception)\b", told)
