"""A service: everything PID 1 knows about one process, as data."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

MEBI = 1024 * 1024
SYSTEM = ("/usr", "/etc", "/bin", "/lib", "/lib64", "/sbin")


class Restart(Enum):
    ALWAYS = auto()
    ON_FAILURE = auto()
    """Ending with 0 means that it is done, as a window that was closed."""


class Socket(NamedTuple):
    """A listening socket at NAME.sock, made before the service and inherited by it as WISP_LISTEN_<NAME>."""

    name: str
    gid: int
    """Who besides root may connect; who may do what is decided by the service, by the peer's credentials."""


class Limits(NamedTuple):
    memory: int
    processes: int
    open_files: int
    cpu_weight: int = 100


class Confinement(NamedTuple):
    """What a service is and sees. None can gain a privilege."""

    uid: int
    gid: int
    filter: tuple[str, ...]
    """Groups of system calls in seccomp.py; whatever is in none of them doesn't exist for the service."""
    limits: Limits
    devices: tuple[str, ...] = ("null", "zero", "random", "urandom")
    """What its /dev holds, besides nothing; a folder is seen live."""
    owned: tuple[str, ...] = ()
    """Folders in /dev whose nodes are given to its uid."""
    readable: tuple[str, ...] = SYSTEM
    writable: tuple[str, ...] = ()
    """Folders that are given to its uid, and made if need be; all else that it sees is read-only."""
    keeps: tuple[int, ...] = ()
    """The capabilities that are left to it: none, but for who confines others."""
    sees_others: bool = False
    """Whether its /proc shows the processes of other users."""
    network: bool = False
    """Whether it is in the machine's network; all others have one of their own in which there is nothing."""


class Service(NamedTuple):
    name: str
    argv: tuple[str, ...]
    confinement: Confinement | None = None
    """None runs it as it is started, for services of a desktop session and for the tests' own channel."""
    needs: tuple[str, ...] = ()
    sockets: tuple[Socket, ...] = ()
    environment: tuple[tuple[str, str], ...] = ()
    inherits: tuple[tuple[str, int], ...] = ()
    """Descriptors that are already open, by the variable that tells their number."""
    reports: bool = False
    """Whether it holds a channel to PID 1, as WISP_INIT_FD."""
    restart: Restart = Restart.ALWAYS
    ready_within: float = 120.0
