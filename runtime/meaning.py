"""Meaning: how near sentences are in what they are about, as a small model beside the large one sees it."""

from __future__ import annotations

import base64
import os
import select
import time
from array import array
from contextlib import closing
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from runtime import parcel, vectors, wire
from runtime.messages import EMBEDDING_REPORT, Embedded, EmbedText, RequestEnded
from runtime.vectors import Vectors, packed

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

PATIENCE_SECONDS = 0.3
"""A sentence takes 10 ms. Who doesn't answer has other things to do, and then spelling has to do."""
LOADED_SECONDS = 20.0
MOST_LETTERS = 1000
MOST_LEARNT = 5
"""Sentences that are learnt beside the one that is asked about: a person waits."""


class Nearness(Protocol):
    def near(self, asked: str, sentences: Collection[str]) -> Mapping[str, float]:
        """How near those are of which that is known, 1 for the same; nothing where nobody can say."""
        ...


class SpellingOnly:
    """Where there is no model that could say."""

    def near(self, _: str, __: Collection[str]) -> Mapping[str, float]:
        return {}


class Meaning:
    """The models process is asked about each sentence once, and not waited for."""

    def __init__(self, service: Path, folder: Path, shipped: Collection[Path]) -> None:
        """`service` is where the models process listens; what it said is kept in the folder, beside the registry."""
        self._service, self._folder, self._shipped = service, folder, shipped
        self._asked_last: tuple[str, bytes | None] = "", None
        self._near_last: tuple[str, Collection[str], Mapping[str, float]] = "", (), {}
        """At Enter the same is asked once more as at the last letter, about thousands of sentences."""

    @cached_property
    def _vectors(self) -> Vectors:
        """Nothing at the start has to wait for them. A full disk raises Failure."""
        return Vectors(self._folder / vectors.FILE, self._shipped)

    def near(self, asked: str, sentences: Collection[str]) -> Mapping[str, float]:
        """What is asked about may be half a sentence that is being typed: nothing is kept of it."""
        if (asked, sentences) == self._near_last[:2]:
            return self._near_last[2]
        try:
            if asked != self._asked_last[0] or self._asked_last[1] is None:
                self._asked_last = asked, self._vectors.get(asked) or self._embedded(asked)
            vector = self._asked_last[1]
            if vector is None:
                return {}
            near = self._vectors.near(vector, sentences)
            if missing := [sentence for sentence in sentences if sentence not in near]:
                self._learn(missing[:MOST_LEARNT])
                near = self._vectors.near(vector, sentences)
            else:
                self._near_last = asked, sentences, near
        except vectors.Failure:
            return {}  # writing can do without
        return near

    def wait(self) -> None:
        """Until the model that knows is loaded, for who asks at once after its process has begun."""
        until = time.monotonic() + LOADED_SECONDS
        while time.monotonic() < until:
            answer = self._asked("a", LOADED_SECONDS)
            if not isinstance(answer, RequestEnded) or answer.reason != "refused":
                return
            time.sleep(0.05)

    def close(self) -> None:
        if "_vectors" in vars(self):
            self._vectors.close()

    def _learn(self, sentences: Collection[str]) -> None:
        for sentence in sentences:
            if (vector := self._embedded(sentence)) is None:
                return
            self._vectors.put(sentence, vector)

    def _embedded(self, sentence: str) -> bytes | None:
        answer = self._asked(sentence[:MOST_LETTERS])
        if not isinstance(answer, Embedded):
            return None
        try:
            vector = packed(array("f", base64.b64decode(answer.vector)))
        except ValueError:  # no numbers, or none that are finite
            return None
        self._vectors.made_by(answer.embedder)
        return vector

    def _asked(self, sentence: str, seconds: float = PATIENCE_SECONDS) -> Embedded | RequestEnded | None:
        try:
            with closing(wire.connect(self._service)) as channel:
                parcel.send(channel, EmbedText(request=1, text=sentence).model_dump())
                return _answer(channel, time.monotonic() + seconds)
        except (OSError, ValueError, wire.WireError):
            return None


def _answer(channel: wire.Channel, until: float) -> Embedded | RequestEnded | None:
    """What comes before it is news of the model."""
    while select.select([channel.fileno()], [], [], max(0.0, until - time.monotonic()))[0]:
        arrived = parcel.receive(channel)
        if arrived is None:
            return None
        body, fds = arrived
        for fd in fds:
            os.close(fd)
        report = EMBEDDING_REPORT.validate_python(body)
        if isinstance(report, Embedded | RequestEnded):
            return report
    return None
