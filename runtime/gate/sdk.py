"""The SDK as the gate knows it: its calls and what they take, read from its own source."""

from __future__ import annotations

import ast
import functools
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from runtime.gate.finding import Finding, Source, nearest

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping

FOLDER = Path(__file__).parents[1] / "sdk"
_RECKONS = frozenset({"len", "sum", "min", "max", "int", "float", "str", "round", "sorted", "list", "set", "enumerate"})


class Signature(NamedTuple):
    most: int | None
    """Positional arguments; None: any number."""
    required: tuple[str, ...]
    keywords: frozenset[str]
    any_keyword: bool

    @classmethod
    def of(cls, function: ast.FunctionDef) -> Signature:
        arguments = function.args
        positional = [argument.arg for argument in (*arguments.posonlyargs, *arguments.args)]
        if not any(isinstance(name, ast.Name) and name.id == "staticmethod" for name in function.decorator_list):
            positional = positional[1:]
        required = positional[: len(positional) - len(arguments.defaults)]
        keywords = frozenset((*positional, *(argument.arg for argument in arguments.kwonlyargs)))
        most = None if arguments.vararg else len(positional)
        return cls(most, tuple(required), keywords, arguments.kwarg is not None)


class Surface(NamedTuple):
    """The public names of one class: calls with their signature, values without."""

    calls: Mapping[str, Signature]
    values: frozenset[str]

    @property
    def names(self) -> frozenset[str]:
        return frozenset(self.calls) | self.values


@functools.cache
def surface(class_name: str) -> Surface:
    classes = {
        node.name: node
        for path in sorted(FOLDER.glob("*.py"))
        for node in ast.parse(path.read_text()).body
        if isinstance(node, ast.ClassDef)
    }
    calls: dict[str, Signature] = {}
    values: set[str] = set()
    for owner in _family(class_name, classes):
        _collect(owner, calls, values)
    return Surface(calls, frozenset(values))


def _family(name: str, classes: Mapping[str, ast.ClassDef]) -> list[ast.ClassDef]:
    """The class and its bases, those first that are overridden."""
    found = classes[name]
    bases = [base.id for base in found.bases if isinstance(base, ast.Name) and base.id in classes]
    return [owner for base in reversed(bases) for owner in _family(base, classes)] + [found]


def _collect(owner: ast.ClassDef, calls: dict[str, Signature], values: set[str]) -> None:
    for node in owner.body:
        match node:
            case ast.FunctionDef(name=name) if not name.startswith("_"):
                if any(isinstance(mark, ast.Name) and mark.id == "property" for mark in node.decorator_list):
                    values.add(name)
                elif not any(isinstance(mark, ast.Attribute) and mark.attr == "setter" for mark in node.decorator_list):
                    calls[name] = Signature.of(node)
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Name(id=original)) if original in calls:
                calls[name] = calls[original]
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
                if not name.startswith("_"):
                    values.add(name)
            case _:
                pass
    values |= _set_on_self(owner)


def _set_on_self(owner: ast.ClassDef) -> set[str]:
    """Attributes that __init__ sets."""
    return {
        node.attr
        for function in owner.body
        if isinstance(function, ast.FunctionDef) and function.name == "__init__"
        for node in ast.walk(function)
        if isinstance(node, ast.Attribute)
        and isinstance(node.ctx, ast.Store)
        and isinstance(node.value, ast.Name)
        and node.value.id == "self"
        and not node.attr.startswith("_")
    }


def misused(source: Source) -> Iterator[Finding]:
    """SDK calls that don't exist, those with too few or too many arguments, and those that are taken for values."""
    canvases, reckoned = _canvases(source), _reckoned(source)
    called = {id(node.func): node for node in ast.walk(source.tree) if isinstance(node, ast.Call)}
    for node in ast.walk(source.tree):
        if not isinstance(node, ast.Attribute) or not isinstance(node.ctx, ast.Load):
            continue
        match node.value:
            case ast.Name(id=name) if name in source.ui:
                yield from _use(node, called.get(id(node)), name, surface("Ui"), reckoned)
            case ast.Name(id=name) if name in canvases:
                yield from _use(node, called.get(id(node)), name, surface("Canvas"), reckoned)
            case ast.Attribute(attr="files", value=ast.Name(id=name)) if name in source.ui:
                yield from _use(node, called.get(id(node)), f"{name}.files", surface("Files"), reckoned)
            case _:
                pass


def _use(
    node: ast.Attribute, call: ast.Call | None, owner: str, known: Surface, reckoned: Container[int]
) -> Iterator[Finding]:
    if node.attr not in known.names:
        shown = f"{owner}.{node.attr}{'()' if call else ''}"
        yield Finding(
            node.lineno, f"{shown} doesn't exist", "the SDK has no such call", nearest(node.attr, known.names)
        )
    elif call and node.attr in known.calls:
        yield from _arguments(call, f"{owner}.{node.attr}", known.calls[node.attr])
    elif id(node) in reckoned and node.attr in known.calls:
        why = "it is something to call, and holds nothing by itself"
        yield Finding(node.lineno, f"{owner}.{node.attr} is no value", why, "Keep what is to be counted in ui.state.")


def _reckoned(source: Source) -> frozenset[int]:
    """What is counted, gone through, calculated with or compared: only values can be."""
    found: list[ast.expr] = []
    for node in ast.walk(source.tree):
        match node:
            case ast.Call(func=ast.Name(id=name), args=[first, *_]) if name in _RECKONS:
                found.append(first)
            case ast.BinOp(left=left, right=right):
                found += (left, right)
            case ast.Compare(left=left, comparators=others):
                found += (left, *others)
            case ast.For(iter=value) | ast.comprehension(iter=value) | ast.FormattedValue(value=value):
                found.append(value)
            case ast.Subscript(value=value):
                found.append(value)
            case _:
                pass
    return frozenset(map(id, found))


def _arguments(call: ast.Call, name: str, signature: Signature) -> Iterator[Finding]:
    if any(isinstance(argument, ast.Starred) for argument in call.args) or any(not word.arg for word in call.keywords):
        return
    takes = f"it takes ({', '.join(_shown(signature))})"
    if signature.most is not None and len(call.args) > signature.most:
        yield Finding(call.lineno, f"{name} has too many arguments", takes)
    given = {word.arg for word in call.keywords if word.arg}
    missing = [argument for argument in signature.required[len(call.args) :] if argument not in given]
    # A call that takes any keyword knows synonyms of its own.
    if missing and not (signature.any_keyword and given - signature.keywords):
        yield Finding(call.lineno, f"{name} needs {missing[0]}", takes)
    unknown = sorted(given - signature.keywords)
    if unknown and not signature.any_keyword:
        yield Finding(call.lineno, f"{name} has no {unknown[0]}", takes, nearest(unknown[0], signature.keywords))


def _shown(signature: Signature) -> Iterator[str]:
    yield from signature.required
    yield from (f"{name}=" for name in sorted(signature.keywords - set(signature.required)))


def _canvases(source: Source) -> frozenset[str]:
    """Names that are given nothing but canvases."""
    canvases: set[str] = set()
    others: set[str] = set()
    for node in ast.walk(source.tree):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                (canvases if _makes_canvas(value, source) else others).add(name)
            case ast.withitem(context_expr=value, optional_vars=ast.Name(id=name)):
                (canvases if _makes_canvas(value, source) else others).add(name)
            case ast.Name(id=name, ctx=ast.Store()):
                continue
            case ast.arg(arg=name) | ast.FunctionDef(name=name):
                others.add(name)
            case ast.For(target=target) | ast.comprehension(target=target) | ast.NamedExpr(target=target):
                others |= {name.id for name in ast.walk(target) if isinstance(name, ast.Name)}
            case ast.Assign(targets=targets):
                others |= {name.id for target in targets for name in ast.walk(target) if isinstance(name, ast.Name)}
            case _:
                pass
    return frozenset(canvases - others)


def _makes_canvas(value: ast.expr, source: Source) -> bool:
    match value:
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="canvas")):
            return name in source.ui
        case _:
            return False
