"""The card that a model sees is true to the code."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from runtime.gate.sdk import surface

CARD = (Path(__file__).parents[2] / "runtime" / "sdk" / "card.md").read_text()
OWNERS = {"ui": "Ui", "c": "Canvas", "ui.files": "Files"}
CALLS = sorted(set(re.findall(r"\b(ui\.files|ui|c)\.(\w+)\(([^()]*)", CARD)))
VALUES = sorted(set(re.findall(r"\b(ui|c)\.(\w+)\b(?![(\w.])", CARD)))


@pytest.mark.parametrize(("owner", "name", "arguments"), CALLS)
def test_each_call_exists_with_its_arguments(owner: str, name: str, arguments: str) -> None:
    signature = surface(OWNERS[owner]).calls[name]
    words = [word.strip() for word in re.sub(r"\[[^\]]*\]", "x", arguments).split(",") if word.strip()]
    named = [word.split("=")[0] for word in words if "=" in word]
    assert set(named) <= signature.keywords
    assert signature.most is None or len(words) <= signature.most + len(named)
    assert len(words) >= len(signature.required)


@pytest.mark.parametrize(("owner", "name"), VALUES)
def test_each_value_exists(owner: str, name: str) -> None:
    assert name in surface(OWNERS[owner]).names


def test_the_card_names_what_there_is() -> None:
    assert len(CALLS) > 45
    assert {"now", "time", "dt", "clicked", "drag"} <= {name for _, name in VALUES}


def test_the_card_is_short() -> None:
    assert len(CARD.split()) < 400


def test_every_public_call_takes_any_keyword_or_says_why_not() -> None:
    """An unknown keyword is noted, never an error."""
    for name in ("Ui", "Canvas"):
        strict = [call for call, signature in surface(name).calls.items() if not signature.any_keyword]
        assert set(strict) <= {
            *("line_width", "push", "pop", "save", "restore", "translate", "move", "rotate", "scale", "key", "pressed"),
            *("background", "set_background", "fill", "color", "set_color", "stroke", "pen", "request", "finish"),
        }


def test_the_sdk_is_plain_python() -> None:
    """What runs in the sandbox imports the standard library and itself only."""
    allowed = re.compile(r"(__future__|typing|typing_extensions|runtime\.sdk(\..*)?|runtime\.slot)$")
    folder = Path(__file__).parents[2] / "runtime" / "sdk"
    for path in folder.glob("*.py"):
        if path.name in {"guest.py", "standard.py", "ballast.py"}:
            continue
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("runtime"):
                assert allowed.match(node.module), f"{path.name} imports {node.module}"
