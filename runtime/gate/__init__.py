"""The gate: reads a program and says whether it may run, what it needs, and where its clicks lead.

Deterministic, and pure: a program in, a report out. What the gate can't understand, it refuses.
"""

from __future__ import annotations

import ast
import threading
from typing import TYPE_CHECKING, NamedTuple

from runtime.gate import language, loops, names, needs, outline, sdk, state, text
from runtime.gate.finding import Finding, Source
from runtime.gate.needs import Need

if TYPE_CHECKING:
    from runtime.gate.outline import Outline

__all__ = ["Finding", "Need", "Report", "read"]

CHECKS = (language.used, loops.endless, names.unknown, sdk.misused, state.lost, needs.impossible)
MAX_FINDINGS = 20
_TURN = threading.Lock()
"""Before 3.11.5 Python fails by chance where two programs are parsed at once."""


class Report(NamedTuple):
    findings: tuple[Finding, ...]
    needs: tuple[Need, ...] = ()
    outline: Outline | None = None
    """None where the program can't be read at all."""

    @property
    def passed(self) -> bool:
        return not self.findings


def read(program: str) -> Report:
    with _TURN:
        return _report(program)


def _report(program: str) -> Report:
    tree = text.parse(program)
    if isinstance(tree, Finding):
        return Report((tree,))
    try:
        return _read(program, tree)
    except RecursionError:
        return Report((Finding(1, "The program is nested too deeply", "it can't be read"),))


def _read(program: str, tree: ast.Module) -> Report:
    source = Source(program, tree, _names_of_ui(tree))
    found = {*text.disguised(tree), *_app(tree)}
    for check in CHECKS:
        found |= set(check(source))
    return Report(tuple(sorted(found)[:MAX_FINDINGS]), needs.found(source), outline.outline(source))


def _app(tree: ast.Module) -> list[Finding]:
    app = _function(tree)
    why = "Wisp calls it to draw the agent"
    if app is None:
        return [Finding(1, "There is no function app", why, "Write def app(ui):")]
    arguments = app.args
    if len(arguments.args) - len(arguments.defaults) != 1 or arguments.kwonlyargs or arguments.posonlyargs:
        return [Finding(app.lineno, "app takes one argument", why, "Write def app(ui):")]
    return []


def _names_of_ui(tree: ast.Module) -> frozenset[str]:
    """What app calls its argument; other functions are handed it by the same name."""
    app = _function(tree)
    return frozenset({"ui", *([app.args.args[0].arg] if app and app.args.args else [])})


def _function(tree: ast.Module) -> ast.FunctionDef | None:
    return next((node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "app"), None)
