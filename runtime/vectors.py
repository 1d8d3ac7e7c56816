"""Vectors of sentences, beside the registry: compared by sqlite-vec, in C and without numpy."""

from __future__ import annotations

import base64
import hashlib
import json
import sqlite3
from array import array
from functools import lru_cache
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
_TABLES = """
CREATE TABLE IF NOT EXISTS made_by(embedder TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS vectors(
    id INTEGER PRIMARY KEY, sentence TEXT NOT NULL UNIQUE, vector BLOB NOT NULL, shipped INTEGER NOT NULL) STRICT;
"""
_NEAR = """
SELECT sentence, 1 - vec_distance_cosine(vec_int8(vector), vec_int8(?))
FROM json_each(?) JOIN vectors ON sentence = value
"""


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
        self._made_by = _maker(shipped.embedder)
        self._database = _open(path)
        try:
            self._begin(shipped.of)
        except Failure:  # a power cut, or another Wisp
            self._database.close()
            path.unlink(missing_ok=True)
            self._database = _open(path)
            self._begin(shipped.of)

    def get(self, sentence: str) -> bytes | None:
        query = "SELECT vector FROM vectors WHERE sentence = ?"
        return next((vector for (vector,) in self._database.execute(query, (_key(sentence),))), None)

    def made_by(self, embedder: str) -> None:
        """From now on. Those of two embedders can't be compared: the others are gone."""
        if (maker := _maker(embedder)) != self._made_by:
            with self._database as change:
                self._forget(change, maker)

    def put(self, sentence: str, vector: bytes) -> None:
        with self._database as change:
            insert = "INSERT OR REPLACE INTO vectors(sentence, vector, shipped) VALUES (?, ?, 0)"
            change.execute(insert, (_key(sentence), vector))
            last = "(SELECT max(id) FROM vectors)"
            change.execute(f"DELETE FROM vectors WHERE shipped = 0 AND id <= {last} - ?", (MOST_KEPT,))  # noqa: S608

    def near(self, vector: bytes, sentences: Collection[str]) -> dict[str, float]:
        """Of those whose vectors there are, how near they are: 1 is the same."""
        keys = {sentence: _key(sentence) for sentence in sentences}
        near = dict(self._database.execute(_NEAR, (vector, json.dumps([*dict.fromkeys(keys.values())]))))
        return {sentence: near[key] for sentence, key in keys.items() if key in near}

    def close(self) -> None:
        self._database.close()

    def _begin(self, of: Mapping[str, bytes]) -> None:
        self._database.executescript(_TABLES)
        with self._database as change:
            if change.execute("SELECT embedder FROM made_by").fetchall() != [(self._made_by,)]:
                self._forget(change, self._made_by)
            shipped = {_key(sentence): vector for sentence, vector in of.items()}
            known = {sentence for (sentence,) in change.execute("SELECT sentence FROM vectors WHERE shipped")}
            if known != shipped.keys():
                change.execute("DELETE FROM vectors WHERE shipped")
                insert = "INSERT OR REPLACE INTO vectors(sentence, vector, shipped) VALUES (?, ?, 1)"
                change.executemany(insert, shipped.items())

    def _forget(self, change: sqlite3.Connection, maker: str) -> None:
        self._made_by = maker
        change.execute("DELETE FROM vectors")
        change.execute("DELETE FROM made_by")
        change.execute("INSERT INTO made_by VALUES (?)", (maker,))


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
    return f"{embedder}, eight bits"


def _open(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=1)
    database.enable_load_extension(True)  # noqa: FBT003
    sqlite_vec.load(database)
    database.enable_load_extension(False)  # noqa: FBT003
    return database


@lru_cache(maxsize=50_000)  # whatever is asked, it is compared with the same ones
def _key(sentence: str) -> str:
    """What differs in articles and signs only is about the same, and the registry keeps no more of it."""
    sentence = lookup.normal(sentence)
    return hashlib.sha256(sentence.encode(errors="replace")).hexdigest()
