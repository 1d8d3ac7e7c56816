"""Damage covers each difference between two pictures, and there is none where they are alike."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from compositor.drawing.atlas import Atlas
from compositor.drawing.pen import Pen
from compositor.drawing.picture import Layer, Picture
from compositor.geometry import Rect

SIDES = st.integers(1, 100).map(float)
RECTS = st.builds(Rect, SIDES, SIDES, SIDES, SIDES)
BOXES = st.lists(st.tuples(RECTS, st.sampled_from([(255, 0, 0, 255), (0, 0, 255, 90)])), max_size=6)
Boxes = list[tuple[Rect, tuple[int, int, int, int]]]
ATLAS = Atlas()


def painted(boxes: Boxes) -> Picture:
    pen = Pen(ATLAS)
    for rect, colour in boxes:
        pen.box(rect, colour)
    return pen.picture()


def seen(boxes: Boxes, x: float, y: float) -> list[object]:
    """All that colours a point, from the bottom."""
    return [box for box in boxes if box[0].holds(x, y)]


@given(BOXES)
def test_alike_pictures_differ_nowhere(boxes: Boxes) -> None:
    assert painted(boxes).damage(painted(list(boxes))) == []


@given(BOXES, BOXES)
def test_outside_of_the_damage_nothing_differs(old: Boxes, new: Boxes) -> None:
    areas = painted(new).damage(painted(old))
    for x, y in itertools.product(range(0, 210, 7), repeat=2):
        if not any(area.holds(x, y) for area in areas):
            assert seen(old, x, y) == seen(new, x, y)


def test_a_new_order_of_the_same_boxes_is_damage() -> None:
    low, high = ((Rect(0, 0, side, side), (side, 0, 0, 255)) for side in (10, 20))
    areas = painted([low, high]).damage(painted([high, low]))
    assert any(area.covers(Rect(0, 0, 20, 20)) for area in areas)


def test_one_change_among_many_is_a_small_area() -> None:
    rows = [(Rect(0, 20 * row, 100, 18), (0, 0, 0, 255)) for row in range(50)]
    other = [*rows[:20], (rows[20][0], (9, 9, 9, 255)), *rows[21:]]
    assert {area.inset(1) for area in painted(other).damage(painted(rows))} == {rows[20][0]}


def test_many_changes_are_one_area() -> None:
    pictures = [painted([(Rect(0, 20 * row, 100, 18), (shade, 0, 0, 255)) for row in range(50)]) for shade in (1, 2)]
    (area,) = set(pictures[0].damage(pictures[1]))
    assert area.covers(Rect(0, 0, 100, 998))


def test_a_clip_bounds_what_changed() -> None:
    pictures = []
    for colour in ((1, 1, 1, 255), (2, 2, 2, 255)):
        pen = Pen(ATLAS)
        with pen.clipped(Rect(10, 10, 5, 5)):
            pen.box(Rect(0, 0, 50, 50), colour)
        pictures.append(pen.picture())
    assert set(pictures[0].damage(pictures[1])) == {Rect(10, 10, 5, 5)}


def test_where_a_layer_is_on_the_screen() -> None:
    picture = painted([(Rect(10, 20, 30, 40), (0, 0, 0, 255))])
    assert Layer(picture, 100, 0, 2).rect == Rect(120, 40, 60, 80)
    assert Layer(picture, clip=Rect(0, 0, 20, 30)).rect == Rect(10, 20, 10, 10)
    assert Layer(picture, opacity=0).rect is None
    assert Layer(Picture()).rect is None
