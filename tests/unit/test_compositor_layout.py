"""Where things go: what holds for every scene, and what people expect of the usual ones."""

from __future__ import annotations

import math
import time
from itertools import pairwise
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compositor import layout
from compositor.drawing.atlas import Atlas
from compositor.drawing.pen import Pen
from compositor.geometry import Rect
from compositor.layout.tables import Grid
from compositor.style import Style
from compositor.text import shape
from compositor.view import Draft, Selection, View
from runtime.scene import CONTAINERS, Table
from tests.random_scenes import random_scene
from tests.scenes import node, shown

if TYPE_CHECKING:
    from compositor.layout import Layout
    from runtime.scene import Scene
    from runtime.wire import JSON

STYLE = Style()
SIZE = (800.0, 600.0)


def arranged(scene: Scene, width: float = SIZE[0], height: float = SIZE[1], style: Style = STYLE) -> Layout:
    return layout.arrange(scene, width, height, style, View())


def place(found: Layout, id_: str) -> Rect:
    return next(rect for one, rect in (*found.placed, *found.dialog) if one.id == id_)


def button(id_: str, label: str, depth: int = 1) -> dict[str, Any]:
    return node("button", id=id_, label=label, depth=depth)


def text(id_: str, words: str, depth: int = 0, **fields: JSON) -> dict[str, Any]:
    return node("text", id=id_, text=words, depth=depth, **fields)


styles = st.builds(
    Style, theme=st.sampled_from(["dark", "light", "contrast"]), scale=st.sampled_from([1.0, 1.5, 2.0, 3.0]),
    text_size=st.sampled_from([0.75, 1.0, 2.0]),
)  # fmt: skip
sizes = st.tuples(st.floats(60, 2000), st.floats(0, 1500))


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2**32), sizes, styles)
def test_all_is_somewhere_and_nothing_outside_of_the_width(seed: int, size: tuple[float, float], style: Style) -> None:
    scene = random_scene(Random(seed))  # noqa: S311 - the same scenes each time
    found = arranged(scene, *size, style)
    for one, rect in (*found.placed, *found.dialog):
        assert all(map(math.isfinite, rect)), one
        assert rect.x >= -1, one
        assert rect.right <= max(1, size[0]) + 2, one
    ids = {one.id for one in scene.nodes}
    for spot in found.spots:
        assert all(map(math.isfinite, spot.rect)), spot
        assert spot.id in ids | {""}
        assert spot.rect.x >= -1, spot
        assert spot.rect.right <= max(1, size[0]) + 2, spot
    assert set(found.focusable) <= ids | {""}


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 2**32), styles)
def test_nothing_lies_over_anything_else(seed: int, style: Style) -> None:
    found = arranged(random_scene(Random(seed)), *SIZE, style)  # noqa: S311
    for layer in (found.placed, found.dialog):
        leaves = [rect.inset(1) for one, rect in layer if one.kind not in CONTAINERS and rect.height > 2 < rect.width]
        for number, rect in enumerate(leaves):
            assert not any(rect.touches(other) for other in leaves[number + 1 :])


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32), sizes, styles)
def test_whatever_is_arranged_can_be_painted(seed: int, size: tuple[float, float], style: Style) -> None:
    pen = Pen(Atlas())
    layout.paint(arranged(random_scene(Random(seed)), *size, style), View(), style, pen)  # noqa: S311
    drawn = pen.picture().bounds
    if drawn is not None:
        assert Rect(0, 0, *size).inset(-1).covers(drawn)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32), sizes, styles, st.data())
def test_whatever_a_person_does_it_stays_inside_of_the_window(
    seed: int, size: tuple[float, float], style: Style, data: st.DataObject
) -> None:
    scene = random_scene(Random(seed))  # noqa: S311
    found = arranged(scene, *size, style)
    spot = data.draw(st.sampled_from([*found.spots, None]))
    id_ = spot.id if spot else ""
    draft = Draft("some words\n" * data.draw(st.integers(0, 9)), Selection(0, data.draw(st.integers(0, 5))), "x")
    scrolls = {"": (0.0, data.draw(st.floats(0, 500))), id_: (data.draw(st.floats(0, 50)), 20.0)}
    view = View(hovered=spot, pressed=spot, focused=id_, ring=True, opened=id_, draft=draft, scrolls=scrolls)
    pen = Pen(Atlas())
    layout.paint(layout.arrange(scene, *size, style, view), view, style, pen)
    drawn = pen.picture().bounds
    if drawn is not None:
        assert Rect(0, 0, *size).inset(-1).covers(drawn)


def test_a_board_has_square_keys_whatever_the_room_and_keeps_them_when_one_becomes_a_sign() -> None:
    keys = [button(f"k{number}", "X") for number in range(9)]
    for width, height in ((800, 600), (400, 300), (200, 700)):
        board = shown(node("grid", columns=3), *keys[:4], text("k4", "7", 1), *keys[5:])
        found = arranged(board, width, height)
        first, last = place(found, "k0"), place(found, "k8")
        assert first.width == pytest.approx(first.height, abs=1)
        assert last.bottom <= height
        sign, spot = place(found, "k4"), place(found, "k1")
        assert sign.middle[0] == pytest.approx(spot.middle[0], abs=2)
        assert sign.middle[1] == pytest.approx(place(found, "k3").middle[1], abs=2)


def test_the_keys_of_a_calculator_fill_its_width() -> None:
    signs = "789/456*123-0.=+"
    keys = [button(f"k{number}", sign) for number, sign in enumerate(signs)]
    found = arranged(shown(node("grid", columns=4), *keys))
    assert place(found, "k0").width > place(found, "k0").height


def test_a_button_stands_on_the_ground_of_the_field_beside_it() -> None:
    found = arranged(shown(node("row"), node("field", depth=1), button("add", "Add")))
    assert place(found, "add").bottom == pytest.approx(place(found, "field").bottom, abs=1)
    assert place(found, "field").width > place(found, "add").width


def test_a_row_that_is_too_long_goes_on_below() -> None:
    found = arranged(shown(node("row"), *(button(f"b{n}", "A long label") for n in range(12))), 500)
    assert place(found, "b11").y > place(found, "b0").bottom
    assert place(found, "b11").right <= 500


def test_buttons_at_the_end_of_rows_are_in_line() -> None:
    rows = [
        one
        for n, words in enumerate(("Milk", "A much longer thing to buy"))
        for one in (node("row", id=f"r{n}"), text(f"t{n}", words, 1), button(f"b{n}", "Delete"))
    ]
    found = arranged(shown(*rows))
    assert place(found, "b0").right == place(found, "b1").right
    assert place(found, "b0").right == pytest.approx(place(found, "r0").right, abs=1)


def test_columns_of_rows_of_the_same_kinds_are_in_line() -> None:
    rows = [
        one
        for n, city in enumerate(("Rome", "New York City"))
        for one in (node("row", id=f"r{n}"), text(f"c{n}", city, 1), text(f"t{n}", "12:00", 1))
    ]
    found = arranged(shown(*rows))
    assert place(found, "t0").x == place(found, "t1").x


def test_cards_beside_each_other_are_equally_high_and_wide() -> None:
    found = arranged(
        shown(
            node("row"),
            node("card", id="a", depth=1),
            text("x", "one\ntwo\nthree", 2),
            node("card", id="b", depth=1),
            text("y", "one", 2),
        )
    )
    assert place(found, "a").height == place(found, "b").height
    assert place(found, "a").width == pytest.approx(place(found, "b").width, abs=1)
    assert place(found, "x").y == place(found, "y").y


def test_a_canvas_takes_the_height_that_is_left_and_keeps_its_shape() -> None:
    found = arranged(shown(node("canvas"), button("new", "New game", 0)))
    canvas = place(found, "canvas")
    assert canvas.width / canvas.height == pytest.approx(300 / 200, rel=0.02)
    assert canvas.height > 400
    assert place(found, "new").bottom <= SIZE[1]
    assert layout.canvas_point(found, "canvas", *canvas.middle) == pytest.approx((150, 100), abs=1)


def test_behind_a_dialog_nothing_reacts() -> None:
    found = arranged(shown(button("behind", "Buy", 0), node("dialog"), button("yes", "Yes")))
    assert {spot.id for spot in found.spots} == {"yes"}
    assert found.focusable == ("yes",)


def test_what_is_too_high_can_be_scrolled_and_what_fits_can_t() -> None:
    few, many = (shown(*(text(f"t{n}", "word", size=40) for n in range(count))) for count in (3, 40))
    assert not any(spot.part == "scroll" for spot in arranged(few).spots)
    assert any(spot.part == "scroll" for spot in arranged(many).spots)
    assert arranged(many).scrollable[0].content[1] > SIZE[1]


def test_an_opened_choice_shows_its_options_inside_the_window() -> None:
    options = [f"Option {number}" for number in range(40)]
    for at in range(4):
        scene = shown(*(text(f"t{n}", "x", size=60) for n in range(at * 3)), node("choice", options=options))
        found = layout.arrange(scene, *SIZE, STYLE, View(opened="choice"))
        shown_options = [spot for spot in found.spots if spot.part == "option"]
        assert shown_options
        assert all(spot.rect.y >= 0 and spot.rect.bottom <= SIZE[1] for spot in shown_options)


def test_larger_text_is_never_cut_by_its_own_button() -> None:
    for size in (0.75, 1.0, 2.0):
        style = Style(text_size=size)
        found = arranged(shown(button("b", "Say hello", 0)), style=style)
        assert place(found, "b").width >= shape("Say hello", "medium", style.type(16)).width
        assert place(found, "b").height >= style.type(16)


def test_the_largest_scene_that_there_may_be_is_arranged_in_a_moment() -> None:
    nodes = [text(f"t{number}", "Some words that may have to be broken somewhere " * 4) for number in range(2000)]
    scene = shown(*nodes)
    began = time.process_time()
    arranged(scene, 300)
    assert time.process_time() - began < 4
    began = time.process_time()
    for _ in range(20):
        arranged(scene, 300)
    assert (time.process_time() - began) / 20 < 0.05


def test_a_scene_that_animates_costs_little() -> None:
    def frame(number: int) -> None:
        scene = shown(
            text("t", f"{number // 60:02}:{number % 60:02}", size=64, align="center"),
            node("progress", value=number % 100 / 100),
            node("row"),
            button("a", "Pause"),
            button("b", "Reset"),
            text("r", "Rounds done: 0"),
        )
        pen = Pen(atlas)
        layout.paint(arranged(scene), View(), STYLE, pen)
        pen.picture()

    atlas = Atlas()
    for number in range(50):
        frame(number)
    began = time.process_time()
    for number in range(200):
        frame(number)
    assert (time.process_time() - began) / 200 < 0.004


def test_a_long_label_goes_on_below_and_is_never_cut() -> None:
    words = "Which of the planets is the largest one of all that there are around the sun?"
    for kind in ("button", "checkbox", "switch"):
        one, many = (place(arranged(shown(node(kind, label=words)), width), kind) for width in (1000, 200))
        assert many.height > one.height
        assert many.right <= 200


def test_rows_of_a_list_are_as_high_as_their_texts_and_follow_each_other() -> None:
    items: list[JSON] = [{"text": "word " * count, "done": None} for count in (1, 60, 1)]
    found = arranged(shown(node("list", items=items)), 300)
    first, second, third = (found.row("list", item) or Rect(0, 0, 0, 0) for item in range(3))
    assert second.height > 3 * first.height
    assert second.y == pytest.approx(first.bottom)
    assert third.y == pytest.approx(second.bottom)
    assert third.bottom <= place(found, "list").bottom
    assert found.row("list", 3) is None


def test_actions_lie_at_the_right_of_their_row_and_beside_each_other() -> None:
    items: list[JSON] = [{"text": "Milk", "done": False}]
    found = arranged(shown(node("list", items=items, actions=["Edit", "Delete"])))
    edit, delete = (spot.rect for spot in found.spots if spot.part == "action")
    row = found.row("list", 0)
    assert row is not None
    assert edit.right <= delete.x
    assert row.covers(delete)
    assert min(edit.height, delete.height) >= 36


def test_tabs_that_dont_fit_on_a_line_go_on_below() -> None:
    options = [f"A rather long tab {number}" for number in range(9)]
    found = arranged(shown(node("tabs", options=options)), 400)
    tabs = [spot.rect for spot in found.spots if spot.part == "tab"]
    assert len({tab.y for tab in tabs}) > 1
    assert not any(tab.touches(other) for n, tab in enumerate(tabs) for other in tabs[n + 1 :])
    assert all(place(found, "tabs").covers(tab.inset(0.01)) for tab in tabs)


def test_a_menu_scrolls_by_itself_and_says_where_its_options_are() -> None:
    options = [f"Option {number}" for number in range(40)]
    scene = shown(node("choice", options=options))
    found = layout.arrange(scene, *SIZE, STYLE, View(opened="choice"))
    inner = found.scrollable[-1]
    last = found.row("choice", 39)
    assert inner.id == "choice"
    assert last is not None
    assert last.bottom - inner.rect.y == pytest.approx(inner.content[1])
    down = inner.content[1] - inner.rect.height
    scrolled = layout.arrange(scene, *SIZE, STYLE, View(opened="choice", scrolls={"choice": (0, down)}))
    assert [spot.item for spot in scrolled.spots if spot.part == "option"][-1] == 39


def test_a_field_of_many_lines_scrolls_by_itself_while_it_is_written_in() -> None:
    draft = Draft("line\n" * 30, Selection(0, 0))
    scene = shown(node("field", lines=4))
    found = layout.arrange(scene, *SIZE, STYLE, View(focused="field", draft=draft))
    inner = found.scrollable[-1]
    assert inner.id == "field"
    assert inner.content[1] > 5 * inner.rect.height


def test_what_is_written_in_a_number_stays_clear_of_its_buttons() -> None:
    found = layout.arrange(shown(node("number")), 300, 300, STYLE, View(focused="number"))
    text = found.field("number")
    fewer = next(spot.rect for spot in found.spots if spot.part == "less")
    assert text is not None
    assert text.area.right <= fewer.x


def test_a_dialog_higher_than_the_window_is_scrolled() -> None:
    scene = shown(node("dialog"), *(text(f"t{n}", "word", 1, size=40) for n in range(30)), button("ok", "OK"))
    found = arranged(scene)
    assert found.is_dialog_long
    last = next(spot.rect for spot in found.spots if spot.id == "ok")
    assert SIZE[1] < last.bottom < found.size[1]
    assert not arranged(shown(node("dialog"), button("ok", "OK"))).is_dialog_long


def test_the_widest_column_of_a_table_gives_way_first() -> None:
    rows: list[JSON] = [["1", "word " * 100, "22.50"]]
    table = shown(node("table", header=["No", "What", "Price"], rows=rows)).nodes[0]
    assert isinstance(table, Table)
    columns = Grid.columns(table, Rect(0, 0, 360, 80), STYLE)
    assert columns[0].width >= shape("No", "medium", STYLE.type(13)).width
    assert columns[2].width >= shape("22.50", "regular", STYLE.type(15)).width
    assert columns[2].align == "right"
    assert columns[2].left + columns[2].width <= 360


def test_a_key_above_a_board_is_as_wide_as_those_of_the_board_and_in_line() -> None:
    keys = [button(f"k{number}", sign) for number, sign in enumerate("789/456*123-0.=+")]
    found = arranged(shown(button("clear", "C", 0), node("grid", columns=4), *keys))
    assert place(found, "clear").width == place(found, "k0").width
    assert place(found, "clear").x == place(found, "k0").x


def test_keys_shrink_until_nothing_has_to_be_scrolled() -> None:
    keys = [button(f"k{number}", "A") for number in range(27)]
    scene = shown(text("t", "word", size=40), node("grid", columns=9), *keys, button("new", "New word", 0))
    for height in (310, 340, 400):
        found = arranged(scene, 600, height)
        assert not any(spot.part == "scroll" for spot in found.spots)
        assert place(found, "new").bottom <= height


def test_buttons_of_a_grid_are_equally_high() -> None:
    labels = ("Yes", "A long answer that needs more than one line to be said in full")
    scene = shown(node("grid", columns=2), *(button(f"b{n}", words) for n, words in enumerate(labels)))
    found = arranged(scene, 300)
    assert place(found, "b0").height == place(found, "b1").height > 60


def test_a_table_that_has_the_room_is_as_high_as_its_rows_and_one_that_hasnt_wraps_its_cells() -> None:
    rows: list[JSON] = [["Nymphenburg", "word " * 20], ["Elbe", "short"]]
    scene = shown(node("table", header=["Where", "What"], rows=rows))
    wide, narrow = arranged(scene, 3000), arranged(scene, 300)
    assert (wide.row("table", 0) or Rect(0, 0, 0, 0)).height == (wide.row("table", 1) or Rect(0, 0, 0, 0)).height
    first, second = (narrow.row("table", item) or Rect(0, 0, 0, 0) for item in range(2))
    assert first.height > 2 * second.height
    assert second.y == pytest.approx(first.bottom)
    assert place(narrow, "table").bottom == pytest.approx(second.bottom)


@given(
    st.lists(st.lists(st.text("ab .", max_size=60), min_size=1, max_size=6), max_size=6),
    st.integers(40, 1200),
)
def test_the_columns_of_a_table_share_its_width_and_leave_it_nowhere(rows: list[list[str]], width: int) -> None:
    table = Table.model_validate(
        {"kind": "table", "id": "t", "depth": 0, "header": [], "rows": rows, "index": -1}, strict=False
    )
    columns = Grid.columns(table, Rect(0, 0, width, 999), STYLE)
    assert all(column.width >= 1 for column in columns)
    assert all(one.left + one.width <= other.left + 1.01 for one, other in pairwise(columns))
    assert not columns or columns[-1].left + columns[-1].width <= width + len(columns)
