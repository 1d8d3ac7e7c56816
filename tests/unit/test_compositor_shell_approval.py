"""Approvals: the default is no, nothing counts in the first moment, and every question gets one answer."""

from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compositor.drawing.atlas import Atlas
from compositor.geometry import Rect
from compositor.inputs import Effect, Key, Mods, Outcome, Pointer
from compositor.shell.approval import MOST_WAITING, Approvals
from compositor.shell.guard import WAIT
from compositor.style import Style
from runtime.messages import ApprovalAsked, Approved, Permission

SIZE = (1280, 800)
STYLE = Style()
KEYS = ("enter", "escape", "tab", "left", "right", "up", "down", "space", "y", "a")


class Press(NamedTuple):
    at: float
    what: Key | Pointer


def asked(request: int = 1, count: int = 1, louder: str = "", words: str = "Read from example.org.") -> ApprovalAsked:
    one = Permission(capability="net:GET:example.org", words=words, line=3, code='ui.fetch("https://example.org")')
    return ApprovalAsked(request=request, agent="a", intent="a thing", permissions=(one,) * count, louder=louder)


def approvals(*questions: ApprovalAsked, now: float = 0.0) -> Approvals:
    shown = Approvals(Atlas())
    for question in questions:
        shown.ask(question)
    shown.layers(SIZE, STYLE, now)
    return shown


def tap(panel: Approvals, name: str, now: float, *, shift: bool = False) -> list[Approved]:
    outcome = panel.key(Key(name, mods=Mods(shift=shift)), now)
    panel.key(Key(name, down=False), now)
    return answers(outcome)


def answers(outcome: Outcome) -> list[Approved]:
    return [effect for effect in outcome.effects if isinstance(effect, Approved)]


def spot(panel: Approvals, name: str, item: int = 0, action: str = "") -> Rect:
    return next(spot.rect for spot in panel._board._spots if (spot.id, spot.item, spot.action) == (name, item, action))


def click(panel: Approvals, place: Rect, now: float) -> list[Approved]:
    x, y = place.middle
    panel.pointer(Pointer("down", x, y), now)
    return answers(panel.pointer(Pointer("up", x, y), now))


def test_enter_without_a_choice_is_no() -> None:
    panel = approvals(asked(count=2))
    assert [answer.answers for answer in tap(panel, "enter", 1.0)] == [("no", "no")]
    assert not panel.modal


def test_a_choice_and_enter() -> None:
    panel = approvals(asked(count=2))
    tap(panel, "right", 1.0)
    tap(panel, "tab", 1.0)
    tap(panel, "left", 1.0)
    assert [answer.answers for answer in tap(panel, "enter", 1.0)] == [("once", "never")]


def test_escape_is_no_to_all_whatever_was_chosen() -> None:
    panel = approvals(asked(count=2))
    tap(panel, "right", 1.0)
    assert [answer.answers for answer in tap(panel, "escape", 1.0)] == [("no", "no")]


def test_a_click_on_an_answer_and_on_the_button() -> None:
    panel = approvals(asked())
    assert click(panel, spot(panel, "answer", 0, "3"), 1.0) == []
    assert [answer.answers for answer in click(panel, spot(panel, "confirm"), 1.1)] == [("always",)]


def test_the_click_that_was_begun_too_early_does_nothing() -> None:
    panel = approvals(asked())
    x, y = spot(panel, "answer", 0, "3").middle
    panel.pointer(Pointer("down", x, y), WAIT - 0.01)
    panel.pointer(Pointer("up", x, y), WAIT + 0.01)
    assert [answer.answers for answer in tap(panel, "enter", 1.0)] == [("no",)]


def test_the_next_question_waits_anew_and_takes_nothing_over() -> None:
    panel = approvals(asked(1), asked(2))
    tap(panel, "right", 1.0)
    assert [answer.answers for answer in tap(panel, "enter", 1.0)] == [("once",)]
    assert tap(panel, "enter", 1.1) == []
    panel.layers(SIZE, STYLE, 1.2)
    assert tap(panel, "enter", 1.2 + WAIT - 0.01) == []
    assert [(answer.request, answer.answers) for answer in tap(panel, "enter", 1.2 + WAIT)] == [(2, ("no",))]


def test_a_question_that_ends_gives_way_to_the_next_with_its_own_wait() -> None:
    panel = approvals(asked(1), asked(2))
    tap(panel, "right", 1.0)
    panel.end(1)
    panel.layers(SIZE, STYLE, 1.0)
    assert tap(panel, "enter", 1.1) == []
    assert [answer.answers for answer in tap(panel, "enter", 2.0)] == [("no",)]


def test_the_same_question_asked_anew_forgets_what_was_chosen() -> None:
    panel = approvals(asked(1))
    tap(panel, "right", 1.0)
    panel.ask(asked(1, count=2))
    panel.layers(SIZE, STYLE, 1.0)
    assert [answer.answers for answer in tap(panel, "enter", 2.0)] == [("no", "no")]


def test_what_is_dangerous_together_takes_a_second_yes_that_waits_too() -> None:
    panel = approvals(asked(louder="Together these are more."))
    tap(panel, "right", 1.0)
    assert tap(panel, "enter", 1.0) == []
    panel.layers(SIZE, STYLE, 1.0)
    assert tap(panel, "tab", 1.1) == []
    tap(panel, "tab", 2.0)
    assert [answer.answers for answer in tap(panel, "enter", 2.1)] == [("once",)]


def test_enter_twice_at_what_is_dangerous_together_is_no() -> None:
    panel = approvals(asked(louder="Together these are more."))
    tap(panel, "right", 1.0)
    tap(panel, "enter", 1.0)
    panel.layers(SIZE, STYLE, 1.0)
    assert [answer.answers for answer in tap(panel, "enter", 2.0)] == [("no",)]


def test_more_questions_than_anyone_answers_are_answered_with_no() -> None:
    panel = Approvals(Atlas())
    effects = [panel.ask(asked(number)) for number in range(MOST_WAITING + 2)]
    last = [effect for effect in effects[-1] if isinstance(effect, Approved)]
    assert [answer.answers for answer in last] == [("no",)]


def test_a_question_without_wishes_can_be_answered() -> None:
    panel = approvals(asked(count=0))
    assert [answer.answers for answer in tap(panel, "enter", 1.0)] == [()]


def test_it_says_everything_as_text_and_who_listens_hears_it() -> None:
    panel = Approvals(Atlas())
    effects: tuple[Effect, ...] = panel.ask(asked(louder="Together these are more."))
    assert "Read from example.org." in str(effects)
    assert "Together these are more." in str(effects)
    for part in ("a thing", "Read from example.org.", 'ui.fetch("https://example.org")', "[No]", "Together"):
        assert part in panel.text()
    assert panel.words() == "Read from example.org.: No"


@pytest.mark.parametrize(
    ("size", "style"),
    [
        ((640, 480), STYLE),
        ((1280, 800), STYLE),
        ((2560, 1600), STYLE),
        ((1280, 800), Style(scale=2)),
        ((1280, 800), Style(text_size=1.5)),
    ],
)
@pytest.mark.parametrize("count", [1, 3, 100])
def test_the_row_with_the_focus_is_on_the_screen_and_so_are_the_buttons(
    size: tuple[int, int], style: Style, count: int
) -> None:
    panel = Approvals(Atlas())
    panel.ask(asked(count=count, louder="l " * 2000))
    panel.layers(size, style, 0.0)
    for now in range(1, min(count, 12) + 1):
        panel.layers(size, style, float(now))
        consent = panel._consent
        assert consent is not None
        screen = Rect(0, 0, *size)
        focused = spot(panel, "answer", consent.focus, "0")
        assert screen.covers(focused)
        assert screen.covers(spot(panel, "confirm"))
        tap(panel, "tab", float(now))


presses = st.lists(
    st.builds(
        Press,
        at=st.floats(0, WAIT, exclude_max=True),
        what=st.builds(
            Key,
            name=st.sampled_from(KEYS),
            down=st.booleans(),
            repeat=st.booleans(),
            mods=st.builds(Mods, shift=st.booleans(), ctrl=st.booleans()),
        )
        | st.builds(
            Pointer,
            what=st.sampled_from(("move", "down", "up", "wheel", "leave")),
            x=st.floats(0, SIZE[0]),
            y=st.floats(300, 700),
            button=st.sampled_from(("left", "right")),
            touch=st.booleans(),
        ),
    ),
    max_size=40,
)


@settings(max_examples=200, deadline=None)
@given(presses, st.sampled_from(["", "Together these are more."]))
def test_nothing_that_is_done_in_the_first_moment_answers_or_counts_later(done: list[Press], louder: str) -> None:
    panel = approvals(asked(count=2, louder=louder))
    before = panel._consent
    for press in sorted(done, key=lambda press: press.at):
        take = panel.key(press.what, press.at) if isinstance(press.what, Key) else panel.pointer(press.what, press.at)
        assert take.used
        assert not answers(take)
        panel.layers(SIZE, STYLE, press.at)
    assert panel._consent == before
    # What is let go afterwards answers nothing either.
    late = [panel.key(Key(name, repeat=True), 5.0) for name in KEYS]
    late += [panel.key(Key(name, down=False), 5.0) for name in KEYS]
    late += [panel.pointer(Pointer("up", *spot(panel, name).middle), 5.0) for name in ("confirm", "refuse")]
    assert not any(answers(outcome) for outcome in late)
    assert panel._consent == before


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(("escape", "tab", "up", "down", "space", "a")), st.floats(0.7, 5)), max_size=30)
)
def test_without_a_choice_no_keys_grant_anything(keys: list[tuple[str, float]]) -> None:
    panel = approvals(asked(count=2))
    given_answers = [answer for name, now in keys for answer in tap(panel, name, now)]
    assert all(answer == "no" for approved in given_answers for answer in approved.answers)
