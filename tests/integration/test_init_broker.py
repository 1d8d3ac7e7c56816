"""The device broker as its own process, over its real socket, with friendly and hostile clients."""

from __future__ import annotations

import contextlib
import os
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from init.broker import MOST_CLIENTS, Broker
from init.device import COMPOSITOR_UID, Device
from init.service import Service, Socket
from init.supervise import State
from runtime import messages, wire
from tests.integration.bench import Bench

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    tmp_path.chmod(0o755)
    bench = Bench(tmp_path)
    yield bench
    bench.close()


def receive(bench: Bench, channel: wire.Channel) -> messages.DeviceEvent:
    channel.stop_blocking()
    found: list[wire.Packet] = []

    def arrived() -> bool:
        try:
            packet = channel.receive()
        except BlockingIOError:
            return False
        assert packet, "the broker hung up"
        found.append(packet)
        return True

    bench.until(arrived)
    found[0].close()
    return messages.DEVICE_EVENT.validate_python(found[0].body)


def is_closed(channel: wire.Channel) -> bool:
    channel.stop_blocking()
    try:
        return channel.receive() is None
    except BlockingIOError:
        return False


# The process: real pyudev, real evdev, and whatever input devices this machine has (often none).


@pytest.fixture
def process(bench: Bench) -> Bench:
    broker = Service(
        "devices",
        (sys.executable, "-m", "init.devices"),
        sockets=(Socket("devices", gid=os.getgid()),),
        environment=(("PYTHONPATH", str(ROOT)),),
        reports=True,
    )
    supervisor = bench.supervise(broker)
    bench.until(lambda: supervisor.state("devices") is State.RUNNING)
    return bench


def test_process_announces_what_the_machine_has(process: Bench) -> None:
    present = {f"/dev/input/{entry.name}" for entry in Path("/sys/class/input").glob("event*")}
    channel = wire.connect(process.run / "devices.sock")
    announced = [receive(process, channel) for _ in present]
    assert {event.node for event in announced} == present
    channel.close()


@pytest.mark.parametrize(
    "node", ["/dev/null", "/dev/input/../mem", "/dev/mem", "", "/proc/self/mem", "/dev/input/event0\0x"]
)
def test_process_opens_nothing_but_input_devices(process: Bench, node: str) -> None:
    channel = wire.connect(process.run / "devices.sock")
    channel.send({"kind": "open-device", "node": node})
    refused = receive(process, channel)
    while isinstance(refused, messages.DeviceAdded):
        refused = receive(process, channel)
    assert refused == messages.DeviceRefused(node=node, reason="there is no such device")
    channel.close()


def test_process_survives_noise_and_floods(process: Bench) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as noise:
        noise.connect(str(process.run / "devices.sock"))
        noise.settimeout(0)
        for packet in (b"\xff", b"[]", b"[" * 5000, b'{"kind":"open-device"}', b'{"kind":1}', b"{}", b'{"a":' * 5000):
            noise.send(packet)
        try:
            for _ in range(100_000):
                noise.send(b'{"kind":"open-device","node":"/dev/mem"}')
        except OSError:
            pass  # it is either slow or dropped; both are right
        friend = wire.connect(process.run / "devices.sock")
        friend.send({"kind": "open-device", "node": "/dev/mem"})
        while isinstance(event := receive(process, friend), messages.DeviceAdded):
            pass
        assert isinstance(event, messages.DeviceRefused)
        friend.close()
    assert not process.says("ended")


# The core, in this process: a machine without input devices gets one that isn't one.


@pytest.fixture
def core(bench: Bench, tmp_path: Path) -> Iterator[tuple[Bench, Broker, Device]]:
    not_an_input_device = tmp_path / "not-an-input-device"
    os.mkfifo(not_an_input_device)
    device = Device(str(not_an_input_device), "input", "Pipe that plays a keyboard", ("keyboard",))
    listener = wire.listen(bench.run / "devices.sock", 0o666)
    broker = Broker(bench.loop, listener)
    broker.add(device)
    yield bench, broker, device
    bench.loop.forget(listener.fileno())
    listener.close()
    bench.until(lambda: not broker._clients)


def connect_as_compositor(bench: Bench) -> wire.Channel:
    """The kernel notes the uid that we have in that moment."""
    with contextlib.chdir(bench.run):  # pytest's own folders are closed to other users
        os.seteuid(COMPOSITOR_UID)
        try:
            return wire.connect("devices.sock")
        finally:
            os.seteuid(0)


def connect(bench: Bench, device: Device) -> wire.Channel:
    channel = connect_as_compositor(bench)
    added = receive(bench, channel)
    assert added == messages.DeviceAdded(node=device.node, subsystem="input", name=device.name, classes=device.classes)
    return channel


def open_device(bench: Bench, channel: wire.Channel, device: Device) -> int:
    channel.send(messages.OpenDevice(node=device.node).model_dump())
    found: list[wire.Packet] = []

    def arrived() -> bool:
        try:
            packet = channel.receive()
        except BlockingIOError:
            return False
        assert packet
        found.append(packet)
        return True

    bench.until(arrived)
    assert messages.DEVICE_EVENT.validate_python(found[0].body) == messages.DeviceOpened(node=device.node)
    (fd,) = found[0].fds
    return fd


def test_the_compositor_gets_a_descriptor(core: tuple[Bench, Broker, Device]) -> None:
    bench, _, device = core
    channel = connect(bench, device)
    fd = open_device(bench, channel, device)
    writer = os.open(device.node, os.O_WRONLY | os.O_NONBLOCK)
    os.write(writer, b"key")
    assert os.read(fd, 9) == b"key"
    channel.send(messages.OpenDevice(node=device.node).model_dump())
    assert receive(bench, channel) == messages.DeviceRefused(node=device.node, reason="it is already open")
    os.close(fd)
    os.close(writer)
    channel.close()


def test_others_are_refused(core: tuple[Bench, Broker, Device]) -> None:
    bench, _, device = core
    root = wire.connect(bench.run / "devices.sock")
    assert isinstance(receive(bench, root), messages.DeviceAdded)
    root.send(messages.OpenDevice(node=device.node).model_dump())
    assert receive(bench, root) == messages.DeviceRefused(node=device.node, reason="uid 0 may not open input devices")
    root.close()


def test_root_revokes_and_the_holder_is_told(core: tuple[Bench, Broker, Device]) -> None:
    bench, _, device = core
    channel = connect(bench, device)
    fd = open_device(bench, channel, device)
    root = wire.connect(bench.run / "devices.sock")
    root.send(messages.RevokeDevice(node=device.node).model_dump())
    assert receive(bench, channel) == messages.DeviceRevoked(node=device.node)
    channel.send(messages.RevokeDevice(node=device.node).model_dump())
    assert receive(bench, channel) == messages.DeviceRefused(node=device.node, reason="only root may revoke a device")
    os.close(fd)
    root.close()
    channel.close()


def test_unplugged_device_is_taken_from_all(core: tuple[Bench, Broker, Device]) -> None:
    bench, broker, device = core
    channel = connect(bench, device)
    fd = open_device(bench, channel, device)
    broker.remove(device.node)
    assert receive(bench, channel) == messages.DeviceRemoved(node=device.node)
    channel.send(messages.OpenDevice(node=device.node).model_dump())
    assert receive(bench, channel) == messages.DeviceRefused(node=device.node, reason="there is no such device")
    os.close(fd)
    channel.close()


def test_who_leaves_holds_nothing(core: tuple[Bench, Broker, Device]) -> None:
    bench, _, device = core
    before = len(list(Path("/proc/self/fd").iterdir()))
    channel = connect(bench, device)
    os.close(open_device(bench, channel, device))
    channel.close()
    bench.until(lambda: len(list(Path("/proc/self/fd").iterdir())) == before)


def test_too_many_clients_are_turned_away(core: tuple[Bench, Broker, Device]) -> None:
    bench, _, device = core
    channels = [connect(bench, device) for _ in range(MOST_CLIENTS)]
    late = wire.connect(bench.run / "devices.sock")
    bench.until(lambda: is_closed(late))
    for channel in (*channels, late):
        channel.close()


def test_who_does_not_read_is_dropped(core: tuple[Bench, Broker, Device]) -> None:
    bench, broker, device = core
    deaf = connect(bench, device)
    for number in range(2000):
        broker.add(device._replace(node=f"{device.node}-{number}"))
    friend = connect_as_compositor(bench)
    assert isinstance(receive(bench, friend), messages.DeviceAdded)
    friend.close()
    deaf.close()
