"""Keys reach every window and every place of it, and say what they did."""

import pytest

from compositor.inputs import Announce, CloseWindow, Key, Mods, Pointer
from compositor.windows.commands import Done, pointed, pressed, wished
from compositor.windows.desk import Desk
from compositor.windows.overview import Overview, Switcher
from compositor.windows.placement import Room, snapped
from runtime.messages import ShowPage

ROOM = Room(1280, 800)
ALT, SUPER = Mods(alt=True), Mods(super=True)


def desk() -> Desk:
    made = Desk(ROOM)
    for name in "abcd":
        made = made.open(name, name.upper(), "agent", (300, 200))
    return made


def after(start: Desk, *keys: Key) -> Done:
    done = Done(start, None)
    for key in keys:
        result = pressed(done.desk, done.mode, key, 1.0)
        assert result is not None, f"{key.name} was for something else"
        done = result
    return done


def test_alt_tab_goes_to_the_last_one_and_back() -> None:
    tab, gone = Key("tab", mods=ALT), Key("alt", down=False)
    once = after(desk(), tab, gone).desk
    assert once.focused == "c"
    assert after(once, tab, gone).desk.focused == "d"


def test_while_alt_is_held_tab_goes_on_and_shift_tab_back() -> None:
    tab, back, gone = Key("tab", mods=ALT), Key("tab", mods=ALT._replace(shift=True)), Key("alt", down=False)
    assert after(desk(), tab, tab, gone).desk.focused == "b"
    assert after(desk(), tab, tab, back, gone).desk.focused == "c"
    assert after(desk(), back, gone).desk.focused == "a"
    assert after(desk(), tab, tab, tab, tab, gone).desk.focused == "d"


def test_escape_stays_where_one_was() -> None:
    done = after(desk(), Key("tab", mods=ALT), Key("escape", mods=ALT))
    assert (done.mode, done.desk) == (None, desk())


def test_alt_tab_from_the_prompt_goes_to_the_topmost_and_finds_hidden_ones() -> None:
    tab, gone = Key("tab", mods=ALT), Key("alt", down=False)
    assert after(desk().focus(None), tab, gone).desk.focused == "d"
    hidden = desk().hide("a")
    assert after(hidden, Key("tab", mods=ALT._replace(shift=True)), gone).desk.focused == "a"


def test_what_alt_tab_chooses_is_said() -> None:
    assert after(desk(), Key("tab", mods=ALT)).effects == (Announce("C"),)


def test_alt_tab_with_no_window_does_nothing() -> None:
    assert after(Desk(ROOM), Key("tab", mods=ALT)) == Done(Desk(ROOM), None)


def test_a_window_that_closes_leaves_alt_tab() -> None:
    switching = Switcher(("c", "b"), 1, 0.0)
    left = switching.without_closed(desk().close("b"))
    assert left == Switcher(("c",), 0, 0.0)
    assert switching.without_closed(Desk(ROOM)) is None


def test_the_overview_is_walked_and_chosen_from() -> None:
    opened = after(desk(), Key("tab", mods=SUPER))
    assert opened.mode == Overview("d")
    chosen = after(desk(), Key("tab", mods=SUPER), Key("left"), Key("enter"))
    assert (chosen.mode, chosen.desk.focused) == (None, "c")
    above = after(desk(), Key("tab", mods=SUPER), Key("up"))
    assert above.mode == Overview("b")


def test_every_window_is_reached_in_the_overview() -> None:
    done, seen = after(desk(), Key("tab", mods=SUPER)), set()
    for _ in range(4):
        done = after_in(done, Key("tab"))
        assert isinstance(done.mode, Overview)
        seen.add(done.mode.picked)
    assert seen == set("abcd")


def after_in(done: Done, key: Key) -> Done:
    result = pressed(done.desk, done.mode, key, 1.0)
    assert result is not None
    return result


def test_a_click_in_the_overview_chooses_and_one_beside_leaves() -> None:
    overview = Overview("d")
    for cell in overview.cells(desk()):
        assert pointed(desk(), overview, Pointer("down", *cell.rect.middle)).desk.focused == cell.name
    assert pointed(desk(), overview, Pointer("down", 1, 1)) == Done(desk(), None)


def test_letters_in_the_overview_are_for_something_else() -> None:
    assert pressed(desk(), Overview("a"), Key("x", "x"), 1.0) is None


@pytest.mark.parametrize("key", [Key("q", mods=SUPER), Key("f4", mods=ALT)])
def test_a_window_is_closed_by_whoever_owns_it(key: Key) -> None:
    done = after(desk(), key)
    assert (done.effects, done.desk) == ((CloseWindow("d"),), desk())


def test_what_an_agent_may_do_is_reached_without_a_pointer() -> None:
    assert after(desk(), Key("i", mods=SUPER)).effects == (ShowPage(name="permissions", about="d"),)
    assert after(desk().open("p", "P", "page"), Key("i", mods=SUPER)).effects == ()


def test_a_key_held_down_closes_one_window_and_snaps_on() -> None:
    assert after(desk(), Key("q", repeat=True, mods=SUPER)).effects == ()
    assert after(desk(), Key("f11", repeat=True)).desk == desk()
    assert after(desk(), Key("left", repeat=True, mods=SUPER)).desk.by_name["d"].snap == "left"


def test_keys_snap_hide_and_fill() -> None:
    assert after(desk(), Key("left", mods=SUPER)).desk.rects["d"] == snapped("left", ROOM)
    assert after(desk(), Key("left", mods=SUPER)).effects == (Announce("D: left half"),)
    assert after(desk(), Key("f11")).desk.whole_screen
    assert after(desk(), Key("m", mods=SUPER)).desk.by_name["d"].hidden
    assert not after(desk(), Key("d", mods=SUPER)).desk.visible
    assert {window.snap for window in after(desk(), Key("t", mods=SUPER)).desk.windows} == {"tiled"}


def test_a_number_brings_out_the_window_of_that_number() -> None:
    assert after(desk().hide("b"), Key("2", mods=SUPER)).desk.focused == "b"
    assert after(desk(), Key("9", mods=SUPER)) == Done(desk(), None)


def test_windows_move_and_grow_by_keys() -> None:
    before = desk().rects["d"]
    moved = after(desk(), Key("up", mods=SUPER._replace(ctrl=True))).desk.rects["d"]
    assert (moved[2:], moved.y) == (before[2:], before.y - 32)
    grown = after(desk(), Key("right", mods=SUPER._replace(ctrl=True, shift=True))).desk.rects["d"]
    assert (grown[:2], grown.width) == (before[:2], before.width + 32)


def test_plain_keys_and_keys_let_go_are_for_the_content() -> None:
    for key in (Key("a", "a"), Key("tab"), Key("left"), Key("alt", down=False), Key("f11", down=False)):
        assert pressed(desk(), None, key, 1.0) is None


def test_what_is_asked_for_in_words_is_done() -> None:
    assert wished(desk(), None, "full-screen").desk.whole_screen
    assert wished(desk(), None, "overview").mode == Overview("d")
    assert wished(desk(), Overview("d"), "overview").mode is None
    assert wished(Desk(ROOM), None, "overview").mode is None
