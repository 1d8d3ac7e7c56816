"""The runtime's process, as a shell meets it: agents, approvals, pages, and what outlives kill -9."""

from __future__ import annotations

import os
import signal
import statistics
import time
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

import pytest

from runtime import messages
from runtime.messages import (
    Acted,
    AgentChanged,
    AgentClosed,
    AgentOpened,
    AgentTroubled,
    AllTold,
    ApprovalAsked,
    Approved,
    Changed,
    CloseAgent,
    Copied,
    Place,
    Placed,
    Preferences,
    Raised,
    Revoke,
    ShowPage,
    Told,
    Understood,
)
from tests.integration.shell import Runtime, Shell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from image.component import Built

Answer: TypeAlias = Literal["once", "always", "no", "never"]
COUNTER, COUNTING = "a counter with plus and minus", "counter-with-plus-and-minus"
NOTES = "notes kept as files"


@pytest.fixture
def runtime(built: Built, tmp_path: Path) -> Iterator[Runtime]:
    runtime = Runtime(built, tmp_path)
    yield runtime
    runtime.close_without_a_traceback()


@pytest.fixture
def shell(runtime: Runtime) -> Iterator[Shell]:
    with runtime.shell() as shell:
        shell.next(AllTold)
        shell.events.clear()
        yield shell


def counting(shell: Shell, clicks: int = 1) -> str:
    agent = shell.opened(COUNTER)
    shell.sees(agent, "[+]")
    for _ in range(clicks):
        shell.windows[agent].click("+")
    shell.sees(agent, f"\n{clicks}\n")
    return agent


# Telling


def test_a_shell_is_told_all_that_is_so(runtime: Runtime) -> None:
    with runtime.shell() as shell:
        shell.next(AllTold)
        assert [event.kind for event in shell.events] == ["preferences"]
        assert shell.next(Preferences) == Preferences()


def test_a_request_that_cant_be_understood_changes_nothing(shell: Shell) -> None:
    shell.channel.send({"kind": "explode"})
    shell.channel.send({"kind": "typed", "number": "one", "text": 5})
    assert shell.understood("dark").meaning == "command"


# Opening and closing


def test_an_agent_of_the_cookbook_opens_and_counts(shell: Shell) -> None:
    assert counting(shell, 2) == COUNTING
    assert not [event for event in shell.events if isinstance(event, Told)]


def test_what_is_near_in_the_cookbook_opens_and_is_said(shell: Shell) -> None:
    agent = shell.opened("make me a pomodoro timer")
    assert shell.next(Told).text == "From the cookbook: a pomodoro timer with break reminders."
    shell.sees(agent, "25:00")


def test_the_same_words_open_it_again_with_its_data(shell: Shell) -> None:
    agent = counting(shell, 3)
    shell.ask(CloseAgent(agent=agent))
    shell.next(AgentClosed)
    assert shell.opened("Please, a COUNTER with plus and minus!") == agent
    shell.sees(agent, "\n3\n")


def test_what_is_open_already_comes_to_the_front(shell: Shell) -> None:
    agent = counting(shell)
    shell.say(COUNTER)
    assert shell.next(Raised).agent == agent


def test_what_nobody_can_write_is_said_in_a_sentence(shell: Shell) -> None:
    sentence = "a recipe keeper for dark chocolate"
    assert "can't write" in shell.understood(sentence).words
    shell.say(sentence)
    told = shell.next(Told)
    assert told.text == "Wisp can't write new programs yet: there is no language model on this machine."
    shell.say("make the buttons round", focused=counting(shell))
    assert "can't change programs" in shell.next(Told, lambda told: "cookbook" not in told.text).text


def test_typing_is_answered_while_it_goes_on(shell: Shell) -> None:
    agent = counting(shell)
    shell.understood("warm up")
    waits = []
    for end in range(1, len(COUNTER) + 1):
        begin = time.perf_counter()
        shell.ask(messages.Typed(number=end, text=COUNTER[:end]))
        assert shell.next(Understood).number == end
        waits.append(time.perf_counter() - begin)
    assert statistics.median(waits) < 0.02
    last = shell.understood(COUNTER)
    assert (last.meaning, last.words) == ("open", "Opens “counter with plus and minus” again, as it was.")
    assert agent in [suggestion.agent for suggestion in shell.understood("count").suggestions]


# What is kept


def test_a_killed_runtime_comes_back_with_its_agents_and_their_data(runtime: Runtime, shell: Shell) -> None:
    agent = counting(shell, 2)
    place = Place(x=10, y=20, width=300, height=200, snap="left", order=3)
    shell.ask(Placed(agent=agent, place=place))
    time.sleep(1.3)
    runtime.kill()
    assert shell.gone()
    begin = time.monotonic()
    runtime.start()
    with runtime.shell() as again:
        opened = again.next(AgentOpened)
        again.sees(agent, "\n2\n")
        assert time.monotonic() - begin < 5
        assert (opened.agent, opened.place) == (agent, place)
        again.windows[agent].click("+")
        again.sees(agent, "\n3\n")


def test_what_was_closed_stays_closed_and_what_is_pinned_does_not(runtime: Runtime, shell: Shell) -> None:
    agent = counting(shell)
    other = shell.opened("a todo list")
    shell.say("pin this", focused=agent)
    shell.next(Told, lambda told: "at every start" in told.text)
    for name in (agent, other):
        shell.ask(CloseAgent(agent=name))
        shell.next(AgentClosed)
    assert runtime.end() == 0
    runtime.start()
    with runtime.shell() as again:
        again.next(AllTold)
        assert list(again.windows) == [agent]


def test_a_new_shell_gets_the_same_windows(runtime: Runtime, shell: Shell) -> None:
    agent = counting(shell)
    with runtime.shell() as second:
        assert shell.gone()
        second.next(AllTold)
        second.sees(agent, "\n1\n")
        second.windows[agent].click("+")
        second.sees(agent, "\n2\n")


def test_an_agent_doesnt_notice_that_nobody_looks(runtime: Runtime, shell: Shell) -> None:
    """It shows thousands of scenes meanwhile, and the next shell finds the last one and nothing to catch up with."""
    agent = shell.opened("bouncing balls")
    shell.sees(agent, "1 balls")
    shell.close()
    time.sleep(1.5)
    with runtime.shell() as second:
        second.next(AllTold)
        assert second.windows[agent].unread() < 20
        assert "1 balls" in second.windows[agent].look()
        second.windows[agent].click("Add a ball")
        second.sees(agent, "2 balls")


def test_preferences_are_kept(runtime: Runtime, shell: Shell) -> None:
    for sentence in ("light", "german keyboard", "bigger text", "time zone berlin", "blue accent", "less motion"):
        shell.say(sentence)
        chosen = shell.next(Preferences)
    shell.ask(chosen.model_copy(update={"welcomed": True}))
    kept = shell.next(Preferences)
    assert (kept.theme, kept.keyboard, kept.text_size, kept.zone) == ("light", "de", 1.15, "Europe/Berlin")
    assert (kept.accent, kept.motion, kept.welcomed) == ("blue", False, True)
    runtime.kill()
    runtime.start()
    with runtime.shell() as again:
        assert again.next(Preferences) == kept


def test_damaged_data_is_said_and_worked_around(built: Built, tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir(mode=0o700)
    (data / "store.sqlite").write_text("nothing of the kind")
    runtime = Runtime(built, tmp_path)
    with runtime.shell() as shell:
        told = shell.next(Told)
        assert told.severity == "error"
        assert "device key" in told.text
        assert "from memory" in told.hint
        counting(shell)
    runtime.close()
    assert (data / "store.sqlite").read_text() == "nothing of the kind"


# Permissions


def test_an_approval_is_asked_in_plain_words(shell: Shell) -> None:
    agent = shell.opened(NOTES)
    asked = shell.next(ApprovalAsked)
    words = {permission.capability: permission.words for permission in asked.permissions}
    assert words["files:read:notes/"] == "Read all your files in the folder “notes”."
    assert words["files:write:notes/"] == "Write, replace and delete all your files in the folder “notes”."
    assert all(permission.line and permission.code in read("file_notes") for permission in asked.permissions)
    assert (asked.agent, asked.louder) == (agent, "")
    assert shell.windows[agent].look() == ""


def read(name: str) -> str:
    return Path(f"models/cookbook/{name}.py").read_text()


def answer(shell: Shell, asked: ApprovalAsked, word: Answer) -> None:
    shell.ask(Approved(request=asked.request, answers=(word,) * len(asked.permissions)))


def approve(shell: Shell, word: Answer) -> ApprovalAsked:
    asked = shell.next(ApprovalAsked)
    answer(shell, asked, word)
    return asked


def reopened(shell: Shell, agent: str, sentence: str) -> None:
    shell.ask(CloseAgent(agent=agent))
    shell.next(AgentClosed)
    assert shell.opened(sentence) == agent


def test_once_lasts_until_it_is_closed(shell: Shell) -> None:
    agent = shell.opened(NOTES)
    approve(shell, "once")
    shell.sees(agent, "Open a note")
    changed = shell.next(AgentChanged, lambda changed: bool(changed.permissions))
    assert {permission.until for permission in changed.permissions} == {"until it is closed"}
    reopened(shell, agent, NOTES)
    approve(shell, "no")


def test_always_is_remembered(runtime: Runtime, shell: Shell) -> None:
    agent = shell.opened(NOTES)
    approve(shell, "always")
    shell.sees(agent, "Open a note")
    runtime.kill()
    runtime.start()
    with runtime.shell() as again:
        opened = again.next(AgentOpened)
        assert {permission.until for permission in opened.permissions} == {"until you take it back"}
        again.sees(agent, "Open a note")
        assert not [event for event in again.events if isinstance(event, ApprovalAsked)]


def test_no_is_asked_again_and_never_is_not(shell: Shell) -> None:
    agent = shell.opened(NOTES)
    approve(shell, "no")
    trouble = shell.next(AgentTroubled)
    assert "was not allowed" in trouble.text
    assert not trouble.over
    reopened(shell, agent, NOTES)
    approve(shell, "never")
    shell.next(AgentTroubled)
    reopened(shell, agent, NOTES)
    shell.next(AgentTroubled)
    assert not [event for event in shell.events if isinstance(event, ApprovalAsked)]


def test_what_isnt_answered_is_no(shell: Shell) -> None:
    shell.opened(NOTES)
    asked = shell.next(ApprovalAsked)
    shell.ask(Approved(request=asked.request, answers=()))
    assert "was not allowed" in shell.next(AgentTroubled).text


def test_revoking_takes_effect_at_once_and_stays(shell: Shell) -> None:
    agent = shell.opened(NOTES)
    approve(shell, "always")
    shell.sees(agent, "Open a note")
    shell.windows[agent].send(Changed(id="field:New note", value="plans"))
    shell.windows[agent].click("Create")
    shell.sees(agent, "plans.txt")
    shell.ask(Revoke(agent=agent, capability="files:read:notes/"))
    changed = shell.next(AgentChanged, lambda changed: len(changed.permissions) == 1)
    assert changed.permissions[0].capability == "files:write:notes/"
    shell.windows[agent].click("plans.txt")
    assert "not allowed" in shell.next(AgentTroubled).text
    reopened(shell, agent, NOTES)
    assert "not allowed" in shell.next(AgentTroubled).text
    assert not [event for event in shell.events if isinstance(event, ApprovalAsked)]


def test_an_approval_is_asked_again_of_a_new_shell(runtime: Runtime, shell: Shell) -> None:
    agent = shell.opened(NOTES)
    first = shell.next(ApprovalAsked)
    with runtime.shell() as second:
        again = second.next(ApprovalAsked)
        assert again == first
        answer(second, again, "once")
        second.sees(agent, "Open a note")


# Calls


def test_agents_hear_each_other_and_the_person_hears_them(shell: Shell) -> None:
    watch = shell.opened("tell me who rings the doorbell")
    approve(shell, "once")
    shell.sees(watch, "0 visits")
    bell = shell.opened("a doorbell that other agents can hear")
    approve(shell, "once")
    shell.sees(bell, "[Ring]")
    shell.windows[bell].click("Ring")
    shell.sees(watch, "1 visits")
    assert shell.next(Told, lambda told: told.agent == watch).text == "A visitor is at the door"
    assert shell.next(messages.Sounded).agent == bell


def test_the_clipboard_is_shared_with_the_shell(shell: Shell) -> None:
    agent = shell.opened("a password generator")
    shell.sees(agent, "[New password]")
    shell.windows[agent].click("New password")
    shell.sees(agent, "[Copy")
    shell.windows[agent].click("Copy")
    assert len(shell.next(Copied).text) == 16


def test_what_needs_a_network_is_refused_in_words(shell: Shell) -> None:
    agent = shell.opened("the weather in my city")
    asked = approve(shell, "once")
    assert asked.permissions[0].words.startswith("Read from api.open-meteo.com on the internet")
    assert "no network yet" in shell.next(AgentTroubled, lambda trouble: trouble.agent == agent).text


# Hostile agents


def test_a_killed_agent_comes_back_and_one_that_is_killed_again_and_again_does_not(
    runtime: Runtime, shell: Shell
) -> None:
    agent = counting(shell)
    os.kill(pid_of_agent(runtime), signal.SIGKILL)
    assert "started again" in shell.next(AgentTroubled, lambda trouble: not trouble.over).text
    shell.windows[agent].click("+")
    shell.sees(agent, "\n2\n")
    for number in (3, 4):
        os.kill(pid_of_agent(runtime), signal.SIGKILL)
        if number == 3:
            shell.windows[agent].click("+")
            shell.sees(agent, "\n3\n")
    over = shell.next(AgentTroubled, lambda trouble: trouble.over)
    assert "isn't started again" in over.text
    assert shell.understood("dark").meaning == "command"
    shell.say("restart this", focused=agent)
    shell.windows[agent].click("+")
    shell.sees(agent, "\n4\n")


def pid_of_agent(runtime: Runtime) -> int:
    """The one process below this runtime that holds the memory of scenes, once it does."""
    end = time.monotonic() + 5
    while time.monotonic() < end:
        for zygote in below(runtime.process.pid):
            for pid in below(zygote):
                if "/memfd:scenes" in Path(f"/proc/{pid}/maps").read_text():
                    return pid
        time.sleep(0.02)
    raise AssertionError("no agent runs")


def below(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


# Pages


def test_the_source_is_shown_with_marks_where_it_may_do_things(shell: Shell) -> None:
    agent = shell.opened(NOTES)
    approve(shell, "once")
    shell.say("source", focused=agent)
    text = shell.page(f"source/{agent}", "def app(ui):")
    assert 'names = ui.files.list("notes/")  <- Read all your files in the folder “notes”.' in text
    shell.pressed(f"source/{agent}", "pin")
    assert "[Unpin]" in shell.page(f"source/{agent}", "[Unpin]")


def test_undo_redo_and_versions(shell: Shell) -> None:
    agent = counting(shell, 2)
    shell.say("undo", focused=agent)
    assert "nothing to undo" in shell.next(Told, lambda told: told.severity == "error").text
    shell.say(f"versions of {agent.replace('-', ' ')}")
    assert "● 1" in shell.page(f"versions/{agent}", "first one")


def test_fork_makes_another_with_its_data(shell: Shell) -> None:
    agent = counting(shell, 2)
    shell.say("fork this", focused=agent)
    fork = shell.next(AgentOpened).agent
    assert fork == f"copy-of-{COUNTING}"[:31].rstrip("-") or fork.startswith("copy-of-counter")
    shell.sees(fork, "\n2\n")
    shell.windows[fork].click("+")
    shell.sees(fork, "\n3\n")
    assert "\n2\n" in shell.windows[agent].look()


def test_delete_asks_first(shell: Shell) -> None:
    agent = counting(shell)
    shell.say("delete counter")
    page = f"delete/{agent}"
    assert "can't be undone" in shell.page(page)
    shell.pressed(page, "keep")
    shell.next(messages.PageClosed)
    shell.say("delete this", focused=agent)
    shell.page(page)
    shell.pressed(page, "delete it")
    shell.next(AgentClosed)
    assert "is gone" in shell.next(Told, lambda told: "gone" in told.text).text
    assert shell.understood(COUNTER).meaning == "example"


def test_who_was_deleted_is_asked_about_again(shell: Shell) -> None:
    """Another agent of the same name doesn't inherit what was allowed."""
    agent = shell.opened(NOTES)
    approve(shell, "always")
    shell.sees(agent, "Open a note")
    shell.say("delete this", focused=agent)
    shell.page(f"delete/{agent}")
    shell.pressed(f"delete/{agent}", "delete it")
    shell.next(AgentClosed)
    assert shell.opened(NOTES) == agent
    approve(shell, "no")


def test_an_export_is_a_file_in_the_data_folder(runtime: Runtime, shell: Shell) -> None:
    agent = counting(shell)
    shell.say("export this", focused=agent)
    path = runtime.data / "exports" / f"{agent}.agent"
    assert str(path) in shell.next(Told, lambda told: "written to" in told.text).text
    assert path.read_bytes().startswith(b"wisp agent 1\n")
    assert path.stat().st_mode & 0o077 == 0


def test_the_console_tells_what_happened_and_that_nothing_was_changed(shell: Shell) -> None:
    counting(shell)
    shell.say("console")
    assert "“counter with plus and minus” was opened." in shell.page("console", "was opened")
    shell.used("console", Changed(id="search", value="made"))
    end = time.monotonic() + 5
    while "was opened" in shell.page("console", "was made"):
        assert time.monotonic() < end
        shell.listen(0.05)
    shell.pressed("console", "verify")
    shell.page("console", "The log is complete")


def test_the_trace_shows_calls_and_refusals(shell: Shell) -> None:
    agent = shell.opened(NOTES)
    approve(shell, "no")
    shell.say("trace", focused=agent)
    assert "files.list: denied" in shell.page(f"trace/{agent}", "Refused")


def test_permissions_can_be_taken_back_and_asked_again(shell: Shell) -> None:
    agent = shell.opened(NOTES)
    approve(shell, "always")
    shell.say("permissions", focused=agent)
    page = f"permissions/{agent}"
    shell.page(page, "Allowed until you take it back")
    shell.pressed(page, "revoke files:write:notes/")
    shell.page(page, "[Ask me again]")
    shell.pressed(page, "ask files:write:notes/")
    asked = approve(shell, "once")
    assert [permission.capability for permission in asked.permissions] == ["files:write:notes/"]
    shell.page(page, "Allowed until it is closed")


def test_settings_change_what_they_show(shell: Shell) -> None:
    shell.say("settings")
    shell.page("settings", "Theme: <Dark>")
    shell.used("settings", Changed(id="theme", value=1))
    assert shell.next(Preferences).theme == "light"
    shell.page("settings", "<Light>")
    shell.used("settings", Changed(id="speak", value=True))
    assert shell.next(Preferences).speak
    shell.pressed("settings", "storage")
    assert "free of" in shell.page("storage")


def test_what_is_running_is_shown_live(shell: Shell) -> None:
    agent = counting(shell)
    shell.ask(messages.Measured(frames=10, milliseconds=2.5))
    shell.say("what is running")
    shown = shell.page("processes", "“counter with plus and minus”")
    assert "The runtime" in shown
    assert "2.5 ms" in shown
    shell.ask(CloseAgent(agent=agent))
    end = time.monotonic() + 5
    while "“counter with plus and minus”" in shell.page("processes"):
        assert time.monotonic() < end
        shell.listen(0.1)


@pytest.mark.parametrize("page", ["help", "models", "agents", "storage", "console", "processes", "settings"])
def test_every_page_opens_comes_to_the_front_and_closes(shell: Shell, page: str) -> None:
    shell.ask(ShowPage(name=page))
    shell.page(page)
    shell.ask(ShowPage(name=page))
    assert shell.next(Raised).page == page
    shell.used(page, Acted(id="nothing of the kind", index=99))
    shell.ask(messages.ClosePage(name=page))
    assert shell.next(messages.PageClosed).name == page


def test_there_is_no_page_of_any_name(shell: Shell) -> None:
    shell.ask(ShowPage(name="source", about="nobody"))
    assert shell.next(Told).text == "There is no such page."


def test_a_factory_reset_asks_twice_and_leaves_nothing(runtime: Runtime, shell: Shell) -> None:
    counting(shell)
    (key,) = (path.read_bytes() for path in runtime.data.glob("device.key"))
    shell.say("factory reset")
    shell.page("factory-reset", "Delete everything on this machine?")
    shell.pressed("factory-reset", "second yes")
    shell.pressed("factory-reset", "first yes")
    shell.page("factory-reset", "Are you sure?")
    shell.pressed("factory-reset", "second yes")
    assert shell.gone()
    assert runtime.process.wait(10) == 0
    assert list(runtime.data.iterdir()) == []
    runtime.start()
    with runtime.shell() as again:
        again.next(AllTold)
        assert not again.windows
        assert again.understood(COUNTER).meaning == "example"
    assert (runtime.data / "device.key").read_bytes() != key


def test_close_everything(shell: Shell) -> None:
    agents = {counting(shell), shell.opened("a todo list")}
    shell.say("settings")
    shell.page("settings")
    shell.say("close everything")
    assert {shell.next(AgentClosed).agent for _ in agents} == agents
    assert not shell.windows
    assert not shell.pages


def test_what_only_the_shell_can_do_is_asked_of_it(shell: Shell) -> None:
    for sentence, what in (("tile", "tile"), ("full screen", "full-screen"), ("shut down", "power-off")):
        shell.say(sentence)
        assert shell.next(messages.Perform).what == what
    shell.say("connect to wifi")
    assert "uses a network only" in shell.next(Told).text
