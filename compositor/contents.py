"""Contents: what is inside the windows. Of an agent's, its feed and its view; of a page, its view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compositor.sceneview import SceneView
from compositor.shell.trouble import trouble_picture
from runtime.messages import Resized

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compositor.atlas import Atlas
    from compositor.feed import Feed
    from compositor.geometry import Rect
    from compositor.picture import Picture
    from compositor.style import Style
    from runtime.messages import AgentEvent, AgentTroubled


class Content:
    """One window's inside."""

    def __init__(self, style: Style, atlas: Atlas, feed: Feed | None = None) -> None:
        self.view = SceneView(style, atlas)
        self.feed = feed
        self.trouble: Troubled | None = None
        self.was_fitted = False
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
        """The agent's process is another one; what the person was doing stays."""
        self.close()
        self.feed, self._size, self._placed = feed, None, None

    def refresh(self) -> bool:
        """Takes the agent's last scene; whether there was another. FeedError if its process broke."""
        scene = self.feed.scene() if self.feed else None
        if scene is None:
            return False
        self.view.show(scene)
        return True

    def send(self, events: Sequence[AgentEvent]) -> None:
        if self.feed:
            self.feed.send(events)

    def picture(self, now: float) -> Picture:
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
