"""Connections that come, go and come back."""

from __future__ import annotations

import selectors
from typing import TYPE_CHECKING

import pytest

from compositor.link import Link
from runtime import parcel, wire

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from runtime.wire import JSON


class Other:
    """The service at the other end."""

    def __init__(self, folder: Path, selector: selectors.BaseSelector) -> None:
        self.selector = selector
        self.taken: list[dict[str, JSON]] = []
        self.told: list[str] = []
        self.path = folder / "a.sock"
        self.link = Link(self.path, selector, lambda body, _: self.taken.append(body))
        self.link.on_up = lambda _: self.told.append("up")
        self.link.on_down = lambda: self.told.append("down")

    def turn(self) -> None:
        for key, _ in self.selector.select(0.01):
            key.data()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Other]:
    with selectors.DefaultSelector() as selector:
        made = Other(tmp_path, selector)
        yield made
        made.link.close()


def test_what_is_sent_before_there_is_a_connection_arrives_when_there_is_one(other: Other) -> None:
    other.link.connect()
    other.link.send({"kind": "one"})
    assert not other.link.is_up
    with wire.listen(other.path, 0o600) as door:
        other.link.connect()
        theirs = wire.Channel(door.accept()[0])
        assert parcel.receive(theirs) == ({"kind": "one"}, ())
        theirs.close()
    assert other.told == ["up"]


def test_a_service_that_ends_is_noticed_and_found_again(other: Other) -> None:
    for _ in range(2):
        with wire.listen(other.path, 0o600) as door:
            other.link.connect()
            theirs = wire.Channel(door.accept()[0])
            parcel.send(theirs, {"kind": "hello", "text": "long " * 5000})
            other.turn()
            theirs.close()
            other.turn()
        assert not other.link.is_up
    assert other.told == ["up", "down", "up", "down"]
    assert [len(str(body["text"])) for body in other.taken] == [25_000, 25_000]


def test_a_service_that_doesn_t_read_keeps_nobody_waiting_and_gets_it_later(other: Other) -> None:
    with wire.listen(other.path, 0o600) as door:
        other.link.connect()
        theirs = wire.Channel(door.accept()[0])
        for number in range(800):
            other.link.send({"number": number})
        theirs.stop_blocking()
        got = []
        for _ in range(20):
            other.link.flush()
            try:
                while (arrived := parcel.receive(theirs)) is not None:
                    got.append(arrived[0]["number"])
            except BlockingIOError:
                pass
        assert got == list(range(800))
        theirs.close()


def test_what_is_no_message_ends_the_connection_only(other: Other) -> None:
    with wire.listen(other.path, 0o600) as door:
        other.link.connect()
        connection, _ = door.accept()
        with connection:
            connection.send(b"\xff nonsense")
            other.turn()
    assert other.told == ["up", "down"]
    assert other.taken == []
