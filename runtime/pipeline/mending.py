"""Mending by rule: what a program failed of, where there is one thing that anybody would do about it."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

Rule: TypeAlias = "Callable[[ast.expr], ast.expr]"

_WHERE = re.compile(r"line (\d{1,4}): (.+)")
_DIVISIONS = (ast.Div, ast.FloorDiv, ast.Mod)
_CHEAP = frozenset({"len", "sum", "int", "float", "max", "min", "abs", "round"})


def mended(source: str, problem: str) -> str:
    """Without what it failed of; "" where no rule knows what to do."""
    found = _WHERE.match(problem)
    rule = next((rule for words, rule in _RULES.items() if found and re.match(words, found[2])), None)
    part = _part(ast.parse(source), int(found[1])) if found and rule else None
    if part is None or rule is None:
        return ""
    before = ast.unparse(part)
    after = ast.unparse(_Mended(rule).visit(part))
    if after == before:
        return ""
    lines = source.encode().splitlines(keepends=True)
    line = lines[part.lineno - 1]
    lines[part.lineno - 1] = line[: part.col_offset] + after.encode() + line[part.end_col_offset :]
    return b"".join(lines).decode()


def _part(tree: ast.Module, line: int) -> ast.stmt | ast.expr | None:
    """What may be written anew: a statement of one line, or what the head of one asks."""
    return next((part for part in _parts(tree) if part.lineno == line == part.end_lineno), None)


def _parts(tree: ast.Module) -> Iterator[ast.stmt | ast.expr]:
    for node in ast.walk(tree):
        match node:
            case ast.If(test=asked) | ast.While(test=asked) | ast.For(iter=asked):
                yield asked
            case ast.stmt() if not hasattr(node, "body"):
                yield node
            case _:
                pass


class _Mended(ast.NodeTransformer):
    """The outermost expressions that the rule changes; what stands in them stays."""

    def __init__(self, rule: Rule) -> None:
        self._rule = rule

    def visit(self, node: ast.AST) -> ast.AST:
        if isinstance(node, ast.expr) and (new := self._rule(node)) is not node:
            return new
        return self.generic_visit(node)


def _divided(node: ast.expr) -> ast.expr:
    """Nothing comes out where there is nothing to divide by."""
    if not isinstance(node, ast.BinOp) or not (divisors := list(_divisors(node))):
        return node
    asked = " and ".join(dict.fromkeys(map(ast.unparse, divisors)))
    return _expression(f"({ast.unparse(node)} if {asked} else 0)")


def _divisors(node: ast.BinOp) -> Iterator[ast.expr]:
    for one in ast.walk(node):
        if isinstance(one, ast.BinOp) and isinstance(one.op, _DIVISIONS) and _can_be_asked_twice(one.right):
            yield one.right


def _can_be_asked_twice(node: ast.expr) -> bool:
    calls = [one.func for one in ast.walk(node) if isinstance(one, ast.Call)]
    return not isinstance(node, ast.Constant) and all(isinstance(one, ast.Name) and one.id in _CHEAP for one in calls)


def _read(node: ast.expr) -> ast.expr:
    """A field in which nothing stands yet is nought."""
    match node:
        case ast.Call(
            func=ast.Name(id="int" | "float" as name), args=[ast.Name() | ast.Attribute() as text], keywords=[]
        ):
            return _expression(f"{name}({ast.unparse(text)} or 0)")
        case _:
            return node


def _popped(node: ast.expr) -> ast.expr:
    """There is nothing to take from what is empty."""
    match node:
        case ast.Call(func=ast.Attribute(value=items, attr="pop"), args=[]):
            return _expression(f"{ast.unparse(items)} and {ast.unparse(node)}")
        case _:
            return node


def _appended(node: ast.expr) -> ast.expr:
    """Several things that belong together are one entry."""
    match node:
        case ast.Call(func=ast.Attribute(value=items, attr="append"), args=[_, _, *_] as parts, keywords=[]):
            return _expression(f"{ast.unparse(items)}.append(({', '.join(map(ast.unparse, parts))}))")
        case _:
            return node


def _expression(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


_RULES: Mapping[str, Rule] = {
    r"ZeroDivisionError\b": _divided,
    r"(?:ValueError: )?(?:invalid literal for int|could not convert string to float).*''": _read,
    r"(?:IndexError: )?pop from empty list": _popped,
    r"(?:TypeError: )?list\.append\(\) takes exactly one argument": _appended,
}
