"""Small GGUF files, right and wrong, for tests."""

from __future__ import annotations

import struct
from typing import Final

CHATML: Final = "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n{% endfor %}"
WEIGHTS, KIND_F32 = 64, 0


def text(value: str) -> bytes:
    return struct.pack("<Q", len(value.encode())) + value.encode()


def words(key: str, value: str) -> bytes:
    return text(key) + struct.pack("<I", 8) + text(value)


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
    kind: int = KIND_F32,
    parts: int = 0,
    version: int = 3,
) -> bytes:
    """One tensor of 64 numbers, and what is said of a model."""
    fields = [
        words("general.architecture", architecture),
        words("general.name", name),
        words("general.license", "mit"),
        number("general.file_type", 15),
        number("split.count", parts),
        number(f"{architecture}.context_length", context),
        strings("tokenizer.ggml.tokens", ["a", "b", "<|im_start|>"]),
        words("tokenizer.chat_template", template),
    ]
    tensor = text("w") + struct.pack("<IQIQ", 1, WEIGHTS, kind, 0)
    header = struct.pack("<4sIQQ", b"GGUF", version, 1, len(fields)) + b"".join(fields) + tensor
    return header + bytes(-len(header) % 32) + bytes(4 * WEIGHTS)
