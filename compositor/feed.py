"""A feed: what one agent shows, and what a person does to it; latest scene first, events in order."""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING

from runtime import latest, scene
from runtime.wire import WireError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from runtime.messages import AgentEvent
    from runtime.scene import Scene
    from runtime.wire import JSON, Channel

MOST_WAITING = 200
"""Events for an agent that doesn't read: what comes later than so many is lost, as on a machine that hangs."""


class FeedError(Exception):
    """The agent's process doesn't keep to what was agreed."""


class Feed:
    """Trusts the other side with nothing: its process may be somebody else's by now."""

    def __init__(self, channel: Channel, memory: int) -> None:
        self._channel = channel
        channel.stop_blocking()
        try:
            self._reader = latest.Reader(memory)
        except (latest.SharedError, OSError, ValueError) as error:
            raise FeedError(str(error)) from error
        self._waiting: deque[dict[str, JSON]] = deque(maxlen=MOST_WAITING)
        self._has_news = True

    def fileno(self) -> int:
        return self._channel.fileno()

    def close(self) -> None:
        self._channel.close()
        self._reader.close()

    def drain(self) -> None:
        """Takes what the agent says: that there is another scene, and nothing else. FeedError when it is gone."""
        with suppress(BlockingIOError):
            while True:
                try:
                    packet = self._channel.receive()
                except WireError as error:
                    raise FeedError(str(error)) from error
                if packet is None:
                    raise FeedError("the agent's process is gone")
                packet.close()
                self._has_news = True

    def scene(self) -> Scene | None:
        """The last scene, if it is another than at the last call."""
        if not self._has_news:
            return None
        try:
            data = self._reader.read()
            self._has_news = False
            return scene.parse(data) if data else None
        except (latest.SharedError, scene.SceneError) as error:
            raise FeedError(str(error)) from error

    def send(self, events: Sequence[AgentEvent]) -> None:
        self._waiting.extend(event.model_dump() for event in events)
        self.flush()

    def flush(self) -> bool:
        """Sends what waits, as far as there is room; whether all of it went."""
        with suppress(OSError):
            while self._waiting:
                self._channel.send(self._waiting[0])
                self._waiting.popleft()
        return not self._waiting
