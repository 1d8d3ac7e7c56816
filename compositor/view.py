"""A view: what a person is doing with a scene that who shows the scene needn't know of."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from compositor.geometry import Rect

Part: TypeAlias = Literal[
    "button", "label", "field", "number", "less", "more", "slider", "checkbox", "switch", "choice", "option", "tab",
    "row", "action", "canvas", "scroll",
]  # fmt: skip


class Spot(NamedTuple):
    """A place that reacts. In the coordinates of the scene's layout, before the window scrolls it.

    Later spots lie over earlier ones. What is inert, as behind a dialog, has no spot.
    """

    rect: Rect
    id: str
    part: Part
    item: int = 0
    """Of the option, the tab, the row."""
    action: str = ""


class Selection(NamedTuple):
    """Positions between characters; equal where nothing is selected. The caret is at the head."""

    anchor: int
    head: int

    @property
    def span(self) -> tuple[int, int]:
        return min(self), max(self)


class Draft(NamedTuple):
    """The text of a field or number as it is being edited; `scroll` as in View.scrolls."""

    text: str
    selection: Selection
    composing: str = ""
    """A dead key or a compose sequence in progress, shown at the caret."""


@dataclass(frozen=True)
class View:
    hovered: Spot | None = None
    pressed: Spot | None = None
    focused: str = ""
    """A node's id, "" for none."""
    ring: bool = False
    """Whether the focus is shown: it is after a key, not after a click."""
    cursor: int = 0
    """Within the focused node: the row, the option, the tab that the arrows moved to."""
    column: int = 0
    """In the row at the cursor: 0 is the row itself, its actions follow."""
    draft: Draft | None = None
    """Of the focused field or number."""
    caret: bool = True
    """Whether it is lit at the moment."""
    beat: int = 0
    """Counts up while something is on its way that can't say how far it is."""
    opened: str = ""
    """The choice whose options are shown."""
    held: Mapping[str, bool | float | str] = field(default_factory=lambda: MappingProxyType({}))
    """Values that were set here and that the scene hasn't answered yet; of a choice or tabs the index."""
    scrolls: Mapping[str, tuple[float, float]] = field(default_factory=lambda: MappingProxyType({}))
    """By node id how far its content is scrolled right and down; "" is the whole scene."""
