"""Parcels: any text arrives as it was; what is no parcel is refused, and no descriptor stays open."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime import parcel
from runtime.wire import WireError, pair

if TYPE_CHECKING:
    from collections.abc import Iterator

    from runtime.wire import Channel

LENGTHS = st.sampled_from([0, 1, parcel.INLINE_ODD, parcel.INLINE, parcel.INLINE + 1, 100_000, 300_000])
CHARACTERS = st.one_of(st.sampled_from('x"\\\n\0é€😀'), st.characters(exclude_categories=["Cs"]))


@pytest.fixture
def ends() -> Iterator[tuple[Channel, Channel]]:
    here, there = pair()
    yield here, there
    here.close()
    there.close()


def descriptors() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


@given(texts=st.lists(st.tuples(LENGTHS, CHARACTERS), max_size=5), number=st.integers(-(2**53), 2**53))
def test_what_is_sent_arrives(texts: list[tuple[int, str]], number: int) -> None:
    here, there = pair()
    try:
        before = descriptors()
        message = {f"text{place}": character * length for place, (length, character) in enumerate(texts)}
        parcel.send(here, {**message, "number": number})
        assert parcel.receive(there) == ({**message, "number": number}, ())
        assert descriptors() == before
    finally:
        here.close()
        there.close()


def test_descriptors_come_before_the_texts(ends: tuple[Channel, Channel]) -> None:
    here, there = ends
    reading, writing = os.pipe()
    parcel.send(here, {"long": "x" * 50_000, "short": "y"}, (reading, writing))
    arrived = parcel.receive(there)
    assert arrived is not None
    body, (first, second) = arrived
    assert body == {"long": "x" * 50_000, "short": "y"}
    os.write(second, b"hello")
    assert os.read(first, 5) == b"hello"
    for fd in (reading, writing, first, second):
        os.close(fd)


def test_the_end_of_the_channel_is_none(ends: tuple[Channel, Channel]) -> None:
    here, there = ends
    here.close()
    assert parcel.receive(there) is None


def test_a_lone_surrogate_doesnt_keep_a_text_from_being_sent(ends: tuple[Channel, Channel]) -> None:
    here, there = ends
    parcel.send(here, {"text": "x" * 50_000 + "\ud800"})
    arrived = parcel.receive(there)
    assert arrived is not None
    assert arrived[0]["text"] == "x" * 50_000 + "?"


@pytest.mark.parametrize("beside", ["text", 5, {"a": 1}, ["one", "two"], ["a"] * 20])
def test_a_list_of_texts_that_arent_there_is_refused(ends: tuple[Channel, Channel], beside: object) -> None:
    here, there = ends
    before = descriptors()
    memory = os.memfd_create("text")
    here.send({"kind": "x", "beside": beside}, [memory])  # type: ignore[dict-item]
    os.close(memory)
    with pytest.raises(WireError):
        parcel.receive(there)
    assert descriptors() == before


def test_a_pipe_is_no_text(ends: tuple[Channel, Channel]) -> None:
    here, there = ends
    reading, writing = os.pipe()
    here.send({"beside": ["text"]}, [reading])
    with pytest.raises(WireError, match="no file"):
        parcel.receive(there)
    os.close(reading)
    os.close(writing)


def test_a_text_without_bounds_is_refused_unread(ends: tuple[Channel, Channel]) -> None:
    here, there = ends
    memory = os.memfd_create("text")
    os.ftruncate(memory, 1 << 40)
    here.send({"beside": ["text"]}, [memory])
    os.close(memory)
    with pytest.raises(WireError, match="at most"):
        parcel.receive(there)


def test_bytes_that_are_no_text_are_refused(ends: tuple[Channel, Channel]) -> None:
    here, there = ends
    memory = os.memfd_create("text")
    os.write(memory, b"\xff\xfe")
    here.send({"beside": ["text"]}, [memory])
    os.close(memory)
    with pytest.raises(WireError, match="UTF-8"):
        parcel.receive(there)
