"""The models process: weights in memory, one socket, no network."""

from __future__ import annotations

import os
import queue
import selectors
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from models import cards, catalog, owned, room
from models.embedding_service import Embeddings, EmbeddingService
from models.gateway import Gateway, Weights
from models.shelf import Shelf
from runtime import ready

if TYPE_CHECKING:
    from models.engine import Engine
    from runtime.messages import ModelReport

NICE = 5
"""Below the screen: a frame that is late is seen, a token that is late is not."""


def main() -> int:
    os.nice(NICE)
    weights = owned.Owned(Path(os.environ["WISP_WEIGHTS"]), _folder("WISP_OWNED"))
    reports: queue.SimpleQueue[ModelReport] = queue.SimpleQueue()
    with selectors.DefaultSelector() as selector:
        service = EmbeddingService(socket.socket(fileno=int(os.environ["WISP_LISTEN_MODELS"])), selector, reports)

        def tell(report: ModelReport) -> None:
            reports.put(report)
            service.wake()

        files = Weights(_load, cards.of, weights.choose, weights.offers, weights.wrote)
        service.gateway = Gateway(files, weights.start(), tell, at_once=not room.is_slow())
        service.embeddings = Embeddings(_embedder())
        ready.tell()
        while True:
            service.step()


def _load(file: Path) -> Engine:
    owned.check(file)
    known = catalog.of_file(file)
    room.check(file, known.sha256 if known else "")
    from models.llama import LlamaEngine  # noqa: PLC0415 - takes seconds, and the socket is served meanwhile

    cores = len(os.sched_getaffinity(0))
    shelf = Shelf(shipped=_folder("WISP_SHELF_SHIPPED"), own=_folder("WISP_SHELF"))
    return LlamaEngine(file, threads=cores if cores <= 2 else cores - 1, shelf=shelf)  # noqa: PLR2004 - a third one can draw


def _folder(name: str) -> Path | None:
    named = os.environ.get(name)
    return Path(named) if named else None


def _embedder() -> Path:
    beside = Path(os.environ["WISP_WEIGHTS"]).with_name(catalog.EMBEDDER.file)
    return Path(os.environ.get("WISP_EMBEDDER") or beside)


if __name__ == "__main__":
    sys.exit(main())
