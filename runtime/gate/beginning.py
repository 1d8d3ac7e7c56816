"""The beginning of a program that is still being written: what in it no continuation can mend."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from runtime.gate import language, loops, sdk, text
from runtime.gate.finding import Finding, Source

if TYPE_CHECKING:
    from collections.abc import Iterator

# Bound further down it is right after all.
_MENDABLE = "no binding for nonlocal"


def read(program: str, lines: int) -> tuple[Finding, ...]:
    """`program` was closed behind so many lines, so that it can be parsed."""
    tree = text.parse(program)
    if isinstance(tree, Finding):
        if _MENDABLE not in tree.what:
            return (tree,)
        tree = ast.parse(program)
    try:
        return tuple(sorted(set(_found(program, tree, lines))))
    except RecursionError:
        return (Finding(1, "The program is nested too deeply", "it can't be read"),)


def _found(program: str, tree: ast.Module, lines: int) -> Iterator[Finding]:
    app = next((node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "app"), None)
    names = {"ui", *([app.args.args[0].arg] if app and app.args.args else [])}
    source = Source(program, tree, frozenset(names))
    yield from text.disguised(tree)
    yield from language.reached(source)
    yield from sdk.misused(source)
    going_on = _going_on(source, lines)
    yield from (finding for finding in loops.endless(source) if finding.line not in going_on)


def _going_on(source: Source, lines: int) -> set[int]:
    """Loops whose way out may still come; one that has begun to draw is meant to go on for ever."""
    found = (node for node in ast.walk(source.tree) if isinstance(node, ast.While | ast.For))
    return {node.lineno for node in found if (node.end_lineno or lines) >= lines and not _draws(node, source)}


def _draws(loop: ast.While | ast.For, source: Source) -> bool:
    return any(
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id in source.ui
        for node in ast.walk(loop)
    )
