"""Who gets what: events, input, effects, on a stage with real agents' channels and no screen."""

from __future__ import annotations

import os
import selectors
import socket
import time
from typing import TYPE_CHECKING, Any

import pytest

from compositor.drawing.atlas import Atlas
from compositor.inputs import Key, Mods, Pointer
from compositor.stage import Stage
from compositor.style import Style
from compositor.windows import Ground
from runtime import latest, messages, wire
from runtime.messages import AGENT_EVENT
from tests.scenes import encode, node

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZE = (1280, 800)


class Agent:
    """The other end of what the runtime handed to the screen."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.memory = latest.create()
        self.writer = latest.Writer(self.memory)
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self.channel = wire.Channel(ours)
        self.channel.stop_blocking()
        self.theirs = theirs.detach()

    def show(self, *nodes: dict[str, Any], title: str = "") -> None:
        self.writer.write(encode(*nodes, title=title))
        self.channel.send({"kind": "shown"})

    def heard(self) -> list[messages.AgentEvent]:
        events: list[messages.AgentEvent] = []
        while True:
            try:
                packet = self.channel.receive()
            except BlockingIOError:
                return events
            if packet is None:
                return events
            events.append(AGENT_EVENT.validate_python(packet.body))


class Seen:
    """A stage as a session has it."""

    def __init__(self) -> None:
        self.selector = selectors.DefaultSelector()
        self.wanted: list[object] = []
        self.now = 100.0
        self.stage = Stage([Ground("", SIZE, Style(motion=False))], Atlas(), self.selector, self.wanted.append)
        self.stage.connected(self.now, is_up=True)
        self.take(messages.Preferences(welcomed=True, motion=False))
        self.agents: list[Agent] = []

    def take(self, event: Any, *fds: int) -> None:  # noqa: ANN401 - any of the vocabulary
        self.stage.take(event, fds, self.now)

    def open(self, name: str, **fields: Any) -> Agent:  # noqa: ANN401
        agent = Agent(name)
        self.agents.append(agent)
        event = messages.AgentOpened(agent=name, version="v", number=1, intent=f"a {name}", **fields)
        self.take(event, agent.theirs, os.dup(agent.memory))
        return agent

    def turn(self, seconds: float = 1.0) -> None:
        for key, _ in self.selector.select(0):
            key.data()
        self.now += seconds
        self.stage.refresh(self.now)
        self.stage.tick(self.now)
        self.stage.layers(self.now)
        self.stage.refresh(self.now)

    def key(self, name: str, text: str = "", **mods: bool) -> None:
        for down in (True, False):
            self.stage.key(Key(name, text if down else "", down=down, mods=Mods(**mods)), self.now)
        self.turn()

    def click(self, x: float, y: float) -> None:
        for pointer in (Pointer("move", x, y), Pointer("down", x, y), Pointer("up", x, y)):
            self.stage.pointer(pointer, self.now)
        self.turn()


@pytest.fixture
def seen() -> Iterator[Seen]:
    made = Seen()
    made.take(messages.AllTold())
    yield made
    for agent in made.agents:
        agent.channel.close()
        agent.writer.close()
        os.close(agent.memory)
    made.stage.close()
    made.selector.close()


def test_what_an_agent_shows_is_seen_under_its_own_title(seen: Seen) -> None:
    agent = seen.open("dice")
    agent.show(node("button", label="Roll"), title="Dice")
    seen.turn()
    assert "--- dice" in seen.stage.text()
    assert "[Roll]" in seen.stage.text()


def test_a_key_goes_to_the_agent_in_front_and_to_no_other(seen: Seen) -> None:
    behind, before = seen.open("one"), seen.open("two")
    for agent in (behind, before):
        agent.show(node("button", label="Roll"))
    seen.turn()
    for agent in (behind, before):
        agent.heard()
    seen.key("tab")
    seen.key("enter")
    assert messages.Clicked(id="button") in before.heard()
    assert not [event for event in behind.heard() if isinstance(event, messages.Clicked)]


def test_an_agent_hears_its_size_in_its_own_pixels(seen: Seen) -> None:
    agent = seen.open("dice")
    agent.show(node("button"))
    seen.turn()
    seen.turn()
    sizes = [event for event in agent.heard() if isinstance(event, messages.Resized)]
    seen.stage.restyle([Ground("", (2560, 1600), Style(scale=2.0, motion=False))])
    seen.turn()
    again = [event for event in agent.heard() if isinstance(event, messages.Resized)]
    assert sizes
    assert all(abs(one.width - sizes[-1].width) <= 1 for one in again)


def test_the_prompt_takes_the_keys_wherever_the_focus_was(seen: Seen) -> None:
    agent = seen.open("notes")
    agent.show(node("field"))
    seen.turn()
    agent.heard()
    seen.key("space", ctrl=True)
    seen.key("h", "h")
    seen.key("enter")
    assert not [event for event in agent.heard() if isinstance(event, messages.Changed)]
    said = [want for want in seen.wanted if isinstance(want, messages.Said)]
    assert [one.text for one in said] == ["h"]
    assert said[0].focused == "notes"


def test_while_something_is_asked_nothing_reaches_a_window(seen: Seen) -> None:
    agent = seen.open("weather")
    agent.show(node("button", label="Allow"))
    seen.turn()
    agent.heard()
    permission = messages.Permission(capability="net:GET:example.org", words="Read from example.org")
    seen.take(messages.ApprovalAsked(request=1, agent="weather", intent="w", permissions=(permission,)))
    seen.turn()
    seen.key("tab")
    seen.key("x", "x")
    for y in (100, 300, 700):
        seen.click(640, y)
        assert seen.stage.attention[1]
    assert not [event for event in agent.heard() if isinstance(event, messages.Clicked)]


def test_a_click_in_a_page_goes_to_the_runtime(seen: Seen) -> None:
    page = '{"title":"Settings","nodes":[' + encode(node("button", label="Dark")).decode().split("[", 1)[1]
    seen.take(messages.PageShown(name="settings", page=page))
    seen.turn()
    seen.key("tab")
    seen.key("enter")
    assert messages.PageUsed(name="settings", event=messages.Clicked(id="button")) in seen.wanted


def test_a_sentence_said_over_a_page_is_about_the_agent_that_the_page_is_of(seen: Seen) -> None:
    page = '{"title":"Source","nodes":[]}'
    seen.take(messages.PageShown(name="source/notes", about="notes", page=page))
    seen.turn()
    seen.key("space", ctrl=True)
    for letter in "undo":
        seen.key(letter, letter)
    seen.key("enter")
    [said] = [want for want in seen.wanted if isinstance(want, messages.Said)]
    assert said.focused == "notes"


def test_after_a_new_connection_what_isn_t_told_again_is_gone_and_the_rest_stays(seen: Seen) -> None:
    for name in ("one", "two"):
        seen.open(name).show(node("button", label=name))
    seen.turn()
    seen.stage.connected(seen.now, is_up=False)
    seen.stage.connected(seen.now, is_up=True)
    again = seen.open("two")
    again.show(node("button", label="again"))
    seen.take(messages.AllTold())
    seen.turn()
    assert "--- one" not in seen.stage.text()
    assert "[again]" in seen.stage.text()


def test_a_scene_that_is_none_is_said_in_one_sentence_and_hurts_nobody_else(seen: Seen) -> None:
    good, bad = seen.open("good"), seen.open("bad")
    good.show(node("button", label="Fine"))
    bad.writer.write(b'{"title":"","nodes":[{"kind":"teapot"}]}')
    bad.channel.send({"kind": "shown"})
    seen.turn()
    seen.turn()
    assert "stopped" in seen.stage.text()
    assert "[Fine]" in seen.stage.text()


def test_closing_a_window_asks_the_runtime_and_the_window_goes_when_it_says_so(seen: Seen) -> None:
    seen.open("dice").show(node("button"))
    seen.turn()
    seen.key("f4", alt=True)
    assert messages.CloseAgent(agent="dice") in seen.wanted
    assert "--- dice" in seen.stage.text()
    seen.take(messages.AgentClosed(agent="dice"))
    seen.turn()
    assert "--- dice" not in seen.stage.text()


def test_places_are_told_once_a_window_has_moved(seen: Seen) -> None:
    seen.open("dice").show(node("button"))
    seen.turn()
    seen.wanted.clear()
    seen.key("left", super=True)
    placed = [want for want in seen.wanted if isinstance(want, messages.Placed)]
    assert placed
    assert placed[-1].place.snap == "left"
    seen.wanted.clear()
    seen.turn()
    assert not [want for want in seen.wanted if isinstance(want, messages.Placed)]


def test_an_idle_stage_asks_for_nothing(seen: Seen) -> None:
    seen.open("dice").show(node("button"))
    for _ in range(30):
        seen.turn(1.0)
    wake = seen.stage.tick(seen.now)
    assert wake is None or wake > seen.now + 0.2


def test_twenty_windows_cost_little_where_one_changes(seen: Seen) -> None:
    agents = [seen.open(f"agent{number}") for number in range(20)]
    for agent in agents:
        agent.show(node("button", label="Roll"))
    for _ in range(3):
        seen.turn()
    began = time.process_time()
    for number in range(50):
        agents[-1].show(node("button", label=f"Roll {number}"))
        seen.turn(0.016)
    assert (time.process_time() - began) / 50 < 0.02


def test_an_agent_whose_scenes_take_long_to_draw_leaves_time_for_the_others(seen: Seen) -> None:
    greedy = seen.open("greedy")
    began, drawn = time.process_time(), 0
    for number in range(60):
        nodes = [node("text", id=f"t{at}", text=f"{number} {at} " + "words " * 20) for at in range(400)]
        greedy.show(*nodes, title=f"Number {number}")
        seen.turn(1 / 60)
        drawn += f"== Number {number} ==" in seen.stage.text()
    assert 0 < drawn < 50
    assert time.process_time() - began < 4
    seen.turn(10)
    assert "== Number 59 ==" in seen.stage.text()
