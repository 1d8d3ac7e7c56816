"""The choice of a token, by llama.cpp's samplers."""

from __future__ import annotations

import hashlib
import math
from typing import TYPE_CHECKING

from llama_cpp import llama_cpp

if TYPE_CHECKING:
    from models.native import Cells

TOP_K, TOP_P, MIN_P = 40, 0.95, 0.05


class Choice:
    """Among what may come after a place, for all that write with one model."""

    def __init__(self, cells: Cells) -> None:
        self._cells = cells
        self._chains: dict[float, _Chain] = {}

    def token(self, place: int, *, temperature: float, seed: int, position: int, banned: frozenset[int]) -> int:
        """The same seed chooses the same at the same position."""
        chain = self._chain(temperature)
        chain.throw(_dice(seed, position))
        scores = self._cells.scores(place)
        spared = {token: scores[token] for token in banned}
        for token in banned:
            scores[token] = -math.inf
        token = self._cells.choose(chain.sampler, place)
        for other, score in spared.items():
            scores[other] = score
        return token

    def close(self) -> None:
        for chain in self._chains.values():
            chain.close()

    def _chain(self, temperature: float) -> _Chain:
        if temperature not in self._chains:
            self._chains[temperature] = _Chain(temperature)
        return self._chains[temperature]


class _Chain:
    """How a token is chosen at one temperature; at 0 it is the likeliest."""

    def __init__(self, temperature: float) -> None:
        self.sampler = llama_cpp.llama_sampler_chain_init(llama_cpp.llama_sampler_chain_default_params())
        self._is_certain = temperature <= 0
        for step in [llama_cpp.llama_sampler_init_greedy()] if self._is_certain else _narrowing(temperature):
            llama_cpp.llama_sampler_chain_add(self.sampler, step)
        self._steps = llama_cpp.llama_sampler_chain_n(self.sampler)

    def throw(self, dice: int) -> None:
        """The next choice depends on this number and on nothing else."""
        if self._is_certain:
            return
        if llama_cpp.llama_sampler_chain_n(self.sampler) > self._steps:
            llama_cpp.llama_sampler_free(llama_cpp.llama_sampler_chain_remove(self.sampler, self._steps))
        llama_cpp.llama_sampler_chain_add(self.sampler, llama_cpp.llama_sampler_init_dist(dice))

    def close(self) -> None:
        llama_cpp.llama_sampler_free(self.sampler)


def _narrowing(temperature: float) -> list[object]:
    return [
        llama_cpp.llama_sampler_init_top_k(TOP_K),
        llama_cpp.llama_sampler_init_top_p(TOP_P, 1),
        llama_cpp.llama_sampler_init_min_p(MIN_P, 1),
        llama_cpp.llama_sampler_init_temp(temperature),
    ]


def _dice(seed: int, position: int) -> int:
    """A number of its own for each place; the engine takes the largest one for none at all."""
    return int.from_bytes(hashlib.sha256(b"%d %d" % (seed, position)).digest()[:4]) >> 1
