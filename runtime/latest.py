"""Latest: memory that two processes share, in which one writes scenes and the other reads the last one whole."""

from __future__ import annotations

import fcntl
import mmap
import os
import struct
import zlib

CAPACITY = 1024 * 1024
# Native, since each number has to be written at once: that of the last scene; of each its number, length and checksum.
_COMPLETE = struct.Struct("@Q")
_CONTENT = struct.Struct("@QII")
_SLOTS_AT = 64
_SLOT = _CONTENT.size + CAPACITY
SIZE = _SLOTS_AT + 2 * _SLOT
_SEALS = fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SEAL


class SharedError(Exception):
    """What is shared isn't what was agreed upon; the other side broke."""


def create() -> int:
    """Memory for two slots, whose size nobody can change: reading beyond its end would kill the reader."""
    fd = os.memfd_create("scenes", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    os.ftruncate(fd, SIZE)
    fcntl.fcntl(fd, fcntl.F_ADD_SEALS, _SEALS)
    return fd


class Writer:
    """Never waits: it writes the slot that doesn't hold the last scene."""

    def __init__(self, fd: int) -> None:
        self._map = mmap.mmap(fd, SIZE)
        (self._number,) = _COMPLETE.unpack_from(self._map)

    def write(self, scene: bytes) -> None:
        if len(scene) > CAPACITY:
            raise SharedError(f"a scene of {len(scene)} bytes; {CAPACITY} are shared")
        number = self._number + 1
        at = _SLOTS_AT + number % 2 * _SLOT
        _CONTENT.pack_into(self._map, at, number, len(scene), zlib.crc32(scene))
        self._map[at + _CONTENT.size : at + _CONTENT.size + len(scene)] = scene
        _COMPLETE.pack_into(self._map, 0, number)
        self._number = number

    def close(self) -> None:
        self._map.close()


class Reader:
    """Trusts nothing that it reads but its own end of the bargain."""

    def __init__(self, fd: int) -> None:
        if os.fstat(fd).st_size != SIZE or fcntl.fcntl(fd, fcntl.F_GET_SEALS) & _SEALS != _SEALS:
            raise SharedError("the shared memory has another size, or one that can change")
        self._map = mmap.mmap(fd, SIZE, prot=mmap.PROT_READ)
        self._read = 0

    def read(self) -> bytes | None:
        """The last scene if it is another than at the last call; None also while it is being overwritten.

        Whether it was is told by its checksum: a processor may show long writes before short ones that came first.
        """
        (complete,) = _COMPLETE.unpack_from(self._map)
        if complete == self._read:
            return None
        at = _SLOTS_AT + complete % 2 * _SLOT
        number, length, checksum = _CONTENT.unpack_from(self._map, at)
        if length > CAPACITY:
            raise SharedError("the shared memory says that a scene is longer than its place")
        scene = self._map[at + _CONTENT.size : at + _CONTENT.size + length]
        if number != complete or zlib.crc32(scene) != checksum:
            return None  # a later one follows at once
        self._read = complete
        return scene

    def close(self) -> None:
        self._map.close()
