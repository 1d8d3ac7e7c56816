"""Pens: several texts behind one prompt that was read once. What all of them add is one pass through the model."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

from models.native import MOST_OUTPUTS, STEP, Run
from runtime.messages import MOST_WAYS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from models.choosing import Choice
    from models.native import Cells, Weights

_LAST = -1


class Pens:
    """Those that write behind one prompt."""

    def __init__(
        self, weights: Weights, cells: Cells, choice: Choice, context: int, read: Callable[[Sequence[Run]], None]
    ) -> None:
        self.weights, self.cells, self.choice = weights, cells, choice
        self._context, self._read = context, read
        self._pens: list[LlamaPen] = []
        self._added: dict[LlamaPen, list[int]] = {}

    def take(self, count: int, prompt: int, scores: bytes) -> Sequence[LlamaPen]:
        """`prompt` is its length, and `scores` say what may come behind it."""
        if not 0 < count <= MOST_WAYS:
            raise ValueError(f"From 1 to {MOST_WAYS} pens, not {count}")
        self.put_down()
        self.cells.share(count)
        self._pens = [LlamaPen(self, number, prompt, scores) for number in range(count)]
        return self._pens

    def put_down(self) -> None:
        for number in range(len(self._pens)):
            self.cells.cut(0, number)
        self._pens = []
        self._added.clear()

    def add(self, pen: LlamaPen, tokens: Sequence[int]) -> None:
        if pen.prompt + sum(one.written for one in self._pens) + len(tokens) > self._context:
            raise ValueError("The model holds no more")
        if sum(map(len, self._added.values())) + len(tokens) > STEP:
            self.compute()
        self._added.setdefault(pen, []).extend(tokens)

    def compute(self) -> None:
        """All that was added since the last time."""
        runs = [Run.of_pen(pen.number, tokens, pen.length - len(tokens)) for pen, tokens in self._added.items()]
        if not runs:
            return
        self._read(runs)
        place = -1
        for pen, tokens in self._added.items():
            place += len(tokens)
            pen.scores = bytes(self.cells.scores(place))
        self._added.clear()


class LlamaPen:
    def __init__(self, pens: Pens, number: int, prompt: int, scores: bytes) -> None:
        self.number, self.prompt = number, prompt
        self.scores = scores
        """Of what may come behind the last token; empty where that isn't known."""
        self._pens, self._behind_prompt = pens, scores
        self._tokens: list[int] = []
        self._added = 0
        self.tokens, self.text, self.is_end = pens.weights.tokens, pens.weights.text, pens.weights.is_end

    @property
    def written(self) -> int:
        return len(self._tokens)

    @property
    def length(self) -> int:
        return self.prompt + len(self._tokens)

    def sample(self, *, at: int = -1, temperature: float, seed: int, banned: frozenset[int] = frozenset()) -> int:
        if at not in {-1, self._added - 1}:
            raise ValueError("Only behind the last token can be asked what comes next")
        if not self.scores:
            self._pens.compute()
        if not self.scores:
            self._look_again()
        ctypes.memmove(self._pens.cells.scores(_LAST), self.scores, len(self.scores))
        return self._pens.choice.token(
            _LAST, temperature=temperature, seed=seed, position=self.length - 1, banned=banned
        )

    def add(self, tokens: Sequence[int]) -> None:
        if not 0 < len(tokens) <= MOST_OUTPUTS:
            raise ValueError(f"From 1 to {MOST_OUTPUTS} tokens in one go, not {len(tokens)}")
        self._pens.add(self, tokens)
        self._tokens += tokens
        self._added = len(tokens)
        self.scores = b""

    def cut(self, length: int) -> None:
        if not self.prompt <= length <= self.length:
            raise ValueError(f"There are {self.length} tokens, not {length}")
        if length == self.length:
            return
        self._pens.compute()
        self._pens.cells.cut(length, self.number)
        del self._tokens[length - self.prompt :]
        self.scores = b"" if self._tokens else self._behind_prompt

    def _look_again(self) -> None:
        """At the last token, to see what comes next."""
        last = self._tokens[-1]
        self.cut(self.length - 1)
        self.add([last])
        self._pens.compute()
