"""Reading: what a program's text says of what can be done to it, and of what is of no use in it."""

from __future__ import annotations

import ast
import re
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_INPUTS = frozenset(
    {"field", "number", "slider", "choice", "checkbox", "switch", "text_area", "number_input", "select"}
)
_TYPED = frozenset({"field", "text_area"})
_KEYS = frozenset({"key", "pressed", "key_pressed", "key_down", "is_key_down"})
_CLOCK = re.compile(r"\.(?:now|time|dt|every|after|interval|timer|today)\b|\btime\(\)")
_POINTER = re.compile(r"\.(?:clicked|drag|mouse|pressed_at|touch\w*|tapped)\b|\bon_click\b")
_ASKING = _INPUTS | _KEYS | {"button", "list", "tabs", "table", "dialog", "fetch", "ai", "subscribe", "read"}
_MOVING = re.compile(rf"{_CLOCK.pattern}|{_POINTER.pattern}|\.canvas\b")
_NUMBERS = frozenset({"int", "float", "Decimal", "round"})
_MOST_KEYS, _LONGEST_KEY = 8, 16
_SAID = re.compile(r"question|wish|thought|note|message|ask", re.IGNORECASE)
"""What a person may write down for nobody."""


class Reading:
    """Of a program that the gate has let pass."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._tree = ast.parse(source)

    @property
    def looks_at_clock(self) -> bool:
        return bool(_CLOCK.search(self.source))

    @property
    def counts_frames(self) -> bool:
        return ".dt" in self.source

    @property
    def looks_at_pointer(self) -> bool:
        return bool(_POINTER.search(self.source))

    @cached_property
    def keys(self) -> list[str]:
        """Those that it asks about; the usual ones where it has them in a variable."""
        found = [
            arg.value.lower()
            for arg in self._asked_keys()
            if isinstance(arg, ast.Constant) and isinstance(arg.value, str)
        ]
        if self._key_calls() and not self.names_keys:
            found += ["left", "right", "up", "down", "space", "enter"]
        return list(dict.fromkeys(name for name in found if len(name) <= _LONGEST_KEY))[:_MOST_KEYS]

    @cached_property
    def names_keys(self) -> bool:
        """Whether all of them are written there."""
        asked = list(self._asked_keys())
        named = [arg for arg in asked if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
        return bool(asked) and len(named) == len(asked)

    def _asked_keys(self) -> Iterator[ast.expr]:
        return (arg for call in self._key_calls() for arg in _parts(call.args[:1]))

    def _key_calls(self) -> list[ast.Call]:
        return [call for call in self._calls() if _name(call) in _KEYS]

    def names_button(self, label: str) -> bool:
        """Whether a button with this label is written there."""
        return any(_name(call) == "button" and call.args and _says(call.args[0], label) for call in self._calls())

    def is_number(self, label: str) -> bool:
        """Whether what is typed there is made a number."""
        made = [call for call in self._calls() if isinstance(call.func, ast.Name) and call.func.id in _NUMBERS]
        inside = {id(one) for call in made for arg in call.args for one in ast.walk(arg)}
        names = {arg.id for call in made for arg in call.args if isinstance(arg, ast.Name)}
        for statement in ast.walk(self._tree):
            if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Call):
                bound = {
                    one.id for target in statement.targets for one in ast.walk(target) if isinstance(one, ast.Name)
                }
                if bound & names and _is_labelled(statement.value, label):
                    return True
        return any(id(call) in inside and _is_labelled(call, label) for call in self._calls())

    def unused_inputs(self) -> Iterator[str]:
        """The labels of inputs whose value nothing in the program looks at."""
        loaded = {one.id for one in ast.walk(self._tree) if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Load)}
        for statement in ast.walk(self._tree):
            match statement:
                case ast.Expr(value=ast.Call() as call):
                    is_unused = True
                case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call() as call):
                    is_unused = name not in loaded
                case _:
                    continue
            is_said = _name(call) in _TYPED and _SAID.search(_label(call))
            if is_unused and _name(call) in _INPUTS and not is_said and not _calls_back(call):
                yield _label(call)

    @property
    def asks_nobody(self) -> bool:
        """Whether it keeps something, but nothing in it comes from a person, from time or from elsewhere."""
        asks = any(_name(call) in _ASKING for call in self._calls()) or _MOVING.search(self.source)
        return "ui.state" in self.source and not asks

    def _calls(self) -> Iterator[ast.Call]:
        return (node for node in ast.walk(self._tree) if isinstance(node, ast.Call))


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""


def _label(call: ast.Call) -> str:
    first = call.args[0] if call.args else next((one.value for one in call.keywords if one.arg == "label"), None)
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else ""


def _is_labelled(call: ast.Call, label: str) -> bool:
    return _name(call) in _INPUTS and bool(call.args) and _says(call.args[0], label)


def _calls_back(call: ast.Call) -> bool:
    """Whether a function hears of its value."""
    given = [*call.args[1:], *(one.value for one in call.keywords)]
    named = any(
        (one.arg or "").startswith("on_") or one.arg in {None, "callback", "command", "key"} for one in call.keywords
    )
    return named or any(isinstance(arg, ast.Lambda) for arg in given)


def _says(argument: ast.expr, label: str) -> bool:
    match argument:
        case ast.Constant(value=str(text)):
            return text == label
        case ast.JoinedStr(values=values):
            parts = [part.value for part in values if isinstance(part, ast.Constant)]
            return bool(parts) and all(str(part).strip() in label for part in parts)
        case _:
            return False


def _parts(arguments: list[ast.expr]) -> Iterator[ast.expr]:
    for argument in arguments:
        yield from argument.elts if isinstance(argument, ast.Tuple | ast.List | ast.Set) else [argument]
