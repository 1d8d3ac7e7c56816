"""Mistakes of a program, in words: what happened, in which line, and what was probably meant."""

from __future__ import annotations

import difflib
import re
import traceback
from typing import TYPE_CHECKING, Any

from runtime.sdk.call import APP

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import CodeType

_ARGUMENTS = re.compile(r"(?:(\w+)\.)?(\w+)\(\) (missing|takes|got)\b(.*)", re.DOTALL)
_NOT_NONE = re.compile(r"'NoneType'")
_STATE = re.compile(r"\bstate\.(\w+)|\b(?:s|state)\[[\"'](\w+)[\"']\]")
MAX_TRACEBACK = 4000


class MistakeError(TypeError):
    """A call of the SDK with something that it can't use."""


def report(error: BaseException, source: str = "") -> dict[str, Any]:
    """As the host is told: message, line and traceback."""
    line = line_of(error)
    lines = source.splitlines()
    text = lines[line - 1].strip() if line and 0 < line <= len(lines) else ""
    return {"message": _message(error, text), "line": line, "traceback": _traceback(error)}


def line_of(error: BaseException) -> int | None:
    if isinstance(error, SyntaxError) and error.filename == APP:
        return error.lineno
    found = None
    step = error.__traceback__
    while step is not None:
        if step.tb_frame.f_code.co_filename == APP:
            found = step.tb_lineno
        step = step.tb_next
    return found


def _message(error: BaseException, text: str) -> str:
    message = str(error)
    if isinstance(error, SyntaxError):
        return f"This is not Python: {error.msg}"
    if isinstance(error, RecursionError):
        return "A function calls itself without end"
    if isinstance(error, MemoryError):
        return "The program used up its memory"
    if isinstance(error, KeyError):
        return f"There is no {message} in the dictionary"
    unset = (
        _STATE.search(text) if _NOT_NONE.search(message) and isinstance(error, (TypeError, AttributeError)) else None
    )
    if unset:
        name = unset[1] or unset[2]
        message += f"; was ui.state.{name} ever set? Read it with ui.state.get({name!r}, 0) or another start value"
    plain = type(error) in {AttributeError, ValueError} or type(error).__module__.startswith("runtime.sdk")
    return message if plain else f"{type(error).__name__}: {message}"


def _traceback(error: BaseException) -> str:
    step = error.__traceback__
    while step is not None and step.tb_frame.f_code.co_filename != APP:
        step = step.tb_next
    try:
        return "".join(traceback.format_exception(type(error), error, step, limit=-20))[-MAX_TRACEBACK:]
    except (RecursionError, MemoryError):
        return f"{type(error).__name__}: {error}"


def explained(error: Exception, owners: Iterable[tuple[str, type]]) -> BaseException:
    """A TypeError from a call of the SDK, told with the call's name and what it takes."""
    found = _ARGUMENTS.match(str(error))
    step = error.__traceback__
    last = None
    while step is not None:
        last, step = step, step.tb_next
    if not found or last is None or last.tb_frame.f_code.co_filename != APP:
        return error
    for name, owner in owners:
        function = vars(owner).get(found[2]) if owner.__name__ == found[1] else None
        code = getattr(function, "__code__", None)
        if code is not None:
            message = f"{name}.{found[2]}() {found[3]}{found[4]}; write {name}.{found[2]}({_shown(function, code)})"
            return MistakeError(message).with_traceback(error.__traceback__)
    return error


def _shown(function: Any, code: CodeType) -> str:
    names = code.co_varnames[1 : code.co_argcount]
    defaults = function.__defaults__ or ()
    plain = len(names) - len(defaults)
    parts = [*names[:plain], *(f"{name}={value!r}" for name, value in zip(names[plain:], defaults, strict=True))]
    return ", ".join(parts)


def nearest(word: str, known: Iterable[str]) -> str:
    """What was probably meant, or nothing."""
    known = list(known)
    found = difflib.get_close_matches(word.lower(), known, n=1, cutoff=0.7)
    if not found and len(word) > 2:  # noqa: PLR2004 - "go" is in too many words
        found = [name for name in known if name in word.lower() or word.lower() in name][:1]
    return found[0] if found else ""
