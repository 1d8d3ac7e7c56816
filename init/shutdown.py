"""The way out: what is left is ended, the data partition unmounted, then comes the kernel's own last step."""

from __future__ import annotations

import os
import signal
import termios
from contextlib import suppress
from typing import TYPE_CHECKING

from init.job import Call, Pause, Plan
from runtime import syscalls

if TYPE_CHECKING:
    from init.log import Log

_GRACE, _LOOKS = 0.1, 20


def leave(how: int, data: str, log: Log) -> Plan[None]:
    """To be run when all services have stopped. how: syscalls.POWER_OFF or syscalls.REBOOT."""
    yield from _end_all_processes()
    yield from _unmount(data, log)
    log.say("power off" if how == syscalls.POWER_OFF else "reboot")
    yield Call(_let_serial_finish, limit=1)
    syscalls.reboot(how)


def _end_all_processes() -> Plan[None]:
    for number in (signal.SIGTERM, signal.SIGKILL):
        with suppress(ProcessLookupError):
            os.kill(-1, number)
        for _ in range(_LOOKS):
            yield Pause(_GRACE)
            if _is_alone():
                return


def _is_alone() -> bool:
    """Every process but the kernel's own is PID 1's child sooner or later. Leaves the reaping to the loop."""
    try:
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    except ChildProcessError:
        return True
    return False


def _unmount(data: str, log: Log) -> Plan[None]:
    yield Call(os.sync, limit=60)
    result = yield Call(lambda: syscalls.unmount(data), limit=60)
    if result.status == 0:
        log.say("data unmounted")
        return
    log.say(f"data could not be unmounted: {result.output}")
    flags = syscalls.MS_REMOUNT | syscalls.MS_RDONLY
    yield Call(lambda: syscalls.mount("", data, flags=flags), limit=10)


def _let_serial_finish() -> None:
    with suppress(OSError, termios.error):
        fd = os.open("/dev/ttyS0", os.O_WRONLY | os.O_NOCTTY)
        termios.tcdrain(fd)
