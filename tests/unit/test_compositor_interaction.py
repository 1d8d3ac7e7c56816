"""Each widget does what a person expects of it, by keys, by pointer and by touch."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from compositor.drawing.atlas import Atlas
from compositor.inputs import Copy, Key, Mods, Outcome, Paste, Pointer
from compositor.interaction import values
from compositor.sceneview import BLINK, REST, SceneView
from compositor.style import Style
from runtime.messages import Acted, Changed, Clicked, KeyUsed, Pointed, Submitted
from runtime.scene import Number, Slider
from tests.scenes import node, shown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from compositor.view import Spot, View
    from runtime.messages import AgentEvent
    from runtime.wire import JSON

ATLAS = Atlas()
Events = tuple["AgentEvent", ...]


class Person:
    """In front of one scene, in a room of 400 x 300."""

    def __init__(self, *nodes: Mapping[str, JSON]) -> None:
        self.sees = SceneView(Style(), ATLAS)
        self.sees.place(400, 300, Style())
        self.now = 100.0
        self.show(*nodes)

    @property
    def view(self) -> View:
        return self.sees._state.shown

    def show(self, *nodes: Mapping[str, JSON]) -> None:
        self.sees.show(shown(*nodes))

    def press(self, *names: str) -> Events:
        return sum((self.key(name).events for name in names), ())

    def key(self, spelled: str, *, down: bool = True, repeat: bool = False) -> Outcome:
        self.now += 0.05
        *mods, name = spelled.split("+") if len(spelled) > 1 else [spelled]
        held = Mods(*(field in mods for field in Mods._fields))
        text = name if len(name) == 1 and not held.ctrl else " " if name == "space" else ""
        return self.sees.key(Key(name, text, down, repeat, held), self.now)

    def spot(self, node_id: str, part: str, item: int = 0, action: str = "") -> Spot:
        spots = self.sees._arrange().spots
        return next(s for s in spots if (s.id, s.part, s.item, s.action) == (node_id, part, item, action))

    def at(self, spot: Spot, x: float = 0.5, y: float = 0.5) -> Pointer:
        left, top = self.view.scrolls.get("", (0.0, 0.0))
        rect = spot.rect
        return Pointer("move", rect.x + rect.width * x - left, rect.y + rect.height * y - top)

    def point(self, pointer: Pointer, what: str) -> Events:
        self.now += 0.02
        return self.sees.pointer(pointer._replace(what=what), self.now).events  # type: ignore[arg-type]

    def click(self, node_id: str, part: str, item: int = 0, action: str = "") -> Events:
        pointer = self.at(self.spot(node_id, part, item, action))
        return sum((self.point(pointer, what) for what in ("move", "down", "up")), ())

    def rest(self) -> int:
        """Until nothing moves by itself any more; in how many frames."""
        frames = 0
        while self.sees._state.coasting and frames < 1000:
            self.now, frames = self.sees.tick(self.now) or self.now, frames + 1
        return frames

    def tap(self, node_id: str, part: str, item: int = 0) -> Events:
        pointer = self.at(self.spot(node_id, part, item))._replace(touch=True)
        return sum((self.point(pointer, what) for what in ("down", "up", "leave")), ())


def field(value: str = "", **others: JSON) -> dict[str, JSON]:
    return node("field", value=value, **others)


def buttons(count: int) -> list[dict[str, JSON]]:
    return [node("button", id=f"b{number}", label=f"{number}") for number in range(count)]


# Buttons, ticks, focus.


def test_a_press_and_release_on_the_same_button_is_a_click() -> None:
    person = Person(*buttons(2))
    assert person.click("b0", "button") == (Clicked(id="b0"),)
    assert person.view.pressed is None
    assert person.view.focused == "b0"
    assert not person.view.ring, "a click shows no ring"


def test_a_release_elsewhere_is_no_click() -> None:
    person = Person(*buttons(2))
    person.point(person.at(person.spot("b0", "button")), "down")
    assert person.view.pressed == person.spot("b0", "button")
    other = person.at(person.spot("b1", "button"))
    assert person.point(other, "move") + person.point(other, "up") == ()
    assert person.view.pressed is None


def test_the_right_button_presses_nothing() -> None:
    person = Person(*buttons(1))
    pointer = person.at(person.spot("b0", "button"))._replace(button="right")
    assert person.point(pointer, "down") + person.point(pointer, "up") == ()


def test_hovering_lights_what_is_under_the_pointer_and_says_what_it_is() -> None:
    person = Person(*buttons(1), field())
    cursors = [person.sees.cursor]
    for spot in (person.spot("b0", "button"), person.spot("field", "field")):
        person.point(person.at(spot), "move")
        assert person.view.hovered == spot
        cursors.append(person.sees.cursor)
    assert cursors == ["arrow", "hand", "text"]
    person.point(Pointer("leave", 0, 0), "leave")
    assert person.view.hovered is None


def test_what_comes_to_lie_under_the_pointer_is_lit_without_its_moving() -> None:
    person = Person(*buttons(2))
    person.point(person.at(person.spot("b1", "button")), "move")
    person.show(node("text"), node("text", id="t2"), *buttons(2))
    assert person.view.hovered is None or person.view.hovered.id == "b0"


def test_tab_goes_round_and_shows_the_ring() -> None:
    person = Person(*buttons(2), node("text"), node("checkbox"))
    order = []
    for _ in range(4):
        person.press("tab")
        order.append(person.view.focused)
    assert order == ["b0", "b1", "checkbox", "b0"]
    assert person.view.ring
    person.press("shift+tab")
    assert person.view.focused == "checkbox"


def test_enter_and_space_press_once_however_long_they_are_held() -> None:
    person = Person(*buttons(1))
    person.press("tab")
    assert person.press("enter", "space") == (Clicked(id="b0"), Clicked(id="b0"))
    assert person.key("enter", repeat=True).events == ()


def test_a_disabled_button_can_neither_be_reached_nor_pressed() -> None:
    person = Person(node("button", enabled=False), node("checkbox"))
    person.press("tab")
    assert person.view.focused == "checkbox"


def test_arrows_go_to_the_neighbour_in_a_grid_of_buttons() -> None:
    grid = [node("grid", columns=3), *({**button, "depth": 1} for button in buttons(9))]
    person = Person(*grid)
    person.press("tab", "right", "down", "down", "left", "up")
    assert person.view.focused == "b3"


@pytest.mark.parametrize("kind", ["checkbox", "switch"])
def test_a_tick_is_seen_at_once_and_until_the_scene_agrees(kind: str) -> None:
    person = Person(node(kind, value=False))
    assert person.click(kind, kind) == (Changed(id=kind, value=True),)
    assert person.view.held == {kind: True}
    person.show(node(kind, value=False), node("text"))
    assert person.view.held == {kind: True}, "a scene from before the click"
    person.show(node(kind, value=True))
    assert person.view.held == {}


def test_a_tick_that_nobody_answers_goes_after_a_moment() -> None:
    person = Person(node("checkbox", value=False))
    person.click("checkbox", "checkbox")
    wish = person.sees.tick(person.now)
    assert wish == pytest.approx(person.now + 1, abs=0.1)
    person.sees.tick(person.now + 1.1)
    assert person.view.held == {}


def test_two_quick_ticks_are_two_changes() -> None:
    person = Person(node("checkbox", value=False))
    events = person.click("checkbox", "checkbox") + person.click("checkbox", "checkbox")
    assert [event.value for event in events if isinstance(event, Changed)] == [True, False]


# Fields and numbers.


def test_typing_is_told_as_it_happens_and_enter_sends_it_off() -> None:
    person = Person(field())
    assert person.view.focused == "field", "the only thing to write in has the focus"
    assert person.press("h", "i") == (Changed(id="field", value="h"), Changed(id="field", value="hi"))
    assert person.press("enter") == (Submitted(id="field", value="hi"),)


def test_a_draft_goes_on_while_older_answers_come() -> None:
    person = Person(field())
    person.press("a", "b")
    person.show(field("a"))
    person.press("c")
    person.show(field("ab"))
    assert person.view.draft is not None
    assert person.view.draft.text == "abc"


def test_a_field_that_the_agent_empties_is_empty() -> None:
    person = Person(field())
    person.press("a")
    person.show(field("a"))
    person.press("enter")
    person.show(field(""))
    assert person.view.draft is not None
    assert person.view.draft.text == ""


def test_a_field_that_was_sent_off_is_emptied_by_the_very_next_scene() -> None:
    person = Person(field())
    person.press("a", "enter")
    person.show(field(""), node("list"))
    assert person.view.draft is not None
    assert person.view.draft.text == ""


def test_what_is_typed_ahead_waits_for_the_field_to_be_emptied() -> None:
    person = Person(field())
    sent = person.press(*"milk", "enter", *"bread", "enter")
    assert sent[-1] == Submitted(id="field", value="milk")
    person.show(field("mil"))
    person.show(field("milk"))
    assert person.sees.due().events == (), "an answer to the letters, not to Enter"
    person.show(field(""))
    events = person.sees.due().events
    assert (events[0], events[-1]) == (Changed(id="field", value="b"), Submitted(id="field", value="bread"))
    person.show(field(""), node("list"))
    assert person.view.draft is not None
    assert person.view.draft.text == ""


def test_what_is_typed_ahead_waits_no_longer_than_a_moment() -> None:
    person = Person(field())
    person.press("a", "enter", "b")
    wish = person.sees.tick(person.now)
    assert wish is not None
    assert wish < person.now + 0.5
    person.sees.tick(wish)
    assert person.sees.due().events == (Changed(id="field", value="ab"),)


def test_a_field_that_keeps_what_was_sent_off_goes_on_in_a_moment() -> None:
    person = Person(field())
    person.press("a")
    person.show(field("a"))
    person.press("enter", "b")
    person.show(field("a"), node("list"))
    person.sees.tick(person.now + 0.4)
    assert person.sees.due().events == (Changed(id="field", value="ab"),)


def test_what_is_typed_ahead_doesnt_join_the_text_while_the_agent_animates() -> None:
    person = Person(field())
    person.press("a")
    person.show(field("a"), node("progress", value=0.1))
    person.press("enter", "b")
    for step in range(5):
        person.show(field("a"), node("progress", value=step / 5))
        assert person.sees.due().events == ()
    person.show(field(""), node("progress", value=1))
    assert person.sees.due().events == (Changed(id="field", value="b"),)


def test_a_field_that_the_agent_writes_in_follows() -> None:
    person = Person(field())
    person.press("a")
    person.show(field("A"))
    assert person.view.draft is not None
    assert person.view.draft.text == "A"


def test_text_is_still_shown_when_its_field_was_left_before_the_answer() -> None:
    person = Person(field(), *buttons(1))
    person.press("a", "tab")
    assert person.view.held == {"field": "a"}
    person.show(field("a"), *buttons(1))
    assert person.view.held == {}


def test_many_lines_take_enter_and_are_sent_off_with_control() -> None:
    person = Person(field(lines=4))
    assert person.press("a", "enter")[-1] == Changed(id="field", value="a\n")
    assert person.press("ctrl+enter") == (Submitted(id="field", value="a\n"),)


def test_the_clipboard_goes_through_the_effects() -> None:
    person = Person(field("milk"))
    person.press("ctrl+a")
    assert person.key("ctrl+c").effects == (Copy("milk"),)
    assert person.key("ctrl+v").effects == (Paste(),)
    assert person.sees.paste("tea").events == (Changed(id="field", value="tea"),)


def test_a_click_puts_the_caret_where_it_is_and_two_select_a_word() -> None:
    person = Person(field("one two"))
    text = person.sees._arrange().field("field")
    assert text is not None
    run = text.lines[0].run
    pointer = Pointer("down", text.x + run.x_at(5), text.area.middle[1])
    person.point(pointer, "down")
    assert person.view.draft is not None
    assert person.view.draft.selection == (5, 5)
    person.point(pointer._replace(x=text.x + run.x_at(2)), "move")
    assert person.view.draft is not None
    assert person.view.draft.selection == (5, 2)
    person.point(pointer, "up")
    person.point(pointer._replace(clicks=2), "down")
    assert person.view.draft is not None
    assert person.view.draft.selection == (4, 7)


def test_the_caret_stays_within_a_narrow_field() -> None:
    person = Person(field())
    person.sees.paste("many words " * 20)
    text = person.sees._arrange().field("field")
    assert text is not None
    caret = text.x + text.lines[0].run.x_at(len("many words " * 20))
    assert text.area.x <= caret <= text.area.right
    person.press("home")
    text = person.sees._arrange().field("field")
    assert text is not None
    assert text.x == text.area.x


def test_a_number_takes_only_what_it_may_be() -> None:
    person = Person(node("number", value=20, min=10, max=50))
    assert person.press("1") == (), "on the way to 15"
    assert person.press("5") == (Changed(id="number", value=15),)
    assert person.press("0", "enter") == (Changed(id="number", value=50), Submitted(id="number", value=50))
    assert person.view.draft is not None
    assert person.view.draft.text == "50"


def test_a_number_is_stepped_by_keys_and_its_buttons() -> None:
    person = Person(node("number", value=1.1, min=0, max=3, step=0.1))
    assert person.press("up", "down", "down")[-1] == Changed(id="number", value=1)
    assert person.press("pageup") == (Changed(id="number", value=2),)
    assert person.click("number", "more") == (Changed(id="number", value=2.1),)
    assert person.click("number", "less") == (Changed(id="number", value=2),)


def test_a_stepper_that_is_held_goes_on() -> None:
    person = Person(node("number", value=0, min=0, max=9))
    pointer = person.at(person.spot("number", "more"))
    person.point(pointer, "move")
    assert person.point(pointer, "down") == (Changed(id="number", value=1),)
    assert person.sees.due().events == ()
    wish = person.sees.tick(person.now)
    assert wish == pytest.approx(person.now + 0.4)
    for value in (2, 3):
        person.now += 0.4
        person.sees.tick(person.now)
        assert person.sees.due().events == (Changed(id="number", value=value),)
    person.point(pointer._replace(x=0), "move")
    person.sees.tick(person.now + 1)
    assert person.sees.due().events == (), "not while the pointer is elsewhere"
    assert person.point(pointer, "up") == ()
    person.sees.tick(person.now + 2)
    assert person.sees.due().events == ()


def test_a_number_that_was_typed_counts_when_it_is_left() -> None:
    person = Person(node("number", value=20, min=10, max=None), *buttons(1))
    person.press("4")
    assert person.press("tab") == (Changed(id="number", value=10),)


@pytest.mark.parametrize(
    ("text", "number"),
    [("12", 12), ("1,5", 1.5), ("1,500", 1500), ("1,500.25", 1500.25), ("-3", -3), ("\N{MINUS SIGN}3", -3), ("", None),
     ("-", None), (".5", 0.5), ("1.2.3", 1.2), ("9" * 30, 10.0**15 - 1)],
)  # fmt: skip
def test_what_is_typed_as_a_number(text: str, number: float | None) -> None:
    assert values.parsed(text) == number


# Sliders, choices, tabs, lists, tables.


def test_a_slider_follows_the_pointer_in_its_steps() -> None:
    person = Person(node("slider", value=0, min=0, max=30, step=10))
    spot = person.spot("slider", "slider")
    assert person.point(person.at(spot, x=0.66), "down") == (Changed(id="slider", value=20),)
    assert person.point(person.at(spot, x=0.64), "move") == ()
    assert person.point(person.at(spot, x=5.0), "move") == (Changed(id="slider", value=30),)
    assert person.view.held == {"slider": 30}
    person.point(person.at(spot, x=5.0), "up")
    assert person.point(person.at(spot, x=0.1), "move") == ()


def test_a_slider_by_keys_and_wheel() -> None:
    person = Person(node("slider", value=15, min=0, max=31, step=2))
    wheel = person.at(person.spot("slider", "slider"))._replace(turn=(0.0, 3.0))
    assert person.point(wheel, "wheel") == (), "a wheel that scrolls past it doesn't set it"
    person.press("tab")
    assert person.press("right", "left") == (Changed(id="slider", value=16), Changed(id="slider", value=14))
    assert person.press("end", "home") == (Changed(id="slider", value=31), Changed(id="slider", value=0))
    assert person.press("pageup", "enter") == (Changed(id="slider", value=20), Submitted(id="slider", value=20))
    assert person.point(wheel, "wheel") == (Changed(id="slider", value=18),)


def test_numbers_that_no_float_can_step_stay_in_range() -> None:
    slider = Slider(kind="slider", id="s", depth=0, label="", value=0, min=-1e300, max=1e300, step=1e-9)
    assert -1e300 <= values.stepped(slider, 1e300, 1) <= 1e300
    number = Number(kind="number", id="n", depth=0, label="", value=0, min=None, max=None, step=1e300)
    assert values.stepped(number, 0, 10) == values.MOST


def test_a_choice_is_opened_and_picked_by_pointer() -> None:
    person = Person(node("choice"))
    assert person.click("choice", "choice") == ()
    assert person.view.opened == "choice"
    assert person.click("choice", "option", 1) == (Changed(id="choice", value=1),)
    assert (person.view.opened, person.view.held) == ("", {"choice": 1})


def test_a_click_beside_an_open_choice_only_closes_it() -> None:
    person = Person(node("choice"), *buttons(1))
    person.click("choice", "choice")
    below = Pointer("down", 390, 290)
    assert person.point(below, "down") + person.point(below, "up") == ()
    assert person.view.opened == ""


def test_what_was_set_goes_when_the_scene_has_no_room_for_it_any_more() -> None:
    person = Person(node("choice"), node("slider"))
    person.click("choice", "choice")
    person.click("choice", "option", 1)
    person.press("tab", "end")
    assert person.view.held == {"choice": 1, "slider": 30}
    person.show(node("choice", options=["km"]), node("slider", max=20))
    assert person.view.held == {}


def test_an_open_choice_closes_when_the_window_loses_the_focus() -> None:
    person = Person(node("choice"))
    person.click("choice", "choice")
    person.sees.focus(has=False)
    assert person.view.opened == ""


def test_a_choice_by_keys() -> None:
    person = Person(node("choice", options=["apple", "banana", "blueberry"], index=0))
    person.press("tab", "space")
    assert person.view.opened == "choice"
    person.press("b", "b")
    assert person.view.cursor == 2
    assert person.press("up", "enter") == (Changed(id="choice", value=1),)
    person.press("enter", "end")
    assert person.press("escape") == ()
    assert (person.view.opened, person.view.focused) == ("", "choice")


def test_tabs_follow_the_arrows_at_once() -> None:
    person = Person(node("tabs", options=["a", "b", "c"], index=1))
    assert person.press("right", "right", "left") == (Changed(id="tabs", value=2), Changed(id="tabs", value=1))
    assert person.click("tabs", "tab", 0) == (Changed(id="tabs", value=0),)


def items(*texts: str) -> list[JSON]:
    return [{"text": text, "done": None} for text in texts]


def test_rows_and_their_actions_by_pointer() -> None:
    person = Person(node("list", items=items("a", "b"), actions=["Delete", "Edit"]))
    assert person.click("list", "row", 1) == (Acted(id="list", index=1),)
    assert person.click("list", "action", 0, "Edit") == (Acted(id="list", index=0, action="Edit"),)


def test_rows_and_their_actions_by_keys() -> None:
    person = Person(node("list", items=items("a", "b", "c"), actions=["Delete", "Edit"]))
    person.press("tab", "down")
    assert person.press("enter") == (Acted(id="list", index=1),)
    person.press("right", "right", "right")
    assert person.press("space") == (Acted(id="list", index=1, action="Edit"),)
    person.press("end", "left")
    assert person.press("enter") == (Acted(id="list", index=2, action="Delete"),)
    person.show(node("list", items=items("a"), actions=["Delete"]))
    assert person.view.cursor == 0


def test_a_table_row_is_chosen() -> None:
    person = Person(node("table", rows=[["1"], ["2"], ["3"]]))
    person.press("tab", "down", "down", "down")
    assert person.press("enter") == (Acted(id="table", index=2),)
    assert person.click("table", "row", 0) == (Acted(id="table", index=0),)


# Canvases.


def test_a_canvas_hears_of_the_pointer_in_its_own_coordinates_until_it_is_let_go() -> None:
    person = Person(node("canvas", width=300, height=200))
    spot = person.spot("canvas", "canvas")
    assert person.point(person.at(spot), "move") == (Pointed(id="canvas", what="move", x=150, y=100),)
    assert person.point(person.at(spot, 0.25, 0.5), "down") == (Pointed(id="canvas", what="down", x=75, y=100),)
    assert person.point(person.at(spot, 3.0, 0.5), "move") == (Pointed(id="canvas", what="move", x=299.99, y=100),)
    assert person.point(person.at(spot, 3.0, 0.5), "up") == (Pointed(id="canvas", what="up", x=299.99, y=100),)
    assert person.point(person.at(spot, 3.0, 0.5), "move") == ()


def test_a_canvas_hears_of_other_buttons_and_the_wheel() -> None:
    person = Person(node("canvas", width=300, height=200))
    pointer = person.at(person.spot("canvas", "canvas"))._replace(button="right", turn=(0.0, -3.0))
    assert person.point(pointer, "down") == (Pointed(id="canvas", what="down", x=150, y=100, button=3),)
    assert person.point(pointer, "up") == (Pointed(id="canvas", what="up", x=150, y=100, button=3),)
    assert person.point(pointer, "wheel") == (Pointed(id="canvas", what="wheel", x=0, y=1),)


def test_keys_go_to_a_canvas_that_hears_them_once_each() -> None:
    person = Person(node("canvas", keys=True), *buttons(1))
    assert person.view.focused == "canvas"
    assert person.press("left") == (KeyUsed(key="left", down=True),)
    assert person.key("left", repeat=True).events == ()
    assert person.key("left", down=False).events == (KeyUsed(key="left", down=False),)
    assert person.key("ctrl+c").used is False
    assert person.key("q", down=False).used is False, "it went down elsewhere"


def test_a_game_goes_on_hearing_keys_after_its_button_was_clicked() -> None:
    person = Person(node("canvas", keys=True), *buttons(1))
    assert person.click("b0", "button") == (Clicked(id="b0"),)
    assert person.press("space") == (KeyUsed(key="space", down=True),)


def test_a_dialog_keeps_keys_from_the_canvas_behind_it_but_not_their_release() -> None:
    person = Person(node("canvas", keys=True))
    person.press("left")
    person.show(node("canvas", keys=True), node("dialog"), node("button", id="ok", label="OK", depth=1))
    assert person.key("left", down=False).events == (KeyUsed(key="left", down=False),)
    assert person.key("a").events == ()


def test_keys_that_are_held_when_the_window_loses_the_focus_are_let_go() -> None:
    person = Person(node("canvas", keys=True))
    person.press("left", "a")
    released = person.sees.focus(has=False).events
    assert released == (KeyUsed(key="a", down=False), KeyUsed(key="left", down=False))
    assert person.sees.focus(has=False).events == ()


def test_a_field_beside_a_canvas_takes_the_keys_while_it_is_written_in() -> None:
    person = Person(node("canvas", keys=True), field())
    person.click("field", "field")
    assert person.press("a") == (Changed(id="field", value="a"),)
    person.press("escape")
    assert person.press("a") == (KeyUsed(key="a", down=True),)


def test_a_canvas_that_hears_nothing_takes_no_keys() -> None:
    person = Person(node("canvas", keys=False))
    person.press("tab")
    assert person.key("a").used is False


# Scrolling.


def test_a_wheel_scrolls_by_pixels_and_stops_at_the_ends() -> None:
    person = Person(*buttons(30))
    turn = Pointer("wheel", 50, 50, turn=(0.0, 0.5))
    assert person.sees.pointer(turn, 1.0).used
    assert person.view.scrolls[""] == (0.0, 12.0)
    person.sees.pointer(turn._replace(turn=(0.0, 9999.0)), 1.0)
    person.rest()
    whole = person.sees._arrange().scrollable[0]
    assert person.view.scrolls[""][1] == whole.content[1] - 300
    assert person.sees.pointer(turn, 1.0).used is False, "somebody else may use it"


def test_a_notch_of_the_wheel_glides_and_two_go_twice_as_far() -> None:
    person = Person(*buttons(30))
    notch = Pointer("wheel", 50, 50, turn=(0.0, 3.0))
    person.sees.pointer(notch, person.now)
    assert 0 < person.view.scrolls[""][1] < 72
    person.sees.pointer(notch, person.now)
    assert person.rest() < 60
    assert person.view.scrolls[""][1] == 144


def test_who_wants_less_motion_gets_none() -> None:
    person = Person(*buttons(30))
    person.sees.place(400, 300, Style(motion=False))
    person.sees.pointer(Pointer("wheel", 50, 50, turn=(0.0, 3.0)), person.now)
    assert person.view.scrolls[""][1] == 72
    assert person.rest() == 0


def test_what_tab_reaches_is_seen() -> None:
    person = Person(*buttons(30))
    person.press("shift+tab")
    rect = person.spot("b29", "button").rect
    top = person.view.scrolls[""][1]
    assert top <= rect.y
    assert rect.bottom <= top + 300
    person.press("tab")
    assert person.view.scrolls[""][1] <= person.spot("b0", "button").rect.y


def test_a_shorter_scene_isnt_scrolled_past_its_end() -> None:
    person = Person(*buttons(30))
    person.press("shift+tab")
    person.show(*buttons(2))
    assert person.view.scrolls[""] == (0.0, 0.0)


def test_what_is_gone_leaves_nothing_behind() -> None:
    person = Person(field())
    person.sees.paste("many words " * 20)
    assert "field" in person.view.scrolls
    person.show(*buttons(1))
    assert person.view.scrolls.keys() <= {""}
    assert person.view.held == {}


def test_page_keys_scroll_where_nothing_else_wants_them() -> None:
    person = Person(*buttons(30))
    assert person.key("pagedown").used
    assert person.view.scrolls[""][1] == pytest.approx(270)
    person.press("end", "home")
    assert person.view.scrolls[""][1] == 0
    assert person.key("home").used is False


def test_the_scrollbar_can_be_dragged() -> None:
    person = Person(*buttons(30))
    bar = person.spot("", "scroll")
    whole = person.sees._arrange().scrollable[0]
    person.point(Pointer("down", bar.rect.x + 2, bar.rect.y + 5), "down")
    assert person.view.scrolls.get("", (0, 0)) == (0, 0), "taken by its thumb it stays"
    person.point(Pointer("move", bar.rect.x + 2, bar.rect.y + 9999), "move")
    assert person.view.scrolls[""][1] == whole.content[1] - 300
    person.point(Pointer("up", 0, 0), "up")
    assert person.point(Pointer("move", bar.rect.x + 2, 0), "move") == ()
    assert person.view.scrolls[""][1] == whole.content[1] - 300


def swipe(person: Person, *ys: float) -> Events:
    pointer = Pointer("down", 200, ys[0], touch=True)
    events = person.point(pointer, "down")
    for y in ys[1:]:
        events += person.point(pointer._replace(y=y), "move")
    return events + person.point(pointer._replace(y=ys[-1]), "up") + person.point(pointer, "leave")


def test_a_finger_moves_what_is_under_it_and_presses_nothing_then() -> None:
    person = Person(*buttons(60))
    assert swipe(person, 200, 180, 160, 140) == ()
    assert person.view.scrolls[""][1] == pytest.approx(40), "without the way that might have been a press"


def test_thrown_content_goes_on_and_comes_to_rest() -> None:
    person = Person(*buttons(60))
    swipe(person, 200, 180, 160, 140)
    before = person.view.scrolls[""][1]
    assert 20 < person.rest() < 1000
    assert person.view.scrolls[""][1] > before + 50


def test_a_finger_catches_what_was_thrown() -> None:
    person = Person(*buttons(60))
    swipe(person, 200, 180, 160, 140)
    assert person.tap("b6", "button") == ()
    assert person.sees.tick(person.now) is None
    assert person.tap("b6", "button") == (Clicked(id="b6"),)


def test_a_tap_works_on_whatever_a_click_does() -> None:
    person = Person(*buttons(1), node("choice"), field("one"))
    assert person.tap("b0", "button") == (Clicked(id="b0"),)
    person.tap("choice", "choice")
    assert person.tap("choice", "option", 1) == (Changed(id="choice", value=1),)
    person.tap("field", "field")
    assert person.view.focused == "field"


def test_a_finger_that_is_lost_presses_nothing() -> None:
    person = Person(*buttons(1))
    pointer = person.at(person.spot("b0", "button"))._replace(touch=True)
    assert person.point(pointer, "down") + person.point(pointer, "leave") == ()
    assert person.view.pressed is None


def test_the_row_at_the_cursor_is_seen() -> None:
    person = Person(node("list", items=items(*map(str, range(60)))))
    person.press("tab", "end")
    row = person.sees._arrange().row("list", 59)
    assert row is not None
    assert row.bottom <= person.view.scrolls[""][1] + 300


# Dialogs, and scenes that change.


def dialog(*labels: str) -> list[dict[str, JSON]]:
    inside = [node("button", id=label, label=label, depth=1) for label in labels]
    return [node("dialog"), *inside]


def test_a_dialog_takes_the_focus_and_gives_it_back() -> None:
    person = Person(*buttons(3))
    person.press("tab", "tab")
    person.show(*buttons(3), *dialog("Delete it", "Cancel"))
    assert person.view.focused == "Delete it"
    person.press("tab", "tab")
    assert person.view.focused == "Delete it", "what lies behind can't be reached"
    person.show(*buttons(3))
    assert person.view.focused == "b1"


def test_a_dialog_that_a_click_opened_has_no_button_that_enter_would_press_unseen() -> None:
    person = Person(*buttons(1))
    person.click("b0", "button")
    person.show(*buttons(1), *dialog("Delete it", "Cancel"))
    assert person.press("enter") == ()
    assert person.press("tab", "enter") == (Clicked(id="Delete it"),)


def test_a_dialog_takes_a_slider_out_of_the_hand_and_a_canvas_hears_of_the_end() -> None:
    person = Person(node("slider"), node("canvas"))
    slider, canvas = (person.at(person.spot(kind, kind)) for kind in ("slider", "canvas"))
    person.point(slider, "down")
    person.show(node("slider"), node("canvas"), *dialog("OK"))
    assert person.point(slider._replace(x=0), "move") + person.point(slider, "up") == ()
    person.show(node("slider"), node("canvas"))
    person.point(canvas, "down")
    person.show(node("slider"), node("canvas"), *dialog("OK"))
    assert [event.what for event in person.point(canvas, "up") if isinstance(event, Pointed)] == ["up"]


def test_a_dialog_that_goes_with_all_behind_it_leaves_the_focus_nowhere() -> None:
    person = Person(*buttons(2), *dialog("OK"))
    person.press("tab")
    person.sees._state = replace(person.sees._state, returning="OK")
    person.show(node("checkbox"))
    assert person.view.focused == ""


@pytest.mark.parametrize(
    ("labels", "pressed"), [(("Delete", "Cancel"), "Cancel"), (("Fine",), "Fine"), (("A", "B"), None)]
)
def test_escape_leaves_a_dialog_by_the_button_for_it(labels: tuple[str, ...], pressed: str | None) -> None:
    person = Person(*dialog(*labels))
    assert person.press("escape") == ((Clicked(id=pressed),) if pressed else ())


def test_the_focus_stays_with_its_node_and_goes_on_from_where_one_was() -> None:
    person = Person(*buttons(3))
    person.press("tab", "tab")
    person.show(node("checkbox"), *buttons(3))
    assert person.view.focused == "b1"
    person.show(node("checkbox"), *buttons(3)[:1], *buttons(3)[2:])
    assert person.view.focused == "b2"


def test_a_field_that_became_something_else_isnt_edited_any_more() -> None:
    person = Person(field())
    person.press("a")
    person.show(node("button", id="field"))
    assert person.view.draft is None


def test_a_field_that_has_one_line_from_now_on_has_one_line() -> None:
    person = Person(field(lines=3))
    person.press("a", "enter", "b")
    person.show(field("a\nb", lines=1))
    assert person.press("end", "c") == (Changed(id="field", value="a bc"),)


def test_a_chosen_row_has_the_focus_where_there_is_nothing_to_write_in() -> None:
    person = Person(*buttons(1), node("list", items=items("a", "b"), index=0))
    assert person.press("down", "enter") == (Acted(id="list", index=1),)
    assert Person(*buttons(1), node("list", items=items("a"), index=-1)).view.focused == ""


# What it costs, and what it says.


def test_the_same_picture_as_long_as_nothing_changes() -> None:
    person = Person(*buttons(2))
    first = person.sees.picture(1.0)
    assert person.sees.picture(2.0) is first
    person.point(person.at(person.spot("b0", "button")), "move")
    second = person.sees.picture(2.0)
    assert second is not first
    person.point(person.at(person.spot("b0", "button"), 0.6), "move")
    assert person.sees.picture(2.0) is second


def test_the_caret_blinks_and_comes_to_rest() -> None:
    person = Person(field())
    person.press("a")
    start = person.now
    assert person.sees.tick(start) == pytest.approx(start + BLINK)
    person.sees.tick(start + BLINK + 0.01)
    assert not person.view.caret
    person.sees.tick(start + REST + 1)
    assert person.view.caret
    assert person.sees.tick(start + REST + 1) is None
    person.press("b")
    assert person.view.caret


def test_where_keys_dont_go_nothing_looks_as_if_they_did() -> None:
    person = Person(field(), *buttons(1))
    person.press("tab")
    focused = person.sees.picture(1.0)
    person.sees.focus(has=False)
    assert person.sees.picture(1.0) is not focused
    assert person.sees.tick(person.now) is None


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("button", "Roll, button"),
        ("checkbox", "Done, checkbox, ticked"),
        ("switch", "Dark, switch, off"),
        ("field", "Name, text field, empty"),
        ("number", "Bill, number, 12.5"),
        ("slider", "Tip, slider, 15, 0 to 30"),
        ("choice", "Unit, choice, km, 1 of 2"),
        ("tabs", "tab, Week, 2 of 2"),
        ("list", "list, Milk, 1 of 1"),
        ("table", "table, a 1, b 2, row 1 of 1"),
        ("canvas", "canvas"),
    ],
)
def test_everything_that_can_have_the_focus_has_words(kind: str, words: str) -> None:
    person = Person(node("text"), node(kind))
    assert person.sees.words() == (words if kind in {"field", "number", "tabs"} else "")
    person.press("tab")
    assert person.sees.words() == words


def test_a_secret_isnt_read_out() -> None:
    person = Person(field("pass", secret=True))
    assert person.sees.words() == "Name, text field, 4 hidden characters"
