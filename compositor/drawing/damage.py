"""Damage: which areas of the screen differ from what is there, and what is to be seen in them."""

# ruff: noqa: FURB136 - a choice is several times faster than min()

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING, TypeAlias

from compositor.geometry import Rect

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compositor.drawing.picture import Layer, Picture

_MOST_AREAS = 8
_MOST_PARTS = 4
_CALL = 4000
"""So many pixels cost what another area costs."""
_Corners: TypeAlias = tuple[int, int, int, int]


def merged(rects: Iterable[Rect], most: int = _MOST_AREAS) -> list[Rect]:
    """Few areas that hold all of these and don't meet: two become one where that colours hardly more."""
    areas: list[_Corners] = []
    for rect in rects:
        _put(areas, _corners(rect))
        if len(areas) > 2 * most:
            _reduce(areas, most)
    _reduce(areas, most)
    return [_rect(area) for area in areas]


def _corners(rect: Rect) -> _Corners:
    x, y, width, height = rect
    return math.floor(x), math.floor(y), math.ceil(x + width), math.ceil(y + height)


def _put(areas: list[_Corners], new: _Corners) -> None:
    """Written out, since in a crowd of windows it is asked some thousand times for a frame."""
    left, top, right, bottom = new
    place = 0
    while place < len(areas):
        one_left, one_top, one_right, one_bottom = areas[place]
        all_left = one_left if one_left < left else left
        all_top = one_top if one_top < top else top
        all_right = one_right if one_right > right else right
        all_bottom = one_bottom if one_bottom > bottom else bottom
        together = (all_right - all_left) * (all_bottom - all_top)
        apart = (right - left) * (bottom - top) + (one_right - one_left) * (one_bottom - one_top)
        meet = left < one_right and one_left < right and top < one_bottom and one_top < bottom
        if meet or together - apart < _CALL:
            left, top, right, bottom = all_left, all_top, all_right, all_bottom
            areas.pop(place)
            place = 0
        else:
            place += 1
    areas.append((left, top, right, bottom))


def _reduce(areas: list[_Corners], most: int) -> None:
    """Those that waste least become one, until there are so few."""
    while len(areas) > most:
        one, other = min(itertools.combinations(areas, 2), key=_together)
        areas.remove(one)
        areas.remove(other)
        corners = zip((min, min, max, max), one, other, strict=True)
        left, top, right, bottom = (pick(first, second) for pick, first, second in corners)
        _put(areas, (left, top, right, bottom))


def _together(pair: tuple[_Corners, _Corners]) -> int:
    """How many pixels more the two are as one."""
    (left, top, right, bottom), (other_left, other_top, other_right, other_bottom) = pair
    width = max(right, other_right) - min(left, other_left)
    height = max(bottom, other_bottom) - min(top, other_top)
    apart = (right - left) * (bottom - top) + (other_right - other_left) * (other_bottom - other_top)
    return width * height - apart


def changes(before: Sequence[Layer], after: Sequence[Layer]) -> list[Rect]:
    """Where two stacks of layers differ."""
    found: list[Rect] = []
    for old, new in itertools.zip_longest(before, after):
        if old is new or old == new:
            continue
        both = [layer.rect for layer in (old, new) if layer]
        if old is None or new is None or old[1:] != new[1:]:
            found += [rect for rect in both if rect]
        elif any(both):
            clip = new.clip
            rects = (new.on_screen(rect).inset(-new.scale) for rect in _within(new.picture, old.picture))
            found += [inner for rect in rects if (inner := rect.meet(clip) if clip else rect)]
    return found


def _within(new: Picture, old: Picture) -> list[Rect]:
    rects = new.damage(old)
    return merged(rects, _MOST_PARTS) if len(rects) > _MOST_PARTS else rects


def visible(layers: Sequence[Layer], areas: Sequence[Rect]) -> tuple[list[tuple[Layer, list[Rect]]], list[Rect]]:
    """From the bottom: each layer and the parts of it that nothing covers; and what no layer covers.

    The areas are whole pixels and don't meet, and no part leaves its area: nothing is blended over itself.
    """
    bare = [[_corners(area)] for area in areas]
    plan: list[tuple[Layer, list[Rect]]] = []
    for layer in reversed(layers):
        reach = layer.rect
        if reach is None:
            continue
        outer = _corners(reach)
        parts = [part for left in bare for part in _few(_meeting(left, outer))]
        if not parts:
            continue
        plan.append((layer, [_rect(part) for part in parts]))
        if layer.opaque and layer.opacity >= 1:
            hole = _corners(layer.opaque.inward())
            bare = [[part for area in left for part in _without(area, hole)] for left in bare]
    plan.reverse()
    return plan, [_rect(area) for left in bare for area in left]


def _meeting(areas: list[_Corners], outer: _Corners) -> list[_Corners]:
    left, top, right, bottom = outer
    return [
        (max(left, area[0]), max(top, area[1]), min(right, area[2]), min(bottom, area[3]))
        for area in areas
        if left < area[2] and area[0] < right and top < area[3] and area[1] < bottom
    ]


def _few(parts: list[_Corners]) -> list[_Corners]:
    """All of them are in one area: what lies between is drawn again by what covers it."""
    if len(parts) <= _MOST_PARTS:
        return parts
    lefts, tops, rights, bottoms = zip(*parts, strict=True)
    return [(min(lefts), min(tops), max(rights), max(bottoms))]


def _without(area: _Corners, hole: _Corners) -> list[_Corners]:
    left, top, right, bottom = area
    inner_left, inner_top = max(left, hole[0]), max(top, hole[1])
    inner_right, inner_bottom = min(right, hole[2]), min(bottom, hole[3])
    if inner_left >= inner_right or inner_top >= inner_bottom:
        return [area]
    around = (
        (left, top, right, inner_top),
        (left, inner_bottom, right, bottom),
        (left, inner_top, inner_left, inner_bottom),
        (inner_right, inner_top, right, inner_bottom),
    )
    return [part for part in around if part[0] < part[2] and part[1] < part[3]]


def _rect(corners: _Corners) -> Rect:
    left, top, right, bottom = corners
    return Rect(left, top, right - left, bottom - top)
