"""Few areas hold all damage, and what is left out of drawing couldn't have been seen."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from compositor.drawing import damage
from compositor.drawing.picture import Layer, Picture
from compositor.geometry import Rect

SIDES = st.floats(0, 30)
RECTS = st.builds(Rect, SIDES, SIDES, SIDES, SIDES)
WHOLE = st.builds(Rect, *[st.integers(0, 30)] * 4)


def layer(rect: Rect, opaque: Rect | None) -> Layer:
    return Layer(Picture((), rect), opaque=opaque.meet(rect) if opaque else None)


LAYERS = st.lists(st.builds(layer, WHOLE, st.none() | RECTS), max_size=5)


@given(st.lists(RECTS.filter(lambda rect: rect.width > 0 and rect.height > 0), max_size=30))
def test_merged_areas_are_few_and_apart_and_hold_all(rects: list[Rect]) -> None:
    areas = damage.merged(rects)
    assert len(areas) <= 8
    assert all(any(area.covers(rect) for area in areas) for rect in rects)
    assert not any(one.touches(other) for one, other in itertools.combinations(areas, 2))


def test_what_is_far_apart_stays_apart() -> None:
    far = [Rect(500 * x, 500 * y, 20, 20) for x in range(2) for y in range(3)]
    assert sorted(damage.merged(far)) == sorted(far)
    assert len(damage.merged([Rect(700 * n, 0, 10, 10) for n in range(40)])) <= 8


@given(LAYERS, st.lists(WHOLE, max_size=3))
def test_each_pixel_shows_what_drawing_all_would_show(layers: list[Layer], rects: list[Rect]) -> None:
    areas = damage.merged(rect for rect in rects if rect.width and rect.height)
    plan, bare = damage.visible(layers, areas)
    for x, y in itertools.product(range(0, 61, 3), repeat=2):
        drawn: list[object] = ["ground"] * sum(area.holds(x, y) for area in bare)
        drawn += [one for one, parts in plan for part in parts if part.holds(x, y)]
        inside = any(area.holds(x, y) for area in areas)
        expected: list[object] = ["ground", *(one for one in layers if one.rect and one.rect.holds(x, y))]
        assert shown(drawn, x, y) == (shown(expected, x, y) if inside else [])


def shown(drawn: list[object], x: int, y: int) -> list[object]:
    """From the topmost of what hides all beneath it."""
    for place, one in reversed(list(enumerate(drawn))):
        if isinstance(one, Layer) and one.opaque and one.opaque.inward().holds(x, y):
            return drawn[place:]
    return drawn


def test_layers_that_stay_are_no_damage() -> None:
    one, other = layer(Rect(0, 0, 10, 10), None), layer(Rect(20, 0, 10, 10), None)
    assert damage.changes((one, other), (one, other)) == []
    assert damage.changes((one, other), (one,)) == [Rect(20, 0, 10, 10)]
    moved = other._replace(x=5)
    assert damage.changes((one, other), (one, moved)) == [Rect(20, 0, 10, 10), Rect(25, 0, 10, 10)]
