"""Speech: reads aloud what has the focus and what happens, where the person turned that on."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from runtime import wire
from runtime.messages import READER_EVENT, Speaking, Spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from runtime.wire import Channel

PROGRAM = "espeak-ng"
RETRY = 0.5
MOST = 2000


class Voice:
    """Says one thing at a time; what comes next ends it."""

    def __init__(self, command: Sequence[str] = (PROGRAM, "--stdin")) -> None:
        self._command = command
        self._speaking: subprocess.Popen[bytes] | None = None

    def say(self, text: str) -> None:
        self.hush()
        self._speaking = subprocess.Popen(self._command, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
        assert self._speaking.stdin is not None  # noqa: S101 - it was asked for
        with suppress(BrokenPipeError), self._speaking.stdin as words:
            words.write(text[:MOST].encode(errors="replace"))

    def wait(self) -> None:
        if self._speaking:
            self._speaking.wait()

    def hush(self) -> None:
        if self._speaking:
            self._speaking.kill()
            self._speaking.wait()
            self._speaking = None


def read_aloud(channel: Channel, voice: Voice) -> None:
    """Until the screen goes away."""
    is_on = False
    while (packet := channel.receive()) is not None:
        packet.close()
        match READER_EVENT.validate_python(packet.body):
            case Speaking(on=is_on):
                if not is_on:
                    voice.hush()
            case Spoken(text=text):
                if is_on:
                    voice.say(text)
    voice.hush()


def is_there() -> bool:
    return shutil.which(PROGRAM) is not None


def main() -> int:
    path = Path(os.environ.get("WISP_RUN", "/run/wisp")) / "reader.sock"
    voice = Voice()
    while True:
        with suppress(OSError, wire.WireError):
            channel = wire.connect(path)
            try:
                read_aloud(channel, voice)
            finally:
                channel.close()
        time.sleep(RETRY)


if __name__ == "__main__":
    sys.exit(main())
