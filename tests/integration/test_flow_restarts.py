"""What a person has on the screen outlives the death of any part of the system, and of the whole."""

from __future__ import annotations

import os
import signal
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from compositor.geometry import Rect
from tests.integration.hands import Hands, middle, prefer, sitting

if TYPE_CHECKING:
    from qemu.native import Native

SNAPPED = Rect(8, 8, 628, 724)
A_SECOND = 1.5
"""The machine may be busy with other tests."""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    prefer(tmp_path / "data")
    return tmp_path / "data"


def service(session: Native, name: str) -> int:
    """The process of this service."""
    end = time.monotonic() + 5
    while time.monotonic() < end:
        here = session._child.pid
        for child in Path(f"/proc/{here}/task/{here}/children").read_text().split():
            with suppress(FileNotFoundError, ProcessLookupError):  # it has ended by now
                if Path(f"/proc/{child}/cmdline").read_text().rstrip("\0").endswith(name):
                    return int(child)
        time.sleep(0.01)
    raise AssertionError(f"{name} doesn't run")


def arranged(hands: Hands) -> dict[str, tuple[float, float]]:
    """Two windows with something in them, one of them snapped; where their titles are."""
    hands.say("a todo list", "== To do ==")
    hands.type("milk\n")
    hands.see(r"\[ \] milk")
    hands.press("meta_l", "left")
    hands.say("a counter with plus and minus", r"\[\+\]")
    hands.click("+")
    hands.see("\n1\n")
    hands.press("meta_l", "right")
    hands.press("meta_l", "down")
    return places(hands)


def places(hands: Hands) -> dict[str, tuple[float, float]]:
    found = {title: hands.find(title, face="medium", size=13) for title in ("To do", "Counter")}
    return {title: (rect.x, rect.y) for title, rect in found.items()}


def settled(hands: Hands) -> None:
    """Places are written down when they rest."""
    time.sleep(1.2)
    hands.see("milk")


def test_a_killed_compositor_shows_the_same_windows_within_a_second(data: Path) -> None:
    with sitting(data) as hands:
        before = arranged(hands)
        begin = time.monotonic()
        os.kill(service(hands.session, "compositor"), signal.SIGKILL)
        hands.session.wait_for("compositor: ended by SIGKILL")
        hands.see(r"\n1\n.*--- todo-list.*\[ \] milk")
        assert time.monotonic() - begin < A_SECOND
        assert places(hands) == before
        assert "Hello" not in hands.text()
        hands.click("+")
        hands.see("\n2\n")
        hands.press("ctrl", "spc")
        hands.type("dark")
        hands.see("Prompt: dark\n→ ")


def test_a_killed_runtime_comes_back_with_what_was_in_its_windows(data: Path) -> None:
    with sitting(data) as hands:
        before = arranged(hands)
        settled(hands)
        os.kill(service(hands.session, "runtime"), signal.SIGKILL)
        hands.see("What runs behind the screen stopped")
        hands.see(r"\n1\n.*--- todo-list.*\[ \] milk")
        assert places(hands) == before
        hands.session.wait_for("runtime: ended by SIGKILL")
        goes_on(hands, "+", "\n[2-9]\n")


def goes_on(hands: Hands, button: str, seen: str) -> None:
    """Once its process is there again; what was clicked before that is lost."""
    place = middle(hands.find(button))
    for _ in range(20):
        hands.click_at(place)
        with suppress(TimeoutError):
            hands.see(seen, within=1)
            return
    raise AssertionError(hands.text())


def test_after_a_restart_of_all_it_is_as_it_was(data: Path) -> None:
    with sitting(data) as hands:
        before = arranged(hands)
        settled(hands)
    with sitting(data) as hands:
        hands.see(r"\n1\n.*--- todo-list.*\[ \] milk")
        assert places(hands) == before
        hands.type(" ")
        hands.click("+")
        hands.see("\n2\n")


def test_what_is_being_typed_into_the_prompt_doesnt_die_with_an_agent(data: Path) -> None:
    with sitting(data) as hands:
        hands.say("a counter with plus and minus", r"\[\+\]")
        hands.press("ctrl", "spc")
        hands.type("a todo")
        hands.see("Prompt: a todo\n")
        os.kill(service(hands.session, "runtime"), signal.SIGKILL)
        hands.see("What runs behind the screen stopped")
        hands.type(" list")
        hands.see("Prompt: a todo list\n→ ", within=20)
