"""What a wish says that there must be, in the words that people use."""

from __future__ import annotations

import pytest

from image import ROOT
from runtime import intents
from runtime.trying.asked import missing

ALL = {"field", "number", "button", "chart", "canvas", "slider"}


@pytest.mark.parametrize(
    ("wish", "kind", "words"),
    [
        ("I type names and they are sorted", "field", "There must be a ui.field or ui.number, always shown"),
        ("how fast one types", "field", ""),
        ("I ask a question and it says yes", "field", "There must be a ui.field or ui.number, always shown"),
        ("je saisis un texte", "field", "There must be a ui.field or ui.number, always shown"),
        ("a bar chart of my steps", "chart", "There must be a ui.chart."),
        ("ein Liniendiagramm", "chart", "There must be a ui.chart."),
        ("a dot on a canvas", "canvas", "There must be a ui.canvas, always shown."),
        ("the size is set with a slider", "slider", "There must be a ui.slider."),
        ("dos botones para sumar", "button", "There must be a ui.button."),
        ("draw a card, then draw another", "canvas", ""),
    ],
)
def test_what_is_said_must_be_there(wish: str, kind: str, words: str) -> None:
    kinds = ALL - {kind} - ({"number"} if kind == "field" else {"canvas"} if kind == "chart" else set())
    found = missing(wish, kinds, "")
    assert found.startswith(words)
    assert bool(found) is bool(words)
    assert missing(wish, ALL, "") == ""


@pytest.mark.parametrize(
    ("wish", "labels", "words"),
    [
        ("I guess and press Check", "check it", ""),
        ("I guess and press Check", "go", 'There must be a ui.button("Check").'),
        ("a clock with Start and Stop buttons", "start", 'There must be a ui.button("Stop").'),
        ("press a button", "go", ""),
    ],
)
def test_a_button_that_is_named_has_that_name(wish: str, labels: str, words: str) -> None:
    assert missing(wish, ALL, labels) == words


def test_nothing_is_missing_in_the_cookbook() -> None:
    for behaviour in intents.read(ROOT / "models/cookbook/behaviour.jsonl"):
        source = (ROOT / "models/cookbook" / str(behaviour.program)).read_text().casefold()
        assert not missing(behaviour.intent, {kind for kind in ALL if f"ui.{kind}" in source}, source)
