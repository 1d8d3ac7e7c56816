"""A machine: one run of QEMU, from power-on until it is off."""

import os
import re
import time
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Self

from qemu import keys
from qemu.console import Console, Line
from qemu.control import Control, ControlError
from qemu.evidence import Evidence
from qemu.hardware import Hardware, control_socket, monitor_socket
from qemu.keys import Key
from qemu.monitor import Monitor, MonitorError
from qemu.picture import Picture
from qemu.process import Process
from qemu.screen import HEIGHT, WIDTH
from qemu.session import Button, Device

_USB_DEVICES: dict[Device, str] = {"keyboard": "usb-kbd", "pointer": "usb-tablet"}
_ABSOLUTE_MAXIMUM = 0x7FFF
# virtio-input has room for 64 events and drops what a slow guest has no time to fetch.
_STROKE_SECONDS = 0.003
_START_SECONDS = 20
_END_SECONDS = 5


class NotStartedError(MonitorError):
    """QEMU ended before it began, and said why."""


class Machine:
    def __init__(self, hardware: Hardware, folder: Path | None = None) -> None:
        """Prepare a machine that keeps its sockets in the folder, or in a temporary one of its own."""
        self.hardware = hardware
        self._folder = folder
        self._patience = hardware.accelerator.patience
        self._control: Control | None = None
        self._last_words: Evidence | None = None

    def __enter__(self) -> Self:
        environment = os.environ | self.hardware.screen.environment
        with ExitStack() as owned:
            self.folder = self._folder or Path(owned.enter_context(TemporaryDirectory(prefix="wisp-")))
            self._process = Process(self.hardware.argv(self.folder), self.folder / "qemu.log", environment)
            owned.callback(self._process.close)
            self.console = Console(self._process.serial)
            owned.callback(self.cut_power)
            self._monitor = self._connected()
            owned.callback(self._monitor.close)
            if self.hardware.control:
                self._control = Control(control_socket(self.folder), self._patience)
                owned.callback(self._control.close)
            self._owned = owned.pop_all()
        return self

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        with self._owned:
            if error is not None:
                self._last_words = self.evidence()

    # What the guest says

    def wait_for(self, pattern: str, within: float = 10, after: Line | None = None) -> re.Match[str]:
        """Wait for a console line; the time is what hardware would be given."""
        return self.line(pattern, within, after)[1]

    def line(self, pattern: str, within: float = 10, after: Line | None = None) -> tuple[Line, re.Match[str]]:
        """Like wait_for, with the line and so its time."""
        start = self.console.lines.index(after) + 1 if after else 0
        return self.console.wait_for(pattern, within * self._patience, start)

    @property
    def control(self) -> Control:
        if self._control is None:
            raise ControlError("this machine was started without a control channel")
        return self._control

    def screenshot(self, head: int = 0) -> Picture:
        return self.hardware.screen.picture(self._monitor, self.folder, head)

    def plug_monitor(self, head: int, size: tuple[int, int]) -> None:
        self.hardware.screen.plug(self.folder, head, size)

    @property
    def running(self) -> bool:
        return self._process.running

    # What a person does

    def type(self, text: str) -> None:
        for chord in keys.strokes(text):
            self._chord(chord)

    def press(self, *names: str) -> None:
        """Press keys together and let them go."""
        self._chord(tuple(keys.named(name) for name in names))

    def point(self, x: int, y: int) -> None:
        """Move the pointer to a pixel of the screen."""
        self._send(_absolute("x", x, WIDTH), _absolute("y", y, HEIGHT))

    def hold(self, *names: str) -> None:
        for name in names:
            self._send(_key(keys.named(name), down=True))

    def let_go(self, *names: str) -> None:
        for name in names:
            self._send(_key(keys.named(name), down=False))

    def button(self, button: Button = "left", *, down: bool) -> None:
        self._send(_event("btn", button=button, down=down))

    def scroll(self, lines: int) -> None:
        """Turn the wheel, downwards."""
        for _ in range(abs(lines)):
            self.button("wheel-down" if lines > 0 else "wheel-up", down=True)
            self.button("wheel-down" if lines > 0 else "wheel-up", down=False)

    def plug(self, device: Device) -> None:
        self._monitor.execute("device_add", driver=_USB_DEVICES[device], id=f"plugged-{device}", bus="usb.0")

    def unplug(self, device: Device) -> None:
        self._monitor.execute("device_del", id=f"plugged-{device}")

    def power_button(self) -> None:
        self._monitor.execute("system_powerdown")

    def wait_off(self, within: float = 10) -> bool:
        """Tell whether the machine switched itself off in time."""
        return self._process.wait(within * self._patience)

    def cut_power(self) -> None:
        self._process.kill()
        self.console.join(_END_SECONDS)

    # What is left

    def evidence(self) -> Evidence:
        return self._last_words or Evidence(self.console.text, self._last_screen(), self._guest_log())

    def _last_screen(self) -> Picture | None:
        try:
            return self.screenshot() if self.running else None
        except (MonitorError, OSError):
            return None

    def _guest_log(self) -> str:
        log = self._process.complaints
        if self._control is not None and self.running:
            try:
                log += self._control.kernel_log()
            except (ControlError, OSError) as silent:
                log += f"\n{silent}\n"
        return log

    def _chord(self, chord: tuple[Key, ...]) -> None:
        for key in chord:
            self._send(_key(key, down=True))
        for key in reversed(chord):
            self._send(_key(key, down=False))
        time.sleep(_STROKE_SECONDS * self._patience)

    def _send(self, *events: dict[str, Any]) -> None:
        self._monitor.execute("input-send-event", events=events)

    def _connected(self) -> Monitor:
        try:
            return Monitor(monitor_socket(self.folder), _START_SECONDS, self._alive)
        except MonitorError:
            # What ends at once, since its disk is in use, may have let somebody in before.
            self._process.wait(_END_SECONDS)
            self._alive()
            raise

    def _alive(self) -> None:
        if not self._process.running:
            raise NotStartedError(f"QEMU didn't start: {self._process.complaints}")


def _event(kind: str, **data: object) -> dict[str, Any]:
    return {"type": kind, "data": data}


def _key(key: Key, *, down: bool) -> dict[str, Any]:
    return _event("key", down=down, key={"type": "qcode", "data": key.name})


def _absolute(axis: str, pixel: int, size: int) -> dict[str, Any]:
    return _event("abs", axis=axis, value=round((pixel + 0.5) * _ABSOLUTE_MAXIMUM / size))
