"""llama.cpp: weights from a file, on the fastest code that this CPU runs."""

from __future__ import annotations

import ctypes
from functools import cache
from pathlib import Path

from llama_cpp import Llama
from llama_cpp import __file__ as engine


def load(weights: Path, *, context: int, seed: int) -> Llama:
    """Load a model; `context` is how many tokens it can look at."""
    _find_variants()
    return Llama(str(weights), n_ctx=context, seed=seed, verbose=False)


@cache
def _find_variants() -> None:
    """Have the engine choose among the builds that lie beside it: by itself it would look beside Python."""
    folder = Path(engine).parent / "lib"
    library = ctypes.CDLL(str(folder / "libggml.so.0"))
    library.ggml_backend_load_all_from_path(ctypes.c_char_p(bytes(folder)))
