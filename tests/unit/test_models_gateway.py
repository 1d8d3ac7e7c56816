"""The gateway: when it stops a model that has lost its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from models.gateway import LONGEST_LINE, SAME_LINES, runs_away
from runtime.cookbook import FOLDER

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.py")), ids=lambda path: path.stem)
def test_programs_come_to_an_end(path: Path) -> None:
    source = path.read_text()
    assert not any(runs_away(source[:end]) for end in range(0, len(source), 20))


def test_one_line_that_goes_on_and_on_doesn_t() -> None:
    assert runs_away("def app(ui):\n    " + "'a', " * LONGEST_LINE)
    assert not runs_away("def app(ui):\n    " + "a" * (LONGEST_LINE // 2))


def test_the_same_line_again_and_again_doesn_t() -> None:
    line = '    ui.text("so")\n'
    assert runs_away("def app(ui):\n" + line * SAME_LINES)
    assert not runs_away("def app(ui):\n" + line * (SAME_LINES - 1))
    assert not runs_away("\n" * 40)
