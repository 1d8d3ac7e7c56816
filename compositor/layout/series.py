"""Series: what a chart shows, ready to be drawn: its numbers as points, its colours, its names."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from compositor.layout.axes import bounded
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
            tuple(map(bounded, one.xs)) if one.xs is not None else tuple(map(float, range(1, len(one.values) + 1))),
            tuple(map(bounded, one.values)),
        )
        for place, one in enumerate(node.series)
        if one.values
    )


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
