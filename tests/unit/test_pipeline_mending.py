"""Failures that a rule knows how to mend, and others, which it leaves to the model."""

from __future__ import annotations

import pytest

from runtime.pipeline.mending import mended

BEFORE = "def app(ui):\n    é = 1\n"


@pytest.mark.parametrize(
    ("line", "problem", "then"),
    [
        ("x = a / b * 100", "ZeroDivisionError: division by zero", "x = a / b * 100 if b else 0"),
        ("x = a / b / c + 1 / 2", "ZeroDivisionError: x", "x = a / b / c + 1 / 2 if c and b else 0"),
        ("é(1, sum(n) // len(n))", "ZeroDivisionError: x", "é(1, sum(n) // len(n) if len(n) else 0)"),
        ("ui.text(f'{a / b:.1f} é')", "ZeroDivisionError: x", "ui.text(f'{(a / b if b else 0):.1f} é')"),
        ("if a / b > 2: x = 1", "ZeroDivisionError: x", "if (a / b if b else 0) > 2: x = 1"),
        (
            "s.total += int(text) + float(s.more)",
            "invalid literal for int() with base 10: '' (after the button “Add” was used)",
            "s.total += int(text or 0) + float(s.more or 0)",
        ),
        ("x = float(text)", "ValueError: could not convert string to float: ''", "x = float(text or 0)"),
        ("log.append(day, 1)", "TypeError: list.append() takes exactly one argument (2 given)", "log.append((day, 1))"),
        ("names.pop()", "IndexError: pop from empty list", "names and names.pop()"),
    ],
)  # fmt: skip
def test_what_anybody_would_do_about_it(line: str, problem: str, then: str) -> None:
    assert (
        mended(f"{BEFORE}    {line}\n    ui.text(x)\n", f"line 3: {problem}") == f"{BEFORE}    {then}\n    ui.text(x)\n"
    )


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("x = 1 / ui.number('n')", "line 3: ZeroDivisionError: division by zero"),
        ("x = 1 / 0", "line 3: ZeroDivisionError: division by zero"),
        ("x = int(text)", "line 3: invalid literal for int() with base 10: 'bees'"),
        ("x = names[3]", "line 3: IndexError: list index out of range"),
        ("x = a / b", "ZeroDivisionError: division by zero"),
        ("x = a / b", "line 99: ZeroDivisionError: division by zero"),
    ],
)
def test_what_no_rule_knows(line: str, problem: str) -> None:
    assert mended(f"{BEFORE}    {line}\n", problem) == ""
