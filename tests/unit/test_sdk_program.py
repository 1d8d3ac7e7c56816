"""When a program is called, and what stays on the screen after a click."""

from __future__ import annotations

from tests.unit.driven_program import START, Driven, app


def test_a_program_that_looks_at_nothing_is_not_called_by_the_clock() -> None:
    program = Driven(app('ui.text("hello")'))
    assert program.wake is None
    assert program.texts == ["hello"]


def test_a_scene_like_the_last_is_not_sent_again() -> None:
    program = Driven(app('ui.text("hello")', 'ui.button("Press")'))
    assert program.click("Press").scenes == 1


def test_what_stands_above_a_button_is_fresh_after_the_click() -> None:
    program = Driven(app('ui.text(ui.state.get("n", 0))', 'if ui.button("+"): ui.state.n = ui.state.get("n", 0) + 1'))
    program.click("+").click("+")
    assert program.texts == ["2"]
    assert program.state == {"n": 2}


def test_two_clicks_in_one_frame_count_as_two() -> None:
    program = Driven(app('if ui.button("+"): ui.state.n = ui.state.get("n", 0) + 1', 'ui.text(ui.state.get("n", 0))'))
    event = {"kind": "click", "id": program.of("button")["id"]}
    assert program.frame(event, event).texts == ["2"]


def test_a_stale_local_gives_way_to_the_state() -> None:
    program = Driven(app('n = ui.state.get("n", 0)', 'if ui.button("+"): ui.state.n = n + 1', "ui.text(n)"))
    assert program.click("+").texts == ["1"]


def test_a_result_that_only_the_click_knows_stays() -> None:
    source = app(
        "result = None",
        'if ui.button("="): result = 6 * 7',
        'ui.text(f"Result: {result}")',
        "ui.text(f'{ui.now:%H:%M}')",
    )
    program = Driven(source).click("=")
    assert program.texts == ["Result: 42", "15:09"]
    assert program.after(60).texts == ["Result: 42", "15:10"]
    assert program.click("=").texts[0] == "Result: 42"


def test_what_a_branch_draws_stays_until_the_next_event_in_place_of_its_else() -> None:
    source = app(
        'if ui.button("Roll"):',
        '    ui.text("rolled")',
        "else:",
        '    ui.text("not yet")',
        "ui.text(f'{ui.now:%H:%M}')",
        'ui.button("Other")',
    )
    program = Driven(source)
    assert program.texts == ["not yet", "15:09"]
    assert program.click("Roll").texts == ["rolled", "15:09"]
    assert program.after(60).texts == ["rolled", "15:10"]
    assert program.click("Other").texts == ["not yet", "15:10"]


def test_what_helpers_and_callbacks_draw_stays_too() -> None:
    source = app('if ui.button("A"): show(ui)', 'ui.button("B", on_click=lambda: show(ui))', "ui.text(ui.now.minute)")
    program = Driven(source + '\ndef show(ui):\n    ui.text("shown")')
    assert program.click("A").after(60).texts == ["shown", "10"]
    assert program.click("B").after(60).texts == ["shown", "11"]


def test_an_event_inside_a_kept_branch_enters_it_again() -> None:
    source = app(
        'if ui.button("Open"):', '    if ui.button("Inner"):', '        ui.text("inside")', '    ui.text("open")'
    )
    program = Driven(source).click("Open")
    assert program.click("Inner").texts == ["inside", "open"]


def test_live_text_below_a_click_goes_on_living() -> None:
    source = app(
        'if ui.button("Start"): ui.state.end = ui.time + 60',
        'if ui.state.get("end"): ui.text(int(ui.state.end - ui.time))',
    )
    program = Driven(source).click("Start")
    assert program.texts == ["60"]
    assert program.after(10.5).texts == ["49"]


def test_a_deleted_row_is_gone_and_none_is_doubled() -> None:
    source = app(
        'items = ui.state.get("items", ["a", "b", "c"])',
        "for i, item in enumerate(items):",
        "    with ui.row():",
        "        ui.text(item)",
        '        if ui.button("Delete"):',
        "            items.pop(i)",
        'ui.text(f"{len(items)} items")',
    )
    program = Driven(source).click("Delete", 1)
    assert program.texts == ["a", "c", "2 items"]
    assert program.state == {"items": ["a", "c"]}


def test_a_page_that_the_click_has_left_is_not_shown_any_more() -> None:
    source = app(
        'if ui.state.get("page", 1) == 1:',
        '    if ui.button("Next"): ui.state.page = 2',
        '    ui.text("first page")',
        "else:",
        '    ui.text("second page")',
    )
    assert Driven(source).click("Next").texts == ["second page"]


def test_the_second_call_throws_the_same_dice() -> None:
    source = app('if ui.button("Roll"): ui.state.rolls = ui.state.get("rolls", 0) + 1', "ui.text(random.random())")
    program = Driven(source).click("Roll")
    assert len(program.texts) == 1
    assert Driven(source).click("Roll").texts == program.texts


def test_a_button_drawn_bare_and_asked_about_again_is_one() -> None:
    source = app('ui.button("Go")', 'if ui.button("Go"): ui.text("gone")')
    program = Driven(source)
    assert program.buttons == ["Go"]
    assert program.click("Go").texts == ["gone"]


def test_a_bare_button_elsewhere_presses_the_one_that_is_asked_about() -> None:
    source = app('if ui.button("Next"): ui.state.n = 1', "with ui.card():", '    ui.button("Next")')
    assert Driven(source).click("Next", 1).state == {"n": 1}


def test_a_timer_falls_due_and_keeps_its_beat() -> None:
    source = app('if ui.every(2): ui.state.n = ui.state.get("n", 0) + 1', 'ui.text(ui.state.get("n", 0))')
    program = Driven(source)
    assert program.wake == START + 2
    assert program.after(7).texts == ["3"]


def test_a_timer_that_was_not_asked_starts_anew() -> None:
    source = app(
        'on = ui.switch("On", False)',
        'if on and ui.every(10): ui.state.n = ui.state.get("n", 0) + 1',
        'ui.text(ui.state.get("n", 0))',
    )
    program = Driven(source)
    assert program.wake is None
    program.after(25)
    program.change("switch", "On", value=True)
    assert program.wake == START + 35
    assert program.after(9.9).texts == ["0"]
    assert program.after(0.2).texts == ["1"]


def test_after_is_true_once() -> None:
    program = Driven(app('if ui.after(5): ui.state.done = ui.state.get("done", 0) + 1', 'ui.button("x")'))
    program.after(60)
    assert program.click("x").state == {"done": 1}
    assert program.wake is None


def test_an_animation_is_called_each_frame_with_the_time_passed() -> None:
    program = Driven(app("ui.state.x = ui.state.get('x', 0) + 60 * ui.dt"))
    assert program.wake == "frame"
    program.after(1)
    assert 59 < program.state["x"] < 63


def test_time_that_stood_still_is_not_made_up_for() -> None:
    source = app('on = ui.switch("On", False)', "if on: ui.state.t = ui.state.get('t', 0) + ui.dt")
    program = Driven(source).after(1000)
    program.change("switch", "On", value=True)
    assert program.after(1).state["t"] < 1.1


def test_an_error_names_line_and_call_and_leaves_the_state_as_it_was() -> None:
    program = Driven(app("ui.state.n = 1", 'if ui.button("x"):', "    ui.state.n = 2", '    ui.sldier("Size")'))
    program.click("x")
    assert program.error is not None
    assert program.error["line"] == 5
    assert program.error["message"] == "ui.sldier doesn't exist; did you mean ui.slider?"
    assert program.frame().state == {"n": 1}
    assert program.click("x").buttons == ["x"]


def test_wrong_arguments_are_told_with_what_the_call_takes() -> None:
    program = Driven(app("ui.canvas().triangle(1, 2, 3)"))
    assert program.error is not None
    assert program.error["message"].startswith("canvas.triangle() missing")
    assert "triangle(x1, y1, x2, y2, x3, y3" in program.error["message"]


def test_reading_what_was_never_set_is_explained() -> None:
    program = Driven(app("if ui.state.best is None: pass", "x = ui.state.best + 1"))
    assert program.error is not None
    assert "was ui.state.best ever set?" in program.error["message"]


def test_a_program_without_data_of_its_own_is_called_once_for_a_click_that_changes_nothing() -> None:
    program = Driven("calls = []\ndef app(ui):\n    calls.append(1)\n    ui.text(len(calls))\n    ui.button('x')")
    assert program.click("x").texts == ["3"]


def test_a_fraction_fits_a_format_of_whole_numbers() -> None:
    program = Driven(app("left = 59.7", 'ui.text(f"{left:02d}")'))
    assert program.texts == ["59"]
    assert program.error is None
    assert "fraction" in program.notes[0]


def test_more_than_the_screen_holds_is_said() -> None:
    program = Driven(app("for i in range(3000): ui.text(i)"))
    assert program.error is not None
    assert "more than 2000" in program.error["message"]
