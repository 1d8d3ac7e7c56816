"""All windows at a glance, and the small ones that Alt-Tab goes through. Values only, in logical pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Self

from compositor.geometry import Rect
from compositor.windows.placement import grid, standing

if TYPE_CHECKING:
    from compositor.windows.desk import Desk, Direction

LABEL = 34.0
_MARGIN, _GAP = 56.0, 36.0
_CELL = (216.0, 136.0)
_CELL_GAP, _PADDING = 20.0, 22.0
_MOST = 0.9
"""Of the screen, for what Alt-Tab shows."""
PATIENCE = 0.12
"""Who only lets Alt and Tab go by sees nothing flash."""


class Cell(NamedTuple):
    """A window in small, and what of the screen chooses it."""

    name: str
    rect: Rect
    field: Rect


def _at(cells: tuple[Cell, ...], x: float, y: float) -> str | None:
    return next((cell.name for cell in cells if cell.field.holds(x, y)), None)


class Overview(NamedTuple):
    picked: str | None

    def cells(self, desk: Desk) -> tuple[Cell, ...]:
        windows = desk.numbered
        work = desk.room.work
        margin = min(_MARGIN, work.width / 8, work.height / 8)
        shapes = [(desk.rects[window.name].width, desk.rects[window.name].height) for window in windows]
        rects = grid(shapes, work.inset(margin), min(_GAP, margin), LABEL)
        return tuple(
            Cell(window.name, rect, Rect(rect.x, rect.y, rect.width, rect.height + LABEL))
            for window, rect in zip(windows, rects, strict=True)
        )

    def at(self, desk: Desk, x: float, y: float) -> str | None:
        return _at(self.cells(desk), x, y)

    def towards(self, desk: Desk, direction: Direction) -> Self:
        """To the nearest one that lies that way."""
        cells = self.cells(desk)
        here = next((cell.rect.middle for cell in cells if cell.name == self.picked), None)
        if here is None:
            return self._replace(picked=cells[0].name if cells else None)
        ways = [(_way(here, cell.rect.middle, direction), cell.name) for cell in cells if cell.name != self.picked]
        there = [(far, name) for far, name in ways if far is not None]
        return self._replace(picked=min(there)[1]) if there else self

    def beside(self, desk: Desk, by: int) -> Self:
        names = [window.name for window in desk.numbered]
        if not names:
            return self
        at = names.index(self.picked) + by if self.picked in names else 0
        return self._replace(picked=names[at % len(names)])


def _way(start: tuple[float, float], end: tuple[float, float], direction: Direction) -> float | None:
    """How far it is, aside counting more; None if it lies another way."""
    x, y = end[0] - start[0], end[1] - start[1]
    ahead, aside = {"left": (-x, y), "right": (x, y), "up": (-y, x), "down": (y, x)}[direction]
    return ahead + 2 * abs(aside) if ahead > abs(aside) / 2 else None


class Switcher(NamedTuple):
    """While Alt is held: the windows from the last used one on, and which it would be."""

    names: tuple[str, ...]
    picked: int
    since: float

    def by(self, count: int) -> Self:
        return self._replace(picked=(self.picked + count) % len(self.names))

    def without_closed(self, desk: Desk) -> Self | None:
        names = tuple(name for name in self.names if name in desk.by_name)
        if names == self.names:
            return self
        return self._replace(names=names, picked=min(self.picked, len(names) - 1)) if names else None

    def panel(self, desk: Desk) -> Rect:
        columns, rows, scale = self._shape(desk)
        width = columns * (_CELL[0] + _CELL_GAP) - _CELL_GAP + 2 * _PADDING
        height = rows * (_CELL[1] + LABEL + _CELL_GAP) - _CELL_GAP + 2 * _PADDING
        room = desk.room
        return Rect((room.width - width * scale) / 2, (room.height - height * scale) / 2, width * scale, height * scale)

    def _shape(self, desk: Desk) -> tuple[int, int, float]:
        """Columns, rows, and how much smaller than they would like to be the cells are."""
        room, count = desk.room, len(self.names)
        most = max(1, int((room.width * _MOST - 2 * _PADDING + _CELL_GAP) // (_CELL[0] + _CELL_GAP)))
        rows = -(-count // most)
        columns = -(-count // rows)
        high = rows * (_CELL[1] + LABEL + _CELL_GAP) - _CELL_GAP + 2 * _PADDING
        wide = columns * (_CELL[0] + _CELL_GAP) - _CELL_GAP + 2 * _PADDING
        return columns, rows, min(1.0, room.height * _MOST / high, room.width / wide)

    def cells(self, desk: Desk) -> tuple[Cell, ...]:
        columns, _, scale = self._shape(desk)
        panel = self.panel(desk)
        cells = []
        for i, name in enumerate(self.names):
            row, column = divmod(i, columns)
            missing = max(0, (row + 1) * columns - len(self.names))
            x = panel.x + (_PADDING + (column + missing / 2) * (_CELL[0] + _CELL_GAP)) * scale
            y = panel.y + (_PADDING + row * (_CELL[1] + LABEL + _CELL_GAP)) * scale
            place = Rect(x, y, _CELL[0] * scale, _CELL[1] * scale)
            window = desk.rects[name]
            small = standing((window.width, window.height), place)
            cells.append(Cell(name, small, Rect(x, y, place.width, place.height + LABEL * scale)))
        return tuple(cells)

    def at(self, desk: Desk, x: float, y: float) -> str | None:
        return _at(self.cells(desk), x, y)


def switcher(desk: Desk, *, back: bool, now: float) -> Switcher | None:
    names = tuple(window.name for window in desk.recent)
    if not names:
        return None
    first = desk.focused == names[0] and len(names) > 1
    return Switcher(names, -1 % len(names) if back else int(first), now)
