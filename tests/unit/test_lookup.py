"""Lookup: what means the same is the same, a typing error is near, another thing isn't."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from runtime.lookup import NEAR, are_alike, likeness, normal, trigram_query


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("A Calculator!", "calculator"),
        ("  the   pomodoro\ttimer, please", "pomodoro timer"),
        ("Café", "cafe"),
        ("STRASSE", "straße"),
        ("2 + 2", "2 2"),
        ("a", "A."),
    ],
)
def test_texts_that_are_the_same(text: str, same: str) -> None:
    assert normal(text) == normal(same)


def test_texts_that_are_not_the_same() -> None:
    assert len({normal(text) for text in ("timer", "timers", "a big timer", "an timer app", "25 timer")}) == 5


@pytest.mark.parametrize(
    ("asked", "known"),
    [
        ("pomodoro timer", "a pomodoro timer with break reminders"),
        ("pomodro tiemr", "a pomodoro timer with break reminders"),
        ("calc", "calculator"),
        ("tmier", "timer"),
        ("rechner", "Taschenrechner"),
        ("时钟", "模拟时钟"),
        ("todo list", "a list of things todo"),
    ],
)
def test_texts_that_are_near(asked: str, known: str) -> None:
    assert NEAR <= likeness(normal(asked), normal(known)) < 1


@pytest.mark.parametrize(
    ("asked", "known"),
    [
        ("calculator", "calendar"),
        ("timer", "a todo list"),
        ("x", "xylophone piano"),
        ("snake game", "tic tac toe"),
        ("", "timer"),
    ],
)
def test_texts_that_are_not_near(asked: str, known: str) -> None:
    assert likeness(normal(asked), normal(known)) < NEAR


@given(st.text(max_size=50), st.text(max_size=50))
def test_likeness_is_a_share_and_the_same_is_one(one: str, other: str) -> None:
    assert normal(normal(one)) == normal(one)
    assert 0 <= likeness(normal(one), normal(other)) <= 1 + 1e-9
    if normal(one):
        assert likeness(normal(one), normal(one)) == pytest.approx(1)


WORDS = st.lists(st.sampled_from(["tea", "timer", "timers", "kitchen", "a", "zeit", "list"]), max_size=6).map(" ".join)


@given(WORDS, WORDS, st.floats(0, 1))
def test_two_are_alike_where_both_are_like_the_other(one: str, other: str, least: float) -> None:
    mean = (likeness(one, other) + likeness(other, one)) / 2
    assume(abs(mean - least) > 1e-9)
    assert are_alike(one, other, least) is (mean > least)


@given(st.text(max_size=50))
def test_any_text_makes_a_query_that_sqlite_takes_and_that_finds_it(text: str) -> None:
    query = trigram_query(normal(text))
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE VIRTUAL TABLE near USING fts5(normal, tokenize = 'trigram')")
        connection.execute("INSERT INTO near VALUES (?)", [normal(text)])
        if query:
            assert connection.execute("SELECT * FROM near WHERE near MATCH ?", [query]).fetchall()
        else:
            assert len(normal(text)) < 3
