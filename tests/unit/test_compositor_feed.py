"""What an agent's process may do to the screen: show scenes, and break only itself."""

from __future__ import annotations

import os
import selectors
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from compositor.feed import MOST_WAITING, Feed, FeedError
from runtime import latest, wire
from runtime.messages import AGENT_EVENT, Clicked
from runtime.scene import Scene, Text

if TYPE_CHECKING:
    from collections.abc import Iterator


class Agent:
    """The other end."""

    def __init__(self, selector: selectors.BaseSelector) -> None:
        self.selector = selector
        memory = latest.create()
        self.writer = latest.Writer(memory)
        self.channel, theirs = wire.pair()
        self.feed = Feed(theirs, memory, selector)
        os.close(memory)

    def show(self, text: str) -> None:
        look = {"size": 16, "color": "", "align": "left", "bold": False, "italic": False, "mono": False}
        node = {"kind": "text", "id": "a", "depth": 0, "text": text, **look}
        self.writer.write(Scene.model_validate({"title": "", "nodes": [node]}).encoded())
        self.channel.send({"kind": "shown"})

    def turn(self) -> None:
        for key, _ in self.selector.select(0):
            key.data()

    def seen(self) -> str | None:
        self.turn()
        scene = self.feed.scene()
        if scene is None:
            return None
        [node] = scene.nodes
        assert isinstance(node, Text)
        return node.text


@pytest.fixture
def agent() -> Iterator[Agent]:
    with selectors.DefaultSelector() as selector:
        made = Agent(selector)
        yield made
        made.feed.close()
        made.channel.close()
        made.writer.close()


def test_the_last_scene_wins_and_is_taken_once(agent: Agent) -> None:
    agent.show("one")
    agent.show("two")
    assert agent.seen() == "two"
    assert agent.seen() is None


def test_what_was_shown_before_the_screen_came_is_seen(agent: Agent) -> None:
    assert agent.seen() is None
    agent.show("early")
    assert agent.feed.scene() is None  # nobody said so yet
    assert agent.seen() == "early"


def test_an_agent_that_is_gone_isnt_waited_for_and_what_it_showed_last_stays(agent: Agent) -> None:
    agent.show("last")
    agent.channel.close()
    assert agent.seen() == "last"
    assert agent.seen() is None
    assert not agent.selector.get_map()
    agent.feed.send([Clicked(id="nobody hears it")])


def test_what_was_done_while_its_process_was_gone_is_known_for_a_moment(
    agent: Agent, monkeypatch: pytest.MonkeyPatch
) -> None:
    agent.feed.send([Clicked(id="heard")])
    assert not agent.feed.unheard
    agent.channel.close()
    agent.feed.send([Clicked(id="late")])
    assert agent.feed.unheard == (Clicked(id="late"),)
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + 2.5)
    assert not agent.feed.unheard


def test_what_is_no_packet_breaks_the_feed(agent: Agent) -> None:
    os.write(agent.channel.fileno(), b"nonsense")
    with pytest.raises(FeedError):
        agent.seen()
    assert not agent.selector.get_map()


@pytest.mark.parametrize("shown", [b"", b"{", b'{"title":"","nodes":[{"kind":"teapot"}]}', b"\xff" * 100])
def test_what_is_no_scene_breaks_the_feed(agent: Agent, shown: bytes) -> None:
    agent.writer.write(shown)
    agent.channel.send({"kind": "shown"})
    if shown:
        with pytest.raises(FeedError):
            agent.seen()
    else:
        assert agent.seen() is None


def test_a_packet_with_descriptors_and_nonsense_costs_nothing(agent: Agent) -> None:
    before = len(list(Path("/proc/self/fd").iterdir()))
    agent.channel.send({"kind": "nonsense", "x": [1, 2]}, [0, 1])
    assert agent.seen() is None
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_events_wait_for_an_agent_that_doesn_t_read_and_no_more_of_them_than_is_right(agent: Agent) -> None:
    for number in range(5000):
        agent.feed.send((Clicked(id=str(number)),))
    heard = []
    agent.channel.stop_blocking()
    for _ in range(20):
        agent.feed.scene()
        while True:
            try:
                packet = agent.channel.receive()
            except BlockingIOError:
                break
            assert packet is not None
            event = AGENT_EVENT.validate_python(packet.body)
            assert isinstance(event, Clicked)
            heard.append(int(event.id))
    assert heard == sorted(heard)
    assert heard[-1] == 4999
    assert MOST_WAITING <= len(heard) < 5000


def test_memory_that_can_change_its_size_is_refused() -> None:
    with selectors.DefaultSelector() as selector:
        ours, theirs = wire.pair()
        memory = os.memfd_create("open")
        os.ftruncate(memory, latest.SIZE)
        with pytest.raises(FeedError, match="size"):
            Feed(theirs, memory, selector)
        assert ours.receive() is None
        ours.close()
        os.close(memory)
