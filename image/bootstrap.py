"""The first stage of `./wisp`, on whatever Python the machine has: standard library only."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING

from image import command, venv
from image.failure import Failure
from image.progress import say

if TYPE_CHECKING:
    from collections.abc import Sequence

INTERRUPTED = 130


def main(argv: Sequence[str]) -> int:
    """Do what `argv` says; whatever ends us early unwinds, so that nothing stays half-written."""
    for ending in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(ending, signal.default_int_handler)
    try:
        verb, options = command.parse(argv)
        venv.enter(argv)
        return verb.run(options)
    except Failure as failure:
        say(f"wisp: {failure}")
        return 1
    except KeyboardInterrupt:
        say("wisp: stopped")
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
