"""The canvas: what is drawn becomes records, and the pointer comes back."""

from __future__ import annotations

import base64
import struct
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from runtime.sdk import colors
from tests.unit.driven_program import Driven, app

LINE, CIRCLE, ELLIPSE, RECT, ARC, POLY, POINTS, TEXT, IMAGE = range(1, 10)
RED = 0xE5534BFF


def records(program: Driven) -> list[tuple[int, ...]]:
    return list(struct.iter_unpack("<BBHhhhhhhI", base64.b64decode(program.of("canvas")["drawing"])))


def drawn(*lines: str) -> list[tuple[int, ...]]:
    program = Driven(app("c = ui.canvas(400, 300)", *lines))
    assert program.error is None
    return records(program)


@pytest.mark.parametrize(
    ("line", "record"),
    [
        ('c.line(1, 2, 3, 4, "red", 3)', (LINE, 2, 24, 8, 16, 24, 32, 0, 0, RED)),
        ('c.line(1, 2, 3, 4, fill="red", thickness=3)', (LINE, 2, 24, 8, 16, 24, 32, 0, 0, RED)),
        ('c.line((1, 2), (3, 4), "red", width=3)', (LINE, 2, 24, 8, 16, 24, 32, 0, 0, RED)),
        ('c.circle(10, 20, 5, "red")', (CIRCLE, 1, 0, 80, 160, 40, 0, 0, 0, RED)),
        ('c.circle(10, 20, radius=5, fill="red")', (CIRCLE, 1, 0, 80, 160, 40, 0, 0, 0, RED)),
        ('c.circle((10, 20), 5, "red")', (CIRCLE, 1, 0, 80, 160, 40, 0, 0, 0, RED)),
        ('c.circle(10, 20, 5, outline="red", width=1)', (CIRCLE, 0, 8, 80, 160, 40, 0, 0, 0, RED)),
        ('c.circle(10, 20, 5, "red", fill=False)', (CIRCLE, 0, 16, 80, 160, 40, 0, 0, 0, RED)),
        ('c.rect(1, 2, 30, 40, "red")', (RECT, 1, 0, 8, 16, 240, 320, 0, 0, RED)),
        ('c.rect(31, 42, -30, -40, "red")', (RECT, 1, 0, 8, 16, 240, 320, 0, 0, RED)),
        ('c.rect(1, 2, width=30, height=40, color="red")', (RECT, 1, 0, 8, 16, 240, 320, 0, 0, RED)),
        ('c.rectangle(1, 2, 30, 40, "red", radius=4)', (RECT, 1, 0, 8, 16, 240, 320, 32, 0, RED)),
        ('c.ellipse(5, 6, 7, 8, "red")', (ELLIPSE, 1, 0, 40, 48, 56, 64, 0, 0, RED)),
        ('c.arc(5, 6, 7, 0, 90, "red")', (ARC, 0, 16, 40, 48, 56, 0, 5760, 0, RED)),
        ('c.arc(5, 6, 7, 0, math.pi / 2, "red")', (ARC, 0, 16, 40, 48, 56, 0, 5760, 0, RED)),
        ('c.pie(5, 6, 7, 90, 180, "red")', (ARC, 1, 0, 40, 48, 56, 5760, 5760, 0, RED)),
        ('c.text(5, 60, "hi", size=20, color="red", align="center")', (TEXT, 0, 0, 40, 480, 160, 0, 1, 0, RED)),
        ('c.text("hi", 5, size=20, color="red")', (TEXT, 0, 0, 40, 96, 160, 0, 0, 0, RED)),
        ('c.text("hi", size=20, color="red")', (TEXT, 0, 0, 0, 96, 160, 0, 0, 0, RED)),
        ('c.text("hi", 5, 60, size=20, color="red", align="center")', (TEXT, 0, 0, 40, 480, 160, 0, 1, 0, RED)),
        ('c.circle(1e9, -1e9, 5, "red")', (CIRCLE, 1, 0, 32767, -32767, 40, 0, 0, 0, RED)),
    ],
)
def test_shapes_in_all_their_spellings(line: str, record: tuple[int, ...]) -> None:
    assert drawn(line) == [record]


def test_colour_and_outline_make_two() -> None:
    assert [shape[:3] for shape in drawn('c.circle(1, 2, 3, color="red", outline="blue", width=4)')] == [
        (CIRCLE, 1, 0),
        (CIRCLE, 0, 32),
    ]


@pytest.mark.parametrize("points", ["[(1, 2), (3, 4), (5, 6), (7, 8)]", "[1, 2, 3, 4, 5, 6, 7, 8]"])
def test_a_polygon_brings_its_points(points: str) -> None:
    assert drawn(f'c.poly({points}, color="red")') == [
        (POLY, 1, 0, 4, 0, 0, 0, 0, 0, RED),
        (POINTS, 0, 0, 8, 16, 24, 32, 40, 48, RED),
        (POINTS, 0, 0, 56, 64, 0, 0, 0, 0, RED),
    ]


def test_what_is_drawn_may_be_moved_turned_and_scaled() -> None:
    line = drawn(
        "c.push()", "c.translate(100, 50)", "c.rotate(90)", "c.scale(2)", 'c.line(0, 0, 10, 0, "red")', "c.pop()"
    )
    assert line == [(LINE, 2, 32, 800, 400, 800, 560, 0, 0, RED)]
    turned = drawn("c.rotate(45)", 'c.rect(0, 0, 10, 10, "red")', "c.pop()", 'c.circle(1, 1, 1, "red")')
    assert [shape[0] for shape in turned] == [POLY, POINTS, POINTS, CIRCLE]
    assert turned[-1][3:6] == (8, 8, 8)


def test_a_push_may_be_a_with() -> None:
    shapes = drawn("with c.push():", "    c.translate(10, 10)", "    c.circle(0, 0, 1)", "c.circle(0, 0, 1)")
    assert [shape[3] for shape in shapes] == [80, 0]


def test_images_are_sent_once() -> None:
    program = Driven(
        app("c = ui.canvas()", "for x in range(3): c.image(x, 0, [['red', (0, 255, 0)], [0, 255]], width=20)")
    )
    node = program.of("canvas")
    assert len(node["images"]) == 1
    assert base64.b64decode(node["images"][0]["pixels"])[:8] == bytes([0xE5, 0x53, 0x4B, 255, 0, 255, 0, 255])
    assert [record[:8] for record in records(program)] == [(IMAGE, 0, 0, 8 * x, 0, 160, 16, 0) for x in range(3)]


def test_shapes_drawn_on_ui_go_on_a_canvas() -> None:
    program = Driven(
        app(
            "ui.clear()", "ui.circle(5, 5, 2)", "ui.rect(1, 1, ui.width, ui.height(), color=(255, 0, 0))", "ui.update()"
        )
    )
    assert (program.of("canvas")["width"], program.of("canvas")["height"]) == (400, 300)
    assert records(program)[1] == (RECT, 1, 0, 8, 8, 3200, 2400, 0, 0, 0xFF0000FF)


def test_too_much_is_said() -> None:
    program = Driven(app("c = ui.canvas()", "for i in range(30000): c.circle(i, i, 1)"))
    assert program.error is not None
    assert program.error["message"] == "a canvas holds at most 20000 lines and shapes"
    assert program.error["line"] == 3


def test_two_hundred_primitives_take_no_time() -> None:
    program = Driven(app("c, t = ui.canvas(), ui.dt", "for i in range(200): c.circle(i, i, 5, color='red')"))
    took = []
    for _ in range(20):
        program.now += 1 / 60
        before = time.perf_counter()
        program.program.frame({"now": program.now, "events": []})
        took.append(time.perf_counter() - before)
    assert len(records(program)) == 200
    assert min(took) < 0.004


def test_the_pointer_is_seen_once_where_it_went_down() -> None:
    source = app(
        "c = ui.canvas()",
        "if c.clicked: ui.state.at = c.clicked",
        "if c.drag: ui.state.setdefault('strokes', []).append(c.drag)",
        "ui.text(c.mouse.down)",
    )
    program = Driven(source).point("down", 10, 20)
    assert program.state["at"] == {"__object__": ["Point", [10, 20]]} or program.program.state.at == (10, 20)
    assert program.texts == ["True"]
    program.point("move", 30, 40).point("up", 30, 40)
    assert program.texts == ["False"]
    assert program.program.state.strokes == [(10, 20, 10, 20), (10, 20, 30, 40)]


def test_a_canvas_whose_pointer_nobody_reads_wakes_nobody() -> None:
    program = Driven(app("ui.canvas()", "ui.state.calls = ui.state.get('calls', 0) + 1"))
    assert program.point("move", 1, 1).point("down", 1, 1).state == {"calls": 1}


def test_keys_are_held_and_pressed() -> None:
    source = app(
        "c, t = ui.canvas(), ui.dt",
        "if ui.key('left'): ui.state.held = ui.state.get('held', 0) + 1",
        "if ui.pressed('ArrowLeft'): ui.state.pressed = ui.state.get('pressed', 0) + 1",
    )
    program = Driven(source)
    assert program.of("canvas")["keys"] is True
    program.key("left").after(0.1)
    program.key("left", down=False).after(0.1)
    assert program.state["pressed"] == 1
    assert 5 <= program.state["held"] <= 8


def test_a_key_in_a_program_that_stands_still_counts_once_and_then_repeats() -> None:
    program = Driven(app("if ui.key('left'): ui.state.x = ui.state.get('x', 0) - 1"))
    program.key("left")
    assert program.state == {"x": -1}
    assert program.after(0.39).state == {"x": -1}
    assert program.after(0.5).state["x"] < -5


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("red", "red"),
        ("Grey", "gray"),
        ("primary", "accent"),
        ("cyan", "#00d7e6"),
        ("#abc", "#aabbcc"),
        ("#A1B2C3", "#a1b2c3"),
        ((255, 0, 0), "#ff0000"),
        ((1.0, 0.5, 0.0), "#ff8000"),
        ((255, 0, 0, 128), "#ff000080"),
        ([0, 0, 0], "#000000"),
        ("rgb(255, 0, 0)", "#ff0000"),
        ("rgba(255,0,0,0.5)", "#ff000080"),
        ("hsl(120, 100%, 50%)", "#00ff00"),
        (0xFF8800, "#ff8800"),
        ("transparent", "#00000000"),
        (None, ""),
    ],
)
def test_colours_in_all_their_spellings(value: object, name: str) -> None:
    assert colors.named(value) == name


@pytest.mark.parametrize("value", ["nocolor", "#12345", (1, 2), "rgb(x)", object(), ("a", "b", "c")])
def test_what_is_no_colour_is_said(value: object) -> None:
    with pytest.raises(colors.UnknownColorError, match="is no colour"):
        colors.named(value)


NUMBERS = st.integers(-5000, 5000) | st.floats(-1e6, 1e6)


@given(
    st.lists(
        st.tuples(st.sampled_from(["line", "circle", "rect", "ellipse", "arc"]), NUMBERS, NUMBERS, NUMBERS, NUMBERS)
    )
)
@settings(deadline=None, max_examples=40)
def test_any_shapes_make_a_scene_that_is_taken(shapes: list[tuple[Any, ...]]) -> None:
    lines = [f"c.{name}({a!r}, {b!r}, {c!r}, {d!r})" for name, a, b, c, d in shapes]
    drawn(*lines, "pass")


@pytest.mark.parametrize(
    ("lines", "ground", "ink"),
    [
        (["c.line(0, 0, 9, 9, 'black')", "c.line(0, 0, 9, 9)"], "#eef1f5", 0x1C222DFF),
        (["c.rect(0, 0, 400, 300, 'black')", "c.line(0, 0, 9, 9)"], "", 0xE8EDF5FF),
        (["c.line(0, 0, 9, 9, 'red')", "c.line(0, 0, 9, 9)"], "", 0xE8EDF5FF),
        (["c.background('yellow')", "c.line(0, 0, 9, 9, 'black')", "c.line(0, 0, 9, 9)"], "yellow", 0xE8EDF5FF),
    ],
)
def test_who_draws_in_black_gets_paper(lines: list[str], ground: str, ink: int) -> None:
    program = Driven(app("c = ui.canvas(400, 300)", *lines))
    assert program.of("canvas")["background"] == ground
    assert records(program)[-1][-1] == ink


def test_a_number_that_ticks_may_be_drawn() -> None:
    program = Driven(app("t = ui.time - 1773500960", "ui.canvas().circle(t * 10, 5, 2)"))
    assert program.error is None
    assert program.wake == "frame"
    assert records(program)[0][3] == 500


def test_labels_like_ids_of_others_stay_apart() -> None:
    program = Driven(app('ui.button("a")', 'ui.button("a")', 'if ui.button("a#2"): ui.text("third")', "ui.text('x')"))
    assert len({node["id"] for node in program.nodes}) == 4
    assert program.click("a#2").texts == ["third", "x"]
