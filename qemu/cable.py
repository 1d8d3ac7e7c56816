"""A cable: the machine's only way out leads to one server on this computer, and what goes over it is written down."""

import ipaddress
import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from qemu.process import quoted

SERVER = "10.0.2.100:8080"
"""Where the guest finds it."""
ADDRESS = bytes.fromhex("525400571590")
_RELAY = Path(__file__).with_name("relay.py")
_FILE_HEADER, _FRAME_HEADER = 24, 16
_IPV4, _TYPE_AT, _TARGET_AT = 0x0800, 12, 30


@dataclass(frozen=True)
class Cable:
    """To what listens on this port of loopback; QEMU's own network gives addresses and lets nothing else through."""

    port: int
    dump: Path

    def argv(self) -> list[str]:
        forward = f"guestfwd=tcp:{SERVER}-cmd:{sys.executable} {_RELAY} {self.port}"
        return [
            *("-netdev", f"user,id=net,restrict=on,{quoted(forward)}"),
            *("-device", f"virtio-net-pci,netdev=net,mac={ADDRESS.hex(':')},romfile="),
            *("-object", f"filter-dump,id=dump,netdev=net,file={quoted(self.dump)}"),
        ]

    def sent(self) -> list[bytes]:
        """The frames that the machine has sent so far."""
        return [frame for frame in _frames(self.dump.read_bytes()) if frame[6:12] == ADDRESS]

    def targets(self) -> set[str]:
        """Whom it has spoken to over IPv4."""
        packets = [frame for frame in self.sent() if frame[_TYPE_AT : _TYPE_AT + 2] == _IPV4.to_bytes(2)]
        return {str(ipaddress.IPv4Address(packet[_TARGET_AT : _TARGET_AT + 4])) for packet in packets}


def _frames(dump: bytes) -> Iterator[bytes]:
    at = _FILE_HEADER
    while at + _FRAME_HEADER <= len(dump):
        length = struct.unpack_from("I", dump, at + 8)[0]
        yield dump[at + _FRAME_HEADER : at + _FRAME_HEADER + length]
        at += _FRAME_HEADER + length
