"""The plain way: llama-cpp-python's own completion, one prompt after the other. What the gateway is measured against.

A process of its own: reads {"turns": [[role, text], ...], "seed": N, "most": N} a line, and answers each with a line.
"""

from __future__ import annotations

import json
import sys
import time
from typing import TYPE_CHECKING, NamedTuple, cast

from llama_cpp import Llama, llama_batch_get_one, llama_decode, llama_get_memory, llama_memory_clear, llama_token

from models.native import find_variants

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from llama_cpp import CreateCompletionStreamResponse

CONTEXT, BATCH = 8192, 512
TEMPERATURE = 0.2
RAW_TOKENS = 48


class Completion(NamedTuple):
    """Seconds until the first token and until the last, and the engine's own speed."""

    to_first: float
    seconds: float
    tokens: int
    text: str
    raw_per_second: float


class Plain:
    def __init__(self, weights: str, threads: int) -> None:
        self._llama = Llama(
            weights, n_ctx=CONTEXT, n_batch=BATCH, n_threads=threads, n_threads_batch=threads, verbose=False
        )

    def complete(self, turns: Sequence[tuple[str, str]], seed: int, most: int) -> Completion:
        """As if the program had just been started: nothing of an earlier prompt is known."""
        self._llama.n_tokens = 0
        began = time.monotonic()
        first, tokens, text = None, 0, ""
        for piece in self._pieces(turns, seed, most):
            first = first or time.monotonic()
            tokens, text = tokens + 1, text + piece
        ended = time.monotonic()
        return Completion((first or ended) - began, ended - began, tokens, text, self._raw())

    def _pieces(self, turns: Sequence[tuple[str, str]], seed: int, most: int) -> Iterator[str]:
        begun = "".join(f"<|im_start|>{role}\n{text}<|im_end|>\n" for role, text in turns)
        stream = self._llama.create_completion(
            f"{begun}<|im_start|>assistant\n", temperature=TEMPERATURE, seed=seed, max_tokens=most, stream=True
        )
        for chunk in cast("Iterator[CreateCompletionStreamResponse]", stream):
            if text := chunk["choices"][0]["text"]:
                yield text

    def _raw(self) -> float:
        """As llama.cpp's own benchmark does it: one token after the other, whichever, with nothing before them."""
        context = self._llama.ctx
        llama_memory_clear(llama_get_memory(context), False)  # noqa: FBT003
        began = time.monotonic()
        for token in range(RAW_TOKENS):
            llama_decode(context, llama_batch_get_one((llama_token * 1)(1000 + token), 1))
        return RAW_TOKENS / (time.monotonic() - began)


def main() -> int:
    weights, threads = sys.argv[1:]
    find_variants()
    plain = Plain(weights, int(threads))
    for line in sys.stdin:
        asked = json.loads(line)
        completion = plain.complete(asked["turns"], asked["seed"], asked["most"])
        sys.stdout.write(json.dumps(completion._asdict()) + "\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
