"""The process that asks providers: a network, but no weights, no keys of its own, and nothing that is kept."""

from __future__ import annotations

import os
import queue
import selectors
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from models.away.gateway import Gateway
from models.away.service import AwayService

if TYPE_CHECKING:
    from runtime.messages import ModelReport


def main() -> int:
    card = (Path(__file__).parents[2] / "runtime/sdk/card.md").read_text()
    reports: queue.SimpleQueue[ModelReport] = queue.SimpleQueue()
    with selectors.DefaultSelector() as selector:
        service = AwayService(socket.socket(fileno=int(os.environ["WISP_LISTEN_AWAY"])), selector, reports)

        def tell(report: ModelReport) -> None:
            reports.put(report)
            service.wake()

        service.gateway = service.providers = Gateway(card, tell)
        _ready()
        while True:
            service.step()


def _ready() -> None:
    fd = os.environ.pop("WISP_READY_FD", None)
    if fd:
        os.write(int(fd), b"\n")
        os.close(int(fd))


if __name__ == "__main__":
    sys.exit(main())
