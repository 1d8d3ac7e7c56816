"""Ballast: fills the holes between what the snapshot holds, so that what a program makes lies close together.

An agent's memory is the snapshot's until it writes to it. Objects that are put into holes here and there would make
hundreds of pages its own, each for a few bytes; with no hole left, they come to lie in new pages, side by side.
"""

from __future__ import annotations

_LARGEST, _STEP = 64 * 1024, 16
_BEYOND = 1024 * 1024


def fill() -> list[object]:
    """What has to be kept. The largest holes come first, so that none is filled crumb by crumb."""
    kept: list[object] = []
    end = id(bytes(_BEYOND))  # no hole is that large: it lies behind everything, and is given back at once
    for size in range(_LARGEST, 1, -_STEP):
        while id(block := bytes(size)) < end:
            kept.append(block)
    while id(smallest := object()) < end:
        kept.append(smallest)
    return kept
