"""Scanout: whether the kernel really shows what was drawn. SDL only logs that a mode was refused."""

from __future__ import annotations

import fcntl
import os
import stat
import struct
from array import array
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

# linux/include/uapi/drm/drm_mode.h: the request's number holds the size of its structure.
GET_RESOURCES, RESOURCES = 0xC04064A0, struct.Struct("=4Q4I4I")
GET_CONNECTOR, CONNECTOR = 0xC05064A7, struct.Struct("=4Q12I")
GET_CRTC, CRTC = 0xC06864A1, struct.Struct("=QI2I2I2I68s")
_DRM_MAJOR, _FIRST_OTHER_MINOR = 226, 64  # what follows the cards draws, and shows nothing
_MOST = 64


class _Resources(NamedTuple):
    framebuffers: list[int]
    crtcs: list[int]
    connectors: list[int]


def shown() -> bool:
    """Tell whether a picture of this process is on a screen; asked on SDL's own descriptor, which needs no right."""
    return any(_shows(card) for card in _cards())


def look() -> None:
    """Have the kernel look which monitors there are: it says that something changed, and of some cards not what."""
    for card in _cards():
        with suppress(OSError):  # a card that has no outputs
            for connector in _resources(card).connectors:
                fcntl.ioctl(card, GET_CONNECTOR, bytearray(CONNECTOR.pack(*[0] * 8, connector, *[0] * 7)))


def _cards() -> Iterator[int]:
    for name in os.listdir("/proc/self/fd"):  # noqa: PTH208 - numbers, not files
        try:
            status = os.fstat(int(name))
        except OSError:  # the folder was itself open while it was listed
            continue
        of_drm = stat.S_ISCHR(status.st_mode) and os.major(status.st_rdev) == _DRM_MAJOR
        if of_drm and os.minor(status.st_rdev) < _FIRST_OTHER_MINOR:
            yield int(name)


def _shows(card: int) -> bool:
    try:
        resources = _resources(card)
        return any(_framebuffer(card, crtc) in resources.framebuffers for crtc in resources.crtcs)
    except OSError:  # a card that has no outputs
        return False


def _resources(card: int) -> _Resources:
    """Return what was made through this descriptor, and what the card has."""
    lists = [array("I", bytes(4 * _MOST)) for _ in range(3)]
    places = (one.buffer_info()[0] for one in lists)
    answer = bytearray(RESOURCES.pack(*places, 0, _MOST, _MOST, _MOST, 0, 0, 0, 0, 0))
    fcntl.ioctl(card, GET_RESOURCES, answer)
    counts = RESOURCES.unpack(answer)[4:7]
    return _Resources(*(one[:count].tolist() for one, count in zip(lists, counts, strict=True)))


def _framebuffer(card: int, crtc: int) -> int:
    """Return what a CRTC shows; 0 when it is off."""
    answer = bytearray(CRTC.pack(0, 0, crtc, 0, 0, 0, 0, 0, b""))
    fcntl.ioctl(card, GET_CRTC, answer)
    _, _, _, framebuffer, _, _, _, on, _ = CRTC.unpack(answer)
    return framebuffer if on else 0
