"""Where each rasterised line lives in the one text texture."""

from __future__ import annotations

from dataclasses import dataclass, field

GAP = 1  # keeps a neighbour's pixels out of a linear filter's reach


class AtlasFullError(Exception):
    """Nothing more fits; the caller starts over with an empty atlas."""


@dataclass
class Shelves:
    """Places rectangles left to right on shelves, top to bottom; forgets them only all at once."""

    width: int
    height: int
    _x: int = field(default=0, init=False)
    _y: int = field(default=0, init=False)
    _shelf: int = field(default=0, init=False)

    def place(self, width: int, height: int) -> tuple[int, int]:
        """Return the corner of a free rectangle of this size."""
        if self._x + width > self.width:
            self._x, self._y, self._shelf = 0, self._y + self._shelf, 0
        if width > self.width or self._y + height > self.height:
            raise AtlasFullError
        corner = (self._x, self._y)
        self._x += width + GAP
        self._shelf = max(self._shelf, height + GAP)
        return corner

    def clear(self) -> None:
        """Forget everything."""
        self._x = self._y = self._shelf = 0
