"""Contents: what is inside the windows. Of an agent's, its feed and its view; of a page, its view."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from compositor.sceneview import SceneView
from compositor.shell.trouble import trouble_picture
from runtime.messages import Resized

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compositor.drawing.atlas import Atlas
    from compositor.drawing.picture import Picture
    from compositor.feed import Feed
    from compositor.geometry import Rect
    from compositor.style import Style
    from runtime.messages import AgentEvent, AgentTroubled


_LONG, _REST = 0.004, 4
"""Seconds that a scene may take for nothing; and from when on a longer one may be followed, in its own length."""


class Content:
    """One window's inside."""

    def __init__(self, style: Style, atlas: Atlas, feed: Feed | None = None) -> None:
        self.view = SceneView(style, atlas)
        self.feed = feed
        self.trouble: Troubled | None = None
        self.was_fitted = False
        self._spent = 0.0
        """On the scene that is shown, in seconds."""
        self._shown = 0.0
        self.about = ""
        """The agent that a page is of."""
        self._size: tuple[int, int] | None = None
        self._placed: tuple[float, float, Style] | None = None

    @property
    def is_placed(self) -> bool:
        return self._placed is not None

    def place(self, rect: Rect, style: Style) -> None:
        """Tells the agent of another size in its own pixels, which don't change with the scale."""
        placed = (rect.width, rect.height, style)
        if placed == self._placed:
            return
        self._placed = placed
        self.view.place(*placed)
        size = max(1, round(rect.width / style.scale)), max(1, round(rect.height / style.scale))
        if size != self._size:
            self._size = size
            self.send((Resized(width=size[0], height=size[1]),))

    def renew(self, feed: Feed) -> None:
        """The agent's process is another one; what the person was doing stays, and what they just did is told it."""
        unheard = self.feed.unheard if self.feed else ()
        self.close()
        self.feed, self._size, self._placed = feed, None, None
        feed.send(unheard)

    def refresh(self, now: float) -> bool:
        """Takes the agent's last scene; whether there was another. FeedError if its process broke.

        One that took long is followed by a rest: no agent has more than its share of the screen's time.
        """
        if self.feed is None or now < self._rest(now):
            return False
        with self._timed():
            scene = self.feed.scene()
            if scene is None:
                return False
            self._spent, self._shown = 0.0, now
            self.view.show(scene)
        return True

    def tick(self, now: float) -> list[float | None]:
        """Lets time pass in it; when it wants that again, and when a scene that waits may be shown."""
        with self._timed():
            wake = self.view.tick(now)
        waits = self.feed is not None and self.feed.has_news
        return [wake, self._rest(now) if waits else None]

    def _rest(self, now: float) -> float:
        return self._shown + _REST * self._spent if self._spent > _LONG else now

    @contextmanager
    def _timed(self) -> Iterator[None]:
        began = time.perf_counter()
        yield
        self._spent += time.perf_counter() - began

    def send(self, events: Sequence[AgentEvent]) -> None:
        if self.feed:
            self.feed.send(events)

    def picture(self, now: float) -> Picture:
        with self._timed():
            return self.view.picture(now)

    def close(self) -> None:
        if self.feed:
            self.feed.close()
        self.feed = None


class Troubled:
    """What an agent's window holds when it failed: one sentence in place of its scene."""

    def __init__(self, atlas: Atlas, troubled: AgentTroubled, rect: Rect, style: Style) -> None:
        self._key = troubled, rect[2:], style
        self._picture = trouble_picture(atlas, (round(rect.width), round(rect.height)), style, troubled)

    def fits(self, troubled: AgentTroubled, rect: Rect, style: Style) -> bool:
        return self._key == (troubled, rect[2:], style)

    def picture(self, now: float) -> Picture:
        del now
        return self._picture
