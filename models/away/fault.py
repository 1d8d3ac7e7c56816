"""Faults: what can be wrong with a provider, each as one plain sentence."""

from __future__ import annotations


class Fault(Exception):  # noqa: N818 - mostly not ours
    """`again`: another try may go well. `blames`: it tells against the provider, which soon isn't asked any more."""

    def __init__(self, words: str, *, again: bool = False, blames: bool = True, pause: float = 0.0) -> None:
        super().__init__(words)
        self.words, self.again, self.blames = words, again, blames
        self.pause = pause
        """Seconds that the provider asks to wait."""


class Endless(Exception):  # noqa: N818
    """More came than was asked for."""
