"""The welcome at the first boot: each answer takes effect at once, the last one ends it."""

from compositor.drawing.atlas import Atlas
from compositor.inputs import Key, Outcome
from compositor.shell import questions
from compositor.shell.welcome import STEPS, Welcome
from compositor.style import Style
from runtime.messages import Preferences

SIZE = (1280, 800)
STYLE = Style()
LAYOUTS = (("us", "English (US)"), ("de", "German"), ("de(neo)", "German (Neo 2)"), ("fr", "French"))


def begun() -> Welcome:
    welcome = Welcome(Atlas())
    welcome.begin(Preferences())
    welcome.layers(SIZE, STYLE, 0.0)
    return welcome


def press(welcome: Welcome, name: str, text: str = "") -> Outcome:
    outcome = welcome.key(Key(name, text=text), 1.0)
    welcome.key(Key(name, down=False), 1.0)
    welcome.layers(SIZE, STYLE, 1.0)
    return outcome


def chosen(outcome: Outcome) -> list[Preferences]:
    return [effect for effect in outcome.effects if isinstance(effect, Preferences)]


def test_enter_alone_goes_through_and_ends_it() -> None:
    welcome = begun()
    steps, told = [], []
    for _ in STEPS:
        steps.append(welcome.step)
        told += chosen(press(welcome, "enter"))
    assert tuple(steps) == STEPS
    assert told == [Preferences(welcomed=True)]
    assert not welcome.modal


def test_enter_that_is_held_down_answers_no_other_question() -> None:
    welcome = begun()
    for step in STEPS[:-1]:
        assert welcome.step == step
        welcome.key(Key("enter"), 1.0)
        for _ in range(3):
            welcome.layers(SIZE, STYLE, 1.5)
            welcome.key(Key("enter", repeat=True), 1.5)
        press(welcome, "shift")
    assert welcome.step == STEPS[-1]


def test_an_answer_that_is_repeated_late_doesnt_begin_it_again() -> None:
    welcome = begun()
    for _ in STEPS:
        press(welcome, "enter")
    welcome.begin(Preferences(zone="Asia/Tokyo"))
    assert not welcome.modal
    welcome.forget()
    welcome.begin(Preferences())
    assert welcome.modal, "after a factory reset"


def test_escape_goes_back_but_not_out() -> None:
    welcome = begun()
    press(welcome, "enter")
    press(welcome, "escape")
    press(welcome, "escape")
    assert welcome.step == STEPS[0]
    assert welcome.modal


def test_a_language_suggests_what_goes_with_it() -> None:
    welcome = begun()
    press(welcome, "down")
    (preferences,) = chosen(press(welcome, "enter"))
    assert (preferences.language, preferences.keyboard, preferences.zone) == ("de", "de", "Europe/Berlin")
    assert not preferences.welcomed


def test_arrows_choose_at_once_and_escape_goes_back_from_a_field() -> None:
    welcome = begun()
    press(welcome, "enter")
    press(welcome, "a", "a")
    press(welcome, "escape")
    assert welcome.step == "language"
    press(welcome, "enter")
    press(welcome, "enter")
    (preferences,) = chosen(press(welcome, "right"))
    assert preferences.theme == "light"


def test_what_comes_back_of_an_answer_does_not_begin_it_anew() -> None:
    welcome = begun()
    press(welcome, "enter")
    welcome.begin(Preferences(language="de"))
    assert welcome.step == STEPS[1]


def test_a_zone_is_found_by_its_city() -> None:
    welcome = begun()
    for _ in range(3):
        press(welcome, "enter")
    for letter in "tokyo":
        press(welcome, letter, letter)
    assert "Asia/Tokyo" in welcome.text()
    assert "Berlin" not in welcome.text()
    (preferences,) = chosen(press(welcome, "enter"))
    assert preferences.zone == "Asia/Tokyo"


def test_what_begins_so_is_found_first() -> None:
    assert questions.matching(LAYOUTS, "ger") == LAYOUTS[1:3]
    assert questions.matching(LAYOUTS, "german neo") == LAYOUTS[2:3]
    zones = (("Europe/Paris", "Europe/Paris"), ("America/Parana", "America/Parana"), ("Asia/Spar", "Asia/Spar"))
    assert questions.matching(zones, "par") == zones


def test_what_is_set_is_offered_even_where_nobody_else_has_it() -> None:
    assert questions.likely("keyboard", LAYOUTS, "de(neo)")[0] == ("de(neo)", "German (Neo 2)")
    assert questions.likely("keyboard", LAYOUTS, "tlh")[0] == ("tlh", "tlh")
