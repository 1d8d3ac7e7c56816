"""A seat: keyboard and pointer for a native session, announced and handed out as the device broker does."""

import os
import socket
import struct
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

from qemu.keys import Key
from qemu.session import Button, Device
from runtime import wire

RANGE = 0x7FFF  # of ABS_X and ABS_Y, as QEMU's tablet has it
_EVENT = struct.Struct("llHHi")  # struct input_event
_SYN, _KEY, _REL, _ABS = 0, 1, 2, 3
_WHEEL = 8
_BUTTONS: dict[Button, int] = {"left": 0x110, "right": 0x111, "middle": 0x112}  # wheels turn, see scroll
_NODES: dict[Device, str] = {"keyboard": "/dev/input/event0", "pointer": "/dev/input/event1"}

_OPEN_SECONDS = 5

Change = tuple[int, int, int]


@dataclass
class _Client:
    channel: wire.Channel
    opened: dict[str, int] = field(default_factory=dict)


class Seat:
    def __init__(self, path: Path) -> None:
        """Serve clients at the path until closed."""
        self._plugged: set[Device] = {"keyboard", "pointer"}
        self._clients: list[_Client] = []
        self._changed = threading.Condition()
        self._listener = wire.listen(path, 0o600)
        threading.Thread(target=self._accept, name="seat", daemon=True).start()

    def press(self, chord: tuple[Key, ...]) -> None:
        self.hold(chord)
        self.let_go(tuple(reversed(chord)))

    def hold(self, chord: tuple[Key, ...]) -> None:
        for key in chord:
            self._write("keyboard", (_KEY, key.code, 1))

    def let_go(self, chord: tuple[Key, ...]) -> None:
        for key in chord:
            self._write("keyboard", (_KEY, key.code, 0))

    def point(self, x: int, y: int) -> None:
        """Move the pointer to a place between 0 and RANGE each way."""
        self._write("pointer", (_ABS, 0, x), (_ABS, 1, y))

    def button(self, button: Button, *, down: bool) -> None:
        self._write("pointer", (_KEY, _BUTTONS[button], int(down)))

    def scroll(self, lines: int) -> None:
        """Downwards."""
        self._write("pointer", (_REL, _WHEEL, -lines))

    def plug(self, device: Device) -> None:
        """Return when a client reads the device: what is typed before that, nobody hears."""
        node = _NODES[device]
        with self._changed:
            self._plugged.add(device)
            for client in self._clients:
                client.channel.send(_added(device))
            if not self._changed.wait_for(lambda: any(node in one.opened for one in self._clients), _OPEN_SECONDS):
                raise TimeoutError(f"nobody opened the {device} that was plugged in")

    def unplug(self, device: Device) -> None:
        node = _NODES[device]
        with self._changed:
            self._plugged.discard(device)
            for client in self._clients:
                if (opened := client.opened.pop(node, None)) is not None:
                    os.close(opened)
                client.channel.send({"kind": "device-removed", "node": node})

    def close(self) -> None:
        # shutdown wakes the threads that wait in accept and receive; close alone wouldn't.
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._changed:
            for client in self._clients:
                self._forget(client)
            self._clients.clear()

    def _write(self, device: Device, *changes: Change) -> None:
        now = time.monotonic_ns()  # the compositor has the kernel stamp its devices so
        stamp = now // 1_000_000_000, now // 1000 % 1_000_000
        report = b"".join(_EVENT.pack(*stamp, *change) for change in (*changes, (_SYN, 0, 0)))
        with self._changed:
            for client in self._clients:
                if (opened := client.opened.get(_NODES[device])) is not None:
                    os.write(opened, report)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:  # closed
                return
            client = _Client(wire.Channel(connection))
            with self._changed:
                self._clients.append(client)
                for device in sorted(self._plugged):
                    client.channel.send(_added(device))
            threading.Thread(target=self._serve, args=(client,), name="seat client", daemon=True).start()

    def _serve(self, client: _Client) -> None:
        while (packet := client.channel.receive()) is not None:
            node = str(packet.body.get("node"))
            with self._changed:
                match packet.body.get("kind"):
                    case "open-device":
                        self._open(client, node)
                    case "close-device":
                        if (opened := client.opened.pop(node, None)) is not None:
                            os.close(opened)
                    case other:
                        raise wire.WireError(f"a client of the seat sent {other!r}")
        with self._changed:
            if client in self._clients:
                self._clients.remove(client)
                self._forget(client)

    def _open(self, client: _Client, node: str) -> None:
        if node not in {_NODES[device] for device in self._plugged}:
            client.channel.send({"kind": "device-refused", "node": node, "reason": "there is no such device"})
            return
        reading, client.opened[node] = os.pipe()
        client.channel.send({"kind": "device-opened", "node": node}, [reading])
        os.close(reading)
        self._changed.notify_all()

    @staticmethod
    def _forget(client: _Client) -> None:
        for opened in client.opened.values():
            os.close(opened)
        client.opened.clear()
        client.channel.close()


def _added(device: Device) -> dict[str, wire.JSON]:
    return {
        "kind": "device-added",
        "node": _NODES[device],
        "subsystem": "input",
        "name": f"session {device}",
        "classes": [device],
    }
