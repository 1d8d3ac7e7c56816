"""Places in a program: where a call and its arguments stand, and text that takes their place."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    Place = ast.expr | ast.stmt


class Change(NamedTuple):
    start: int
    end: int
    text: str


class Places:
    def __init__(self, source: str) -> None:
        self.source, self.tree = source, ast.parse(source)
        self._lines = source.splitlines(keepends=True)

    def replace(self, node: Place, text: str) -> Change:
        return Change(self.start(node), self.end(node), text)

    def append(self, call: ast.Call, argument: str) -> Change:
        """Before its closing bracket."""
        return Change(self.end(call) - 1, self.end(call) - 1, argument)

    def alone(self, call: ast.Call) -> Change | None:
        """The removal of a call that is a statement by itself, where others are left beside it."""
        for body in _bodies(self.tree):
            for node in body:
                if isinstance(node, ast.Expr) and node.value is call and len(body) > 1:
                    return self.line(node)
        return None

    def line(self, node: Place) -> Change:
        """The removal of all its lines."""
        last = node.end_lineno or node.lineno
        return Change(self._begin(node.lineno), self._begin(last + 1), "")

    def start(self, node: Place) -> int:
        return self._at(node.lineno, node.col_offset)

    def end(self, node: Place) -> int:
        return self._at(node.end_lineno or node.lineno, node.end_col_offset or 0)

    def text(self, node: Place) -> str:
        return self.source[self.start(node) : self.end(node)]

    def _begin(self, line: int) -> int:
        return sum(map(len, self._lines[: line - 1]))

    def _at(self, line: int, column: int) -> int:
        """Python counts bytes in a line."""
        return self._begin(line) + len(self._lines[line - 1].encode()[:column].decode())


def applied(source: str, changes: Iterable[Change]) -> str:
    """The last one first, so that the places of the others stay right."""
    for change in sorted(changes, reverse=True):
        source = source[: change.start] + change.text + source[change.end :]
    return source


def calls(tree: ast.AST, name: str) -> list[ast.Call]:
    """Of what the SDK calls so, in the order of the program."""
    found = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and (node.func.value.id, node.func.attr) == ("ui", name)
    ]
    return sorted(found, key=lambda call: (call.lineno, call.col_offset))


def keyword(call: ast.Call, name: str) -> ast.expr | None:
    return next((one.value for one in call.keywords if one.arg == name), None)


def constant(node: ast.expr | None) -> object:
    return node.value if isinstance(node, ast.Constant) else None


def _bodies(tree: ast.AST) -> list[list[ast.stmt]]:
    found = []
    for node in ast.walk(tree):
        for name in ("body", "orelse", "finalbody"):
            body = getattr(node, name, None)
            if isinstance(body, list) and body and isinstance(body[0], ast.stmt):
                found.append(body)
    return found
