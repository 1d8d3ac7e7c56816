"""The control channel: asks the guest itself, in development images that were told to answer."""

import json
import socket
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_PYTHON = "/usr/bin/python3"
_READ_KERNEL_LOG = """
import os
log = os.open("/dev/kmsg", os.O_RDONLY | os.O_NONBLOCK)
try:
    while True:
        os.write(1, os.read(log, 8192))
except BlockingIOError:
    pass
"""


class ControlError(AssertionError):
    """The guest didn't answer, or what was to be run in it failed."""


@dataclass(frozen=True)
class Outcome:
    status: int
    out: str
    err: str


class Control:
    def __init__(self, path: Path, patience: float) -> None:
        self._patience = patience
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.connect(str(path))
        self._received = b""
        self._asked = 0

    def hello(self, within: float = 5) -> str:
        """Wait for the guest's first word, which is its version."""
        return str(self._receive("hello", within)["hello"])

    def run(self, *argv: str, within: float = 10) -> Outcome:
        """Run a program in the guest, as root."""
        answer = self._ask({"exec": argv, "timeout": within * self._patience}, within)
        return Outcome(answer["status"], answer["out"], answer["err"])

    def read(self, *argv: str, within: float = 10) -> str:
        """Run a program that has to succeed; return what it said."""
        outcome = self.run(*argv, within=within)
        if outcome.status != 0:
            raise ControlError(f"{' '.join(argv)} ended with {outcome.status} in the guest: {outcome.err}")
        return outcome.out

    def python(self, program: str, *arguments: str, within: float = 10) -> str:
        """Run a Python program in the guest, which has no shell, and return what it printed."""
        return self.read(_PYTHON, "-I", "-c", program, *arguments, within=within).strip()

    def kernel_log(self) -> str:
        return self.python(_READ_KERNEL_LOG)

    def status(self, within: float = 5) -> dict[str, Any]:
        """Ask PID 1 for its boot status and its services' process ids."""
        return self._ask({"status": True}, within)

    def close(self) -> None:
        self._socket.close()

    def _ask(self, request: dict[str, Any], within: float) -> dict[str, Any]:
        self._asked += 1
        self._socket.sendall(json.dumps({"id": self._asked} | request).encode() + b"\n")
        while True:
            answer = self._receive(str(request), within)
            if answer.get("id") == self._asked:
                return answer

    def _receive(self, what: str, within: float) -> dict[str, Any]:
        deadline = time.monotonic() + within * self._patience
        while b"\n" not in self._received:
            self._socket.settimeout(max(0.001, deadline - time.monotonic()))
            try:
                data = self._socket.recv(65536)
            except TimeoutError:
                raise ControlError(f"the guest didn't answer in time: {what[:200]}") from None
            if not data:
                raise ControlError(f"the guest is gone: {what[:200]}")
            self._received += data
        line, _, self._received = self._received.partition(b"\n")
        message: dict[str, Any] = json.loads(line)
        return message
