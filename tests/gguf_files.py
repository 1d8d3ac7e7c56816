"""Small GGUF files, right and wrong, for tests."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

CHATML: Final = "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n{% endfor %}"
WEIGHTS, KIND_F32 = 64, 0


def text(value: str) -> bytes:
    return struct.pack("<Q", len(value.encode())) + value.encode()


def words(key: str, value: str) -> bytes:
    return text(key) + struct.pack("<I", 8) + text(value)


def fraction(key: str, value: float) -> bytes:
    return text(key) + struct.pack("<If", 6, value)


def number(key: str, value: int) -> bytes:
    return text(key) + struct.pack("<II", 4, value)


def strings(key: str, values: list[str]) -> bytes:
    return text(key) + struct.pack("<IIQ", 9, 8, len(values)) + b"".join(map(text, values))


def gguf(  # noqa: PLR0913 - each may be wrong
    *,
    architecture: str = "qwen2",
    template: str = CHATML,
    context: int = 8192,
    name: str = "Tiny",
    what: str = "model",
    kind: int = KIND_F32,
    parts: int = 0,
    is_taught: bool = False,
    version: int = 3,
) -> bytes:
    """One tensor of 64 numbers, and what is said of a model."""
    fields = [
        words("general.architecture", architecture),
        words("general.type", what),
        words("general.name", name),
        words("general.license", "mit"),
        number("general.file_type", 15),
        number("split.count", parts),
        number(f"{architecture}.context_length", context),
        strings("tokenizer.ggml.tokens", ["a", "b", "<|im_start|>"]),
        words("tokenizer.chat_template", template),
    ]
    if is_taught:
        fields.append(text("wisp.taught") + struct.pack("<IB", 7, 1))
    return whole(fields, [Tensor("w", (WEIGHTS,), kind, bytes(4 * WEIGHTS))], version)


class Tensor(NamedTuple):
    name: str
    shape: tuple[int, ...]
    """How long a row is comes first."""
    kind: int
    content: bytes


def whole(fields: Sequence[bytes], tensors: Sequence[Tensor], version: int = 3, alignment: int = 32) -> bytes:
    header, data = struct.pack("<4sIQQ", b"GGUF", version, len(tensors), len(fields)) + b"".join(fields), b""
    for one in tensors:
        data += bytes(-len(data) % alignment)
        shape = struct.pack(f"<I{len(one.shape)}Q", len(one.shape), *one.shape)
        header += text(one.name) + shape + struct.pack("<IQ", one.kind, len(data))
        data += one.content
    return header + bytes(-len(header) % alignment) + data
