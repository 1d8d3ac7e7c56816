"""An input device: what it is by the events it can send, and who may open it. No device is touched here."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Literal, NamedTuple, TypeAlias

InputClass: TypeAlias = Literal["keyboard", "pointer", "touch", "tablet", "power", "other"]

COMPOSITOR_UID = 801

# Which subsystems a uid may open; root only takes away.
POLICY: Mapping[int, frozenset[str]] = {COMPOSITOR_UID: frozenset({"input"})}

# From the kernel's input-event-codes.h.
EV_KEY, EV_REL, EV_ABS = 1, 2, 3
REL_X, REL_Y = 0, 1
ABS_X, ABS_Y, ABS_MT_POSITION_X, ABS_MT_POSITION_Y = 0, 1, 53, 54
KEY_ENTER, KEY_A, KEY_Z, KEY_SPACE, KEY_POWER = 28, 30, 44, 57, 116
BTN_LEFT, BTN_TOOL_PEN, BTN_TOUCH, BTN_STYLUS = 0x110, 0x140, 0x14A, 0x14B
INPUT_PROP_DIRECT = 1

Events: TypeAlias = Mapping[int, Collection[int]]


class Device(NamedTuple):
    node: str
    subsystem: str
    name: str
    classes: tuple[InputClass, ...]

    def may_be_opened_by(self, uid: int) -> bool:
        return self.subsystem in POLICY.get(uid, frozenset())


def classify(events: Events, properties: Collection[int]) -> tuple[InputClass, ...]:
    """events: the codes a device can send, by type. A keyboard with a touchpad is both."""
    keys, relative, absolute = (frozenset(events.get(kind, ())) for kind in (EV_KEY, EV_REL, EV_ABS))
    is_pen = bool(keys & {BTN_TOOL_PEN, BTN_STYLUS})
    is_touch = not is_pen and INPUT_PROP_DIRECT in properties and _has_position(absolute)
    has_button = bool(keys & {BTN_LEFT, BTN_TOUCH})
    is_pointer = has_button and not is_pen and not is_touch and _has_position(relative | absolute)
    found: tuple[tuple[InputClass, bool], ...] = (
        ("keyboard", {KEY_ENTER, KEY_A, KEY_Z, KEY_SPACE} <= keys),
        ("pointer", is_pointer),
        ("touch", is_touch),
        ("tablet", is_pen),
        ("power", KEY_POWER in keys),
    )
    return tuple(name for name, is_it in found if is_it) or ("other",)


def _has_position(axes: frozenset[int]) -> bool:
    """REL_X and ABS_X have the same number, and so have the Ys."""
    return {ABS_X, ABS_Y} <= axes or {ABS_MT_POSITION_X, ABS_MT_POSITION_Y} <= axes
