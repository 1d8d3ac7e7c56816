"""Vectors: the same is near, what another embedder made is gone, and a damaged file costs nothing but time."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from typing import TYPE_CHECKING

import pytest

from runtime import vectors
from runtime.vectors import FILE, Vectors, packed

if TYPE_CHECKING:
    from pathlib import Path

ONE, OTHER = "1" * 64, "2" * 64


def vector(*numbers: float) -> bytes:
    return packed(array("f", numbers))


EAST, NORTH, BETWEEN, WEST = vector(1, 0), vector(0, 3), vector(1, 1), vector(-1, 0)

Open = Callable[..., AbstractContextManager[Vectors]]


@pytest.fixture
def opened(tmp_path: Path) -> Open:
    """With vectors that ship, by who made them."""

    def open_them(of: dict[str, bytes], *, by: str = ONE) -> AbstractContextManager[Vectors]:
        vectors.ship(tmp_path / FILE, by, of)
        return closing(Vectors(tmp_path / "v", [tmp_path / FILE]))

    return open_them


def test_how_near_they_are(opened: Open) -> None:
    with opened({"east": EAST, "north": NORTH}) as kept:
        near = kept.near(BETWEEN, ["east", "north", "unknown"])
        assert near == pytest.approx({"east": 0.5**0.5, "north": 0.5**0.5})
        assert kept.near(EAST, ["east", "north"]) == pytest.approx({"east": 1, "north": 0})
        kept.put("west", WEST)
        assert kept.near(EAST, ["East", "West!", "the west"]) == pytest.approx({"West!": -1, "the west": -1})


def test_what_was_put_is_there_the_next_time_under_any_spelling(opened: Open) -> None:
    with opened({}) as kept:
        kept.put("A Calculator!", EAST)
    with opened({"north": NORTH}) as kept:
        assert kept.get("calculator") == EAST
        assert kept.get("north") == NORTH


def test_no_sentence_stands_in_the_file(opened: Open, tmp_path: Path) -> None:
    with opened({}) as kept:
        kept.put("my secret illness diary", EAST)
    assert b"illness" not in (tmp_path / "v").read_bytes()


def test_vectors_of_another_embedder_are_gone_with_its_first(opened: Open) -> None:
    with opened({"north": NORTH}) as kept:
        kept.put("east", EAST)
        kept.made_by(OTHER)
        kept.put("west", WEST)
        assert [kept.get(sentence) for sentence in ("north", "east", "west")] == [None, None, WEST]
    with opened({"north": NORTH}) as kept:
        assert [kept.get(sentence) for sentence in ("north", "west")] == [NORTH, None]


@pytest.mark.parametrize("content", [b"no database at all", b"SQLite format 3\0" + bytes(200)])
def test_a_damaged_file_is_begun_anew(opened: Open, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "v").write_bytes(content)
    with opened({"north": NORTH}) as kept:
        assert kept.get("north") == NORTH


def test_the_oldest_go_and_what_was_shipped_stays(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vectors, "MOST_KEPT", 2)
    with opened({"north": NORTH}) as kept:
        for number in range(5):
            kept.put(f"sentence {number}", EAST)
        assert [number for number in range(5) if kept.get(f"sentence {number}")] == [3, 4]
        assert kept.get("north") == NORTH


def test_what_was_shipped_takes_no_room_on_the_disk(opened: Open, tmp_path: Path) -> None:
    for of in ({}, {str(number): EAST * 400 for number in range(1000)}):
        with opened(of):
            assert (tmp_path / "v").stat().st_size < 50_000


def test_what_was_shipped_is_not_written_to(opened: Open, tmp_path: Path) -> None:
    with opened({"east": EAST}) as kept:
        before = (tmp_path / FILE).read_bytes()
        kept.made_by(OTHER)
        kept.put("east", NORTH)
    assert (tmp_path / FILE).read_bytes() == before
    assert {file.name for file in tmp_path.iterdir()} == {FILE, "v"}


def test_what_cannot_be_opened_now_is_said_and_nothing_is_lost_for_it(opened: Open, tmp_path: Path) -> None:
    with opened({}) as kept:
        kept.put("east", EAST)
    with closing(sqlite3.connect(tmp_path / "v")) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(vectors.Failure):
            opened({}, by=OTHER)
    with opened({}) as kept:
        assert kept.get("east") == EAST


def test_a_file_of_an_earlier_form_is_begun_anew(opened: Open, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "v")) as other, other:
        other.executescript(
            "CREATE TABLE made_by(embedder TEXT); CREATE TABLE vectors(sentence TEXT, vector BLOB, shipped INTEGER)"
        )
    with opened({}) as kept:
        kept.put("east", EAST)
        assert kept.near(EAST, ["east"]) == pytest.approx({"east": 1})


def test_a_number_that_is_no_vector_is_said(opened: Open) -> None:
    with opened({"north": NORTH}) as kept, pytest.raises(vectors.Failure):
        kept.near(b"123", ["north"])


def test_only_the_direction_counts() -> None:
    assert vector(0.5, -0.25) == vector(100, -50) == bytes((127, 256 - 64))
    assert vector(0, 0) == bytes(2)
    assert vector() == b""


def test_what_comes_along_is_put_together_where_one_embedder_made_it(tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("one", "alike", "other", "missing")]
    for file, embedder in zip(files, (ONE, ONE, OTHER), strict=False):
        vectors.ship(file, embedder, {file.name: EAST})
    with closing(Vectors(tmp_path / "v", files)) as kept:
        assert kept.near(EAST, [file.name for file in files]) == pytest.approx({"one": 1, "alike": 1})
