"""Frames are dragged, stretched and pressed, by a pointer or a finger, and nothing else is taken from the content."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compositor.geometry import Rect
from compositor.inputs import Mods, Pointer
from compositor.windows import frame
from compositor.windows.desk import Desk
from compositor.windows.frame import Edge, Hit
from compositor.windows.gestures import Hand, Turn, brink, cancelled, cursor, pulled, turn
from compositor.windows.placement import SMALLEST, Room, snapped
from runtime.messages import Snap

ROOM = Room(1280, 800)
PLACE = Rect(200, 150, 400, 300)


def desk() -> Desk:
    return Desk(ROOM).open("a", "A", "agent").put("a", PLACE).open("b", "B", "page").put("b", Rect(800, 100, 300, 200))


def after(start: Desk, *pointers: Pointer, apart: float = 1.0) -> Turn:
    result = Turn(start, Hand())
    for i, pointer in enumerate(pointers):
        result = turn(result.desk, result.hand, pointer, i * apart)
    return result


def down(x: float, y: float, *, touch: bool = False) -> Pointer:
    return Pointer("down", x, y, touch=touch)


def move(x: float, y: float, *, touch: bool = False) -> Pointer:
    return Pointer("move", x, y, touch=touch)


def up(x: float, y: float) -> Pointer:
    return Pointer("up", x, y)


def test_a_window_follows_its_title_bar() -> None:
    result = after(desk(), down(300, 160), move(340, 200), move(400, 260), up(400, 260))
    assert result.desk.rects["a"] == PLACE.moved(100, 100)
    assert result.desk.focused == "a"
    assert result.hand.doing is None


def test_a_hand_that_trembles_moves_nothing() -> None:
    assert after(desk(), down(300, 160), move(303, 162)).desk.rects["a"] == PLACE


def test_escape_puts_it_back() -> None:
    held = after(desk(), down(300, 160), move(500, 500))
    assert cancelled(held.desk, held.hand).desk.rects["a"] == PLACE


@pytest.mark.parametrize(
    ("at", "snap"),
    [
        ((2, 400), "left"),
        ((1277, 400), "right"),
        ((640, 1), "full"),
        ((2, 20), "top-left"),
        ((1277, 10), "top-right"),
        ((4, 730), "bottom-left"),
        ((1278, 730), "bottom-right"),
        ((640, 400), None),
        ((640, 790), None),
    ],
)
def test_dragged_to_a_side_it_snaps(at: tuple[float, float], snap: Snap | None) -> None:
    assert brink(ROOM, *at) == snap
    result = after(desk(), down(300, 160), move(*at), up(*at))
    if snap:
        assert result.desk.rects["a"] == snapped(snap, ROOM)
    else:
        assert result.desk.by_name["a"].snap == "free"


def test_dragged_away_from_a_side_it_has_its_own_size_under_the_hand() -> None:
    start = desk().snap("a", "right")
    result = after(start, down(1000, 20), move(700, 300))
    rect = result.desk.rects["a"]
    assert rect[2:] == PLACE[2:]
    assert Rect(rect.x, rect.y, rect.width, ROOM.title).holds(700, 300)


@pytest.mark.parametrize(
    ("grip", "edge", "expected"),
    [
        ((200, 300), "w", Rect(170, 150, 430, 300)),
        ((600, 300), "e", Rect(200, 150, 370, 300)),
        ((400, 150), "n", Rect(200, 130, 400, 320)),
        ((400, 450), "s", Rect(200, 150, 400, 280)),
        ((201, 151), "nw", Rect(170, 130, 430, 320)),
        ((599, 449), "se", Rect(200, 150, 370, 280)),
        ((599, 151), "ne", Rect(200, 130, 370, 320)),
        ((201, 449), "sw", Rect(170, 150, 430, 280)),
    ],
)
def test_edges_and_corners_stretch(grip: tuple[float, float], edge: Edge, expected: Rect) -> None:
    x, y = grip
    assert frame.hit(desk(), x, y) == Hit("a", edge)
    held = after(desk(), move(x, y), down(x, y), move(x - 30, y - 20))
    assert held.desk.rects["a"] == expected
    assert cursor(held.hand) == frame.EDGE_CURSORS[edge]


@given(st.sampled_from(sorted(frame.EDGE_CURSORS)), st.floats(-9000, 9000), st.floats(-9000, 9000))
def test_a_window_stays_large_enough_and_its_other_side_in_place(edge: Edge, x: float, y: float) -> None:
    rect = pulled(PLACE, edge, x, y, ROOM)
    assert rect.width >= SMALLEST[0] - 0.001
    assert rect.height >= SMALLEST[1] - 0.001
    assert ("w" in edge) or rect.x == PLACE.x
    assert ("n" in edge) or rect.y == PLACE.y
    assert ("e" in edge) or rect.right == pytest.approx(PLACE.right)
    assert ("s" in edge) or rect.bottom == pytest.approx(PLACE.bottom)


def test_two_clicks_on_the_title_fill_the_screen_and_two_more_undo_it() -> None:
    twice = (down(300, 160), up(300, 160), down(301, 160), up(301, 160))
    full = after(desk(), *twice, apart=0.05).desk
    assert full.by_name["a"].snap == "full"
    twice = (down(300, 10), up(300, 10), down(301, 10), up(301, 10))
    assert after(full, *twice, apart=0.05).desk.rects["a"] == PLACE


def test_two_slow_clicks_are_two_clicks() -> None:
    slow = after(desk(), down(300, 160), up(300, 160), down(300, 160), up(300, 160), apart=0.5)
    assert slow.desk.by_name["a"].snap == "free"


def test_a_button_counts_where_it_is_let_go() -> None:
    close = (PLACE.right - 20, PLACE.y + 17)
    assert after(desk(), down(*close), up(*close)).pressed == Hit("a", "close")
    assert after(desk(), down(*close), up(500, 300)).pressed is None
    assert after(desk(), down(PLACE.x + 15, PLACE.y + 17), up(PLACE.x + 15, PLACE.y + 17)).pressed == Hit("a", "badge")


def test_only_agents_have_a_badge() -> None:
    assert frame.hit(desk(), 815, 117) == Hit("b", "title")


def test_what_is_content_is_left_to_it_and_a_click_focuses() -> None:
    assert not after(desk(), move(300, 300)).used
    clicked = after(desk(), down(300, 300))
    assert not clicked.used
    assert clicked.desk.focused == "a"
    assert not after(desk(), Pointer("wheel", 300, 300, turn=(0, 1))).used
    assert after(desk(), Pointer("wheel", 300, 160, turn=(0, 1))).used


def test_with_super_held_a_window_is_taken_anywhere() -> None:
    mods = Mods(super=True)
    pointers = (Pointer(what, x, 300, mods=mods) for what, x in (("down", 300), ("move", 350)))  # type: ignore[arg-type]
    assert after(desk(), *pointers).desk.rects["a"] == PLACE.moved(50, 0)


def test_fingers_reach_edges_from_farther_away() -> None:
    assert frame.hit(desk(), PLACE.x - 10, 300) is None
    assert frame.hit(desk(), PLACE.x - 10, 300, touch=True) == Hit("a", "w")
    assert brink(ROOM, 20, 400, touch=True) == "left"
    assert brink(ROOM, 20, 400) is None


def test_nothing_is_hovered_after_a_finger_is_lifted() -> None:
    lifted = after(desk(), down(300, 160, touch=True), Pointer("up", 300, 160, touch=True))
    assert lifted.hand.over is None


def test_a_window_that_closes_under_the_hand_is_let_go() -> None:
    held = after(desk(), down(300, 160), move(340, 200))
    gone = turn(held.desk.close("a"), held.hand, move(400, 400), 3.0)
    assert gone.hand.doing is None


def test_a_window_that_is_hidden_under_the_hand_is_let_go() -> None:
    held = after(desk(), down(300, 160), move(2, 400))
    gone = turn(held.desk.hide("a"), held.hand, up(2, 400), 3.0)
    assert gone.desk.by_name["a"].snap == "free"


def test_the_upper_window_is_hit() -> None:
    over = desk().put("b", PLACE.moved(50, 50)).focus("b")
    assert frame.hit(over, 300, 300) == Hit("b", "content")
    assert frame.hit(over, 220, 170) == Hit("a", "badge")
    assert frame.hit(over, 5, 5) is None
