"""Counting: how many tokens a text is, where only the provider knows for sure and may not say so."""

from __future__ import annotations

import math

LETTERS_IN_A_TOKEN = 3.2


def counted(text: str) -> int:
    """By its length: nearly right for programs."""
    return math.ceil(len(text) / LETTERS_IN_A_TOKEN)


def believed(claimed: int | None, ours: int, most: int = 0) -> int:
    """Less than half of what was seen is no count. More may be thoughts that aren't shown, up to what was asked for."""
    if claimed is None or claimed < ours / 2:
        return ours
    return min(claimed, max(most, 2 * ours))
