"""GGUF: what a file says of itself is read; of a damaged one, whatever it says, comes a reason and nothing else."""

from __future__ import annotations

import io
import struct
import tracemalloc
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import gguf
from models.gguf import GGUFError
from tests import gguf_files

WHOLE = gguf_files.gguf()


def read(content: bytes, size: int | None = None) -> gguf.Header:
    return gguf.read(io.BytesIO(content), len(content) if size is None else size)


def test_what_it_says_of_itself() -> None:
    assert read(WHOLE) == gguf.Header("qwen2", "Tiny", "mit", "Q4_K_M", 8192, "chatml", 1, 0, "model", is_taught=False)


@pytest.mark.parametrize(
    ("template", "family"),
    [("<|start_header_id|>user", "llama3"), ("[INST] x [/INST]", "mistral"), ("<start_of_turn>", "gemma"), ("", "")],
)
def test_how_its_chats_are_marked(template: str, family: str) -> None:
    assert read(gguf_files.gguf(template=template)).family == family


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "it is no GGUF file"),
        (b"PK\3\4" + bytes(100), "it is no GGUF file"),
        (b"GGUF", "its end is missing"),
        (gguf_files.gguf(version=7), "it is GGUF of version 7, and only 2 and 3 are known"),
        (struct.pack(">4sIQQ", b"GGUF", 3, 1, 1), "it is GGUF of version 50331648, and only 2 and 3 are known"),
        (struct.pack("<4sIQQ", b"GGUF", 3, 1 << 60, 1), "it is damaged: a length in it can't be right"),
        (struct.pack("<4sIQQQ", b"GGUF", 3, 0, 1, 1 << 60), "it is damaged: a length in it can't be right"),
        (gguf_files.gguf(kind=77), "its weights are packed in a way that isn't known here"),
        (WHOLE[:-1], f"its end is missing: 1 bytes of {len(WHOLE):,}"),
        (WHOLE[:100], "its end is missing"),
    ],
)
def test_what_is_wrong_is_said(content: bytes, reason: str) -> None:
    with pytest.raises(GGUFError) as error:
        read(content)
    assert str(error.value) == reason


def test_a_file_may_go_on_behind_its_end() -> None:
    assert read(WHOLE + b"more").tensors == 1


class Zeros(io.RawIOBase):
    """A file that never ends, as a sparse one does for a long time."""

    def __init__(self, begin: bytes) -> None:
        self._begin = io.BytesIO(begin)
        self.count = 0

    def read(self, count: int = -1) -> bytes:
        data = self._begin.read(count)
        self.count += count
        return data + bytes(count - len(data))


def test_a_header_without_an_end_is_left_alone() -> None:
    long = (
        struct.pack("<4sIQQ", b"GGUF", 3, 0, 4000) + gguf_files.text("v") + struct.pack("<IIQ", 9, 10, gguf.MOST_ITEMS)
    )
    field = long[24:] + bytes(8 * gguf.MOST_ITEMS)
    file = Zeros(long[:24] + field * 10)
    with pytest.raises(GGUFError, match="header doesn't end"):
        gguf.read(file, 1 << 40)  # type: ignore[arg-type]
    assert file.count <= 2 * gguf.MOST_HEADER


@given(st.binary(max_size=300), st.integers(0, 1 << 50))
def test_no_bytes_do_more_than_be_refused(content: bytes, size: int) -> None:
    for candidate in (content, b"GGUF" + content, b"GGUF\3\0\0\0" + content):
        with suppress(GGUFError):
            read(candidate, size)


@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=16))
def test_nor_does_a_whole_one_with_some_of_them_changed(at: int, change: bytes) -> None:
    damaged = WHOLE[:at] + change + WHOLE[at + len(change) :]
    tracemalloc.start()
    with suppress(GGUFError):
        read(damaged)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 1 << 20
