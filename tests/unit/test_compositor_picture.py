"""Damage covers every difference between two pictures and nothing is drawn without one."""

from hypothesis import given
from hypothesis import strategies as st

from compositor.picture import Box, Picture, Rect, bounds, damage

SIDES = st.integers(0, 400).map(float)
RECTS = st.builds(Rect, SIDES, SIDES, SIDES, SIDES)
BOXES = st.builds(Box, RECTS, st.just((1.0, 1.0, 1.0, 1.0)), st.sampled_from([0.0, 4.0]))
PICTURES = st.lists(BOXES, min_size=1, max_size=6, unique=True).map(tuple)


def holds(outer: Rect, inner: Rect) -> bool:
    return outer.union(inner) == outer


@given(PICTURES)
def test_the_same_picture_is_not_drawn_again(picture: Picture) -> None:
    assert damage(picture, tuple(picture)) is None


@given(PICTURES, PICTURES)
def test_damage_holds_each_shape_that_came_or_went(old: Picture, new: Picture) -> None:
    area = damage(old, new)
    changed = set(old) ^ set(new)
    assert (area is not None) == (old != new)
    assert all(area is not None and holds(area, shape.rect) for shape in changed)


def test_a_new_order_of_the_same_shapes_is_drawn() -> None:
    low, high = (Box(Rect(0, 0, side, side), (1, 1, 1, 1)) for side in (10, 20))
    assert damage((low, high), (high, low)) == Rect(0, 0, 20, 20)


@given(st.lists(RECTS, min_size=1))
def test_bounds_hold_all(rects: list[Rect]) -> None:
    whole = bounds(rects)
    assert whole is not None
    assert all(holds(whole, rect) for rect in rects)


def test_nothing_has_no_bounds() -> None:
    assert bounds([]) is None
