"""Confinement: what a freshly forked child gives up, in order, before it becomes the service."""

from __future__ import annotations

import os
import resource
from contextlib import suppress
from typing import TYPE_CHECKING

from runtime import seccomp, syscalls

if TYPE_CHECKING:
    from init.service import Confinement


def confine(confinement: Confinement, run: str) -> None:
    """Order matters: each step takes away what only earlier steps needed. The filter, which lets exec pass, is last."""
    os.setsid()
    network = 0 if confinement.network else syscalls.CLONE_NEWNET
    syscalls.unshare(syscalls.CLONE_NEWNS | syscalls.CLONE_NEWIPC | syscalls.CLONE_NEWUTS | network)
    _give_devices(confinement)
    _enter_root(confinement, run)
    _limit(confinement)
    syscalls.drop_capabilities(confinement.keeps)
    os.setgroups([])
    os.setresgid(confinement.gid, confinement.gid, confinement.gid)
    os.setresuid(confinement.uid, confinement.uid, confinement.uid)
    syscalls.clear_capabilities(confinement.keeps)
    os.umask(0o077)
    syscalls.no_new_privileges()
    syscalls.filter_system_calls(seccomp.program(confinement.filter))


def _give_devices(confinement: Confinement) -> None:
    for folder in confinement.owned:
        with suppress(FileNotFoundError):  # no such device in this machine: the service will say so
            for entry in os.scandir(f"/dev/{folder}"):
                if not entry.is_dir(follow_symlinks=False):
                    os.chown(entry.path, confinement.uid, confinement.gid, follow_symlinks=False)


def _enter_root(confinement: Confinement, run: str) -> None:
    """A root that holds exactly what the service may see. run/root is where it is put together."""
    root = f"{run}/root"
    syscalls.mount("", "/", flags=syscalls.MS_PRIVATE | syscalls.MS_REC)
    syscalls.mount("tmpfs", root, "tmpfs", syscalls.MS_NOSUID | syscalls.MS_NODEV, "size=1m,mode=755")
    hidden = f"hidepid=2,gid={confinement.gid}" if confinement.sees_others else "hidepid=2"
    _make(root, "/proc", "proc", syscalls.MS_NODEV | syscalls.MS_RDONLY, hidden)
    _make(root, "/tmp", "tmpfs", syscalls.MS_NODEV, "size=64m,mode=1777")  # noqa: S108 - this is the private one
    _make(root, "/dev", "tmpfs", 0, "size=64k,mode=755")
    for path in (*confinement.readable, "/sys", run):
        _show(path, root, syscalls.MS_NODEV | syscalls.MS_RDONLY)
    for path in confinement.writable:
        os.makedirs(path, mode=0o700, exist_ok=True)
        # What lies in another service's folder may have become a link to something that isn't ours to give.
        os.chown(path, confinement.uid, confinement.gid, follow_symlinks=False)
        _show(path, root, syscalls.MS_NODEV | syscalls.MS_NOEXEC)
    for device in confinement.devices:
        with suppress(FileNotFoundError):  # no such device in this machine: the service will say so
            _show(f"/dev/{device}", root, syscalls.MS_NOEXEC | syscalls.MS_RDONLY)
    _remount(f"{root}/dev", syscalls.MS_NOEXEC | syscalls.MS_RDONLY)
    _remount(root, syscalls.MS_NODEV | syscalls.MS_RDONLY)
    # Both arguments the same: the old root ends up on top of the new one and is taken off again.
    os.chdir(root)
    syscalls.pivot_root(".", ".")
    syscalls.unmount(".", syscalls.MNT_DETACH)
    os.chdir("/")


def _make(root: str, path: str, kind: str, flags: int, options: str) -> None:
    os.mkdir(root + path)
    syscalls.mount(kind, root + path, kind, flags | syscalls.MS_NOSUID | syscalls.MS_NOEXEC, options)


def _show(path: str, root: str, flags: int) -> None:
    """The same file or folder; a symbolic link (/bin -> usr/bin) as itself."""
    if os.path.islink(path):
        os.symlink(os.readlink(path), root + path)
        return
    if os.path.isdir(path):
        os.makedirs(root + path, exist_ok=True)
    else:
        os.stat(path)
        os.close(os.open(root + path, os.O_CREAT | os.O_CLOEXEC, 0o600))
    syscalls.mount(path, root + path, flags=syscalls.MS_BIND)
    _remount(root + path, flags)


def _remount(target: str, flags: int) -> None:
    syscalls.mount("", target, flags=flags | syscalls.MS_REMOUNT | syscalls.MS_BIND | syscalls.MS_NOSUID)


def _limit(confinement: Confinement) -> None:
    files = confinement.limits.open_files
    resource.setrlimit(resource.RLIMIT_NOFILE, (files, files))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
