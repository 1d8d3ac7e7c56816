"""The boot as plans: what comes before the first frame, and what can wait until the person sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from init import clock, data, disk, modules, mount, settings
from init.job import Call, Plan

if TYPE_CHECKING:
    from init.log import Log
    from init.notices import Notices

DATA, WEIGHTS, FIRMWARE = "/data", "/weights", "/usr/lib/firmware"


def before_frame(log: Log, notices: Notices) -> Plan[None]:
    for problem in settings.apply_settings():
        log.say(problem)
    if warning := clock.set_clock():
        notices.add("warning", warning)
    # Some graphics drivers ask for firmware in the moment they are loaded.
    yield from _mount_image("firmware", FIRMWARE, log)
    yield from modules.load_first()


def open_disks(log: Log, notices: Notices) -> Plan[None]:
    """Weights and data; without them there is less to do, but a screen that says so."""
    if not (yield from _mount_image("weights", WEIGHTS, log)):
        notices.add("warning", "The language model's part of the disk is missing. Write the Wisp image to it again.")
    try:
        yield from data.open_data(disk.boot_disk(), DATA)
    except (data.NoDataError, OSError) as problem:
        data.use_memory(DATA)
        notices.add("error", f"{problem} Until then Wisp works from memory and forgets everything when switched off.")
        return
    if data.nearly_full(DATA):
        notices.add("warning", "Your data partition is full. Nothing new can be kept until something is deleted.")


def _mount_image(name: str, target: str, log: Log) -> Plan[bool]:
    device = disk.verified_device(name)
    if device is None:
        return False
    result = yield Call(lambda: mount.mount_image(device, target))
    if result.status != 0:
        log.say(f"{name}: {result.output}")
    return result.status == 0
