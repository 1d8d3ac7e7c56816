"""What an agent may do, beneath its badge."""

import pytest

from compositor.drawing.atlas import Atlas
from compositor.geometry import Rect
from compositor.inputs import Key, Outcome, Pointer
from compositor.shell.permissions import NONE, Popover
from compositor.style import Style
from runtime.messages import Permission, Revoke, Said, ShowPage

SIZE = (1280, 800)
STYLE = Style()
MAY = (
    Permission(capability="net:GET:example.org", words="Read from example.org.", until="until it is closed"),
    Permission(capability="ask", words="Ask the language model."),
)


def opened(permissions: tuple[Permission, ...] = MAY, at: tuple[float, float] = (400, 90)) -> Popover:
    popover = Popover(Atlas())
    popover.open("weather", "Weather", permissions, *at)
    return popover


def keys(popover: Popover, *names: str) -> Outcome:
    return [popover.key(Key(name), 1.0) for name in names][-1]


@pytest.mark.parametrize(
    ("steps", "effect"),
    [
        (1, Revoke(agent="weather", capability="net:GET:example.org")),
        (2, Revoke(agent="weather", capability="ask")),
        (3, ShowPage(name="source", about="weather")),
        (4, ShowPage(name="versions", about="weather")),
        (5, ShowPage(name="trace", about="weather")),
        (6, Said(text="delete this", focused="weather")),
    ],
)
def test_each_can_be_reached_by_keys(steps: int, effect: object) -> None:
    assert keys(opened(), *["tab"] * steps, "enter").effects == (effect,)


def test_enter_does_nothing_until_something_has_the_focus() -> None:
    assert keys(opened(), "enter").effects == ()


def test_taking_back_is_a_click_and_it_stays_to_show_what_is_left() -> None:
    popover = opened()
    popover.layers(SIZE, STYLE, 1.0)
    x, y = next(spot.rect.middle for spot in popover._board._spots if (spot.id, spot.item) == ("act", 1))
    popover.pointer(Pointer("down", x, y), 1.0)
    outcome = popover.pointer(Pointer("up", x, y), 1.0)
    assert outcome.effects == (Revoke(agent="weather", capability="ask"),)
    assert popover.modal
    popover.change("weather", MAY[:1])
    assert "Ask the language model." not in popover.text()
    popover.change("weather", ())
    assert NONE in popover.text()


def test_another_agents_permissions_are_not_this_ones() -> None:
    popover = opened()
    popover.change("other", ())
    assert "Read from example.org." in popover.text()


def test_a_click_beside_it_and_escape_put_it_away() -> None:
    popover = opened()
    popover.layers(SIZE, STYLE, 1.0)
    popover.pointer(Pointer("down", 1200, 700), 1.0)
    assert not popover.modal
    popover = opened()
    keys(popover, "escape")
    assert not popover.modal


@pytest.mark.parametrize("at", [(0, 0), (1279, 799), (640, 20)])
def test_it_is_on_the_screen_and_what_has_the_focus_is_too(at: tuple[float, float]) -> None:
    popover = opened(tuple(Permission(capability=f"c{n}", words="w" * 4000) for n in range(100)), at)
    for number in range(30):
        keys(popover, "tab")
        popover.layers(SIZE, STYLE, 1.0)
        spots = {spot.item: spot.rect for spot in popover._board._spots if spot.id == "act"}
        assert Rect(0, 0, *SIZE).covers(spots[number])
