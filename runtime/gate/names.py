"""Names that a program uses and nobody defined."""

from __future__ import annotations

import ast
import importlib
import symtable
import warnings
from typing import TYPE_CHECKING

from runtime.gate.finding import Finding, Source, nearest
from runtime.gate.language import BUILTINS
from runtime.sdk.modules import ALLOWED, PRESET

if TYPE_CHECKING:
    from collections.abc import Iterator

_MODULE = frozenset({"__name__", "__doc__", "__file__"})


def unknown(source: Source) -> Iterator[Finding]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            table = symtable.symtable(source.text, "app.py", "exec")
    except (SyntaxError, RecursionError, ValueError) as error:
        line = getattr(error, "lineno", None) or 1
        yield Finding(line, f"This is not Python: {getattr(error, 'msg', error)}", "it can't be compiled")
        return
    defined = {symbol.get_name() for symbol in table.get_symbols() if symbol.is_assigned() or symbol.is_imported()}
    defined |= _MODULE | BUILTINS | PRESET | set(_starred(source.tree)) | _declared_global(source.tree)
    lines = _first_lines(source.tree)
    for name in sorted(_global_references(table) - defined, key=lambda name: lines.get(name, 0)):
        why = "nothing of that name is defined or imported"
        yield Finding(lines.get(name, 1), f"{name} doesn't exist", why, _hint(name, defined))


def _global_references(table: symtable.SymbolTable) -> set[str]:
    found = {
        symbol.get_name()
        for symbol in table.get_symbols()
        if symbol.is_referenced() and (symbol.is_global() or table.get_type() == "module")
    }
    return found.union(*(_global_references(child) for child in table.get_children()))


def _declared_global(tree: ast.Module) -> set[str]:
    return {name for node in ast.walk(tree) if isinstance(node, ast.Global) for name in node.names}


def _first_lines(tree: ast.Module) -> dict[str, int]:
    lines: dict[str, int] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            lines[node.id] = min(node.lineno, lines.get(node.id, node.lineno))
    return lines


def _starred(tree: ast.Module) -> Iterator[str]:
    """What `from math import *` brings; only modules that agents have are imported here."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module in ALLOWED and node.names[0].name == "*":
            yield from dir(importlib.import_module(node.module))


def _hint(name: str, defined: set[str]) -> str:
    if name in ALLOWED:
        return f"Write import {name} at the top."
    return nearest(name, defined)
