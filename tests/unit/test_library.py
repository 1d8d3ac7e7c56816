"""The library: each program once, by what it was asked for; without one nothing is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from runtime import gate
from runtime.examples import MAX_LETTERS
from runtime.library import Library

if TYPE_CHECKING:
    from pathlib import Path

LIBRARY = Library.find()


def test_each_is_asked_for_otherwise_and_may_run() -> None:
    assert len(LIBRARY.intents) > 2000
    for intent in LIBRARY.intents[::50]:
        shown = LIBRARY.read(intent)
        assert shown.intent == intent
        assert gate.read(shown.source).passed
        assert len(shown.source) < MAX_LETTERS


def test_what_each_is_about_comes_along() -> None:
    assert set(LIBRARY.vectors().of) == set(LIBRARY.intents)


def test_without_one_nothing_is_near(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WISP_LIBRARY", str(tmp_path))
    assert Library.find().intents == ()
    assert not Library.find().vectors().of
    with pytest.raises(KeyError):
        Library.find().read("a clock")
