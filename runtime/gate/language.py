"""What of Python an agent may use: modules, builtins, attributes."""

from __future__ import annotations

import ast
import builtins
import importlib
import re
from types import ModuleType
from typing import TYPE_CHECKING

from runtime.gate.finding import Finding, Source, dotted, nearest
from runtime.sdk.modules import ALLOWED, PRESET, SHIMS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_INSTEAD_OF_MODULE: Mapping[str, str] = {
    **dict.fromkeys(("os", "pathlib", "shutil", "glob", "tempfile", "io"), "Use ui.files for files."),
    **dict.fromkeys(
        ("tkinter", "pygame", "turtle", "curses", "PyQt5", "kivy"), "Draw with ui: text, button, canvas..."
    ),
    **dict.fromkeys(("urllib", "http", "socket", "aiohttp", "httpx"), "Use ui.fetch(url)."),
    **dict.fromkeys(("threading", "asyncio", "multiprocessing", "sched", "signal"), "Use ui.every(seconds)."),
    **dict.fromkeys(("sqlite3", "pickle", "shelve", "marshal", "dbm"), "Keep data in ui.state; it is saved by itself."),
    **dict.fromkeys(("numpy", "pandas", "scipy"), "Use lists and the math module."),
    **dict.fromkeys(("matplotlib", "plotly", "seaborn"), "Use ui.chart."),
}
_INSTEAD_OF_BUILTIN: Mapping[str, str] = {
    "input": "Use ui.field(label).",
    "open": "Use ui.files.read(name) and ui.files.write(name, text).",
    "eval": "Work the expression out with your own code.",
    "exec": "Call a function.",
    "exit": "The person closes the window.",
    "quit": "The person closes the window.",
    "globals": "Keep data in ui.state.",
    "locals": "Keep data in ui.state.",
    "vars": "Keep data in ui.state.",
    "help": "Show it with ui.text.",
}
_REFUSED_BUILTINS = frozenset(
    {
        *(
            "breakpoint",
            "compile",
            "copyright",
            "credits",
            "delattr",
            "dir",
            "eval",
            "exec",
            "exit",
            "getattr",
            "globals",
        ),
        *("hasattr", "help", "input", "license", "locals", "memoryview", "open", "quit", "setattr", "vars"),
    }
)
# Of these only the form with a name that can be read here is understood.
_BY_NAME = {"getattr": 2, "hasattr": 2, "setattr": 3, "delattr": 2}
BUILTINS = frozenset(name for name in dir(builtins) if not name.startswith("_"))
_DUNDERS = frozenset({"__init__", "__name__", "__main__", "__doc__", "__file__"})
_FRAME = re.compile(
    r"(?:f|gi|cr|ag|tb|co)_(?:frame|code|back|globals|locals|builtins|next|lasti|consts|names)|func_\w+|mro"
)
_FORMAT_REACHES = re.compile(r"\{[^{}]*[.\[]_")


def used(source: Source) -> Iterator[Finding]:
    yield from reached(source)
    yield from _computed(source)


def reached(source: Source) -> Iterator[Finding]:
    """What is refused wherever it stands."""
    modules = _bound_modules(source.tree)
    for node in ast.walk(source.tree):
        yield from _imports(node)
        yield from _reaches(node)
        if isinstance(node, ast.Attribute):
            yield from _inner_module(modules.get(dotted(node.value), ""), node.attr, node.lineno)
        if isinstance(node, ast.Call):
            yield from _call(node, node.func, node.args)


def _imports(node: ast.AST) -> Iterator[Finding]:
    match node:
        case ast.Import(names=names):
            for alias in names:
                yield from _module(alias.name, node.lineno)
        case ast.ImportFrom(module=module, names=names, level=level):
            yield from _module("." * level + (module or ""), node.lineno)
            for alias in names:
                yield from _attribute(alias.name, node.lineno)
                yield from _inner_module(module or "", alias.name, node.lineno)
        case _:
            pass


def _bound_modules(tree: ast.Module) -> dict[str, str]:
    """The names under which a program knows modules."""
    aliases = [alias for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    return {name: name for name in PRESET} | {alias.asname or alias.name: alias.name for alias in aliases}


def _inner_module(module: str, name: str, line: int) -> Iterator[Finding]:
    """`random._os`, `contextlib.sys`: what a module imported for itself is as far away as if it hadn't."""
    if module in ALLOWED and name != "*":
        found = getattr(importlib.import_module(module), name, None)
        if (isinstance(found, ModuleType) and found.__name__ not in ALLOWED) or name.startswith("_"):
            yield Finding(line, f"{module}.{name} is out of reach", "it belongs to the inside of the module")


def _reaches(node: ast.AST) -> Iterator[Finding]:
    match node:
        case ast.Attribute(attr=name):
            yield from _attribute(name, node.lineno)
        case ast.MatchClass(kwd_attrs=names):
            for name in names:
                yield from _attribute(name, node.lineno)
        case ast.Name(id=name) if _is_dunder(name) and name not in _DUNDERS:
            yield Finding(node.lineno, f"{name} is out of reach", "it leads to the inside of Python")
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            yield from _definition(node, name)
        case ast.Await() | ast.AsyncFor() | ast.AsyncWith():
            yield Finding(node.lineno, "A frame can't await", "it is called and returns", "Use ui.every or ui.fetch.")
        case _:
            pass


def _module(name: str, line: int) -> Iterator[Finding]:
    top = name.split(".", maxsplit=1)[0]
    if name in ALLOWED or top in SHIMS or (top in ALLOWED and name.startswith(("collections.", "html.", "xml."))):
        return
    why = "an agent has the SDK and a part of Python's library"
    instead = _INSTEAD_OF_MODULE.get(top) or nearest(name, ALLOWED)
    yield Finding(line, f"There is no module {name} here", why, instead)


def _attribute(name: str, line: int) -> Iterator[Finding]:
    if (_is_dunder(name) and name not in _DUNDERS) or _FRAME.fullmatch(name):
        yield Finding(line, f".{name} is out of reach", "it leads to the inside of Python")
    elif name in {"attrgetter", "methodcaller"}:
        why = "which name it means can't be read in the program"
        yield Finding(line, f"{name} can't be used here", why, "Write a lambda.")


def _definition(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef, name: str) -> Iterator[Finding]:
    if name in {"__getattribute__", "__getattr__", "__del__", "__import__", "__class_getitem__", "__init_subclass__"}:
        yield Finding(node.lineno, f"{name} can't be defined here", "it changes what names mean")
    if isinstance(node, ast.AsyncFunctionDef):
        yield Finding(node.lineno, "A function can't be async", "a frame is called and returns", "Write def.")


def _call(node: ast.Call, func: ast.expr, args: list[ast.expr]) -> Iterator[Finding]:
    match func:
        case ast.Name(id=("getattr" | "setattr" | "hasattr" | "delattr") as name):
            if not (
                len(args) >= _BY_NAME[name] and isinstance(args[1], ast.Constant) and isinstance(args[1].value, str)
            ):
                why = "which name it means can't be read in the program"
                yield Finding(node.lineno, f"{name} with a computed name", why, "Use a dictionary, or ui.state[name].")
            else:
                yield from _attribute(args[1].value, node.lineno)
        case ast.Name(id="type") if len(args) > 1:
            yield Finding(node.lineno, "type() with several arguments", "it makes a class unseen", "Write class.")
        case ast.Name(id=name) if name in _REFUSED_BUILTINS:
            instead = _INSTEAD_OF_BUILTIN.get(name, "")
            yield Finding(node.lineno, f"{name}() can't be called here", "an agent has the SDK for that", instead)
        case ast.Attribute(attr=("format" | "format_map"), value=value):
            yield from _format(node, value)
        case _:
            if dotted(func) in {"time.sleep", "sleep"}:
                instead = "Return; ui.every(seconds) or ui.after(seconds) says when it is time again."
                yield Finding(node.lineno, "A frame can't sleep", "everything would stand still", instead)


def _format(node: ast.Call, template: ast.expr) -> Iterator[Finding]:
    match template:
        case ast.Constant(value=str() as text):
            if _FORMAT_REACHES.search(text):
                yield Finding(node.lineno, "A format that reaches into objects", "it leads to the inside of Python")
        case _:
            yield Finding(
                node.lineno, ".format on a computed string", "what it reads can't be seen", "Use an f-string."
            )


def _computed(source: Source) -> Iterator[Finding]:
    """A refused builtin that is handed around instead of called."""
    called = {id(node.func) for node in ast.walk(source.tree) if isinstance(node, ast.Call)}
    stored = {
        node.id for node in ast.walk(source.tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
    stored |= {argument.arg for argument in ast.walk(source.tree) if isinstance(argument, ast.arg)}
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Name) and node.id in _REFUSED_BUILTINS - stored and id(node) not in called:
            yield Finding(node.lineno, f"{node.id} can't be used here", "an agent has the SDK for that")


def _is_dunder(name: str) -> bool:
    return name.startswith("__")
