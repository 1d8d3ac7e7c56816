"""The shelf: what is on it comes back as it was, or not at all."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from models.shelf import LEFT_TO_OTHERS, MOST_IN_MEMORY, Shelf, key_of

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

KEY, OTHER = key_of("one"), key_of("other")


def test_what_was_put_is_found_by_a_later_process(tmp_path: Path) -> None:
    Shelf(own=tmp_path).put(KEY, b"state")
    later = Shelf(own=tmp_path)
    assert later.find(KEY) == b"state"
    assert later.find(OTHER) is None


def test_what_came_along_is_found_and_nothing_is_written_there(tmp_path: Path) -> None:
    shipped, own = tmp_path / "shipped", tmp_path / "own"
    Shelf(own=shipped).put(KEY, b"state")
    (file,) = shipped.iterdir()
    before = file.stat().st_mtime_ns
    shelf = Shelf(shipped=shipped, own=own)
    assert shelf.find(KEY) == b"state"
    shelf.put(OTHER, b"new")
    assert list(shipped.iterdir()) == [file]
    assert file.stat().st_mtime_ns == before
    assert len(list(own.iterdir())) == 1


@given(st.binary(min_size=1, max_size=200), st.data())
def test_a_damaged_state_is_not_there(
    tmp_path_factory: pytest.TempPathFactory, state: bytes, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("shelf")
    Shelf(own=folder).put(KEY, state)
    (file,) = folder.iterdir()
    content = bytearray(file.read_bytes())
    at = data.draw(st.integers(0, len(content) - 1))
    if data.draw(st.booleans()):
        content[at] ^= data.draw(st.integers(1, 255))
    else:
        del content[at:]
    file.write_bytes(content)
    shelf = Shelf(own=folder)
    assert shelf.find(KEY) is None
    shelf.put(KEY, state)
    assert Shelf(own=folder).find(KEY) == state


def test_a_damaged_state_that_came_along_is_left_where_it_is_and_computed_anew(tmp_path: Path) -> None:
    shipped, own = tmp_path / "shipped", tmp_path / "own"
    Shelf(own=shipped).put(KEY, b"state")
    (file,) = shipped.iterdir()
    file.write_bytes(file.read_bytes()[:-1])
    shelf = Shelf(shipped=shipped, own=own)
    assert shelf.find(KEY) is None
    shelf.put(KEY, b"anew")
    assert Shelf(shipped=shipped, own=own).find(KEY) == b"anew"
    assert file.exists()


def test_what_was_used_longest_ago_makes_room(tmp_path: Path) -> None:
    shelf = Shelf(own=tmp_path, most=1000)
    for number in range(3):
        shelf.put(key_of(number), b"." * 200)
        os.utime(tmp_path / f"{key_of(number)}.kv", (number, number))
    assert shelf.find(key_of(0))
    for number in range(3, 5):
        shelf.put(key_of(number), b"." * 200)
    later = Shelf(own=tmp_path)
    assert later.find(key_of(0))
    assert later.find(key_of(1)) is None
    assert later.find(key_of(4))
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 1000


def test_where_nothing_can_be_written_it_is_in_memory(tmp_path: Path) -> None:
    folder = tmp_path / "full"
    folder.write_text("no folder can be made here")
    shelf = Shelf(own=folder)
    shelf.put(KEY, b"state")
    assert shelf.find(KEY) == b"state"
    assert Shelf(own=folder).find(KEY) is None


def test_the_last_of_a_disk_is_left_to_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=LEFT_TO_OTHERS))
    shelf = Shelf(own=tmp_path)
    shelf.put(KEY, b"state")
    assert shelf.find(KEY) == b"state"
    assert list(tmp_path.iterdir()) == []


def test_memory_holds_the_latest_and_no_more() -> None:
    shelf = Shelf()
    half = bytes(MOST_IN_MEMORY // 2)
    for number in range(3):
        shelf.put(key_of(number), half)
    assert [shelf.find(key_of(number)) is not None for number in range(3)] == [False, True, True]


def test_what_was_dropped_stays_away_until_it_comes_anew(tmp_path: Path) -> None:
    Shelf(own=tmp_path).put(KEY, b"state")
    shelf = Shelf(shipped=tmp_path)
    shelf.find(KEY)
    shelf.drop(KEY)
    assert shelf.find(KEY) is None
    shelf.put(KEY, b"other")
    assert shelf.find(KEY) == b"other"


def test_what_nobody_asked_for_is_cleared_away(tmp_path: Path) -> None:
    early = Shelf(own=tmp_path)
    early.put(KEY, b"state")
    early.put(OTHER, b"state")
    (tmp_path / "made-of").write_text("no state")
    shelf = Shelf(own=tmp_path)
    shelf.find(KEY)
    shelf.tidy()
    assert {path.name for path in tmp_path.iterdir()} == {f"{KEY}.kv", "made-of"}


def test_what_a_power_cut_left_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "partial").write_bytes(b"half of a state")
    Shelf(own=tmp_path).put(KEY, b"state")
    assert [path.name for path in tmp_path.iterdir()] == [f"{KEY}.kv"]


def test_a_key_tells_apart_what_a_state_depends_on() -> None:
    keys = {
        key_of("v1", [1, 2], [3]),
        key_of("v1", [1], [2, 3]),
        key_of("v2", [1, 2], [3]),
        key_of("v1", [1, 2, 3], []),
    }
    assert len(keys) == 4


def test_what_is_held_counts_only_what_was_asked_for(tmp_path: Path) -> None:
    Shelf(own=tmp_path).put("old", b"x" * 1000)
    shelf = Shelf(own=tmp_path)
    assert shelf.held == 0
    shelf.find("new")
    shelf.put("new", b"y" * 10)
    assert 10 < shelf.held < 1000
