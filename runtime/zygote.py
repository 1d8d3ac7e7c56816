"""The zygote: has everything loaded that an agent needs, and forks the processes that agents live in."""

from __future__ import annotations

import gc
import json
import os
import select
import signal
import socket
import traceback
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from runtime import agent, component, ready, syscalls
from runtime.hardening import Ground
from runtime.messages import ZYGOTE_REQUEST, AskEnd, EndAgent, Ended, SpawnAgent, Spawned
from runtime.sandbox import Host, Instance, Sandbox
from runtime.wire import Channel

if TYPE_CHECKING:
    from collections.abc import Callable

CHANNEL, LISTENER = "WISP_ZYGOTE_FD", "WISP_LISTEN_ZYGOTE"
PROGRAM = """
import math
import random

COLORS = ["red", "green", "blue"]

class Item:
    def __init__(self, text):
        self.text, self.done = text, False

def total(items):
    return sum(1 for item in items if item["done"])

def app(ui):
    ui.title("Rehearsal")
    s = ui.state
    items = s.get("items", [{"text": f"Task {n}", "done": n % 3 == 0} for n in range(5)])
    with ui.card():
        ui.text(f"{total(items)} of {len(items)} done", size=24, color="muted")
        with ui.row():
            text = ui.field("New")
            if ui.button("Add"):
                items.append({"text": text or Item("x").text, "done": False})
    for item in items:
        with ui.row():
            item["done"] = ui.checkbox(item["text"], item["done"])
    level = ui.slider("Level", 5, 0, 10)
    kind = ui.choice("Kind", COLORS)
    s.total = round(math.sqrt(float(level)) + len(str(kind)), 2)
    s.roll = random.randint(1, 6)
    ui.list([item["text"] for item in items])
    ui.progress(0.5)
    ui.text(str(s.total) + " " + ", ".join(COLORS))
"""
START = json.dumps(
    {"state": None, "seed": 0, "now": 0.0, "zone": 0, "outline": {"branches": [], "bare": []}, "size": [800, 600]}
)
REMEMBERED = 1000
"""How many ends of processes are kept for who asks."""


class Child(NamedTuple):
    number: int
    pid: int
    uid: int


class Zygote:
    """Single-threaded, since a fork takes no other thread along."""

    def __init__(self, instance: Instance, live: Callable[[Channel, Instance], None]) -> None:
        self._instance, self._live = instance, live
        self._ground = Ground()
        self._born = 0
        self._children: dict[int, Child] = {}
        """By the descriptor of their process."""
        self._ends: dict[int, int] = {}
        self._asked: set[int] = set()

    def run(self, channel: Channel) -> None:
        """Until the runtime is gone, with which all its agents end."""
        self._channel, self._poll = channel, select.poll()
        self._poll.register(self._channel, select.POLLIN)
        with suppress(BrokenPipeError):  # it was gone before its answer was there
            while self._turn():
                pass
        self._asked.clear()
        for process in list(self._children):
            signal.pidfd_send_signal(process, signal.SIGKILL)
            self._bury(process)

    def leave(self) -> None:
        self._ground.leave()

    def _turn(self) -> bool:
        for fd, _ in self._poll.poll():
            if fd != self._channel.fileno():
                self._bury(fd)
            elif not self._serve():
                return False
        return True

    def _serve(self) -> bool:
        packet = self._channel.receive()
        if packet is None:
            return False
        match ZYGOTE_REQUEST.validate_python(packet.body):
            case SpawnAgent():
                self._spawn(*packet.fds)
            case AskEnd(number=number):
                self._asked.add(number)
                self._tell()
            case EndAgent(number=number):
                for process in [fd for fd, child in self._children.items() if child.number == number]:
                    signal.pidfd_send_signal(process, signal.SIGKILL)
        packet.close()
        return True

    def _spawn(self, channel: int) -> None:
        uid = self._ground.next_uid()
        pid = syscalls.fork()
        if not pid:
            self._become_agent(uid, channel)
        process = os.pidfd_open(pid)
        self._born += 1
        self._children[process] = Child(self._born, pid, uid)
        self._poll.register(process, select.POLLIN)
        self._channel.send(Spawned(number=self._born, level=self._ground.level).model_dump(), [process])

    def _become_agent(self, uid: int, channel: int) -> NoReturn:
        status = 1
        try:
            self._ground.confine(uid, channel)
            # What is written to at first use becomes this process's own now, and not while somebody waits for it.
            rehearse(self._instance, "def app(ui):\n    ui.text('x')\n    ui.button('x')\n")
            self._live(agent.channel(channel), self._instance)
            status = 0
        except Exception:  # noqa: BLE001 - it ends here in any case, and the zygote goes on
            traceback.print_exc()
        finally:
            os._exit(status)

    def _bury(self, process: int) -> None:
        child = self._children.pop(process)
        self._poll.unregister(process)
        os.close(process)
        status = os.waitstatus_to_exitcode(os.waitpid(child.pid, 0)[1])
        self._ends[child.number] = max(0, -status)
        self._ends.pop(child.number - REMEMBERED, None)
        self._ground.forget(child.uid)
        self._tell()

    def _tell(self) -> None:
        """Who asks before the end has to wait for it; who asks too late isn't told more than that it came."""
        alive = {child.number for child in self._children.values()}
        for number in self._asked - alive:
            self._asked.discard(number)
            self._channel.send(Ended(signal=self._ends.pop(number, 0)).model_dump())


def rehearse(instance: Instance, program: str) -> None:
    instance.host = Host(lambda _name, _payload: "{}", lambda _level, _text: None)
    instance.load(program, START)
    instance.frame('{"now": 0.0, "events": []}')
    instance.frame('{"now": 0.0, "events": [{"kind": "click", "id": "button:x"}]}')


def main(live: Callable[[Channel, Instance], None] = agent.live) -> None:
    """For the one runtime that started it; or, as a service, for one runtime after the other."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the runtime's affair, which then closes the channel
    if LISTENER in os.environ:
        # Who connects from now on waits until what follows is done; it may make itself ready meanwhile.
        ready.tell()
    instance = Instance(Sandbox(component.find()))
    rehearse(instance, PROGRAM)
    # A collection writes to every object, and so makes every page its own; nothing in an agent's loop makes cycles.
    gc.collect()
    gc.freeze()
    gc.disable()
    syscalls.learn_capabilities()
    zygote = Zygote(instance, live)
    if channel := os.environ.get(CHANNEL):
        zygote.run(agent.channel(int(channel)))
        zygote.leave()
        return
    listener = socket.socket(fileno=int(os.environ[LISTENER]))
    while True:
        zygote.run(_accepted(listener))


def _accepted(listener: socket.socket) -> Channel:
    connection, _ = listener.accept()
    return Channel(connection)


if __name__ == "__main__":
    main()
