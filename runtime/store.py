"""The store: what agents remember, sealed, each version of an agent with data of its own."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from runtime.data import DamagedError, DataError
from runtime.database import Database
from runtime.device import canonical

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from runtime.device import Device

QUOTA = 1024 * 1024
MAX_DEPTH = 64

JSON: TypeAlias = "bool | int | float | str | Sequence[JSON] | Mapping[str, JSON] | None"


class StoreFullError(DataError):
    """An agent wants to remember more than it may; it still remembers what it did."""


class UnkeepableError(DataError):
    """A state that JSON can't hold."""


class Saved(NamedTuple):
    """What an agent remembers, which of its versions saved that, and what had happened."""

    state: dict[str, JSON]
    version: str
    cause: str


def m001_states(change: sqlite3.Connection) -> None:
    change.execute(
        "CREATE TABLE states(agent TEXT NOT NULL, version TEXT NOT NULL, sealed BLOB NOT NULL, "
        "PRIMARY KEY(agent, version)) STRICT"
    )


MIGRATIONS = (m001_states,)


class Store:
    """Going back to an earlier version goes back to its data, because a version only writes its own."""

    def __init__(self, path: Path, device: Device, *, quota: int = QUOTA) -> None:
        self._device = device
        self._database = Database(path, device, MIGRATIONS)
        self._quota = quota

    def close(self) -> None:
        self._database.close()

    def load(self, agent: str, lineage: Sequence[str]) -> Saved | None:
        """What the first of these versions that saved anything saved last: a version begins with its parent's data."""
        for version in lineage:
            rows = self._database.read("SELECT sealed FROM states WHERE agent = ? AND version = ?", agent, version)
            for (sealed,) in rows:
                return self._opened(agent, version, sealed)
        return None

    def save(self, agent: str, state: Mapping[str, JSON], *, version: str, cause: str, durable: bool = True) -> None:
        """One transaction for a state and what caused it. Durable: when this returns, a power cut can't undo it."""
        plain = written(agent, state)
        if len(plain) > self._quota:
            raise StoreFullError(
                f"{agent} wants to remember {len(plain):,} bytes; an agent may have {self._quota:,}.",
                "Delete something in it. What it remembered before is still there.",
            )
        # The state comes last, so that it needn't be written twice.
        body = b'{"cause":%s,"state":%s}' % (json.dumps(cause).encode(), plain)
        sealed = self._device.seal(f"state of {agent}", _about(agent, version), body)
        with self._database.writing(durable=durable) as change:
            change.execute("INSERT OR REPLACE INTO states VALUES (?, ?, ?)", (agent, version, sealed))

    def agents(self) -> list[str]:
        """Who has data here."""
        return [agent for (agent,) in self._database.read("SELECT DISTINCT agent FROM states ORDER BY agent")]

    def versions(self, agent: str) -> list[str]:
        """The versions that have data of their own."""
        return [version for (version,) in self._database.read("SELECT version FROM states WHERE agent = ?", agent)]

    def erase(self, agent: str) -> None:
        """Forgets all that an agent remembered, in all its versions."""
        with self._database.deleting():
            # One by one, because what is deleted at once needs that much room in the write-ahead log.
            for version in self.versions(agent):
                with self._database.writing() as change:
                    change.execute("DELETE FROM states WHERE agent = ? AND version = ?", (agent, version))

    def problems(self) -> list[str]:
        """What can't be read, and what is wrong with the file."""
        found = self._database.problems()
        for agent, version, sealed in self._database.read("SELECT agent, version, sealed FROM states"):
            try:
                self._opened(agent, version, sealed)
            except DamagedError as error:
                found.append(error.message)
        return found

    def _opened(self, agent: str, version: str, sealed: bytes) -> Saved:
        try:
            body = json.loads(self._device.unseal(f"state of {agent}", _about(agent, version), sealed))
        except (DamagedError, TypeError) as error:  # the latter: a name that damage made into bytes
            raise DamagedError(
                f"What {agent} remembered in version {version[:12]} is damaged and can't be read.",
                "Go back to an earlier version of it, or delete it.",
            ) from error
        return Saved(body["state"], version, body["cause"])


def _about(agent: str, version: str) -> bytes:
    return canonical({"agent": agent, "version": version})


def written(agent: str, state: Mapping[str, JSON]) -> bytes:
    """A state as it is kept, UnkeepableError if it can't be."""
    try:
        # In the order that the agent gave it: what it goes through in order comes back so.
        plain = json.dumps(state, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise UnkeepableError(f"{agent} wants to remember what can't be kept: {error}.") from error
    if not _is_shallow(state, MAX_DEPTH):
        raise UnkeepableError(f"{agent} wants to remember lists in lists more than {MAX_DEPTH} deep.")
    return plain


def _is_shallow(value: JSON, room: int) -> bool:
    """Whether any reader has stack enough for it."""
    inside = value.values() if isinstance(value, dict) else value
    if not isinstance(inside, Iterable) or isinstance(inside, str):
        return True
    return room > 0 and all(_is_shallow(one, room - 1) for one in inside if isinstance(one, dict | list | tuple))
