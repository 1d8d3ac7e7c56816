"""The process that asks providers: a network, but no weights, no keys of its own, and nothing that is kept."""

from __future__ import annotations

import os
import queue
import selectors
import socket
import sys
from typing import TYPE_CHECKING

from models import cards
from models.away.gateway import Gateway
from models.away.service import AwayService
from runtime import ready

if TYPE_CHECKING:
    from runtime.messages import ModelReport


def main() -> int:
    card = cards.WHOLE.read_text(encoding="utf-8")
    reports: queue.SimpleQueue[ModelReport] = queue.SimpleQueue()
    with selectors.DefaultSelector() as selector:
        service = AwayService(socket.socket(fileno=int(os.environ["WISP_LISTEN_AWAY"])), selector, reports)

        def tell(report: ModelReport) -> None:
            reports.put(report)
            service.wake()

        service.gateway = service.providers = Gateway(card, tell)
        ready.tell()
        while True:
            service.step()


if __name__ == "__main__":
    sys.exit(main())
