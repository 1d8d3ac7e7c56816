"""Several screens: windows go from one to the next, wait on the first for one that is gone, and are back with it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from compositor.drawing.atlas import Atlas
from compositor.geometry import Rect
from compositor.inputs import Key, Mods, Outcome, Pointer, ShowPermissions
from compositor.style import Style
from compositor.windows import Ground, Screens
from compositor.windows.placement import Room, carried
from runtime.messages import Permission, Place, ShowPage

ATLAS = Atlas()
STILL = Style(motion=False)
FIRST = Ground("eDP-1", (1280, 800), STILL)
SECOND = Ground("HDMI-A-1", (1920, 1080), Style(scale=1.5, motion=False))
THIRD = Ground("DP-2", (1080, 1920), STILL)
OVER = Mods(super=True, shift=True)


def screens(*grounds: Ground, windows: tuple[str, ...] = ("one",)) -> Screens:
    made = Screens(grounds or (FIRST, SECOND), ATLAS)
    for name in windows:
        made.open(name, name, size_hint=(400, 300))
    return made


def use(made: Screens, what: str, x: float, y: float) -> Outcome:
    return made.pointer(Pointer(what, x, y), 0.0)  # type: ignore[arg-type]  # each is one


def key(made: Screens, name: str, mods: Mods = OVER) -> Outcome:
    return made.key(Key(name, mods=mods), 0.0)


def on(made: Screens, name: str) -> int:
    rect = made.content_rect(name)
    return next(at for at, place in enumerate(made.places) if place.holds(*rect.middle))


def test_the_screens_lie_side_by_side_and_each_shows_its_own_windows() -> None:
    made = screens()
    assert made.places == (Rect(0, 0, 1280, 800), Rect(1280, 0, 1920, 1080))
    assert [bool(layers) for layers in made.layers({}, 0.0)] == [True, False]
    key(made, "right")
    assert [bool(layers) for layers in made.layers({}, 0.0)] == [False, True]


def test_a_key_brings_the_focused_window_to_the_next_screen_and_back() -> None:
    made = screens()
    before = made.place("one")
    assert key(made, "right").used
    assert (on(made, "one"), made.focused, made.style("one").scale) == (1, "one", 1.5)
    key(made, "right")
    assert on(made, "one") == 1, "there is none further"
    key(made, "left")
    assert on(made, "one") == 0
    assert abs(made.place("one").x - before.x) < 2


def test_a_window_that_is_dragged_goes_over_where_the_pointer_does() -> None:
    made = screens()
    rect = made.content_rect("one")
    use(made, "move", rect.x + 150, rect.y - 10)
    use(made, "down", rect.x + 150, rect.y - 10)
    use(made, "move", 1200, 300)
    assert on(made, "one") == 0
    use(made, "move", 1600, 300)
    assert on(made, "one") == 1
    use(made, "up", 1600, 300)
    rect = made.content_rect("one")
    assert rect.x < 1600 < rect.right
    assert rect.y - 60 < 300 < rect.y
    assert made.focused == "one"
    (placed,) = made.moved()
    assert placed.place.screen == "HDMI-A-1"


def test_what_is_snapped_fills_its_own_screen() -> None:
    made = screens()
    key(made, "right")
    key(made, "up", Mods(super=True))
    rect = made.content_rect("one")
    assert rect.x == 1280
    assert rect.width == 1920


def test_clicking_a_window_of_another_screen_gives_it_the_keys() -> None:
    made = screens(windows=("one", "two"))
    key(made, "right")
    assert made.focused == "two"
    use(made, "down", *made.content_rect("one").middle)
    assert made.focused == "one"
    key(made, "tab", Mods(alt=True))
    made.key(Key("alt", down=False), 0.0)
    assert made.focused == "two", "the only ones of their screens"


def test_where_the_last_window_of_a_screen_closes_another_screens_has_the_focus() -> None:
    made = screens(windows=("one", "two"))
    key(made, "right")
    made.close("two", 0.0)
    assert made.focused == "one"


def test_what_a_window_on_another_screen_may_do_is_shown_as_a_page() -> None:
    made = screens()
    made.mark("one", permissions=(Permission(capability="clock", words="clock"),))
    rect = made.content_rect("one")
    use(made, "down", rect.x + 5, rect.y - 10)
    assert isinstance(use(made, "up", rect.x + 5, rect.y - 10).effects[0], ShowPermissions)
    key(made, "right")
    rect = made.content_rect("one")
    use(made, "down", rect.x + 5, rect.y - 10)
    assert use(made, "up", rect.x + 5, rect.y - 10).effects == (ShowPage(name="permissions", about="one"),)


def test_windows_of_a_screen_that_goes_wait_on_the_first_until_it_is_back() -> None:
    made = screens(windows=("one", "two"))
    key(made, "right")
    key(made, "left", Mods(super=True))
    made.moved()
    before = made.place("two"), made.content_rect("two")
    made.resize([FIRST])
    assert on(made, "two") == 0
    assert not made.moved(), "it is still where it was, as soon as its screen is back"
    made.resize([FIRST, SECOND])
    assert (made.place("two"), made.content_rect("two")) == before


def test_a_guest_that_the_person_takes_elsewhere_stays_there() -> None:
    made = screens(FIRST, SECOND, THIRD)
    key(made, "right")
    made.resize([FIRST, THIRD])
    key(made, "right")
    made.resize([FIRST, SECOND, THIRD])
    assert on(made, "one") == 2


def test_where_a_window_was_is_found_again_after_a_restart_whenever_its_screen_comes() -> None:
    place = Place(x=100, y=50, width=400, height=300, screen="HDMI-A-1")
    made = Screens([FIRST, SECOND], ATLAS)
    made.open("one", "One", place=place, restoring=True)
    assert on(made, "one") == 1
    late = Screens([FIRST], ATLAS)
    late.open("one", "One", place=place, restoring=True)
    assert on(late, "one") == 0
    late.resize([FIRST, SECOND])
    assert (on(late, "one"), late.place("one")) == (1, place)


GROUNDS = st.lists(st.sampled_from([FIRST, SECOND, THIRD]), min_size=1, unique=True)
STEPS = st.one_of(
    GROUNDS.map(lambda grounds: ("screens", grounds)),
    st.sampled_from(["left", "right"]).map(lambda way: ("over", way)),
    st.sampled_from(["left", "right", "up", "tab", "d", "t", "m"]).map(lambda name: ("key", name)),
    st.tuples(st.sampled_from(["down", "move", "up"]), st.integers(-50, 5000), st.integers(-50, 2000)),
    st.sampled_from(["one", "two", "three"]).map(lambda name: ("focus", name)),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(STEPS, max_size=25))
def test_whatever_comes_and_goes_no_window_is_lost_and_one_at_most_has_the_focus(
    steps: list[tuple[object, ...]],
) -> None:
    names = ("one", "two", "three")
    made = screens(windows=names)
    for step in steps:
        match step:
            case ("screens", list() as grounds):
                made.resize(grounds)
            case ("over", str() as way):
                key(made, way)
            case ("key", str() as name):
                key(made, name, Mods(super=True))
            case ("focus", str() as name):
                made.focus(name)
            case (str() as what, int() as x, int() as y):
                use(made, what, x, y)
            case _:
                pass
        assert sorted(made.names) == sorted(names)
        assert sum(windows.focused is not None for windows in made._all) <= 1
        assert made.focused is None or made.visible(made.focused)
        for name in names:
            assert any(place.touches(made.content_rect(name)) for place in made.places)
        assert len(made.layers({}, 0.0)) == len(made.places)


@given(st.floats(0, 2000), st.floats(0, 2000), st.tuples(st.integers(640, 4000), st.integers(480, 3000)))
def test_on_another_screen_a_window_lies_within_it(x: float, y: float, size: tuple[int, int]) -> None:
    here, there = Room(1280, 800), Room(*size)
    assert there.work.inset(-1).covers(carried(Rect(x, y, 400, 300), here, there))
