"""Windows get where they are to be, smoothly, in time, and from wherever they are."""

from hypothesis import given
from hypothesis import strategies as st

from compositor.geometry import Rect
from compositor.windows.animation import SECONDS, Motions, between, pose, small

HERE, THERE = pose(Rect(0, 0, 100, 80)), pose(Rect(300, 40, 200, 160))


def test_what_is_new_is_there_at_once() -> None:
    motions = Motions()
    assert motions.follow("a", HERE, 0.0) == HERE
    assert not motions.any


def test_a_new_goal_is_reached_and_then_nothing_moves() -> None:
    motions = Motions()
    motions.follow("a", HERE, 0.0)
    assert motions.follow("a", THERE, 1.0) == HERE
    assert motions.any
    under_way = motions.follow("a", THERE, 1.0 + SECONDS / 2)
    assert HERE.x < under_way.x < THERE.x
    assert motions.follow("a", THERE, 1.001 + SECONDS) == THERE
    assert not motions.any


def test_turning_round_it_sets_out_from_where_it_is() -> None:
    motions = Motions()
    motions.follow("a", HERE, 0.0)
    motions.follow("a", THERE, 1.0)
    middle = motions.follow("a", THERE, 1.05)
    assert motions.follow("a", HERE, 1.05) == middle


def test_with_no_motion_it_is_there() -> None:
    motions = Motions()
    motions.follow("a", HERE, 0.0)
    motions.still = True
    assert motions.follow("a", THERE, 1.0) == THERE
    assert not motions.any


def test_growing_slow_ends_what_is_on_its_way() -> None:
    motions = Motions()
    motions.follow("a", HERE, 0.0)
    motions.follow("a", THERE, 1.0)
    motions.still = True
    assert motions.follow("a", THERE, 1.01) == THERE
    assert not motions.any


def test_what_is_held_in_the_hand_jumps() -> None:
    motions = Motions()
    motions.follow("a", HERE, 0.0)
    assert motions.jump("a", THERE) == THERE
    assert motions.follow("a", THERE, 0.1) == THERE


def test_what_is_forgotten_moves_no_more() -> None:
    motions = Motions()
    motions.follow("a", THERE, 0.0, HERE)
    assert motions.any
    motions.forget("a")
    assert not motions.any


def test_away_is_around_the_same_middle() -> None:
    away = THERE.away
    width, height = away.width * away.scale, away.height * away.scale
    assert Rect(away.x, away.y, width, height).middle == Rect(*THERE[:4]).middle
    assert away.opacity == 0


@given(st.floats(0, 1))
def test_unscaled_it_lies_on_whole_pixels(share: float) -> None:
    assert all(number == int(number) for number in between(HERE, THERE, share)[:4])


def test_a_small_picture_fills_its_place() -> None:
    shown = small((400, 200), Rect(10, 20, 100, 50))
    assert (shown.width * shown.scale, shown.height * shown.scale) == (100, 50)
