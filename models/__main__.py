"""The models process: weights in memory, one socket, no network."""

from __future__ import annotations

import os
import queue
import selectors
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from models import room
from models.gateway import Gateway, Weights
from models.service import Service

if TYPE_CHECKING:
    from models.engine import Engine
    from runtime.messages import ModelReport

NICE = 5
"""Below the screen: a frame that is late is seen, a token that is late is not."""


def main() -> int:
    os.nice(NICE)
    file = Path(os.environ["WISP_WEIGHTS"])
    card = (Path(__file__).parents[1] / "runtime/sdk/card.md").read_text()
    reports: queue.SimpleQueue[ModelReport] = queue.SimpleQueue()
    with selectors.DefaultSelector() as selector:
        service = Service(socket.socket(fileno=int(os.environ["WISP_LISTEN_MODELS"])), selector, reports)

        def tell(report: ModelReport) -> None:
            reports.put(report)
            service.wake()

        service.gateway = Gateway(Weights(_load, _find, lambda: ()), file, card, tell)
        _ready()
        while True:
            service.step()


def _load(file: Path) -> Engine:
    # Threads that wait for each other by spinning take the time of those they wait for, wherever else anything runs:
    # on two busy cores three to fifteen times as slow. Read when the engine is loaded.
    os.environ["OMP_WAIT_POLICY"] = "passive"
    room.check(file)
    from models.llama import LlamaEngine  # noqa: PLC0415 - takes seconds, and the socket is served meanwhile

    cores = len(os.sched_getaffinity(0))
    return LlamaEngine(file, threads=cores if cores <= 2 else cores - 1)  # noqa: PLR2004 - a third one can draw


def _find(name: str) -> Path:
    raise ValueError(f"There is no {name} here")


def _ready() -> None:
    fd = os.environ.pop("WISP_READY_FD", None)
    if fd:
        os.write(int(fd), b"\n")
        os.close(int(fd))


if __name__ == "__main__":
    sys.exit(main())
