"""A native session: the same services as in the image, run here, without a window and without root."""

import os
import re
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Self, cast

from image import component
from qemu import keys
from qemu.console import Console
from qemu.evidence import Evidence
from qemu.picture import Picture
from qemu.process import mortal
from qemu.seat import RANGE, Seat
from qemu.session import Button, Device
from runtime import parcel, wire

if TYPE_CHECKING:
    from io import BufferedReader

_ROOT = Path(__file__).parents[1]
CAPTURE = "WISP_CAPTURE_FD"
_CAPTURE_SECONDS = 10
_END_SECONDS = 5
_LOOK_SECONDS = 0.03


class Native:
    def __init__(self, data: Path | None = None, **environment: str) -> None:
        """Keep data in that folder, or in one that goes with the session."""
        self._data, self._environment = data, environment

    def __enter__(self) -> Self:
        self._folder = tempfile.TemporaryDirectory(prefix="wisp-")
        run = Path(self._folder.name)
        self._seat = Seat(run / "devices.sock")
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        ours.settimeout(_CAPTURE_SECONDS)
        self._capture = wire.Channel(ours)
        with theirs:
            self._child = self._start(run, self._data or run / "data", theirs.fileno())
        self._output = cast("BufferedReader", self._child.stdout)
        self.console = Console(self._output)
        self._last_words: Evidence | None = None
        self._size: tuple[int, int] | None = None
        return self

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if error is not None:
            self._last_words = self.evidence()
        self._child.terminate()
        try:
            self._child.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            self._child.kill()
            self._child.wait()
        self.console.join(_END_SECONDS)
        self._output.close()
        self._seat.close()
        self._capture.close()
        self._folder.cleanup()

    def wait_for(self, pattern: str, within: float = 10) -> re.Match[str]:
        return self.console.wait_for(pattern, within)[1]

    def type(self, text: str) -> None:
        for chord in keys.strokes(text):
            self._seat.press(chord)

    def press(self, *names: str) -> None:
        self._seat.press(tuple(keys.named(name) for name in names))

    def hold(self, *names: str) -> None:
        self._seat.hold(tuple(keys.named(name) for name in names))

    def let_go(self, *names: str) -> None:
        self._seat.let_go(tuple(keys.named(name) for name in names))

    def point(self, x: int, y: int) -> None:
        width, height = self._screen_size()
        self._seat.point(round((x + 0.5) * RANGE / width), round((y + 0.5) * RANGE / height))

    def button(self, button: Button = "left", *, down: bool) -> None:
        self._seat.button(button, down=down)

    def scroll(self, lines: int) -> None:
        self._seat.scroll(lines)

    def plug(self, device: Device) -> None:
        self._seat.plug(device)

    def unplug(self, device: Device) -> None:
        self._seat.unplug(device)

    def screenshot(self) -> Picture:
        self._capture.send({"kind": "capture"})
        packet = self._capture.receive()
        if packet is None:
            raise wire.WireError("the compositor is gone")
        width, height = cast("int", packet.body["width"]), cast("int", packet.body["height"])
        return Picture.from_rgba(width, height, _memory(packet.fds))

    def text(self) -> str:
        """All that the screen shows, in words."""
        self._capture.send({"kind": "describe"})
        arrived = parcel.receive(self._capture)
        if arrived is None:
            raise wire.WireError("the compositor is gone")
        return str(arrived[0]["text"])

    def see(self, pattern: str, within: float = 10) -> re.Match[str]:
        """Wait until the screen shows such a text."""
        end = time.monotonic() + within
        while (found := re.search(pattern, shown := self.text(), re.DOTALL)) is None:
            if time.monotonic() > end:
                raise TimeoutError(f"no {pattern!r} within {within} s; the screen says:\n{shown}")
            time.sleep(_LOOK_SECONDS)
        return found

    def evidence(self) -> Evidence:
        return self._last_words or Evidence(self.console.text, self._last_screen(), guest="")

    def _start(self, run: Path, data: Path, capture: int) -> subprocess.Popen[bytes]:
        environment = {
            "WISP_DATA": str(data),
            "WISP_COMPONENT": str(component.build().cwasm),
            **self._environment,
            "WISP_RUN": str(run),
            "PYTHONUNBUFFERED": "1",
        }
        return start(("init.here", "--offscreen"), capture, environment)

    def _screen_size(self) -> tuple[int, int]:
        if self._size is None:
            picture = self.screenshot()
            self._size = picture.width, picture.height
        return self._size

    def _last_screen(self) -> Picture | None:
        try:
            return self.screenshot() if self._child.poll() is None else None
        except (OSError, wire.WireError):
            return None


def start(module: Sequence[str | Path], capture: int, environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
    """Start one of our modules, which is told on which descriptor somebody asks for pictures of the screen."""
    return subprocess.Popen(
        mortal(sys.executable, "-m", *map(str, module)),
        cwd=_ROOT,
        env=os.environ | environment | {CAPTURE: str(capture)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        pass_fds=[capture],
        start_new_session=True,
    )


def _memory(descriptors: tuple[int, ...]) -> bytes:
    """Read what a descriptor that was handed over holds, and close it."""
    (descriptor,) = descriptors
    with os.fdopen(descriptor, "rb") as file:
        file.seek(0)
        return file.read()
