"""A part of `ui`: what the groups of calls have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from runtime.sdk import colors
from runtime.sdk.call import line_here
from runtime.sdk.ticking import Ticking
from runtime.sdk.tree import MAX_TEXT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from runtime.sdk.program import Program
    from runtime.sdk.tree import Node

_CALLBACKS = ("on_click", "callback", "command", "action", "onclick", "on_press", "on_change", "onchange", "handler")


class Part:
    _program: Program

    def _note(self, text: str) -> None:
        """For the trace: what was not as it should be, and was made to work."""
        self._program.note(f"line {line_here()}: {text}")

    def _unknown(self, call: str, unknown: Mapping[str, object]) -> None:
        for name in unknown:
            self._note(f"ui.{call} has no {name}=")

    def _color(self, value: object) -> str:
        try:
            return colors.named(value)
        except colors.UnknownColorError as error:
            self._note(str(error))
            return ""

    def _draw(self, kind: str, name: str, /, **fields: Any) -> Node:
        return self._program.running.draw(kind, name, fields)

    def _words(self, value: object, most: int = MAX_TEXT) -> str:
        text = shown(value)
        if len(text) > most:
            self._note(f"a text of {len(text)} letters was cut off after {most}")
            text = f"{text[: most - 1]}…"
        return text

    def _callback(self, given: object, unknown: dict[str, Any]) -> Callable[..., Any] | None:
        if callable(given):
            return given
        return next((unknown.pop(name) for name in _CALLBACKS if callable(unknown.get(name))), None)


def shown(value: object) -> str:
    """As a person reads it: 2.0 is 2, and 0.1 + 0.2 is 0.3."""
    if isinstance(value, str):
        text = value
    elif isinstance(value, Ticking):
        text = f"{value:.1f}"
    elif isinstance(value, float):
        text = f"{value:.10g}" if abs(value) < 1e15 else str(value)  # noqa: PLR2004 - then it has an exponent anyway
    elif value is None:
        text = ""
    else:
        text = str(value)
    return text.encode("utf-8", "replace").decode() if not text.isascii() else text


def number_of(value: object, otherwise: float = 0) -> float:
    """A number, also where it is given as text."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, (int, float)):
        return value if value == value and abs(value) < 1e300 else otherwise  # noqa: PLR0124, PLR2004 - not nan, not inf
    if isinstance(value, Ticking):
        return value.value
    try:
        number = float(str(value).strip().replace(",", "."))
    except ValueError:
        return otherwise
    return int(number) if number.is_integer() and "." not in str(value) else number
