"""Shared memory for scenes: a reader sees only whole ones, the last one first, whatever the writer does."""

from __future__ import annotations

import fcntl
import mmap
import multiprocessing
import os
import struct
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime import latest

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def memory() -> Iterator[int]:
    fd = latest.create()
    yield fd
    os.close(fd)


def _write_without_end(fd: int) -> None:
    writer, number = latest.Writer(fd), 0
    while True:
        number += 1
        writer.write(str(number).encode().rjust(8, b"0") * (1 + number * 7919 % 20_000))


def test_a_reader_sees_only_whole_scenes_while_another_process_writes(memory: int) -> None:
    reader = latest.Reader(memory)
    other = multiprocessing.get_context("fork").Process(target=_write_without_end, args=(memory,))
    other.start()
    try:
        last, seen, end = 0, 0, time.monotonic() + 0.5
        while time.monotonic() < end:
            scene = reader.read()
            if scene is not None:
                assert scene == scene[:8] * (len(scene) // 8)
                assert int(scene[:8]) > last
                last, seen = int(scene[:8]), seen + 1
        assert seen > 10
    finally:
        other.kill()
        other.join()
        reader.close()


@given(scenes=st.lists(st.binary(max_size=2000), max_size=8), reads=st.lists(st.booleans(), min_size=8, max_size=8))
def test_the_last_scene_is_read_once(scenes: list[bytes], reads: list[bool]) -> None:
    fd = latest.create()
    writer, reader = latest.Writer(fd), latest.Reader(fd)
    unread: bytes | None = None
    for scene, read in zip(scenes, reads, strict=False):
        writer.write(scene)
        unread = scene
        if read:
            assert reader.read() == unread
            unread = None
            assert reader.read() is None
    assert reader.read() == unread
    writer.close()
    reader.close()
    os.close(fd)


def test_the_largest_scene_fits_and_a_larger_one_is_refused(memory: int) -> None:
    writer, reader = latest.Writer(memory), latest.Reader(memory)
    writer.write(b"x" * latest.CAPACITY)
    assert reader.read() == b"x" * latest.CAPACITY
    with pytest.raises(latest.SharedError, match="are shared"):
        writer.write(b"x" * (latest.CAPACITY + 1))
    assert reader.read() is None
    writer.close()
    reader.close()


def test_a_writer_goes_on_where_the_last_one_ended(memory: int) -> None:
    reader = latest.Reader(memory)
    for scene in (b"first", b"second", b"third"):
        writer = latest.Writer(memory)
        writer.write(scene)
        assert reader.read() == scene
        writer.close()
    reader.close()


@given(header=st.binary(max_size=64), lengths=st.lists(st.integers(0, 2**32 - 1), min_size=2, max_size=2))
def test_whatever_stands_in_the_memory_is_read_or_refused(header: bytes, lengths: list[int]) -> None:
    fd = latest.create()
    reader = latest.Reader(fd)
    with mmap.mmap(fd, latest.SIZE) as hostile:
        hostile[: len(header)] = header
        (complete,) = struct.unpack_from("@Q", hostile)
        for slot, length in enumerate(lengths):
            struct.pack_into("@QII", hostile, 64 + slot * (16 + latest.CAPACITY), complete, length, 0)
        try:
            scene = reader.read()
        except latest.SharedError:
            assert max(lengths) > latest.CAPACITY
        else:
            assert scene is None or len(scene) in lengths
    reader.close()
    os.close(fd)


def test_nobody_can_take_the_memory_from_under_its_reader(memory: int) -> None:
    for size in (0, latest.SIZE - 1, latest.SIZE + 1):
        with pytest.raises(PermissionError):
            os.ftruncate(memory, size)
    with pytest.raises(PermissionError):
        fcntl.fcntl(memory, fcntl.F_ADD_SEALS, fcntl.F_SEAL_WRITE)


@pytest.mark.parametrize("size", [0, 100, latest.SIZE - 1, latest.SIZE])
def test_memory_that_can_shrink_or_has_another_size_is_refused(size: int) -> None:
    fd = os.memfd_create("scenes", os.MFD_ALLOW_SEALING)
    os.ftruncate(fd, size)
    with pytest.raises(latest.SharedError):
        latest.Reader(fd)
    os.close(fd)
