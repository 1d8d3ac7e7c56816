"""Where windows go, in logical pixels: what is snapped, what is tiled, what is new, and what must stay in reach."""

from __future__ import annotations

from math import ceil, floor, log
from typing import TYPE_CHECKING, NamedTuple

from compositor.geometry import Rect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from runtime.messages import Snap

TITLE = 34.0
STRIP = 60.0
SMALLEST = (240.0, 140.0)
GAP = 8.0
REACH = 160.0
"""So much of a title bar stays on the screen: its three buttons and something to hold it by."""
_USUAL = (0.6, 0.7)
_CROWDED = 0.2
_SHAPE = 1.4
"""Width by height that a tile would like to have."""

# Column, row, columns, rows: in halves of the room.
_HALVES: dict[Snap, tuple[int, int, int, int]] = {
    "left": (0, 0, 1, 2),
    "right": (1, 0, 1, 2),
    "top-left": (0, 0, 1, 1),
    "top-right": (1, 0, 1, 1),
    "bottom-left": (0, 1, 1, 1),
    "bottom-right": (1, 1, 1, 1),
}


class Room(NamedTuple):
    """A screen, how high its title bars and the strip at its bottom are, and where programs in the making are shown."""

    width: float
    height: float
    title: float = TITLE
    strip: float = STRIP
    making: Rect | None = None

    @property
    def whole(self) -> Rect:
        return Rect(0.0, 0.0, self.width, self.height)

    @property
    def work(self) -> Rect:
        """All but the strip."""
        return Rect(0.0, 0.0, self.width, max(1.0, self.height - self.strip))


def snapped(snap: Snap, room: Room) -> Rect:
    """Where a window is that fills its part of the room; free and tiled ones fill none."""
    if snap == "whole-screen":
        return room.whole
    if snap == "full":
        return room.work
    column, row, columns, rows = _HALVES[snap]
    field = room.work.inset(GAP / 2)
    width, height = field.width / 2, field.height / 2
    part = Rect(field.x + column * width, field.y + row * height, columns * width, rows * height)
    return held(part.inset(GAP / 2), room)


def held(rest: Rect, room: Room) -> Rect:
    """Where a window that would like to be at `rest` is: large enough, not larger than the room, and in reach."""
    work = room.work
    width = min(max(rest.width, SMALLEST[0]), work.width)
    height = min(max(rest.height, SMALLEST[1]), work.height)
    reach = min(REACH, width)
    x = min(max(rest.x, reach - width), work.width - reach)
    y = min(max(rest.y, 0.0), max(0.0, work.height - room.title))
    return Rect(x, y, width, height)


def tiles(count: int, room: Room) -> tuple[Rect, ...]:
    """So many windows side by side without a hole, in rows from the top."""
    if not count:
        return ()
    field = room.work.inset(GAP / 2)
    shape = field.width / field.height / count / _SHAPE
    rows = min(range(1, count + 1), key=lambda rows: abs(log(shape * rows * rows)))
    height = field.height / rows
    placed: list[Rect] = []
    for row in range(rows):
        in_row = (row + 1) * count // rows - row * count // rows
        width = field.width / in_row
        cells = [Rect(field.x + i * width, field.y + row * height, width, height) for i in range(in_row)]
        placed += [held(cell.inset(GAP / 2), room) for cell in cells]
    return tuple(placed)


def grid(shapes: Sequence[tuple[float, float]], field: Rect, gap: float, label: float) -> tuple[Rect, ...]:
    """Pictures of these sizes, each as large as a grid with labels beneath lets it be, and never enlarged."""
    if not shapes:
        return ()
    return max((_rows_of(shapes, field, gap, label, rows) for rows in range(1, len(shapes) + 1)), key=_area)


def _rows_of(
    shapes: Sequence[tuple[float, float]], field: Rect, gap: float, label: float, rows: int
) -> tuple[Rect, ...]:
    columns = ceil(len(shapes) / rows)
    rows = ceil(len(shapes) / columns)
    width = max(1.0, (field.width - gap * (columns - 1)) / columns)
    height = max(1.0, (field.height - gap * (rows - 1)) / rows - label)
    placed = []
    for i, (wide, high) in enumerate(shapes):
        row, column = divmod(i, columns)
        in_row = min(columns, len(shapes) - row * columns)
        left = field.x + (field.width - in_row * width - (in_row - 1) * gap) / 2 + column * (width + gap)
        top = field.y + row * (height + label + gap)
        placed.append(standing((wide, high), Rect(left, top, width, height)))
    return tuple(placed)


def fitted(shape: tuple[float, float], cell: Rect) -> Rect:
    """As large as it fits into the middle, and never enlarged."""
    scale = min(1.0, cell.width / shape[0], cell.height / shape[1])
    width, height = shape[0] * scale, shape[1] * scale
    return Rect(cell.x + (cell.width - width) / 2, cell.y + (cell.height - height) / 2, width, height)


def standing(shape: tuple[float, float], cell: Rect) -> Rect:
    """The same, but on the ground, so that what is beneath lies in a line."""
    rect = fitted(shape, cell)
    return rect._replace(y=cell.bottom - rect.height)


def on_screen(rect: Rect, scale: float) -> Rect:
    """In whole physical pixels; what touches still does."""
    left, top, right, bottom = (floor(side * scale + 0.5) for side in (rect.x, rect.y, rect.right, rect.bottom))
    return Rect(left, top, max(1, right - left), max(1, bottom - top))


def _area(rects: Sequence[Rect]) -> float:
    return sum(rect.width * rect.height for rect in rects)


def fresh(hint: tuple[float, float] | None, taken: Sequence[Rect], room: Room) -> Rect:
    """Where a new window opens: in the middle if it is alone, else beside the others, else in a cascade on the last."""
    field = room.work.inset(GAP)
    wide, high = hint or (field.width * _USUAL[0], field.height * _USUAL[1])
    width = min(max(wide, SMALLEST[0]), max(field.width, SMALLEST[0]))
    height = min(max(high, SMALLEST[1]), max(field.height, SMALLEST[1]))
    middle = Rect(field.x + (field.width - width) // 2, field.y + (field.height - height) // 2, width, height)
    if not taken:
        return _inside(held(middle, room), room.work)
    beside = [spot for spot in _beside(middle, taken) if field.covers(spot)]
    best = min((middle, *beside), key=lambda spot: (_hidden(spot, taken), _distance(spot, middle)))
    if _hidden(best, taken) > _CROWDED * width * height:
        best = _cascaded(middle, taken[-1], field, room.title - GAP / 2)
    return _inside(held(best, room), room.work)


def grown(rest: Rect, by: float, room: Room) -> Rect:
    """As much higher as there is room for, at the same place as far as that goes."""
    field = room.work.inset(GAP)
    height = max(rest.height, min(rest.height + by, field.height))
    return Rect(rest.x, min(rest.y, max(field.y, field.bottom - height)), rest.width, height)


def carried(rest: Rect, here: Room, there: Room) -> Rect:
    """On another screen: at the same share of what room is left beside it."""
    width, height = min(rest.width, there.work.width), min(rest.height, there.work.height)
    x = _share(rest.x, here.work.width - rest.width) * (there.work.width - width)
    y = _share(rest.y, here.work.height - rest.height) * (there.work.height - height)
    return held(Rect(round(x), round(y), width, height), there)


def _share(at: float, room: float) -> float:
    return min(max(at / room, 0.0), 1.0) if room > 0 else 0.0


def _inside(rect: Rect, field: Rect) -> Rect:
    x, y = min(rect.x, field.right - rect.width), min(rect.y, field.bottom - rect.height)
    return Rect(max(x, field.x), max(y, field.y), rect.width, rect.height)


def _beside(new: Rect, taken: Sequence[Rect]) -> list[Rect]:
    columns = {new.x, *(x for rect in taken for x in (rect.x, rect.right + GAP, rect.x - GAP - new.width))}
    rows = {new.y, *(y for rect in taken for y in (rect.y, rect.bottom + GAP, rect.y - GAP - new.height))}
    return [Rect(x, y, new.width, new.height) for x in columns for y in rows]


def _hidden(spot: Rect, taken: Sequence[Rect]) -> float:
    shared = (spot.meet(rect) for rect in taken)
    return sum(rect.width * rect.height for rect in shared if rect)


def _distance(one: Rect, other: Rect) -> float:
    return abs(one.x - other.x) + abs(one.y - other.y)


def _cascaded(new: Rect, last: Rect, field: Rect, step: float) -> Rect:
    """A step down and right of the last one, from the other side where that leaves the room."""
    x, y = last.x + step, last.y + step
    if x + new.width > field.right:
        x = field.x + (x - field.x) % step
    if y + new.height > field.bottom:
        y = field.y + (y - field.y) % step
    return Rect(x, y, new.width, new.height)
