"""What a program needs to be allowed, as far as it can be read in its calls."""

from __future__ import annotations

import ast
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from runtime.calls import Refused, host
from runtime.capabilities import ANY, Capability
from runtime.gate.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from runtime.gate.finding import Source


class Need(NamedTuple):
    capability: Capability
    line: int
    code: str
    """The line of the program that needs it."""


_WRITES = frozenset({"write", "delete", "append", "remove", "save"})
_METHODS = ("get", "post", "put", "patch", "delete", "head")


def found(source: Source) -> tuple[Need, ...]:
    """Each capability once, at the first line that needs it."""
    lines = source.text.splitlines()
    texts = _texts(source.tree)
    needs: dict[Capability, Need] = {}
    for node in sorted(_calls(source.tree), key=lambda call: call.lineno):
        for capability in _of(node, source, texts):
            needs.setdefault(capability, Need(capability, node.lineno, lines[node.lineno - 1].strip()))
    return tuple(needs.values())


MOST_NEEDED, MAX_LETTERS = 60, 300
"""More than that nobody reads before they allow it."""


def impossible(source: Source) -> Iterator[Finding]:
    """What nobody can allow."""
    needed = found(source)
    if len(needed) > MOST_NEEDED:
        line = needed[MOST_NEEDED].line
        yield Finding(line, f"It needs {len(needed)} things to be allowed", f"at most {MOST_NEEDED} can be asked for")
    for need in needed:
        try:
            Capability.parse(str(need.capability))
        except ValueError as error:
            yield Finding(need.line, "Nobody can allow this", str(error)[:MAX_LETTERS])


def _calls(tree: ast.Module) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _of(call: ast.Call, source: Source, texts: Mapping[str, str]) -> Iterator[Capability]:
    match call.func:
        case ast.Attribute(value=ast.Name(id="requests"), attr=attr) if attr in _METHODS:
            yield _net(_text(_argument(call, 0, "url"), texts), attr.upper())
        case ast.Attribute(value=ast.Name(id=name), attr=attr) if name in source.ui:
            yield from _of_sdk(attr, call, texts)
        case ast.Attribute(value=ast.Attribute(value=ast.Name(id=name), attr="files"), attr=attr) if name in source.ui:
            yield from _files(call, attr, texts)
        case _:
            pass


def _of_sdk(attr: str, call: ast.Call, texts: Mapping[str, str]) -> Iterator[Capability]:
    match attr:
        case "fetch" | "get" | "fetch_json":
            url = _text(_argument(call, 0, "url"), texts)
            yield _net(url, _method(_argument(call, 1, "method"), texts))
        case "request":
            url = _text(_argument(call, 1, "url"), texts)
            yield _net(url, _method(_argument(call, 0, "method"), texts))
        case "ask" | "ai" | "model" | "chat":
            yield Capability("ask", "model")
        case "paste" | "clipboard" if attr == "paste" or not (call.args or call.keywords):
            yield Capability("clipboard", "read")
        case "publish" | "subscribe":
            yield Capability("bus", attr, _whole(_text(_argument(call, 0, "topic"), texts), "."))
        case "share":
            yield from _shared(_text(_argument(call, 0, "capability"), texts))
        case "files":
            yield Capability("files", "read", ANY)
        case _:
            pass


def _shared(capability: _Text) -> Iterator[Capability]:
    """What is handed on must be held."""
    with suppress(ValueError):
        yield Capability.parse(capability.text)


def _files(call: ast.Call, attr: str, texts: Mapping[str, str]) -> Iterator[Capability]:
    name = _text(_argument(call, 0, "name"), texts)
    if attr in {"list", "names"}:
        folder = name.text.strip("/") if name.complete else ""
        yield Capability("files", "read", f"{folder}/" if folder else ANY)
        return
    verb = "write" if attr in _WRITES else "read"
    target = _whole(name, "/")
    yield Capability("files", verb, target)
    if attr == "append":
        yield Capability("files", "read", target)


class _Text(NamedTuple):
    """As much of a string as stands in the program, from its start."""

    text: str
    complete: bool


def _text(node: ast.expr | None, texts: Mapping[str, str]) -> _Text:
    match node:
        case ast.Constant(value=str() as text):
            return _Text(text, complete=True)
        case ast.Name(id=name) if name in texts:
            return _Text(texts[name], complete=True)
        case ast.JoinedStr(values=values):
            return _joined([value.value if isinstance(value, ast.FormattedValue) else value for value in values], texts)
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return _joined([left, right], texts)
        case ast.BinOp(left=left, op=ast.Mod()) | ast.Call(func=ast.Attribute(value=left, attr="format")):
            start = _text(left, texts).text
            return _Text(min(start.split("%")[0], start.split("{")[0], key=len), complete=False)
        case _:
            return _Text("", complete=False)


def _joined(parts: list[ast.expr], texts: Mapping[str, str]) -> _Text:
    text = ""
    for part in parts:
        more = _text(part, texts)
        text += more.text
        if not more.complete:
            return _Text(text, complete=False)
    return _Text(text, complete=True)


def _texts(tree: ast.Module) -> dict[str, str]:
    """Names that are bound once in the whole program, to a string that stands there."""
    bound: dict[str, list[ast.expr | None]] = {}
    for node in ast.walk(tree):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                bound.setdefault(name, []).append(value)
            case ast.Name(id=name, ctx=ast.Store()):
                bound.setdefault(name, [])
            case ast.arg(arg=name):
                bound.setdefault(name, []).append(None)
            case _:
                pass
    stores = [node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)]
    return {
        name: values[0].value
        for name, values in bound.items()
        if len(values) == 1
        and stores.count(name) == 1
        and isinstance(values[0], ast.Constant)
        and isinstance(values[0].value, str)
    }


def _net(url: _Text, method: str) -> Capability:
    """The host must stand in the program up to its end; else it could be any."""
    start, separator, rest = url.text.partition("://")
    if separator and (url.complete or "/" in rest or "?" in rest):
        try:
            return Capability.parse(f"net:{method}:{host(f'{start}://{rest}')}")
        except (Refused, ValueError):
            pass
    return Capability("net", method, ANY)


def _method(node: ast.expr | None, texts: Mapping[str, str]) -> str:
    if node is None:
        return "GET"
    found = _text(node, texts)
    return found.text.upper() if found.complete and found.text.lower() in _METHODS else ANY


def _whole(name: _Text, separator: str) -> str:
    """The very name; or all that begins as it does, up to a separator; or anything."""
    if name.complete and name.text:
        return name.text
    start, found, _ = name.text.rpartition(separator)
    if not found:
        return ANY
    return f"{start}/" if separator == "/" else f"{start}.{ANY}"


def _argument(call: ast.Call, place: int, keyword: str) -> ast.expr | None:
    if len(call.args) > place:
        return call.args[place]
    return next((word.value for word in call.keywords if word.arg == keyword), None)
