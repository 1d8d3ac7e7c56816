"""A feed: what one agent shows, and what a person does to it; latest scene first, events in order."""

from __future__ import annotations

import selectors
import time
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING

from runtime import latest, scene
from runtime.wire import WireError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from runtime.messages import AgentEvent
    from runtime.scene import Scene
    from runtime.wire import Channel

STALE = 2.0
"""Seconds after which nobody means any more what they did to an agent that wasn't there."""
MOST_WAITING = 200
"""Events for an agent that doesn't read: what comes later than so many is lost, as on a machine that hangs."""


class FeedError(Exception):
    """The agent's process doesn't keep to what was agreed."""


class Feed:
    """Trusts the other side with nothing: its process may be somebody else's by now."""

    def __init__(self, channel: Channel, memory: int, selector: selectors.BaseSelector) -> None:
        self._channel, self._selector = channel, selector
        try:
            self._reader = latest.Reader(memory)
        except (latest.SharedError, OSError, ValueError) as error:
            channel.close()
            raise FeedError(str(error)) from error
        self._waiting: deque[tuple[float, AgentEvent]] = deque(maxlen=MOST_WAITING)
        self.has_news = True
        """Whether there may be another scene."""
        self._broken = ""
        self._listens = True
        channel.stop_blocking()
        selector.register(channel.fileno(), selectors.EVENT_READ, self._drain)

    def close(self) -> None:
        self._stop_listening()
        self._channel.close()
        self._reader.close()

    def scene(self) -> Scene | None:
        """The last scene, if it is another than at the last call. FeedError where it isn't one.

        That the process ended is for the runtime to say, which knows why.
        """
        if self._broken:
            raise FeedError(self._broken)
        self._flush()
        if not self.has_news:
            return None
        try:
            data = self._reader.read()
            self.has_news = False
            return scene.parse(data) if data else None
        except (latest.SharedError, scene.SceneError) as error:
            raise FeedError(str(error)) from error

    def send(self, events: Sequence[AgentEvent]) -> None:
        now = time.monotonic()
        self._waiting.extend((now, event) for event in events)
        self._flush()

    @property
    def unheard(self) -> tuple[AgentEvent, ...]:
        """What nobody took and isn't old: the agent's process is gone, and may soon be there again."""
        fresh = time.monotonic() - STALE
        return tuple(event for at, event in self._waiting if at > fresh)

    def _flush(self) -> None:
        """As far as there is room."""
        with suppress(OSError, WireError):
            while self._waiting:
                self._channel.send(self._waiting[0][1].model_dump())
                self._waiting.popleft()

    def _drain(self) -> None:
        """Takes what the agent says: that there is another scene, and nothing else."""
        with suppress(BlockingIOError):
            while self._listens:
                try:
                    packet = self._channel.receive()
                except BlockingIOError:
                    raise
                except WireError as error:
                    self._broken = str(error)
                    packet = None
                except OSError:
                    packet = None
                if packet is None:
                    self._stop_listening()
                    return
                packet.close()
                self.has_news = True

    def _stop_listening(self) -> None:
        if self._listens:
            self._listens = False
            self._selector.unregister(self._channel.fileno())
