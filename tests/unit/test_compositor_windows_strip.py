"""Hidden windows have a place at the bottom, and the prompt keeps its own."""

from itertools import combinations

import pytest

from compositor.geometry import Rect
from compositor.windows.desk import Desk
from compositor.windows.placement import Room
from compositor.windows.strip import chips, middle


def hidden(count: int, width: float = 1280) -> Desk:
    desk = Desk(Room(width, 800))
    for i in range(count):
        desk = desk.open(str(i), str(i), "agent")
    return desk.hide_all()


@pytest.mark.parametrize("width", [320, 800, 1280, 2560])
@pytest.mark.parametrize("count", [0, 1, 3, 8, 40])
def test_chips_leave_the_middle_free_and_each_other(count: int, width: float) -> None:
    desk = hidden(count, width)
    places = [chip.rect for chip in chips(desk)]
    strip = Rect(0, desk.room.work.bottom, width, desk.room.strip)
    assert all(strip.covers(place) and not place.touches(middle(desk.room)) for place in places)
    assert not any(one.touches(other) for one, other in combinations(places, 2))


def test_few_have_room_for_their_titles() -> None:
    shown = chips(hidden(3))
    assert [chip.name for chip in shown] == ["0", "1", "2"]
    assert shown[0].rect.width > 150


def test_many_are_counted() -> None:
    shown = chips(hidden(40))
    assert len(shown) - 1 + shown[-1].more == 40
    assert not shown[-1].name


def test_a_window_is_shown_in_small_within_its_chip() -> None:
    chip = chips(hidden(1))[0]
    for shape in ((1280, 740), (300, 900), (10, 10)):
        assert chip.rect.covers(chip.picture(shape))
