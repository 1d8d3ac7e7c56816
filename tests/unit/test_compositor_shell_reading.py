"""A long text over everything: it follows its end, is scrolled, copied and put away."""

from hypothesis import given, settings
from hypothesis import strategies as st

from compositor.drawing.atlas import Atlas
from compositor.drawing.picture import Picture
from compositor.geometry import Rect
from compositor.inputs import Copy, Key, Mods, Pointer
from compositor.shell.reading import Reading
from compositor.style import Style

SIZE = (1280, 800)
STYLE = Style()
LINES = tuple(f"line {number}" for number in range(300))


def opened(lines: tuple[str, ...] = LINES, *, grows: bool = True) -> Reading:
    reading = Reading(Atlas())
    reading.open("Log", lines, grows=grows)
    seen(reading)
    return reading


def seen(reading: Reading) -> Picture:
    (layer,) = reading.layers(SIZE, STYLE, 1.0)
    return layer.picture


def press(reading: Reading, *names: str) -> None:
    for name in names:
        assert reading.key(Key(name), 1.0).used
        seen(reading)


def test_what_grows_is_followed_unless_it_was_scrolled() -> None:
    reading = opened()
    before = seen(reading)
    reading.grow("Log", (*LINES, "one more"))
    assert seen(reading) is not before
    reading.grow("Details", ("something else",))
    assert "one more" in reading.text()


def test_details_begin_at_their_start_and_the_log_at_its_end() -> None:
    log, details = opened(), opened(grows=False)
    assert log._up == 0
    assert details._up == len(LINES) - details._page


def test_keys_scroll_no_further_than_there_is_text() -> None:
    reading = opened()
    press(reading, "up", "up", "pageup")
    assert reading._up == 2 + reading._page - 1
    press(reading, "home", "up", "pageup")
    assert reading._up == len(LINES) - reading._page
    press(reading, "end", "down")
    assert reading._up == 0
    reading.pointer(Pointer("wheel", 600, 400, turn=(0, -2)), 1.0)
    assert reading._up == 6


def test_it_is_copied_as_a_whole() -> None:
    outcome = opened().key(Key("c", mods=Mods(ctrl=True)), 1.0)
    assert outcome.effects == (Copy("\n".join(LINES)),)


def test_escape_and_a_click_beside_it_put_it_away() -> None:
    for name in ("escape", "f1", "f2"):
        reading = opened()
        reading.key(Key(name), 1.0)
        assert not reading.modal
        assert reading.layers(SIZE, STYLE, 1.0) == []
    reading = opened()
    reading.pointer(Pointer("down", 3, 3), 1.0)
    reading.pointer(Pointer("up", 3, 3), 1.0)
    assert not reading.modal


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(max_size=200), max_size=8), st.integers(320, 1400), st.integers(240, 900))
def test_any_text_on_any_screen(lines: list[str], width: int, height: int) -> None:
    reading = Reading(Atlas())
    reading.open("w" * 300, (*lines, "\ud800" + "w" * 5000))
    (layer,) = reading.layers((width, height), STYLE, 1.0)
    assert layer.rect is not None
    assert Rect(-60, -60, width + 120, height + 120).covers(layer.rect)
