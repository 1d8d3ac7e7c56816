"""QEMU's monitor: one QMP conversation over a unix socket."""

import json
import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

_CONNECT_PAUSE = 0.02


class MonitorError(Exception):
    """QEMU refused a command, or is gone."""


class Monitor:
    def __init__(self, path: Path, within: float, alive: Callable[[], None]) -> None:
        """Connect as soon as QEMU listens; `alive` raises when it never will."""
        self._socket = _connect(path, within, alive)
        self._reader = self._socket.makefile("rb")
        self._one_at_a_time = threading.Lock()
        try:
            self._receive()  # QEMU's greeting
            self.execute("qmp_capabilities")
        except MonitorError:
            self.close()
            raise

    def execute(self, command: str, **arguments: object) -> None:
        """Run a command, or raise what QEMU has against it."""
        request = json.dumps({"execute": command, "arguments": arguments}).encode()
        with self._one_at_a_time:
            try:
                self._socket.sendall(request + b"\n")
            except OSError as gone:
                _gone(gone)
            while True:
                answer = self._receive()
                if "error" in answer:
                    raise MonitorError(f"{command}: {answer['error']['desc']}")
                if "return" in answer:
                    return

    def close(self) -> None:
        self._reader.close()
        self._socket.close()

    def _receive(self) -> dict[str, Any]:
        try:
            line = self._reader.readline()
        except OSError as gone:
            _gone(gone)
        if not line:
            _gone(None)
        return parse(line)


def parse(line: bytes) -> dict[str, Any]:
    message = json.loads(line)
    if not isinstance(message, dict) or not message.keys() & {"QMP", "event", "return", "error"}:
        raise MonitorError(f"not a QMP message: {line[:200]!r}")
    return message


def _connect(path: Path, within: float, alive: Callable[[], None]) -> socket.socket:
    deadline = time.monotonic() + within
    while True:
        candidate = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            candidate.connect(str(path))
        except OSError:
            candidate.close()
            alive()
            if time.monotonic() > deadline:
                raise MonitorError(f"QEMU didn't open its monitor at {path} within {within:.0f} s") from None
            time.sleep(_CONNECT_PAUSE)
        else:
            return candidate


def _gone(cause: OSError | None) -> NoReturn:
    raise MonitorError("QEMU is gone") from cause
