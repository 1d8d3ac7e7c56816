"""The kernel's input events: how they are read, and what a device says of itself."""

from __future__ import annotations

import ctypes
import fcntl
import os
import struct
from contextlib import suppress
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from compositor.devices.relay import Relay

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from threading import Lock

_EVENT = struct.Struct("qqHHi")  # struct input_event, see linux/input.h
_AXIS = struct.Struct("6i")  # struct input_absinfo
EV_SYN, EV_KEY, EV_REL, EV_ABS, EV_LED = 0, 1, 2, 3, 17
SYN_REPORT, SYN_DROPPED = 0, 3
REL_X, REL_Y, REL_HWHEEL, REL_WHEEL, REL_WHEEL_HI_RES, REL_HWHEEL_HI_RES = 0, 1, 6, 8, 11, 12
ABS_X, ABS_Y, ABS_MT_SLOT, ABS_MT_POSITION_X, ABS_MT_POSITION_Y, ABS_MT_TRACKING_ID = 0, 1, 47, 53, 54, 57
BTN_LEFT, BTN_RIGHT, BTN_MIDDLE, BTN_TOUCH, BTN_STYLUS, BTN_STYLUS2 = 0x110, 0x111, 0x112, 0x14A, 0x14B, 0x14C
BTN_TOOL_FINGER = 0x145
LED_NUM, LED_CAPS = 0, 1
_KEYS = 768  # KEY_CNT
_AT_ONCE = 64
_LONG_AGO = 10.0
_CLOCK_MONOTONIC = 1
_EVIOCSCLOCKID = 0x400445A0


class Axis(NamedTuple):
    low: int
    high: int
    resolution: int = 0
    """Units in a millimetre, 0 where it isn't known."""

    def share(self, value: int) -> float:
        """Of the way from one end to the other."""
        return min(max((value - self.low) / max(1, self.high - self.low), 0.0), 1.0)


class Change(NamedTuple):
    kind: int
    code: int
    value: int


class Report(NamedTuple):
    """What changed at one moment."""

    time: float
    changes: tuple[Change, ...]
    dropped: bool = False
    """Whether the kernel threw something away before."""


class Reader:
    """Reads one open device. Raises OSError once it is gone."""

    def __init__(self, fd: int, turn: Lock) -> None:
        """Who has the turn may read; what comes while nobody has it is kept."""
        self.fd = fd
        os.set_blocking(fd, False)
        self._relay = Relay(fd, turn)
        self._changes: list[Change] = []
        self._dropping = False
        with suppress(OSError):  # it isn't the kernel's but a session's, which keeps that time anyway
            fcntl.ioctl(fd, _EVIOCSCLOCKID, struct.pack("i", _CLOCK_MONOTONIC))

    def read(self, now: float) -> Iterator[Report]:
        data = self._relay.taken()
        with suppress(BlockingIOError):
            data += os.read(self.fd, _EVENT.size * _AT_ONCE)
            if not data:
                raise OSError("nobody writes to it any more")
        for seconds, micros, kind, code, value in _EVENT.iter_unpack(data[: len(data) - len(data) % _EVENT.size]):
            if (kind, code) == (EV_SYN, SYN_DROPPED):
                self._dropping = True
            elif (kind, code) != (EV_SYN, SYN_REPORT):
                self._changes.append(Change(kind, code, value))
            else:
                stamp = seconds + micros / 1e6
                time = stamp if abs(now - stamp) < _LONG_AGO else now
                yield Report(time, () if self._dropping else tuple(self._changes), self._dropping)
                self._changes.clear()
                self._dropping = False

    def close(self) -> None:
        self._relay.close()
        os.close(self.fd)

    def held(self) -> frozenset[int]:
        """Which keys are down at the moment, as far as the device says."""
        return self._bits(0x18, _KEYS)

    def can(self, kind: int) -> frozenset[int]:
        """Which codes of a kind it may send."""
        return self._bits(0x20 + kind, _KEYS)

    def axes(self) -> Mapping[int, Axis]:
        """Its absolute axes; none for what isn't a device of the kernel's."""
        return MappingProxyType({code: axis for code in self.can(EV_ABS) if (axis := self._axis(code))})

    def light(self, led: int, *, on: bool) -> None:
        """Where the device has such a light."""
        with suppress(OSError):  # it is gone, which reading tells
            os.write(self.fd, _EVENT.pack(0, 0, EV_LED, led, on) + _EVENT.pack(0, 0, EV_SYN, SYN_REPORT, 0))

    def _axis(self, code: int) -> Axis | None:
        data = self._ask(0x40 + code, _AXIS.size)
        if data is None:
            return None
        _, low, high, _, _, resolution = _AXIS.unpack(data)
        return Axis(low, high, resolution) if high > low else None

    def _bits(self, number: int, count: int) -> frozenset[int]:
        data = self._ask(number, count // 8) or b""
        return frozenset(place * 8 + bit for place, byte in enumerate(data) for bit in range(8) if byte >> bit & 1)

    def _ask(self, number: int, size: int) -> bytes | None:
        """An ioctl of the family _IOR('E', number, size)."""
        held = ctypes.create_string_buffer(size)
        try:
            fcntl.ioctl(self.fd, 2 << 30 | size << 16 | ord("E") << 8 | number, held)
        except OSError:
            return None
        return held.raw
