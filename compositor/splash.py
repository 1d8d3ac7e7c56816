"""The splash: the first frame, before anything that takes long to load is loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compositor.geometry import Rect
from compositor.pen import Pen
from compositor.picture import Layer
from compositor.style import Style

if TYPE_CHECKING:
    from compositor.atlas import Atlas


def layers(size: tuple[int, int], scale: float, atlas: Atlas) -> list[Layer]:
    """The ground that all else will stand on, and three dots where the word will be."""
    style, pen = Style(scale=scale), Pen(atlas)
    pen.box(Rect(0, 0, *size), style.colours["background"])
    for place in (-1, 0, 1):
        pen.circle(size[0] / 2 + place * style.px(18), size[1] * 0.4, style.px(3), style.colours["faint"])
    return [Layer(pen.picture())]
