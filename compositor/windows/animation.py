"""How windows get to where they are to be. In physical pixels, since that is what moves."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from compositor.geometry import Rect

SECONDS = 0.18
_AWAY = 0.96
"""How large a window is as it opens, and when it is gone."""


class Pose(NamedTuple):
    """How something is shown: drawn in this size, then scaled and faded."""

    x: float
    y: float
    width: float
    height: float
    scale: float = 1.0
    opacity: float = 1.0

    @property
    def away(self) -> Pose:
        """A little smaller around the same middle, and not to be seen."""
        x, y = self.width * self.scale * (1 - _AWAY) / 2, self.height * self.scale * (1 - _AWAY) / 2
        return self._replace(x=self.x + x, y=self.y + y, scale=self.scale * _AWAY, opacity=0.0)


def pose(rect: Rect) -> Pose:
    return Pose(rect.x, rect.y, rect.width, rect.height)


def small(size: tuple[float, float], rect: Rect) -> Pose:
    """What has that size, shown in a rectangle of the same shape."""
    return Pose(rect.x, rect.y, size[0], size[1], rect.width / size[0])


class _Way(NamedTuple):
    start: Pose
    end: Pose
    began: float


class Motions:
    """By name, where each is on its way. What has arrived costs a comparison."""

    def __init__(self) -> None:
        self._ways: dict[str, _Way] = {}
        self._moving: set[str] = set()
        self.still = False
        """No motion at all: the person wants none, or the machine can't keep up."""

    def follow(self, name: str, goal: Pose, now: float, start: Pose | None = None) -> Pose:
        """Where it is now, on its way to a goal that may be another each time; `start` is for what is new."""
        way = self._ways.get(name)
        if way is None:
            way = self._set_out(name, start or goal, goal, now)
        elif way.end != goal:
            way = self._set_out(name, self._between(name, way, now), goal, now)
        return self._between(name, way, now)

    def jump(self, name: str, goal: Pose) -> Pose:
        """At once, as with what is held in the hand."""
        self._set_out(name, goal, goal, 0.0)
        return goal

    def _set_out(self, name: str, start: Pose, goal: Pose, now: float) -> _Way:
        way = self._ways[name] = _Way(goal if self.still else start, goal, now)
        if way.start == way.end:
            self._moving.discard(name)
        else:
            self._moving.add(name)
        return way

    def _between(self, name: str, way: _Way, now: float) -> Pose:
        if name not in self._moving:
            return way.end
        share = (now - way.began) / SECONDS
        if share >= 1 or self.still:
            self._moving.discard(name)
            return way.end
        return between(way.start, way.end, 1 - (1 - max(0.0, share)) ** 3)

    def forget(self, name: str) -> None:
        self._ways.pop(name, None)
        self._moving.discard(name)

    def moves(self, name: str) -> bool:
        return name in self._moving

    @property
    def any(self) -> bool:
        return bool(self._moving)


def between(start: Pose, end: Pose, share: float) -> Pose:
    """In whole pixels where nothing is scaled, so that lines stay sharp."""
    x, y, width, height, scale, opacity = (a + (b - a) * share for a, b in zip(start, end, strict=True))
    if start.scale == end.scale == 1:
        return Pose(round(x), round(y), round(width), round(height), 1.0, opacity)
    return Pose(x, y, width, height, scale, opacity)
