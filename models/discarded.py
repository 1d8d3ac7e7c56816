"""What is discarded: a button that nobody asks, an input that nobody reads. As a line of its own neither has a use."""

from __future__ import annotations

import ast
import keyword
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

INPUTS = frozenset({"number", "slider", "field", "checkbox", "switch", "choice"})
STEP = 4


def used(closed: str, line: int) -> str:
    """The statement that begins there as it would be of use; "" where it is, or where that can't be said."""
    found = _statement(closed, line)
    if found is None:
        return ""
    call, name = found
    text = ast.get_source_segment(closed, call) or ""
    indent = " " * call.col_offset
    if name == "button" and not any(given.arg in {"enabled", "disabled"} for given in call.keywords):
        # One blank less than the body's: it is the first letter of how a model goes on.
        return f"{indent}if {text}:\n{indent}{' ' * (STEP - 1)}"
    if name in INPUTS and (target := next(_targets(call), "")):
        return f"{indent}{target} = {text}\n"
    return ""


def _statement(closed: str, line: int) -> tuple[ast.Call, str] | None:
    try:
        tree = ast.parse(closed)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and node.lineno == line and isinstance(call := node.value, ast.Call):
            match call.func:
                case ast.Attribute(value=ast.Name(id="ui"), attr=name):
                    return call, name
                case _:
                    return None
    return None


def _targets(call: ast.Call) -> Iterator[str]:
    """Where its value comes from it goes to; else to what its label says."""
    values = [*call.args[1:], *(given.value for given in call.keywords if given.arg == "value")]
    for value in reversed(values):
        if isinstance(value, ast.Name | ast.Attribute | ast.Subscript) and not ast.unparse(value).isupper():
            yield ast.unparse(value)
    yield from target(call)


def target(call: ast.Call) -> Iterator[str]:
    """The name that its label says, if it can be one."""
    label = call.args[0].value if call.args and isinstance(call.args[0], ast.Constant) else None
    words = re.findall(r"[a-z0-9]+", str(label or "").casefold())
    name = "_".join(words)
    if name.isidentifier() and not keyword.iskeyword(name) and name not in {"app", "ui"}:
        yield name
