"""llama.cpp by its own functions: weights, and the cells that hold what was read."""

from __future__ import annotations

import ctypes
import hashlib
import os
import resource
import threading
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from llama_cpp import llama_cpp

from models import room
from models.engine import Stopped
from runtime.messages import MOST_WAYS

if TYPE_CHECKING:
    from collections.abc import Sequence

VERSION = llama_cpp.llama_version().decode()
MOST_OUTPUTS = 32
"""After how many tokens of one go it can be asked what comes next."""
STEP = 64
"""Tokens of a prompt in one go: twice as many aren't faster, and who stops it waits for a part of them."""
_SAMPLES, _SAMPLE_BYTES = 64, 1 << 14
_LETTERS = 512
_MAIN, _ASIDE, _FIRST_PEN = 0, 1, 2
"""Sequences: what was read, what comes from the shelf or goes there, and what pens write."""
_NO_ROOM, _ABORTED = 1, 2
_FINDING = threading.Lock()


class Stop(threading.Event):
    """Is seen by llama.cpp between two steps of a computation, and there no Python runs."""

    def __init__(self) -> None:
        super().__init__()
        self.flag = ctypes.create_string_buffer(2)

    def set(self) -> None:
        super().set()
        self.flag[0] = b"\1"

    def clear(self) -> None:
        self.flag[0] = b"\0"
        super().clear()


class Weights:
    """A file of weights in memory, and its vocabulary; with an adapter on top only where training is proven."""

    def __init__(self, path: Path, adapter: Path | None = None) -> None:
        find_variants()
        options = llama_cpp.llama_model_default_params()
        # In another order they are a second copy that takes two seconds to make, with which a token takes a fifth less
        # time, and a long prompt half as much again.
        size = path.stat().st_size
        options.use_extra_bufts = room.allowed() > room.need(size) + size and not room.is_slow()
        options.load_mode = llama_cpp.LLAMA_LOAD_MODE_MMAP_MLOCK if _may_stay(path) else llama_cpp.LLAMA_LOAD_MODE_MMAP
        self.digest = _digest(path)
        self.model = llama_cpp.llama_model_load_from_file(os.fsencode(path), options)
        if not self.model:
            raise OSError(f"{path.name} can't be read as weights")
        self.adapter = self._adapted(adapter) if adapter else None
        self._vocabulary = llama_cpp.llama_model_get_vocab(self.model)
        self.size = llama_cpp.llama_vocab_n_tokens(self._vocabulary)

    @property
    def goes_back(self) -> bool:
        """Whether the last tokens can be forgotten."""
        return not (llama_cpp.llama_model_is_recurrent(self.model) or llama_cpp.llama_model_is_hybrid(self.model))

    def tokens(self, text: str, *, marks: bool = False) -> list[int]:
        letters = text.encode(errors="replace")
        room = len(letters) + 1
        found = (ctypes.c_int32 * room)()
        count = llama_cpp.llama_tokenize(self._vocabulary, letters, len(letters), found, room, False, marks)  # noqa: FBT003
        return found[:count]

    def turn(self, role: str, text: str) -> list[int]:
        """The model's own marks around what somebody said, in which they are plain text."""
        begins = self.tokens(f"<|im_start|>{role}\n", marks=True)
        return [*begins, *self.tokens(text), *self.tokens("<|im_end|>\n", marks=True)]

    def own_turn(self) -> list[int]:
        """The beginning of what the model says."""
        return self.tokens("<|im_start|>assistant\n", marks=True)

    def text(self, token: int) -> bytes:
        letters = ctypes.create_string_buffer(_LETTERS)
        count = llama_cpp.llama_token_to_piece(self._vocabulary, token, letters, _LETTERS, 0, False)  # noqa: FBT003
        return letters.raw[: max(0, count)]

    def is_end(self, token: int) -> bool:
        return bool(llama_cpp.llama_vocab_is_eog(self._vocabulary, token))

    def close(self) -> None:
        """The adapter goes with the model."""
        llama_cpp.llama_model_free(self.model)

    def _adapted(self, path: Path) -> Any:  # noqa: ANN401 - llama.cpp's own
        adapter = llama_cpp.llama_adapter_lora_init(self.model, os.fsencode(path))
        if not adapter:
            self.close()
            raise OSError(f"{path.name} is no adapter for these weights")
        return adapter


class Run(NamedTuple):
    """Tokens that follow each other, and the sequence whose next positions they take."""

    tokens: Sequence[int]
    at: int
    sequence: int = _MAIN

    @classmethod
    def of_pen(cls, pen: int, tokens: Sequence[int], at: int) -> Run:
        return cls(tokens, at, _FIRST_PEN + pen)


class Cells:
    """What was read, as the model keeps it: sequences of tokens at positions."""

    def __init__(self, weights: Weights, *, count: int, threads: int, stop: Stop | None = None) -> None:
        self._count, self._stop, self._row = count, stop, ctypes.c_float * weights.size
        options = llama_cpp.llama_context_default_params()
        options.n_ctx = count
        options.n_batch, options.n_ubatch = (STEP, STEP) if stop else (count, MOST_OUTPUTS)
        options.n_outputs_max = MOST_OUTPUTS
        options.n_seq_max, options.kv_unified = _FIRST_PEN + MOST_WAYS, True
        options.n_threads = options.n_threads_batch = threads
        options.flash_attn_type = llama_cpp.LLAMA_FLASH_ATTN_TYPE_ENABLED
        options.no_perf = True
        self._context = llama_cpp.llama_init_from_model(weights.model, options)
        if not self._context:
            raise OSError("there isn't enough memory for what the model reads")
        if weights.adapter:
            adapters = (llama_cpp.llama_adapter_lora_p_ctypes * 1)(weights.adapter)
            llama_cpp.llama_set_adapters_lora(self._context, adapters, 1, (ctypes.c_float * 1)(1.0))
        if stop:
            llama_cpp.llama_set_abort_callback(self._context, _is_set(), ctypes.cast(stop.flag, ctypes.c_void_p))
        self._memory = llama_cpp.llama_get_memory(self._context)
        self._batch = llama_cpp.llama_batch_init(options.n_batch, 0, 1)

    @property
    def can_move(self) -> bool:
        return bool(llama_cpp.llama_memory_can_shift(self._memory))

    def read(self, *runs: Run, answers: bool = False) -> None:
        """Puts them where they belong. One can ask what comes next after the last of each, or after every token."""
        result = self._decode(runs, answers=answers)
        if result == _ABORTED:
            raise Stopped
        if result:
            raise RuntimeError(f"The model's engine failed ({result})")

    def _decode(self, runs: Sequence[Run], *, answers: bool) -> int:
        batch, count = self._batch, 0
        for run in runs:
            for place, token in enumerate(run.tokens, count):
                batch.token[place], batch.pos[place] = token, run.at + place - count
                batch.n_seq_id[place], batch.seq_id[place][0] = 1, run.sequence
                batch.logits[place] = answers
            count += len(run.tokens)
            batch.logits[count - 1] = True
        batch.n_tokens = count
        return int(llama_cpp.llama_decode(self._context, batch))

    def scores(self, place: int) -> ctypes.Array[ctypes.c_float]:
        """Of each token, how likely it is to come after that place of what was read last; -1 is the last."""
        found = llama_cpp.llama_get_logits_ith(self._context, place)
        scores: ctypes.Array[ctypes.c_float] = ctypes.cast(found, ctypes.POINTER(self._row)).contents
        return scores

    def choose(self, sampler: object, place: int) -> int:
        return int(llama_cpp.llama_sampler_sample(sampler, self._context, place))

    def cut(self, length: int, pen: int | None = None) -> None:
        llama_cpp.llama_memory_seq_rm(self._memory, _MAIN if pen is None else _FIRST_PEN + pen, length, -1)

    def share(self, pens: int) -> None:
        """What was read is the beginning of what each of them writes; no cell is there twice."""
        for pen in range(pens):
            llama_cpp.llama_memory_seq_cp(self._memory, _MAIN, _FIRST_PEN + pen, 0, -1)

    def clear(self) -> None:
        llama_cpp.llama_memory_clear(self._memory, False)  # noqa: FBT003

    def state(self, since: int) -> bytes:
        """What is kept of the positions from there on."""
        llama_cpp.llama_memory_seq_cp(self._memory, _MAIN, _ASIDE, since, -1)
        size = llama_cpp.llama_state_seq_get_size(self._context, _ASIDE)
        state = (ctypes.c_uint8 * size)()
        written = llama_cpp.llama_state_seq_get_data(self._context, state, size, _ASIDE)
        llama_cpp.llama_memory_seq_rm(self._memory, _ASIDE, -1, -1)
        if written != size:
            raise RuntimeError("The model's engine doesn't say what it has read")
        return bytes(state)

    def put(self, state: bytes) -> bool:
        """Has these positions as if it had read them."""
        content = ctypes.cast(ctypes.c_char_p(state), ctypes.POINTER(ctypes.c_uint8))
        if not llama_cpp.llama_state_seq_set_data(self._context, content, len(state), _ASIDE):
            return False
        llama_cpp.llama_memory_seq_cp(self._memory, _ASIDE, _MAIN, -1, -1)
        llama_cpp.llama_memory_seq_rm(self._memory, _ASIDE, -1, -1)
        return True

    def moved(self, state: bytes, length: int, end: int, by: int) -> bytes:
        """The same tokens further on, where they end at `end` now.

        Positions take effect with the next thing that is read, before it is found that there is no room for that.
        """
        self.clear()
        if not self.put(state):
            raise RuntimeError("The model's engine doesn't take back what it has read")
        llama_cpp.llama_memory_seq_add(self._memory, _MAIN, -1, -1, by)
        filler = Run([0] * (self._count - length + 1), end + by)
        if self._decode([filler], answers=False) != _NO_ROOM:
            raise RuntimeError("The model's engine doesn't move what it has read")
        return self.state(0)

    def close(self) -> None:
        llama_cpp.llama_batch_free(self._batch)
        llama_cpp.llama_free(self._context)


def find_variants() -> None:
    """Once, whoever comes first: two models are loaded in two threads."""
    with _FINDING:
        _find_variants()


@cache
def _find_variants() -> None:
    """Have the engine choose among the builds that lie beside it: by itself it would look beside Python."""
    folder = Path(llama_cpp.__file__).parent / "lib"
    # What it would say of each step goes to a function that does nothing with it.
    silence = ctypes.cast(_libc().abs, llama_cpp.llama_log_callback)
    llama_cpp.llama_log_set(silence, None)
    library = ctypes.CDLL(str(folder / "libggml.so.0"))
    library.ggml_backend_load_all_from_path(ctypes.c_char_p(bytes(folder)))


@cache
def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None)


@cache
def _is_set() -> object:
    """A function that says whether a flag isn't empty: in Python it would wait for Python's lock at each step."""
    return ctypes.cast(_libc().strlen, llama_cpp.ggml_abort_callback)


def _digest(path: Path) -> str:
    """Of its size and of samples: reading all of it takes seconds, and this needs only to tell files apart."""
    size = path.stat().st_size
    digest = hashlib.sha256(str(size).encode())
    with path.open("rb") as file:
        for sample in range(_SAMPLES):
            file.seek(size * sample // _SAMPLES)
            digest.update(file.read(_SAMPLE_BYTES))
    return digest.hexdigest()


def _has_plenty(path: Path) -> bool:
    return room.allowed() > 2 * room.need(path.stat().st_size)


def _may_stay(path: Path) -> bool:
    """Whether the weights may never leave memory: there is plenty, and the process is allowed to."""
    limit, _ = resource.getrlimit(resource.RLIMIT_MEMLOCK)
    return _has_plenty(path) and (limit == resource.RLIM_INFINITY or limit > path.stat().st_size)
