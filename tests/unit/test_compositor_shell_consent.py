"""Answers to a question: no unless told otherwise, in words that say what confirming does."""

import pytest

from compositor.shell.consent import Answer, Consent
from runtime.messages import ApprovalAsked, Permission


def asked(count: int = 2, louder: str = "") -> ApprovalAsked:
    permissions = tuple(Permission(capability=f"ask:{number}", words=f"Thing {number}.") for number in range(count))
    return ApprovalAsked(request=1, agent="a", intent="a thing", permissions=permissions, louder=louder)


def test_it_begins_with_no() -> None:
    consent = Consent.to(asked())
    assert consent.answers == ("no", "no")
    assert consent.grants == 0
    assert consent.verdict == "Don't allow"


def test_left_and_right_go_from_the_least_to_the_most() -> None:
    consent = Consent.to(asked())
    assert consent.turned(1).answers == ("once", "no")
    assert consent.turned(1).turned(1).turned(1).answers == ("always", "no")
    assert consent.turned(-1).turned(-1).answers == ("never", "no")


def test_the_focus_goes_round_through_rows_and_buttons() -> None:
    consent = Consent.to(asked())
    rows = [consent.moved(by).row for by in range(5)]
    assert rows == [0, 1, None, None, 0]
    assert consent.moved(-1).refuses


@pytest.mark.parametrize(
    ("answers", "verdict"),
    [
        (("once", "once"), "Allow once"),
        (("always", "always"), "Allow always"),
        (("never", "never"), "Never allow"),
        (("never", "no"), "Don't allow"),
        (("once", "no"), "Allow 1 of 2"),
        (("once", "always"), "Allow 2 of 2"),
    ],
)
def test_the_verdict_says_what_is_done(answers: tuple[Answer, Answer], verdict: str) -> None:
    consent = Consent.to(asked()).answered(0, answers[0]).answered(1, answers[1])
    assert consent.verdict == verdict


def test_what_is_dangerous_together_is_asked_twice_and_the_focus_is_on_no() -> None:
    consent = Consent.to(asked(louder="Together these are more."))
    assert not consent.needs_second
    second = consent.answered(0, "once").second()
    assert consent.answered(0, "once").needs_second
    assert second.refuses
    assert not second.needs_second
    assert second.moved(1).row is None
    assert not second.moved(1).refuses
