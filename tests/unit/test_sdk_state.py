"""What a program keeps: it comes back as it was, and is reported only when it changed."""

from __future__ import annotations

import datetime as dt
import json
import math
from collections import Counter, defaultdict, deque
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from runtime.sdk.values import CantKeepError, decoded, encoded
from tests.unit.driven_program import Driven, app

PLAIN = st.none() | st.booleans() | st.integers() | st.text() | st.floats(allow_nan=False)
KEYS = st.text() | st.integers() | st.booleans() | st.tuples(st.integers(), st.integers())
LEAVES = (
    PLAIN
    | st.dates()
    | st.datetimes()
    | st.times()
    | st.timedeltas()
    | st.binary()
    | st.decimals(allow_nan=False)
    | st.fractions()
    | st.frozensets(st.integers())
)
VALUES = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner)
        | st.dictionaries(KEYS, inner)
        | st.tuples(inner, inner)
        | st.sets(st.integers() | st.text())
        | st.lists(inner).map(deque)
    ),
    max_leaves=20,
)


@given(VALUES)
@settings(deadline=None)
def test_values_come_back_as_they_were(value: object) -> None:
    again = decoded(json.loads(json.dumps(encoded(value, "x"), allow_nan=False)), {})
    assert again == value
    assert type(again) is type(value) or isinstance(value, (dt.date, dt.timedelta))


@given(st.dictionaries(KEYS, VALUES, max_size=4))
@settings(deadline=None, max_examples=50)
def test_a_state_with_any_keys_comes_back(content: dict[Any, Any]) -> None:
    program = Driven(app("pass"))
    program.program.state.update(content)
    program.frame({"kind": "key", "key": "a", "down": True})
    text = program.program._state_text()
    again = Driven(app("pass"), state=json.loads(text))
    assert again.program.state == content


@pytest.mark.parametrize(
    "value",
    [
        Counter("hello"),
        defaultdict(list, {"a": [1]}),
        deque([1, 2], maxlen=3),
        complex(1, 2),
        range(3),
        2**80,
        Decimal("1.10"),
        Fraction(1, 3),
        {"__tuple__": [1]},
        {(1, 2): {3: "x"}},
    ],
)
def test_other_kinds_come_back(value: object) -> None:
    again = decoded(json.loads(json.dumps(encoded(value, "x"))), {})
    assert again == value
    assert type(again) is type(value)


def test_floats_that_are_no_numbers_are_kept() -> None:
    assert decoded(encoded(math.inf, "x"), {}) == math.inf
    assert math.isnan(decoded(encoded(math.nan, "x"), {}))


def test_what_cant_be_kept_says_which_and_why() -> None:
    with pytest.raises(CantKeepError, match=r"state.draw\['f'\] is a function"):
        encoded({"f": print.__class__ and (lambda: 1)}, "state.draw")


def test_a_list_that_holds_itself_is_refused() -> None:
    endless: list[Any] = []
    endless.append(endless)
    with pytest.raises(CantKeepError, match="holds itself"):
        encoded(endless, "state.x")


def test_what_cant_be_kept_is_noted_and_the_rest_kept() -> None:
    program = Driven(app("ui.state.n = 1", "ui.state.draw = app"))
    assert program.state == {"n": 1}
    assert any("state.draw is a function" in note for note in program.notes)


def test_objects_of_the_programs_own_classes_come_back() -> None:
    source = "class Ball:\n    def __init__(self, x): self.x = x\n    def twice(self): return 2 * self.x\n" + app(
        "if 'ball' not in ui.state: ui.state.ball = Ball(4)", "ui.text(ui.state.ball.twice())"
    )
    program = Driven(source)
    assert Driven(source, state=program.state).texts == ["8"]


def test_state_is_sent_only_when_it_changed() -> None:
    program = Driven(app('if ui.button("x"): ui.state.n = 1'))
    given = {"now": program.now, "events": [{"kind": "click", "id": program.of("button")["id"]}]}
    assert program.program.frame(given).split("\n")[2] == '{"n":1}'
    assert program.program.frame(given).split("\n")[2] == ""


def test_a_list_changed_deep_inside_is_a_change() -> None:
    source = app('grid = ui.state.setdefault("grid", [[0, 0], [0, 0]])', 'if ui.button("x"): grid[1][0] = 5')
    assert Driven(source).click("x").state == {"grid": [[0, 0], [5, 0]]}


def test_a_default_that_is_changed_in_place_sticks() -> None:
    source = app('items = ui.state.get("items", [])', 'if ui.button("x"): items.append(1)', "ui.text(len(items))")
    program = Driven(source)
    assert program.state == {}
    assert program.click("x").click("x").state == {"items": [1, 1]}


def test_a_default_thrown_with_dice_is_kept() -> None:
    source = app('secret = ui.state.get("secret", random.randint(1, 10**9))', "ui.text(secret)", 'ui.button("x")')
    program = Driven(source)
    before = program.texts
    assert program.click("x").texts == before
    assert list(program.state) == ["secret"]


def test_a_plain_default_may_follow_what_it_comes_from() -> None:
    source = app('n = ui.number("N", 5)', 'ui.text(ui.state.get("left", n * 60))')
    assert Driven(source).change("number", "N", 2).texts == ["120"]


@pytest.mark.parametrize(
    ("lines", "shown"),
    [
        (["ui.state.n += 1", "ui.text(ui.state.n)"], "1"),
        (["ui.state.items.append('a')", "ui.text(len(ui.state.items))"], "1"),
        (["for x in ui.state.things: ui.text(x)", "ui.text('end')"], "end"),
        (["ui.text(f'{ui.state.score:.1f}')"], "0.0"),
        (["if not ui.state.on: ui.text('off')"], "off"),
        (["if not hasattr(ui.state, 'n'): ui.state.n = 7", "ui.text(ui.state.n)"], "7"),
        (["ui.text(getattr(ui.state, 'n', 3))"], "3"),
        (["if ui.state.n is None: ui.state.n = 4", "ui.text(ui.state.n)"], "4"),
        (["ui.state['k'] = 2", "ui.text(ui.state.k)"], "2"),
        (["ui.state.items = [1, 2]", "ui.text(ui.state.items[1])"], "2"),
        (["ui.state.a = 1", "ui.text(list(ui.state.items()))"], "[('a', 1)]"),
        (["ui.state = {'a': 5}", "ui.text(ui.state['a'])"], "5"),
        (["ui.count = 3", "ui.text(ui.count)"], "3"),
        (["s = ui.state", "if 'x' not in s: s.x, s.y = 1, 2", "ui.text(s.x + s.y)"], "3"),
        (["ui.state[(1, 2)] = True", "ui.text(ui.state.get((1, 2), False))"], "True"),
        (["ui.text(ui.state.pop('gone', 'none'))"], "none"),
    ],
)
def test_state_is_read_and_written_in_all_the_ways_that_are_written(lines: list[str], shown: str) -> None:
    program = Driven(app(*lines))
    assert program.error is None
    assert program.texts[-1] == shown


def test_ui_state_assigned_at_the_top_says_only_how_to_begin() -> None:
    source = app("ui.state = {'n': 0}", 'if ui.button("+"): ui.state["n"] += 1', "ui.text(ui.state['n'])")
    assert Driven(source).click("+").click("+").texts == ["2"]


def test_dates_come_back_and_count_on() -> None:
    source = app("if 'since' not in ui.state: ui.state.since = ui.now", "ui.text((ui.now - ui.state.since).days)")
    program = Driven(source)
    assert Driven(source, state=program.state).after(86400 * 2 + 1).texts == ["2"]
