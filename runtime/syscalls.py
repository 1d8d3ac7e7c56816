"""The system calls that Python has no name for, each raising OSError with its noun."""

from __future__ import annotations

import ctypes
import functools
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC = 0x1, 0x2, 0x4, 0x8
MS_REMOUNT, MS_NOATIME, MS_BIND, MS_REC = 0x20, 0x400, 0x1000, 0x4000
MS_PRIVATE = 0x40000
MNT_DETACH = 0x2

CLONE_NEWUSER, CLONE_NEWPID = 0x10000000, 0x20000000
CLONE_NEWNS, CLONE_NEWUTS, CLONE_NEWIPC, CLONE_NEWNET = 0x20000, 0x4000000, 0x8000000, 0x40000000

POWER_OFF, REBOOT, _CTRL_ALT_DEL_SIGNALS = 0x4321FEDC, 0x01234567, 0

_MCL_CURRENT, _MCL_FUTURE = 1, 2
_PR_SET_DUMPABLE = 4
_PR_CAPBSET_DROP, _PR_SET_SECCOMP, _PR_SET_SECUREBITS, _PR_SET_NO_NEW_PRIVS = 24, 22, 28, 38
_PR_CAP_AMBIENT, _PR_CAP_AMBIENT_RAISE, _PR_CAP_AMBIENT_CLEAR_ALL = 47, 2, 4
CAP_KILL, CAP_SETGID, CAP_SETUID, CAP_SETPCAP, CAP_SYS_ADMIN = 5, 6, 7, 8, 21
CAP_NET_BIND_SERVICE, CAP_NET_ADMIN, CAP_NET_RAW = 10, 12, 13
_SECCOMP_MODE_FILTER = 2
_LINUX_CAPABILITY_VERSION_3 = 0x20080522
# noroot, no_setuid_fixup, no_cap_ambient_raise, each with its lock: uid 0 is then a uid like any other.
_SECUREBITS_LOCKED = 0x1 | 0x2 | 0x4 | 0x8 | 0x40 | 0x80

_libc = ctypes.CDLL(None, use_errno=True)
_python = ctypes.PyDLL(None, use_errno=True)  # keeps the interpreter's lock, so that the child has it
_libc.mount.argtypes = (ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_ulong, ctypes.c_char_p)
_libc.umount2.argtypes = (ctypes.c_char_p, ctypes.c_int)
_libc.prctl.argtypes = (ctypes.c_int, ctypes.c_ulong, ctypes.c_ulong, ctypes.c_ulong, ctypes.c_ulong)
_libc.pivot_root.argtypes = (ctypes.c_char_p, ctypes.c_char_p)
_libc.unshare.argtypes = (ctypes.c_int,)
_libc.reboot.argtypes = (ctypes.c_int,)
_libc.mlockall.argtypes = (ctypes.c_int,)


def fork() -> int:
    """As os.fork(), for a process with one thread: without what Python then does in the child for those with several.

    That writes here and there to some hundred pages, each of which the child then has to have for itself.
    """
    pid = _python.fork()
    _check(pid, "fork")
    return int(pid)


def mount(source: str, target: str, kind: str = "", flags: int = 0, options: str = "") -> None:
    arguments = [os.fsencode(text) if text else None for text in (source, target, kind)]
    _check(_libc.mount(*arguments, flags, options.encode() or None), f"mount {kind or source} on {target}")


def unmount(target: str, flags: int = 0) -> None:
    _check(_libc.umount2(os.fsencode(target), flags), f"unmount {target}")


def pivot_root(new: str, old: str) -> None:
    _check(_libc.pivot_root(os.fsencode(new), os.fsencode(old)), f"make {new} the root")


def unshare(flags: int) -> None:
    _check(_libc.unshare(flags), f"unshare {flags:#x}")


def reboot(how: int) -> None:
    _check(_libc.reboot(how), "reboot")


def signal_on_ctrl_alt_del() -> None:
    """The kernel then sends PID 1 a SIGINT, where it would have reset the machine."""
    _check(_libc.reboot(_CTRL_ALT_DEL_SIGNALS), "take over Ctrl-Alt-Del")


def lock_memory() -> None:
    _check(_libc.mlockall(_MCL_CURRENT | _MCL_FUTURE), "lock memory")


def learn_capabilities() -> None:
    """Before /proc is out of sight: how many there are to drop."""
    _last_capability()


def drop_capabilities(keep: Collection[int] = ()) -> None:
    """None but these left to be had again. Call before the uid changes, while it is still allowed."""
    _prctl("clear ambient capabilities", _PR_CAP_AMBIENT, _PR_CAP_AMBIENT_CLEAR_ALL)
    for capability in range(_last_capability() + 1):
        if capability not in keep:
            _prctl(f"drop capability {capability}", _PR_CAPBSET_DROP, capability)
    if keep:
        # What a program is to have that is run from here is inherited and ambient; later none can be made so.
        _set_capabilities(_held(), _mask(keep))
        for capability in keep:
            _prctl(f"hand on capability {capability}", _PR_CAP_AMBIENT, _PR_CAP_AMBIENT_RAISE, capability)
    _prctl("lock the securebits", _PR_SET_SECUREBITS, _SECUREBITS_LOCKED)


def clear_capabilities(keep: Collection[int] = ()) -> None:
    """The last step of dropping them, when nothing else that is privileged is left to do."""
    _set_capabilities(_mask(keep), _mask(keep))


def no_new_privileges() -> None:
    _prctl("set no_new_privs", _PR_SET_NO_NEW_PRIVS, 1)


def filter_system_calls(program: Sequence[bytes]) -> None:
    """program: assembled BPF instructions, eight bytes each."""
    instructions = b"".join(program)
    code = ctypes.create_string_buffer(instructions)
    filled = _Program(len(instructions) // 8, ctypes.addressof(code))
    _prctl("install the seccomp filter", _PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.addressof(filled))


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("code", ctypes.c_void_p))


def not_dumpable() -> None:
    """Nobody else attaches to this process or reads its memory."""
    _prctl("make the process undumpable", _PR_SET_DUMPABLE, 0)


def _mask(capabilities: Collection[int]) -> int:
    return sum(1 << capability for capability in capabilities)


def _held() -> int:
    """What is permitted now."""
    header = (ctypes.c_uint32 * 2)(_LINUX_CAPABILITY_VERSION_3, 0)
    words = (ctypes.c_uint32 * 6)()
    _check(_libc.capget(header, words), "read the capabilities")
    return int(words[1]) | int(words[4]) << 32


def _set_capabilities(permitted: int, inheritable: int) -> None:
    header = (ctypes.c_uint32 * 2)(_LINUX_CAPABILITY_VERSION_3, 0)
    # Effective, permitted, inheritable: the lower words of each, then the higher ones.
    halves = [(value & 0xFFFFFFFF, value >> 32) for value in (permitted, permitted, inheritable)]
    words = (ctypes.c_uint32 * 6)(*(low for low, _ in halves), *(high for _, high in halves))
    _check(_libc.capset(header, words), "set the capabilities")


@functools.cache
def _last_capability() -> int:
    with open("/proc/sys/kernel/cap_last_cap", encoding="ascii") as file:  # noqa: PTH123 - PID 1 does without pathlib
        return int(file.read())


def _prctl(what: str, option: int, first: int = 0, second: int = 0) -> None:
    # The ambient and no_new_privs calls insist on zeroes in what they don't use.
    _check(_libc.prctl(option, first, second, 0, 0), what)


def _check(result: int, what: str) -> None:
    if result < 0:
        error = ctypes.get_errno()
        raise OSError(error, f"{what}: {os.strerror(error)}")
