"""Settings: all that decides what comes of a training beside the base and the data."""

from __future__ import annotations

import hashlib
import json
from typing import NamedTuple


class Settings(NamedTuple):
    rank: int = 16
    alpha: float = 32.0
    """What is added is multiplied by alpha / rank."""
    matrices: tuple[str, ...] = ("attn_q", "attn_k", "attn_v", "attn_output", "ffn_gate", "ffn_up", "ffn_down")
    rate: float = 2e-4
    """Of learning, at its highest."""
    epochs: int = 3
    batch: int = 16384
    """Tokens of one step, padding included."""
    longest: int = 4096
    """Tokens of a lesson; longer ones are left out."""
    seed: int = 0
    warm: float = 0.05
    """The share of steps in which the rate rises."""
    last: float = 0.1
    """The share of the rate that is left at the end."""
    clip: float = 1.0
    """How long the gradient may be."""

    @property
    def scale(self) -> float:
        return self.alpha / self.rank

    def digest(self, *inputs: str) -> str:
        """With the hashes of base and data: which training this is."""
        return hashlib.sha256(json.dumps([*self, *inputs]).encode()).hexdigest()


SLICE = Settings(rank=8, alpha=16.0, rate=2e-3, epochs=2, batch=1024, longest=512)
"""Small enough for two processor cores: it proves the way, and nothing is learnt that is worth having."""
