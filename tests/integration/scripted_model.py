"""A scripted model: it stands for the models process at its socket, and says what it is told to say."""

from __future__ import annotations

import select
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from runtime import parcel, wire
from runtime.messages import MODEL_REQUEST, EmbedText, ModelState, RequestEnded, Spent, WriteProgram, Written

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable
    from pathlib import Path

    from runtime.messages import ModelReport, ModelRequest

SPENT = Spent(read=20, restored=900, written=50, seconds=2.5)


class ScriptedModel:
    """Stands for the models process: it says what it is told to say."""

    def __init__(self, path: Path, turn: Callable[[], None] = lambda: None) -> None:
        """`turn` has the one who asks go on, where that is done by who tests."""
        self._turn = turn
        self._door = wire.listen(path, 0o600)
        self._door.settimeout(5)
        self._channel: wire.Channel | None = None
        self.spent = SPENT

    def asked(self) -> ModelRequest:
        """Who asks what a sentence is about has no answer, and goes."""
        while True:
            if self._channel is None:
                self._wait(self._door)
                self._channel = wire.Channel(self._door.accept()[0])
                with suppress(OSError):
                    self.say(ModelState(name="scripted", ready=True, words="is ready"))
            self._wait(self._channel)
            arrived = parcel.receive(self._channel)
            request = MODEL_REQUEST.validate_python(arrived[0]) if arrived else None
            if request is None or isinstance(request, EmbedText):
                self.hang_up()
            else:
                return request

    def say(self, report: ModelReport) -> None:
        assert self._channel is not None
        parcel.send(self._channel, report.model_dump())

    def write(self, source: str, reason: str = "done") -> WriteProgram:
        """Answers the next request."""
        asked = self.wanted()
        self.answer(asked.request, source, reason)
        return asked

    def wanted(self) -> WriteProgram:
        asked = self.asked()
        assert isinstance(asked, WriteProgram)
        return asked

    def answer(self, request: int, source: str, reason: str = "done") -> None:
        self.say(Written(request=request, source=source, tokens=50, tokens_per_second=20.0))
        self.say(RequestEnded.model_validate({"request": request, "reason": reason, "spent": self.spent}))

    def is_asked(self) -> bool:
        return self._channel is not None and bool(select.select([self._channel], [], [], 0.1)[0])

    def _wait(self, news: socket.socket | wire.Channel) -> None:
        end = time.monotonic() + 20
        while not select.select([news], [], [], 0.02)[0]:
            assert time.monotonic() < end, "nothing was asked"
            self._turn()

    def hang_up(self) -> None:
        if self._channel:
            self._channel.close()
            self._channel = None

    def close(self) -> None:
        self.hang_up()
        self._door.close()
