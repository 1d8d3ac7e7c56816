"""The wire takes exactly its own packets, and says what is wrong with any other."""

from __future__ import annotations

import array
import contextlib
import os
import socket
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime import wire

if TYPE_CHECKING:
    from collections.abc import Iterator

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


def open_descriptors() -> set[str]:
    return {entry.name for entry in Path("/proc/self/fd").iterdir()}


@pytest.fixture
def ends() -> Iterator[tuple[wire.Channel, wire.Channel]]:
    left, right = wire.pair()
    yield left, right
    left.close()
    right.close()


@pytest.fixture
def raw() -> Iterator[tuple[socket.socket, wire.Channel]]:
    left, right = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    channel = wire.Channel(right)
    yield left, channel
    left.close()
    channel.close()


@given(st.dictionaries(st.text(), json_values, max_size=5))
def test_what_is_sent_is_received(body: dict[str, wire.JSON]) -> None:
    assert wire.decode(wire.encode(body)) == body


@given(st.binary(max_size=400))
def test_any_bytes_are_an_object_or_a_wire_error(data: bytes) -> None:
    with contextlib.suppress(wire.WireError):
        assert isinstance(wire.decode(data), dict)


@pytest.mark.parametrize(
    "data", [b"[1]", b"1", b'"x"', b"null", b'{"a":NaN}', b"{", b"\xff\xfe", b"[" * 60_000, b'{"a":' * 10_000]
)
def test_other_than_a_json_object_is_refused(data: bytes) -> None:
    with pytest.raises(wire.WireError):
        wire.decode(data)


def test_message_that_is_not_json_is_refused() -> None:
    with pytest.raises(wire.WireError, match="JSON"):
        wire.encode({"seconds": float("nan")})


def test_descriptors_travel_and_are_not_inherited(ends: tuple[wire.Channel, wire.Channel]) -> None:
    left, right = ends
    reader, writer = os.pipe()
    left.send({"kind": "here"}, [writer])
    os.close(writer)
    packet = right.receive()
    assert packet is not None
    assert not os.get_inheritable(packet.fds[0])
    os.write(packet.fds[0], b"over")
    assert os.read(reader, 9) == b"over"
    packet.close()
    os.close(reader)


def test_closed_peer_is_none(ends: tuple[wire.Channel, wire.Channel]) -> None:
    left, right = ends
    left.close()
    assert right.receive() is None


def test_too_long_a_packet_is_refused(raw: tuple[socket.socket, wire.Channel]) -> None:
    left, channel = raw
    left.send(b'{"a":"' + b"x" * wire.MAX_PACKET + b'"}')
    with pytest.raises(wire.WireError, match="longer"):
        channel.receive()
    left.send(b"{}")
    assert channel.receive() == wire.Packet({})


def test_too_many_descriptors_are_refused_and_none_leaks(raw: tuple[socket.socket, wire.Channel]) -> None:
    left, channel = raw
    before = open_descriptors()
    rights = array.array("i", [0] * (wire.MAX_FDS + 20))
    left.sendmsg([b"{}"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, rights)])
    with pytest.raises(wire.WireError, match="descriptors"):
        channel.receive()
    assert open_descriptors() == before


def test_descriptors_of_a_bad_packet_are_closed(raw: tuple[socket.socket, wire.Channel]) -> None:
    left, channel = raw
    before = open_descriptors()
    left.sendmsg([b"[]"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [0]))])
    with pytest.raises(wire.WireError):
        channel.receive()
    assert open_descriptors() == before


def test_sending_too_much_is_refused(ends: tuple[wire.Channel, wire.Channel]) -> None:
    with pytest.raises(wire.WireError, match="bytes"):
        ends[0].send({"a": "x" * wire.MAX_PACKET})
    with pytest.raises(wire.WireError, match="descriptors"):
        ends[0].send({}, [0] * (wire.MAX_FDS + 1))


def test_listen_connect_and_credentials(tmp_path: Path) -> None:
    path = tmp_path / "a.sock"
    path.write_text("left by an earlier run")
    with wire.listen(path, 0o600) as listener:
        assert path.stat().st_mode & 0o777 == 0o600
        client = wire.connect(path)
        server = wire.Channel(listener.accept()[0])
        assert server.peer() == (os.getpid(), os.getuid(), os.getgid())
        client.send({"kind": "hello"})
        assert server.receive() == wire.Packet({"kind": "hello"})
        client.close()
        server.close()


def test_connecting_to_nothing_leaks_nothing(tmp_path: Path) -> None:
    before = open_descriptors()
    with pytest.raises(FileNotFoundError):
        wire.connect(tmp_path / "none.sock")
    assert open_descriptors() == before
