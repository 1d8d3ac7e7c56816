"""The slot: a place in the component where one program's source can stand, so that a single file holds an agent."""

from __future__ import annotations

CAPACITY = 64 * 1024
_FILL = b"#"
_DIGITS = 8


def empty() -> bytes:
    """An unused slot. It is put together here so that its mark stands in the snapshot's memory only once."""
    return b"".join((_mark(), _FILL * (_DIGITS + CAPACITY)))


def read(slot: bytes) -> str | None:
    """The source in a slot, None where there is none."""
    start = len(_mark()) + _DIGITS
    digits = slot[start - _DIGITS : start]
    return None if digits.startswith(_FILL) else slot[start : start + int(digits, 16)].decode()


def embed(component: bytes, source: str) -> bytes:
    """The component, with the program in its slot."""
    data = source.encode()
    if len(data) > CAPACITY:
        raise ValueError(f"the program has {len(data)} bytes; a self-contained agent holds {CAPACITY}")
    at = component.find(empty())
    if at < 0:
        raise ValueError("this component has no empty slot for a program")
    filled = b"".join((_mark(), f"{len(data):0{_DIGITS}x}".encode(), data, _FILL * (CAPACITY - len(data))))
    return component[:at] + filled + component[at + len(filled) :]


def _mark() -> bytes:
    return b"-".join((b"wisp", b"agent", b"source", b"slot"))
