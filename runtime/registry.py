"""The registry: every version of every agent, signed by the device, and which of them is current."""

from __future__ import annotations

import json
import re
import time
from contextlib import suppress
from difflib import get_close_matches
from itertools import islice
from typing import TYPE_CHECKING, Annotated, NamedTuple, TypeVar

from pydantic import Field

from runtime import lookup
from runtime.bundle import MAX_VERSIONS, Bundle, BundleError
from runtime.data import DamagedError, DataError
from runtime.database import Database
from runtime.device import canonical
from runtime.program import Name, Origin, Program, Record, Sha256, Version, name_for

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from runtime.device import Device
    from runtime.store import JSON

NEAR_CANDIDATES = 50
UNRELATED_CANDIDATES = 500
_VERSIONS = "SELECT id, record, signature, source FROM versions JOIN programs USING (sha256)"
_HINT = "It is not used. Import the agent again, or delete it."
HASH_BEGINNING = re.compile(r"[0-9a-f]{4,64}")
R = TypeVar("R", bound=Record)


class UnknownError(DataError):
    """There is no such agent or version."""


class NothingError(DataError):
    """There is nothing to undo, or to redo."""


class Head(Record):
    """Which version of an agent is current, and the ones that were undone, the last one first."""

    agent: Name
    current: Sha256
    undone: Annotated[tuple[Sha256, ...], Field(strict=False)] = ()


class Tally(Record):
    """How a version fared."""

    version: Sha256
    runs: int = 0
    failures: int = 0
    rating: Annotated[int, Field(ge=1, le=5)] | None = None


class Found(NamedTuple):
    """An agent whose intent is near the words looked for: 1 is the same."""

    version: Version
    likeness: float


def m001_versions(change: sqlite3.Connection) -> None:
    program, once = "sha256 TEXT NOT NULL REFERENCES programs", "UNIQUE(agent, number)"
    signed = "record BLOB NOT NULL, signature BLOB NOT NULL"
    for table in (
        "programs(sha256 TEXT PRIMARY KEY, source TEXT NOT NULL)",
        f"versions(id TEXT PRIMARY KEY, agent TEXT NOT NULL, number INTEGER NOT NULL, {program}, {signed}, {once})",
        f"heads(agent TEXT PRIMARY KEY, {signed})",
        f"tallies(version TEXT PRIMARY KEY REFERENCES versions ON DELETE CASCADE, {signed})",
    ):
        change.execute(f"CREATE TABLE {table} STRICT")


def m002_wordings(change: sqlite3.Connection) -> None:
    """What agents were asked for. Only finds: what is found is read from the signed records."""
    change.execute("CREATE TABLE wordings(id INTEGER PRIMARY KEY, agent TEXT NOT NULL, normal TEXT NOT NULL) STRICT")
    change.execute("CREATE INDEX wordings_normal ON wordings(normal)")
    change.execute("CREATE VIRTUAL TABLE near USING fts5(normal, tokenize = 'trigram')")


MIGRATIONS = (m001_versions, m002_wordings)


class Registry:
    """Versions are only added; undo and redo move the head of an agent, and its data with it (see Store)."""

    def __init__(self, path: Path, device: Device, *, clock: Callable[[], float] = time.time) -> None:
        self._device, self._clock = device, clock
        self._database = Database(path, device, MIGRATIONS)

    def close(self) -> None:
        self._database.close()

    def add(self, program: Program, *, agent: str | None = None) -> Version:
        """A new agent, or the next version of one, which becomes the current one. What was undone can't be redone."""
        with self._database.writing() as change:
            head = self._head(agent) if agent else None
            name = head.agent if head else name_for(program.intent, self.agents())
            version = Version(
                **program.model_dump(),
                agent=name,
                number=self._count(name) + 1,
                parent=head.current if head else None,
                created=self._clock(),
            )
            self._insert(change, version)
            self._set_head(change, Head(agent=name, current=version.id))
            if head is None:
                _index(change, version)
        return version

    def adopt(self, bundle: Bundle, needs: Mapping[str, Sequence[str]], *, approved_by: str) -> dict[str, Version]:
        """Take in another device's agent, under a name that is free here; by the ids there, what they became here.

        `needs` are the capabilities that the gate found in each version's program, whatever the bundle says of them.
        """
        adopted: dict[str, Version] = {}
        with self._database.writing() as change:
            name = name_for(bundle.agent, self.agents())
            for version in bundle.versions:
                parent = adopted[version.parent].id if version.parent else None
                origin = Origin(device=bundle.signer, version=version.id)
                fields = version.model_dump() | {"agent": name, "parent": parent, "approved_by": approved_by}
                fields |= {"origin": origin, "capabilities": tuple(needs[version.id])}
                adopted[version.id] = Version(**fields)
                self._insert(change, adopted[version.id])
            self._set_head(change, Head(agent=name, current=adopted[bundle.current].id))
            _index(change, adopted[bundle.versions[0].id])
        return adopted

    def bundle(self, agent: str, states: Mapping[str, Mapping[str, JSON]]) -> Bundle:
        """All of an agent, with the data of those versions that are to bring it along."""
        versions = tuple(self.versions(agent))
        if len(versions) > MAX_VERSIONS:
            raise BundleError(f"{agent} has {len(versions)} versions; a file holds at most {MAX_VERSIONS}.")
        fields = {"agent": agent, "current": self._head(agent).current, "versions": versions, "states": states}
        return Bundle.model_validate(fields)

    def agents(self) -> list[str]:
        return [name for (name,) in self._database.read("SELECT agent FROM heads ORDER BY agent")]

    def named(self, text: str) -> str:
        """The agent of this name, or the only one whose name or one of whose hashes begins so."""
        names = self.agents()
        if text in names:
            return text
        begins = {name for name in names if text and name.startswith(text)}
        if HASH_BEGINNING.fullmatch(text):
            owners = "SELECT agent FROM versions WHERE substr(id, 1, ?1) = ?2 OR substr(sha256, 1, ?1) = ?2"
            begins |= {name for (name,) in self._database.read(owners, len(text), text)}
        if len(begins) > 1:
            raise UnknownError(f"{text!r} may be several agents.", f"Say which: {', '.join(sorted(begins))}")
        if not begins:
            raise self._unknown(text)
        return begins.pop()

    def latest(self, agent: str) -> Version:
        """The current version: the one to run."""
        return self.version(self._head(agent).current)

    def version(self, id_: str) -> Version:
        for row in self._database.read(f"{_VERSIONS} WHERE id = ?", id_):
            return self._version(*row)
        raise UnknownError(f"There is no version {id_[:12]} in the registry.")

    def versions(self, agent: str) -> list[Version]:
        """All that there ever were, oldest first."""
        rows = self._database.read(f"{_VERSIONS} WHERE agent = ? ORDER BY number", agent)
        if not rows:
            raise self._unknown(agent)
        return [self._version(*row) for row in rows]

    def lineage(self, version: Version) -> list[str]:
        """Its id, its parent's, and so on: where its data comes from."""
        ids = [version.id]
        while version.parent:
            version = self.version(version.parent)
            ids.append(version.id)
        return ids

    def undo(self, agent: str) -> Version:
        """Back to the version before; running it finds the data of that time."""
        with self._database.writing() as change:
            head = self._head(agent)
            current = self.version(head.current)
            if current.parent is None:
                raise NothingError(f"{agent} is at its first version: there is nothing to undo.")
            self._set_head(change, Head(agent=agent, current=current.parent, undone=(head.current, *head.undone)))
        return self.latest(agent)

    def redo(self, agent: str) -> Version:
        """Forward again to the version that was undone last."""
        with self._database.writing() as change:
            head = self._head(agent)
            if not head.undone:
                raise NothingError(f"Nothing of {agent} was undone since its last change: there is nothing to redo.")
            self._set_head(change, Head(agent=agent, current=head.undone[0], undone=head.undone[1:]))
        return self.latest(agent)

    def find(self, text: str, *, limit: int = 5) -> list[Found]:
        """The agents that were asked for in these words, or in some that are near, the nearest first."""
        asked = lookup.normal(text)
        near = {(lookup.likeness(asked, known), agent, known) for agent, known in self._candidates(asked)}
        found = (
            self._genuine(*one) for one in sorted(near, key=lambda one: (-one[0], one[1])) if one[0] >= lookup.NEAR
        )
        return list(islice(filter(None, found), limit))

    def wordings(self) -> list[tuple[str, str]]:
        """Agents and what they were asked for, the latest ones: by an index that nobody signed."""
        last = "SELECT agent, normal FROM wordings ORDER BY id DESC LIMIT ?"
        return self._database.read(last, UNRELATED_CANDIDATES)

    def asked_for(self, agent: str, wording: str) -> Version | None:
        """The agent's current version, if the signed records agree that it was asked for so."""
        found = self._genuine(1.0, agent, wording)
        return found.version if found else None

    def tally(self, version: str) -> Tally:
        for record, signature in self._database.read(
            "SELECT record, signature FROM tallies WHERE version = ?", version
        ):
            tally = self._checked(Tally, record, signature)
            if tally.version == version:
                return tally
            raise DamagedError(f"The registry's count for version {version[:12]} is another's.", _HINT)
        return Tally(version=version)

    def ran(self, version: str) -> None:
        self._count_up(version, runs=1)

    def failed(self, version: str) -> None:
        self._count_up(version, failures=1)

    def rate(self, version: str, rating: int) -> None:
        """From 1 to 5."""
        with self._database.writing() as change:
            self._put_tally(change, Tally(**{**self.tally(version).model_dump(), "rating": rating}))

    def delete(self, agent: str) -> None:
        """All versions of an agent. Its data is the store's to erase, which comes first."""
        with self._database.deleting(), self._database.writing() as change:
            self._head(agent)
            change.execute("DELETE FROM near WHERE rowid IN (SELECT id FROM wordings WHERE agent = ?)", (agent,))
            for table in ("wordings", "heads", "versions"):
                change.execute(f"DELETE FROM {table} WHERE agent = ?", (agent,))  # noqa: S608 - our own names
            change.execute("DELETE FROM programs WHERE sha256 NOT IN (SELECT sha256 FROM versions)")
            # The index keeps deleted words until it is merged.
            change.execute("INSERT INTO near(near) VALUES ('optimize')")

    def problems(self) -> list[str]:
        """What is damaged, missing, or not signed here."""
        found = self._database.problems()
        names = self._database.read("SELECT agent FROM versions UNION SELECT agent FROM heads")
        for (agent,) in names:
            try:
                self._examine(agent)
            except (DamagedError, UnknownError) as error:
                found.append(f"{agent}: {error.message}")
        return found

    def _examine(self, agent: str) -> None:
        versions = {version.id: version for version in self.versions(agent)}
        head = self._head(agent)
        wanted = {head.current, *head.undone, *(version.parent for version in versions.values() if version.parent)}
        numbers = {version.number for version in versions.values()}
        if wanted - versions.keys() or numbers != set(range(1, len(versions) + 1)):
            raise DamagedError("One of its versions is missing.")
        for version in versions:
            self.tally(version)

    def _genuine(self, likeness: float, agent: str, known: str) -> Found | None:
        """What was found by an index that nobody signed, if the signed records agree."""
        with suppress(DataError):
            [row] = self._database.read(f"{_VERSIONS} WHERE agent = ? AND number = 1", agent)
            head = self._head_of(agent)
            if head and lookup.normal(self._version(*row).intent) == known:
                return Found(self.version(head.current), likeness)
        return None

    def _candidates(self, asked: str) -> list[tuple[str, str]]:
        """Agents and what they were asked for, of which some may be near."""
        rows = self._database.read("SELECT agent, normal FROM wordings WHERE normal = ?", asked)
        query = lookup.trigram_query(asked)
        if query:
            rows += self._database.read(
                "SELECT agent, wordings.normal FROM near JOIN wordings ON wordings.id = near.rowid "
                "WHERE near MATCH ? ORDER BY rank LIMIT ?",
                query,
                NEAR_CANDIDATES,
            )
        # Two letters swapped in a short word leave no three in a row as they were.
        return rows or self.wordings()

    def _count(self, agent: str) -> int:
        [(count,)] = self._database.read("SELECT count(*) FROM versions WHERE agent = ?", agent)
        return int(count)

    def _count_up(self, version: str, *, runs: int = 0, failures: int = 0) -> None:
        # Nobody is promised that the last run before a power cut was counted.
        with self._database.writing(durable=False) as change:
            tally = self.tally(version)
            more = {"runs": tally.runs + runs, "failures": tally.failures + failures}
            self._put_tally(change, tally.model_copy(update=more))

    def _put_tally(self, change: sqlite3.Connection, tally: Tally) -> None:
        self.version(tally.version)
        change.execute("INSERT OR REPLACE INTO tallies VALUES (?, ?, ?)", (tally.version, *self._signed(tally)))

    def _insert(self, change: sqlite3.Connection, version: Version) -> None:
        record = version.record()
        signature = self._device.sign("version", record)
        change.execute("INSERT OR IGNORE INTO programs VALUES (?, ?)", (version.sha256, version.source))
        row = (version.id, version.agent, version.number, version.sha256, record, signature)
        change.execute("INSERT INTO versions VALUES (?, ?, ?, ?, ?, ?)", row)

    def _set_head(self, change: sqlite3.Connection, head: Head) -> None:
        change.execute("INSERT OR REPLACE INTO heads VALUES (?, ?, ?)", (head.agent, *self._signed(head)))

    def _head(self, agent: str) -> Head:
        head = self._head_of(agent)
        if head is None:
            raise self._unknown(agent)
        return head

    def _head_of(self, agent: str) -> Head | None:
        for record, signature in self._database.read("SELECT record, signature FROM heads WHERE agent = ?", agent):
            head = self._checked(Head, record, signature)
            if head.agent == agent:
                return head
            raise DamagedError(f"The registry's entry for {agent} is another agent's.", _HINT)
        return None

    def _version(self, id_: str, record: bytes, signature: bytes, source: str) -> Version:
        """The version of a row, if all of it is as it was signed here."""
        if self._device.signed("version", record, signature):
            fields = json.loads(record)
            del fields["sha256"]
            version = Version(**fields, source=source)
            if version.id == id_ and version.record() == record:
                return version
        raise DamagedError(f"Version {id_[:12]} in the registry was changed, or written by another device.", _HINT)

    def _signed(self, record: Record) -> tuple[bytes, bytes]:
        data = canonical(record.model_dump(mode="json"))
        return data, self._device.sign(type(record).__name__, data)

    def _checked(self, kind: type[R], data: bytes, signature: bytes) -> R:
        if not self._device.signed(kind.__name__, data, signature):
            raise DamagedError("An entry of the registry was changed, or written by another device.", _HINT)
        return kind.model_validate_json(data)

    def _unknown(self, agent: str) -> UnknownError:
        names = self.agents()
        near = list(
            dict.fromkeys([*get_close_matches(agent, names), *(found.version.agent for found in self.find(agent))])
        )
        return UnknownError(f"There is no agent {agent!r}.", f"Near that: {', '.join(near)}" if near else "")


def _index(change: sqlite3.Connection, version: Version) -> None:
    normal = lookup.normal(version.intent)
    row = change.execute("INSERT INTO wordings(agent, normal) VALUES (?, ?)", (version.agent, normal)).lastrowid
    change.execute("INSERT INTO near(rowid, normal) VALUES (?, ?)", (row, normal))
