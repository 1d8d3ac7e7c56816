"""Prompt lookup: what is drafted stands in the texts, and as much at once as pays off."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from models.lookup import IN_CHANGES, IN_EXAMPLES, LEAST_SAME, Copier, worthwhile

TEXT = list(range(100, 160))
_TOKENS = st.lists(st.integers(0, 5), max_size=60)


def test_a_copy_goes_on_where_it_was() -> None:
    copier = Copier([TEXT], IN_CHANGES)
    draft = copier.draft(TEXT[:10], 31)
    assert draft == TEXT[10 : 10 + len(draft)]
    assert len(draft) >= 11


def test_too_little_that_is_the_same_is_no_copy() -> None:
    assert not Copier([TEXT], IN_CHANGES).draft([1, 2, *TEXT[4 : 4 + LEAST_SAME - 1]], 31)


def test_the_longest_run_of_the_same_decides_and_then_what_is_nearest() -> None:
    text = [9, 1, 2, 3, 4, 5, 10, 8, 1, 2, 3, 4, 5, 20, 0, 0]
    assert Copier([text], IN_CHANGES).draft([8, 1, 2, 3, 4, 5], 1) == [20]
    assert Copier([text], IN_CHANGES).draft([9, 1, 2, 3, 4, 5], 1) == [10]
    copier = Copier([text], IN_CHANGES)
    copier.draft([8, 1, 2, 3, 4, 5], 1)
    assert copier.draft([7, 1, 2, 3, 4, 5], 1) == [20]


def test_trust_goes_and_comes_back() -> None:
    copier = Copier([TEXT], IN_CHANGES)
    for _ in range(3):
        copier.learn(12, 0)
    assert not copier.draft(TEXT[:10], 31)
    drafts = [len(copier.draft(TEXT[:end], 31)) for end in range(11, 40)]
    assert drafts[0] == 0
    assert max(drafts) >= 11


def test_examples_are_copied_from_only_once_that_was_right_for_a_while() -> None:
    copier = Copier([TEXT], IN_EXAMPLES)
    drafts = [len(copier.draft(TEXT[:end], 31)) for end in range(10, 40)]
    assert drafts[0] == 0
    assert max(drafts) >= 11


def test_what_was_taken_back_is_copied_too() -> None:
    copier = Copier([], IN_CHANGES)
    copier.add(TEXT)
    assert copier.draft(TEXT[:10], 5) == TEXT[10:15]


def test_more_is_drafted_where_more_is_right() -> None:
    assert worthwhile(0.5) == 0
    assert worthwhile(0.97) > 10
    assert [worthwhile(n / 100) for n in range(101)] == sorted(worthwhile(n / 100) for n in range(101))


@given(st.lists(_TOKENS, max_size=3), _TOKENS, st.integers(0, 31), st.floats(0, 1))
def test_a_draft_stands_in_a_text(texts: list[list[int]], tokens: list[int], most: int, trust: float) -> None:
    copier = Copier(texts, trust)
    draft = copier.draft(tokens, most)
    assert len(draft) <= most
    if draft:
        run = [*tokens[-LEAST_SAME:], *draft]
        assert any(run == text[at : at + len(run)] for text in texts for at in range(len(text)))
