"""GGUF: what a file of weights says of itself, believed only as far as the file bears it out."""

from __future__ import annotations

import math
import struct
from functools import lru_cache
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

Value: TypeAlias = int | float | str | None
MOST_HEADER = 64 << 20
MOST_FIELDS, MOST_TENSORS, MOST_ITEMS, MOST_TEXT, MOST_WAYS = 4096, 1 << 16, 1 << 20, 1 << 20, 4
ALIGNMENT = 32
TAUGHT = "wisp.taught"
_VERSIONS = (2, 3)
_TEXT, _ARRAY = 8, 9
_NUMBERS = {0: "B", 1: "b", 2: "<H", 3: "<h", 4: "<I", 5: "<i", 6: "<f", 7: "?", 10: "<Q", 11: "<q", 12: "<d"}
# How many weights make a block of each kind, and how many bytes that has.
_BLOCKS = {
    0: (1, 4), 1: (1, 2), 2: (32, 18), 3: (32, 20), 6: (32, 22), 7: (32, 24), 8: (32, 34), 10: (256, 84),
    11: (256, 110), 12: (256, 144), 13: (256, 176), 14: (256, 210), 16: (256, 66), 17: (256, 74), 18: (256, 98),
    19: (256, 50), 20: (32, 18), 21: (256, 110), 22: (256, 82), 23: (256, 136), 24: (1, 1), 25: (1, 2), 26: (1, 4),
    27: (1, 8), 28: (1, 8), 29: (256, 56), 30: (1, 2), 34: (256, 54), 35: (256, 66), 39: (32, 17),
}  # fmt: skip
_QUANTISATIONS = {
    0: "F32", 1: "F16", 2: "Q4_0", 3: "Q4_1", 7: "Q8_0", 8: "Q5_0", 9: "Q5_1", 10: "Q2_K", 11: "Q3_K_S", 12: "Q3_K_M",
    13: "Q3_K_L", 14: "Q4_K_S", 15: "Q4_K_M", 16: "Q5_K_S", 17: "Q5_K_M", 18: "Q6_K", 25: "IQ4_NL", 30: "IQ4_XS",
    32: "BF16", 38: "MXFP4",
}  # fmt: skip
_FAMILIES = {
    "chatml": "<|im_start|>",
    "llama3": "<|start_header_id|>",
    "gemma": "<start_of_turn>",
    "mistral": "[INST]",
    "phi": "<|assistant|>",
    "deepseek": "<\uff5cAssistant\uff5c>",
}


class GGUFError(ValueError):
    """Why a file can't be used, as a clause: "its end is missing"."""


class Header(NamedTuple):
    architecture: str
    name: str
    licence: str
    quantisation: str
    context: int
    """Tokens that it takes in; 0 where it doesn't say."""
    family: str
    """How turns are marked in its chats; "" where it is no chat's or an unknown one."""
    tensors: int
    parts: int
    """Files that it is split into."""
    type: str
    """"model", or what else it is."""
    is_taught: bool
    """Whether it knows what a program for Wisp looks like."""


class Tensor(NamedTuple):
    name: str
    shape: tuple[int, ...]
    """How long a row is comes first."""
    kind: int
    begin: int
    end: int


class Layout(NamedTuple):
    """Where what lies in a file."""

    fields: Mapping[str, Value]
    fields_end: int
    tensors: tuple[Tensor, ...]
    tensors_end: int
    """Of what is said about them."""
    alignment: int
    """Each tensor begins at a multiple of it."""


def read(file: BinaryIO, size: int) -> Header:
    """Raises GGUFError. No length in the file makes this read, hold or count more than a header has."""
    found = layout(file, size)
    return _header(found.fields, len(found.tensors))


def of(path: Path) -> Header:
    """Raises GGUFError and OSError. A file that didn't change isn't read again: it holds every word of a language."""
    about = path.stat()
    return _of(path, about.st_size, about.st_mtime_ns)


@lru_cache(maxsize=4)
def _of(path: Path, size: int, _changed: int) -> Header:
    with path.open("rb") as file:
        return read(file, size)


def layout(file: BinaryIO, size: int) -> Layout:
    """Raises GGUFError, as `read` does."""
    return _Reader(file, size).layout()


class _Reader:
    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file, self._size, self._at = file, size, 0

    def layout(self) -> Layout:
        if self._take(4) != b"GGUF":
            raise GGUFError("it is no GGUF file")
        version = self._number("<I")
        if version not in _VERSIONS:
            raise GGUFError(f"it is GGUF of version {version}, and only 2 and 3 are known")
        count = self._count("<Q", MOST_TENSORS)
        fields = dict(self._field() for _ in range(self._count("<Q", MOST_FIELDS)))
        fields_end = self._at
        tensors = [self._tensor() for _ in range(count)]
        alignment = _whole(fields, "general.alignment") or ALIGNMENT
        begin = self._at + -self._at % alignment
        missing = begin + max((one.end for one in tensors), default=0) - self._size
        if missing > 0:
            raise GGUFError(f"its end is missing: {missing:,} bytes of {missing + self._size:,}")
        moved = (one._replace(begin=begin + one.begin, end=begin + one.end) for one in tensors)
        return Layout(fields, fields_end, tuple(moved), self._at, alignment)

    def _field(self) -> tuple[str, Value]:
        return self._text(), self._value(self._number("<I"))

    def _value(self, kind: int) -> Value:
        if kind == _TEXT:
            return self._text()
        if kind == _ARRAY:
            self._skip_array()
            return None
        return self._number(_form(kind))

    def _skip_array(self) -> None:
        """Vocabularies mostly, of which nothing is needed here."""
        kind, count = self._number("<I"), self._count("<Q", MOST_ITEMS)
        if kind != _TEXT:
            self._skip(count * struct.calcsize(_form(kind)))
            return
        for _ in range(count):
            self._skip(self._count("<Q", MOST_TEXT))

    def _tensor(self) -> Tensor:
        """Its places counted from where the first begins."""
        name = self._text()
        shape = tuple(int(self._number("<Q")) for _ in range(self._count("<I", MOST_WAYS)))
        kind, offset = self._number("<I"), self._number("<Q")
        if kind not in _BLOCKS:
            raise GGUFError("its weights are packed in a way that isn't known here")
        block, size = _BLOCKS[kind]
        return Tensor(name, shape, int(kind), int(offset), int(offset + math.prod(shape) // block * size))

    def _text(self) -> str:
        return self._take(self._count("<Q", MOST_TEXT)).decode(errors="replace")

    def _count(self, form: str, most: int) -> int:
        count = self._number(form)
        if count > most:
            raise GGUFError("it is damaged: a length in it can't be right")
        return int(count)

    def _number(self, form: str) -> int:
        (number,) = struct.unpack(form, self._take(struct.calcsize(form)))
        return number  # type: ignore[no-any-return]

    def _skip(self, count: int) -> None:
        while count:
            count -= len(self._take(min(count, 1 << 16)))

    def _take(self, count: int) -> bytes:
        self._at += count
        if self._at > MOST_HEADER:
            raise GGUFError("it is damaged: its header doesn't end")
        data = self._file.read(count)
        if len(data) < count:
            raise GGUFError("its end is missing" if self._at > 4 else "it is no GGUF file")  # noqa: PLR2004 - its name
        return data


def _form(kind: int) -> str:
    if kind not in _NUMBERS:
        raise GGUFError("it is damaged: a kind of value in it isn't known")
    return _NUMBERS[kind]


def _header(fields: Mapping[str, Value], tensors: int) -> Header:
    architecture = _words(fields, "general.architecture")
    template = _words(fields, "tokenizer.chat_template")
    return Header(
        architecture=architecture,
        name=_words(fields, "general.name"),
        licence=_words(fields, "general.license"),
        quantisation=_QUANTISATIONS.get(_whole(fields, "general.file_type"), ""),
        context=_whole(fields, f"{architecture}.context_length"),
        family=next((family for family, mark in _FAMILIES.items() if mark in template), ""),
        tensors=tensors,
        parts=_whole(fields, "split.count"),
        type=_words(fields, "general.type"),
        is_taught=bool(fields.get(TAUGHT)),
    )


def _words(fields: Mapping[str, Value], key: str) -> str:
    value = fields.get(key)
    return value if isinstance(value, str) else ""


def _whole(fields: Mapping[str, Value], key: str) -> int:
    value = fields.get(key)
    return value if isinstance(value, int) else 0
