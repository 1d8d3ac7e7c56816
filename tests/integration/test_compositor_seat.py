"""The seat against a broker: devices come and go, and what they say arrives as keys and pointers."""

from __future__ import annotations

import fcntl
import os
import selectors
import struct
import termios
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from compositor.devices import evdev
from compositor.devices.seat import Seat
from compositor.inputs import Key, Mods, Pointer
from qemu import keys
from qemu.seat import RANGE
from qemu.seat import Seat as Broker
from runtime import wire

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

SECONDS = 5.0


class Room:
    """A seat, the broker that serves it, and what came of it."""

    def __init__(self, path: Path) -> None:
        self.broker = Broker(path)
        self.selector = selectors.DefaultSelector()
        self.channel = wire.connect(path)
        self.keys: list[Key] = []
        self.pointers: list[Pointer] = []
        self.times: list[float] = []
        self.seat = Seat(self.channel, self.selector, self._key, self._pointer, (1000, 500))
        self.selector.register(self.channel.fileno(), selectors.EVENT_READ, self._take)

    def _key(self, key: Key, now: float) -> None:
        self.keys.append(key)
        self.times.append(now)

    def _pointer(self, pointer: Pointer, now: float) -> None:
        self.pointers.append(pointer)
        self.times.append(now)

    def _take(self) -> None:
        packet = self.channel.receive()
        assert packet is not None
        self.seat.take(packet)

    def until(self, happened: Callable[[], object]) -> None:
        end = time.monotonic() + SECONDS
        while not happened():
            assert time.monotonic() < end, (self.keys, self.pointers)
            for ready, _ in self.selector.select(0.02):
                ready.data()
            self.seat.tick(time.monotonic())

    def close(self) -> None:
        self.seat.close()
        self.channel.close()
        self.broker.close()
        self.selector.close()


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = Room(tmp_path / "devices.sock")
    made.until(lambda: len(made.seat._devices) == 2)
    yield made
    made.close()


def test_keys_arrive_with_the_time_they_were_pressed(room: Room) -> None:
    before = time.monotonic()
    room.broker.press((keys.named("shift"), keys.named("a")))
    room.until(lambda: len(room.keys) == 4)
    assert room.keys[1] == Key("a", "A", mods=Mods(shift=True))
    assert room.keys[2] == Key("a", down=False, mods=Mods(shift=True))
    assert all(before - 0.1 <= at <= time.monotonic() for at in room.times)


def test_the_pointer_arrives_on_the_screen(room: Room) -> None:
    room.broker.point(RANGE, 0)
    room.broker.point(RANGE // 2, RANGE // 2)
    room.broker.button("left", down=True)
    room.broker.button("left", down=False)
    room.until(lambda: len(room.pointers) >= 3)
    down, up = room.pointers[-2:]
    assert (down.what, up.what) == ("down", "up")
    assert (down.x, down.y) == pytest.approx((500, 250), abs=1)
    assert room.seat.points


def test_what_is_held_is_let_go_when_its_device_goes(room: Room) -> None:
    room.broker._write("keyboard", (evdev.EV_KEY, keys.named("alt").code, 1))
    room.broker._write("keyboard", (evdev.EV_KEY, keys.named("a").code, 1))
    room.broker._write("pointer", (evdev.EV_KEY, evdev.BTN_LEFT, 1))
    room.until(lambda: len(room.keys) == 2 and room.pointers)
    room.broker.unplug("keyboard")
    room.until(lambda: len(room.keys) == 4)
    assert {key.name for key in room.keys[2:] if not key.down} == {"alt", "a"}
    assert room.seat.tick(time.monotonic()) is None, "nothing repeats any more"
    room.broker.unplug("pointer")
    room.until(lambda: room.pointers[-1].what == "up")
    assert not room.seat.points


def test_a_keyboard_that_comes_back_types_again(room: Room) -> None:
    room.broker.unplug("keyboard")
    room.until(lambda: len(room.seat._devices) == 1)
    plugging = threading.Thread(target=room.broker.plug, args=("keyboard",))
    plugging.start()
    room.until(lambda: not plugging.is_alive())
    room.broker.press((keys.named("a"),))
    room.until(lambda: len(room.keys) == 2)


def test_a_held_key_types_again_until_the_focus_moves(room: Room) -> None:
    room.broker._write("keyboard", (evdev.EV_KEY, keys.named("x").code, 1))
    room.until(lambda: len(room.keys) >= 3)
    assert [key.repeat for key in room.keys[:3]] == [False, True, True]
    room.seat.stop_repeating()
    count = len(room.keys)
    assert room.seat.tick(time.monotonic() + 1) is None
    assert len(room.keys) == count


def test_another_layout(room: Room) -> None:
    room.seat.choose_layout("de")
    room.broker.press((keys.named("y"),))
    room.until(lambda: room.keys)
    assert room.keys[0].text == "z"


def test_events_that_the_kernel_dropped_leave_nothing_held(room: Room) -> None:
    room.broker._write("keyboard", (evdev.EV_KEY, keys.named("a").code, 1))
    room.until(lambda: room.keys)
    room.broker._write("keyboard", (evdev.EV_SYN, evdev.SYN_DROPPED, 0), (evdev.EV_KEY, 48, 1))
    room.until(lambda: len(room.keys) == 2)
    assert room.keys[1] == Key("a", down=False), "the pipe can't say what is held, so nothing is"


def test_what_two_devices_say_meanwhile_comes_in_the_order_in_which_it_happened(room: Room) -> None:
    with room.seat.listening():
        for _ in range(5):
            room.broker.button("left", down=True)
            room.broker.press((keys.named("a"),))
            room.broker.button("left", down=False)
        time.sleep(0.1)
    order: list[str] = []
    room.seat._on_key = lambda key, _: order.append("key" if key.down else "let go")
    room.seat._on_pointer = lambda pointer, _: order.append(pointer.what)
    room.seat.catch_up()
    assert order == ["down", "key", "let go", "up"] * 5


class Kernel:
    """What stands for it behind a reader: it keeps a page of events for who is busy, and no more."""

    def __init__(self) -> None:
        reading, self._writing = os.pipe()
        fcntl.fcntl(self._writing, fcntl.F_SETPIPE_SZ, 4096)
        os.set_blocking(self._writing, False)
        self.turn = threading.Lock()
        self.turn.acquire()
        self.reader = evdev.Reader(reading, self.turn)

    def says(self, seconds: int, micros: int, *change: int) -> None:
        os.write(self._writing, struct.pack("qqHHi", seconds, micros, *change))

    def is_rid_of_it(self) -> None:
        end = time.monotonic() + SECONDS
        while any(fcntl.ioctl(self._writing, termios.FIONREAD, bytes(4))):
            assert time.monotonic() < end, "nobody reads it"
            time.sleep(0.0001)

    def goes(self) -> None:
        os.close(self._writing)


@pytest.fixture
def kernel() -> Iterator[Kernel]:
    made = Kernel()
    yield made
    made.reader.close()
    with suppress(OSError):  # it went before
        made.goes()


def test_a_reader_keeps_what_isnt_whole_for_later(kernel: Kernel) -> None:
    kernel.says(7, 500_000, evdev.EV_KEY, 30, 1)
    assert list(kernel.reader.read(7.6)) == []
    kernel.says(7, 500_000, evdev.EV_SYN, evdev.SYN_REPORT, 0)
    (report,) = kernel.reader.read(7.6)
    assert (report.time, report.changes) == (7.5, (evdev.Change(evdev.EV_KEY, 30, 1),))
    kernel.says(7_000_000, 0, evdev.EV_SYN, evdev.SYN_REPORT, 0)
    (strange,) = kernel.reader.read(8.0)
    assert strange.time == 8.0, "another clock's time says nothing"
    assert list(kernel.reader.read(8.0)) == []
    kernel.goes()
    with pytest.raises(OSError, match="nobody"):
        list(kernel.reader.read(9.0))


def test_what_is_typed_while_a_frame_is_drawn_is_not_lost(kernel: Kernel) -> None:
    """The kernel itself keeps less than that. What comes afterwards comes after it."""
    kernel.turn.release()
    for number in range(1000):
        kernel.says(7, number, evdev.EV_KEY, 30, 1 - number % 2)
        kernel.says(7, number, evdev.EV_SYN, evdev.SYN_REPORT, 0)
        kernel.is_rid_of_it()
    kernel.turn.acquire()
    kernel.says(7, 1000, evdev.EV_SYN, evdev.SYN_REPORT, 0)
    reports = list(kernel.reader.read(7.6))
    assert [round(1e6 * (report.time - 7)) for report in reports] == [*range(1001)]


def test_a_device_that_goes_while_a_frame_is_drawn_is_gone(kernel: Kernel) -> None:
    kernel.turn.release()
    kernel.goes()
    kernel.reader._relay._thread.join(SECONDS)
    kernel.turn.acquire()
    with pytest.raises(OSError, match="nobody"):
        list(kernel.reader.read(9.0))
