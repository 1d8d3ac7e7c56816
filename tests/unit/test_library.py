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
    assert len(LIBRARY.texts) > 2000
    for intent in list(LIBRARY.texts)[::50]:
        shown = LIBRARY.read(intent)
        assert shown.intent == intent
        assert gate.read(shown.source).passed
        assert len(shown.source) < MAX_LETTERS


def test_each_is_found_by_several_sentences() -> None:
    assert min(map(len, LIBRARY.texts.values())) > 2


def test_without_one_nothing_is_near(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WISP_LIBRARY", str(tmp_path))
    assert not Library.find().texts
    assert not Library.find().vectors.exists()
    with pytest.raises(KeyError):
        Library.find().read("a clock")
