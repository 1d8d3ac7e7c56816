"""Touchpads and touch screens: which fingers are where, and what that means."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from compositor.devices import evdev
from compositor.devices.evdev import Axis
from compositor.devices.mouse import BUTTONS
from compositor.devices.pointing import By, Finger, Press, Turn

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from compositor.devices.evdev import Report
    from compositor.devices.pointing import Button, Motion

_PAD_MILLIMETRES = 100.0  # across a touchpad that doesn't tell
_STEPS_PER_MILLIMETRE = 12.0
_LINES_PER_MILLIMETRE = 0.35
_TAP_SECONDS, _TAP_MILLIMETRES = 0.2, 3.0
_TAPS: dict[int, Button] = {1: "left", 2: "right", 3: "middle"}
_LINES_PER_SCREEN = 24.0
_SPAN = 65535
_GONE = -1


class Place(NamedTuple):
    """As shares of the surface."""

    x: float
    y: float


class Contacts:
    """The fingers on a surface, by the kernel's multitouch protocol B, or as one where it has only that."""

    def __init__(self, axes: Mapping[int, Axis]) -> None:
        self._several = evdev.ABS_MT_POSITION_X in axes
        codes = (evdev.ABS_MT_POSITION_X, evdev.ABS_MT_POSITION_Y) if self._several else (evdev.ABS_X, evdev.ABS_Y)
        self._axes = {code: axes.get(code, Axis(0, _SPAN)) for code in codes}
        self._slot = 0
        self._raw: dict[int, dict[int, int]] = {}
        """By slot, the last that was told of it: a finger that comes down where one left isn't told again."""
        self._down: list[int] = []

    def take(self, report: Report) -> None:
        for kind, code, value in report.changes:
            if kind == evdev.EV_ABS and code == evdev.ABS_MT_SLOT:
                self._slot = value
            elif kind == evdev.EV_ABS and code in self._axes:
                self._raw.setdefault(self._slot, {})[code] = value
            elif kind == evdev.EV_ABS and code == evdev.ABS_MT_TRACKING_ID and self._several:
                self._set(down=value != _GONE)
            elif kind == evdev.EV_KEY and code == evdev.BTN_TOUCH and not self._several:
                self._set(down=bool(value))
        if report.dropped:
            self._down.clear()

    @property
    def places(self) -> list[Place]:
        """Of each finger, the one that has been down longest first."""
        return [self._place(slot) for slot in self._down]

    @property
    def millimetres(self) -> tuple[float, float]:
        """How large the surface is."""
        width, height = (
            (axis.high - axis.low) / axis.resolution if axis.resolution else 0 for axis in self._axes.values()
        )
        return (width, height) if width and height else (_PAD_MILLIMETRES, _PAD_MILLIMETRES * 0.6)

    def _set(self, *, down: bool) -> None:
        if down and self._slot not in self._down:
            self._down.append(self._slot)
        elif not down and self._slot in self._down:
            self._down.remove(self._slot)

    def _place(self, slot: int) -> Place:
        raw = self._raw.get(slot, {})
        return Place(*(axis.share(raw.get(code, axis.low)) for code, axis in self._axes.items()))


class Touchpad:
    """One finger moves, two scroll, a tap clicks; a press with two fingers on it is the right button."""

    def __init__(self, axes: Mapping[int, Axis]) -> None:
        self._contacts = Contacts(axes)
        self._before: list[Place] = []
        self._began = 0.0
        self._most = 0
        self._way = 0.0
        self._pressed: Button | None = None
        self._clicked = False

    def take(self, report: Report) -> Iterator[Motion]:
        self._contacts.take(report)
        places, before = self._contacts.places, self._before
        self._before = places
        yield from self._buttons(report, len(places))
        if places and not before:
            self._began, self._most, self._way, self._clicked = report.time, 0, 0.0, False
        self._most = max(self._most, len(places))
        if places and len(places) == len(before):
            yield from self._moved(before, places)
        elif before and not places and not report.dropped:
            yield from self._tapped(report.time)

    def _moved(self, before: Sequence[Place], places: Sequence[Place]) -> Iterator[Motion]:
        width, height = self._contacts.millimetres
        count = len(places)
        x = sum(now.x - was.x for was, now in zip(before, places, strict=True)) / count * width
        y = sum(now.y - was.y for was, now in zip(before, places, strict=True)) / count * height
        self._way += math.hypot(x, y)
        if (x or y) and count == 1:
            yield By(x * _STEPS_PER_MILLIMETRE, y * _STEPS_PER_MILLIMETRE)
        elif x or y:
            yield Turn(-x * _LINES_PER_MILLIMETRE, -y * _LINES_PER_MILLIMETRE)

    def _tapped(self, now: float) -> Iterator[Motion]:
        quick = now - self._began <= _TAP_SECONDS and self._way <= _TAP_MILLIMETRES
        if quick and not self._clicked and (button := _TAPS.get(self._most)):
            yield Press(button, down=True)
            yield Press(button, down=False)

    def _buttons(self, report: Report, fingers: int) -> Iterator[Motion]:
        for kind, code, value in report.changes:
            if kind != evdev.EV_KEY or code not in BUTTONS or code == evdev.BTN_TOUCH:
                continue
            button = BUTTONS[code]
            if button == "left":  # the whole surface is that button, so the fingers say which
                button = "right" if value and fingers > 1 else self._pressed or "left"
                self._pressed = button if value else None
                self._clicked = True
            yield Press(button, bool(value))


class Touchscreen:
    """The first finger is a pointer, until a second one comes: then both scroll, and nothing is pressed."""

    def __init__(self, axes: Mapping[int, Axis]) -> None:
        self._contacts = Contacts(axes)
        self._before: list[Place] = []
        self._several = False

    def take(self, report: Report) -> Iterator[Motion]:
        self._contacts.take(report)
        places, before = self._contacts.places, self._before
        self._before = places
        if not before and places:
            self._several = False
            yield Finger("down", *places[0])
        elif before and not places and not self._several:
            yield Finger("lost" if report.dropped else "up", *before[0])
        if len(places) > 1 and not self._several:
            self._several = True
            yield Finger("lost", *places[0])
        elif self._several and len(places) == len(before) > 1:
            yield from self._scrolled(before, places)
        elif not self._several and before and places and places[0] != before[0]:
            yield Finger("move", *places[0])

    @staticmethod
    def _scrolled(before: Sequence[Place], places: Sequence[Place]) -> Iterator[Motion]:
        x, y = (sum(was[axis] - now[axis] for was, now in zip(before, places, strict=True)) for axis in (0, 1))
        if x or y:
            yield Turn(x / len(places) * _LINES_PER_SCREEN, y / len(places) * _LINES_PER_SCREEN)
