"""The seat: what is typed and pointed at, from the device broker's file descriptors."""

from __future__ import annotations

import selectors
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeAlias

from compositor.devices import evdev
from compositor.devices.evdev import Reader
from compositor.devices.keyboard import Keyboard, Repeat
from compositor.devices.keynames import MODIFIERS
from compositor.devices.mouse import BUTTONS, Mouse
from compositor.devices.pointing import Aim
from compositor.devices.touch import Touchpad, Touchscreen
from runtime import messages

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from compositor.devices.evdev import Report
    from compositor.geometry import Rect
    from compositor.inputs import Key, Pointer
    from runtime.wire import Channel, Packet

Pointing: TypeAlias = Mouse | Touchpad | Touchscreen

_CLASSES = frozenset({"keyboard", "pointer", "touch", "tablet"})
_UP, _REPEAT = 0, 2
_PACE = 0.004


class Seat:
    """Opens each device that the broker announces, and reads them all. Times are those of time.monotonic()."""

    def __init__(
        self,
        broker: Channel,
        selector: selectors.BaseSelector,
        on_key: Callable[[Key, float], None],
        on_pointer: Callable[[Pointer, float], None],
        size: tuple[int, int],
        layout: str = "us",
    ) -> None:  # fmt: skip
        self._broker = broker
        self._selector = selector
        self._on_key = on_key
        self._on_pointer = on_pointer
        self._keyboard = Keyboard(layout)
        self._repeat = Repeat()
        self._aim = Aim(size, lambda: self._keyboard.mods)
        self._classes: dict[str, Collection[str]] = {}
        self._devices: dict[str, _Device] = {}
        self._move: Pointer | None = None
        self._moved = 0.0
        self._turn = threading.Lock()
        self._turn.acquire()

    @contextmanager
    def listening(self) -> Iterator[None]:
        """For who is busy meanwhile: what comes is kept until it catches up."""
        self._turn.release()
        try:
            yield
        finally:
            self._turn.acquire()

    def catch_up(self) -> None:
        """With all devices, in the order in which it happened."""
        said = [(node, report) for node in tuple(self._devices) for report in self._reports(node)]
        for node, report in sorted(said, key=lambda one: one[1].time):
            if device := self._devices.get(node):  # it may go while another one is heard
                self._act(device, report)

    def take(self, packet: Packet) -> None:
        """Act on what the broker said."""
        match messages.DEVICE_EVENT.validate_python(packet.body):
            case messages.DeviceAdded(node=node, classes=classes) if _CLASSES & set(classes):
                self._classes[node] = classes
                self._broker.send(messages.OpenDevice(node=node).model_dump())
            case messages.DeviceOpened(node=node):
                self._open(node, *packet.fds)
            case messages.DeviceRemoved(node=node) | messages.DeviceRevoked(node=node):
                self._drop(node)
            case _:
                pass

    def tick(self, now: float) -> float | None:
        """Let a held key type again, and a move that was held back be seen; give the time of the next wish."""
        while (code := self._repeat.take(now)) is not None:
            if key := self._keyboard.press(code, repeat=True):
                self._on_key(key, now)
        if now - self._moved >= _PACE:
            self._end_move(now)
        moves = None if self._move is None else self._moved + _PACE
        return min((wish for wish in (self._repeat.due, moves) if wish is not None), default=None)

    def stop_repeating(self) -> None:
        """The focus moved: a key that is still held isn't meant for what has it now."""
        self._repeat.let_go()

    def place(self, size: tuple[int, int], rotation: int = 0, others: Sequence[Rect] = ()) -> None:
        """The picture has this size, and stands turned clockwise by so many degrees; beside it are others."""
        self._aim.place(size, rotation, others)

    def choose_layout(self, name: str) -> None:
        self._keyboard.choose(name)

    @property
    def pointer(self) -> tuple[float, float]:
        return self._aim.x, self._aim.y

    @property
    def points(self) -> bool:
        """Whether there is anything to move a pointer with."""
        return any(isinstance(device.pointing, Mouse | Touchpad) for device in self._devices.values())

    def close(self) -> None:
        """Let go of every device."""
        for node in tuple(self._devices):
            self._drop(node)

    def _open(self, node: str, fd: int) -> None:
        self._drop(node)
        device = self._devices[node] = _Device(Reader(fd, self._turn), self._classes.get(node, ()))
        self._selector.register(fd, selectors.EVENT_READ, self.catch_up)
        self._light(device)

    def _drop(self, node: str) -> None:
        device = self._devices.pop(node, None)
        if device is not None:
            self._selector.unregister(device.reader.fd)
            device.reader.close()
            self._release(device, device.held, time.monotonic())

    def _reports(self, node: str) -> Sequence[Report]:
        try:
            return tuple(self._devices[node].reader.read(time.monotonic()))
        except OSError:  # ENODEV: unplugged, or revoked
            self._drop(node)
            return ()

    def _act(self, device: _Device, report: Report) -> None:
        if report.dropped:
            self._release(device, device.held - device.reader.held(), report.time)
        for motion in device.pointing.take(report) if device.pointing else ():
            for pointer in self._aim.take(motion, report.time):
                self._point(pointer, report.time)
        self._keys(device, report)

    def _point(self, pointer: Pointer, at: float) -> None:
        """Of moves that follow each other closely only some: a mouse may tell a thousand in a second."""
        if pointer.what == "move" and at - self._moved < _PACE:
            self._move = pointer
            return
        self._end_move(at)
        if pointer.what == "move":
            self._moved = at
        self._on_pointer(pointer, at)

    def _end_move(self, now: float) -> None:
        """With the last move, before anything else happens there."""
        if self._move is not None:
            move, self._move, self._moved = self._move, None, now
            self._on_pointer(move, now)

    def _keys(self, device: _Device, report: Report) -> None:
        for kind, code, value in report.changes:
            if kind != evdev.EV_KEY or value == _REPEAT:
                continue
            if value == _UP:
                device.held.discard(code)
            else:
                device.held.add(code)
            if device.typing and code not in BUTTONS:
                self._key(code, report.time, down=value != _UP)

    def _key(self, code: int, now: float, *, down: bool) -> None:
        locks = self._keyboard.locks
        if down:
            key = self._keyboard.press(code)
            if code not in MODIFIERS:
                self._repeat.hold(code, now)
        else:
            key = self._keyboard.release(code)
            self._repeat.let_go(code)
        if locks != self._keyboard.locks:
            for device in self._devices.values():
                self._light(device)
        if key:
            self._on_key(key, now)

    def _release(self, device: _Device, codes: Iterable[int], now: float) -> None:
        """Whatever a device held that is gone, or that can't say any more."""
        for code in tuple(codes):
            device.held.discard(code)
            if device.typing and code not in BUTTONS:
                self._key(code, now, down=False)
        if device.pointing:
            for pointer in self._aim.let_go(now):
                self._point(pointer, now)

    def _light(self, device: _Device) -> None:
        if device.typing:
            caps, num = self._keyboard.locks
            device.reader.light(evdev.LED_CAPS, on=caps)
            device.reader.light(evdev.LED_NUM, on=num)


class _Device:
    def __init__(self, reader: Reader, classes: Collection[str]) -> None:
        self.reader = reader
        self.typing = "keyboard" in classes
        self.pointing = _pointing(reader, classes)
        self.held: set[int] = set()


def _pointing(reader: Reader, classes: Collection[str]) -> Pointing | None:
    axes = reader.axes()
    if "touch" in classes:
        return Touchscreen(axes)
    if "pointer" in classes and evdev.BTN_TOOL_FINGER in reader.can(evdev.EV_KEY):
        return Touchpad(axes)
    return Mouse(axes) if {"pointer", "tablet"} & set(classes) else None
