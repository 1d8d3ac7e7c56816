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
from runtime.messages import Spawned
from runtime.sandbox import Host, Sandbox
from runtime.wire import Channel, pair

if TYPE_CHECKING:
    from collections.abc import Callable

    from runtime.sandbox import Instance

CHANNEL = "WISP_ZYGOTE_FD"


class Child(NamedTuple):
    """An agent's process: confined and instantiated, waiting for a channel or living."""

    pid: int
    uid: int
    process: int
    hand: Channel


class Zygote:
    """Single-threaded, since a fork takes no other thread along."""

    def __init__(self, channel: Channel, sandbox: Sandbox, adopt: Callable[[Channel, Instance], NoReturn]) -> None:
        self._channel, self._sandbox, self._adopt = channel, sandbox, adopt
        self._ground = Ground()
        self._children: dict[int, Child] = {}
        self._spare: Child | None = None
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
                elif not self._spawn():
                    return

    def _spawn(self) -> bool:
        packet = self._channel.receive()
        if packet is None:
            return False
        child, self._spare = self._spare or self._fork(), None
        child.hand.send({"kind": "adopt"}, packet.fds)
        packet.close()
        child.hand.close()
        self._channel.send(Spawned(level=self._ground.level).model_dump(), [child.process])
        return True

    def _fork(self) -> Child:
        ours, theirs = pair()
        uid = self._ground.next_uid()
        pid = os.fork()
        if not pid:
            self._become_agent(uid, theirs, ours)
        theirs.close()
        child = Child(pid, uid, os.pidfd_open(pid), ours)
        self._children[child.process] = child
        self._poll.register(child.process, select.POLLIN)
        return child

    def _become_agent(self, uid: int, hand: Channel, zygotes_end: Channel) -> NoReturn:
        status = 1
        try:
            zygotes_end.close()
            self._channel.close()
            for child in self._children.values():
                os.close(child.process)
            instance = self._sandbox.instantiate()
            instance.start_watching()
            self._ground.confine(uid)
            self._adopt(hand, instance)
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
        os.waitpid(child.pid, 0)
        self._ground.forget(child.uid)
        if child is self._spare:
            self._spare = None


def warm(sandbox: Sandbox) -> None:
    """Walk the whole path once, so that agents share what is prepared on first use."""
    instance = sandbox.instantiate()
    instance.host = Host(lambda _name, _payload: "{}", lambda _level, _text: None)
    start = '{"state":null,"seed":0,"now":0,"zone":0,"outline":{"branches":[],"bare":[]},"size":[1,1]}'
    instance.load("def app(ui):\n    ui.text('x')\n", start)
    instance.frame('{"now":0,"events":[]}')


def main(adopt: Callable[[Channel, Instance], NoReturn] = agent.adopt) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the runtime's affair, which then closes the channel
    channel = Channel(socket.socket(fileno=int(os.environ[CHANNEL])))
    sandbox = Sandbox(component.find())
    warm(sandbox)
    syscalls.learn_capabilities()
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)
    gc.collect()
    gc.freeze()
    Zygote(channel, sandbox, adopt).run()


if __name__ == "__main__":
    main()
