"""Inputs and buttons that stand in the answer to a press are moved to where they can be used."""

from __future__ import annotations

import ast
import textwrap

import pytest

from models import hidden


def program(body: str) -> str:
    return f"def app(ui):\n{textwrap.indent(textwrap.dedent(body).strip(), '    ')}\n"


@pytest.mark.parametrize(
    ("body", "then"),
    [
        ("if ui.button('Add'):\n    name = ui.field('Name')", "name = ui.field('Name')\nif ui.button('Add'):\n   "),
        (
            "if ui.button('Add'):\n    x = 1\n    name = ui.field('Name')",
            "name = ui.field('Name')\nif ui.button('Add'):\n    x = 1\n",
        ),
        (
            "if ui.button('Add') and 1:\n    pantry[ui.field('New item')] = 1",
            "new_item = ui.field('New item')\nif ui.button('Add') and 1:\n    pantry[new_item] = 1\n",
        ),
        (
            "if ui.button('Add'):\n    s.n += ui.number('More', 1)",
            "more = ui.number('More', 1)\nif ui.button('Add'):\n    s.n += more\n",
        ),
        (
            "if ui.button('Add'):\n    if s.a:\n        n = ui.number('More', s.a)",
            "n = ui.number('More', s.a)\nif ui.button('Add'):\n    if s.a:\n       ",
        ),
        (
            "if ui.button('A'):\n    ui.text('a')\n    if ui.button('B'):",
            "if ui.button('A'):\n    ui.text('a')\nif ui.button('B'):\n   ",
        ),
    ],
)
def test_it_is_moved_to_where_it_can_be_used(body: str, then: str) -> None:
    text = program(body)
    closed = f"{text}         pass\n" if body.endswith(":") else text
    line = len(text.splitlines())
    found = hidden.shown(closed, line)
    assert found
    before = "".join(text.splitlines(keepends=True)[: found.line - 1])
    assert before + found.text == f"def app(ui):\n{textwrap.indent(then, '    ', lambda _: True)}"
    ast.parse(f"{before}{found.text}{' pass' if found.text.endswith(' ') else ''}\n")


@pytest.mark.parametrize(
    "body",
    [
        "name = ui.field('Name')",
        "if s.adding:\n    name = ui.field('Name')",
        "if ui.button('Add'):\n    x = 1\nelse:\n    name = ui.field('Name')",
        "if not ui.button('Add'):\n    name = ui.field('Name')",
        "if ui.button('Add'):\n    rows = 3\n    n = ui.number('More', rows)",
        "if ui.button('Add'):\n    ui.text('so')",
    ],
)
def test_what_can_be_used_stays(body: str) -> None:
    text = program(body)
    assert hidden.shown(text, len(text.splitlines())) is None
