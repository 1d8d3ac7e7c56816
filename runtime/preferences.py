"""Preferences: how what the person wants changes what they chose before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runtime.messages import Preferences
from runtime.wishes import Prefer, Step

if TYPE_CHECKING:
    from collections.abc import Sequence

TEXT_SIZES = (0.6, 0.7, 0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0, 2.5, 3.0)
SCALES = (0.75, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
THEMES = ("dark", "light", "contrast")
ACCENTS = ("", "teal", "blue", "purple", "pink", "red", "orange", "yellow", "green")
ROTATIONS = (0, 90, 180, 270)


def changed(before: Preferences, wish: Prefer | Step, *, scale: float = 1.0) -> Preferences:
    """`scale` is the one in use where the screen chose it. ValueError for what no preference can be."""
    match wish:
        case Prefer(name, value):
            change: dict[str, object] = {name: value}
        case Step("text_size", by):
            change = {"text_size": _stepped(TEXT_SIZES, before.text_size, by)}
        case Step("scale", by):
            change = {"scale": _stepped(SCALES, before.scale or scale, by)}
        case Step(_, by):
            change = {"rotation": (before.rotation + 90 * by) % 360}
    return Preferences.model_validate({**before.model_dump(), **change})


def _stepped(sizes: Sequence[float], size: float, by: int) -> float:
    """The next of the sizes in that direction; the last one stays."""
    others = [one for one in sizes if (one > size + 0.01 if by > 0 else one < size - 0.01)]
    return min(others, key=lambda one: abs(one - size), default=size)
