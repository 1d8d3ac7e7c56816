"""The agents' folder: what is in it is reached, and nothing else, whatever name is asked for."""

from __future__ import annotations

import os
from contextlib import nullcontext, suppress
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from runtime.calls import CALLS, MAX_TEXT, Asked, Refused
from runtime.capabilities import Holder
from runtime.files import Files

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Do = Any


@pytest.fixture
def do(tmp_path: Path) -> Callable[..., Any]:
    root = tmp_path / "files"
    root.mkdir()
    (tmp_path / "secret").write_text("key")
    brokers = Files(root).brokers()

    def run(verb: str, /, **payload: str) -> Any:  # noqa: ANN401 - what a broker answers
        return brokers[f"files.{verb}"](Asked(Holder("me", "c0de"), 1, CALLS[f"files.{verb}"].payload(**payload)))

    return run


def test_what_was_written_is_read_listed_and_deleted(do: Do) -> None:
    do("write", name="notes/2026/today.txt", text="milk")
    do("write", name="notes/2026/today.txt", text="bread ☕")
    assert do("read", name="notes/2026/today.txt") == {"text": "bread ☕"}
    assert do("list", folder="notes/") == {"names": ["2026/"]}
    assert do("list", folder="notes/2026") == {"names": ["today.txt"]}
    assert do("list") == {"names": ["notes/"]}
    do("delete", name="notes/2026/today.txt")
    with pytest.raises(Refused, match=r"there is no file 'notes/2026/today.txt'"):
        do("read", name="notes/2026/today.txt")


@pytest.mark.parametrize("name", ["../secret", "a/../../secret", "./x", "link", "folder/secret", "pipe", "folder"])
def test_nothing_outside_and_nothing_strange_is_read(do: Do, tmp_path: Path, name: str) -> None:
    (tmp_path / "files/link").symlink_to(tmp_path / "secret")
    (tmp_path / "files/folder").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "files/pipe")
    try:
        assert do("read", name=name) == {"text": ""}, "only the pipe, which is empty, may be read"
    except Refused:
        return
    assert name == "pipe"


def test_a_link_is_replaced_not_written_through(do: Do, tmp_path: Path) -> None:
    (tmp_path / "files/link").symlink_to(tmp_path / "secret")
    do("write", name="link", text="mine")
    assert (tmp_path / "secret").read_text() == "key"
    assert do("read", name="link") == {"text": "mine"}


def test_a_folder_that_is_not_there_yet_is_empty(do: Do) -> None:
    assert do("list", folder="notes/") == {"names": []}


def test_too_large_is_said(do: Do, tmp_path: Path) -> None:
    (tmp_path / "files/big").write_bytes(b"x" * (MAX_TEXT + 1))
    with pytest.raises(Refused, match="larger than the 64 KiB"):
        do("read", name="big")


def test_no_descriptor_is_left_open(do: Do, tmp_path: Path) -> None:
    (tmp_path / "files/folder").mkdir()
    before = len(os.listdir("/proc/self/fd"))  # noqa: PTH208
    for name in ("folder", "missing", "folder/missing", "missing/missing"):
        for verb in ("read", "list", "delete"):
            with nullcontext() if verb == "list" else pytest.raises(Refused):
                do(verb, **{"folder" if verb == "list" else "name": name})
    assert len(os.listdir("/proc/self/fd")) == before  # noqa: PTH208


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(st.text(min_size=1, max_size=30))
def test_any_name_stays_inside(do: Do, tmp_path: Path, name: str) -> None:
    with suppress(Refused, ValueError):
        do("write", name=name, text="x")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["files", "secret"]
    assert (tmp_path / "secret").read_text() == "key"
