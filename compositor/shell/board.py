"""A board: the picture of a panel, kept as long as nothing on it changes, and the hand that reaches for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from compositor.shell.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from compositor.drawing.atlas import Atlas
    from compositor.drawing.picture import Picture
    from compositor.inputs import Pointer
    from compositor.shell.panel import Size
    from compositor.style import Style
    from compositor.view import Spot

Cursor: TypeAlias = Literal["arrow", "text", "hand"]


class Board:
    def __init__(self, atlas: Atlas) -> None:
        self._atlas = atlas
        self._key: Hashable = None
        self._picture: Picture | None = None
        self._spots: tuple[Spot, ...] = ()
        self._pressed: Spot | None = None
        self.over: Spot | None = None
        """What the pointer is on."""

    def picture(self, key: Hashable, size: Size, style: Style, paint: Callable[[Sheet], None]) -> Picture:
        """Painted anew where the key, which is all that decides what is painted, is another."""
        key = (key, self.over, size, style, self._atlas.generation)
        if self._picture is None or key != self._key:
            sheet = Sheet(self._atlas, size, style)
            paint(sheet)
            self._key, self._picture, self._spots = key, sheet.pen.picture(), tuple(sheet.spots)
        return self._picture

    def holds(self, name: str, item: int = 0) -> bool:
        """Whether the pointer is on this."""
        return self.over is not None and (self.over.id, self.over.item) == (name, item)

    @property
    def cursor(self) -> Cursor:
        """What the pointer looks like there."""
        if self.over is None or self.over.part == "canvas":
            return "arrow"
        return "text" if self.over.part == "field" else "hand"

    def at(self, x: float, y: float) -> Spot | None:
        return next((spot for spot in reversed(self._spots) if spot.rect.holds(x, y)), None)

    def clicked(self, pointer: Pointer) -> Spot | None:
        """What was pressed and let go, both on it."""
        if pointer.what == "leave":
            self.over = self._pressed = None
            return None
        spot = self.at(pointer.x, pointer.y)
        self.over = None if pointer.touch and pointer.what == "up" else spot
        if pointer.what == "down":
            self._pressed = spot if pointer.button == "left" else None
        if pointer.what != "up" or pointer.button != "left":
            return None
        pressed, self._pressed = self._pressed, None
        same = pressed is not None and spot is not None and _name(pressed) == _name(spot)
        return spot if same else None

    def let_go(self) -> None:
        """Forgets what is being pressed."""
        self._pressed = None


def _name(spot: Spot) -> tuple[str, int, str]:
    return spot.id, spot.item, spot.action
