"""Latest: memory that two processes share, in which one writes scenes and the other reads the last one whole."""

from __future__ import annotations

import fcntl
import mmap
import os
import struct

CAPACITY = 1024 * 1024
_HEADER = struct.Struct("=QQ")  # the number of the scene being written, and that of the last one that is complete
_LENGTH = struct.Struct("=I")
_SLOTS_AT = 64
_SLOT = _LENGTH.size + CAPACITY
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
        self._number = _HEADER.unpack_from(self._map)[1]

    def write(self, scene: bytes) -> None:
        if len(scene) > CAPACITY:
            raise SharedError(f"a scene of {len(scene)} bytes; {CAPACITY} are shared")
        number = self._number + 1
        at = _SLOTS_AT + number % 2 * _SLOT
        _HEADER.pack_into(self._map, 0, number, self._number)
        _LENGTH.pack_into(self._map, at, len(scene))
        self._map[at + _LENGTH.size : at + _LENGTH.size + len(scene)] = scene
        _HEADER.pack_into(self._map, 0, number, number)
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
        """The last scene if it is another than at the last call; None also while it is being overwritten."""
        _, complete = _HEADER.unpack_from(self._map)
        if complete == self._read:
            return None
        at = _SLOTS_AT + complete % 2 * _SLOT
        (length,) = _LENGTH.unpack_from(self._map, at)
        if length > CAPACITY:
            raise SharedError("the shared memory says that a scene is longer than its place")
        scene = self._map[at + _LENGTH.size : at + _LENGTH.size + length]
        writing, _ = _HEADER.unpack_from(self._map)
        if writing > complete + 1:
            return None  # its slot may have been overwritten meanwhile: a later one follows at once
        self._read = complete
        return scene

    def close(self) -> None:
        self._map.close()
