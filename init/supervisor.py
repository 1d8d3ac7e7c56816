"""The supervisor: carries out what supervision orders, with real processes, for PID 1 and for `wisp here`."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from init import cgroup, spawn
from init.cgroup import Group
from init.confine import confine
from init.process import Connections, Process
from init.service import Restart, Service, Socket
from init.supervise import Action, Event, Order, State, Supervision
from runtime import wire

if TYPE_CHECKING:
    import socket

    from init.log import Log
    from init.loop import Loop

Report = Callable[[str, dict[str, wire.JSON]], None]

ENVIRONMENT: Mapping[str, str] = {
    "PATH": "/usr/bin:/bin",
    "HOME": "/tmp",  # noqa: S108 - its own, inside its confinement
    "XDG_RUNTIME_DIR": "/tmp",  # noqa: S108
    "LC_ALL": "C.UTF-8",
}


class Supervisor:
    def __init__(self, loop: Loop, log: Log, services: Iterable[Service], run: str, groups: str = cgroup.ROOT) -> None:
        self.changed: list[Callable[[], None]] = []
        """Called after anything about a service may have changed."""
        self.reported: Report = lambda _service, _body: None
        self._loop = loop
        self._log = log
        self._run = run
        self._groups = groups
        self._services = {service.name: service for service in services}
        self._supervision = Supervision(self._services.values())
        self._processes: dict[str, Process] = {}
        self._sockets: dict[str, socket.socket] = {}
        self._listen(services)

    def start(self) -> None:
        self._obey(self._supervision.start(time.monotonic()))

    def add(self, *services: Service) -> None:
        """Those that what was done meanwhile has made possible."""
        self._services |= {service.name: service for service in services}
        self._listen(services)
        self._obey(self._supervision.add(services, time.monotonic()))

    def stop(self) -> None:
        self._obey(self._supervision.stop(time.monotonic()))

    def freeze(self) -> None:
        """From now on nothing is started or stopped: the system it would be read from is damaged."""
        self._supervision.freeze()

    def close(self) -> None:
        """For who goes on living without the services; PID 1 doesn't."""
        for listener in self._sockets.values():
            listener.close()

    @property
    def stopped(self) -> bool:
        return self._supervision.stopped

    def state(self, name: str) -> State:
        return self._supervision.records[name].state

    def restarts(self, name: str) -> int:
        return self._supervision.records[name].restarts

    def statuses(self) -> list[dict[str, wire.JSON]]:
        return [
            {"name": name, "state": record.state.value, "restarts": record.restarts}
            for name, record in self._supervision.records.items()
        ]

    def _obey(self, orders: list[Order]) -> None:
        for name, action in orders:
            match action:
                case Action.SPAWN:
                    self._spawn(self._services[name])
                case Action.TERMINATE:
                    self._processes[name].signal(signal.SIGTERM)
                case Action.KILL:
                    self._processes[name].signal(signal.SIGKILL)
        if (deadline := self._supervision.deadline) is not None:
            self._loop.after(max(0.0, deadline - time.monotonic()), self._expire)
        for changed in self.changed:
            changed()

    def _expire(self) -> None:
        self._obey(self._supervision.expire(time.monotonic()))

    def _handle(self, name: str, event: Event) -> None:
        self._obey(self._supervision.handle(name, event, time.monotonic()))

    def _spawn(self, service: Service) -> None:
        try:
            self._processes[service.name] = process = self._start(service)
        except OSError as error:
            self._log.say(f"{service.name}: can't be started: {error}")
            self._loop.after(0, lambda: self._handle(service.name, Event.FAILED))
            return
        self._loop.on_exit(process.pid, lambda code: self._ended(service, code))
        process.ready = lambda: self._handle(service.name, Event.READY)
        process.reported = lambda body: self.reported(service.name, body)

    def _start(self, service: Service) -> Process:
        group = Group(service.name, self._groups) if service.confinement else None
        if service.confinement and group:
            group.make(service.confinement.limits)
        connections = Connections(service)
        descriptors = {**connections.inherited, **self._listeners(service), **dict(service.inherits)}
        child = spawn.Child(
            service.argv,
            {**ENVIRONMENT, "WISP_RUN": self._run, **dict(service.environment)},
            connections.their_output,
            descriptors,
            lambda: _prepare(service, group, self._run),
        )
        try:
            pid = spawn.spawn(child)
        finally:
            connections.close_theirs()
        return Process(service.name, pid, connections, self._loop, self._log)

    def _listen(self, services: Iterable[Service]) -> None:
        self._sockets |= {made.name: _listen(made, self._run) for service in services for made in service.sockets}

    def _listeners(self, service: Service) -> dict[str, int]:
        return {f"WISP_LISTEN_{made.name.upper()}": self._sockets[made.name].fileno() for made in service.sockets}

    def _ended(self, service: Service, code: int) -> None:
        self._processes.pop(service.name).close()
        if service.confinement:
            Group(service.name, self._groups).kill()
        self._log.say(f"{service.name}: {_how_it_ended(code)}")
        finished = code == 0 and service.restart is Restart.ON_FAILURE
        self._handle(service.name, Event.FINISHED if finished else Event.FAILED)


def _listen(made: Socket, run: str) -> socket.socket:
    listener = wire.listen(f"{run}/{made.name}.sock", 0o660)
    os.chown(f"{run}/{made.name}.sock", -1, made.gid)
    return listener


def _prepare(service: Service, group: Group | None, run: str) -> None:
    """Runs in the child."""
    if service.confinement and group:
        group.enter()
        confine(service.confinement, run)


def _how_it_ended(code: int) -> str:
    return f"ended with status {code}" if code >= 0 else f"ended by {signal.Signals(-code).name}"
