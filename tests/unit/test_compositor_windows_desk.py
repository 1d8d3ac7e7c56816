"""The desk keeps its windows in order, the focus on one that can be seen, and places as they were told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compositor.geometry import Rect
from compositor.windows.desk import Desk, Direction
from compositor.windows.placement import Room, tiles
from runtime.messages import Place, Snap

ROOM = Room(1280, 800)
SNAPS: tuple[Snap, ...] = (
    *("free", "left", "right", "top-left", "top-right", "bottom-left", "bottom-right", "full"),
    *("whole-screen", "tiled"),
)  # fmt: skip
NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
SIZES = st.floats(min_value=0, exclude_min=True, allow_nan=False, allow_infinity=False)
PLACES = st.builds(
    Place, x=NUMBERS, y=NUMBERS, width=SIZES, height=SIZES, snap=st.sampled_from(SNAPS), hidden=st.booleans()
)


def desk_of(*names: str) -> Desk:
    desk = Desk(ROOM)
    for name in names:
        desk = desk.open(name, name.title(), "agent")
    return desk


def order(desk: Desk) -> str:
    return "".join(window.name for window in desk.windows)


def test_what_opens_is_on_top_and_focused() -> None:
    desk = desk_of("a", "b")
    assert (order(desk), desk.focused) == ("ab", "b")
    assert (order(desk.focus("a")), desk.focus("a").focused) == ("ba", "a")


def test_opening_again_brings_it_out_under_its_new_name() -> None:
    desk = desk_of("a", "b").hide("a").open("a", "Again", "page")
    assert (order(desk), desk.focused) == ("ba", "a")
    assert desk.by_name["a"][1:3] == ("Again", "page")


def test_a_window_that_nobody_has_sized_yet_takes_the_size_of_what_it_shows() -> None:
    suited = desk_of("a").suit("a", (400, 260)).rects["a"]
    assert suited[2:] == (400, 260)
    assert suited.middle == ROOM.work.middle
    sized = desk_of("a").put("a", Rect(10, 10, 500, 500))
    assert sized.suit("a", (400, 260)) == sized
    assert desk_of("a").suit("a", (400, 260)).suit("a", (600, 300)).rects["a"] == suited, "once"


def test_it_grows_with_what_it_shows_until_somebody_sizes_it() -> None:
    desk = desk_of("a").suit("a", (400, 260))
    small = desk.rects["a"]
    assert desk.grow("a", 100).rects["a"] == small._replace(height=360), "its top stays"
    most = desk.grow("a", 5000).rects["a"]
    assert ROOM.work.covers(most)
    assert most.y < small.y
    assert desk.put("a", small.moved(50, 0)).grow("a", 100).rects["a"] == small.moved(50, 0)._replace(height=360)
    sized = desk.put("a", small._replace(width=500))
    assert sized.grow("a", 100) == sized
    snapped = desk.snap("a", "left")
    assert snapped.grow("a", 100) == snapped
    assert desk_of("b").grow("a", 100) == desk_of("b")


def test_the_focus_goes_to_the_next_that_can_be_seen() -> None:
    desk = desk_of("a", "b", "c").hide("b")
    assert desk.close("c").focused == "a"
    assert desk.hide("c").hide("a").focused is None
    assert desk.focus(None).hide("c").focused is None, "the prompt keeps it"


def test_what_is_not_there_changes_nothing() -> None:
    desk = desk_of("a")
    for other in (
        desk.close("x"),
        desk.focus("x"),
        desk.hide("x"),
        desk.snap("x", "left"),
        desk.put("x", Rect(0, 0, 1, 1)),
    ):
        assert other == desk


@pytest.mark.parametrize(
    ("keys", "snap"),
    [
        ("left", "left"),
        ("left up", "top-left"),
        ("left up down", "left"),
        ("left down right", "bottom-right"),
        ("left right", "free"),
        ("right left left", "left"),
        ("up", "full"),
        ("up down", "free"),
        ("up left up up", "full"),
        ("left left", "left"),
    ],
)
def test_arrows_snap_halves_then_quarters(keys: str, snap: Snap) -> None:
    desk = desk_of("a")
    before = desk.rects["a"]
    directions: list[Direction] = keys.split()  # type: ignore[assignment]  # each is one
    for direction in directions:
        desk = desk.step("a", direction)
    assert desk.by_name["a"].snap == snap
    assert desk.snap("a", "free").rects["a"] == before, "its own size is kept"


def test_down_from_its_own_size_hides() -> None:
    assert desk_of("a", "b").step("b", "down").focused == "a"


def test_filling_the_screen_is_left_for_what_was_before() -> None:
    desk = desk_of("a").snap("a", "left")
    full = desk.toggle("a", "whole-screen")
    assert full.rects["a"] == Rect(0, 0, 1280, 800)
    assert full.whole_screen
    assert full.toggle("a", "whole-screen").rects["a"] == desk.rects["a"]


def test_tiles_fill_up_when_one_goes_and_stay_when_one_is_taken() -> None:
    desk = desk_of("a", "b", "c").tile()
    assert set(desk.rects.values()) == set(tiles(3, ROOM))
    assert set(desk.close("b").rects.values()) == set(tiles(2, ROOM))
    taken = desk.put("b", Rect(300, 200, 400, 300))
    assert taken.rects == {**desk.rects, "b": Rect(300, 200, 400, 300)}
    assert desk.tile().rects == desk_of("a", "b", "c").rects, "again, and all are as they were"


def test_hide_all_hides_and_brings_back() -> None:
    desk = desk_of("a", "b")
    assert desk.hide_all().focused is None
    assert not desk.hide_all().visible
    assert desk.hide_all().hide_all() == desk


def test_a_smaller_screen_takes_nothing_away() -> None:
    desk = desk_of("a").put("a", Rect(900, 500, 350, 220))
    small = desk.fit(Room(640, 480))
    assert small.rects["a"].x < 640
    assert small.fit(ROOM).rects == desk.rects


@given(st.lists(PLACES, min_size=1, max_size=6), st.randoms())
def test_windows_told_to_another_desk_are_as_they_were(places: list[Place], chance: st.DrawFn) -> None:
    names = "abcdef"[: len(places)]
    told = {
        name: place.model_copy(update={"order": i}) for i, (name, place) in enumerate(zip(names, places, strict=True))
    }
    shuffled = list(names)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # a random.Random
    desk = Desk(ROOM)
    for name in shuffled:
        desk = desk.reopen(name, name, "agent", told[name], restoring=True)
    assert {name: desk.place(name) for name in names} == told
    assert order(desk) == names
    visible = [name for name in names if not told[name].hidden]
    assert desk.focused == (visible[-1] if visible else None)


def test_who_asks_for_a_window_again_gets_to_see_it() -> None:
    desk = desk_of("a", "b").reopen(
        "c", "C", "agent", Place(x=5, y=6, width=300, height=200, hidden=True), restoring=False
    )
    assert (order(desk), desk.focused, desk.rects["c"]) == ("abc", "c", Rect(5, 6, 300, 200))
