"""The network: down until a provider is to be asked; then every cable is tried, by dhcpcd and by the kernel itself.

This service and the one that asks providers are the only ones in the machine's own network namespace.
"""

from __future__ import annotations

import fcntl
import os
import socket
import struct
import sys
from contextlib import suppress

from init.loop import Loop
from runtime import wire

# No privileges apart: it has none but those for networks. No probing for addresses that are taken: a server gave them.
DHCPCD = (
    "/usr/sbin/dhcpcd",
    "--nobackground",
    "--ipv4only",
    "--noarp",
    "--noipv4ll",
    "--quiet",
    "--config",
    "/dev/null",
)
LEASE = "/usr/lib/wisp/network-lease"
AGAIN_SECONDS = 5.0
_SIOCGIFFLAGS, _SIOCSIFFLAGS = 0x8913, 0x8914
_UP = 1
_RTMGRP_LINK = 1


class Network:
    def __init__(self, loop: Loop, door: socket.socket, servers: str) -> None:
        """`servers` is the file that says who knows names."""
        self._loop, self._door, self._servers = loop, door, servers
        self._clients: dict[str, int] = {}
        """By interface: the process of its dhcpcd. One for several has crashed where there is no udev."""
        self._is_wanted = False
        self._kernel = _links()
        door.settimeout(0)
        loop.watch(door.fileno(), self._accept)
        loop.watch(self._kernel.fileno(), self._look)

    def want(self, *, on: bool) -> None:
        """Who ends takes along all that it started: what isn't wanted any more begins anew, with everything down."""
        if self._is_wanted and not on:
            _say("isn't wanted any more")
            all_down()
            self._loop.stop()
        elif on and not self._is_wanted:
            _say("is wanted")
            self._is_wanted = True
            self._start()

    def _accept(self) -> None:
        with suppress(OSError):
            connection, _ = self._door.accept()
            client = wire.Channel(connection)
            client.stop_blocking()
            self._loop.watch(client.fileno(), lambda: self._receive(client))

    def _receive(self, client: wire.Channel) -> None:
        """Who goes leaves the network as it was: it may have been killed, and be back at once."""
        try:
            packet = client.receive()
        except BlockingIOError:
            return
        except (wire.WireError, OSError):
            packet = None
        if packet is None:
            self._loop.forget(client.fileno())
            client.close()
            return
        packet.close()
        match packet.body:
            case {"kind": "network-wanted", "on": bool(on)}:
                self.want(on=on)
            case _:
                _say("was asked something unknown")

    def _look(self) -> None:
        """An adapter that comes is tried, too; of one that went its client knows by itself."""
        with suppress(OSError):  # so much has happened that the kernel couldn't say it all
            while self._kernel.recv(65536):
                pass
        self._start()

    def _start(self) -> None:
        """A client brings its interface up; routes and addresses go with it."""
        for name in interfaces() if self._is_wanted else ():
            if name not in self._clients:
                self._start_client(name)

    def _start_client(self, name: str) -> None:
        argv = [*DHCPCD, "--script", LEASE, "--env", f"servers={self._servers}", name]
        try:
            self._clients[name] = pid = os.posix_spawn(argv[0], argv, {"PATH": "/usr/bin", "LC_ALL": "C.UTF-8"})
        except OSError as error:
            _say(f"{argv[0]}: {error.strerror}")
            return
        self._loop.on_exit(pid, lambda code: self._ended(name, code))

    def _ended(self, name: str, code: int) -> None:
        _say(f"dhcpcd for {name} ended with {code}")
        del self._clients[name]
        self._loop.after(AGAIN_SECONDS, self._start)


def _links() -> socket.socket:
    """Where the kernel says that one came or went."""
    kernel = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)
    kernel.bind((0, _RTMGRP_LINK))
    kernel.settimeout(0)
    return kernel


def interfaces() -> list[str]:
    return sorted(name for _, name in socket.if_nameindex() if name != "lo")


def all_down() -> None:
    """Nothing more leaves, not even what the kernel says by itself."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        for name in interfaces():
            with suppress(OSError):  # unplugged a moment ago
                request = struct.pack("16sh14x", name.encode(), 0)
                flags = struct.unpack_from("16sh", fcntl.ioctl(control, _SIOCGIFFLAGS, request))[1]
                fcntl.ioctl(control, _SIOCSIFFLAGS, struct.pack("16sh14x", name.encode(), flags & ~_UP))


def _say(text: str) -> None:
    """To PID 1's log."""
    sys.stderr.write(f"{text}\n")


def is_ours(command_line: str, parent: int) -> bool:
    """Whether the machine is Wisp's own: its kernel was given our verified root, and PID 1 started this.

    Nobody else's links may be touched, wherever the services of the image are run.
    """
    return parent == 1 and any(word.startswith("roothash=") for word in command_line.split())


def main() -> None:
    loop = Loop(_say)
    door = socket.socket(fileno=int(os.environ["WISP_LISTEN_NETWORK"]))
    door.set_inheritable(False)
    with open("/proc/cmdline", encoding="utf-8", errors="replace") as file:
        ours = is_ours(file.read(), os.getppid())
    if ours:
        all_down()
        Network(loop, door, f"{os.environ['WISP_RUN']}/network/resolv.conf")
    else:
        _say("this machine's network isn't Wisp's to change")
    os.write(int(os.environ["WISP_READY_FD"]), b"\n")
    loop.run()


if __name__ == "__main__":
    main()
