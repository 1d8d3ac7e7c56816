"""Meaning: how near sentences are in what they are about, as a small model beside the large one sees it."""

from __future__ import annotations

import base64
import os
import select
import time
from contextlib import closing
from typing import TYPE_CHECKING, Protocol

from runtime import parcel, vectors, wire
from runtime.messages import EMBEDDING_REPORT, Embedded, EmbedText, RequestEnded
from runtime.vectors import Vectors

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from runtime.cookbook import Cookbook

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

    def wait(self) -> None:
        """For nobody."""

    def close(self) -> None:
        """Nothing was opened."""


def nearness(service: Path, folder: Path, cookbook: Cookbook) -> Meaning | SpellingOnly:
    """With what is kept in the folder, beside the registry; `service` is where the models process listens."""
    shipped = cookbook.vectors()
    try:
        return Meaning(service, Vectors(folder / "vectors.sqlite", shipped.embedder, shipped.of))
    except vectors.Failure:  # a full disk, most likely: writing can do without
        return SpellingOnly()


class Meaning:
    """The models process is asked about each sentence once, and not waited for."""

    def __init__(self, service: Path, vectors: Vectors) -> None:
        """`service` is where the models process listens."""
        self._service, self._vectors = service, vectors

    def near(self, asked: str, sentences: Collection[str]) -> Mapping[str, float]:
        """What is said here becomes the intent of an agent: its vector is there when it is looked for."""
        try:
            vector = self._vector(asked)
            if vector is None:
                return {}
            near = self._vectors.near(vector, sentences)
            if missing := [sentence for sentence in sentences if sentence not in near]:
                self._learn(missing[:MOST_LEARNT])
                near = self._vectors.near(vector, sentences)
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
        self._vectors.close()

    def _learn(self, sentences: Collection[str]) -> None:
        for sentence in sentences:
            if self._vector(sentence) is None:
                return

    def _vector(self, sentence: str) -> bytes | None:
        known = self._vectors.get(sentence)
        if known is None and (embedded := self._ask(sentence[:MOST_LETTERS])):
            known = base64.b64decode(embedded.vector)
            self._vectors.put(embedded.embedder, sentence, known)
        return known

    def _ask(self, sentence: str) -> Embedded | None:
        answer = self._asked(sentence)
        return answer if isinstance(answer, Embedded) else None

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
