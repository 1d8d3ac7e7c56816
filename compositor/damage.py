"""Damage: which areas of the screen differ from what is there, and what is to be seen in them."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from compositor.geometry import Rect, bounds

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compositor.picture import Layer

_MOST_AREAS = 8
_MOST_PARTS = 4
_CALL = 4000
"""So many pixels cost what another area costs."""


def merged(rects: Iterable[Rect], most: int = _MOST_AREAS) -> list[Rect]:
    """Few areas that hold all of these and don't meet: two become one where that colours hardly more."""
    areas: list[Rect] = []
    for rect in rects:
        new = rect.outward()
        while near := next((area for area in areas if _better_one(area, new)), None):
            areas.remove(near)
            new = new.union(near)
        areas.append(new)
        if len(areas) > most:
            areas = _fewer(areas)
    return areas


def _fewer(areas: Sequence[Rect]) -> list[Rect]:
    """One less, or some more than that: the two that waste least become one."""
    pairs = ((one, other) for place, one in enumerate(areas) for other in areas[place + 1 :])
    one, other = min(pairs, key=lambda pair: _wasted(*pair))
    return merged([area for area in areas if area not in {one, other}] + [one.union(other)])


def _better_one(one: Rect, other: Rect) -> bool:
    return one.touches(other) or _wasted(one, other) < _CALL


def _wasted(one: Rect, other: Rect) -> float:
    return _area(one.union(other)) - _area(one) - _area(other)


def _area(rect: Rect) -> float:
    return rect.width * rect.height


def changes(before: Sequence[Layer], after: Sequence[Layer]) -> list[Rect]:
    """Where two stacks of layers differ."""
    found: list[Rect] = []
    for old, new in zip_longest(before, after):
        if old is new or old == new:
            continue
        both = [layer.rect for layer in (old, new) if layer]
        if old is None or new is None or old[1:] != new[1:]:
            found += [rect for rect in both if rect]
        elif any(both):
            clip = new.clip
            rects = (new.on_screen(rect).inset(-new.scale) for rect in new.picture.damage(old.picture))
            found += [inner for rect in rects if (inner := rect.meet(clip) if clip else rect)]
    return found


def visible(layers: Sequence[Layer], areas: Sequence[Rect]) -> tuple[list[tuple[Layer, list[Rect]]], list[Rect]]:
    """From the bottom: each layer and the parts of it that nothing covers; and what no layer covers.

    The areas are whole pixels and don't meet, and no part leaves its area: nothing is blended over itself.
    """
    bare = [[area] for area in areas]
    plan: list[tuple[Layer, list[Rect]]] = []
    for layer in reversed(layers):
        reach = layer.rect
        found = [_few([part for rect in left if (part := rect.meet(reach))]) for left in bare] if reach else []
        parts = [part for some in found for part in some]
        if not parts:
            continue
        plan.append((layer, parts))
        if layer.opaque and layer.opacity >= 1:
            hole = layer.opaque.inward()
            bare = [[part for rect in left for part in _without(rect, hole)] for left in bare]
    plan.reverse()
    return plan, [rect for left in bare for rect in left]


def _few(parts: list[Rect]) -> list[Rect]:
    """All of them are in one area: what lies between is drawn again by what covers it."""
    whole = bounds(parts)
    return [whole] if whole and len(parts) > _MOST_PARTS else parts


def _without(area: Rect, hole: Rect) -> list[Rect]:
    inner = area.meet(hole)
    if inner is None:
        return [area]
    left, top, right, bottom = inner.x, inner.y, inner.right, inner.bottom
    around = (
        Rect(area.x, area.y, area.width, top - area.y),
        Rect(area.x, bottom, area.width, area.bottom - bottom),
        Rect(area.x, top, left - area.x, bottom - top),
        Rect(right, top, area.right - right, bottom - top),
    )
    return [rect for rect in around if rect.width > 0 and rect.height > 0]
