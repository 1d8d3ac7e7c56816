"""A pane: one screen's window, what it shows, and what its buffers lack of that."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from compositor import outputs
from compositor.drawing import damage
from compositor.geometry import Rect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compositor.drawing.picture import Layer
    from compositor.outputs import Output, Rotation
    from compositor.sdl import Window

_BUFFERS = 4  # the most back buffers that a driver is known to cycle through


class Pane:
    def __init__(self, window: Window, output: Output | None, *, is_scaled: bool) -> None:
        """`is_scaled`: nobody else sees to it that things are as large on it as elsewhere."""
        self.window = window
        self.screen = window.size
        self.rotation: Rotation = 0
        self.shown: Sequence[Layer] | None = None
        self.damaged = deque[list[Rect]](maxlen=_BUFFERS)
        self._output, self._is_scaled = output, is_scaled

    @property
    def name(self) -> str:
        """Of the connector, where it is known."""
        return self._output.connector if self._output else ""

    @property
    def size(self) -> tuple[int, int]:
        """Of a picture that fills it, whichever way it is turned."""
        return outputs.turned(self.screen, self.rotation)

    @property
    def scale(self) -> float:
        """What suits the size of its pixels."""
        if not self._is_scaled:
            return 1.0
        monitor = self._output.monitor if self._output else None
        return outputs.scale(self.screen, monitor.millimetres if monitor else None)

    @property
    def whole(self) -> Rect:
        return Rect(0, 0, *self.size)

    def forget(self) -> None:
        """Nothing is known of what is on it."""
        self.shown = None
        self.damaged.clear()

    def changed(self, layers: Sequence[Layer]) -> list[Rect]:
        """Where they differ from what is shown."""
        if self.shown is None:
            return [self.whole]
        rects = (rect.meet(self.whole) for rect in damage.changes(self.shown, layers))
        return damage.merged(rect for rect in rects if rect)

    def stale(self, age: int) -> list[Rect]:
        """What a back buffer doesn't hold that was in front so many swaps ago: all that changed since."""
        if not 0 < age <= len(self.damaged):
            return [self.whole]
        return damage.merged(rect for rects in list(self.damaged)[:age] for rect in rects)
