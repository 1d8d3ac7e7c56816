"""What dhcpcd runs: the names' servers of all interfaces, and nothing else that a network says."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from image import ROOT

if TYPE_CHECKING:
    from pathlib import Path

SCRIPT = ROOT / "image/tree/usr/lib/wisp/network-lease"


def told(folder: Path, reason: str, interface: str = "eth0", servers: str = "") -> str:
    whole = folder / "resolv.conf"
    said = {"reason": reason, "interface": interface, "new_domain_name_servers": servers, "servers": str(whole)}
    subprocess.run([sys.executable, "-I", str(SCRIPT)], env=said, check=True, timeout=30)
    return whole.read_text() if whole.exists() else ""


def test_it_can_be_run() -> None:
    assert SCRIPT.stat().st_mode & 0o111
    assert SCRIPT.read_text().startswith("#!/usr/bin/python3 -I\n")


def test_leases_come_and_go(tmp_path: Path) -> None:
    assert told(tmp_path, "PREINIT", servers="10.0.0.1") == ""
    assert told(tmp_path, "BOUND", servers="10.0.0.1 fd00::1") == "nameserver 10.0.0.1\nnameserver fd00::1\n"
    both = "nameserver 10.0.0.1\nnameserver fd00::1\nnameserver 192.168.0.1\n"
    assert told(tmp_path, "BOUND", "eth1", "192.168.0.1") == both
    assert told(tmp_path, "EXPIRE") == "nameserver 192.168.0.1\n"
    assert (tmp_path / "resolv.conf").stat().st_mode & 0o777 == 0o644


def test_whatever_a_network_says_only_addresses_are_written(tmp_path: Path) -> None:
    evil = "10.0.0.1\noptions=attempts:99 ../../etc evil.example 1.2.3.4.5 10.0.0.2"
    assert told(tmp_path, "RENEW", servers=evil) == "nameserver 10.0.0.1\n"
