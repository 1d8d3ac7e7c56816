"""Hardening: what the process of an agent gives up, so that even native code in it would get nowhere."""

from __future__ import annotations

import os
import resource
from contextlib import suppress
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

from runtime import seccomp, syscalls

Level: TypeAlias = Literal["full", "namespaces", "filter"]
"""full: as root, an own uid per agent. namespaces: an own user namespace, in which all agents are one user. filter:
where the system allows no namespaces, the filter of system calls and the limits alone."""

FIRST_UID, UIDS = 70_000, 100_000
MEBI = 1024 * 1024
CGROUP = Path("/sys/fs/cgroup")


class Limits(NamedTuple):
    """What one agent's process may use."""

    memory: int = 192 * MEBI
    processes: int = 4
    open_files: int = 32
    file_size: int = 8 * MEBI
    cpu_weight: int = 50


LIMITS = Limits()


class Ground:
    """What all agents stand on: an empty root and an empty network, entered once by the zygote."""

    def __init__(self) -> None:
        self._groups = Groups.make() if os.geteuid() == 0 else None
        self.level = self._enter()
        self._agents = 0

    def _enter(self) -> Level:
        namespaces = syscalls.CLONE_NEWNS | syscalls.CLONE_NEWNET | syscalls.CLONE_NEWIPC | syscalls.CLONE_NEWUTS
        root = os.geteuid() == 0
        try:
            if not root:
                _enter_user_namespace(namespaces)
            else:
                syscalls.unshare(namespaces)
            _enter_empty_root()
        except OSError:
            return "filter"
        return "full" if root else "namespaces"

    def next_uid(self) -> int:
        self._agents += 1
        return FIRST_UID + self._agents % UIDS

    def confine(self, uid: int) -> None:
        """For a freshly forked agent that has all it needs. What takes rights comes first, the filter last."""
        if self._groups:
            self._groups.enter(uid)
        _limit()
        if self.level == "full":
            syscalls.drop_capabilities()
            os.setgroups([])
            os.setresgid(uid, uid, uid)
            os.setresuid(uid, uid, uid)
            syscalls.clear_capabilities()
        elif self.level == "namespaces":
            syscalls.drop_capabilities()
            syscalls.clear_capabilities()
        syscalls.not_dumpable()
        syscalls.no_new_privileges()
        syscalls.filter_every_thread(seccomp.program(["agent"]))

    def forget(self, uid: int) -> None:
        if self._groups:
            self._groups.remove(uid)


class Groups:
    """A control group for each agent, below one of the zygote's own."""

    def __init__(self, folder: int) -> None:
        self._folder = folder

    @classmethod
    def make(cls) -> Groups | None:
        """None where control groups can't be written, as in most containers."""
        path = CGROUP / f"wisp-agents-{os.getpid()}"
        try:
            path.mkdir()
            (path / "cgroup.subtree_control").write_text("+memory +pids +cpu")
        except OSError:
            with suppress(OSError):
                path.rmdir()
            return None
        return cls(os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC))

    def enter(self, uid: int) -> None:
        name = str(uid)
        os.mkdir(name, dir_fd=self._folder)
        for file, value in (
            ("memory.max", LIMITS.memory),
            ("memory.swap.max", 0),
            ("pids.max", LIMITS.processes),
            ("cpu.weight", LIMITS.cpu_weight),
            ("cgroup.procs", 0),
        ):
            with suppress(FileNotFoundError):  # no swap in this kernel
                self._write(f"{name}/{file}", str(value))

    def remove(self, uid: int) -> None:
        with suppress(OSError):
            os.rmdir(str(uid), dir_fd=self._folder)

    def _write(self, path: str, value: str) -> None:
        fd = os.open(path, os.O_WRONLY | os.O_CLOEXEC, dir_fd=self._folder)
        try:
            os.write(fd, value.encode())
        finally:
            os.close(fd)


def _enter_user_namespace(namespaces: int) -> None:
    uid, gid = os.geteuid(), os.getegid()
    syscalls.unshare(syscalls.CLONE_NEWUSER | namespaces)
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"0 {uid} 1")
    Path("/proc/self/gid_map").write_text(f"0 {gid} 1")


def _enter_empty_root() -> None:
    """A root that holds nothing and takes nothing. Any folder will do to put it together in."""
    folder = "/proc"
    flags = syscalls.MS_NOSUID | syscalls.MS_NODEV | syscalls.MS_NOEXEC
    syscalls.mount("", "/", flags=syscalls.MS_PRIVATE | syscalls.MS_REC)
    syscalls.mount("tmpfs", folder, "tmpfs", flags, "size=4k,mode=555")
    os.chdir(folder)
    # Both arguments the same: the old root ends up on top of the new one and is taken off again.
    syscalls.pivot_root(".", ".")
    syscalls.unmount(".", syscalls.MNT_DETACH)
    os.chdir("/")
    syscalls.mount("", "/", flags=flags | syscalls.MS_REMOUNT | syscalls.MS_RDONLY)


def _limit() -> None:
    for what, value in (
        (resource.RLIMIT_NOFILE, LIMITS.open_files),
        (resource.RLIMIT_FSIZE, LIMITS.file_size),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_MEMLOCK, 0),
    ):
        resource.setrlimit(what, (value, value))
