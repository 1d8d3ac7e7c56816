"""The machine: its course from the first module to power-off."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from init import boot, modules, mount, shutdown
from init.control import Control, listen
from init.job import Jobs
from init.notices import Notices
from init.services import COMPOSITOR, COMPOSITOR_ID, DEVICES, present, with_data
from init.supervise import State
from init.supervisor import Supervisor
from runtime import VERSION, syscalls, wire

if TYPE_CHECKING:
    from init.console import Console
    from init.log import Log
    from init.loop import Loop

# Without a screen there is no first frame to wait for; the rest of the boot goes on then.
FRAME_WITHIN = 30.0


class Machine:
    def __init__(self, loop: Loop, log: Log, console: Console) -> None:
        self._loop = loop
        self._log = log
        self._jobs = Jobs(loop)
        self._notices = Notices(log, console)
        self._wanted = modules.Wanted(self._jobs)
        with open("/proc/cmdline", encoding="utf-8", errors="replace") as file:
            self._supervisor = Supervisor(loop, log, present(file.read()), mount.RUN)
        self._control = Control(loop, log, listen(mount.RUN, COMPOSITOR_ID), self._status)
        self._control.may_request = frozenset({0, COMPOSITOR_ID})
        self._control.on_request = {"power-off": self.power_off, "reboot": self.reboot}
        self._supervisor.reported = self._take_report
        self._supervisor.changed += [self._watch_for_frame, self._control.changed]
        self._notices.changed.append(self._control.changed)
        self._framed = False
        self._settled = False
        self._leaving = False

    def start(self) -> None:
        self._jobs.run(boot.before_frame(self._log, self._notices), self._start_services)

    def power_off(self) -> None:
        self._leave(syscalls.POWER_OFF)

    def reboot(self) -> None:
        self._leave(syscalls.REBOOT)

    def freeze(self) -> None:
        """The guard found the system damaged; from here on screen and power are its own."""
        self._supervisor.freeze()

    def _start_services(self) -> None:
        self._stage("modules")
        self._supervisor.start()
        self._stage("services")
        self._loop.after(FRAME_WITHIN, self._give_up_on_frame)

    def _watch_for_frame(self) -> None:
        if not self._framed and self._supervisor.state(COMPOSITOR.name) is State.RUNNING:
            self._framed = True
            self._stage("frame")
        # Who sees the first frame wants to type next: the rest of the boot waits for input, too.
        if self._framed and self._supervisor.state(DEVICES.name) is State.RUNNING:
            self._settle()

    def _give_up_on_frame(self) -> None:
        if not self._framed and self._supervisor.restarts(COMPOSITOR.name) > 0:
            text = "Nothing can be drawn: no monitor is connected, or this machine has graphics that Wisp doesn't know."
            self._notices.add("error", text)
        self._settle()

    def _settle(self) -> None:
        if not self._settled:
            self._settled = True
            self._jobs.run(boot.open_disks(self._log, self._notices), self._start_rest)
            self._jobs.run(modules.load_rest(), partial(self._stage, "coldplug"))

    def _start_rest(self) -> None:
        self._stage("data")
        self._supervisor.add(*with_data())

    def _stage(self, name: str) -> None:
        self._log.stage(name)
        self._control.changed()

    def _take_report(self, service: str, report: dict[str, wire.JSON]) -> None:
        match service, report:
            case DEVICES.name, {"kind": "power-button"}:
                self.power_off()
            case DEVICES.name, {"kind": "needs-module", "modalias": str(modalias)}:
                self._wanted.add(modalias)
            case _:
                self._log.say(f"{service}: reported something unknown")

    def _status(self) -> dict[str, wire.JSON]:
        return {
            "kind": "boot-status",
            "version": VERSION,
            "stages": [{"name": name, "seconds": seconds} for name, seconds in self._log.stages],
            "services": self._supervisor.statuses(),
            "notices": [notice._asdict() for notice in self._notices.all],
        }

    def _leave(self, how: int) -> None:
        if not self._leaving:
            self._leaving = True
            self._log.say("stopping services")
            self._supervisor.changed.append(partial(self._leave_when_stopped, how))
            self._supervisor.stop()

    def _leave_when_stopped(self, how: int) -> None:
        if self._supervisor.stopped:
            self._supervisor.changed.clear()
            self._jobs.run(shutdown.leave(how, boot.DATA, self._log))
