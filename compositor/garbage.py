"""Garbage: Python looks for cycles after so many new things, which a frame is full of and hardly ever leaves behind."""

from __future__ import annotations

import gc

_YOUNG, _MIDDLE, _OLD = 20_000, 20, 50


def seldom() -> None:
    """From now on it looks less often, and no more at what is there already and stays."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(_YOUNG, _MIDDLE, _OLD)
