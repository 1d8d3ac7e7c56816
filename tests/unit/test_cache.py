"""The cache: a path appears whole or not at all."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from image import cache


class PowerCut(BaseException):
    """Anything that ends a write, Ctrl-C too."""


def write_and_be_cut(path: Path, content: bytes) -> None:
    with cache.replacing(path) as partial:
        partial.write_bytes(content)
        raise PowerCut


@given(old=st.none() | st.binary(), new=st.binary(), written=st.integers(min_value=0))
def test_a_cut_write_leaves_the_old_file(old: bytes | None, new: bytes, written: int) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "deep" / "file"
        if old is not None:
            cache.write(path, old)
        with pytest.raises(PowerCut):
            write_and_be_cut(path, new[:written])
        assert [p.read_bytes() for p in path.parent.iterdir()] == ([] if old is None else [old])


@given(old=st.none() | st.binary(), new=st.binary())
def test_a_whole_write_replaces(old: bytes | None, new: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "file"
        if old is not None:
            cache.write(path, old)
        cache.write(path, new)
        assert path.read_bytes() == new
        assert list(path.parent.iterdir()) == [path]


def test_a_folder_is_replaced_as_a_whole(tmp_path: Path) -> None:
    for name in ("first", "second"):
        with cache.replacing(tmp_path / "tree") as partial:
            partial.mkdir()
            (partial / name).touch()
    assert [path.name for path in (tmp_path / "tree").iterdir()] == ["second"]
    assert [path.name for path in tmp_path.iterdir()] == ["tree"]


def test_what_a_killed_process_left_is_swept_and_what_a_living_one_writes_is_not(tmp_path: Path) -> None:
    with subprocess.Popen(["true"]) as gone:
        gone.wait()
    dead = tmp_path / f".file.{gone.pid}.partial"
    living = tmp_path / f".file.{os.getppid()}.partial"
    for path in (dead, living):
        path.mkdir()
    cache.write(tmp_path / "file", b"")
    assert not dead.exists()
    assert living.exists()


def test_the_cache_is_where_the_person_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.delenv("WISP_CACHE", raising=False)
    assert cache.root() == tmp_path / "xdg/wisp"
    assert cache.state() == tmp_path / "state/wisp"
    monkeypatch.setenv("WISP_CACHE", str(tmp_path / "own"))
    assert cache.root() == tmp_path / "own"
