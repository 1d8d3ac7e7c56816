"""The tests' way into a development image: runs what the host asks for over a virtio-serial port."""

from __future__ import annotations

import glob
import json
import os
import subprocess
import time
from typing import Any, BinaryIO

from init.cgroup import ROOT
from runtime import VERSION, wire

PORT = "wisp.control"
OUTPUT_CHARACTERS = 1_000_000


def main() -> None:
    subprocess.run(["/usr/sbin/modprobe", "-q", "virtio_console"], check=False)
    with open(find_port(), "r+b", buffering=0) as port:
        os.write(int(os.environ["WISP_READY_FD"]), b"\n")
        serve(port)


def find_port() -> str:
    while True:
        for path in glob.glob("/sys/class/virtio-ports/*/name"):
            with open(path, encoding="utf-8") as file:
                if file.read().strip() == PORT:
                    return f"/dev/{os.path.basename(os.path.dirname(path))}"
        time.sleep(0.1)


def serve(port: BinaryIO) -> None:
    say(port, {"hello": VERSION})
    pending = b""
    while True:
        data = port.read(65536)
        if not data:  # nobody has the other end open
            time.sleep(0.1)
            continue
        *lines, pending = (pending + data).split(b"\n")
        for line in lines:
            say(port, answer(json.loads(line)))


def say(port: BinaryIO, message: dict[str, Any]) -> None:
    data = json.dumps(message).encode() + b"\n"
    while data:
        data = data[port.write(data) :]


def answer(request: dict[str, Any]) -> dict[str, Any]:
    if "exec" in request:
        return {"id": request["id"], **run(request["exec"], request.get("timeout", 60))}
    return {"id": request["id"], "boot": boot_status(), "pids": pids()}


def run(argv: list[str], timeout: float) -> dict[str, Any]:
    try:
        ended = subprocess.run(argv, capture_output=True, timeout=timeout, check=False, stdin=subprocess.DEVNULL)
    except (OSError, subprocess.TimeoutExpired) as error:
        return {"status": 127, "out": "", "err": str(error)}
    out, err = (text.decode(errors="replace")[-OUTPUT_CHARACTERS:] for text in (ended.stdout, ended.stderr))
    return {"status": ended.returncode, "out": out, "err": err}


def boot_status() -> dict[str, wire.JSON]:
    channel = wire.connect(f"{os.environ['WISP_RUN']}/init.sock")
    try:
        packet = channel.receive()
        return packet.body if packet else {}
    finally:
        channel.close()


def pids() -> dict[str, int]:
    """The first process of each confined service: the service itself, before what it forked."""
    found = {}
    for path in glob.glob(f"{ROOT}/*/cgroup.procs"):
        with open(path, encoding="ascii") as file:
            if processes := sorted(map(int, file.read().split())):
                found[os.path.basename(os.path.dirname(path))] = processes[0]
    return found


if __name__ == "__main__":
    main()
