"""llama.cpp: weights from a file, on the fastest code that this CPU runs."""

from __future__ import annotations

import codecs
import ctypes
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from llama_cpp import Llama
from llama_cpp import __file__ as engine

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

CONTEXT = 8192
TEMPERATURE = 0.2
_STEP = 32
"""Tokens of a prompt that are looked at between two looks at whether somebody still waits."""


class Turn(NamedTuple):
    role: str
    text: str


class Piece(NamedTuple):
    """One more token, and what text has become certain with it."""

    text: str
    is_last: bool


class Model:
    """One model in memory. What prompts have in common at their beginning is looked at only once."""

    def __init__(self, weights: Path, *, threads: int, context: int = CONTEXT) -> None:
        _find_variants()
        self._llama = Llama(
            str(weights), n_ctx=context, n_threads=threads, n_threads_batch=threads, n_batch=_STEP, verbose=False
        )

    def prompt(self, turns: Sequence[Turn]) -> list[int]:
        """The model's own marks between the turns; in what somebody said they are plain text."""
        tokens: list[int] = []
        for turn in turns:
            tokens += self._marks(f"<|im_start|>{turn.role}\n") + self._words(turn.text) + self._marks("<|im_end|>\n")
        return tokens

    def begun(self, prompt: Sequence[int]) -> list[int]:
        return [*prompt, *self._marks("<|im_start|>assistant\n")]

    def read(self, prompt: Sequence[int]) -> Iterator[float]:
        """Looks at a prompt, a part at a time; yields the share that is done."""
        known = self._known(prompt)
        self._llama.n_tokens = known
        for at in range(known, len(prompt), _STEP):
            self._llama.eval(prompt[at : at + _STEP])
            yield min(1.0, (at + _STEP) / len(prompt))

    def write(self, prompt: Sequence[int], *, seed: int, most: int) -> Iterator[Piece]:
        """Goes on after the prompt."""
        self._llama.set_seed(seed)
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        tokens = self._llama.generate(prompt, temp=TEMPERATURE, top_k=40, top_p=0.95, min_p=0.05, repeat_penalty=1.0)
        for count, token in enumerate(tokens, 1):
            if token in self._ends:
                yield Piece(decoder.decode(b"", final=True), is_last=True)
                return
            yield Piece(decoder.decode(self._llama.detokenize([token], special=False)), is_last=count == most)
            if count == most:
                return

    @property
    def _ends(self) -> frozenset[int]:
        return frozenset({self._llama.token_eos(), *self._marks("<|im_end|>"), *self._marks("<|endoftext|>")})

    def _known(self, prompt: Sequence[int]) -> int:
        """How much of it the cache holds; the last token has to be looked at for its successor."""
        common = 0
        for ours, theirs in zip(self._llama.input_ids[: self._llama.n_tokens], prompt[:-1], strict=False):
            if ours != theirs:
                break
            common += 1
        return common

    def _marks(self, text: str) -> list[int]:
        return list(self._llama.tokenize(text.encode(), add_bos=False, special=True))

    def _words(self, text: str) -> list[int]:
        return list(self._llama.tokenize(text.encode(errors="replace"), add_bos=False, special=False))


@cache
def _find_variants() -> None:
    """Have the engine choose among the builds that lie beside it: by itself it would look beside Python."""
    folder = Path(engine).parent / "lib"
    library = ctypes.CDLL(str(folder / "libggml.so.0"))
    library.ggml_backend_load_all_from_path(ctypes.c_char_p(bytes(folder)))
