"""Pointing: what mice, tablets, touchpads and touch screens do, as one pointer on the screen."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from compositor.geometry import Rect
from compositor.inputs import Mods, Pointer
from compositor.outputs import nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Button: TypeAlias = Literal["left", "middle", "right"]

NOTCH = 3.0
"""Lines for each notch of a wheel."""
_TOGETHER, _APART = 0.4, 8.0  # a double click: within so many seconds and pixels
_TOUCH_APART = 32.0
_SLOW, _STEEP, _MOST = 0.5, 0.5, 1.6  # from this many steps in a millisecond on a mouse gets faster, up to so much
_ORDINARY_HEIGHT = 1080
_PAUSE = 0.1


class By(NamedTuple):
    """A mouse moved."""

    x: float
    y: float


class To(NamedTuple):
    """A tablet's pen or pointer is at this share of the screen."""

    x: float
    y: float


class Press(NamedTuple):
    button: Button
    down: bool


class Turn(NamedTuple):
    """By lines, to the right and downwards."""

    x: float
    y: float


class Finger(NamedTuple):
    """On the screen itself, at this share of it."""

    what: Literal["down", "move", "up", "lost"]
    x: float
    y: float


Motion: TypeAlias = By | To | Press | Turn | Finger


class Clicks:
    """Counts presses that follow each other quickly in one place: 1, 2, 3, and then anew."""

    def __init__(self) -> None:
        self._last: tuple[Button, float, float, float] | None = None
        self._count = 0

    def press(self, button: Button, x: float, y: float, now: float, *, touch: bool = False) -> int:
        near = _TOUCH_APART if touch else _APART
        last = self._last
        follows = (
            last is not None
            and last[0] == button
            and math.hypot(x - last[1], y - last[2]) <= near
            and now - last[3] <= _TOGETHER
        )
        self._count = self._count % 3 + 1 if follows else 1
        self._last = button, x, y, now
        return self._count


class Aim:
    """Where the pointer is, and what is pressed: motions in, pointers on the screen out."""

    def __init__(self, size: tuple[int, int], mods: Callable[[], Mods] = Mods) -> None:
        self._mods = mods
        self._clicks = Clicks()
        self._pressed: list[Button] = []
        self._moved = 0.0
        self._count = 1
        self._touching = False
        self.size = size
        self.rotation = 0
        self._screens: tuple[Rect, ...] = (Rect(0, 0, *size),)
        self.x, self.y = size[0] / 2, size[1] / 2

    def place(self, size: tuple[int, int], rotation: int, others: Sequence[Rect] = ()) -> None:
        """The first screen is another one, or turned; only what moves step by step reaches the others."""
        if self._screens[0].holds(self.x, self.y):
            self.x, self.y = self.x * size[0] / self.size[0], self.y * size[1] / self.size[1]
        self.size, self.rotation = size, rotation
        self._screens = (Rect(0, 0, *size), *others)
        self.x, self.y = nearest(self.x, self.y, self._screens)

    def take(self, motion: Motion, now: float) -> Iterator[Pointer]:
        match motion:
            case By(x, y):
                yield self._moved_by(x, y, now)
            case To(x, y):
                yield self._moved_to(*self._turned(x, y))
            case Press(button, down):
                yield from self._button(button, now, down=down)
            case Turn(x, y):
                yield self._pointer("wheel")._replace(turn=(x, y))
            case Finger():
                yield from self._finger(motion, now)

    def let_go(self, now: float) -> Iterator[Pointer]:
        """All that was pressed is up."""
        for button in tuple(self._pressed):
            yield from self._button(button, now, down=False)
        if self._touching:
            self._touching = False
            yield self._pointer("leave")._replace(touch=True)

    def _moved_by(self, x: float, y: float, now: float) -> Pointer:
        passed, self._moved = now - self._moved, now
        speed = math.hypot(x, y) / (1000 * passed) if 0 < passed < _PAUSE else 0.0
        faster = 1 + min(max(speed - _SLOW, 0.0) * _STEEP, _MOST)
        larger = max(1.0, min(self.size) / _ORDINARY_HEIGHT)
        return self._moved_to(self.x + x * faster * larger, self.y + y * faster * larger)

    def _moved_to(self, x: float, y: float) -> Pointer:
        self.x, self.y = nearest(x, y, self._screens)
        return self._pointer("move")

    def _button(self, button: Button, now: float, *, down: bool) -> Iterator[Pointer]:
        if down == (button in self._pressed):
            return
        if down:
            self._pressed.append(button)
            self._count = self._clicks.press(button, self.x, self.y, now)
        else:
            self._pressed.remove(button)
        yield self._pointer("down" if down else "up", self._count)._replace(button=button)

    def _finger(self, finger: Finger, now: float) -> Iterator[Pointer]:
        self._moved_to(*self._turned(finger.x, finger.y))
        if finger.what == "down":
            self._touching = True
            self._count = self._clicks.press("left", self.x, self.y, now, touch=True)
        if finger.what != "lost":
            yield self._pointer(finger.what, self._count if finger.what != "move" else 1)._replace(touch=True)
        if finger.what in {"up", "lost"}:
            self._touching = False
            yield self._pointer("leave")._replace(touch=True)

    def _turned(self, x: float, y: float) -> tuple[float, float]:
        """A place on the panel as one on the picture, which stands on it rotated clockwise."""
        match self.rotation:
            case 90:
                x, y = y, 1 - x
            case 180:
                x, y = 1 - x, 1 - y
            case 270:
                x, y = 1 - y, x
            case _:
                pass
        return min(x * self.size[0], self.size[0] - 1), min(y * self.size[1], self.size[1] - 1)

    def _pointer(self, what: Literal["move", "down", "up", "wheel", "leave"], clicks: int = 1) -> Pointer:
        return Pointer(what, self.x, self.y, mods=self._mods(), clicks=clicks)
