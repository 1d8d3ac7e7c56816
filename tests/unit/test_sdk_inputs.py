"""Widgets: values that persons set, spellings that programs use."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.driven_program import Driven, app


def test_what_the_person_set_stays() -> None:
    program = Driven(app('n = ui.number("N", 5)', "ui.text(n)"))
    assert program.change("number", "N", 7).texts == ["7"]
    assert program.frame({"kind": "resize", "width": 1, "height": 1}).texts == ["7"]
    assert Driven(app('n = ui.number("N", 5)', "ui.text(n)"), state=program.state).texts == ["7"]


def test_a_program_that_says_something_new_wins() -> None:
    source = app('if ui.button("Nine"): ui.state.n = 9', 'ui.text(ui.number("N", ui.state.get("n", 5)))')
    program = Driven(source).change("number", "N", 7)
    assert program.click("Nine").texts == ["9"]
    assert program.change("number", "N", 3).texts == ["3"]


def test_a_value_fed_back_into_its_widget_holds() -> None:
    source = app('ui.state.n = ui.slider("N", 0, 10, ui.state.get("n", 2))', "ui.text(ui.state.n)")
    assert Driven(source).change("slider", "N", 8).frame().texts == ["8"]


def test_a_slider_with_its_value_in_the_label_stays_the_same() -> None:
    source = app("n = ui.slider(f\"Size: {ui.state.get('n', 2)}\", 0, 10, 2)", "ui.state.n = n")
    program = Driven(source)
    first = program.of("slider")["id"]
    program.change("slider", "Size: 2", 8)
    assert program.of("slider")["id"] == first
    assert program.of("slider")["value"] == 8
    assert program.of("slider")["label"] == "Size: 8"


def test_rows_keep_their_values_when_one_is_deleted() -> None:
    source = app(
        'items = ui.state.setdefault("items", [{"name": n, "done": False} for n in "abc"])',
        "for item in list(items):",
        "    with ui.row():",
        '        item["done"] = ui.checkbox(item["name"], item["done"])',
        '        if ui.button("Delete"): items.remove(item)',
    )
    program = Driven(source).change("checkbox", "b", value=True)
    program.click("Delete", 0)
    assert [(node["label"], node["value"]) for node in program.nodes if node["kind"] == "checkbox"] == [
        ("b", True),
        ("c", False),
    ]


@pytest.mark.parametrize(
    ("call", "value"),
    [
        ('ui.number("N", 3)', 3),
        ('ui.number("N", 3.0)', 3.0),
        ('ui.number("N", "4")', 4),
        ('ui.number("N", 3, step=0.5)', 3),
        ('ui.number("N", None, min=2)', 2),
        ('ui.number("N", 5, max=4)', 4),
        ('ui.number_input("N", value=6)', 6),
        ('ui.number("N", min=10, max=1)', 1),
        ('ui.slider("S", 0, 30, 15)', 15),
        ('ui.slider("S", min=0, max=1, value=0.5)', 0.5),
        ('ui.slider("S", (0, 10), 4)', 4),
        ('ui.slider("S", 50, 0, 100)', 50),
        ('ui.slider("S", 0.1, 10, 1)', 1),
        ('ui.slider("S", min_value=1, max_value=5)', 1),
        ("ui.slider(0, 10, 5)", 5),
        ('ui.slider("S", 5, 5)', 5),
        ('ui.field("F", "x")', "x"),
        ('ui.text_input("F")', ""),
        ('ui.textarea("F", "a", placeholder="p")', "a"),
        ('ui.field("F", default="d", multiline=True)', "d"),
        ('ui.input("F", 5)', "5"),
        ('ui.checkbox("C", "true")', True),
        ('ui.toggle("C", value=True)', True),
        ('ui.choice("C", ["a", "b"])', "a"),
        ('ui.choice("C", ["a", "b"], "b")', "b"),
        ('ui.choice("C", options=["a", "b"], index=1)', "b"),
        ('ui.selectbox("C", {"a": 1})', "a"),
        ('ui.radio(["a", "b"])', "a"),
        ('ui.dropdown("C", [1, 2, 3], 2)', 2),
        ('ui.choice("C", [])', None),
        ('ui.tabs(["One", "Two"])', "One"),
        ('ui.text("hi")', "hi"),
        ("ui.text(2.0)", "2"),
        ("ui.text(0.1 + 0.2)", "0.3"),
        ("ui.text(None)", ""),
        ('ui.text("x", size="24px", weight="bold", nonsense=1)', "x"),
    ],
)
def test_calls_in_all_their_spellings(call: str, value: object) -> None:
    program = Driven(app(f"x = {call}", "ui.state.x = x", "ui.state.kind = type(x).__name__"))
    assert program.error is None
    assert program.state.get("x") == value
    assert isinstance(value, str) or program.state["kind"] == type(value).__name__


def test_unknown_keywords_are_noted() -> None:
    program = Driven(app('ui.text("x", wobble=3)'))
    assert program.notes == ["line 2: ui.text has no wobble="]


@pytest.mark.parametrize(
    ("call", "fields"),
    [
        ('ui.text("# Big")', {"text": "Big", "size": 30, "bold": True}),
        ('ui.text("**loud**")', {"text": "loud", "bold": True}),
        ('ui.text("a **b** c")', {"text": "a b c", "bold": False}),
        ('ui.header("H")', {"size": 30, "bold": True}),
        ('ui.h3("H")', {"size": 20, "bold": True}),
        ('ui.caption("c")', {"color": "muted"}),
        ('ui.text("x", color=(255, 0, 0), align="middle")', {"color": "#ff0000", "align": "center"}),
        ('ui.text("x", color="nocolor")', {"color": ""}),
        ('ui.label("x", mono=True)', {"mono": True}),
    ],
)
def test_text_looks_as_it_is_told_to(call: str, fields: dict[str, Any]) -> None:
    node = Driven(app(call)).of("text")
    assert {name: node[name] for name in fields} == fields


def test_a_callback_is_called_with_what_it_takes() -> None:
    source = app(
        'ui.button("A", lambda: ui.state.update(a=1))',
        'ui.button("B", command=lambda: ui.state.update(b=1))',
        'ui.slider("S", 0, 10, 5, on_change=lambda v: ui.state.update(s=v))',
    )
    program = Driven(source).click("A").click("B").change("slider", "S", 7)
    assert {key: program.state[key] for key in "abs"} == {"a": 1, "b": 1, "s": 7}


def test_a_field_is_emptied_by_name_and_by_itself() -> None:
    source = app(
        'a = ui.field("A")',
        'b = ui.field("B")',
        'if ui.button("Add"):',
        "    ui.state.got = a + b",
        '    ui.clear("A")',
        "    b.clear()",
    )
    program = Driven(source).change("field", "A", "x").change("field", "B", "y").click("Add")
    assert program.state["got"] == "xy"
    assert (program.of("field", "A")["value"], program.of("field", "B")["value"]) == ("", "")


def test_enter_presses_the_button_that_follows() -> None:
    source = app("with ui.row():", '    name = ui.field("Name")', '    if ui.button("Add"): ui.state.name = name')
    assert Driven(source).submit("field", "Name", "bob").state["name"] == "bob"


def test_enter_never_presses_what_undoes() -> None:
    source = app('ui.field("Name")', 'if ui.button("Delete all"): ui.state.gone = True')
    assert "gone" not in Driven(source).submit("field", "Name", "bob").state


def test_a_choice_is_of_the_option_wherever_it_stands() -> None:
    source = app(
        'options = ui.state.setdefault("o", ["a", "b"])',
        'if ui.button("More"): options.insert(0, "new")',
        'ui.text(ui.choice("C", options))',
    )
    program = Driven(source)
    assert program.frame({"kind": "change", "id": program.of("choice")["id"], "value": 1}).texts == ["b"]
    assert program.click("More").texts == ["b"]
    assert program.of("choice")["index"] == 2


def test_tabs_open_by_with() -> None:
    source = app('one, two = ui.tabs(["One", "Two"])', "with one:", '    ui.text("1")', "with two:", '    ui.text("2")')
    program = Driven(source)
    assert program.texts == ["1"]
    assert program.frame({"kind": "change", "id": program.of("tabs")["id"], "value": 1}).texts == ["2"]


def test_a_row_of_a_list_tells_its_action() -> None:
    source = app(
        'items = ui.state.setdefault("items", ["a", "b"])',
        'picked = ui.list(items, actions=["Delete"])',
        'if picked == "Delete": items.pop(picked.index)',
    )
    program = Driven(source)
    event = {"kind": "action", "id": program.of("list")["id"], "index": 0, "action": "Delete"}
    assert program.frame(event).state == {"items": ["b"]}
    assert [item["text"] for item in program.of("list")["items"]] == ["b"]


def test_a_row_that_can_be_ticked_is() -> None:
    source = app('ui.list(ui.state.setdefault("t", [{"text": "a", "done": False}]))')
    program = Driven(source)
    assert program.of("list")["items"] == [{"text": "a", "done": False}]
    program.frame({"kind": "action", "id": program.of("list")["id"], "index": 0, "action": ""})
    assert program.of("list")["items"] == [{"text": "a", "done": True}]


@pytest.mark.parametrize(
    ("call", "header", "rows"),
    [
        ('ui.table([[1, 2], [3, 4]], header=["a", "b"])', ["a", "b"], [["1", "2"], ["3", "4"]]),
        ('ui.table([{"a": 1, "b": 2}])', ["a", "b"], [["1", "2"]]),
        ('ui.table({"a": [1, 3], "b": [2, 4]})', ["a", "b"], [["1", "2"], ["3", "4"]]),
        ('ui.table({"x": 1})', [], [["x", "1"]]),
        ('ui.table(["p", "q"])', [], [["p"], ["q"]]),
    ],
)
def test_tables_of_all_forms(call: str, header: list[str], rows: list[list[str]]) -> None:
    node = Driven(app(call)).of("table")
    assert (node["header"], node["rows"]) == (header, rows)


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        ("ui.chart([1, 2, 3])", ("line", [], [("", [1, 2, 3], None)])),
        ('ui.chart([8, 9], kind="pie", labels=["a", "b"])', ("pie", ["a", "b"], [("", [8, 9], None)])),
        ('ui.chart({"a": 3, "b": 5}, "bar")', ("bar", ["a", "b"], [("", [3, 5], None)])),
        ('ui.chart({"S": [1, 2], "C": [2, 3]})', ("line", [], [("S", [1, 2], None), ("C", [2, 3], None)])),
        ('ui.chart(data=[(1, 2), (3, 4)], kind="scatter")', ("scatter", [], [("", [2, 4], [1, 3])])),
        ('ui.bar_chart([("Jan", 5), ("Feb", 6)])', ("bar", ["Jan", "Feb"], [("", [5, 6], None)])),
        ('ui.chart([{"month": "Jan", "sales": 3}])', ("line", ["Jan"], [("sales", [3], None)])),
        ("ui.chart(5)", ("line", [], [("", [5], None)])),
        ('ui.line_chart([{"name": "A", "values": [1]}], x_label="x")', ("line", [], [("A", [1], None)])),
        ("ui.plot(x=[1, 2], y=[3, 4])", ("line", [], [("", [3, 4], [1, 2])])),
        ("ui.chart([])", ("line", [], [("", [], None)])),
    ],
)
def test_charts_of_all_forms(call: str, expected: tuple[str, list[str], list[Any]]) -> None:
    node = Driven(app(call)).of("chart")
    series = [(one["name"], one["values"], one["xs"]) for one in node["series"]]
    assert (node["style"], node["labels"], series) == expected


@pytest.mark.parametrize(
    ("call", "value"),
    [
        ("0.25", 0.25),
        ("3", 0.03),
        ("1.7", 1),
        ("-1", 0),
        ("True", 1),
        ("3, max=4", 0.75),
        ("50", 0.5),
        ("", None),
    ],
)
def test_progress_is_a_share(call: str, value: float | None) -> None:
    assert Driven(app(f"ui.progress({call})")).of("progress")["value"] == value


def test_boxes_hold_what_is_drawn_in_them() -> None:
    source = app(
        "with ui.row() as row:",
        '    ui.text("a")',
        'with ui.card("Card"):',
        "    with ui.grid(3):",
        '        ui.text("b")',
        "left, right = ui.columns(2)",
        "with right:",
        '    ui.text("c")',
        'left.text("d")',
        'row.text("e")',
        "ui.divider()",
    )
    program = Driven(source)
    assert [(node["kind"], node["depth"]) for node in program.nodes] == [
        *(("row", 0), ("text", 1), ("text", 1), ("card", 0), ("grid", 1), ("text", 2)),
        *(("row", 0), ("column", 1), ("text", 2), ("column", 1), ("text", 2), ("divider", 0)),
    ]
    assert program.texts == ["a", "e", "b", "d", "c"]


def test_a_dialog_closes_by_its_ok_and_opens_again() -> None:
    program = Driven(app('if ui.button("Show"): ui.dialog("Hello")')).click("Show")
    assert program.of("dialog")["label"] == "Hello"
    program.click("OK")
    assert not [node for node in program.nodes if node["kind"] == "dialog"]
    assert program.click("Show").of("dialog")


def test_a_dialog_that_is_always_drawn_closes_too() -> None:
    program = Driven(app('ui.alert("Game over")', 'ui.button("x")')).click("OK")
    assert program.click("x").buttons == ["x"]


def test_a_dialog_tells_which_button() -> None:
    source = app(
        'if ui.button("Delete"): ui.state.sure = True',
        'if ui.state.get("sure"):',
        '    answer = ui.dialog("Sure?", ["Yes", "No"])',
        "    if answer: ui.state.answer, ui.state.sure = str(answer), False",
    )
    program = Driven(source).click("Delete").click("No")
    assert program.state == {"sure": False, "answer": "No"}
    assert program.buttons == ["Delete"]


def test_a_field_is_emptied_once_its_text_was_added_to_a_list() -> None:
    source = app(
        'items = ui.state.get("items", [])',
        'text = ui.field("Task")',
        'if ui.button("Add") and text: items.append({"text": text})',
        'if ui.button("Show"): ui.state.shown = text',
    )
    program = Driven(source).change("field", "Task", "milk").click("Show")
    assert program.of("field")["value"] == "milk"
    assert program.click("Add").of("field")["value"] == ""
    assert program.state["items"] == [{"text": "milk"}]


def test_a_time_put_by_in_each_call_is_the_time() -> None:
    program = Driven(app("ui.state.there = ui.now + 9 * 3600", 'ui.text(ui.state.there.strftime("%H:%M"))'))
    assert program.texts == ["00:09"]
    assert program.after(60).texts == ["00:10"]


@pytest.mark.parametrize(
    "line",
    [
        'ui.row([ui.text("a"), ui.button("b")])',
        'ui.row(lambda: ui.text("a"), lambda: ui.button("b"))',
        'ui.row("a", ui.button("b"))',
    ],
)
def test_a_box_may_be_handed_what_it_holds(line: str) -> None:
    program = Driven(app('ui.text("before")', line, 'ui.text("after")'))
    assert sorted((node["kind"], node["depth"]) for node in program.nodes if node["depth"]) == [
        ("button", 1),
        ("text", 1),
    ]
    assert program.texts == ["before", "a", "after"]
