"""The device broker: watches the kernel's device events, and opens input devices on behalf of others."""

from __future__ import annotations

import ctypes.util
import os
import socket
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

import evdev

from init.broker import Broker
from init.device import EV_KEY, KEY_POWER, Device, classify
from init.loop import Loop
from runtime import wire

if TYPE_CHECKING:
    from collections.abc import Callable


def _find_library(name: str) -> str:
    """For pyudev. ctypes' own search runs ldconfig and compilers: not in the image, nor in a confined process."""
    return f"lib{name}.so.1"


ctypes.util.find_library = _find_library
import pyudev  # noqa: E402 - it looks for libudev at once


class Watch:
    """The kernel's devices, as they are and as they come and go."""

    def __init__(self, loop: Loop, broker: Broker, report: Callable[[dict[str, wire.JSON]], None]) -> None:
        self._loop = loop
        self._broker = broker
        self._report = report
        self._buttons: dict[str, evdev.InputDevice[str]] = {}
        self._context = pyudev.Context()
        # There is no udevd in the image; the kernel says all that is needed.
        self._monitor = pyudev.Monitor.from_netlink(self._context, source="kernel")
        self._monitor.start()
        loop.watch(self._monitor.fileno(), self._receive)
        self._look()

    def _look(self) -> None:
        present = {device.device_node: device for device in self._context.list_devices(subsystem="input")}
        for node in self._broker.devices.keys() - present.keys():
            self._remove(node)
        for node in present.keys() - self._broker.devices.keys():
            self._add(node)

    def _receive(self) -> None:
        try:
            event = self._monitor.poll(timeout=0)
        except OSError:  # more events came than the socket holds
            self._look()
            return
        if event is None:
            return
        if event.action == "add" and (modalias := event.properties.get("MODALIAS")):
            self._report({"kind": "needs-module", "modalias": modalias})
        if event.subsystem == "input" and event.action == "add":
            self._add(event.device_node)
        elif event.subsystem == "input" and event.action == "remove":
            self._remove(event.device_node)

    def _add(self, node: str | None) -> None:
        if node is None or not node.startswith("/dev/input/event"):
            return  # an input device has other nodes too; evdev's is the one that tells everything
        try:
            input_device = evdev.InputDevice(node)
        except OSError as error:
            _say(f"{node}: {error.strerror}")
            return
        device = Device(
            node,
            "input",
            input_device.name,
            classify(input_device.capabilities(absinfo=False), input_device.input_props()),
        )
        _say(f"{node} is {device.name!r}: {', '.join(device.classes)}")
        self._broker.add(device)
        if "power" in device.classes:
            self._buttons[node] = input_device
            self._loop.watch(input_device.fileno(), lambda: self._read_button(node))
        else:
            input_device.close()

    def _read_button(self, node: str) -> None:
        try:
            pressed = [event for event in self._buttons[node].read() if (event.type, event.value) == (EV_KEY, 1)]
        except OSError:
            self._forget_button(node)
            return
        if any(event.code == KEY_POWER for event in pressed):
            self._report({"kind": "power-button"})

    def _remove(self, node: str | None) -> None:
        if node is not None:
            self._forget_button(node)
            self._broker.remove(node)

    def _forget_button(self, node: str) -> None:
        if button := self._buttons.pop(node, None):
            self._loop.forget(button.fileno())
            button.close()


def _say(text: str) -> None:
    """To PID 1's log."""
    sys.stderr.write(f"{text}\n")


def main() -> None:
    loop = Loop(_say)
    init = wire.Channel(socket.socket(fileno=int(os.environ["WISP_INIT_FD"])))
    init.stop_blocking()

    def report(body: dict[str, wire.JSON]) -> None:
        with suppress(BlockingIOError):  # PID 1 is behind; a module that is missed is found at the next coldplug
            init.send(body)

    broker = Broker(loop, socket.socket(fileno=int(os.environ["WISP_LISTEN_DEVICES"])))
    Watch(loop, broker, report)
    os.write(int(os.environ["WISP_READY_FD"]), b"\n")
    loop.run()


if __name__ == "__main__":
    main()
