"""A scene as text: everything on it can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from runtime.scene_text import figure, strings, text
from tests.scenes import NODES, node, shown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from runtime.wire import JSON


def test_the_structure_is_the_indentation() -> None:
    scene = shown(
        node("card", label="Bill"),
        node("row", depth=1),
        node("number", depth=2),
        node("text", depth=1, text="Total\n12.50"),
        node("divider"),
        title="Tip",
    )
    assert text(scene).split("\n") == [
        "== Tip ==",
        "Bill: (card)",
        "  (row)",
        "    Bill: 12.5 (number, at least 0)",
        "  Total",
        "  12.50",
        "---",
    ]


@pytest.mark.parametrize(
    ("changed", "written"),
    [
        (node("button"), "[Roll]"),
        (node("button", enabled=False), "[Roll] (disabled)"),
        (node("number", min=None, max=9), "Bill: 12.5 (number, at most 9)"),
        (node("number", min=None), "Bill: 12.5 (number)"),
        (node("slider"), "Tip: 15 (slider, 0 to 30)"),
        (node("field"), "Name: '' (field, placeholder 'you')"),
        (node("field", value="Ann", label="Who?"), "Who? 'Ann' (field)"),
        (node("field", value="1234", secret=True), "Name: '••••' (field)"),
        (node("checkbox"), "[x] Done"),
        (node("switch"), "Dark: off (switch)"),
        (node("choice"), "Unit: <km> mi (choice)"),
        (node("choice", index=-1), "Unit: km mi (choice)"),
        (node("tabs"), "Day <Week> (tabs)"),
        (node("progress"), "50% (progress)"),
        (node("progress", value=None, label="Load"), "Load: under way (progress)"),
        (node("image"), "two dots (image, 1 x 2)"),
        (node("image", alt=""), "no description (image, 1 x 2)"),
        (node("dialog"), "Sure? (dialog)"),
        (node("space"), ""),
        (node("grid"), "(grid of 3)"),
    ],
)
def test_label_value_and_state_can_be_read(changed: Mapping[str, JSON], written: str) -> None:
    assert text(shown(changed)) == written


def test_rows_show_their_state_and_what_can_be_done() -> None:
    items: JSON = [{"text": "Milk", "done": True}, {"text": "Tea", "done": False}, {"text": "Ink", "done": None}]
    assert text(shown(node("list", label="Buy", items=items, index=1, actions=["Delete"]))).split("\n") == [
        "Buy: (list, 3 items)",
        "  - [x] Milk [Delete]",
        "  > [ ] Tea [Delete]",
        "  - Ink [Delete]",
    ]
    assert text(shown(node("table", index=0))).split("\n") == ["(table, 1 row)", "    a | b", "  > 1 | 2"]


def test_a_chart_is_its_numbers() -> None:
    series: JSON = [
        {"name": "Sales", "values": [3, 4.5], "xs": None, "color": ""},
        {"name": "", "values": [1], "xs": [0.5], "color": ""},
    ]
    assert text(shown(node("chart", style="bar", label="Year", x_axis="month", series=series))).split("\n") == [
        "Year: (bar chart, x 'month')",
        "  Sales: Jan 3, 4.5",
        "  0.5 1",
    ]


def test_a_canvas_is_counted_and_its_texts_are_read() -> None:
    assert text(shown(node("canvas", texts=["Score 3"]))) == "(canvas, 300 x 200, 0 primitives)\n  Score 3"


def test_a_long_list_ends_with_what_is_left_out() -> None:
    items: JSON = [{"text": str(number), "done": None} for number in range(150)]
    lines = text(shown(node("list", items=items))).split("\n")
    assert lines[-2:] == ["  - 99 [Delete]", "  and 50 more"]


@pytest.mark.parametrize("kind", NODES)
def test_all_that_is_read_of_a_node_can_be_searched(kind: str) -> None:
    (found,) = shown(node(kind)).nodes
    for value in NODES[kind].values():
        if isinstance(value, str) and value and kind not in {"canvas", "image", "button", "text", "chart"}:
            assert any(value in string for string in strings(found))


def test_a_label_and_its_value_are_found_together() -> None:
    (number,) = shown(node("number")).nodes
    assert {"Bill", "12.5", "Bill: 12.5", "Bill 12.5"} <= set(strings(number))


def test_what_is_secret_is_not_told() -> None:
    (field,) = shown(node("field", value="hunter2", secret=True)).nodes
    assert not any("hunter2" in string for string in strings(field))


@pytest.mark.parametrize(
    ("value", "written"),
    [(3, "3"), (3.0, "3"), (0.1 + 0.2, "0.3"), (-2.50, "-2.5"), (1e20, "1e+20"), (1 / 3, "0.3333333333")],
)
def test_figures_are_written_as_people_do(value: float, written: str) -> None:
    assert figure(value) == written
