"""Alike: whether a new scene's nodes take just the room that an earlier one's took, so that its places still hold.

A clock's hands, a counter's number, a game's drawing: most of what changes many times a second moves nothing else.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from compositor.layout.table import WIDGETS
from runtime import scene

if TYPE_CHECKING:
    from collections.abc import Mapping

    from compositor.layout.result import Node
    from compositor.style import Style

_FREE: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "button": frozenset({"color", "enabled"}),
        "canvas": frozenset({"background", "drawing", "texts", "images", "keys"}),
        "checkbox": frozenset({"value"}),
        "choice": frozenset({"options", "index"}),
        "field": frozenset({"value", "placeholder", "secret"}),
        "list": frozenset({"index"}),
        "number": frozenset({"value", "min", "max", "step"}),
        "progress": frozenset({"value"}),
        "slider": frozenset({"value", "min", "max", "step"}),
        "switch": frozenset({"value"}),
        "table": frozenset({"index"}),
        "tabs": frozenset({"index"}),
        "text": frozenset({"color", "text"}),
    }
)
"""What no place depends on; of a text it is looked at apart."""
_NONE: frozenset[str] = frozenset()
_SIGNS = 2


def is_alike(new: Node, old: Node, width: float, style: Style) -> bool:
    """`width` is what the old one got."""
    if new is old:
        return True
    free = _FREE.get(new.kind, _NONE)
    ours, theirs = new.__dict__, old.__dict__
    if any(value != theirs.get(name) for name, value in ours.items() if name not in free and name != "id"):
        return False
    if isinstance(new, scene.Text) and isinstance(old, scene.Text):
        return new.text == old.text or _is_as_wide(new, old, width, style)
    return True


def _is_as_wide(new: scene.Text, old: scene.Text, width: float, style: Style) -> bool:
    """Both in as many lines as their writer made, and neither a sign where the other is none."""
    if new.text.count("\n") != old.text.count("\n") or (len(new.text) <= _SIGNS) != (len(old.text) <= _SIGNS):
        return False
    words = WIDGETS["text"]
    wide = words.width(new, style)
    return wide == words.width(old, style) and wide.natural <= width
