"""Parcels: a message whose long texts travel beside it, in memory that the receiver reads once and bounds."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from runtime.wire import JSON, WireError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from runtime.wire import Channel, Packet

# Five texts fit a packet, even if JSON doubles each quote or writes each character outside the basic plane as 12.
INLINE, INLINE_ODD = 6 * 1024, 1024
MAX_TEXT = 4 * 1024 * 1024
_BESIDE = "beside"


def send(channel: Channel, message: Mapping[str, JSON], fds: tuple[int, ...] = ()) -> None:
    """Sends all of it or raises, as a channel does. `fds` come first at the receiver."""
    short, long = dict(message), {}
    for name, value in message.items():
        if isinstance(value, str) and not _fits(value):
            long[name] = value
            del short[name]
    made: list[int] = []
    try:
        made.extend(_keep(text) for text in long.values())
        channel.send({**short, _BESIDE: list(long)} if long else short, (*fds, *made))
    finally:
        for fd in made:
            os.close(fd)


def receive(channel: Channel) -> tuple[dict[str, JSON], tuple[int, ...]] | None:
    """The whole message, and the descriptors that are no texts; None when the peer has closed."""
    packet = channel.receive()
    if packet is None:
        return None
    try:
        names = _names(packet)
        own = len(packet.fds) - len(names)
        body = packet.body | {name: _read(fd) for name, fd in zip(names, packet.fds[own:], strict=True)}
    except BaseException:
        packet.close()
        raise
    for fd in packet.fds[own:]:
        os.close(fd)
    return body, packet.fds[:own]


def _fits(text: str) -> bool:
    return len(text) <= (INLINE if text.isascii() and text.isprintable() else INLINE_ODD)


def _names(packet: Packet) -> list[str]:
    """What the texts beside it are called; taken out of the message."""
    names = packet.body.pop(_BESIDE, [])
    if not isinstance(names, list) or len(names) > len(packet.fds):
        raise WireError("a parcel without its texts")
    return [str(name) for name in names]


def _keep(text: str) -> int:
    fd = os.memfd_create("text")
    # A lone surrogate is no character: whoever parses the text says so.
    data = memoryview(text.encode(errors="replace"))
    while data:
        data = data[os.write(fd, data) :]
    return fd


def _read(fd: int) -> str:
    try:
        # What has no end, a pipe for one, could keep its reader waiting. An agent's filter has no fstat.
        size = os.lseek(fd, 0, os.SEEK_END)
    except OSError as error:
        raise WireError("a text that is no file") from error
    if size > MAX_TEXT:
        raise WireError(f"a text of {size} bytes; at most {MAX_TEXT} can be sent")
    try:
        return os.pread(fd, size, 0).decode()
    except ValueError as error:
        raise WireError("a text that is no UTF-8") from error
