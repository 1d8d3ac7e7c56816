"""The deadline: how much of the processor's time one call may take, after which the kernel ends the process.

Time that the program waits for somebody else, or for the processor while others have it, doesn't count.
"""

from __future__ import annotations

import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LOAD_SECONDS = 2.0
FRAME_SECONDS = 0.1
# What it does to a process that hasn't asked for anything else is to end it, whatever code is running.
SIGNAL = signal.SIGPROF


@contextmanager
def limit(seconds: float) -> Iterator[None]:
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
