"""Values: what a program may keep, as JSON and back.

Plain JSON stands for itself; anything else is an object with the one key that says what it is.
"""

from __future__ import annotations

import base64
import math
from collections import Counter, defaultdict, deque
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from runtime.sdk.moments import Moment, Span, Ticking, parts_of
from runtime.sdk.unset import Unset

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

MAX_DEPTH = 60
_MARK = "__"
_PLAIN = frozenset({str, int, bool, type(None)})
_FACTORIES: dict[str, type] = {"int": int, "float": float, "list": list, "dict": dict, "set": set, "str": str}
_SAFE_INT = 2**53


class CantKeepError(ValueError):
    """Where in the value it is, and why."""


def encoded(value: object, path: str, depth: int = 0) -> Any:
    """JSON for it, or CantKeepError; `path` names the value in the message."""
    kind = type(value)
    if kind in _PLAIN:
        return value if kind is not int or -_SAFE_INT < value < _SAFE_INT else {"__int__": str(value)}  # type: ignore[operator]
    if kind is float:
        return value if math.isfinite(value) else {"__float__": str(value)}  # type: ignore[arg-type]
    if depth > MAX_DEPTH:
        raise CantKeepError(f"{path} is nested too deeply, or holds itself")
    if kind is list:
        return _each(value, path, depth)
    if kind is dict:
        return _mapping(value, path, depth)  # type: ignore[arg-type]
    writer = _WRITERS.get(kind) or next((_WRITERS[base] for base in kind.__mro__ if base in _WRITERS), None)
    if writer is not None:
        return writer(value, path, depth + 1)
    return _object(value, path, depth + 1)


def decoded(value: Any, classes: Mapping[str, Any]) -> Any:
    """The value again; `classes` are those that the program defines."""
    if isinstance(value, list):
        return [decoded(part, classes) for part in value]
    if not isinstance(value, dict):
        return value
    if len(value) == 1:
        ((key, inner),) = value.items()
        if key == "__object__":
            return _restored(inner, classes)
        if key in _READERS:
            return _READERS[key](decoded(inner, classes))
    return {key: decoded(part, classes) for key, part in value.items()}


def _each(value: Any, path: str, depth: int) -> list[Any]:
    return [encoded(part, f"{path}[{place}]", depth + 1) for place, part in enumerate(value)]


def _mapping(value: Mapping[Any, Any], path: str, depth: int) -> dict[str, Any]:
    if all(type(key) is str for key in value) and not (len(value) == 1 and next(iter(value)).startswith(_MARK)):
        return {key: encoded(part, f"{path}[{key!r}]", depth + 1) for key, part in value.items()}
    pairs = [
        [encoded(key, f"a key of {path}", depth + 1), encoded(part, f"{path}[{key!r}]", depth + 1)]
        for key, part in value.items()
    ]
    return {"__dict__": pairs}


def _object(value: Any, path: str, depth: int) -> dict[str, Any]:
    kind = type(value)
    if kind.__module__ != "app" or not hasattr(value, "__dict__"):
        raise CantKeepError(
            f"{path} is a {kind.__name__}, which can't be saved; keep numbers, text, lists and dictionaries"
        )
    return {"__object__": [kind.__qualname__, encoded(vars(value), path, depth)]}


def _restored(inner: Any, classes: Mapping[str, Any]) -> Any:
    """An object of one of the program's own classes; without the class, what it held."""
    name, held = inner
    content = decoded(held, classes)
    kind = classes.get(name)
    if not isinstance(kind, type):
        return content
    if issubclass(kind, Enum):
        return kind(content)
    if issubclass(kind, tuple):
        return kind(*content)
    restored = kind.__new__(kind)
    restored.__dict__.update(content)
    return restored


def _tuple(value: Any, path: str, depth: int) -> dict[str, Any]:
    parts = _each(value, path, depth)
    if type(value) is not tuple and type(value).__module__ == "app":
        return {"__object__": [type(value).__qualname__, parts]}
    return {"__tuple__": parts}


def _unordered(value: Any, path: str, depth: int) -> list[Any]:
    """In an order that doesn't hang on hashes, so that equal sets are equal text."""
    return sorted(_each(value, path, depth), key=lambda part: (str(type(part)), str(part)))


def _enum(value: Any, path: str, depth: int) -> dict[str, Any]:
    return {"__object__": [type(value).__qualname__, encoded(value.value, path, depth)]}


def _defaultdict(value: Any, path: str, depth: int) -> dict[str, Any]:
    factory = getattr(value.default_factory, "__name__", "")
    if factory not in _FACTORIES:
        return {"__dict__": _pairs(value, path, depth)}
    return {"__defaultdict__": [factory, _pairs(value, path, depth)]}


def _pairs(value: Mapping[Any, Any], path: str, depth: int) -> list[Any]:
    return [[encoded(key, path, depth), encoded(part, f"{path}[{key!r}]", depth)] for key, part in value.items()]


def _plain_of(kind: type) -> Callable[[Any, str, int], Any]:
    return lambda value, path, depth: encoded(kind(value), path, depth)


_WRITERS: dict[type, Callable[[Any, str, int], Any]] = {
    Enum: _enum,
    bool: _plain_of(bool),
    int: _plain_of(int),
    str: lambda value, path, depth: encoded(str.__str__(value), path, depth),
    Ticking: lambda value, path, depth: encoded(value.value, path, depth),
    Unset: lambda _value, _path, _depth: None,
    float: lambda value, path, depth: encoded(float.__float__(value), path, depth),
    list: _each,
    deque: lambda value, path, depth: {"__deque__": [value.maxlen, _each(value, path, depth)]},
    tuple: _tuple,
    set: lambda value, path, depth: {"__set__": _unordered(value, path, depth)},
    frozenset: lambda value, path, depth: {"__frozenset__": _unordered(value, path, depth)},
    Counter: lambda value, path, depth: {"__counter__": _pairs(value, path, depth)},
    defaultdict: _defaultdict,
    dict: lambda value, path, depth: _mapping(dict(value), path, depth),
    datetime: lambda value, _path, _depth: {"__datetime__": datetime.isoformat(value)},
    date: lambda value, _path, _depth: {"__date__": date.isoformat(value)},
    time: lambda value, _path, _depth: {"__time__": value.isoformat()},
    timedelta: lambda value, _path, _depth: {"__span__": parts_of(value)},
    bytes: lambda value, _path, _depth: {"__bytes__": base64.b64encode(value).decode()},
    bytearray: lambda value, _path, _depth: {"__bytes__": base64.b64encode(value).decode()},
    Decimal: lambda value, _path, _depth: {"__decimal__": str(value)},
    Fraction: lambda value, _path, _depth: {"__fraction__": str(value)},
    complex: lambda value, _path, _depth: {"__complex__": str(value)},
    range: lambda value, _path, _depth: {"__range__": [value.start, value.stop, value.step]},
}
_READERS: dict[str, Callable[[Any], Any]] = {
    "__int__": int,
    "__float__": float,
    "__dict__": dict,
    "__tuple__": tuple,
    "__set__": set,
    "__frozenset__": frozenset,
    "__deque__": lambda inner: deque(inner[1], inner[0]),
    "__counter__": lambda inner: Counter(dict(inner)),
    "__defaultdict__": lambda inner: defaultdict(_FACTORIES[inner[0]], inner[1]),
    "__datetime__": Moment.fromisoformat,
    "__date__": date.fromisoformat,
    "__time__": time.fromisoformat,
    "__span__": lambda inner: Span(*inner),
    "__bytes__": base64.b64decode,
    "__decimal__": Decimal,
    "__fraction__": Fraction,
    "__complex__": complex,
    "__range__": lambda inner: range(*inner),
}
