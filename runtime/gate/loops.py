"""Loops that can't end within a frame."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from runtime.gate.finding import Finding, Source, dotted

if TYPE_CHECKING:
    from collections.abc import Iterator

_ENDLESS = frozenset({"itertools.count", "count", "itertools.cycle", "cycle", "itertools.repeat", "repeat"})
_INSTEAD = "app(ui) is called again by itself: draw once and return. Use ui.every(seconds) to be called by the clock."


def endless(source: Source) -> Iterator[Finding]:
    for node in ast.walk(source.tree):
        match node:
            case ast.While(test=test) if not _leaves(node) and (_always(test) or _never_changes(node)):
                yield Finding(node.lineno, "This loop never ends", "a frame has to return to be shown", _INSTEAD)
            case ast.For(iter=ast.Call(func=func)) if dotted(func) in _ENDLESS and not _leaves(node):
                yield Finding(node.lineno, "This loop never ends", "a frame has to return to be shown", _INSTEAD)
            case _:
                pass


def _always(test: ast.expr) -> bool:
    match test:
        case ast.Constant(value=value):
            return bool(value)
        case ast.UnaryOp(op=ast.Not(), operand=ast.Constant(value=value)):
            return not value
        case _:
            return False


def _never_changes(loop: ast.While) -> bool:
    """Only names decide, and the body touches none of them."""
    plain = (ast.Name, ast.Constant, ast.Compare, ast.BoolOp, ast.UnaryOp, ast.cmpop, ast.boolop, ast.unaryop, ast.Load)
    if not all(isinstance(node, plain) for node in ast.walk(loop.test)):
        return False
    deciding = {node.id for node in ast.walk(loop.test) if isinstance(node, ast.Name)}
    return not deciding & {name for statement in loop.body for name in _touched(statement)}


def _touched(statement: ast.stmt) -> Iterator[str]:
    """Names that it binds anew, and those of objects that it may change: called upon, indexed, handed to a function."""
    for node in ast.walk(statement):
        match node:
            case ast.Name(id=name, ctx=ast.Store() | ast.Del()):
                yield name
            case ast.Global(names=names) | ast.Nonlocal(names=names):
                yield from names
            case ast.Attribute(value=ast.Name(id=name)) | ast.Subscript(value=ast.Name(id=name)):
                yield name
            case ast.Call(args=args):
                yield from (argument.id for argument in args if isinstance(argument, ast.Name))
            case _:
                pass


def _leaves(loop: ast.While | ast.For) -> bool:
    """Whether the body holds a way out of this very loop."""
    return any(_way_out(statement, inner=False) for statement in loop.body)


def _way_out(node: ast.AST, *, inner: bool) -> bool:
    match node:
        case ast.Return() | ast.Raise() | ast.Yield() | ast.YieldFrom():
            return True
        case ast.Break():
            return not inner
        case ast.FunctionDef() | ast.Lambda() | ast.ClassDef():
            return False
        case ast.While() | ast.For():
            inner = True
        case _:
            pass
    return any(_way_out(child, inner=inner) for child in ast.iter_child_nodes(node))
