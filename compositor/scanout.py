"""Scanout: whether the kernel really shows what was drawn. SDL only logs that a mode was refused."""

from __future__ import annotations

import fcntl
import os
import stat
import struct
from array import array
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# linux/include/uapi/drm/drm_mode.h: the request's number holds the size of its structure.
GET_RESOURCES, RESOURCES = 0xC04064A0, struct.Struct("=4Q4I4I")
GET_CRTC, CRTC = 0xC06864A1, struct.Struct("=QI2I2I2I68s")
_DRM_MAJOR, _FIRST_OTHER_MINOR = 226, 64  # what follows the cards draws, and shows nothing
_MOST = 64


def shown() -> bool:
    """Tell whether a picture of this process is on a screen; asked on SDL's own descriptor, which needs no right."""
    return any(_shows(card) for card in _cards())


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
        framebuffers, crtcs = _resources(card)
        return any(_framebuffer(card, crtc) in framebuffers for crtc in crtcs)
    except OSError:  # a card that has no outputs
        return False


def _resources(card: int) -> tuple[list[int], list[int]]:
    """Return the framebuffers that were made through this descriptor, and all the card's CRTCs."""
    framebuffers, crtcs = (array("I", bytes(4 * _MOST)) for _ in range(2))
    places = framebuffers.buffer_info()[0], crtcs.buffer_info()[0]
    answer = bytearray(RESOURCES.pack(*places, 0, 0, _MOST, _MOST, 0, 0, 0, 0, 0, 0))
    fcntl.ioctl(card, GET_RESOURCES, answer)
    counts = RESOURCES.unpack(answer)[4:6]
    return framebuffers[: counts[0]].tolist(), crtcs[: counts[1]].tolist()


def _framebuffer(card: int, crtc: int) -> int:
    """Return what a CRTC shows; 0 when it is off."""
    answer = bytearray(CRTC.pack(0, 0, crtc, 0, 0, 0, 0, 0, b""))
    fcntl.ioctl(card, GET_CRTC, answer)
    _, _, _, framebuffer, _, _, _, on, _ = CRTC.unpack(answer)
    return framebuffer if on else 0
