"""Spawning: from a service's data to its process."""

from __future__ import annotations

import fcntl
import os
import signal
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

FIRST_DESCRIPTOR = 3
_ABOVE_ALL_TARGETS = 64


class Child(NamedTuple):
    """What becomes of a child between fork and exec."""

    argv: tuple[str, ...]
    environment: Mapping[str, str]
    output: int
    """Where its standard output and error go."""
    descriptors: Mapping[str, int] = MappingProxyType({})
    """What else it inherits: the variable that tells the number, and the descriptor here."""
    prepare: Callable[[], None] = lambda: None
    """What it gives up; runs in the child, once its descriptors are in place."""
    input: str = ""


def spawn(child: Child) -> int:
    """The pid. What fails after the fork is said on the child's error output, and it ends with 127."""
    # A signal in the first moment would go through the wakeup descriptor, which is PID 1's own.
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
    pid = os.fork()
    if pid:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        return pid
    try:
        _forget_signals()
        _become(child)
    except BaseException as error:  # noqa: BLE001 - no exception may carry a second PID 1 out of here
        os.write(2, f"{error}\n".encode(errors="replace"))
    finally:
        os._exit(127)


def _forget_signals() -> None:
    """What PID 1 handles and what Python ignores, a service starts without."""
    signal.set_wakeup_fd(-1)
    for number in signal.valid_signals():
        if signal.getsignal(number) not in (signal.SIG_DFL, None):
            signal.signal(number, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_SETMASK, [])


def _become(child: Child) -> None:
    environment = {**child.environment, **_place_descriptors(child)}
    child.prepare()
    os.execve(child.argv[0], child.argv, environment)


def _place_descriptors(child: Child) -> dict[str, str]:
    """0 is the input, 1 and 2 the output, the rest follow from 3 on; nothing else stays open."""
    wanted = [_input(child.input), child.output, child.output, *child.descriptors.values()]
    # First out of the way of each other's targets, then into place.
    sources = [_copy_above(fd) for fd in wanted]
    for target, source in enumerate(sources):
        os.dup2(source, target, inheritable=True)
    os.closerange(len(wanted), os.sysconf("SC_OPEN_MAX"))
    return {name: str(FIRST_DESCRIPTOR + place) for place, name in enumerate(child.descriptors)}


def _input(text: str) -> int:
    if not text:
        return os.open("/dev/null", os.O_RDONLY)
    fd = os.memfd_create("input")
    os.write(fd, text.encode())
    os.lseek(fd, 0, os.SEEK_SET)
    return fd


def _copy_above(fd: int) -> int:
    return fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, _ABOVE_ALL_TARGETS)
