"""Telling a machine what is wanted, as a person at its keyboard would; and its log of what came of that."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

from tests.boot import reading

if TYPE_CHECKING:
    from qemu.machine import Machine

INTENT, WISH, TITLE = "a counter for the bees I see", "change the title to Hive", "Hive"
WRITTEN_WITHIN = 40
"""Seconds of real hardware."""
_TITLE_SIZE = 13
_READ_THE_LOG = """
import json, sys
lines = [json.loads(line) for line in open("/data/audit.log", "rb")]
print(json.dumps([line for line in lines if line.get("kind") in sys.argv[1:]]))
"""


def welcomed(machine: Machine) -> None:
    """All that is asked first is right as it is."""
    reading.wait_until_seen(machine, "Hello", reading.HEADING, within=200)
    for heading in ("Your keyboard", "How it looks", "Where you are", "Welcome"):
        machine.type("\n")
        reading.wait_until_seen(machine, heading, reading.HEADING, within=60)
    machine.type("\n")


def say(machine: Machine, sentence: str) -> None:
    machine.type(sentence)
    reading.wait_until_seen(machine, sentence, reading.TYPED, within=60)
    machine.press("ret")


def running(machine: Machine) -> None:
    """What was made may do what it asked for: until then keys would be the question's, not the prompt's."""
    noted(machine, "job", within=30, state="running")


def noted(machine: Machine, kind: str, within: float, **fields: str) -> dict[str, str | int]:
    """What the first such entry of the audit log says, once it is there."""
    end = time.monotonic() + within * machine.hardware.accelerator.patience
    while time.monotonic() < end:
        found = json.loads(machine.control.python(_READ_THE_LOG, kind, "job", within=30))
        for entry in found:
            if entry["kind"] == kind and fields.items() <= entry["fields"].items():
                says: dict[str, str | int] = entry["fields"]
                return says
        assert not [entry for entry in found if entry["fields"].get("state") == "failed"], found
        time.sleep(1)
    raise AssertionError(f"no {kind!r} in the log, whose last entry about jobs is {found[-1:]}")


def changed(machine: Machine) -> None:
    """What was made has another title, and it is the same agent."""
    assert noted(machine, "changed", within=WRITTEN_WITHIN)["agent"] == noted(machine, "made", within=5)["agent"]
    shown(machine, within=60)


def shown(machine: Machine, within: float) -> None:
    reading.wait_until_seen(machine, TITLE, _TITLE_SIZE, within, face="medium")


def switched_off(machine: Machine) -> None:
    machine.power_button()
    assert machine.wait_off(), "the machine is still on"
