"""The strip at the bottom: the hidden windows, and room for the prompt in the middle. In logical pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from compositor.geometry import Rect
from compositor.windows.placement import fitted

if TYPE_CHECKING:
    from compositor.windows.desk import Desk
    from compositor.windows.placement import Room

HEIGHT = 44.0
_MARGIN = 8.0
_SPACE = 6.0
THUMBNAIL = 54.0
_INSET = 5.0
_WIDTHS = (178.0, 118.0, THUMBNAIL + 2 * _INSET)
_MIDDLE = (280.0, 0.4, 720.0)


class Chip(NamedTuple):
    """A hidden window; or, where there is no room for all of them, how many more there are."""

    rect: Rect
    name: str = ""
    more: int = 0

    def picture(self, shape: tuple[float, float]) -> Rect:
        """Where a window of this shape is shown in small."""
        x, y, _, height = self.rect
        return fitted(shape, Rect(x + _INSET, y + _INSET, THUMBNAIL, height - 2 * _INSET))


def middle(room: Room) -> Rect:
    """What is the prompt's."""
    least, share, most = _MIDDLE
    width = min(max(least, room.width * share), most, room.width)
    return Rect((room.width - width) / 2, room.height - room.strip, width, room.strip)


def chips(desk: Desk) -> tuple[Chip, ...]:
    """From the left to the prompt, then on from the prompt to the right; as wide as there is room for all."""
    names = [window.name for window in desk.hidden]
    places: list[Rect] = []
    for width in _WIDTHS:
        places = _places(desk.room, width)
        if len(places) >= len(names):
            break
    if len(places) >= len(names):
        return tuple(Chip(place, name) for place, name in zip(places, names, strict=False))
    if not places:
        return ()
    shown = [Chip(place, name) for place, name in zip(places[:-1], names, strict=False)]
    return (*shown, Chip(places[-1], more=len(names) - len(shown)))


def _places(room: Room, width: float) -> list[Rect]:
    free = middle(room)
    top = room.height - (room.strip + HEIGHT) / 2
    sides = ((_MARGIN, free.x - _MARGIN), (free.right + _MARGIN, room.width - _MARGIN))
    return [
        Rect(start + i * (width + _SPACE), top, width, HEIGHT)
        for start, end in sides
        for i in range(max(0, int((end - start + _SPACE) // (width + _SPACE))))
    ]
