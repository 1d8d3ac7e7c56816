"""A person at the screen: what is found by which words, and what typing means."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from runtime import scene, steps
from runtime.messages import Acted, Changed, Clicked
from runtime.person import NotThere, collapsed, filled, found, pressed, readable, typed
from tests.scenes import node, shown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from runtime.messages import AgentEvent
    from runtime.scene import Scene
    from runtime.wire import JSON


def press(on: Scene, pattern: str) -> AgentEvent:
    return pressed(on, re.compile(pattern, re.IGNORECASE)).press


def fill(on: Scene, pattern: str, text: str = "") -> str:
    """The id of what is filled."""
    (step,) = steps.parse([{"fill": pattern, "text": text}])
    assert isinstance(step, steps.Fill)
    return filled(on, step).id


def entered(changed: Mapping[str, JSON], text: str) -> object:
    (target,) = shown(changed).nodes
    assert isinstance(target, scene.Field | scene.Number | scene.Slider | scene.Choice)
    return typed(target, text).value


@pytest.mark.parametrize(
    ("changed", "pattern", "event"),
    [
        (node("button"), "roll", Clicked(id="button")),
        (node("button", label=" \n"), "^$", Clicked(id="button")),
        (node("button", label="two\n  lines"), "^two lines$", Clicked(id="button")),
        (node("checkbox"), "done", Changed(id="checkbox", value=False)),
        (node("switch"), "dark", Changed(id="switch", value=True)),
        (node("choice"), "^mi$", Changed(id="choice", value=1)),
        (node("tabs"), "day", Changed(id="tabs", value=0)),
        (node("list"), "milk", Acted(id="list", index=0)),
        (node("list"), "^delete$", Acted(id="list", index=0, action="Delete")),
        (node("list"), "^milk delete$", Acted(id="list", index=0, action="Delete")),
        (node("table", rows=[["1", "2"], ["3", "4"]]), "^4$", Acted(id="table", index=1)),
        (node("table"), "^1 2$", Acted(id="table", index=0)),
    ],
)
def test_what_can_be_pressed(changed: Mapping[str, JSON], pattern: str, event: AgentEvent) -> None:
    assert press(shown(changed), pattern) == event


def test_the_first_that_is_enabled_is_pressed() -> None:
    on = shown(node("button", id="a", enabled=False), node("button", id="b"), node("button", id="c"))
    assert press(on, "roll") == Clicked(id="b")


def test_controls_come_before_rows() -> None:
    items: JSON = [{"text": "Add salt", "done": None}]
    on = shown(node("list", items=items), node("button", label="Add"))
    assert press(on, "add") == Clicked(id="button")


def test_a_dialog_is_in_front() -> None:
    on = shown(node("button"), node("dialog"), node("button", id="inside", depth=1), node("button", id="after"))
    assert press(on, "roll") == Clicked(id="inside")


def test_a_box_without_a_label_is_known_by_the_text_beside_it() -> None:
    on = shown(
        node("row", id="r1"),
        node("checkbox", id="c1", depth=1, label=""),
        node("text", id="t1", depth=1, text="Milk"),
        node("row", id="r2"),
        node("text", id="t2", depth=1, text="Tea"),
        node("checkbox", id="c2", depth=1, label=""),
    )
    assert press(on, "milk") == Changed(id="c1", value=False)
    assert press(on, "tea") == Changed(id="c2", value=False)


def test_what_cannot_be_pressed_is_said() -> None:
    on = shown(node("button", enabled=False), node("tabs"), node("text"))
    with pytest.raises(NotThere, match="'roll' can't be pressed now: it is disabled"):
        press(on, "roll")
    with pytest.raises(NotThere, match="nothing to press matches '\\^hi\\$'; there is 'Roll', 'Day', 'Week'"):
        press(on, "^hi$")


def test_many_labels_are_cut_short() -> None:
    on = shown(*(node("button", id=str(number), label=str(number)) for number in range(20)))
    with pytest.raises(NotThere, match="'11', and 8 more"):
        press(on, "x")


FORM = (
    node("text", id="t1", text="Weight and height"),
    node("number", id="height", label="Height"),
    node("number", id="weight", label="Weight"),
    node("text", id="t2", text="Your name"),
    node("field", id="name", label="", placeholder="Jane"),
    node("choice", id="unit"),
    node("slider", id="tip"),
    node("checkbox"),
)


@pytest.mark.parametrize(
    ("pattern", "id_"),
    [
        ("weight", "weight"),  # though the text before the height names it, too
        ("and", "height"),
        ("jane", "name"),
        ("your name", "name"),
        ("unit", "unit"),
        ("tip", "tip"),
        ("#1", "height"),
        ("#3", "name"),
        ("#5", "tip"),
    ],
)
def test_what_is_filled(pattern: str, id_: str) -> None:
    assert fill(shown(*FORM), pattern) == id_


def test_what_cannot_be_filled_is_said() -> None:
    with pytest.raises(NotThere, match="there is no #6: 5 nodes can be filled"):
        fill(shown(*FORM), "#6")
    with pytest.raises(NotThere, match="nothing to fill matches 'done'; there is 'Height', 'Weight', 'Jane', 'Unit'"):
        fill(shown(*FORM), "done")
    with pytest.raises(NotThere, match="there is nothing"):
        fill(shown(node("text")), "hi")


@pytest.mark.parametrize(
    ("changed", "text", "value"),
    [
        (node("field"), "two\nlines", "two lines"),
        (node("field", lines=3), "two\nlines", "two\nlines"),
        (node("number"), "80", 80),
        (node("number"), "8.50", 8.5),
        (node("number"), "8,5", 8.5),
        (node("number"), "1,234", 1234),
        (node("number"), "$1,234.50", 1234.5),
        (node("number"), "12 per 3", 123),
        (node("number", min=None), "\N{MINUS SIGN}4", -4),
        (node("number"), "-4", 0),
        (node("number", max=50), "80", 50),
        (node("number"), "abc", 12.5),
        (node("number"), "", 12.5),
        (node("number"), "9" * 400, 10**15 - 1),
        (node("slider"), "17.4", 17),
        (node("slider", min=0, max=1, step=0.1, value=0), "0.3", 0.3),
        (node("slider"), "99", 30),
        (node("choice"), "MI", 1),
        (node("choice", options=["kilometers", "meters"]), "meters", 1),
        (node("choice", options=["kilometers", "meters"]), "kilo", 0),
        (node("choice", options=["a meter", "a mile"]), "mile", 1),
    ],
)
def test_what_typing_means(changed: Mapping[str, JSON], text: str, value: object) -> None:
    typed_value = entered(changed, text)
    assert typed_value == value
    assert type(typed_value) is type(value) or isinstance(value, float)


def test_an_option_that_is_not_there_is_said() -> None:
    with pytest.raises(NotThere, match="no option of 'Unit' is 'feet'; there is 'km', 'mi'"):
        entered(node("choice"), "feet")


def test_what_can_be_read() -> None:
    on = shown(node("row"), node("text", depth=1, text="Total:\n "), node("number", depth=1, label=""), title="Tip")
    assert found(re.compile("^Total: 12.5$"), readable(on))
    assert found(re.compile("^Tip$"), readable(on))
    assert not found(re.compile("Roll"), readable(on))


def test_whitespace_is_one_space() -> None:
    assert collapsed(" a \n\t b\u00a0c ") == "a b c"
