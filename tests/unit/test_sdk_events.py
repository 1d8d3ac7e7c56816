"""Whatever arrives, in whatever order: a frame is answered with a scene that can be shown."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from runtime import scene
from runtime.sdk.program import Program
from tests.unit.driven_program import START, Driven, app

EVERYTHING = app(
    'ui.title("All")',
    's, rows = ui.state, ui.state.get("rows", [])',
    "with ui.row():",
    '    text = ui.field("Text")',
    '    if ui.button("Add") and text:',
    '        rows.append({"text": text, "done": False})',
    '        ui.clear("Text")',
    "for row in list(rows):",
    "    with ui.row():",
    '        row["done"] = ui.checkbox(row["text"], row["done"])',
    '        if ui.button("Delete"): rows.remove(row)',
    'n = ui.number("N", s.get("n", 3), min=0, max=9)',
    'size = ui.slider(f"Size {n}", 1, 10, 5)',
    'if ui.switch("Clock", False): ui.text(ui.now.strftime("%H:%M:%S"))',
    'if ui.switch("Fast", False): s.x = s.get("x", 0) + ui.dt',
    'page = ui.tabs(["One", "Two"])',
    'if page == "Two":',
    '    picked = ui.list(["a", "b", "c"], actions=["Go"])',
    '    if picked: ui.text(f"picked {picked}")',
    'if ui.button("Roll"):',
    "    ui.text(random.randint(1, 6))",
    '    if ui.button("Again"): ui.dialog("Again")',
    "else:",
    '    ui.text("not yet")',
    'if ui.button("Ask"): s.answer = ui.ai("Why?")',
    "c = ui.canvas(100, 100)",
    'if c.clicked: s.setdefault("dots", []).append(c.clicked)',
    'for x, y in s.get("dots", []): c.circle(x, y, size, color="red")',
    'if ui.pressed("space"): s.n = (n + 1) % 10',
    'if ui.every(2): s.ticks = s.get("ticks", 0) + 1',
    'ui.text(s.get("ticks", 0))',
    "if n == 7: 1 / 0",
)
PICK = st.integers(0, 40)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("click"), PICK),
        st.tuples(st.just("change"), PICK, st.integers(-3, 12) | st.booleans() | st.text(max_size=5)),
        st.tuples(st.just("submit"), PICK, st.text(max_size=5)),
        st.tuples(st.just("action"), PICK, st.integers(0, 5), st.sampled_from(["", "Go"])),
        st.tuples(st.just("pointer"), st.sampled_from(["down", "move", "up", "wheel"]), st.floats(-10, 110)),
        st.tuples(st.just("key"), st.sampled_from(["space", "left", "a"]), st.booleans()),
        st.tuples(st.just("reply"), st.integers(0, 9), st.booleans()),
        st.tuples(st.just("message"), st.text(max_size=3)),
        st.tuples(st.just("wait"), st.floats(0, 5)),
    ),
    max_size=15,
)


def event(step: tuple[Any, ...], nodes: list[dict[str, Any]]) -> dict[str, Any]:
    kind, *rest = step
    fields: dict[str, Any] = {}
    if kind in {"click", "change", "submit", "action"}:
        fields = {"id": nodes[rest[0] % len(nodes)]["id"]}
    match step:
        case ("change" | "submit", _, value):
            fields["value"] = value
        case ("action", _, index, action):
            fields |= {"index": index, "action": action}
        case ("pointer", what, x):
            fields = {"id": "canvas:", "what": what, "x": x, "y": x, "button": 1}
        case ("key", key, down):
            fields = {"key": key, "down": down}
        case ("reply", request, ok):
            fields = {"request": request, "ok": ok, "value": "because", "error": "" if ok else "no"}
        case ("message", value):
            fields = {"topic": "t", "value": value}
        case _:
            pass
    return {"kind": kind, **fields}


@given(STEPS)
@settings(deadline=None, max_examples=25)
def test_any_order_of_events_is_answered(steps: list[tuple[Any, ...]]) -> None:
    program = Driven(EVERYTHING)
    for step in steps:
        if step[0] == "wait":
            program.now += step[1]
            program.frame()
        else:
            program.frame(event(step, program.nodes))
        if program.error is not None:
            assert program.error["message"] == "ZeroDivisionError: division by zero"
            assert program.error["line"] == 33


@given(STEPS)
@settings(deadline=None, max_examples=10)
def test_the_same_events_give_the_same_scenes(steps: list[tuple[Any, ...]]) -> None:
    scenes: list[Any] = []
    for _ in range(2):
        program = Driven(EVERYTHING)
        for step in steps:
            program.now += step[1] if step[0] == "wait" else 0.01
            program.frame(*([] if step[0] == "wait" else [event(step, program.nodes)]))
            scenes.append((program.nodes, program.state, program.wake))
    assert scenes[: len(steps)] == scenes[len(steps) :]


def test_events_for_what_is_gone_are_ignored() -> None:
    program = Driven(app('ui.button("x")'))
    program.frame({"kind": "click", "id": "button:gone"}, {"kind": "change", "id": "field:gone", "value": "x"})
    assert program.error is None


def test_a_program_that_does_not_load_says_where() -> None:
    with pytest.raises(SyntaxError) as error:
        Program("x = (\n", {"now": START}, lambda _name, _payload: "{}")
    assert error.value.lineno == 1


def test_scenes_are_text_of_any_letters() -> None:
    program = Driven(app(r'ui.text("\ud800 ⚀ 𝄞")', 'ui.button("\\u202eevil")'))
    assert program.texts == ["? ⚀ 𝄞"]
    assert scene.parse(json.dumps({"title": "", "nodes": program.nodes}).encode()).nodes


def test_a_moving_picture_moves_on_after_a_click_on_it() -> None:
    program = Driven(
        app(
            "c = ui.canvas(480, 320)",
            "if c.clicked: ui.state.x = c.mouse.x",
            "ui.state.x = ui.state.get('x', 0) + 50 * ui.dt",
            "ui.text(round(ui.state.x))",
        )
    )
    program.point("down", 240, 10).point("up", 240, 10).after(1.0)
    assert 285 <= int(program.of("text")["text"]) <= 295


def test_what_stands_still_again_shows_what_it_was_reset_to() -> None:
    program = Driven(
        app(
            "s = ui.state",
            "if s.get('on'): s.seconds = s.get('seconds', 0) + ui.dt",
            "ui.text(round(s.get('seconds', 0)))",
            "if ui.button('Start'): s.on = True",
            "if ui.button('Stop'): s.on, s.seconds = False, 0",
        )
    )
    program.click("Start").after(2.0)
    assert program.of("text")["text"] == "2"
    assert program.click("Stop").of("text")["text"] == "0"
