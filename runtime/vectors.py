"""Vectors of sentences, beside the registry: compared by sqlite-vec, in C and without numpy."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from array import array
from contextlib import closing
from functools import lru_cache
from typing import TYPE_CHECKING

import sqlite_vec

from runtime import lookup

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from pathlib import Path

Failure = sqlite3.Error
"""What anything here may raise: a full disk, a damaged file, a vector that is none."""
MOST_KEPT = 3000
FILE = "vectors.sqlite"
_LEARNT = """
CREATE TABLE IF NOT EXISTS made_by(embedder TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS vectors(
    id INTEGER PRIMARY KEY, sentence TEXT NOT NULL UNIQUE, vector BLOB NOT NULL) STRICT;
"""
_SHIPPED = """
CREATE TABLE made_by(embedder TEXT NOT NULL) STRICT;
CREATE TABLE vectors(sentence TEXT PRIMARY KEY, vector BLOB NOT NULL) STRICT, WITHOUT ROWID;
"""
_ALL = "SELECT sentence, 1 - vec_distance_cosine(vec_int8(vector), vec_int8(?1)) FROM {}.vectors"
_LEARNT_OF = _ALL.format("main") + " WHERE sentence IN (SELECT value FROM json_each(?2))"  # noqa: S608


class Vectors:
    """Each sentence's is made once. Of what was said only hashes are kept, and what is lost is made again."""

    def __init__(self, path: Path, shipped: Collection[Path]) -> None:
        """What is shipped is read where it lies: it takes no room on the disk, and no time to begin with."""
        files = [file for file in shipped if file.exists()]
        try:
            self._database, self._made_by = _open(path, files)
        except sqlite3.OperationalError:  # a full disk
            raise
        except Failure:  # a power cut
            path.unlink(missing_ok=True)
            self._database, self._made_by = _open(path, files)
        places = [_place(number) for number, _ in enumerate(files)]
        self._shipped = [place for place in places if _maker_there(self._database, place) == self._made_by]

    def get(self, sentence: str) -> bytes | None:
        named = [("main", _key(sentence)), *((place, sentence) for place in self._shipped)]
        for place, name in named:
            query = f"SELECT vector FROM {place}.vectors WHERE sentence = ?"  # noqa: S608
            for (vector,) in self._database.execute(query, (name,)):
                return bytes(vector)
        return None

    def made_by(self, embedder: str) -> None:
        """From now on. Those of two embedders can't be compared: the others are gone."""
        if (maker := _maker(embedder)) != self._made_by:
            self._made_by, self._shipped = maker, []
            with self._database as change:
                _begin(change, maker)

    def put(self, sentence: str, vector: bytes) -> None:
        with self._database as change:
            change.execute("INSERT OR REPLACE INTO vectors(sentence, vector) VALUES (?, ?)", (_key(sentence), vector))
            change.execute("DELETE FROM vectors WHERE id <= (SELECT max(id) FROM vectors) - ?", (MOST_KEPT,))

    def near(self, vector: bytes, sentences: Collection[str]) -> dict[str, float]:
        """Of those whose vectors there are, how near they are: 1 is the same."""
        shipped: dict[str, float] = {}
        for place in self._shipped:  # all of them: to look each up would take three times as long
            shipped |= self._database.execute(_ALL.format(place), (vector,)).fetchall()
        keys = {sentence: _key(sentence) for sentence in sentences if sentence not in shipped}
        learnt = dict(self._database.execute(_LEARNT_OF, (vector, json.dumps([*{*keys.values()}]))))
        near = {sentence: shipped.get(sentence, learnt.get(keys.get(sentence, ""))) for sentence in sentences}
        return {sentence: nearness for sentence, nearness in near.items() if nearness is not None}

    def close(self) -> None:
        self._database.close()


def ship(file: Path, embedder: str, of: Mapping[str, bytes]) -> None:
    """Write what will only be read: what sentences are about, as a model has said."""
    fresh = file.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    with closing(sqlite3.connect(fresh)) as database, database:
        database.executescript(_SHIPPED)
        database.execute("INSERT INTO made_by VALUES (?)", (_maker(embedder),))
        database.executemany("INSERT INTO vectors VALUES (?, ?)", sorted(of.items()))
    fresh.replace(file)


def packed(vector: array[float]) -> bytes:
    """Eight bits a number: only the direction counts."""
    largest = max(map(abs, vector), default=0) or 1
    return array("b", (round(127 * value / largest) for value in vector)).tobytes()


def _maker(embedder: str) -> str:
    """Vectors in another form can't be compared either."""
    return f"{embedder}, eight bits, learnt only"


def _place(number: int) -> str:
    return f"shipped{number}"


def _maker_there(database: sqlite3.Connection, place: str) -> str | None:
    for (maker,) in database.execute(f"SELECT embedder FROM {place}.made_by"):  # noqa: S608
        return str(maker)
    return None


def _open(path: Path, files: Sequence[Path]) -> tuple[sqlite3.Connection, str]:
    """With who made what is in it: the same as what is shipped."""
    database = sqlite3.connect(path, timeout=1, uri=True)
    try:
        database.enable_load_extension(True)  # noqa: FBT003
        sqlite_vec.load(database)
        database.enable_load_extension(False)  # noqa: FBT003
        for number, file in enumerate(files):
            database.execute(f"ATTACH ? AS {_place(number)}", (f"{file.resolve().as_uri()}?immutable=1",))
        database.executescript(_LEARNT)
        maker = (_maker_there(database, _place(0)) if files else None) or _maker("")
        if _maker_there(database, "main") != maker:
            with database as change:
                _begin(change, maker)
    except Failure:
        database.close()
        raise
    return database, maker


def _begin(change: sqlite3.Connection, maker: str) -> None:
    change.execute("DROP TABLE vectors")
    change.execute("DELETE FROM made_by")
    change.executescript(_LEARNT)
    change.execute("INSERT INTO made_by VALUES (?)", (maker,))


@lru_cache(maxsize=10_000)  # whatever is asked, it is compared with the same ones
def _key(sentence: str) -> str:
    """What differs in articles and signs only is about the same, and the registry keeps no more of it."""
    sentence = lookup.normal(sentence)
    return hashlib.sha256(sentence.encode(errors="replace")).hexdigest()
