"""What a person can see of an agent, and do with it: source, versions, undo, copies, files, and its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from runtime.device import Device
from runtime.program import Program
from runtime.registry import Registry
from tests.integration.hands import prefer, sitting

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.integration.hands import Hands

GREETING = """def app(ui):
    ui.title("Greeting")
    ui.text("Good morning")
    ui.text(ui.state.get("name", "nobody"))
    if ui.button("Me"):
        ui.state.name = "me"
"""


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """With an agent of two versions, as if it had been changed once."""
    data = tmp_path_factory.mktemp("agents") / "data"
    prefer(data)
    registry = Registry(data / "registry.sqlite", Device.open(data))
    first = registry.add(Program(intent="a greeting", source=GREETING, model="test"))
    changed = GREETING.replace("Good morning", "Good evening")
    second = Program(intent="a greeting", source=changed, model="test")
    registry.add(second, agent=first.agent)
    registry.close()
    return data


@pytest.fixture(scope="module")
def hands(data: Path) -> Iterator[Hands]:
    with sitting(data) as hands:
        hands.say("a greeting", "Good evening")
        yield hands


def test_its_source_is_shown_and_leads_on(hands: Hands) -> None:
    hands.say("show the source", r"--- page:source/greeting.*def app\(ui\):.*Good evening")
    hands.click("Versions", face="medium", size=16)
    hands.see("--- page:versions/greeting.*a greeting")
    hands.press("alt", "f4")
    hands.miss("--- page:versions")
    hands.press("alt", "f4")
    hands.miss("--- page:source")


def test_versions_show_what_changed_and_go_back_with_the_data(hands: Hands) -> None:
    hands.click("Me", face="medium", size=16)
    hands.see("\nme\n")
    hands.say("what changed", r"--- page:versions/greeting.*Good morning.*Good evening")
    hands.press("alt", "f4")
    hands.miss("--- page")
    hands.say("undo", "Good morning\nnobody\n")
    hands.say("redo", "Good evening\nme\n")
    hands.say("version 1", "Good morning\nnobody\n")
    hands.say("redo", "Good evening\nme\n")


def test_its_trace_tells_what_it_did(hands: Hands) -> None:
    hands.say("trace", "--- page:trace/greeting.*Started")
    hands.press("alt", "f4")
    hands.miss("--- page")


def test_a_copy_is_an_agent_of_its_own(hands: Hands) -> None:
    hands.say("fork this", "--- copy-of-greeting.*Good evening.*\nme\n.*--- greeting")
    hands.press("alt", "f4")
    hands.miss("--- copy-of-greeting")


def test_pinned_and_exported(hands: Hands, data: Path) -> None:
    hands.say("pin this", "opens at every start")
    hands.say("unpin this", "opens no more at every start")
    hands.say("export this", "was written to")
    assert (data / "exports" / "greeting.agent").read_bytes().startswith(b"wisp agent 1\n")


def test_all_that_there_are_are_listed(hands: Hands) -> None:
    hands.say("my agents", "--- page:agents.*greeting")
    hands.press("alt", "f4")
    hands.miss("--- page")


def test_deleting_asks_first_and_means_it(hands: Hands) -> None:
    hands.say("delete copy of greeting", "Delete “copy of greeting”.*can't be undone")
    hands.click("Keep it", face="medium", size=16)
    hands.miss("--- page:delete")
    hands.say("delete copy of greeting", "can't be undone")
    hands.click("Delete it", face="medium", size=16)
    hands.see("is gone")
    hands.miss("--- page:delete")
    hands.write("open copy of greeting")
    assert "Opens" not in hands.text()
    hands.take_back()


def test_the_console_tells_it_all_and_is_searched(hands: Hands) -> None:
    hands.say("console", "--- page:console.*“greeting” was opened")
    hands.type("exported")
    hands.see("“greeting” was exported")
    hands.miss("“greeting” was opened")
    hands.click("Check the log", face="medium", size=16)
    hands.see("The log is complete")
    hands.press("alt", "f4")
    hands.miss("--- page")


def test_help_the_keys_and_the_log(hands: Hands) -> None:
    hands.say("help", "--- page:help")
    hands.press("alt", "f4")
    hands.miss("--- page")
    hands.press("f1")
    hands.see("Super|Alt-Tab|Alt Tab")
    hands.press("esc")
    hands.say("show the log", r"\ALog\n.*stage frame")
    hands.press("esc")
    hands.see("Prompt")


def test_a_factory_reset_asks_and_then_begins_anew(hands: Hands, data: Path) -> None:
    hands.say("factory reset", "--- page:factory-reset.*This deletes 1 agent")
    hands.click("Keep everything", face="medium", size=16)
    hands.miss("--- page")
    hands.see("--- greeting")
    hands.say("factory reset", "--- page:factory-reset")
    hands.click("Delete everything", face="medium", size=16)
    hands.see("Are you sure")
    hands.click("Yes, delete everything now", face="medium", size=16)
    hands.see("Hello.*English", within=20)
    assert not (data / "exports").exists()
