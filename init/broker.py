"""The device broker's core: which devices there are, who holds which open, and what each client may ask."""

from __future__ import annotations

import fcntl
import os
from contextlib import suppress
from typing import TYPE_CHECKING

from runtime import wire

if TYPE_CHECKING:
    import socket
    from collections.abc import Mapping

    from init.device import Device
    from init.loop import Loop

EVIOCREVOKE = 0x40044591
MOST_CLIENTS = 16
ROOT = 0


class Client:
    """One connection and the devices it holds open."""

    def __init__(self, channel: wire.Channel) -> None:
        self.channel = channel
        self.uid = channel.peer().uid
        self.held: dict[str, int] = {}

    def take_back(self, node: str) -> bool:
        """Revokes what it holds of node. The descriptor it was given is the same open file as ours."""
        fd = self.held.pop(node, None)
        if fd is None:
            return False
        with suppress(OSError):  # the device may be gone already
            fcntl.ioctl(fd, EVIOCREVOKE, 0)
        os.close(fd)
        return True


class Broker:
    def __init__(self, loop: Loop, listener: socket.socket) -> None:
        self.devices: dict[str, Device] = {}
        self._loop = loop
        self._listener = listener
        self._clients: set[Client] = set()
        listener.settimeout(0)
        loop.watch(listener.fileno(), self._accept)

    def add(self, device: Device) -> None:
        self.devices[device.node] = device
        self._tell_all(_added(device))

    def remove(self, node: str) -> None:
        if self.devices.pop(node, None):
            for client in self._clients:
                client.take_back(node)
            self._tell_all({"kind": "device-removed", "node": node})

    def _accept(self) -> None:
        connection, _ = self._listener.accept()
        connection.settimeout(0)
        if len(self._clients) >= MOST_CLIENTS:
            connection.close()
            return
        client = Client(wire.Channel(connection))
        self._clients.add(client)
        self._loop.watch(connection.fileno(), lambda: self._receive(client))
        for device in tuple(self.devices.values()):
            self._tell(client, _added(device))

    def _receive(self, client: Client) -> None:
        try:
            packet = client.channel.receive()
        except (wire.WireError, OSError) as error:
            self._tell(client, _refused("", str(error)))
            return
        if packet is None:
            self._drop(client)
            return
        packet.close()
        match packet.body:
            case {"kind": "open-device", "node": str(node), **rest} if not rest:
                self._open(client, node)
            case {"kind": "close-device", "node": str(node), **rest} if not rest:
                client.take_back(node)
            case {"kind": "revoke-device", "node": str(node), **rest} if not rest:
                self._revoke(client, node)
            case _:
                self._tell(client, _refused("", "this is no request that the broker knows"))

    def _open(self, client: Client, node: str) -> None:
        """Only names that the kernel announced are ever opened, so no path of the client's is."""
        device = self.devices.get(node)
        if device is None:
            self._tell(client, _refused(node, "there is no such device"))
        elif not device.may_be_opened_by(client.uid):
            self._tell(client, _refused(node, f"uid {client.uid} may not open {device.subsystem} devices"))
        elif node in client.held:
            self._tell(client, _refused(node, "it is already open"))
        else:
            self._hand_out(client, node)

    def _hand_out(self, client: Client, node: str) -> None:
        try:
            fd = os.open(node, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOFOLLOW)
        except OSError as error:
            self._tell(client, _refused(node, f"it can't be opened: {error.strerror}"))
            return
        client.held[node] = fd
        self._tell(client, {"kind": "device-opened", "node": node}, fd)

    def _revoke(self, client: Client, node: str) -> None:
        if client.uid != ROOT:
            self._tell(client, _refused(node, "only root may revoke a device"))
            return
        for holder in tuple(self._clients):
            if holder.take_back(node):
                self._tell(holder, {"kind": "device-revoked", "node": node})

    def _tell_all(self, message: Mapping[str, wire.JSON]) -> None:
        for client in tuple(self._clients):
            self._tell(client, message)

    def _tell(self, client: Client, message: Mapping[str, wire.JSON], *fds: int) -> None:
        """A client that doesn't read loses its connection, and with it its devices."""
        try:
            client.channel.send(message, fds)
        except OSError:
            self._drop(client)

    def _drop(self, client: Client) -> None:
        if client in self._clients:
            self._clients.remove(client)
            self._loop.forget(client.channel.fileno())
            client.channel.close()
            for node in tuple(client.held):
                client.take_back(node)


def _added(device: Device) -> dict[str, wire.JSON]:
    return {"kind": "device-added", **device._asdict()}


def _refused(node: str, reason: str) -> dict[str, wire.JSON]:
    return {"kind": "device-refused", "node": node[:200], "reason": reason}
