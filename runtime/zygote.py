"""The zygote: has everything loaded that an agent needs, and forks agents, one of them in advance."""

from __future__ import annotations

import gc
import os
import select
import signal
import socket
import traceback
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from runtime import agent, component, syscalls
from runtime.hardening import Ground
from runtime.messages import ZYGOTE_REQUEST, AskEnd, Ended, SpawnAgent, Spawned
from runtime.sandbox import Host, Instance, Sandbox
from runtime.wire import Channel, pair

if TYPE_CHECKING:
    from collections.abc import Callable

CHANNEL = "WISP_ZYGOTE_FD"
REMEMBERED = 1000
"""How many ends of processes are kept for who asks."""


class Child(NamedTuple):
    """An agent's process: confined and instantiated, waiting for a channel or living."""

    number: int
    pid: int
    uid: int
    process: int
    hand: Channel


class Zygote:
    """Single-threaded, since a fork takes no other thread along."""

    def __init__(self, channel: Channel, instance: Instance, adopt: Callable[[Channel, Instance], NoReturn]) -> None:
        self._channel, self._instance, self._adopt = channel, instance, adopt
        self._ground = Ground()
        self._born = 0
        self._children: dict[int, Child] = {}
        """By the descriptor of their process."""
        self._spare: Child | None = None
        self._ends: dict[int, int] = {}
        self._asked: set[int] = set()
        self._poll = select.poll()

    def run(self) -> None:
        """Until the runtime is gone."""
        self._poll.register(self._channel, select.POLLIN)
        while True:
            if self._spare is None:
                self._spare = self._fork()
            for fd, _ in self._poll.poll():
                if fd != self._channel.fileno():
                    self._bury(fd)
                elif not self._serve():
                    self._ground.leave()
                    return

    def _serve(self) -> bool:
        packet = self._channel.receive()
        if packet is None:
            return False
        match ZYGOTE_REQUEST.validate_python(packet.body):
            case SpawnAgent():
                self._spawn(packet.fds)
            case AskEnd(number=number):
                self._asked.add(number)
                self._tell()
        packet.close()
        return True

    def _spawn(self, fds: tuple[int, ...]) -> None:
        child, self._spare = self._spare or self._fork(), None
        child.hand.send({"kind": "adopt"}, fds)
        child.hand.close()
        self._channel.send(Spawned(number=child.number, level=self._ground.level).model_dump(), [child.process])

    def _fork(self) -> Child:
        ours, theirs = pair()
        uid = self._ground.next_uid()
        pid = os.fork()
        if not pid:
            self._become_agent(uid, theirs)
        theirs.close()
        self._born += 1
        child = Child(self._born, pid, uid, os.pidfd_open(pid), ours)
        self._children[child.process] = child
        self._poll.register(child.process, select.POLLIN)
        return child

    def _become_agent(self, uid: int, hand: Channel) -> NoReturn:
        status = 1
        try:
            self._ground.confine(uid, hand.fileno())
            self._adopt(hand, self._instance)
        except SystemExit:
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
        if child is self._spare:
            self._spare = None
        self._tell()

    def _tell(self) -> None:
        """Who asks before the end has to wait for it; who asks too late isn't told more than that it came."""
        alive = {child.number for child in self._children.values()}
        for number in self._asked - alive:
            self._asked.discard(number)
            self._channel.send(Ended(signal=self._ends.pop(number, 0)).model_dump())


def warm(instance: Instance) -> None:
    """Walk the whole path once, so that agents share what is prepared on first use."""
    instance.host = Host(lambda _name, _payload: "{}", lambda _level, _text: None)
    start = '{"state":null,"seed":0,"now":0,"zone":0,"outline":{"branches":[],"bare":[]},"size":[1,1]}'
    instance.load("def app(ui):\n    ui.text('x')\n", start)
    instance.frame('{"now":0,"events":[]}')


def main(adopt: Callable[[Channel, Instance], NoReturn] = agent.adopt) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the runtime's affair, which then closes the channel
    channel = Channel(socket.socket(fileno=int(os.environ[CHANNEL])))
    instance = Instance(Sandbox(component.find()))
    warm(instance)
    # A collection writes to every object, and so makes every page its own; nothing in an agent's loop makes cycles.
    gc.collect()
    gc.freeze()
    gc.disable()
    syscalls.learn_capabilities()
    Zygote(channel, instance, adopt).run()


if __name__ == "__main__":
    main()
