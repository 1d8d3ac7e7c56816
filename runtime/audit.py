"""The audit log: a file that only grows, on the disk before what it tells of takes effect."""

from __future__ import annotations

import errno
import fcntl
import io
import os
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from runtime import chain
from runtime.chain import HEAD_SIZE, REPAIRED, Entry, Head, Problem
from runtime.data import DataError, DiskFullError, create

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pydantic import JsonValue

    from runtime.device import Device

_WINDOW = 64 * 1024


class AuditError(DataError):
    """The log can't be read or written: what was to be noted must not happen."""


class Audit:
    """One of the processes that write the log.

    Every entry holds a hash of the one before, made with the device's key; the head, a file beside the log, holds the
    last. So who can write the disk but has no key can only put back an older copy of both files unnoticed. An entry is
    on the disk before the head is: after a power cut the head may be one entry behind, never ahead.
    """

    def __init__(self, path: Path, device: Device, *, clock: Callable[[], float] = time.time) -> None:
        self._path, self._device, self._clock = path, device, clock
        with self._translating():
            self._head, self._log = self._open()
        self._last = Head()
        self._end = -1

    def close(self) -> None:
        os.close(self._log)
        os.close(self._head)

    def append(self, kind: str, /, **fields: JsonValue) -> Entry:
        """Notes it; when this returns, a power cut can't undo it."""
        with self._translating(), self._locked(fcntl.LOCK_EX):
            try:
                self._catch_up()
                return self._add(self._last, kind, fields)
            except BaseException:
                self._end = -1  # How far it got, the next one sees.
                raise

    def verify(self) -> list[Problem]:
        """What was changed, is missing, moved, or cut off."""
        with self._translating(), self._locked(fcntl.LOCK_SH):
            return chain.check(self._lines(), self._read_head(), self._mac)

    def size(self) -> int:
        """In bytes: it has grown when there is something new."""
        return os.fstat(self._log).st_size

    def search(self, text: str = "") -> Iterator[Entry]:
        """The entries with all these words, oldest first; what isn't genuine is left out."""
        words = text.casefold().split()
        for line in self._lines():
            entry = chain.read_entry(line.removesuffix(b"\n"), self._mac)
            if entry and all(word in entry.text.casefold() for word in words):
                yield entry

    def latest(self, text: str = "", *, most: int) -> list[Entry]:
        """As `search`, but newest first, and no more than so many."""
        words = text.casefold().split()
        found: list[Entry] = []
        for line in self._lines_backwards():
            entry = chain.read_entry(line, self._mac)
            if entry and all(word in entry.text.casefold() for word in words):
                found.append(entry)
                if len(found) == most:
                    break
        return found

    def _add(self, last: Head, kind: str, fields: dict[str, JsonValue]) -> Entry:
        entry = Entry(last.number + 1, self._clock(), kind, fields, last.hash)
        written, line = chain.write_entry(entry, self._mac)
        self._write(line)
        self._last = Head(written.number, written.hash)
        os.pwrite(self._head, chain.write_head(self._last, self._mac), 0)
        os.fdatasync(self._head)
        return written

    def _write(self, data: bytes) -> None:
        try:
            left = memoryview(data)
            while left:
                left = left[os.write(self._log, left) :]
            os.fsync(self._log)
        except OSError:
            # Nothing of it was promised to anybody.
            os.ftruncate(self._log, self._end)
            raise
        self._end += len(data)

    def _catch_up(self) -> None:
        """Find the end: at the beginning, and when another process wrote."""
        self._end, before = os.fstat(self._log).st_size, self._end
        if self._end == before:
            return
        if self._end and os.pread(self._log, 1, self._end - 1) != b"\n":
            # A power cut tore it off. If nothing but the end of the line was lost, it is an entry all the same.
            self._write(b"\n")
        entry, rest = self._tail()
        self._last = Head(entry.number, entry.hash) if entry else Head()
        head = self._read_head()
        if rest or head is None or head.number > self._last.number:
            self._repair(head, rest)

    def _repair(self, head: Head | None, rest: list[bytes]) -> None:
        """Note in what state the log was found. Numbers that were given before stay given, so gaps stay visible."""
        number = max(self._last.number, head.number if head else 0)
        fields: dict[str, JsonValue] = {
            "bytes": sum(map(len, rest)),
            "sha256": chain.digest(rest),
            "head": head is not None,
        }
        self._add(Head(number, self._last.hash), REPAIRED, fields)

    def _tail(self) -> tuple[Entry | None, list[bytes]]:
        """The last genuine entry, and the lines after it."""
        window = _WINDOW
        while True:
            begin = max(0, self._end - window)
            lines = io.BytesIO(os.pread(self._log, self._end - begin, begin)).readlines()
            for place in range(len(lines) - 1, -1, -1):
                entry = chain.read_entry(lines[place][:-1], self._mac)
                if entry:
                    return entry, lines[place + 1 :]
            if begin == 0:
                return None, lines
            window *= 4

    def _lines(self) -> Iterator[bytes]:
        with self._translating(), self._path.open("rb") as file:
            yield from file

    def _lines_backwards(self) -> Iterator[bytes]:
        """Whole lines, without their ends."""
        with self._translating():
            begin, rest = os.fstat(self._log).st_size, b""
            while begin:
                length = min(begin, _WINDOW)
                begin -= length
                first, *lines = (os.pread(self._log, length, begin) + rest).split(b"\n")
                yield from reversed([line for line in lines if line])
                rest = first
            if rest:
                yield rest

    def _open(self) -> tuple[int, int]:
        """The head first: a log without one has lost it. An empty one, which is no head, says so from then on."""
        head = self._path.with_suffix(".head")
        is_new = not self._path.exists()
        create(head, chain.write_head(Head(), self._mac) if is_new else b"")
        create(self._path, b"")
        descriptor = os.open(head, os.O_RDWR | os.O_CLOEXEC)
        try:
            return descriptor, os.open(self._path, os.O_RDWR | os.O_APPEND | os.O_CLOEXEC)
        except OSError:
            os.close(descriptor)
            raise

    @contextmanager
    def _locked(self, how: int) -> Iterator[None]:
        """Against other processes, of which each has the log open for itself."""
        fcntl.flock(self._log, how)
        try:
            yield
        finally:
            fcntl.flock(self._log, fcntl.LOCK_UN)

    @contextmanager
    def _translating(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
                text = "There is no room left in the audit log, and nothing happens without being noted."
                raise DiskFullError(text, "Delete something, then try again.") from error
            text = f"The audit log {self._path} can't be read or written: {error.strerror}."
            raise AuditError(text, "Look at the disk and at who owns the file and its folder.") from error

    def _read_head(self) -> Head | None:
        return chain.read_head(os.pread(self._head, HEAD_SIZE + 1, 0), self._mac)

    def _mac(self, data: bytes) -> str:
        return self._device.mac("audit", data)
