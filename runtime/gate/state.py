"""State that is lost: counted in a plain name, which starts anew at each call of app."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from runtime.gate.finding import Finding, Source

if TYPE_CHECKING:
    from collections.abc import Iterator

_CHANGES = frozenset({"append", "add", "insert", "extend", "remove", "pop", "update", "clear"})


def lost(source: Source) -> Iterator[Finding]:
    """`count = 0` in app and `count += 1` under a click: one call later count is 0 again."""
    for app in (node for node in source.tree.body if isinstance(node, ast.FunctionDef) and node.name == "app"):
        fresh = set(_fresh(app.body))
        kept = {name for node in ast.walk(app) for name in _kept(node)}
        for name, line in _changed_by_clicks(app, source):
            if name in fresh - kept:
                why = f"app runs from its start at each call, and {name} with it"
                yield Finding(line, f"The change of {name} is lost", why, f"Keep it in ui.state.{name}.")


def _fresh(body: list[ast.stmt]) -> Iterator[str]:
    """Names that app itself binds to a number, a text, an empty list..."""
    for statement in body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant() | ast.List() | ast.Dict() | ast.Set()):
                yield name
            case _:
                pass


def _kept(node: ast.AST) -> Iterator[str]:
    """`ui.state.count = count` keeps it after all."""
    match node:
        case ast.Assign(targets=[ast.Attribute() | ast.Subscript()], value=ast.Name(id=name)):
            yield name
        case _:
            pass


def _changed_by_clicks(app: ast.FunctionDef, source: Source) -> Iterator[tuple[str, int]]:
    for branch in ast.walk(app):
        if isinstance(branch, ast.If) and _asks_button(branch.test, source):
            for node in (node for statement in branch.body for node in ast.walk(statement)):
                match node:
                    case ast.AugAssign(target=ast.Name(id=name)):
                        yield name, node.lineno
                    case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr=attr)) if attr in _CHANGES:
                        yield name, node.lineno
                    case _:
                        pass


def _asks_button(test: ast.expr, source: Source) -> bool:
    match test:
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="button")):
            return name in source.ui
        case _:
            return False
