"""The service of this machine: beside what the gateway writes, it says what sentences are about."""

from __future__ import annotations

import base64
import hashlib
import threading
from typing import TYPE_CHECKING

from models.service import Service
from runtime.messages import Embedded, EmbedText, RequestEnded

if TYPE_CHECKING:
    from pathlib import Path

    from models.embedding import Embedder
    from runtime import wire
    from runtime.messages import ModelRequest


class EmbeddingService(Service):
    """A sentence takes some milliseconds, also while the gateway writes: it waits in no queue."""

    embeddings: Embeddings

    def take_other(self, client: wire.Channel, request: ModelRequest) -> None:
        if isinstance(request, EmbedText):
            self._say(client, self.embeddings.answer(request))
        else:
            super().take_other(client, request)


class Embeddings:
    """Are there some time after the process; until then, and where their file isn't, they are refused."""

    def __init__(self, weights: Path) -> None:
        self._weights = weights
        self._embedder: Embedder | None = None
        self._digest = ""
        self._problem = ""
        threading.Thread(target=self._load, daemon=True, name="embeddings").start()

    def answer(self, request: EmbedText) -> Embedded | RequestEnded:
        if self._problem:
            return RequestEnded(request=request.request, reason="failed", words=self._problem)
        if self._embedder is None:
            return RequestEnded(request=request.request, reason="refused", words="It is being loaded.")
        try:
            vector = base64.b64encode(self._embedder.embed(request.text).tobytes()).decode()
        except RuntimeError as error:
            return RequestEnded(request=request.request, reason="failed", words=str(error))
        return Embedded(request=request.request, embedder=self._digest, vector=vector)

    def _load(self) -> None:
        try:
            with self._weights.open("rb") as file:
                self._digest = hashlib.file_digest(file, "sha256").hexdigest()
            from models.embedding import Embedder  # noqa: PLC0415 - takes seconds

            # A second thread waits for the first more than it helps: 10 ms become 200 beside others.
            self._embedder = Embedder(self._weights, threads=1)
        except OSError as error:
            self._problem = f"Sentences can't be compared by what they are about: {error}."
