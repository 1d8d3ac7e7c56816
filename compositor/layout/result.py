"""What a layout says: where everything is, what reacts, what can be scrolled, and how a field's text lies."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from runtime import scene

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from compositor.geometry import Rect
    from compositor.text import Line
    from compositor.view import Spot

Node: TypeAlias = scene.Node | scene.Code


class Placed(NamedTuple):
    node: Node
    rect: Rect


class Scrollable(NamedTuple):
    id: str
    """Of a node; "" is the whole scene."""
    rect: Rect
    """What of it can be seen."""
    content: tuple[float, float]


class FieldText(NamedTuple):
    """Of the field that is being edited, its inner scroll applied."""

    area: Rect
    """Where its text can be seen."""
    x: float
    y: float
    lines: tuple[Line, ...]
    height: float
    """Of a line."""


class Layout:
    def __init__(  # noqa: PLR0913, PLR0917 - all that there is to know
        self,
        size: tuple[float, float],
        placed: tuple[Placed, ...],
        dialog: tuple[Placed, ...],
        spots: tuple[Spot, ...],
        scrollable: tuple[Scrollable, ...],
        fields: Mapping[str, FieldText],
        tracks: Mapping[str, Rect],
        row: Callable[[str, int], Rect | None],
        menu: Rect | None,
    ) -> None:
        self.size, self.placed, self.dialog, self.spots, self.scrollable = size, placed, dialog, spots, scrollable
        self.menu = menu
        """Of the choice that is open."""
        self._fields, self._tracks, self._row = fields, tracks, row

    @property
    def focusable(self) -> tuple[str, ...]:
        """Nodes in the order that Tab goes through them."""
        return tuple(dict.fromkeys(spot.id for spot in self.spots if spot.part not in {"scroll", "option"}))

    def field(self, id_: str) -> FieldText | None:
        return self._fields.get(id_)

    def row(self, id_: str, item: int) -> Rect | None:
        """Of a list, a table, or the options of the choice that is open."""
        return self._row(id_, item) if item >= 0 else None

    @property
    def is_dialog_long(self) -> bool:
        """Whether it is the dialog that is scrolled, since it is higher than the window."""
        window = self.scrollable[0].rect
        return bool(self.dialog) and self.dialog[0].rect.bottom > window.bottom and self.size[1] > window.height

    def share(self, id_: str, x: float) -> float:
        """Where along a slider's track a point is, from 0 to 1."""
        track = self._tracks[id_]
        return min(1.0, max(0.0, (x - track.x) / max(track.width, 1.0)))
