"""Pies: a chart of shares, with a legend that says what each piece is."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from compositor.geometry import Rect
from compositor.layout.axes import written
from compositor.layout.lettered import SMALL, USUAL
from compositor.style import rgb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compositor.layout.lettered import Lettered
    from compositor.layout.series import Piece
    from compositor.style import Colour

_BESIDE = 340
"""From this width on the legend stands beside the pie."""
_APART = 32
_LEAST = 0.4
"""Of the width is the pie's, however long the words beside it."""
_MOST_ROWS = 8
_LINE = 0.055
"""Pieces from this share on bear their percentage."""
_GAP = 1.5
_START = -90.0
_WHOLE = 360.0
_LIGHT = 150
_SWATCH, _BESIDE_SWATCH, _BETWEEN = 10, 8, 16


class Row(NamedTuple):
    """Of a legend."""

    name: str
    value: str
    percent: str
    colour: Colour


def rows(pieces: Sequence[Piece], most: int, other: Colour) -> tuple[Row, ...]:
    """The largest pieces as they come; where there are more than fit, the small ones share the last row."""
    if len(pieces) <= most:
        return tuple(_row(piece) for piece in pieces)
    shown = sorted(sorted(range(len(pieces)), key=lambda place: -pieces[place].share)[: most - 1])
    rest = [piece for place, piece in enumerate(pieces) if place not in set(shown)]
    share = sum(piece.share for piece in rest)
    summed = Row(f"{len(rest)} others", written(sum(piece.value for piece in rest)), percent(share), other)
    return (*(_row(pieces[place]) for place in shown), summed)


def percent(share: float) -> str:
    if 0 < share < 0.01:  # noqa: PLR2004 - one of a hundred
        return "<1%"
    return f"{100 * share:.0f}%"


def paint(hand: Lettered, pieces: Sequence[Piece], rect: Rect) -> None:
    beside = rect.width >= hand.style.px(_BESIDE)
    height = hand.height(USUAL)
    room = rect.height if beside else rect.height * 0.4
    most = max(1, min(_MOST_ROWS, int(room / height)))
    shown = rows(pieces, most, hand.style.colours["faint"])
    if beside:
        apart, words = hand.style.px(_APART), _legend_width(hand, shown)
        side = max(min(rect.height, rect.width - apart - words), min(rect.height, rect.width * _LEAST))
        words = min(words, rect.width - apart - side)
        left = rect.x + (rect.width - side - apart - words) / 2
        _circle(hand, pieces, Rect(left, rect.y + (rect.height - side) / 2, side, side))
        top = rect.y + (rect.height - height * len(shown)) / 2
        _legend(hand, shown, Rect(left + side + apart, top, words, height * len(shown)))
    else:
        side = max(1.0, min(rect.width, rect.height - height * len(shown) - hand.style.px(8)))
        _circle(hand, pieces, Rect(rect.x + (rect.width - side) / 2, rect.y, side, side))
        _legend(hand, shown, Rect(rect.x, rect.bottom - height * len(shown), rect.width, height * len(shown)))


def _circle(hand: Lettered, pieces: Sequence[Piece], rect: Rect) -> None:
    x, y = rect.middle
    radius = max(1.0, rect.width / 2)
    if len(pieces) == 1:
        hand.pen.circle(x, y, radius, pieces[0].colour)
        _percentage(hand, pieces[0], (x, y))
        return
    gap = math.degrees(_GAP * hand.style.scale / radius)
    start = _START
    for piece in pieces:
        sweep = _WHOLE * piece.share
        hand.pen.arc(x, y, radius, start, max(sweep - gap, sweep / 2), piece.colour)
        middle = math.radians(start + sweep / 2)
        if piece.share >= _LINE:
            _percentage(hand, piece, (x + radius * 0.66 * math.cos(middle), y + radius * 0.66 * math.sin(middle)))
        start += sweep


def _percentage(hand: Lettered, piece: Piece, at: tuple[float, float]) -> None:
    hand.put(hand.run(percent(piece.share), SMALL, face="medium"), *at, upon(piece.colour), along=0.5)


def upon(colour: Colour) -> Colour:
    """What is legible on a colour."""
    red, green, blue, _ = colour
    return rgb("10141a") if 0.299 * red + 0.587 * green + 0.114 * blue > _LIGHT else rgb("ffffff")


def _legend_width(hand: Lettered, shown: Sequence[Row]) -> float:
    names, values, percents = (hand.widest(list(column), USUAL) for column in list(zip(*shown, strict=True))[:3])
    return names + values + percents + hand.style.px(_SWATCH + _BESIDE_SWATCH + 2 * _BETWEEN) + 1


def _legend(hand: Lettered, shown: Sequence[Row], rect: Rect) -> None:
    style = hand.style
    height, side, gap = rect.height / len(shown), style.px(_SWATCH), style.px(_BETWEEN)
    percents = hand.widest([row.percent for row in shown], USUAL)
    values = hand.widest([row.value for row in shown], USUAL)
    left = rect.x + side + style.px(_BESIDE_SWATCH)
    for place, row in enumerate(shown):
        middle = rect.y + height * (place + 0.5)
        hand.pen.box(Rect(rect.x, round(middle - side / 2), side, side), row.colour, style.px(3))
        name = hand.run(row.name, USUAL, rect.right - percents - values - 2 * gap - left)
        hand.put(name, left, middle, style.colours["text"])
        hand.put(hand.run(row.value, USUAL), rect.right - percents - gap, middle, style.colours["text"], along=1)
        hand.put(hand.run(row.percent, USUAL), rect.right, middle, style.colours["muted"], along=1)


def _row(piece: Piece) -> Row:
    return Row(piece.name, written(piece.value), percent(piece.share), piece.colour)
