"""The wire: one JSON object per SEQPACKET packet, file descriptors beside it."""

from __future__ import annotations

import array
import contextlib
import json
import os
import socket
import struct
from typing import TYPE_CHECKING, NamedTuple, NoReturn, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MAX_PACKET = 64 * 1024
MAX_FDS = 16

JSON: TypeAlias = "bool | int | float | str | Sequence[JSON] | Mapping[str, JSON] | None"


class WireError(Exception):
    """What came over the wire, or was to go over it, is not a packet of ours."""


class Packet(NamedTuple):
    """One received object; the descriptors belong to whoever received it."""

    body: dict[str, JSON]
    fds: tuple[int, ...] = ()

    def close(self) -> None:
        _close_all(self.fds)


class Credentials(NamedTuple):
    """Who the kernel says is at the other end."""

    pid: int
    uid: int
    gid: int


class Channel:
    """One end of a connection. Owns its socket; blocking is the socket's own setting."""

    def __init__(self, sock: socket.socket) -> None:
        self._socket = sock

    def send(self, message: Mapping[str, JSON], fds: Sequence[int] = ()) -> None:
        """Sends the whole packet or raises: OSError from the kernel, WireError for what may not be sent."""
        data = encode(message)
        if len(fds) > MAX_FDS:
            raise WireError(f"{len(fds)} file descriptors in one packet; at most {MAX_FDS} fit")
        rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", fds))] if fds else []
        self._socket.sendmsg([data], rights, socket.MSG_NOSIGNAL)

    def receive(self) -> Packet | None:
        """The next packet, None when the peer has closed; BlockingIOError if set so and nothing waits."""
        size = socket.CMSG_SPACE(MAX_FDS * array.array("i").itemsize)
        try:
            data, ancillary, flags, _ = self._socket.recvmsg(MAX_PACKET, size, socket.MSG_CMSG_CLOEXEC)
        except ConnectionResetError:
            return None
        fds = _descriptors(ancillary)
        try:
            if data:
                return Packet(_body(data, flags), fds)
        except WireError:
            _close_all(fds)
            raise
        _close_all(fds)
        return None

    def peer(self) -> Credentials:
        packed = self._socket.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
        return Credentials(*struct.unpack("3i", packed))

    def stop_blocking(self) -> None:
        """From now on what would have to wait raises BlockingIOError."""
        self._socket.settimeout(0)

    def fileno(self) -> int:
        return self._socket.fileno()

    def close(self) -> None:
        self._socket.close()


def encode(message: Mapping[str, JSON]) -> bytes:
    try:
        data = json.dumps(message, separators=(",", ":"), allow_nan=False).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise WireError(f"message can't be written as JSON: {error}") from error
    if len(data) > MAX_PACKET:
        raise WireError(f"message of {len(data)} bytes; a packet holds at most {MAX_PACKET}")
    return data


def decode(data: bytes) -> dict[str, JSON]:
    try:
        body = json.loads(data.decode(), parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise WireError(f"packet is not JSON: {error}") from error
    if not isinstance(body, dict):
        raise WireError(f"packet holds a JSON {type(body).__name__}, not an object")
    return body


def connect(path: str | os.PathLike[str]) -> Channel:
    sock = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    try:
        sock.connect(os.fspath(path))
    except BaseException:
        sock.close()
        raise
    return Channel(sock)


def listen(path: str | os.PathLike[str], mode: int) -> socket.socket:
    """A listening socket at path, in place of whatever an earlier run left there."""
    sock = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    try:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(path)  # noqa: PTH108 - PID 1 does without pathlib
        sock.bind(os.fspath(path))
        os.chmod(path, mode)  # noqa: PTH101
        sock.listen(64)
    except BaseException:
        sock.close()
        raise
    return sock


def pair() -> tuple[Channel, Channel]:
    left, right = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    return Channel(left), Channel(right)


def _body(data: bytes, flags: int) -> dict[str, JSON]:
    if flags & socket.MSG_TRUNC:
        raise WireError(f"packet longer than {MAX_PACKET} bytes")
    if flags & socket.MSG_CTRUNC:
        raise WireError(f"more than {MAX_FDS} file descriptors in one packet")
    return decode(data)


def _descriptors(ancillary: list[tuple[int, int, bytes]]) -> tuple[int, ...]:
    fds = array.array("i")
    for level, kind, data in ancillary:
        if (level, kind) == (socket.SOL_SOCKET, socket.SCM_RIGHTS):
            fds.frombytes(data[: len(data) - len(data) % fds.itemsize])
    return tuple(fds)


def _close_all(fds: Sequence[int]) -> None:
    for fd in fds:
        os.close(fd)


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")
