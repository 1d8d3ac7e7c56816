"""Pictures that were drawn before, found again by what they show."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVarTuple

from compositor.drawing.pen import Pen

if TYPE_CHECKING:
    from collections.abc import Callable

    from compositor.drawing.atlas import Atlas
    from compositor.drawing.picture import Picture

_MOST = 200
Inputs = TypeVarTuple("Inputs")


class Pictures:
    """The one that wasn't asked for the longest is forgotten first."""

    def __init__(self, atlas: Atlas) -> None:
        self._atlas = atlas
        self._generation = atlas.generation
        self._drawn: dict[tuple[object, ...], Picture] = {}

    @property
    def generation(self) -> int:
        return self._atlas.generation

    def of(self, draw: Callable[[Pen, *Inputs], None], *inputs: *Inputs) -> Picture:
        if self._generation != self._atlas.generation:
            self._generation = self._atlas.generation
            self._drawn.clear()
        key = (draw, *inputs)
        picture = self._drawn.pop(key, None)
        if picture is None:
            pen = Pen(self._atlas)
            draw(pen, *inputs)
            picture = pen.picture()
            if len(self._drawn) >= _MOST:
                del self._drawn[next(iter(self._drawn))]
        self._drawn[key] = picture
        return picture
