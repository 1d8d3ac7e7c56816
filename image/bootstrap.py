"""The first stage of `./wisp`, on whatever Python the machine has: standard library only."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING

from image import command, venv
from image.failure import Failure
from image.progress import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

INTERRUPTED = 130


def main(argv: Sequence[str]) -> int:
    """Do what `argv` says, in the project's own Python environment."""
    verb, options = command.parse(argv)
    venv.enter(argv)
    return verb.run(options)


def guarded(life: Callable[[], int]) -> int:
    """Live so that an early end unwinds, leaving nothing half-written, and a failure is told in words."""
    # Closing the terminal, or being told to end, is answered as Ctrl-C is.
    for ending in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(ending, signal.default_int_handler)
    try:
        return life()
    except Failure as failure:
        say(f"wisp: {failure}")
        return 1
    except KeyboardInterrupt:
        say("wisp: stopped")
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(guarded(lambda: main(sys.argv[1:])))
