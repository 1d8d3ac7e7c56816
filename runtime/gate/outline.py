"""The outline: where in a program a click leads, so that the SDK can keep what it drew."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, TypeAlias, TypeGuard

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from runtime.gate.finding import Source

Outline: TypeAlias = "dict[str, list[list[int]] | list[int]]"


def outline(source: Source) -> Outline:
    """Lines: of branches and of buttons whose answer nobody looks at.

    A branch is [the call's line, its body's first and last, its else's first and last or 0, 0].
    """
    clicks = _clicks_by_name(source)
    branches = [
        [line, *_span(node.body), *_else(node)]
        for node in ast.walk(source.tree)
        if isinstance(node, ast.If)
        for line in _tested(node.test, source, clicks)
    ]
    bare = [
        node.lineno for node in ast.walk(source.tree) if isinstance(node, ast.Expr) and _is_button(node.value, source)
    ]
    return {"branches": branches, "bare": bare}


def _tested(test: ast.expr, source: Source, clicks: Mapping[str, list[int]]) -> Iterator[int]:
    for node in ast.walk(test):
        if _is_call(node, source):
            yield node.lineno
        elif isinstance(node, ast.Name):
            yield from clicks.get(node.id, ())


def _clicks_by_name(source: Source) -> dict[str, list[int]]:
    """`pressed = ui.button(...)`: the lines of such calls, by the name."""
    found: dict[str, list[int]] = {}
    for node in ast.walk(source.tree):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if _is_call(value, source):
                found.setdefault(name, []).append(value.lineno)
            case _:
                pass
    return found


def _is_call(node: ast.AST, source: Source) -> TypeGuard[ast.Call]:
    """A call upon the SDK's object, or upon a part of it that a `with` named."""
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name))):
            return name in source.ui
        case _:
            return False


def _is_button(node: ast.expr, source: Source) -> bool:
    return _is_call(node, source) and isinstance(node.func, ast.Attribute) and node.func.attr == "button"


def _else(node: ast.If) -> tuple[int, int]:
    """An elif is a branch of its own."""
    if not node.orelse or (len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If)):
        return (0, 0)
    return _span(node.orelse)


def _span(body: list[ast.stmt]) -> tuple[int, int]:
    return (body[0].lineno, body[-1].end_lineno or body[-1].lineno)
