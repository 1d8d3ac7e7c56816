"""Mice, pens and tablets: their reports as motions."""

from __future__ import annotations

from collections import Counter
from types import MappingProxyType
from typing import TYPE_CHECKING

from compositor.devices import evdev
from compositor.devices.evdev import Axis
from compositor.devices.pointing import NOTCH, By, Press, To, Turn

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from compositor.devices.evdev import Report
    from compositor.devices.pointing import Button, Motion

BUTTONS: Mapping[int, Button] = MappingProxyType(
    {
        evdev.BTN_LEFT: "left",
        evdev.BTN_RIGHT: "right",
        evdev.BTN_MIDDLE: "middle",
        evdev.BTN_TOUCH: "left",  # a pen's tip
        evdev.BTN_STYLUS: "right",
        evdev.BTN_STYLUS2: "middle",
    }
)
_FINE = 120  # a notch, in what wheels of high resolution count
_SESSION_AXES = MappingProxyType({evdev.ABS_X: Axis(0, 0x7FFF), evdev.ABS_Y: Axis(0, 0x7FFF)})


class Mouse:
    def __init__(self, axes: Mapping[int, Axis]) -> None:
        """The axes are absolute ones; without any it may be a session's tablet, which can't be asked for them."""
        self._axes = axes if axes.keys() >= _SESSION_AXES.keys() else _SESSION_AXES
        self._place = dict.fromkeys(_SESSION_AXES, 0.5)
        self._fine = False

    def take(self, report: Report) -> Iterator[Motion]:
        moved: Counter[int] = Counter()
        placed = False
        for kind, code, value in report.changes:
            if kind == evdev.EV_REL:
                moved[code] += value
            elif kind == evdev.EV_ABS and code in self._place:
                self._place[code] = self._axes[code].share(value)
                placed = True
        if placed:
            yield To(self._place[evdev.ABS_X], self._place[evdev.ABS_Y])
        if moved[evdev.REL_X] or moved[evdev.REL_Y]:
            yield By(moved[evdev.REL_X], moved[evdev.REL_Y])
        for kind, code, value in report.changes:
            if kind == evdev.EV_KEY and code in BUTTONS:
                yield Press(BUTTONS[code], bool(value))
        yield from self._turned(moved)

    def _turned(self, moved: Counter[int]) -> Iterator[Motion]:
        """A wheel that counts finely also tells whole notches, once more."""
        x, y = moved[evdev.REL_HWHEEL_HI_RES] / _FINE, moved[evdev.REL_WHEEL_HI_RES] / _FINE
        self._fine = self._fine or bool(x or y)
        if not self._fine:
            x, y = moved[evdev.REL_HWHEEL], moved[evdev.REL_WHEEL]
        if x or y:
            yield Turn(NOTCH * x, -NOTCH * y)
