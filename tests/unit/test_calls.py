"""Calls: parsed, paid for, paced, and told of when refused."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.bus import MAX_TOPICS, Bus
from runtime.calls import CALLS, MOST_TOLD, Asked, Calls, Payload, Refused, Share, host
from runtime.capabilities import Authority, Capability, Holder
from runtime.neighbours import Neighbours

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import JsonValue

ME, OTHER = Holder("timer", "c0de"), Holder("notes", "beef")


class World:
    """An authority, a clock, and brokers that note what reached them."""

    def __init__(self, *capabilities: str, holder: Holder = ME) -> None:
        self.now = 1000.0
        self.done: list[Asked[Any]] = []
        self.refused: list[tuple[str, str]] = []
        self.authority = Authority()
        self.tokens = [
            self.authority.issue(*holder, Capability.parse(text), now=self.now, lifetime=3600) for text in capabilities
        ]
        self.brokers = {**dict.fromkeys(CALLS, self._note), "fetch": self._later}
        self.call = Calls(
            ME, self.tokens, self.authority, self.brokers, clock=lambda: self.now, on_refusal=self.note_refusal
        )

    def note_refusal(self, name: str, message: str) -> None:
        self.refused.append((name, message))

    def _note(self, asked: Asked[Payload]) -> Mapping[str, JsonValue]:
        self.done.append(asked)
        return {"done": True}

    def _later(self, asked: Asked[Payload]) -> None:
        self.done.append(asked)


def test_what_is_allowed_is_done() -> None:
    world = World("files:read:notes/")
    assert world.call("files.read", {"name": "notes/a.txt"}) == {"done": True}
    assert world.done[0].holder == ME
    assert not world.refused


@pytest.mark.parametrize(
    ("name", "payload", "needed"),
    [
        ("fetch", {"url": "https://api.example.org/x?q=1"}, "net:GET:api.example.org"),
        ("fetch", {"url": "http://example.org:8080/", "method": "POST", "body": "x"}, "net:POST:example.org:8080"),
        ("ask", {"prompt": "hi"}, "ask:model"),
        ("files.read", {"name": "notes/a.txt"}, "files:read:notes/a.txt"),
        ("files.list", {"folder": "notes"}, "files:read:notes/"),
        ("files.list", {}, "files:read:*"),
        ("files.write", {"name": "a", "text": "t"}, "files:write:a"),
        ("files.delete", {"name": "a"}, "files:write:a"),
        ("publish", {"topic": "timer", "value": [1, None]}, "bus:publish:timer"),
        ("subscribe", {"topic": "timer"}, "bus:subscribe:timer"),
        ("paste", {}, "clipboard:read"),
        ("share", {"capability": "ask:model", "with": "notes"}, "ask:model"),
    ],
)
def test_each_call_takes_its_capability(name: str, payload: dict[str, Any], needed: str) -> None:
    without, having = World("store:own"), World(needed)
    with pytest.raises(Refused, match=r"^denied: "):
        without.call(name, payload)
    assert without.refused[0][0] == name
    assert not without.done
    having.call(name, payload)
    assert len(having.done) == 1


@pytest.mark.parametrize("name", ["copy", "notify"])
def test_what_needs_none_is_paced(name: str) -> None:
    world = World()
    burst, seconds = CALLS[name].rate
    for _ in range(burst):
        world.call(name, {"text": "x"})
    with pytest.raises(Refused, match="too often"):
        world.call(name, {"text": "x"})
    world.now += seconds
    world.call(name, {"text": "x"})
    assert len(world.done) == burst + 1


def test_a_later_answer_is_promised_by_number() -> None:
    world = World("net:GET:a.org")
    numbers = [world.call("fetch", {"url": "https://a.org"})["request"] for _ in range(3)]
    assert numbers == [asked.request for asked in world.done] == [1, 2, 3]


@pytest.mark.parametrize(
    ("name", "payload", "says"),
    [
        ("format", {}, "there is no call 'format'"),
        ("notify", {}, "text: Field required"),
        ("notify", {"text": 7}, "text: Input should be a valid string"),
        ("notify", {"text": "x" * 501}, "at most 500"),
        ("notify", {"text": "x", "urgent": True}, "urgent: Extra inputs"),
        ("sound", {"hz": 1e9, "seconds": 1}, "hz"),
        ("fetch", {"url": "file:///etc/passwd"}, "must begin with https://"),
        ("fetch", {"url": "https://me:secret@a.org"}, "user name"),
        ("fetch", {"url": "https://a.org:99999"}, "no address"),
        ("fetch", {"url": "https://a b.org"}, "no capability"),
        ("files.read", {"name": "../key"}, "no capability"),
        ("files.read", {"name": "/etc/passwd"}, "no capability"),
    ],
)
def test_what_makes_no_sense_is_refused_in_words(name: str, payload: dict[str, Any], says: str) -> None:
    world = World("net:*:*", "files:read:*")
    with pytest.raises(Refused, match=says):
        world.call(name, payload)
    assert len(world.refused) == 1
    assert not world.done


def test_a_token_of_another_agent_or_a_forged_one_opens_nothing() -> None:
    stolen = World("ask:model", holder=OTHER)
    stolen.call.tokens += ["", "A" * 200, stolen.tokens[0][:-4] + "AAAA"]
    with pytest.raises(Refused, match="denied: "):
        stolen.call("ask", {"prompt": "hi"})


def test_revocation_is_felt_at_the_next_call() -> None:
    world = World("ask:model")
    world.call("ask", {"prompt": "hi"})
    world.authority.revoke(world.tokens[0])
    with pytest.raises(Refused, match=r"denied: .* taken back"):
        world.call("ask", {"prompt": "hi"})


def test_what_a_neighbour_hands_on_can_be_used_until_it_is_taken_from_either() -> None:
    giver = World("files:read:notes/")
    taker = Calls(OTHER, [], giver.authority, giver.brokers, clock=lambda: giver.now, on_refusal=giver.note_refusal)
    neighbours = Neighbours()
    share = neighbours.brokers()["share"]
    payload = Share.model_validate({"capability": "files:read:notes/a", "with": OTHER.agent})
    neighbours.enter(giver.call)
    with pytest.raises(Refused, match="there is no agent 'notes' open"):
        share(Asked(ME, 1, payload))
    neighbours.enter(taker)
    share(Asked(ME, 1, payload))
    taker("files.read", {"name": "notes/a"})
    with pytest.raises(Refused, match="denied"):
        taker("files.read", {"name": "notes/b"})
    giver.authority.revoke_from(ME.agent)
    with pytest.raises(Refused, match=r"denied: .* taken back"):
        taker("files.read", {"name": "notes/a"})
    neighbours.leave(OTHER.agent)
    with pytest.raises(Refused, match="there is no agent"):
        share(Asked(ME, 1, payload))


def test_a_flood_of_refusals_is_told_by_its_number() -> None:
    world = World()
    for _ in range(2):
        for _ in range(100):
            with pytest.raises(Refused):
                world.call("format", {})
        world.now += 60
    assert len(world.refused) == MOST_TOLD + 1 + MOST_TOLD
    assert world.refused[MOST_TOLD] == ("", "80 more calls were refused")


def test_handing_on_narrows() -> None:
    world = World("files:read:notes/")
    token = world.call.hand_on(Capability.parse("files:read:notes/a"), OTHER)
    assert world.authority.check(token, Capability.parse("files:read:notes/a"), holder=OTHER, now=world.now)  # type: ignore[truthy-bool]
    with pytest.raises(Refused, match="denied"):
        world.call.hand_on(Capability.parse("files:write:notes/a"), OTHER)


@given(
    name=st.sampled_from(sorted(CALLS)),
    payload=st.dictionaries(
        st.sampled_from(["url", "text", "name", "topic", "value", "with"]), st.text() | st.floats()
    ),
)
def test_any_payload_is_done_or_refused(name: str, payload: dict[str, Any]) -> None:
    world = World("net:*:*", "files:read:*", "files:write:*", "bus:publish:*", "ask:model", "clipboard:read")
    with suppress(Refused):
        world.call(name, payload)
    assert len(world.refused) + len(world.done) == 1


@given(st.text(max_size=80))
def test_any_address_has_a_host_or_is_refused(url: str) -> None:
    try:
        found = host(url)
    except Refused:
        return
    assert found
    assert "@" not in found


class Listener:
    def __init__(self, bus: Bus, agent: str) -> None:
        self.heard: list[tuple[str, JsonValue]] = []
        self.brokers = bus.brokers(lambda topic, value: self.heard.append((topic, value)))
        self.holder = Holder(agent, "c0de")

    def do(self, name: str, **payload: Any) -> None:  # noqa: ANN401 - a payload's fields are of any kind
        self.brokers[name](Asked(self.holder, 1, CALLS[name].payload(**payload)))


def test_the_bus_tells_those_who_subscribed_but_not_the_sender() -> None:
    bus = Bus()
    timer, notes, other = (Listener(bus, name) for name in ("timer", "notes", "other"))
    timer.do("subscribe", topic="done")
    notes.do("subscribe", topic="done")
    timer.do("publish", topic="done", value={"minutes": 25})
    assert (timer.heard, notes.heard, other.heard) == ([], [("done", {"minutes": 25})], [])
    bus.leave("notes")
    timer.do("publish", topic="done", value=1)
    assert len(notes.heard) == 1


def test_the_bus_bounds_topics() -> None:
    listener = Listener(Bus(), "greedy")
    for number in range(MAX_TOPICS):
        listener.do("subscribe", topic=f"t{number}")
    with pytest.raises(Refused, match="at most"):
        listener.do("subscribe", topic="one-more")
