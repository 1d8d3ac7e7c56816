"""The shell as a whole: who gets an input, and that every event is taken."""

from __future__ import annotations

from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compositor.drawing.atlas import Atlas
from compositor.geometry import Rect
from compositor.inputs import Announce, Key, Mods, Outcome, Pointer
from compositor.shell import Around, Shell, trouble_picture
from compositor.style import Style
from runtime import messages
from runtime.messages import (
    SHELL_EVENT,
    AgentOpened,
    AgentTroubled,
    ApprovalAsked,
    Approved,
    BootStatus,
    Log,
    Permission,
    Preferences,
    Said,
    ShellEvent,
    Told,
    Typed,
    Writing,
)

SIZE = (1280, 800)
STYLE = Style()
LINE = Rect(400, 750, 480, 40)
MAY = (Permission(capability="ask", words="Ask the language model."),)
TROUBLED = AgentTroubled(agent="a", text="It divided by zero.", detail="Traceback", over=True)
EVENTS: tuple[ShellEvent | BootStatus | Log, ...] = (
    BootStatus(version="1", stages=(), services=(), notices=(messages.Notice(severity="error", text="Bad disk."),)),
    Log(lines=("a line",)),
    AgentOpened(agent="a", version="v", number=1, intent="a thing", permissions=MAY),
    messages.AgentChanged(agent="a", version="v", number=1, permissions=()),
    TROUBLED,
    messages.AgentClosed(agent="a"),
    messages.Raised(agent="a"),
    messages.AllTold(),
    Told(text="Something."),
    messages.Sounded(agent="a", hz=440.0, seconds=0.1),
    messages.Understood(number=1, meaning="new", words="A new agent."),
    Writing(job=1, state="generating", intent="a thing", source="def app(ui):"),
    ApprovalAsked(request=1, agent="a", intent="a thing", permissions=MAY),
    messages.ApprovalEnded(request=1),
    messages.PageShown(name="settings", page="{}"),
    messages.PageClosed(name="settings"),
    Preferences(),
    Preferences(welcomed=True),
    messages.Perform(what="log"),
    messages.Perform(what="tile"),
    messages.Copied(text="text"),
)


def begun(*events: ShellEvent | BootStatus | Log, windows: int = 0, focused: str = "") -> Shell:
    shell = Shell(Atlas(), "1.2.3")
    for event in (Preferences(welcomed=True), *events):
        shell.take(event, 0.0)
    shell.around = Around(focused=focused, windows=windows, line=LINE)
    show(shell, 0.0)
    return shell


def show(shell: Shell, now: float) -> None:
    shell.tick(now)
    shell.beneath(SIZE, STYLE, now)
    shell.layers(SIZE, STYLE, now)


def press(shell: Shell, name: str, text: str = "", mods: Mods = Mods(), now: float = 1.0) -> Outcome:  # noqa: B008
    outcome = shell.key(Key(name, text=text, mods=mods), now)
    shell.key(Key(name, down=False), now)
    show(shell, now)
    return outcome


def test_every_kind_of_event_is_among_those_that_are_tried() -> None:
    kinds = set(SHELL_EVENT.json_schema()["discriminator"]["mapping"])
    assert kinds <= {event.kind for event in EVENTS}


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(EVENTS), max_size=25))
def test_events_in_any_order_are_taken_and_can_be_shown(events: list[ShellEvent | BootStatus | Log]) -> None:
    shell = Shell(Atlas(), "1.2.3")
    for now, event in enumerate(events):
        shell.take(event, float(now))
        show(shell, float(now))
        assert isinstance(shell.text(), str)
        assert isinstance(shell.words(), str)


def test_until_the_runtime_was_heard_of_the_machine_starts_and_f1_shows_the_log() -> None:
    shell = Shell(Atlas(), "1.2.3")
    shell.take(Log(lines=("mounted everything",)), 0.0)
    assert "Wisp 1.2.3" in shell.text()
    assert shell.modal
    press(shell, "f1")
    assert "mounted everything" in shell.text()
    press(shell, "escape")
    assert "mounted everything" not in shell.text()
    shell.take(Preferences(welcomed=True), 1.0)
    assert not shell.modal
    assert shell.typing


def test_the_log_does_not_grow_for_ever() -> None:
    shell = begun()
    for number in range(50):
        shell.take(Log(lines=tuple(f"{number}.{line}" for line in range(100))), 0.0)
    assert len(shell._log) == 1000
    assert shell._log[-1] == "49.99"


def test_who_was_not_welcomed_is_asked_first() -> None:
    shell = begun(Preferences())
    assert shell.modal
    assert "Hello" in shell.text()
    for _ in range(5):
        press(shell, "enter")
    assert not shell.modal


@pytest.mark.parametrize("mods", [Mods(), Mods(super=True)])
def test_super_alone_brings_the_prompt_and_puts_it_away(mods: Mods) -> None:
    shell = begun(windows=1)
    assert not shell.typing
    shell.key(Key("super", mods=mods), 1.0)
    assert not shell.typing
    outcome = shell.key(Key("super", down=False), 1.1)
    assert shell.typing
    assert any(isinstance(effect, Typed) for effect in outcome.effects)
    press(shell, "super")
    assert not shell.typing


def test_super_with_another_key_or_a_click_is_not_for_the_prompt() -> None:
    shell = begun(windows=1)
    shell.key(Key("super"), 1.0)
    assert not shell.key(Key("left", mods=Mods(super=True)), 1.0).used
    shell.key(Key("super", down=False), 1.1)
    assert not shell.typing
    shell.key(Key("super"), 2.0)
    shell.pointer(Pointer("down", 5, 5), 2.0)
    shell.key(Key("super", down=False), 2.1)
    assert not shell.typing


def test_ctrl_space_brings_the_prompt_and_escape_puts_it_away() -> None:
    shell = begun(windows=1)
    press(shell, "space", mods=Mods(ctrl=True))
    assert shell.typing
    press(shell, "escape")
    assert not shell.typing


def test_keys_go_to_windows_unless_the_prompt_is_up() -> None:
    shell = begun(windows=1)
    assert not press(shell, "a", "a").used
    press(shell, "super")
    assert press(shell, "a", "a").used
    for name, mods in (("tab", Mods(alt=True)), ("t", Mods(super=True)), ("f11", Mods())):
        assert not press(shell, name, mods=mods).used


def test_a_click_beside_the_prompt_puts_it_away_and_is_for_the_window() -> None:
    shell = begun(windows=1)
    press(shell, "super")
    assert not shell.pointer(Pointer("down", 20, 700), 1.0).used
    assert not shell.typing


def test_a_click_on_the_line_brings_the_prompt() -> None:
    shell = begun(windows=1)
    shell.pointer(Pointer("down", *LINE.middle), 1.0)
    shell.pointer(Pointer("up", *LINE.middle), 1.0)
    assert shell.typing


def test_the_pointer_shows_what_it_is_on() -> None:
    shell = begun(windows=1)
    shell.pointer(Pointer("move", *LINE.middle), 1.0)
    assert (shell.is_pointed, shell.cursor) == (True, "text")
    shell.pointer(Pointer("move", 20, 400), 1.0)
    assert (shell.is_pointed, shell.cursor) == (False, "arrow")
    press(shell, "f1")
    shell.pointer(Pointer("move", 20, 400), 1.0)
    assert (shell.is_pointed, shell.cursor) == (True, "arrow")


def test_what_is_said_names_the_agent_that_has_the_focus() -> None:
    shell = begun(windows=1, focused="pomodoro")
    press(shell, "super")
    press(shell, "a", "a")
    outcome = press(shell, "enter")
    assert Said(text="a", focused="pomodoro") in outcome.effects
    assert not shell.typing


def test_an_approval_takes_all_input_and_is_above_all_that_is_open() -> None:
    shell = begun(windows=1)
    press(shell, "super")
    press(shell, "f1")
    effects = shell.take(ApprovalAsked(request=7, agent="a", intent="a thing", permissions=MAY), 1.0)
    assert any(isinstance(effect, Announce) for effect in effects)
    show(shell, 1.0)
    assert shell.modal
    assert shell.text().startswith("Wisp asks")
    assert press(shell, "super", now=3.0).used
    assert shell.pointer(Pointer("down", *LINE.middle), 3.0).used
    assert press(shell, "enter", now=3.1).effects == (Approved(request=7, answers=("no",)),)
    assert "Keys" in shell.text()


def test_enter_held_from_before_an_approval_does_not_answer_it() -> None:
    shell = begun(windows=1)
    shell.key(Key("enter"), 0.5)
    shell.take(ApprovalAsked(request=7, agent="a", intent="a thing", permissions=MAY), 1.0)
    show(shell, 1.0)
    assert shell.key(Key("enter"), 3.0).effects == ()
    assert shell.modal


def test_the_runtime_going_takes_its_questions_along_and_is_said() -> None:
    shell = begun(ApprovalAsked(request=7, agent="a", intent="a thing", permissions=MAY))
    shell.connected(False, 1.0)  # noqa: FBT003 - as the link says it
    assert not shell.modal
    assert "starts again by itself" in shell.text()


def test_writing_puts_the_prompt_to_the_bottom_and_escape_cancels() -> None:
    shell = begun(Writing(job=3, state="generating", intent="a thing"))
    shell.around = Around(line=LINE)
    assert not shell.typing
    assert shell.room(SIZE, STYLE) is not None
    assert press(shell, "escape").effects == (messages.CancelWriting(job=3),)


def test_who_types_into_a_window_has_turned_to_it() -> None:
    shell = begun(Writing(job=3, state="generating", intent="a thing"), windows=1)
    assert not press(shell, "a", "a").used
    assert not press(shell, "escape").used


@pytest.mark.parametrize("state", ["generating", "failed"])
def test_who_types_where_there_is_no_window_says_something_new(state: Literal["generating", "failed"]) -> None:
    shell = begun(Writing(job=3, state=state, intent="a thing"))
    assert not press(shell, "t", "t", Mods(super=True)).used
    assert press(shell, "b", "b").used
    press(shell, "e", "e")
    assert "Prompt: be" in shell.text()


def test_trouble_is_shown_in_its_window_and_f2_shows_the_details() -> None:
    opened = AgentOpened(agent="a", version="v", number=1, intent="a thing")
    shell = begun(opened, TROUBLED, windows=1, focused="a")
    assert shell.trouble("a") == TROUBLED
    press(shell, "f2")
    assert "Traceback" in shell.text()
    press(shell, "escape")
    assert press(shell, "r").effects == (Said(text="restart this", focused="a"),)
    shell.take(AgentTroubled(agent="a", text=""), 2.0)
    assert shell.trouble("a") is None
    assert "divided" not in shell.text()
    assert not press(shell, "r").used


def test_trouble_of_what_goes_on_is_said_in_passing() -> None:
    shell = begun(TROUBLED.model_copy(update={"over": False}), windows=1)
    assert shell.trouble("a") is None
    assert "It divided by zero." in shell.text()


def test_a_question_mark_in_an_empty_prompt_shows_the_keys() -> None:
    shell = begun()
    press(shell, "?", "?")
    assert "Super: the prompt" in shell.text()
    press(shell, "escape")
    press(shell, "a", "a")
    press(shell, "?", "?")
    assert "Prompt: a?" in shell.text()


def test_a_badge_shows_what_its_agent_may_do_now() -> None:
    opened = AgentOpened(agent="a", version="v", number=1, intent="a thing", permissions=MAY)
    shell = begun(opened, windows=1)
    shell.popover("a", 100, 100, 1.0)
    assert "Ask the language model." in shell.text()
    shell.take(messages.AgentClosed(agent="a"), 1.0)
    assert not shell.modal


def test_an_idle_shell_wants_nothing_and_draws_the_same_pictures() -> None:
    shell = begun(windows=1)
    assert shell.tick(100.0) is None
    assert shell.beneath(SIZE, STYLE, 100.0) == shell.beneath(SIZE, STYLE, 200.0)


@pytest.mark.parametrize("size", [(200, 120), (640, 480)])
def test_trouble_fits_its_window(size: tuple[int, int]) -> None:
    event = AgentTroubled(agent="a", text="w" * 4000, hint="字" * 4000, detail="x")
    picture = trouble_picture(Atlas(), size, STYLE, event)
    assert picture.bounds is not None
    assert Rect(-1, -1, size[0] + 2, size[1] + 2).covers(picture.bounds)


keys = st.builds(
    Key,
    name=st.sampled_from(("a", "enter", "escape", "tab", "super", "f1", "f2", "up", "down", "space", "?", "backspace")),
    text=st.sampled_from(("", "a", "?", " ", "字")),
    down=st.booleans(),
    repeat=st.booleans(),
    mods=st.builds(Mods, shift=st.booleans(), ctrl=st.booleans(), alt=st.booleans(), super=st.booleans()),
)
pointers = st.builds(
    Pointer,
    what=st.sampled_from(("move", "down", "up", "wheel", "leave")),
    x=st.floats(-10, 1300),
    y=st.floats(-10, 820),
    turn=st.tuples(st.floats(-3, 3), st.floats(-3, 3)),
    clicks=st.integers(1, 3),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(keys | pointers | st.sampled_from(EVENTS), max_size=40))
def test_nothing_that_happens_brings_it_down(happened: list[Key | Pointer | ShellEvent | BootStatus | Log]) -> None:
    shell = begun(windows=1)
    for number, what in enumerate(happened):
        now = number * 0.3
        if isinstance(what, Key):
            shell.key(what, now)
        elif isinstance(what, Pointer):
            shell.pointer(what, now)
        else:
            shell.take(what, now)
        shell.around = Around(windows=number % 2, line=LINE)
        show(shell, now)
