"""What runs in the image, booted as a PC boots it and asked over the control channel."""

from __future__ import annotations

import json
import re
import time
from typing import TYPE_CHECKING

import pytest

from qemu.boot import Boot
from runtime import VERSION
from tests.boot import reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from qemu.machine import Machine
    from tests.boot.conftest import NewDisk, Start

# Both run in the guest and measure with its clock.
KILL_AND_AWAIT_SUCCESSOR = """
import os, pathlib, signal, subprocess, sys, time
name, victim = sys.argv[1].encode(), int(sys.argv[2])

def successors():
    for process in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            arguments = (process / "cmdline").read_bytes().split(b"\\0")
        except OSError:
            continue
        if name in arguments and int(process.name) not in (victim, os.getpid()):
            yield process.name

def start_of_python():
    began = time.monotonic()
    subprocess.run([sys.executable, "-c", "pass"], check=True)
    return time.monotonic() - began

before = start_of_python()
killed = time.monotonic()
os.kill(victim, signal.SIGKILL)
while not list(successors()):
    time.sleep(0.01)
print(time.monotonic() - killed, max(before, start_of_python()))
"""
AWAIT_THAT_IT_IS_READ = """
import os, sys, time
descriptors, device = f"/proc/{sys.argv[1]}/fd", os.stat(sys.argv[2]).st_rdev

def opened():
    for descriptor in os.listdir(descriptors):
        try:
            yield os.stat(f"{descriptors}/{descriptor}").st_rdev
        except OSError:
            continue

while device not in opened():
    time.sleep(0.05)
"""
LEAVE_AN_ORPHAN = """
import os, pathlib, time
reading, writing = os.pipe()
if os.fork() == 0:
    if (orphan := os.fork()) == 0:
        time.sleep(0.5)
        os._exit(0)
    os.write(writing, str(orphan).encode())
    os._exit(0)
os.wait()
orphan = pathlib.Path("/proc", os.read(reading, 20).decode())
parent = (orphan / "stat").read_text().rsplit(")")[1].split()[1]
began = time.monotonic()
while orphan.exists() and time.monotonic() - began < 5:
    time.sleep(0.01)
print(parent, "left" if orphan.exists() else "reaped")
"""


RUN_AGENT = """
import json, sys
sys.path.insert(0, "/usr/lib/wisp")
from pathlib import Path
from runtime import component, gate, scene_text
from runtime.agents import Agents
from runtime.messages import Clicked

program = sys.argv[1]
report = gate.read(program)
assert report.passed, report.findings
with Agents(component.find()) as agents:
    agent = agents.start("counter")
    agent.load(program, state=None, seed=0, now=0.0, zone=0, outline=report.outline)
    scene = agent.frame(0.0).scene
    button = next(node.id for node in scene.nodes if node.kind == "button")
    frame = agent.frame(1.0, [Clicked(id=button)])
    status = Path(f"/proc/{agent.pid}/status").read_text()
    print(json.dumps({"text": scene_text.text(frame.scene), "state": frame.state, "status": status,
                      "level": agents.hardening, "root": len(list(Path(f"/proc/{agent.pid}/root").iterdir()))}))
    agent.close()
"""
AGENT = """
def app(ui):
    ui.title("Counter")
    count = ui.state.get("count", 0)
    ui.text(f"Count: {count}", size=40)
    if ui.button("+"):
        ui.state.count = count + 1
"""


ASK_HOW_THE_MODEL_IS = """
from runtime import parcel, wire
channel = wire.connect("/run/wisp/models.sock")
parcel.send(channel, {"kind": "ask-model", "request": 1, "prompt": "How are you?", "agent": "test"})
while True:
    report, _ = parcel.receive(channel)
    if report["kind"] == "request-ended" or "can't" in report.get("words", ""):
        break
print(report["words"])
"""
LOOK_AT_A_SERVICE = """
import json, sys
from pathlib import Path

process = Path("/proc", sys.argv[1])
mounts = [line.split() for line in (process / "mountinfo").read_text().splitlines()]
print(json.dumps({
    "status": dict(line.split(":\\t", 1) for line in (process / "status").read_text().splitlines() if ":\\t" in line),
    "network": [line.split(":")[0].strip() for line in (process / "net/dev").read_text().splitlines()[2:]],
    "writable": sorted(mount[4] for mount in mounts if "rw" in mount[5].split(",")),
    "weights": [mount[mount.index("-") + 1] for mount in mounts if mount[4] == "/weights"],
}))
"""


HOLD_AND_LOSE_A_POINTER = """
import errno, os
from init.services import COMPOSITOR_ID
from runtime import wire

def await_message(kind, fits=lambda body: True):
    while (packet := holder.receive()).body["kind"] != kind or not fits(packet.body):
        pass
    return packet

def read():
    try:
        return os.read(fd, 24)
    except OSError as error:
        return errno.errorcode[error.errno]

root = wire.connect("/run/wisp/devices.sock")
os.setegid(COMPOSITOR_ID)
os.seteuid(COMPOSITOR_ID)
holder = wire.connect("/run/wisp/devices.sock")
node = await_message("device-added", lambda body: body["classes"] == ["pointer"]).body["node"]
holder.send({"kind": "open-device", "node": node})
fd = await_message("device-opened").fds[0]
before = read()
root.send({"kind": "revoke-device", "node": node})
await_message("device-revoked")
print(before, read())
"""


@pytest.fixture(scope="module")
def machine(start: Start, new_disk: NewDisk, development: Path) -> Iterator[Machine]:
    boot = Boot(development, "uefi", control=True, keyboard=False)
    with start(boot.machine(new_disk(development))) as running:
        running.wait_for("wisp: stage frame", within=20)
        yield running


def test_uefi_boots_to_the_first_question(machine: Machine) -> None:
    reading.wait_until_seen(machine, "Hello", reading.HEADING, within=120)


def test_a_development_image_answers_with_its_version(machine: Machine) -> None:
    assert machine.control.hello() == VERSION


def test_a_keyboard_types_as_soon_as_it_is_plugged_in(machine: Machine) -> None:
    machine.wait_for("wisp: stage coldplug")
    seen, typed = None, ""
    for word in ("\n", "plugged", "again"):  # the first answers the first question; the second has a field
        machine.plug("keyboard")
        seen, node = machine.line(r"devices: (\S+) is '.*USB Keyboard'", within=3, after=seen)
        reader = machine.control.status()["pids"]["compositor"]
        machine.control.python(AWAIT_THAT_IT_IS_READ, str(reader), node[1])
        machine.type(word)
        typed += word.strip()
        seen_in = (typed, reading.BODY) if typed else ("Your keyboard", reading.HEADING)
        reading.wait_until_seen(machine, *seen_in, within=30)
        machine.unplug("keyboard")


@pytest.mark.parametrize("service", ["devices", "runtime", "compositor"])
def test_a_killed_service_is_back_within_a_second(machine: Machine, service: str) -> None:
    """Where three starts of a bare Python take longer than that, within those: such a machine is busy, or emulated."""
    module = {"devices": "init.devices", "runtime": "runtime", "compositor": "compositor"}[service]
    victim = str(_started(machine, service))
    back, bare = map(float, machine.control.python(KILL_AND_AWAIT_SUCCESSOR, module, victim).split())
    assert back < max(1, 3 * bare)
    assert _runs_again(machine, service)


def test_the_screen_is_back_after_its_process_was_killed(machine: Machine) -> None:
    reading.wait_until_seen(machine, "Hello", reading.HEADING, within=120)


def test_an_orphan_is_reaped_by_pid_1(machine: Machine) -> None:
    assert machine.control.python(LEAVE_AN_ORPHAN) == "1 reaped"


def test_a_program_runs_in_the_sandbox_of_the_image(machine: Machine) -> None:
    found = json.loads(machine.control.python(RUN_AGENT, AGENT, within=60))
    assert "Count: 1" in found["text"]
    assert found["state"] == {"count": 1}
    assert (found["level"], found["root"]) == ("full", 0)
    fields = dict(line.split(":\t", 1) for line in found["status"].splitlines() if ":\t" in line)
    assert fields["Uid"].split()[0] not in {"0", "65534"}
    assert (fields["NoNewPrivs"], fields["Seccomp"], int(fields["CapEff"], 16)) == ("1", "2", 0)


def test_the_models_service_is_nobody_with_weights_that_it_cant_change_and_no_network(machine: Machine) -> None:
    machine.wait_for("wisp: stage data")
    victim = machine.control.status()["pids"]["models"]
    seen = json.loads(machine.control.python(LOOK_AT_A_SERVICE, str(victim)))
    status = seen["status"]
    assert set(status["Uid"].split()) == {"803"}
    assert (status["NoNewPrivs"], status["Seccomp"], int(status["CapEff"], 16)) == ("1", "2", 0)
    assert (seen["network"], seen["weights"]) == (["lo"], ["erofs"])
    assert seen["writable"] == ["/data/models", "/tmp"]  # noqa: S108 - its own


def test_two_gigabytes_are_too_few_for_the_model_and_it_says_so(machine: Machine) -> None:
    """And nothing of it is read: the rest of the machine goes on as if there were none."""
    machine.wait_for("wisp: stage data", within=60)  # the services that need data start then
    words = machine.control.python(ASK_HOW_THE_MODEL_IS, within=60)
    assert re.fullmatch(r"can't be loaded: it needs 1\.6 GB of memory, and this machine can give it 1\.\d GB", words)


def test_a_revoked_device_reads_nothing_any_more(machine: Machine) -> None:
    assert machine.control.python(HOLD_AND_LOSE_A_POINTER) == "EAGAIN ENODEV"


def _started(machine: Machine, service: str) -> int:
    """What needs data starts after the others."""
    deadline = time.monotonic() + 6 * machine.hardware.accelerator.patience
    while (pid := machine.control.status()["pids"].get(service)) is None:
        assert time.monotonic() < deadline, f"{service} never started"
        time.sleep(0.2)
    return int(pid)


def _runs_again(machine: Machine, service: str) -> bool:
    deadline = time.monotonic() + 3 * machine.hardware.accelerator.patience
    while time.monotonic() < deadline:
        states = {each["name"]: each for each in machine.control.status()["boot"]["services"]}
        if states[service]["state"] == "running" and states[service]["restarts"] == 1:
            return True
        time.sleep(0.2)
    return False
