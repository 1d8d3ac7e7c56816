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
_MAX_FD = 4096
_NAMESPACES = (
    syscalls.CLONE_NEWNS | syscalls.CLONE_NEWNET | syscalls.CLONE_NEWIPC | syscalls.CLONE_NEWUTS | syscalls.CLONE_NEWPID
)


class Limits(NamedTuple):
    """What one agent's process may use."""

    memory: int = 192 * MEBI
    processes: int = 4
    open_files: int = 32
    file_size: int = 8 * MEBI
    cpu_weight: int = 50


LIMITS = Limits()


class Ground:
    """What all agents stand on: an empty root, an empty network, no other processes. Entered once by the zygote."""

    def __init__(self) -> None:
        self._nowhere = os.open(os.devnull, os.O_RDWR)
        # One piece: each object that an agent so much as counts makes a page its own.
        self._filter = [b"".join(seccomp.program(["agent"]))]
        self._data = _writable() + LIMITS.memory
        self._groups = Groups.make() if os.geteuid() == 0 else None
        self._agents = 0
        self.level = self._enter()
        if self.level == "full":
            os.setgroups([])
        if self.level != "filter":
            syscalls.drop_capabilities()
        syscalls.no_new_privileges()

    def _enter(self) -> Level:
        uid, gid = os.geteuid(), os.getegid()
        try:
            syscalls.unshare(_NAMESPACES if uid == 0 else _NAMESPACES | syscalls.CLONE_NEWUSER)
        except OSError:
            return "filter"
        # At once, also where the rest is refused: a namespace takes no more once its first process has ended.
        self._hold = _hold_processes()
        try:
            if uid:
                _map_user(uid, gid)
            _enter_empty_root()
        except OSError:
            return "filter"
        return "namespaces" if uid else "full"

    def next_uid(self) -> int:
        self._agents += 1
        return FIRST_UID + self._agents % UIDS

    def confine(self, uid: int, hand: int) -> None:
        """For a freshly forked agent, which keeps `hand` only. What takes rights comes first, the filter last."""
        if self._groups:
            self._groups.enter(uid)
        for fd in range(3):
            os.dup2(self._nowhere, fd)
        os.closerange(3, hand)
        os.closerange(hand + 1, _MAX_FD)
        _limit(self._data)
        if self.level == "full":
            os.setresgid(uid, uid, uid)
            os.setresuid(uid, uid, uid)
        if self.level != "filter":
            syscalls.clear_capabilities()
        syscalls.not_dumpable()
        syscalls.filter_system_calls(self._filter)

    def forget(self, uid: int) -> None:
        if self._groups:
            self._groups.remove(uid)

    def leave(self) -> None:
        if self._groups:
            self._groups.close()


_OURS = "wisp-agents-"


def _forget_dead() -> None:
    """The groups of zygotes that were killed, with what is in them. Who isn't root here can't, and needn't."""
    for path in CGROUP.glob(f"{_OURS}*"):
        if Path(f"/proc/{path.name.removeprefix(_OURS)}").exists():
            continue
        with suppress(OSError), (path / "cgroup.kill").open("r+") as file:
            file.write("1")
        for inner in (*path.glob("*/"), path):
            with suppress(OSError):
                inner.rmdir()


class Groups:
    """A control group for each agent, below one of the zygote's own."""

    def __init__(self, name: str, above: int, folder: int) -> None:
        self._name, self._above, self._folder = name, above, folder

    @classmethod
    def make(cls) -> Groups | None:
        """None where control groups can't be written, as in most containers."""
        _forget_dead()
        path = CGROUP / f"{_OURS}{os.getpid()}"
        try:
            path.mkdir()
            (path / "cgroup.subtree_control").write_text("+memory +pids +cpu")
        except OSError:
            with suppress(OSError):
                path.rmdir()
            return None
        return cls(
            path.name, *(os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC) for folder in (CGROUP, path))
        )

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

    def close(self) -> None:
        """By then its agents have ended, or do so now."""
        with suppress(OSError):
            self._write("cgroup.kill", "1")
        for uid in [int(entry.name) for entry in os.scandir(self._folder) if entry.is_dir()]:
            self.remove(uid)
        with suppress(OSError):
            os.rmdir(self._name, dir_fd=self._above)

    def _write(self, path: str, value: str) -> None:
        fd = os.open(path, os.O_WRONLY | os.O_CLOEXEC, dir_fd=self._folder)
        try:
            os.write(fd, value.encode())
        finally:
            os.close(fd)


def _map_user(uid: int, gid: int) -> None:
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"0 {uid} 1")
    Path("/proc/self/gid_map").write_text(f"0 {gid} 1")


def _hold_processes() -> int:
    """The first process of a namespace keeps it: when it ends, with the zygote, the kernel ends all others."""
    reading, writing = os.pipe()
    if os.fork():
        os.close(reading)
        return writing
    os.closerange(3, reading)
    os.closerange(reading + 1, _MAX_FD)
    os.read(reading, 1)
    os._exit(0)


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


def _writable() -> int:
    """How much memory of its own this process could write to, as the kernel counts it for RLIMIT_DATA."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmData:")[2].split()[0]) * 1024


def _limit(data: int) -> None:
    for what, value in (
        (resource.RLIMIT_DATA, data),
        (resource.RLIMIT_NOFILE, LIMITS.open_files),
        (resource.RLIMIT_FSIZE, LIMITS.file_size),
        (resource.RLIMIT_NPROC, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_MEMLOCK, 0),
        (resource.RLIMIT_MSGQUEUE, 0),
    ):
        resource.setrlimit(what, (value, value))
