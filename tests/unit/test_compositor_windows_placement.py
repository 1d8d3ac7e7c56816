"""Windows are placed where they can be seen, reached and told apart, whatever the screen."""

import math
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compositor.geometry import Rect
from compositor.windows.placement import SMALLEST, Room, fitted, fresh, grid, held, on_screen, snapped, tiles

SCREENS = st.tuples(st.floats(320, 4000), st.floats(240, 3000)).map(lambda size: Room(*size))
ANYWHERE = st.floats(allow_nan=False, allow_infinity=False)
SIZES = st.floats(min_value=0, exclude_min=True, allow_nan=False, allow_infinity=False)
HALVES = ("left", "right", "top-left", "top-right", "bottom-left", "bottom-right")
ROOM = Room(1280, 800)


@given(SCREENS, st.builds(Rect, ANYWHERE, ANYWHERE, SIZES, SIZES))
def test_whatever_is_wished_a_window_is_large_enough_and_in_reach(room: Room, wish: Rect) -> None:
    rect = held(wish, room)
    assert all(math.isfinite(number) for number in rect)
    assert rect.width >= min(SMALLEST[0], room.width)
    assert rect.height >= min(SMALLEST[1], room.work.height)
    bar = Rect(rect.x, rect.y, rect.width, room.title).meet(room.work)
    assert bar is not None
    assert bar.width >= min(160, rect.width) - 0.001
    assert bar.height >= min(room.title, room.work.height) - 0.001


@given(SCREENS, st.builds(Rect, ANYWHERE, ANYWHERE, SIZES, SIZES))
def test_what_is_in_reach_stays_where_it_is(room: Room, wish: Rect) -> None:
    rect = held(wish, room)
    assert held(rect, room) == rect


def test_a_window_stays_where_it_was_put() -> None:
    assert held(Rect(-200, 500, 400, 300), ROOM) == Rect(-200, 500, 400, 300)


def test_quarters_make_up_halves_and_halves_the_screen() -> None:
    left, right = snapped("left", ROOM), snapped("right", ROOM)
    assert not left.touches(right)
    assert left.height == right.height == ROOM.work.height - 16
    assert snapped("top-left", ROOM).union(snapped("bottom-left", ROOM)) == left
    assert snapped("top-right", ROOM).union(snapped("bottom-right", ROOM)) == right
    assert snapped("full", ROOM) == ROOM.work
    assert snapped("whole-screen", ROOM) == Rect(0, 0, 1280, 800)


@pytest.mark.parametrize("snap", HALVES)
def test_what_is_snapped_leaves_the_strip_free(snap: str) -> None:
    assert ROOM.work.covers(snapped(snap, ROOM))  # type: ignore[arg-type]  # one of the names


@given(st.integers(1, 40))
def test_tiles_lie_side_by_side_without_a_hole(count: int) -> None:
    room = Room(8000, 6000)
    placed = tiles(count, room)
    assert len(placed) == count
    assert not any(one.touches(other) for one, other in combinations(placed, 2))
    area = sum((rect.width + 8) * (rect.height + 8) for rect in placed)
    assert area == pytest.approx(room.work.inset(4).width * room.work.inset(4).height)


def test_six_tiles_are_two_rows_of_three() -> None:
    placed = tiles(6, ROOM)
    assert len({rect.y for rect in placed}) == 2
    assert [len({rect.x for rect in placed[:3]}), len({rect.x for rect in placed[3:]})] == [3, 3]
    assert not tiles(0, ROOM)


def test_the_first_window_opens_in_the_middle() -> None:
    rect = fresh(None, (), ROOM)
    assert rect.middle == pytest.approx(ROOM.work.middle, abs=1)
    assert (rect.width / ROOM.work.width, rect.height / ROOM.work.height) == pytest.approx((0.6, 0.7), abs=0.02)
    assert fresh((400, 300), (), ROOM)[2:] == (400, 300)


def test_small_windows_open_beside_each_other_while_there_is_room() -> None:
    taken: list[Rect] = []
    for _ in range(3):
        taken.append(fresh((400, 320), taken, ROOM))
    assert not any(one.touches(other) for one, other in combinations(taken, 2))


def test_large_windows_open_as_a_cascade() -> None:
    taken: list[Rect] = []
    for _ in range(30):
        taken.append(fresh(None, taken, ROOM))
    assert all(one[:2] != other[:2] for one, other in pairwise(taken))
    assert len({rect[:2] for rect in taken}) > 5


@given(SCREENS, st.lists(st.none() | st.tuples(st.floats(1, 5000), st.floats(1, 5000)), max_size=12))
def test_new_windows_leave_the_prompt_free(room: Room, hints: list[tuple[float, float] | None]) -> None:
    taken: list[Rect] = []
    for hint in hints:
        taken.append(fresh(hint, taken, room))
        assert room.work.inset(-0.001).covers(taken[-1])


SHAPES = st.lists(st.tuples(st.floats(100, 2000), st.floats(100, 2000)), max_size=30)


@given(SHAPES)
def test_a_grid_holds_all_pictures_apart_in_their_own_shape(shapes: list[tuple[float, float]]) -> None:
    field = Rect(50, 40, 1100, 640)
    placed = grid(shapes, field, 20, 30)
    assert len(placed) == len(shapes)
    for (wide, high), rect in zip(shapes, placed, strict=True):
        assert rect.width <= wide + 0.001
        assert rect.width * high == pytest.approx(rect.height * wide)
        assert field.inset(-0.01).covers(rect._replace(height=rect.height + 30))
    spread = [rect.inset(0.01) for rect in placed]
    assert not any(one.touches(other) for one, other in combinations(spread, 2))


def test_a_picture_is_fitted_into_the_middle_and_not_enlarged() -> None:
    assert fitted((400, 200), Rect(0, 0, 100, 100)) == Rect(0, 25, 100, 50)
    assert fitted((10, 10), Rect(0, 0, 100, 100)) == Rect(45, 45, 10, 10)


@given(st.floats(0, 2000), st.floats(1, 2000), st.floats(1, 2000), st.floats(1, 3))
def test_neighbours_touch_in_whole_pixels_at_any_scale(x: float, width: float, more: float, scale: float) -> None:
    left, right = on_screen(Rect(x, 0, width, 10), scale), on_screen(Rect(x + width, 0, more, 10), scale)
    assert left.right == right.x
    assert all(number == int(number) for number in (*left, *right))
