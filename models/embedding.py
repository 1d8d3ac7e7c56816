"""Embeddings: what a sentence is about, as a vector that lies near those of sentences about the same."""

from __future__ import annotations

import math
import os
from array import array
from typing import TYPE_CHECKING

from llama_cpp import llama_cpp

from models.native import find_variants

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

MOST_TOKENS = 256
"""Its makers trained it on no more; what stands after them isn't looked at."""


class Embedder:
    """A small model in memory that only reads."""

    def __init__(self, weights: Path, *, threads: int) -> None:
        find_variants()
        options = llama_cpp.llama_model_default_params()
        self._model = llama_cpp.llama_model_load_from_file(os.fsencode(weights), options)
        if not self._model:
            raise OSError(f"{weights.name} can't be read as weights")
        self._vocabulary = llama_cpp.llama_model_get_vocab(self._model)
        self.length = llama_cpp.llama_model_n_embd(self._model)
        self._context = self._begin(threads)
        self._batch = llama_cpp.llama_batch_init(MOST_TOKENS, 0, 1)

    def _begin(self, threads: int) -> object:
        options = llama_cpp.llama_context_default_params()
        options.n_ctx = options.n_batch = options.n_ubatch = MOST_TOKENS
        options.n_threads = options.n_threads_batch = threads
        options.embeddings = True
        options.pooling_type = llama_cpp.LLAMA_POOLING_TYPE_MEAN
        options.no_perf = True
        context = llama_cpp.llama_init_from_model(self._model, options)
        if not context:
            raise OSError("there isn't enough memory to compare sentences")
        return context

    def embed(self, text: str) -> array[float]:
        """Of length one, so that a product says how near two are."""
        tokens = self._tokens(text)
        batch = self._batch
        batch.n_tokens = len(tokens)
        for place, token in enumerate(tokens):
            batch.token[place], batch.pos[place] = token, place
            batch.n_seq_id[place], batch.seq_id[place][0], batch.logits[place] = 1, 0, True
        if result := llama_cpp.llama_encode(self._context, batch):
            raise RuntimeError(f"The embedding model's engine failed ({result})")
        return _unit(llama_cpp.llama_get_embeddings_seq(self._context, 0)[: self.length])

    def _tokens(self, text: str) -> Sequence[int]:
        letters = text.encode(errors="replace")
        room = len(letters) + 2
        found = (llama_cpp.llama_token * room)()
        count = llama_cpp.llama_tokenize(self._vocabulary, letters, len(letters), found, room, True, False)  # noqa: FBT003
        return found[: min(count, MOST_TOKENS)]

    def close(self) -> None:
        llama_cpp.llama_batch_free(self._batch)
        llama_cpp.llama_free(self._context)
        llama_cpp.llama_model_free(self._model)


def _unit(vector: Sequence[float]) -> array[float]:
    length = math.sqrt(sum(value * value for value in vector)) or 1.0
    return array("f", [value / length for value in vector])
