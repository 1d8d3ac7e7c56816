"""A model server in the machine's network: nothing leaves before it was added; then it writes what was asked for."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

import pytest

from models import weights
from models.catalog import SHIPPED
from qemu.boot import Boot
from qemu.cable import SERVER, Cable
from tests.boot import reading
from tests.integration.llama_server import llama_server

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from qemu.machine import Machine
    from tests.boot.conftest import NewDisk, Start

INTENT = "a counter for the bees I see"
LOOK_AT_NETWORKS = """
import json, os
from init.testing import pids
ours = os.readlink("/proc/self/ns/net")
print(json.dumps(sorted(name for name, pid in pids().items() if os.readlink(f"/proc/{pid}/ns/net") == ours)))
"""
READ_THE_LOG = """
import json, sys
lines = [json.loads(line) for line in open("/data/audit.log", "rb")]
print(json.dumps([line for line in lines if line.get("kind") in sys.argv[1:]]))
"""
WRITTEN_WITHIN = 40
"""Seconds of real hardware; the server works at this machine's own speed."""


@pytest.fixture(scope="module")
def cable(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cable]:
    folder = tmp_path_factory.mktemp("cable")
    with llama_server(weights.fetch(SHIPPED, weights.kept()), folder) as port:
        yield Cable(port, folder / "dump")


@pytest.fixture(scope="module")
def machine(start: Start, new_disk: NewDisk, development: Path, cable: Cable) -> Iterator[Machine]:
    with start(Boot(development, control=True, cable=cable).machine(new_disk(development))) as running:
        running.wait_for("wisp: stage coldplug", within=40)
        running.wait_for("wisp: stage data", within=40)
        yield running


def test_nothing_leaves_before_a_server_is_added(machine: Machine, cable: Cable) -> None:
    reading.wait_until_seen(machine, "Hello", reading.HEADING, within=200)
    for heading in ("Your keyboard", "How it looks", "Where you are", "Welcome"):
        machine.type("\n")
        reading.wait_until_seen(machine, heading, reading.HEADING, within=60)
    machine.type("\n")
    machine.control.hello(within=30)
    assert json.loads(machine.control.python(LOOK_AT_NETWORKS, within=30)) == ["away", "network"]
    assert not cable.sent()


def test_a_sentence_is_written_by_a_server_in_the_network_after_a_yes(machine: Machine, cable: Cable) -> None:
    machine.type(f"use the model server at {SERVER}\n")
    machine.wait_for("network: is wanted", within=30)
    _noted(machine, "provider added", within=30)
    time.sleep(8)  # the prompt empties itself once the screen has caught up
    machine.type(INTENT)
    reading.wait_until_seen(machine, INTENT, reading.TYPED, within=60)
    machine.type("\n")
    reading.wait_until_seen(machine, "No to all", 14, within=90, face="medium")
    assert cable.targets() <= {"255.255.255.255", "10.0.2.2"}, "only who gives addresses was asked"
    time.sleep(2)  # keys that come at once are no answer
    machine.press("right")
    machine.press("ret")
    left = _noted(machine, "leaving", within=30)
    assert (left["to"], left["intent"]) == (f"http://{SERVER}/v1", INTENT)
    made = _noted(machine, "made", within=WRITTEN_WITHIN)
    assert made["intent"] == INTENT
    assert int(_noted(machine, "answered", within=5)["written"]) > 40
    assert SERVER.partition(":")[0] in cable.targets()
    assert cable.targets() <= {"255.255.255.255", "10.0.2.2", "10.0.2.255", SERVER.partition(":")[0]}


def _noted(machine: Machine, kind: str, within: float) -> dict[str, str | int]:
    """What the first such entry of the audit log says, once it is there."""
    end = time.monotonic() + within * machine.hardware.accelerator.patience
    while time.monotonic() < end:
        found = json.loads(machine.control.python(READ_THE_LOG, kind, "job", within=30))
        for entry in found:
            if entry["kind"] == kind:
                fields: dict[str, str | int] = entry["fields"]
                return fields
        assert not [entry for entry in found if entry["fields"].get("state") == "failed"], found
        time.sleep(1)
    raise AssertionError(f"no {kind!r} in the log")
