"""PID 1: sets the machine up, then answers what happens to it until the power goes."""

from __future__ import annotations

import signal

from init import cgroup, mount
from init.console import Console
from init.log import Log, open_serial
from init.loop import Loop, describe
from init.machine import Machine
from runtime import syscalls


def main() -> None:
    log = Log(open_serial())
    log.stage("pid1")
    console = Console()
    console.mute()
    loop = Loop(log.say)
    try:
        mount.mount_required()
        machine = Machine(loop, log, console)
        loop.on_signal(signal.SIGINT, machine.reboot)  # Ctrl-Alt-Del
        loop.on_signal(signal.SIGTERM, machine.power_off)
        loop.on_signal(signal.SIGRTMIN, machine.freeze)
        for step in (syscalls.signal_on_ctrl_alt_del, syscalls.lock_memory, cgroup.enable_controllers, machine.start):
            loop.guarded(step)
    except Exception as error:  # noqa: BLE001 - PID 1 that ends is a kernel panic
        log.say(describe(error))
        console.say(f"Wisp can't start: {error}. Write the Wisp image to this disk again.")
    while True:
        try:
            loop.turn(longest=0.1 if log.waiting else None)
            log.flush()
        except BaseException as error:  # noqa: BLE001
            log.say(describe(error))


if __name__ == "__main__":
    main()
