"""A database: one SQLite file of one device, whose schema only moves forward, and whose failures are in plain words."""

from __future__ import annotations

import fcntl
import os
import sqlite3
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, TypeAlias

from runtime.data import PRIVATE, DamagedError, DataError, DiskFullError, create

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from runtime.device import Device

    Migration: TypeAlias = Callable[[sqlite3.Connection], object]

PATIENCE_SECONDS = 5.0
RESERVE = 2 * 1024 * 1024
_OURS = int.from_bytes(b"WISP", "big")


class NewerError(DataError):
    """A newer Wisp wrote this."""


class OtherDeviceError(DataError):
    """Another device wrote this."""


class BusyError(DataError):
    """Another process holds it."""


class DiskFailedError(DataError):
    """The disk, or the permission to use it, failed."""


class Database:
    """Owns its connection. Everything that is written is a transaction."""

    def __init__(self, path: Path, device: Device, migrations: Sequence[Migration]) -> None:
        self.path = path
        self._reserve = path.with_suffix(".reserve")
        with self._translating(), _alone_in(path.parent):
            if not path.exists():
                create(path, b"")
            self._connection = sqlite3.connect(path, timeout=PATIENCE_SECONDS, isolation_level=None)
            try:
                self._migrate(migrations, device)
            except BaseException:
                self._connection.close()
                raise
        self._keep_reserve()

    def close(self) -> None:
        with self._translating():
            self._connection.close()

    def read(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        with self._translating():
            return self._connection.execute(sql, values).fetchall()

    @contextmanager
    def writing(self, *, durable: bool = True) -> Iterator[sqlite3.Connection]:
        """All of it or nothing; when the block has ended a power cut can't undo it, if it is durable."""
        with self._translating():
            self._connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                # SQLite itself has rolled back after some failures, a full disk being one.
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    @contextmanager
    def deleting(self) -> Iterator[None]:
        """On a full disk, too, there is room to delete; and what was deleted doesn't stay in the write-ahead log."""
        self._reserve.unlink(missing_ok=True)
        try:
            yield
        finally:
            with suppress(DiskFullError):
                self.read("PRAGMA wal_checkpoint(TRUNCATE)")
            self._keep_reserve()

    def _keep_reserve(self) -> None:
        with suppress(OSError):
            descriptor = os.open(self._reserve, os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC, PRIVATE)
            try:
                os.posix_fallocate(descriptor, 0, RESERVE)
            except OSError:
                self._reserve.unlink()
            finally:
                os.close(descriptor)

    def problems(self) -> list[str]:
        """What SQLite finds wrong with its own structures."""
        try:
            found = [str(row[0]) for row in self.read("PRAGMA integrity_check(20)")]
        except DamagedError as error:
            return [error.message]
        return [] if found == ["ok"] else [f"{self.path.name}: {line}" for line in found]

    def _migrate(self, migrations: Sequence[Migration], device: Device) -> None:
        self._refuse_newer(len(migrations))
        for setting in ("journal_mode = WAL", "secure_delete = ON", "foreign_keys = ON", "trusted_schema = OFF"):
            self._connection.execute(f"PRAGMA {setting}")
        with self.writing() as change:
            done = self._refuse_newer(len(migrations))
            if done == 0:
                change.execute(f"PRAGMA application_id = {_OURS}")
                change.execute("CREATE TABLE device(public BLOB NOT NULL) STRICT")
                change.execute("INSERT INTO device VALUES (?)", [device.public])
            for number in range(done, len(migrations)):
                migrations[number](change)
            change.execute(f"PRAGMA user_version = {len(migrations)}")
        self._refuse_other(device)

    def _refuse_newer(self, known: int) -> int:
        """The number of migrations done before."""
        [(done,)], [(owner,)], [(tables,)] = (
            self.read("PRAGMA user_version"),
            self.read("PRAGMA application_id"),
            self.read("SELECT count(*) FROM sqlite_schema"),
        )
        if done > known:
            raise NewerError(f"{self.path} was written by a newer Wisp.", "Update this one; nothing was changed.")
        if tables and owner != _OURS:
            raise DamagedError(f"{self.path} is a database, but none of Wisp's.", "Move it away.")
        return int(done)

    def _refuse_other(self, device: Device) -> None:
        if self.read("SELECT public FROM device") != [(device.public,)]:
            raise OtherDeviceError(
                f"{self.path} belongs to another device than this one, {device.fingerprint}.",
                "Put the device.key beside it that it was written with; nothing was changed.",
            )

    @contextmanager
    def _translating(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.IntegrityError:
            raise
        except (sqlite3.Error, OSError, UnicodeDecodeError) as error:
            raise _translated(error, self.path) from error


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """While a new database is made, others wait: SQLite's own locks don't cover the change to a write-ahead log."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _translated(error: Exception, path: Path) -> DataError:
    code = getattr(error, "sqlite_errorcode", None)
    match None if code is None else code & 0xFF:
        case sqlite3.SQLITE_FULL:
            return DiskFullError(
                "There is no room left for what was to be kept.",
                "Delete something; what was kept before is still there.",
            )
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return BusyError(f"{path} is in use by another program.", "Try again when that is done.")
        case sqlite3.SQLITE_IOERR | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return DiskFailedError(
                f"{path} can't be read or written: {error}.",
                "Look at the disk and at who owns the file and its folder.",
            )
        case _ if isinstance(error, OSError):
            return DiskFailedError(f"{path} can't be opened: {error.strerror}.", f"User {os.geteuid()} must own it.")
        case _:
            return DamagedError(
                f"{path} is damaged: {error}.",
                "Nothing was changed in it. Put back a copy, or move it away to begin anew.",
            )
