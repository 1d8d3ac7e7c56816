"""llama.cpp's own server with real weights, as somebody would run it on another machine."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from image import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# The engine looks for its builds beside Python, unless it is told where they are.
_BEGIN = (
    "import runpy; from models.native import find_variants; find_variants();"
    "runpy.run_module('llama_cpp.server', run_name='__main__')"
)


@contextmanager
def llama_server(weights: Path, folder: Path) -> Iterator[int]:
    """On a port of loopback; what it says is in `folder`."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    log = folder / "server.log"
    options = ["--model", str(weights), "--host", "127.0.0.1", "--port", str(port), "--n_ctx", "4096"]
    command = [sys.executable, "-c", _BEGIN, *options, "--chat_format", "chatml"]
    with log.open("wb") as output, subprocess.Popen(command, stdout=output, stderr=output, cwd=ROOT) as process:
        try:
            _await(process, port, log)
            yield port
        finally:
            process.kill()


def _await(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    end = time.monotonic() + 120
    while process.poll() is None and time.monotonic() < end:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError(log.read_text())
