"""Blocks: how llama.cpp packs weights into four, five, six and eight bits, taken apart and put together again."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import numpy as np

from models.gguf import GGUFError

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Bytes: TypeAlias = NDArray[np.uint8]
    Numbers: TypeAlias = NDArray[np.float64]

Q4_1, Q5_0, Q8_0, Q4_K, Q6_K = 3, 6, 8, 12, 14
_SIGN = np.uint8(128)


class Packed(NamedTuple):
    """What stands in blocks: a weight is its number times its step, and an offset that isn't looked at here."""

    kind: int
    blocks: Bytes
    numbers: Bytes
    """Block, part of a block with a step of its own, place."""
    steps: Numbers
    """Of each part; may be negative, or zero."""

    def moved(self, numbers: Numbers) -> Bytes:
        """The same with other numbers, as far as there is room for them."""
        form = _FORMS[self.kind]
        return form.pack(self.blocks, np.clip(numbers, 0, form.most).astype(np.uint8))


def unpack(kind: int, content: bytes) -> Packed:
    """Raises GGUFError."""
    if kind not in _FORMS:
        raise GGUFError("its weights are packed in a way that nothing can be added to")
    form = _FORMS[kind]
    blocks = np.frombuffer(content, np.uint8).reshape(-1, form.size)
    return Packed(kind, blocks, *form.unpack(blocks))


def _unpack_4_1(blocks: Bytes) -> tuple[Bytes, Numbers]:
    """One part of 32: two bytes for the step, two for the offset, the numbers."""
    pairs = blocks[:, None, 4:]
    return np.concatenate((pairs & 15, pairs >> 4), 2), _scale(blocks[:, :2])


def _pack_4_1(blocks: Bytes, numbers: Bytes) -> Bytes:
    packed, halves = blocks.copy(), numbers.reshape(-1, 2, 16)
    packed[:, 4:] = halves[:, 0] | halves[:, 1] << 4
    return packed


def _unpack_5_0(blocks: Bytes) -> tuple[Bytes, Numbers]:
    """One part of 32: two bytes for the step, four for the numbers' fifth bits, the other four of each."""
    pairs = blocks[:, None, 6:]
    fifths = np.unpackbits(blocks[:, None, 2:6], axis=2, bitorder="little")
    return np.concatenate((pairs & 15, pairs >> 4), 2) | fifths << 4, _scale(blocks[:, :2])


def _pack_5_0(blocks: Bytes, numbers: Bytes) -> Bytes:
    packed, halves = blocks.copy(), numbers.reshape(-1, 2, 16) & 15
    packed[:, 2:6] = np.packbits(numbers[:, 0] >> 4, axis=1, bitorder="little")
    packed[:, 6:] = halves[:, 0] | halves[:, 1] << 4
    return packed


def _unpack_8_0(blocks: Bytes) -> tuple[Bytes, Numbers]:
    """One part of 32: two bytes for the step, the numbers, which have a sign there."""
    return blocks[:, None, 2:] ^ _SIGN, _scale(blocks[:, :2])


def _pack_8_0(blocks: Bytes, numbers: Bytes) -> Bytes:
    packed = blocks.copy()
    packed[:, 2:] = numbers[:, 0] ^ _SIGN
    return packed


def _unpack_4_k(blocks: Bytes) -> tuple[Bytes, Numbers]:
    """Eight parts of 32: two bytes for the scale of all steps, two for offsets, twelve for the steps, the numbers."""
    low, high = blocks[:, 4:8], blocks[:, 12:16]
    steps = np.concatenate((low & 63, (high & 15) | (low >> 6 << 4)), 1)
    pairs = blocks[:, 16:].reshape(-1, 4, 1, 32)
    numbers = np.concatenate((pairs & 15, pairs >> 4), 2).reshape(-1, 8, 32)
    return numbers, _scale(blocks[:, :2]) * steps


def _pack_4_k(blocks: Bytes, numbers: Bytes) -> Bytes:
    packed, pairs = blocks.copy(), numbers.reshape(-1, 4, 2, 32)
    packed[:, 16:] = (pairs[:, :, 0] | pairs[:, :, 1] << 4).reshape(-1, 128)
    return packed


def _unpack_6_k(blocks: Bytes) -> tuple[Bytes, Numbers]:
    """Sixteen parts of 16: the numbers' low four bits, their high two, the steps, the scale of all steps."""
    low, high = blocks[:, :128].reshape(-1, 2, 2, 32), blocks[:, 128:192].reshape(-1, 2, 1, 32)
    highs = np.concatenate([high >> shift & 3 for shift in (0, 2, 4, 6)], 2)
    numbers = np.concatenate((low & 15, low >> 4), 2) | highs << 4
    steps = blocks[:, 192:208].view(np.int8)
    return numbers.reshape(-1, 16, 16), _scale(blocks[:, 208:]) * steps


def _pack_6_k(blocks: Bytes, numbers: Bytes) -> Bytes:
    packed, quarters = blocks.copy(), numbers.reshape(-1, 2, 4, 32)
    packed[:, :128] = (quarters[:, :, :2] & 15 | (quarters[:, :, 2:] & 15) << 4).reshape(-1, 128)
    shifted = [quarters[:, :, number] >> 4 << 2 * number for number in range(4)]
    packed[:, 128:192] = (shifted[0] | shifted[1] | shifted[2] | shifted[3]).reshape(-1, 64)
    return packed


def _scale(halves: Bytes) -> Numbers:
    return np.ascontiguousarray(halves).view(np.float16).astype(np.float64)


class _Form(NamedTuple):
    size: int
    """Bytes of a block."""
    most: int
    """Of a number."""
    unpack: Callable[[Bytes], tuple[Bytes, Numbers]]
    pack: Callable[[Bytes, Bytes], Bytes]


_FORMS = {
    Q4_1: _Form(20, 15, _unpack_4_1, _pack_4_1),
    Q5_0: _Form(22, 31, _unpack_5_0, _pack_5_0),
    Q8_0: _Form(34, 255, _unpack_8_0, _pack_8_0),
    Q4_K: _Form(144, 15, _unpack_4_k, _pack_4_k),
    Q6_K: _Form(210, 63, _unpack_6_k, _pack_6_k),
}
