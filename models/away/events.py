"""Events: the data of server-sent events, out of bytes as they come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.away.fault import Endless

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_OF_ONE = 256 * 1024
"""Bytes."""


class Events:
    def __init__(self) -> None:
        self._rest = b""
        self._data: list[bytes] = []
        self._size = 0

    def feed(self, arrived: bytes) -> Iterator[str]:
        """Raises Endless for what has no end, ValueError for what is no text."""
        *lines, self._rest = (self._rest + arrived).split(b"\n")
        if len(self._rest) > MOST_OF_ONE:
            raise Endless
        for line in lines:
            yield from self._take(line.removesuffix(b"\r"))

    def end(self) -> Iterator[str]:
        """Some leave out the empty line behind the last one."""
        yield from self._take(self._rest)
        yield from self._take(b"")

    def _take(self, line: bytes) -> Iterator[str]:
        if line.startswith(b"data:"):
            self._data.append(line[len(b"data:") :].removeprefix(b" "))
            self._size += len(line)
            if self._size > MOST_OF_ONE:
                raise Endless
        elif not line and self._data:
            whole, self._data, self._size = b"\n".join(self._data), [], 0
            yield whole.decode()
