"""Vectors: the same is near, what another embedder made is gone, and a damaged file costs nothing but time."""

from __future__ import annotations

import sqlite3
from array import array
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from runtime import vectors
from runtime.vectors import Shipped, Vectors, packed

if TYPE_CHECKING:
    from pathlib import Path

ONE, OTHER = "1" * 64, "2" * 64


def vector(*numbers: float) -> bytes:
    return packed(array("f", numbers))


EAST, NORTH, BETWEEN = vector(1, 0), vector(0, 3), vector(1, 1)


def test_how_near_they_are(tmp_path: Path) -> None:
    with closing(Vectors(tmp_path / "v", Shipped(ONE, {"east": EAST, "north": NORTH}))) as kept:
        near = kept.near(BETWEEN, ["east", "north", "unknown"])
        assert near == pytest.approx({"east": 0.5**0.5, "north": 0.5**0.5})
        assert kept.near(EAST, ["east", "north"]) == pytest.approx({"east": 1, "north": 0})
        assert kept.near(EAST, ["East!", "the east"]) == pytest.approx({"East!": 1, "the east": 1})


def test_what_was_put_is_there_the_next_time_under_any_spelling(tmp_path: Path) -> None:
    with closing(Vectors(tmp_path / "v", Shipped(ONE, {}))) as kept:
        kept.put("A Calculator!", EAST)
    with closing(Vectors(tmp_path / "v", Shipped(ONE, {"north": NORTH}))) as kept:
        assert kept.get("calculator") == EAST
        assert kept.get("north") == NORTH


def test_no_sentence_stands_in_the_file(tmp_path: Path) -> None:
    with closing(Vectors(tmp_path / "v", Shipped(ONE, {}))) as kept:
        kept.put("my secret illness diary", EAST)
    assert b"illness" not in (tmp_path / "v").read_bytes()


def test_vectors_of_another_embedder_are_gone_with_its_first(tmp_path: Path) -> None:
    with closing(Vectors(tmp_path / "v", Shipped(ONE, {"north": NORTH}))) as kept:
        kept.put("east", EAST)
        kept.made_by(OTHER)
        kept.put("west", vector(-1, 0))
        assert [kept.get(sentence) for sentence in ("north", "east", "west")] == [None, None, vector(-1, 0)]
    with closing(Vectors(tmp_path / "v", Shipped(ONE, {"north": NORTH}))) as kept:
        assert [kept.get(sentence) for sentence in ("north", "west")] == [NORTH, None]


@pytest.mark.parametrize("content", [b"no database at all", b"SQLite format 3\0" + bytes(200)])
def test_a_damaged_file_is_begun_anew(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "v").write_bytes(content)
    with closing(Vectors(tmp_path / "v", Shipped(ONE, {"north": NORTH}))) as kept:
        assert kept.get("north") == NORTH


def test_the_oldest_go_and_what_was_shipped_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vectors, "MOST_KEPT", 2)
    with closing(Vectors(tmp_path / "v", Shipped(ONE, {"north": NORTH}))) as kept:
        for number in range(5):
            kept.put(f"sentence {number}", EAST)
        assert [number for number in range(5) if kept.get(f"sentence {number}")] == [3, 4]
        assert kept.get("north") == NORTH


def test_what_was_shipped_takes_no_room_on_the_disk(tmp_path: Path) -> None:
    without = Vectors(tmp_path / "without", Shipped(ONE, {}))
    filled = Vectors(tmp_path / "with", Shipped(ONE, {str(number): EAST * 400 for number in range(1000)}))
    with closing(without), closing(filled):
        assert (tmp_path / "with").stat().st_size == (tmp_path / "without").stat().st_size


def test_what_cannot_be_opened_now_is_said_and_nothing_is_lost_for_it(tmp_path: Path) -> None:
    with closing(Vectors(tmp_path / "v", Shipped(ONE, {}))) as kept:
        kept.put("east", EAST)
    with closing(sqlite3.connect(tmp_path / "v")) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(vectors.Failure):
            Vectors(tmp_path / "v", Shipped(OTHER, {}))
    with closing(Vectors(tmp_path / "v", Shipped(ONE, {}))) as kept:
        assert kept.get("east") == EAST


def test_a_file_of_an_earlier_form_is_begun_anew(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "v")) as other, other:
        other.executescript(
            "CREATE TABLE made_by(embedder TEXT); CREATE TABLE vectors(sentence TEXT, vector BLOB, shipped INTEGER)"
        )
    with closing(Vectors(tmp_path / "v", Shipped(ONE, {}))) as kept:
        kept.put("east", EAST)
        assert kept.near(EAST, ["east"]) == pytest.approx({"east": 1})


def test_a_number_that_is_no_vector_is_said(tmp_path: Path) -> None:
    with closing(Vectors(tmp_path / "v", Shipped(ONE, {"north": NORTH}))) as kept, pytest.raises(vectors.Failure):
        kept.near(b"123", ["north"])


def test_only_the_direction_counts() -> None:
    assert vector(0.5, -0.25) == vector(100, -50) == bytes((127, 256 - 64))
    assert vector(0, 0) == bytes(2)
    assert vector() == b""


def test_what_comes_along_is_put_together_where_one_embedder_made_it() -> None:
    one, more = Shipped(ONE, {"east": EAST}), Shipped(ONE, {"north": NORTH})
    assert one | more == Shipped(ONE, {"east": EAST, "north": NORTH})
    assert one | more._replace(embedder=OTHER) == one
