"""The base: the shipped weights themselves, unpacked, so that what is trained fits what it will run on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from gguf import GGUFReader
from gguf.quants import dequantize

from image.failure import Failure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

# Of each family, whether a pair that is turned together stands half a head apart (else side by side).
_HALVES = {"qwen2": True, "llama": False}
MATRICES = ("attn_q", "attn_k", "attn_v", "attn_output", "ffn_gate", "ffn_up", "ffn_down")
ROWS = 4096
EMBEDDING, LAST_NORM, OUTPUT = "token_embd.weight", "output_norm.weight", "output.weight"


class Shape(NamedTuple):
    """How large a network is, as its file says."""

    family: str
    layers: int
    width: int
    heads: int
    shared: int
    """Heads of keys and values, each of which several of the others look through."""
    epsilon: float
    turn: float
    """The base of the angles by which positions are told apart."""

    @property
    def head(self) -> int:
        return self.width // self.heads

    @property
    def halves(self) -> bool:
        return _HALVES[self.family]


class Base:
    """A file of weights, read where it lies; only what is asked for is unpacked."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._reader = GGUFReader(path)
        self._tensors = {tensor.name: tensor for tensor in self._reader.tensors}
        self.shape = self._shape()

    def tensor(self, name: str) -> Floats:
        """Outputs first, then inputs."""
        return np.concatenate(list(self.pieces(name)))

    def pieces(self, name: str) -> Iterator[Floats]:
        """Some rows after the other: while they are unpacked they take several times their room."""
        tensor = self._tensors[name]
        for at in range(0, len(tensor.data), ROWS):
            yield dequantize(tensor.data[at : at + ROWS], tensor.tensor_type)

    def rows(self, name: str, numbers: Sequence[int]) -> Floats:
        tensor = self._tensors[name]
        unpacked: Floats = dequantize(tensor.data[np.array(numbers)], tensor.tensor_type)
        return unpacked

    @property
    def has_output(self) -> bool:
        """Small models say what comes next with the same matrix that takes words in."""
        return OUTPUT in self._tensors

    @property
    def output(self) -> str:
        return OUTPUT if self.has_output else EMBEDDING

    def layer(self, number: int) -> dict[str, Floats]:
        start = f"blk.{number}."
        return {name.removeprefix(start): self.tensor(name) for name in self._tensors if name.startswith(start)}

    def stacked(self, dtype: Any, advance: Callable[[int], None]) -> dict[str, NDArray[Any]]:  # noqa: ANN401 - numpy's or JAX's
        """All layers, one matrix of each kind upon the other, so that one function goes through them."""
        found = {}
        for name in [name.removeprefix("blk.0.") for name in self._tensors if name.startswith("blk.0.")]:
            layers = (self.tensor(f"blk.{number}.{name}") for number in range(self.shape.layers))
            is_matrix = name.removesuffix(".weight") in MATRICES
            found[name] = np.stack([layer.astype(dtype if is_matrix else np.float32) for layer in layers])
            advance(1)
        return found

    def _shape(self) -> Shape:
        family = str(self._field("general.architecture"))
        if family not in _HALVES:
            known = ", ".join(_HALVES)
            raise Failure(f"{self.path.name} is of the family {family}, which can't be trained here", f"Known: {known}")
        heads = int(self._field(f"{family}.attention.head_count"))
        return Shape(
            family=family,
            layers=int(self._field(f"{family}.block_count")),
            width=int(self._field(f"{family}.embedding_length")),
            heads=heads,
            shared=int(self._field(f"{family}.attention.head_count_kv")),
            epsilon=float(self._field(f"{family}.attention.layer_norm_rms_epsilon")),
            turn=float(self._field(f"{family}.rope.freq_base")),
        )

    def _field(self, key: str) -> Any:  # noqa: ANN401 - whatever the file has there
        field = self._reader.get_field(key)
        if field is None:
            raise Failure(f"{self.path.name} doesn't say its {key}")
        return field.contents()
