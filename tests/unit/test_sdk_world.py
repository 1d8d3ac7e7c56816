"""What lies outside: asked for once, waited for, refused in words."""

from __future__ import annotations

import pytest

from tests.unit.driven_program import Driven, app

URL = "https://api.example.org/x"


def test_a_fetch_is_none_until_the_answer_is_there() -> None:
    source = app(f'data = ui.fetch("{URL}")', 'ui.text("wait" if data is None else data["t"])')
    program = Driven(source)
    assert program.texts == ["wait"]
    assert program.nodes[-1]["id"] == "progress:busy"
    assert program.called("fetch") == [{"method": "GET", "url": URL, "headers": {}, "body": None}]
    assert program.page({"t": "sun"}).texts == ["sun"]
    assert program.frame({"kind": "resize", "width": 1, "height": 1}).texts == ["sun"]
    assert len(program.called("fetch")) == 1


def test_a_program_that_forgets_to_wait_is_waited_for() -> None:
    program = Driven(app('ui.text("Weather")', f'ui.text(ui.fetch("{URL}")["t"])'))
    assert program.error is None
    assert program.texts == ["Weather"]
    assert program.page({"t": "sun"}).texts == ["Weather", "sun"]


def test_requests_get_waits_for_its_answer() -> None:
    source = "import requests\n" + app(
        f'r = requests.get("{URL}", params={{"q": "Berlin"}}, timeout=5)',
        "if r.status_code == 200: ui.text(r.json()['t'])",
    )
    program = Driven(source)
    assert program.texts == []
    assert program.called("fetch")[0]["url"] == f"{URL}?q=Berlin"
    assert program.page({"t": "sun"}).texts == ["sun"]


def test_a_request_under_a_click_is_the_same_click_again_with_the_answer() -> None:
    source = app(
        'if ui.button("Get"):',
        '    ui.state.asked = ui.state.get("asked", 0) + 1',
        f'    data = ui.fetch("{URL}")',
        '    ui.text(data["t"])',
    )
    program = Driven(source).click("Get")
    assert program.state == {}
    assert program.texts == []
    assert program.page({"t": "sun"}).texts == ["sun"]
    assert program.state == {"asked": 1}
    program.click("Get")
    assert len(program.called("fetch")) == 2


def test_other_clicks_go_on_while_one_waits() -> None:
    source = app(
        'if ui.button("Ask"): ui.state.answer = ui.ai("Why?")',
        'if ui.button("+"): ui.state.n = ui.state.get("n", 0) + 1',
        'ui.text(ui.state.get("answer", ""))',
    )
    program = Driven(source).click("Ask").click("+").click("+")
    assert program.state == {"n": 2}
    assert program.reply("Because.").state == {"n": 2, "answer": "Because."}


def test_what_was_done_before_the_wait_is_not_done_twice() -> None:
    source = app('if ui.button("Go"):', '    ui.files.write("a.txt", "x")', '    ui.state.a = ui.ai("Why?")')
    program = Driven(source).click("Go")
    program.reply("Because.")
    assert program.state == {"a": "Because."}
    assert len(program.called("files.write")) == 1


def test_a_tick_that_fetches_is_waited_for_too() -> None:
    source = app(f'if ui.every(60): ui.state.p = ui.fetch("{URL}")["p"]', 'ui.text(ui.state.get("p", "none"))')
    program = Driven(source).after(60)
    assert program.texts == ["none"]
    assert program.page({"p": 5}).texts == ["5"]


def test_a_fetch_in_every_call_is_renewed_by_a_timer() -> None:
    source = app(f'data = ui.fetch("{URL}")', "ui.every(60)", 'ui.text(data["p"] if data else "wait")')
    program = Driven(source).page({"p": 1}).after(60)
    assert program.texts == ["1"]
    assert program.page({"p": 2}).texts == ["2"]


def test_a_fetch_asked_anew_is_sent_anew() -> None:
    source = app(
        'if ui.state.get("data") is None:',
        f'    ui.state.data = ui.fetch("{URL}")',
        "ui.text(str(ui.state.data))",
        'if ui.button("Refresh"): ui.state.data = None',
    )
    program = Driven(source).page([1])
    assert program.texts == ["[1]"]
    assert program.click("Refresh").texts == ["None"]
    assert program.page([2]).texts == ["[2]"]


def test_no_answer_is_shown_and_tried_again() -> None:
    source = app(f'data = ui.fetch("{URL}")', 'ui.text("wait" if data is None else data)')
    program = Driven(source).reply("the host can't be reached", ok=False)
    assert program.texts == ["No answer from api.example.org: the host can't be reached", "wait"]
    program.after(31)
    assert len(program.called("fetch")) == 2
    assert Driven(source).page({}, status=404).texts[0] == "No answer from api.example.org: answered 404"


@pytest.mark.parametrize(
    ("refused", "kind", "message"),
    [
        ("fetch: denied: net:GET:api.example.org was not allowed", "PermissionError", "was not allowed"),
        ("fetch: this machine has nothing that does fetch", "OSError", "nothing that does fetch"),
    ],
)
def test_a_refusal_may_be_caught(refused: str, kind: str, message: str) -> None:
    program = Driven(
        app("try:", f'    ui.fetch("{URL}")', f"except {kind} as error:", "    ui.text(error)"), refused=refused
    )
    assert program.error is None
    assert message in program.texts[0]


def test_too_many_requests_are_sent_a_little_later() -> None:
    program = Driven(app(f'ui.text(ui.fetch("{URL}") or "wait")'), refused="fetch: fetch was called too often; wait")
    assert program.texts == ["wait"]
    program.refused = ""
    program.after(1.1)
    assert len(program.called("fetch")) == 2
    assert program.reply({"status": 200, "headers": {}, "text": "plain"}).texts == ["plain"]


def test_the_model_is_asked() -> None:
    program = Driven(app('ui.text(ui.ai("Say hi") or "Thinking...")'))
    assert program.called("ask") == [{"prompt": "Say hi"}]
    assert program.reply("hi").texts == ["hi"]


def test_files_are_read_and_written() -> None:
    source = app(
        "ui.text(len(ui.files))",
        "for name in ui.files():",
        "    ui.text(name)",
        "    ui.text(len(name.content.splitlines()))",
        '    ui.text(name["name"])',
        'if ui.button("Save"): ui.files.save("b.txt", "x")',
    )
    program = Driven(source)
    assert program.texts == ["1", "a.txt", "2", "a.txt"]
    program.click("Save")
    assert program.called("files.write") == [{"name": "b.txt", "text": "x"}]


def test_a_beep_that_goes_on_being_true_beeps_once() -> None:
    source = app("left = 1 - ui.now.minute % 2", 'if left: ui.beep(), ui.notify("Up")', 'ui.button("x")')
    program = Driven(source).after(60).click("x").click("x")
    assert len(program.called("sound")) == 1
    assert program.called("notify") == [{"text": "Up"}]
    program.after(120)
    assert len(program.called("notify")) == 2


def test_each_click_sounds() -> None:
    program = Driven(app('if ui.button("C"): ui.note("C4")')).click("C").click("C")
    assert [round(call["hz"], 1) for call in program.called("sound")] == [261.6, 261.6]


def test_each_tick_sounds() -> None:
    program = Driven(app("if ui.every(0.5): ui.beep()")).after(3)
    assert len(program.called("sound")) == 6


def test_notes_of_one_line_follow_each_other() -> None:
    program = Driven(app('if ui.button("Play"):', '    for name in ["A4", "B4", "C5"]: ui.note(name, 0.5)')).click(
        "Play"
    )
    assert len(program.called("sound")) == 1
    program.after(0.6)
    assert len(program.called("sound")) == 2
    program.after(0.6)
    assert [round(call["hz"]) for call in program.called("sound")] == [440, 494, 523]


def test_a_refused_sound_ends_nothing() -> None:
    program = Driven(app('if ui.button("x"): ui.beep()', 'ui.text("on")'), refused="sound: too often").click("x")
    assert program.error is None
    assert program.notes == ["sound: too often"]


def test_the_bus_tells_the_last_value() -> None:
    source = app('ui.text(ui.subscribe("door"))', 'if ui.button("Ring"): ui.publish("door", {"n": (1, 2)})')
    program = Driven(source).frame({"kind": "message", "topic": "door", "value": "open"})
    assert program.texts == ["open"]
    assert program.called("subscribe") == [{"topic": "door"}]
    assert program.click("Ring").called("publish") == [{"topic": "door", "value": {"n": [1, 2]}}]


def test_publishing_in_every_call_tells_once() -> None:
    program = Driven(app('ui.publish("t", ui.now.hour)', "ui.now.minute")).after(180)
    assert program.called("publish") == [{"topic": "t", "value": 15}]


def test_clipboard_and_sharing() -> None:
    source = app(
        'if ui.button("x"):',
        '    ui.copy("text")',
        "    ui.text(ui.paste())",
        '    ui.text(ui.share("net:GET:a.org", "other"))',
    )
    program = Driven(source).click("x")
    assert program.texts == ["pasted", "token"]
    assert program.called("copy") == [{"text": "text"}]
    assert program.called("share") == [{"capability": "net:GET:a.org", "with": "other"}]
