"""VNC: one full picture, for displays that QEMU's screendump can't read (virgl); and a viewer's size as a monitor's."""

import socket
import struct
from pathlib import Path
from typing import BinaryIO

from qemu.picture import Picture

_VERSION = b"RFB 003.008\n"
_NO_AUTHENTICATION = 1
_RAW, _DESKTOP_SIZE = 0, -308
_SET_ENCODINGS, _SET_DESKTOP_SIZE = 2, 251
_FRAMEBUFFER_UPDATE = 0
# 32 bits per pixel, 24 deep, little endian, true colour, 8 bits each, blue first.
_PIXELS = struct.pack(">BBBBHHHBBBxxx", 32, 24, 0, 1, 255, 255, 255, 16, 8, 0)


class VncError(Exception):
    """The other side doesn't speak the RFB that QEMU speaks."""


def picture(path: Path, within: float) -> Picture:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(within)
        connection.connect(str(path))
        with connection.makefile("rb") as stream:
            width, height = _greet(connection, stream)
            connection.sendall(b"\0\0\0\0" + _PIXELS)
            connection.sendall(struct.pack(">BBHi", 2, 0, 1, _RAW))
            connection.sendall(struct.pack(">BBHHHH", 3, 0, 0, 0, width, height))
            return Picture.from_bgrx(width, height, _frame(stream, width, height))


def resize(path: Path, size: tuple[int, int], within: float) -> None:
    """As a viewer whose window has that size now: QEMU plugs a monitor of that size in."""
    width, height = size
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(within)
        connection.connect(str(path))
        with connection.makefile("rb") as stream:
            _greet(connection, stream)
            connection.sendall(struct.pack(">BxHi", _SET_ENCODINGS, 1, _DESKTOP_SIZE))
            screen = struct.pack(">IHHHHI", 0, 0, 0, width, height, 0)
            connection.sendall(struct.pack(">BxHHBx", _SET_DESKTOP_SIZE, width, height, 1) + screen)
            # Its answer, of any kind: then it has read what was asked.
            _exactly(stream, 1)


def _greet(connection: socket.socket, stream: BinaryIO) -> tuple[int, int]:
    if not _exactly(stream, 12).startswith(b"RFB 003."):
        raise VncError("no RFB greeting")
    connection.sendall(_VERSION)
    offered = _exactly(stream, _exactly(stream, 1)[0])
    if _NO_AUTHENTICATION not in offered:
        raise VncError(f"authentication is asked for: {list(offered)}")
    connection.sendall(bytes([_NO_AUTHENTICATION]))
    if any(_exactly(stream, 4)):
        raise VncError("refused")
    connection.sendall(b"\1")  # shared: leave a person's viewer alone
    width, height, _format, name_length = struct.unpack(">HH16sI", _exactly(stream, 24))
    _exactly(stream, name_length)
    return width, height


def _frame(stream: BinaryIO, width: int, height: int) -> bytes:
    """Collect rectangles until every row is there."""
    pixels = bytearray(width * height * 4)
    missing = width * height
    while missing > 0:
        kind, rectangles = struct.unpack(">BxH", _exactly(stream, 4))
        if kind != _FRAMEBUFFER_UPDATE:
            raise VncError(f"message {kind} instead of a picture")
        for _ in range(rectangles):
            x, y, columns, rows, encoding = struct.unpack(">HHHHi", _exactly(stream, 12))
            if encoding != _RAW:
                raise VncError(f"encoding {encoding} was not asked for")
            data = _exactly(stream, columns * rows * 4)
            for row in range(rows):
                at = ((y + row) * width + x) * 4
                pixels[at : at + columns * 4] = data[row * columns * 4 : (row + 1) * columns * 4]
            missing -= columns * rows
    return bytes(pixels)


def _exactly(stream: BinaryIO, count: int) -> bytes:
    data = stream.read(count)
    if len(data) != count:
        raise VncError("the connection ended early")
    return data
