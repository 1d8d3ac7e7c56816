"""The adapter: what was learnt, as the file that llama.cpp puts on top of the weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from gguf import GGUFWriter

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from numpy.typing import NDArray

KIND, WAY = "adapter", "lora"


def write(path: Path, family: str, alpha: float, addition: Mapping[str, Mapping[str, NDArray[np.float32]]]) -> None:
    """In numbers of 16 bits; the rank is in the tensors' shapes."""
    partial = path.with_suffix(".partial")
    writer = GGUFWriter(partial, family)
    writer.add_string("general.type", KIND)
    writer.add_string("adapter.type", WAY)
    writer.add_float32("adapter.lora.alpha", alpha)
    for name, pair in addition.items():
        for number in range(len(pair["a"])):
            for part in ("a", "b"):
                matrix = np.asarray(pair[part][number], np.float16)
                writer.add_tensor(f"blk.{number}.{name}.weight.lora_{part}", matrix)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    partial.replace(path)
