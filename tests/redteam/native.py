"""Native code in an agent's process: what someone could do for whom the sandbox had fallen.

Run in place of the zygote. Each agent, once it is confined, makes whatever system call its channel names, through
machine code that was in memory before the filter came. A word in the environment takes one wall away, to see that the
others stand without it.
"""

from __future__ import annotations

import ctypes
import mmap
import os
from typing import TYPE_CHECKING, cast

from runtime import syscalls, zygote

if TYPE_CHECKING:
    from runtime.sandbox import Instance
    from runtime.wire import Channel

# mov rax,rdi; mov rdi,rsi; mov rsi,rdx; mov rdx,rcx; mov r10,r8; mov r8,r9; mov r9,[rsp+8]; syscall; ret
SYSTEM_CALL = bytes.fromhex("4889f8 4889f7 4889d6 4889ca 4d89c2 4d89c8 4c8b4c2408 0f05 c3")
# The same door for programs of 32 bits: mov eax,20 (getpid there); int 0x80; ret
OLD_DOOR = bytes.fromhex("b814000000 cd80 c3")

_memory = mmap.mmap(-1, mmap.PAGESIZE, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
_memory.write(SYSTEM_CALL.ljust(64, b"\x90") + OLD_DOOR)
_at = ctypes.addressof(ctypes.c_char.from_buffer(_memory))
_call = ctypes.CFUNCTYPE(ctypes.c_long, *[ctypes.c_uint64] * 7)(_at)
_old_door = ctypes.CFUNCTYPE(ctypes.c_long)(_at + 64)


def live(runtime: Channel, _: Instance) -> None:
    while (packet := runtime.receive()) is not None:
        body = packet.body
        if body["number"] == "old door":
            result = _old_door()
        else:
            kept = [_argument(argument) for argument in cast("list[int | str]", body["arguments"])]
            values = [ctypes.addressof(one) if isinstance(one, ctypes.Array) else one for one in kept]
            result = _call(cast("int", body["number"]), *values, *[0] * (6 - len(values)))
            told = [one.raw.hex() if isinstance(one, ctypes.Array) else "" for one in kept]
        runtime.send({"result": result, "told": told})


def _argument(given: int | str) -> int | ctypes.Array[ctypes.c_char]:
    """A text stands for the address of those bytes."""
    return ctypes.create_string_buffer(given.encode(), 256) if isinstance(given, str) else given % 2**64


def _take_away(wall: str) -> None:
    match wall:
        case "filter":
            vars(syscalls)["filter_system_calls"] = lambda _: None
        case "namespaces":
            vars(syscalls)["unshare"] = _refuse
        case "mounts":
            vars(syscalls)["mount"] = _refuse
        case _:
            pass


def _refuse(*_: object, **__: object) -> None:
    raise PermissionError("not on this machine")


_take_away(os.environ.get("WISP_TEST_WITHOUT", ""))
zygote.main(live)
