"""Series: what a chart shows, ready to be drawn: its numbers as points, its colours, its names."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from compositor.layout.axes import bounded, outline
from compositor.style import mixed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compositor.style import Colour, Style
    from runtime.scene import Chart

_PALETTE = ("accent", "blue", "orange", "purple", "yellow", "pink", "green", "red", "teal", "brown", "gray")
_ALIKE = 60
"""Colours that differ less, over all three parts, are taken for one another."""
_PALER = 0.45


class Line(NamedTuple):
    name: str
    colour: Colour
    xs: tuple[float, ...]
    values: tuple[float, ...]

    def outlined(self, most: int) -> Line:
        """With no more than about so many points, if they stand in order."""
        if len(self.values) <= most or self.xs != tuple(sorted(self.xs)):
            return self
        places = outline(self.values, most)
        return self._replace(
            xs=tuple(self.xs[place] for place in places), values=tuple(self.values[place] for place in places)
        )


class Piece(NamedTuple):
    """Of a pie."""

    name: str
    colour: Colour
    value: float
    share: float


def lines(node: Chart, style: Style) -> tuple[Line, ...]:
    """The series that hold anything. Where they name no places, their points stand beside each other from 1 on."""
    colours = palette(style, len(node.series))
    return tuple(
        Line(
            one.name,
            style.colour(one.color) if one.color else colours[place],
            _numbers(one.xs if one.xs is not None else range(1, len(one.values) + 1)),
            _numbers(one.values),
        )
        for place, one in enumerate(node.series)
        if one.values
    )


def _numbers(values: Sequence[float]) -> tuple[float, ...]:
    """All within bounds; mostly they are."""
    within = not values or (bounded(max(values)) == max(values) and bounded(min(values)) == min(values))
    return tuple(map(float, values)) if within else tuple(map(bounded, values))


def pieces(node: Chart, style: Style) -> tuple[Piece, ...]:
    """Of one series each value is one, else each series. What is nothing or less has no place in a pie."""
    filled = [one for one in node.series if one.values]
    if len(filled) == 1:
        values = [bounded(value) for value in filled[0].values]
        names = [*node.labels[: len(values)], *[""] * (len(values) - len(node.labels))]
        colours = list(palette(style, len(values)))
    else:
        values = [bounded(sum(map(bounded, one.values))) for one in filled]
        names = [one.name for one in filled]
        defaults = palette(style, len(filled))
        colours = [style.colour(one.color) if one.color else defaults[place] for place, one in enumerate(filled)]
    most = max(values, default=0.0)
    if most <= 0:
        return ()
    # As shares of the largest, so that their sum is a number however large they are.
    whole = sum(value / most for value in values if value > 0)
    return tuple(
        Piece(name, colour, value, value / most / whole)
        for name, colour, value in zip(names, colours, values, strict=True)
        if value > 0
    )


def palette(style: Style, count: int) -> tuple[Colour, ...]:
    """So many colours, the accent first; after the last they come again, paler."""
    chosen: list[Colour] = []
    for name in _PALETTE:
        colour = style.colours[name]
        if all(sum(abs(a - b) for a, b in zip(colour, other, strict=True)) >= _ALIKE for other in chosen):
            chosen.append(colour)
    paler = [mixed(colour, style.colours["background"], _PALER) for colour in chosen]
    return _repeated((*chosen, *paler), count)


def _repeated(colours: Sequence[Colour], count: int) -> tuple[Colour, ...]:
    return tuple(colours[place % len(colours)] for place in range(count))
