"""The file systems that PID 1 needs before anything else; what preinit left mounted (/dev, /proc, /sys) stays."""

from __future__ import annotations

import os
from typing import NamedTuple

from runtime import syscalls

_PLAIN = syscalls.MS_NOSUID | syscalls.MS_NODEV

RUN = "/run/wisp"


class Mount(NamedTuple):
    kind: str
    target: str
    flags: int = _PLAIN | syscalls.MS_NOEXEC
    options: str = ""


REQUIRED = (
    Mount("tmpfs", "/run", options="mode=755,size=16m"),
    Mount("tmpfs", "/tmp", options="mode=1777,size=64m"),  # noqa: S108 - only PID 1's own children see this one
    Mount("tmpfs", "/var", options="mode=755,size=1m"),  # leases of addresses
    Mount("cgroup2", "/sys/fs/cgroup"),
)

# Shown to services, which see live what appears in them later.
FOLDERS = ("/dev/dri", "/dev/input", RUN, f"{RUN}/root")


def mount_required() -> None:
    for mount in REQUIRED:
        syscalls.mount(mount.kind, mount.target, mount.kind, mount.flags, mount.options)
    for folder in FOLDERS:
        os.makedirs(folder, exist_ok=True)


def mount_image(device: str, target: str) -> None:
    """One of the image's own verified file systems."""
    syscalls.mount(device, target, "erofs", syscalls.MS_RDONLY | _PLAIN | syscalls.MS_NOEXEC)
