"""Whatever one points with, it is one pointer on the screen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compositor.devices import evdev
from compositor.devices.evdev import Axis, Change, Report
from compositor.devices.mouse import Mouse
from compositor.devices.pointing import Aim, By, Clicks, Finger, Motion, Press, To, Turn
from compositor.devices.touch import Touchpad, Touchscreen

SIZE = (1000, 500)
SCREEN = {evdev.ABS_MT_POSITION_X: Axis(0, 1000), evdev.ABS_MT_POSITION_Y: Axis(0, 1000)}
PAD = {evdev.ABS_MT_POSITION_X: Axis(0, 1000, 10), evdev.ABS_MT_POSITION_Y: Axis(0, 500, 10)}  # 100 x 50 mm


def report(*changes: tuple[int, int, int], time: float = 1.0, dropped: bool = False) -> Report:
    return Report(time, tuple(Change(*change) for change in changes), dropped)


def finger(
    slot: int, x: int | None = None, y: int | None = None, *, number: int | None = None
) -> list[tuple[int, int, int]]:
    changes = [(evdev.EV_ABS, evdev.ABS_MT_SLOT, slot)]
    changes += [] if number is None else [(evdev.EV_ABS, evdev.ABS_MT_TRACKING_ID, number)]
    changes += [] if x is None else [(evdev.EV_ABS, evdev.ABS_MT_POSITION_X, x)]
    return changes + ([] if y is None else [(evdev.EV_ABS, evdev.ABS_MT_POSITION_Y, y)])


# The pointer.


def test_it_stays_on_the_screen() -> None:
    aim = Aim(SIZE)
    (pointer,) = aim.take(By(5000, -5000), 1.0)
    assert (pointer.what, pointer.x, pointer.y) == ("move", 999, 0)


def test_slow_moves_are_exact_and_fast_ones_go_further() -> None:
    aim = Aim(SIZE)
    list(aim.take(By(0, 0), 1.0))
    (slow,) = aim.take(By(3, 0), 1.01)
    assert slow.x == 503
    (fast,) = aim.take(By(30, 0), 1.02)
    assert 540 < fast.x < 603
    (paused,) = aim.take(By(30, 0), 5.0)
    assert paused.x == pytest.approx(fast.x + 30)


@pytest.mark.parametrize(
    ("rotation", "place"), [(0, (250, 50)), (90, (100, 375)), (180, (750, 450)), (270, (900, 125))]
)
def test_a_place_on_the_panel_is_one_on_the_turned_picture(rotation: int, place: tuple[float, float]) -> None:
    aim = Aim(SIZE)
    aim.place(SIZE, rotation)
    (pointer,) = aim.take(To(0.25, 0.1), 1.0)
    assert (pointer.x, pointer.y) == pytest.approx(place)


def test_another_screen_keeps_it_where_it_was_relatively() -> None:
    aim = Aim(SIZE)
    list(aim.take(To(0.5, 0.2), 1.0))
    aim.place((2000, 1000), 0)
    assert (aim.x, aim.y) == (1000, 200)


def test_presses_in_quick_succession_are_counted() -> None:
    clicks = Clicks()
    counts = [clicks.press("left", 10, 10, now) for now in (1.0, 1.2, 1.4, 1.6)]
    assert counts == [1, 2, 3, 1]
    assert clicks.press("left", 30, 10, 1.7) == 1, "elsewhere"
    assert clicks.press("right", 30, 10, 1.8) == 1, "another button"
    assert clicks.press("right", 30, 10, 2.5) == 1, "later"


def test_a_button_is_down_and_up_once() -> None:
    aim = Aim(SIZE)
    presses = [Press("left", down=True), Press("left", down=True), Press("left", down=False), Press("left", down=False)]
    assert [p.what for press in presses for p in aim.take(press, 1.0)] == ["down", "up"]


def test_what_is_pressed_can_be_let_go() -> None:
    aim = Aim(SIZE)
    list(aim.take(Press("right", down=True), 1.0))
    list(aim.take(Finger("down", 0.5, 0.5), 1.0))
    assert [(p.what, p.button, p.touch) for p in aim.let_go(2.0)] == [("up", "right", False), ("leave", "left", True)]
    assert list(aim.let_go(2.0)) == []


def test_a_finger_is_a_pointer_that_leaves() -> None:
    aim = Aim(SIZE)
    motions = (Finger("down", 0.1, 0.1), Finger("move", 0.2, 0.1), Finger("up", 0.2, 0.1))
    pointers = [pointer for motion in motions for pointer in aim.take(motion, 1.0)]
    assert [p.what for p in pointers] == ["down", "move", "up", "leave"]
    assert all(p.touch for p in pointers)
    assert (pointers[1].x, pointers[1].y) == (200, 50)


# Mice and tablets.


def test_a_mouse_moves_presses_and_turns() -> None:
    mouse = Mouse({})
    moved = report((2, evdev.REL_X, 3), (2, evdev.REL_Y, -2), (1, evdev.BTN_RIGHT, 1), (2, evdev.REL_WHEEL, 1))
    assert list(mouse.take(moved)) == [By(3, -2), Press("right", down=True), Turn(0, -3)]


def test_a_fine_wheel_isnt_counted_twice() -> None:
    mouse = Mouse({})
    assert list(mouse.take(report((2, evdev.REL_WHEEL_HI_RES, -40)))) == [Turn(0, 1)]
    both = report((2, evdev.REL_WHEEL_HI_RES, -80), (2, evdev.REL_WHEEL, -1))
    assert list(mouse.take(both)) == [Turn(0, 2)]
    assert list(mouse.take(report((2, evdev.REL_HWHEEL_HI_RES, 120)))) == [Turn(3, 0)]


def test_a_tablet_points_at_a_place() -> None:
    tablet = Mouse({evdev.ABS_X: Axis(100, 300), evdev.ABS_Y: Axis(0, 100)})
    assert list(tablet.take(report((3, evdev.ABS_X, 150), (3, evdev.ABS_Y, 100)))) == [To(0.25, 1.0)]
    assert list(tablet.take(report((3, evdev.ABS_X, 999)))) == [To(1.0, 1.0)]


def test_a_sessions_tablet_tells_no_axes() -> None:
    assert list(Mouse({}).take(report((3, evdev.ABS_X, 0x7FFF), (3, evdev.ABS_Y, 0)))) == [To(1.0, 0.0)]


def test_a_pens_tip_is_the_left_button() -> None:
    assert list(Mouse({}).take(report((1, evdev.BTN_TOUCH, 1)))) == [Press("left", down=True)]


# Touch screens.


def test_the_first_finger_on_a_screen_is_the_pointer() -> None:
    screen = Touchscreen(SCREEN)
    motions: list[Motion] = []
    for step in (finger(0, 100, 200, number=7), finger(0, 150), finger(0, number=-1)):
        motions += screen.take(report(*step))
    assert motions == [Finger("down", 0.1, 0.2), Finger("move", 0.15, 0.2), Finger("up", 0.15, 0.2)]


def test_a_second_finger_makes_both_scroll() -> None:
    screen = Touchscreen(SCREEN)
    list(screen.take(report(*finger(0, 100, 500, number=1))))
    assert list(screen.take(report(*finger(1, 300, 500, number=2)))) == [Finger("lost", 0.1, 0.5)]
    (turned,) = screen.take(report(*finger(0, y=400), *finger(1, y=400)))
    assert turned == pytest.approx(Turn(0, 2.4))
    assert list(screen.take(report(*finger(0, number=-1)))) == []
    assert list(screen.take(report(*finger(1, number=-1)))) == []
    assert list(screen.take(report(*finger(0, 100, 100, number=3)))) == [Finger("down", 0.1, 0.1)]


def test_a_screen_that_knows_one_finger_only() -> None:
    screen = Touchscreen({evdev.ABS_X: Axis(0, 100), evdev.ABS_Y: Axis(0, 100)})
    down = report((3, evdev.ABS_X, 50), (3, evdev.ABS_Y, 10), (1, evdev.BTN_TOUCH, 1))
    assert list(screen.take(down)) == [Finger("down", 0.5, 0.1)]
    assert list(screen.take(report((1, evdev.BTN_TOUCH, 0)))) == [Finger("up", 0.5, 0.1)]


def test_fingers_that_the_kernel_lost_press_nothing() -> None:
    screen = Touchscreen(SCREEN)
    list(screen.take(report(*finger(0, 100, 200, number=7))))
    assert list(screen.take(report(dropped=True))) == [Finger("lost", 0.1, 0.2)]


# Touchpads.


def test_one_finger_on_a_pad_moves() -> None:
    pad = Touchpad(PAD)
    assert list(pad.take(report(*finger(0, 100, 100, number=1)))) == []
    (moved,) = pad.take(report(*finger(0, 110, 100)))
    assert moved == pytest.approx(By(12, 0)), "a millimetre"


def test_two_fingers_on_a_pad_scroll_as_if_they_moved_the_page() -> None:
    pad = Touchpad(PAD)
    list(pad.take(report(*finger(0, 100, 100, number=1), *finger(1, 300, 100, number=2))))
    (turned,) = pad.take(report(*finger(0, y=200), *finger(1, y=200)))
    assert isinstance(turned, Turn)
    assert turned.x == 0
    assert turned.y == pytest.approx(-3.5)


@pytest.mark.parametrize(("fingers", "button"), [(1, "left"), (2, "right"), (3, "middle")])
def test_a_tap_clicks(fingers: int, button: str) -> None:
    pad = Touchpad(PAD)
    for slot in range(fingers):
        list(pad.take(report(*finger(slot, 100 * slot, 100, number=slot), time=1.0)))
    motions = [m for slot in range(fingers) for m in pad.take(report(*finger(slot, number=-1), time=1.1))]
    assert [(m.button, m.down) for m in motions if isinstance(m, Press)] == [(button, True), (button, False)]


def test_what_was_long_or_went_far_is_no_tap() -> None:
    pad = Touchpad(PAD)
    list(pad.take(report(*finger(0, 100, 100, number=1), time=1.0)))
    assert list(pad.take(report(*finger(0, number=-1), time=1.5))) == []
    list(pad.take(report(*finger(0, 100, 100, number=2), time=2.0)))
    list(pad.take(report(*finger(0, 300, 100), time=2.05)))
    assert list(pad.take(report(*finger(0, number=-1), time=2.1))) == []


def test_pressing_a_pad_down_with_two_fingers_is_the_right_button() -> None:
    pad = Touchpad(PAD)
    list(pad.take(report(*finger(0, 100, 100, number=1), *finger(1, 300, 100, number=2))))
    assert list(pad.take(report((1, evdev.BTN_LEFT, 1)))) == [Press("right", down=True)]
    assert list(pad.take(report((1, evdev.BTN_LEFT, 0)))) == [Press("right", down=False)]
    assert list(pad.take(report(*finger(0, number=-1), *finger(1, number=-1)))) == [], "no tap besides"


CHANGES = st.tuples(
    st.sampled_from([1, 2, 3]),
    st.sampled_from([0, 1, 6, 8, 11, 12, 47, 53, 54, 57, 0x110, 0x111, 0x14A, 0x14B]),
    st.integers(-2000, 2000),
)


@given(
    st.lists(st.tuples(st.lists(CHANGES, max_size=6), st.booleans()), max_size=30), st.sampled_from([{}, SCREEN, PAD])
)
def test_whatever_a_device_says_the_pointer_stays_in_order(
    reports: list[tuple[list[tuple[int, int, int]], bool]], axes: dict[int, Axis]
) -> None:
    for device in (Mouse(axes), Touchpad(axes), Touchscreen(axes)):
        aim, now, held = Aim(SIZE), 1.0, set()
        for changes, dropped in reports:
            now += 0.01
            for motion in device.take(report(*changes, time=now, dropped=dropped)):
                for pointer in aim.take(motion, now):
                    assert 0 <= pointer.x < SIZE[0]
                    assert 0 <= pointer.y < SIZE[1]
                    if pointer.what == "down":
                        assert pointer.button not in held
                        held.add(pointer.button)
                    elif pointer.what in {"up", "leave"}:
                        held.discard(pointer.button)
        assert {p.button for p in aim.let_go(now)} >= held
