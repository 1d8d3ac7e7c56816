"""The journal: the jobs that aren't over yet, so that a power cut loses none of them unnoticed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict, ValidationError

from runtime.data import DamagedError
from runtime.database import Database, NewerError, OtherDeviceError
from runtime.device import canonical

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from runtime.device import Device


class Entry(BaseModel):
    """A job, and how far it is."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    job: int
    intent: str
    agent: str = ""
    """The one that is changed; "" for a new one."""
    again: bool = False
    """It is written once more, otherwise than so far."""
    begun: float = 0.0
    """Seconds since 1970."""
    times: int = 1
    """How often it was begun: what ends Wisp each time isn't begun for ever."""
    state: str = "received"
    source: str = ""
    """The program, from the state on in which it only has to be opened."""
    model: str = ""
    seed: int = 0


def m001_jobs(change: sqlite3.Connection) -> None:
    change.execute("CREATE TABLE jobs(job INTEGER PRIMARY KEY AUTOINCREMENT, sealed BLOB NOT NULL) STRICT")


MIGRATIONS = (m001_jobs,)


class Journal:
    def __init__(self, path: Path, device: Device) -> None:
        self._device = device
        self._database = Database(path, device, MIGRATIONS)

    @classmethod
    def at(cls, path: Path, device: Device) -> Journal:
        """One that can't be read is begun anew: unfinished jobs are no reason to do without all that is kept."""
        try:
            return cls(path, device)
        except (DamagedError, OtherDeviceError, NewerError):
            for part in path.parent.glob(f"{path.name}*"):
                part.unlink()
            return cls(path, device)

    def close(self) -> None:
        self._database.close()

    def next(self) -> int:
        """A number that no job had before."""
        rows = self._database.read("SELECT seq FROM sqlite_sequence WHERE name = 'jobs'")
        return int(rows[0][0]) + 1 if rows else 1

    def put(self, entry: Entry, *, durable: bool = True) -> None:
        """Durable: a power cut can't undo it. Where it is between two states that are, it is begun anew anyway."""
        sealed = self._device.seal("jobs", _about(entry.job), entry.model_dump_json().encode())
        with self._database.writing(durable=durable) as change:
            change.execute("INSERT OR REPLACE INTO jobs VALUES (?, ?)", (entry.job, sealed))

    def end(self, job: int) -> None:
        with self._database.writing() as change:
            change.execute("DELETE FROM jobs WHERE job = ?", (job,))

    def unfinished(self) -> list[Entry]:
        """Oldest first. What can't be read any more is forgotten."""
        found = []
        for job, sealed in self._database.read("SELECT job, sealed FROM jobs ORDER BY job"):
            try:
                found.append(Entry.model_validate_json(self._device.unseal("jobs", _about(job), sealed)))
            except (DamagedError, ValidationError):
                self.end(job)
        return found


def _about(job: int) -> bytes:
    return canonical({"job": job})
