"""Toasts: few at a time, for as long as they take to read, and visibly from whom they are."""

from compositor.drawing.atlas import Atlas
from compositor.geometry import Rect
from compositor.inputs import Announce, Pointer
from compositor.shell.toasts import MOST, Toasts, patience
from compositor.style import Style
from runtime.messages import Told

SIZE = (1280, 800)
STYLE = Style()


def shown(*told: Told, now: float = 0.0) -> Toasts:
    toasts = Toasts(Atlas())
    for one in told:
        toasts.tell(one, now)
    toasts.layers(SIZE, STYLE, now)
    return toasts


def test_there_are_at_most_four_and_the_newest_is_first() -> None:
    toasts = shown(*(Told(text=f"number {number}") for number in range(10)))
    assert toasts.text().splitlines() == [f"number {number}" for number in range(9, 9 - MOST, -1)]
    assert len(toasts.layers(SIZE, STYLE, 1.0)) == MOST


def test_the_same_twice_is_one() -> None:
    toasts = shown(Told(text="again"), Told(text="again"))
    assert toasts.text() == "again"


def test_they_go_when_they_could_be_read() -> None:
    short, long = Told(text="short"), Told(text="long " * 40)
    assert patience(short) < patience(long)
    toasts = shown(short, long)
    assert toasts.tick(1.0) == patience(short)
    toasts.tick(patience(short) + 0.1)
    assert "short" not in toasts.text()
    toasts.tick(patience(long) + 0.1)
    assert toasts.text() == ""
    assert toasts.tick(100.0) is None


def test_one_that_is_pointed_at_stays() -> None:
    told = Told(text="stay")
    toasts = shown(told)
    toasts.pointer(Pointer("move", *toasts._toasts[0].place.middle), patience(told) - 0.1)
    toasts.tick(patience(told) + 1)
    assert toasts.text() == "stay"


def test_one_can_be_closed_and_a_click_beside_it_is_not_for_it() -> None:
    toasts = shown(Told(text="close me"))
    place = toasts._toasts[0].place
    x, y = place.right - STYLE.px(22), place.y + STYLE.px(22)
    assert toasts.pointer(Pointer("down", x, y), 1.0).used
    assert toasts.pointer(Pointer("up", x, y), 1.0).used
    assert toasts.text() == ""
    assert not toasts.pointer(Pointer("down", x, y), 1.0).used


def test_an_agent_is_named_in_front_of_what_it_says() -> None:
    toasts = Toasts(Atlas())
    effects = toasts.tell(Told(text="Wisp needs your password.", agent="phisher"), 0.0)
    assert effects == (Announce("phisher: Wisp needs your password."),)
    assert toasts.text() == "phisher: Wisp needs your password."


def test_details_are_of_the_newest_that_has_some() -> None:
    toasts = shown(Told(text="a", detail="old"), Told(text="b", detail="new"), Told(text="c"))
    assert toasts.details is not None
    assert toasts.details.detail == "new"


def test_hostile_lengths_stay_on_the_screen() -> None:
    told = (Told(text="w" * 4000, hint="\n" * 4000, agent="ي" * 64, detail="x"), Told(text="\u202e" + "字" * 3999))
    for size in ((320, 240), SIZE):
        toasts = shown(*told)
        for layer in toasts.layers(size, STYLE, 1.0):
            assert layer.rect is not None
            assert Rect(-40, -40, size[0] + 80, 2000).covers(layer.rect)
