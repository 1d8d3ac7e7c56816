"""The engine: what is read in llama.cpp, whose known parts come from the shelf, and what is written behind it."""

from __future__ import annotations

import ctypes
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from models.choosing import Choice
from models.engine import Stopped
from models.native import MOST_OUTPUTS, STEP, VERSION, Cells, Run, Stop, Weights
from models.pens import Pens
from models.shelf import Shelf, key_of

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence
    from pathlib import Path

    from models.engine import Part, Pen

CONTEXT = 8192
MOST_MOVED = 767
"""Tokens of a part that stands elsewhere than right behind the first."""
FORMAT = "f16 flash 2"
"""To be raised when states are computed in another way."""
_LAST = -1


class _Prompt(NamedTuple):
    """The parts that come from the shelf, each of which was read right behind the first; then all that follows."""

    kept: tuple[tuple[int, ...], ...]
    rest: tuple[int, ...]

    @property
    def tokens(self) -> list[int]:
        return [*chain(*self.kept), *self.rest]


class LlamaEngine:
    """The same parts give the same numbers, whatever came before.

    What is kept is always read right behind the first part and moved from there to where it stands, and the rest in
    steps that begin where the kept parts end. Only what goes on behind what was just written is not read again.
    """

    def __init__(self, weights: Path, *, threads: int, context: int = CONTEXT, shelf: Shelf | None = None) -> None:
        self.stop = Stop()
        self.context = context
        self.restored = self.read = 0
        self._weights = Weights(weights)
        self._own_turn = tuple(self._weights.own_turn())
        self._check(weights.name)
        self._cells = Cells(self._weights, count=context, threads=threads, stop=self.stop)
        self._threads = threads
        self._shelf = shelf or Shelf()
        self._choice = Choice(self._cells)
        self._pens = Pens(self._weights, self._cells, self._choice, context, self._read)
        self._tokens: list[int] = []
        self._places: dict[int, int] = {}
        """After which of them one can ask what comes next: where that lies in what was computed last."""
        self._added_at = 0
        self._prompt: _Prompt | None = None
        """What the sequence begins with."""
        self._prompt_length, self._after_prompt = 0, b""

    @property
    def length(self) -> int:
        return len(self._tokens)

    def tokens(self, text: str) -> list[int]:
        return self._weights.tokens(text)

    def text(self, token: int) -> bytes:
        return self._weights.text(token)

    def is_end(self, token: int) -> bool:
        return self._weights.is_end(token)

    def begin(self, parts: Sequence[Part]) -> Iterator[float]:
        prompt = self._divided(parts)
        whole = prompt.tokens
        if len(whole) >= self.context:
            raise ValueError(f"The prompt has {len(whole)} tokens, and the model holds {self.context}")
        self.restored = self.read = 0
        self._pens.put_down()
        try:
            if prompt == self._prompt:
                self.cut(len(whole))
                self._look_again()
                self.restored = len(whole)
                return
            yield from self._place(prompt, whole)
        except BaseException:
            self._forget()
            raise
        self._prompt, self._prompt_length = prompt, len(whole)
        self._after_prompt = bytes(self._cells.scores(_LAST))

    def pens(self, count: int) -> Sequence[Pen]:
        self.cut(self._prompt_length)
        self._places = {}
        return self._pens.take(count, self.length, self._after_prompt)

    def sample(self, *, at: int = -1, temperature: float, seed: int, banned: frozenset[int] = frozenset()) -> int:
        position = self.length - 1 if at < 0 else self._added_at + at
        if position not in self._places:
            self._look_again()
        return self._choice.token(
            self._places[position], temperature=temperature, seed=seed, position=position, banned=banned
        )

    def add(self, tokens: Sequence[int]) -> None:
        if self.length + len(tokens) > self.context:
            raise ValueError("The model holds no more")
        if not 0 < len(tokens) <= MOST_OUTPUTS:
            raise ValueError(f"From 1 to {MOST_OUTPUTS} tokens in one go, not {len(tokens)}")
        self._added_at = self.length
        self._compute(tokens, answers=True)
        self._places = {self._added_at + place: place for place in range(len(tokens))}

    def cut(self, length: int) -> None:
        if not 0 < length <= self.length:
            raise ValueError(f"There are {self.length} tokens, not {length}")
        if length == self.length:
            return
        self._cells.cut(length)
        del self._tokens[length:]
        if length < self._prompt_length:
            self._prompt = None
        self._places = {position: place for position, place in self._places.items() if position < length}

    def close(self) -> None:
        self._choice.close()
        if "_elsewhere" in vars(self):
            self._elsewhere.close()
        self._cells.close()
        self._weights.close()

    def _check(self, name: str) -> None:
        if len(self._weights.tokens("<|im_start|><|im_end|>", marks=True)) != len(("begins", "ends")):
            raise ValueError(f"{name} marks the turns of a conversation in a way that isn't known here")
        if not self._weights.goes_back:
            raise ValueError(f"{name} is of a kind that can't take back a word")

    def _divided(self, parts: Sequence[Part]) -> _Prompt:
        """Kept are the first ones, as long as each can be moved to its place."""
        marked = [tuple(chain.from_iterable(self._weights.turn(*turn) for turn in part.turns)) for part in parts]
        count = 0
        while count < len(parts) and parts[count].kept and (count <= 1 or self._can_move(marked[count])):
            count += 1
        return _Prompt(tuple(marked[:count]), (*chain(*marked[count:]), *self._own_turn))

    def _can_move(self, part: Sequence[int]) -> bool:
        return len(part) <= MOST_MOVED and self._cells.can_move

    def _place(self, prompt: _Prompt, whole: list[int]) -> Iterator[float]:
        if known := self._known(prompt, whole):
            self.cut(known)
        else:
            yield from self._compose(prompt)
        self.restored = self.length - self.read
        rest = whole[self.length :]
        yield from self._go_through(rest, self.read + len(rest))

    def _known(self, prompt: _Prompt, whole: list[int]) -> int:
        """How much of it the sequence holds, if it goes on behind what was written for the last prompt."""
        if self._prompt is None or self._prompt.kept != prompt.kept:
            return 0
        pairs = zip(self._tokens, whole[:-1], strict=False)
        common = next((place for place, (ours, theirs) in enumerate(pairs) if ours != theirs), None)
        common = min(self.length, len(whole) - 1) if common is None else common
        return common if common > self._prompt_length else 0

    def _compose(self, prompt: _Prompt) -> Iterator[float]:
        """Puts together what is kept. A state that the engine doesn't take is computed again, once."""
        keys = [self._key(prompt.kept, index) for index in range(len(prompt.kept))]
        for is_last in (False, True):
            states = yield from self._states(prompt, keys)
            self._forget()
            if all(self._put(prompt.kept, index, state) for index, state in enumerate(states)):
                return
            for key in keys:
                self._shelf.drop(key)
            if is_last:
                raise RuntimeError("The model's engine doesn't take back what it has read")

    def _states(self, prompt: _Prompt, keys: list[str]) -> Generator[float, None, list[bytes]]:
        found = [self._shelf.find(key) for key in keys]
        missing = [part for part, state in zip(prompt.kept, found, strict=True) if state is None]
        work = self.read + sum(map(len, missing)) + len(prompt.rest)
        states: list[bytes] = []
        for index, state in enumerate(found):
            states.append(state or (yield from self._computed(prompt.kept, index, states, work)))
            if state is None:
                self._shelf.put(keys[index], states[index])
        return states

    def _computed(
        self, kept: tuple[tuple[int, ...], ...], index: int, states: list[bytes], work: int
    ) -> Generator[float, None, bytes]:
        """The first part stands alone, any other right behind it."""
        self._forget()
        if index:
            self._put(kept, 0, states[0])
        begins = self.length
        yield from self._go_through(kept[index], work)
        return self._cells.state(begins)

    def _put(self, kept: tuple[tuple[int, ...], ...], index: int, state: bytes) -> bool:
        by = self.length - len(kept[0]) if index else 0
        is_put = self._cells.put(self._moved(kept, index, state, by) if by else state)
        self._tokens += kept[index]
        return is_put

    def _moved(self, kept: tuple[tuple[int, ...], ...], index: int, state: bytes, by: int) -> bytes:
        key = key_of(self._key(kept, index), by)
        moved = self._shelf.find(key)
        if moved is None:
            length = len(kept[index])
            moved = self._elsewhere.moved(state, length, len(kept[0]) + length, by)
            self._shelf.put(key, moved, lasting=False)
        return moved

    @cached_property
    def _elsewhere(self) -> Cells:
        """Few cells of their own: moving costs as much for those that are empty."""
        return Cells(self._weights, count=MOST_MOVED + 1, threads=self._threads)

    def _key(self, kept: tuple[tuple[int, ...], ...], index: int) -> str:
        before = kept[0] if index else ()
        return key_of(FORMAT, VERSION, self._weights.digest, STEP, before, kept[index])

    def _go_through(self, tokens: Sequence[int], work: int) -> Iterator[float]:
        for at in range(0, len(tokens), STEP):
            step = tokens[at : at + STEP]
            self._compute(step, answers=False)
            self._places = {self.length - 1: _LAST}
            self.read += len(step)
            yield self.read / work

    def _compute(self, tokens: Sequence[int], *, answers: bool) -> None:
        self._read([Run(tokens, self.length)], answers=answers)
        self._tokens += tokens

    def _read(self, runs: Sequence[Run], *, answers: bool = False) -> None:
        if self.stop.is_set():
            self._forget()
            raise Stopped
        try:
            self._cells.read(*runs, answers=answers)
        except (Stopped, RuntimeError):
            self._forget()
            raise

    def _look_again(self) -> None:
        """At the last token, to see what comes next; behind the prompt that is at hand."""
        if self._prompt is not None and self.length == self._prompt_length:
            ctypes.memmove(self._cells.scores(_LAST), self._after_prompt, len(self._after_prompt))
        else:
            last = self._tokens.pop()
            self._cells.cut(self.length)
            self._compute([last], answers=False)
        self._places = {self.length - 1: _LAST}

    def _forget(self) -> None:
        self._cells.clear()
        self._tokens, self._places, self._prompt = [], {}, None
