"""Vectors of sentences, beside the registry: compared by sqlite-vec, in C and without numpy."""

from __future__ import annotations

import base64
import hashlib
import json
import sqlite3
from array import array
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

import sqlite_vec

from runtime import lookup

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

Failure = sqlite3.Error
"""What anything here may raise: a full disk, a damaged file, a vector that is none."""
MOST_KEPT = 3000
FILE = "vectors.json"
_LEARNT = """
CREATE TABLE IF NOT EXISTS made_by(embedder TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS vectors(
    id INTEGER PRIMARY KEY, sentence TEXT NOT NULL UNIQUE, vector BLOB NOT NULL) STRICT;
"""
_SHIPPED = """
ATTACH ':memory:' AS shipped;
CREATE TABLE shipped.vectors(sentence TEXT PRIMARY KEY, vector BLOB NOT NULL) STRICT, WITHOUT ROWID;
"""
_NEAR = """
SELECT sentence, 1 - vec_distance_cosine(vec_int8(vector), vec_int8(?1))
FROM json_each(?2) JOIN {}.vectors ON sentence = value
"""
_PLACES = ("shipped", "main")


class Shipped(NamedTuple):
    """What sentences that come along are about, as a model has said."""

    embedder: str
    of: Mapping[str, bytes]

    def __or__(self, other: Shipped) -> Shipped:
        """Those of another embedder can't be compared."""
        return self._replace(of={**self.of, **other.of}) if self.embedder == other.embedder else self


class Vectors:
    """Each sentence's is made once. Only hashes of sentences are kept, and what is lost is made again."""

    def __init__(self, path: Path, shipped: Shipped) -> None:
        """Those that are shipped take no room on the disk."""
        self._made_by = _maker(shipped.embedder)
        try:
            self._database = _open(path, self._made_by)
        except sqlite3.OperationalError:  # a full disk
            raise
        except Failure:  # a power cut
            path.unlink(missing_ok=True)
            self._database = _open(path, self._made_by)
        with self._database as change:
            insert = "INSERT OR REPLACE INTO shipped.vectors VALUES (?, ?)"
            change.executemany(insert, ((_key(sentence), vector) for sentence, vector in shipped.of.items()))

    def get(self, sentence: str) -> bytes | None:
        for place in _PLACES:
            query = f"SELECT vector FROM {place}.vectors WHERE sentence = ?"  # noqa: S608
            for (vector,) in self._database.execute(query, (_key(sentence),)):
                return bytes(vector)
        return None

    def made_by(self, embedder: str) -> None:
        """From now on. Those of two embedders can't be compared: the others are gone."""
        if (maker := _maker(embedder)) != self._made_by:
            self._made_by = maker
            with self._database as change:
                change.execute("DELETE FROM shipped.vectors")
                _begin(change, maker)

    def put(self, sentence: str, vector: bytes) -> None:
        with self._database as change:
            change.execute("INSERT OR REPLACE INTO vectors(sentence, vector) VALUES (?, ?)", (_key(sentence), vector))
            change.execute("DELETE FROM vectors WHERE id <= (SELECT max(id) FROM vectors) - ?", (MOST_KEPT,))

    def near(self, vector: bytes, sentences: Collection[str]) -> dict[str, float]:
        """Of those whose vectors there are, how near they are: 1 is the same."""
        keys = {sentence: _key(sentence) for sentence in sentences}
        asked = vector, json.dumps([*dict.fromkeys(keys.values())])
        near = dict(chain.from_iterable(self._database.execute(_NEAR.format(place), asked) for place in _PLACES))
        return {sentence: near[key] for sentence, key in keys.items() if key in near}

    def close(self) -> None:
        self._database.close()


def shipped(folder: Path) -> Shipped:
    """Those of a folder of programs; none where they are missing."""
    try:
        made = json.loads((folder / FILE).read_text(encoding="utf-8"))
    except OSError:
        return Shipped("", {})
    return Shipped(made["embedder"], {text: base64.b64decode(vector) for text, vector in made["vectors"].items()})


def packed(vector: array[float]) -> bytes:
    """Eight bits a number: only the direction counts."""
    largest = max(map(abs, vector), default=0) or 1
    return array("b", (round(127 * value / largest) for value in vector)).tobytes()


def _maker(embedder: str) -> str:
    """Vectors in another form can't be compared either."""
    return f"{embedder}, eight bits, learnt only"


def _open(path: Path, maker: str) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=1)
    try:
        database.enable_load_extension(True)  # noqa: FBT003
        sqlite_vec.load(database)
        database.enable_load_extension(False)  # noqa: FBT003
        database.executescript(_LEARNT + _SHIPPED)
        if database.execute("SELECT embedder FROM made_by").fetchall() != [(maker,)]:
            with database as change:
                _begin(change, maker)
    except Failure:
        database.close()
        raise
    return database


def _begin(change: sqlite3.Connection, maker: str) -> None:
    change.execute("DROP TABLE vectors")
    change.execute("DELETE FROM made_by")
    change.executescript(_LEARNT)
    change.execute("INSERT INTO made_by VALUES (?)", (maker,))


@lru_cache(maxsize=50_000)  # whatever is asked, it is compared with the same ones
def _key(sentence: str) -> str:
    """What differs in articles and signs only is about the same, and the registry keeps no more of it."""
    sentence = lookup.normal(sentence)
    return hashlib.sha256(sentence.encode(errors="replace")).hexdigest()
