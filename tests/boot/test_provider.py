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
from tests.boot import reading, telling
from tests.boot.telling import INTENT, WISH, WRITTEN_WITHIN, noted
from tests.integration.llama_server import llama_server

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from qemu.disk import Disk
    from qemu.machine import Machine
    from tests.boot.conftest import NewDisk, Start

LOOK_AT_NETWORKS = """
import json, os
from init.testing import pids
ours = os.readlink("/proc/self/ns/net")
print(json.dumps(sorted(name for name, pid in pids().items() if os.readlink(f"/proc/{pid}/ns/net") == ours)))
"""


@pytest.fixture(scope="module")
def cable(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cable]:
    folder = tmp_path_factory.mktemp("cable")
    with llama_server(weights.fetch(SHIPPED, weights.kept()), folder) as port:
        yield Cable(port, folder / "dump")


@pytest.fixture(scope="module")
def disk(new_disk: NewDisk, development: Path) -> Disk:
    return new_disk(development)


@pytest.fixture(scope="module")
def machine(start: Start, disk: Disk, development: Path, cable: Cable) -> Iterator[Machine]:
    with start(Boot(development, control=True, cable=cable).machine(disk)) as running:
        running.wait_for("wisp: stage coldplug", within=40)
        running.wait_for("wisp: stage data", within=40)
        yield running


def test_nothing_leaves_before_a_server_is_added(machine: Machine, cable: Cable) -> None:
    telling.welcomed(machine)
    machine.control.hello(within=30)
    assert json.loads(machine.control.python(LOOK_AT_NETWORKS, within=30)) == ["away", "network"]
    assert not cable.sent()


def test_a_sentence_is_written_by_a_server_in_the_network_after_a_yes(machine: Machine, cable: Cable) -> None:
    machine.type(f"use the model server at {SERVER}\n")
    machine.wait_for("network: is wanted", within=30)
    noted(machine, "provider added", within=30)
    time.sleep(8)  # the prompt empties itself once the screen has caught up
    telling.say(machine, INTENT)
    _is_asked(machine)
    assert cable.targets() <= {"255.255.255.255", "10.0.2.2"}, "only who gives addresses was asked"
    _says_yes(machine)
    left = noted(machine, "leaving", within=30)
    assert (left["to"], left["intent"]) == (f"http://{SERVER}/v1", INTENT)
    made = noted(machine, "made", within=WRITTEN_WITHIN)
    assert made["intent"] == INTENT
    assert int(noted(machine, "answered", within=5)["written"]) > 40
    assert SERVER.partition(":")[0] in cable.targets()
    assert cable.targets() <= {"255.255.255.255", "10.0.2.2", "10.0.2.255", SERVER.partition(":")[0]}


def test_it_is_changed_there_and_is_back_after_a_restart(
    machine: Machine, start: Start, development: Path, disk: Disk
) -> None:
    telling.running(machine)
    machine.press("ctrl", "spc")
    telling.say(machine, WISH)
    _is_asked(machine)
    _says_yes(machine)
    telling.changed(machine)
    telling.switched_off(machine)
    with start(Boot(development, control=True).machine(disk)) as again:
        telling.shown(again, within=200)


def _is_asked(machine: Machine) -> None:
    reading.wait_until_seen(machine, "No to all", 14, within=90, face="medium")


def _says_yes(machine: Machine) -> None:
    time.sleep(2)  # keys that come at once are no answer
    machine.press("right")
    machine.press("ret")
