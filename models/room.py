"""Room: whether a machine has the memory for weights, and whether its disk gives them back."""

from __future__ import annotations

import hashlib
import os
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

CHUNK = 4 << 20
HASHED, SLOW_SECONDS = 8 << 20, 0.1
"""Processors of the last fifteen years take a half of that at most."""
BESIDE = 320 << 20
"""What the process takes beside the weights: Python, the context, and a batch of results."""


def is_slow() -> bool:
    """Whether the processor is only imitated: what takes seconds elsewhere would keep it busy for minutes."""
    began = time.thread_time()
    hashlib.sha256(bytes(HASHED))
    return time.thread_time() - began > SLOW_SECONDS


def check(weights: Path, sha256: str = "") -> None:
    """Raise OSError, in words for the person, where these weights can't be used here, or aren't those of that hash."""
    try:
        if problem := lacking(weights.stat().st_size):
            raise OSError(problem)
        _read(weights, "" if is_slow() else sha256)
    except FileNotFoundError as error:
        raise OSError("its file isn't there") from error


def lacking(size: int) -> str:
    """In words for the person; "" where there is memory enough for weights of this size."""
    needed, given = need(size), allowed()
    if needed <= given:
        return ""
    return f"it needs {_gigabytes(needed)} of memory, and this machine can give it {_gigabytes(given)}"


def need(size: int) -> int:
    """Bytes of memory for weights of this size: their context grows with them."""
    return size + size // 8 + BESIDE


def allowed() -> int:
    """WISP_MEMORY where somebody saw to it that the rest has enough; else all that the machine has."""
    own = os.environ.get("WISP_MEMORY")
    return int(own) if own else os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")


def _read(weights: Path, sha256: str) -> None:
    """All of it is looked at for the first token anyway. What a damaged disk keeps back ends the process there."""
    view, found = memoryview(bytearray(CHUNK)), hashlib.sha256()
    try:
        with weights.open("rb", buffering=0) as file:
            while count := file.readinto(view):
                if sha256:
                    found.update(view[:count])
    except OSError as error:
        raise OSError("its file is damaged") from error
    if sha256 and found.hexdigest() != sha256:
        raise OSError("its file is damaged: it has other bytes than the catalog says")


def _gigabytes(count: int) -> str:
    return f"{count / 1e9:.1f} GB"
