"""Merging: what training adds to weights is laid into the weights themselves, where it costs no time when they write.

What is added is a tenth of the step between two numbers that a weight can have. Rounded to the nearest of them, most of
it would be lost. So each weight goes up or down a step, or stays, as often as makes the sum right (dithered): that
keeps nearly all that was learnt, and the file is as large as before.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, BinaryIO

import numpy as np

from models import blocks, gguf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    from models.gguf import Layout, Tensor

GOLDEN = (5**0.5 - 1) / 2
"""Its multiples are spread evenly between whole numbers, however many are taken."""
ROWS = 512
CHUNK = 1 << 22
_F16, _BOOL, _ALPHA = 1, 7, "adapter.lora.alpha"


def write(base: Path, adapter: Path, target: Path, advance: Callable[[int], None]) -> None:
    """The same two files make the same third one, on any machine: all sums in it are exact."""
    with base.open("rb") as source, adapter.open("rb") as added, target.open("wb") as file:
        layout = gguf.layout(source, base.stat().st_size)
        additions = _Additions(added, gguf.layout(added, adapter.stat().st_size))
        _write_header(source, layout, file)
        for tensor in sorted(layout.tensors, key=lambda one: one.begin):
            file.write(bytes(-file.tell() % layout.alignment))
            source.seek(tensor.begin)
            for chunk in _changed(source, tensor, additions):
                file.write(chunk)
                advance(len(chunk))


def _write_header(source: BinaryIO, layout: Layout, file: BinaryIO) -> None:
    """One field more; where a tensor lies is counted from the first one's begin."""
    source.seek(0)
    magic, version, tensors, fields = struct.unpack("<4sIQQ", source.read(24))
    file.write(struct.pack("<4sIQQ", magic, version, tensors, fields + 1))
    file.write(source.read(layout.fields_end - 24))
    file.write(struct.pack("<Q", len(gguf.TAUGHT)) + gguf.TAUGHT.encode() + struct.pack("<IB", _BOOL, 1))
    file.write(source.read(layout.tensors_end - layout.fields_end))


class _Additions:
    def __init__(self, file: BinaryIO, layout: Layout) -> None:
        self._file, self._tensors = file, {one.name: one for one in layout.tensors}
        alpha = layout.fields.get(_ALPHA)
        if not isinstance(alpha, float):
            raise gguf.GGUFError("it doesn't say how much of it is added")
        self._alpha = alpha

    def of(self, name: str) -> tuple[NDArray[np.float64], NDArray[np.float64]] | None:
        """Two matrices, the second times the first is what is added."""
        if f"{name}.lora_a" not in self._tensors:
            return None
        first, second = (self._matrix(self._tensors[f"{name}.lora_{part}"]) for part in "ab")
        return first, second * (self._alpha / len(first))

    def _matrix(self, tensor: Tensor) -> NDArray[np.float64]:
        if tensor.kind != _F16:
            raise gguf.GGUFError("its numbers don't have 16 bits")
        self._file.seek(tensor.begin)
        content = self._file.read(tensor.end - tensor.begin)
        return np.frombuffer(content, np.float16).astype(np.float64).reshape(tensor.shape[::-1])


def _changed(source: BinaryIO, tensor: Tensor, additions: _Additions) -> Iterator[bytes]:
    found = additions.of(tensor.name)
    if found is None:
        for at in range(tensor.begin, tensor.end, CHUNK):
            yield source.read(min(CHUNK, tensor.end - at))
        return
    first, second = found
    for row in range(0, tensor.shape[1], ROWS):
        part = second[row : row + ROWS] @ first
        content = source.read((tensor.end - tensor.begin) // tensor.shape[1] * len(part))
        yield added(tensor.kind, content, part, row * tensor.shape[0])


def added(kind: int, content: bytes, addition: NDArray[np.float64], count: int) -> bytes:
    """To the weights in blocks; `count` of the same matrix come before them."""
    packed = blocks.unpack(kind, content)
    steps = packed.steps[:, :, None]
    wanted = np.divide(
        addition.reshape(packed.numbers.shape), steps, where=steps != 0, out=np.zeros(packed.numbers.shape)
    )
    chance = np.arange(count, count + wanted.size).reshape(wanted.shape) * GOLDEN % 1
    return packed.moved(packed.numbers + np.floor(wanted + chance)).tobytes()
