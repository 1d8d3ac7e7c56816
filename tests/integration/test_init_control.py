"""The control socket: what it tells, to whom, and what it takes from whom."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

import pytest

from init.control import MOST_CLIENTS, Control, listen
from runtime import messages, wire
from tests.integration.bench import Bench

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

COMPOSITOR_UID, STRANGER_UID = 801, 802


class Served:
    """A control socket on a bench, with a status that the test sets."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.version = "1"
        self.asked: list[str] = []
        self.listener = listen(str(bench.run), os.getgid())
        (bench.run / "init.sock").chmod(0o666)  # so that a stranger gets as far as being refused
        self.control = Control(bench.loop, bench.log, self.listener, self.status)
        self.control.may_request = frozenset({0, COMPOSITOR_UID})
        self.control.on_request = {name: lambda name=name: self.asked.append(name) for name in ("power-off", "reboot")}  # type: ignore[misc]

    def status(self) -> dict[str, wire.JSON]:
        return {"kind": "boot-status", "version": self.version, "stages": [], "services": [], "notices": []}

    def connect(self, uid: int = 0) -> wire.Channel:
        with contextlib.chdir(self.bench.run):
            os.seteuid(uid)
            try:
                channel = wire.connect("init.sock")
            finally:
                os.seteuid(0)
        channel.stop_blocking()
        return channel

    def receive(self, channel: wire.Channel) -> messages.InitEvent | None:
        """None if the other end hung up."""
        found: list[wire.Packet | None] = []

        def arrived() -> bool:
            with contextlib.suppress(BlockingIOError):
                found.append(channel.receive())
            return bool(found)

        self.bench.until(arrived)
        return messages.INIT_EVENT.validate_python(found[0].body) if found[0] else None

    def log(self, channel: wire.Channel) -> tuple[str, ...]:
        event = self.receive(channel)
        assert isinstance(event, messages.Log)
        return event.lines


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    bench = Bench(tmp_path)
    served = Served(bench)
    yield served
    bench.loop.forget(served.listener.fileno())
    served.listener.close()
    bench.until(lambda: not served.control._clients)
    bench.close()


def test_status_comes_at_once_and_when_it_changes(served: Served) -> None:
    channel = served.connect()
    served.control.changed()
    assert served.receive(channel) == messages.BootStatus(version="1", stages=(), services=(), notices=())
    served.control.changed()
    served.version = "2"
    served.control.changed()
    assert served.receive(channel) == messages.BootStatus(version="2", stages=(), services=(), notices=())
    channel.close()


def test_log_is_told_from_the_past_on(served: Served) -> None:
    served.bench.log.say("before")
    channel = served.connect()
    served.receive(channel)
    channel.send(messages.FollowLog().model_dump())
    assert served.log(channel) == ("before",)
    served.bench.log.say("after\nand more")
    assert served.log(channel) == ("after", "and more")
    channel.close()


def test_a_long_log_is_told_from_where_it_fits_a_packet(served: Served) -> None:
    for number in range(5000):
        served.bench.log.say(f"{number} \N{SNOWMAN}\N{SNOWMAN}\N{SNOWMAN} {'x' * 50}")
    channel = served.connect()
    served.receive(channel)
    channel.send(messages.FollowLog().model_dump())
    lines = served.log(channel)
    assert len(lines) > 400
    assert lines[-1].startswith("4999 ")
    channel.close()


@pytest.mark.parametrize("uid", [0, COMPOSITOR_UID])
def test_who_may_switch_off(served: Served, uid: int) -> None:
    channel = served.connect(uid)
    channel.send(messages.PowerOff().model_dump())
    channel.send(messages.Reboot().model_dump())
    served.bench.until(lambda: len(served.asked) == 2)
    assert served.asked == ["power-off", "reboot"]
    channel.close()


@pytest.mark.parametrize(
    ("uid", "body"),
    [(STRANGER_UID, {"kind": "power-off"}), (0, {"kind": "explode"}), (0, {"kind": ["power-off"]}), (0, {})],
)
def test_who_asks_for_anything_else_is_dropped(served: Served, uid: int, body: dict[str, wire.JSON]) -> None:
    channel = served.connect(uid)
    served.receive(channel)
    channel.send(body)
    assert served.receive(channel) is None
    assert served.asked == []
    channel.close()


def test_who_does_not_read_is_dropped_and_others_go_on(served: Served) -> None:
    deaf, friend = served.connect(), served.connect()
    served.receive(friend)
    deaf.send(messages.FollowLog().model_dump())
    served.bench.until(lambda: served.control._followers)
    for number in range(2000):
        served.version = str(number)
        served.control.changed()
        event = served.receive(friend)
        assert event == messages.BootStatus(version=str(number), stages=(), services=(), notices=())
    assert not served.control._followers
    friend.close()
    deaf.close()


def test_too_many_are_turned_away(served: Served) -> None:
    channels = [served.connect() for _ in range(MOST_CLIENTS)]
    for channel in channels:
        served.receive(channel)
    late = served.connect()
    assert served.receive(late) is None
    for channel in (*channels, late):
        channel.close()
