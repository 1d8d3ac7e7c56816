"""The pieces of a polygon cover its inside, each place once."""

from __future__ import annotations

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compositor.drawing import polygon

Points = list[tuple[float, float]]
POINTS = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=9)


def area(points: Points) -> float:
    """Twice of it, less where it winds the other way."""
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in itertools.pairwise([*points, points[0]]))


def winding(points: Points, x: float, y: float) -> int:
    """How often the line through the points goes around a place."""
    turns = 0
    for (ax, ay), (bx, by) in itertools.pairwise([*points, points[0]]):
        if (ay <= y) != (by <= y) and (x - ax) * (by - ay) < (bx - ax) * (y - ay) if by > ay else False:
            turns += 1
        elif (ay <= y) != (by <= y) and by < ay and (x - ax) * (by - ay) > (bx - ax) * (y - ay):
            turns -= 1
    return turns


def near(points: Points, x: float, y: float) -> bool:
    """Whether a place is too close to an edge to say on which side it is."""
    return any(
        abs((bx - ax) * (y - ay) - (by - ay) * (x - ax)) <= 1e-3 * math.dist((ax, ay), (bx, by))
        for (ax, ay), (bx, by) in itertools.pairwise([*points, points[0]])
    )


@given(POINTS, st.floats(0, 40), st.floats(0, 40))
def test_a_place_is_in_one_piece_if_it_is_inside(points: Points, x: float, y: float) -> None:
    if not points or near(points, x, y):
        return
    pieces, _ = polygon.cut(points)
    around = [[one, two, four, three] for one, two, three, four in pieces]
    if any(near(piece, x, y) for piece in around):
        return
    assert sum(winding(piece, x, y) != 0 for piece in around) == (winding(points, x, y) != 0)


@pytest.mark.parametrize("count", [3, 4, 5, 8, 31])
def test_a_round_one_is_cut_into_few(count: int) -> None:
    points = [(math.cos(math.tau * n / count), math.sin(math.tau * n / count)) for n in range(count)]
    pieces, sides = polygon.cut(points)
    assert len(pieces) == (count - 1) // 2
    assert len(sides) == count
    assert sum(abs(area([one, two, four, three])) for one, two, three, four in pieces) == pytest.approx(area(points))


@given(POINTS)
def test_the_outside_is_to_the_left_of_each_side(points: Points) -> None:
    for (ax, ay), (bx, by) in polygon.cut(points)[1]:
        length = math.dist((ax, ay), (bx, by))
        if length < 0.1:
            continue
        across, down = (by - ay) / length * 0.01, -(bx - ax) / length * 0.01
        x, y = (ax + bx) / 2, (ay + by) / 2
        if not near(points, x + across, y + down) and not near(points, x - across, y - down):
            assert winding(points, x - across, y - down) or not winding(points, x + across, y + down)


@pytest.mark.parametrize("points", [[], [(1, 1)], [(1, 1), (2, 2)], [(1, 1), (1, 1), (1, 1)], [(0, 0), (5, 5), (9, 9)]])
def test_what_has_no_inside_has_no_area(points: Points) -> None:
    pieces, _ = polygon.cut(points)
    assert sum(abs(area([one, two, four, three])) for one, two, three, four in pieces) == 0
