"""A fake engine: it has no weights, and writes what it was told to write. For what goes on around an engine."""

from __future__ import annotations

import re
import threading
from typing import TYPE_CHECKING

from models.engine import Stopped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from models.engine import Part

END = 0
HOT = 0.5
_PIECES = re.compile(rb"[ ]?\w+|\s|.", re.DOTALL)


class FakeEngine:
    """Has several things to say: the first that fits what is written already; another one when it is hot."""

    def __init__(self, *says: str, seconds: float = 0.0, fails: Callable[[], bool] = lambda: False) -> None:
        self.says, self.seconds, self.fails = [text.encode() for text in says], seconds, fails
        self.stop = threading.Event()
        self.restored = self.read = 0
        self.begun: list[Sequence[Part]] = []
        self.added: list[int] = []
        """How many tokens each pass took."""
        self.closed = False
        self._names: dict[bytes, int] = {b"": END}
        self._pieces: list[bytes] = [b""]
        self._prompt = 0
        self._sequence: list[int] = []
        self._last = 0

    def begin(self, parts: Sequence[Part]) -> Iterator[float]:
        self.begun.append(parts)
        self._sequence = []
        words = [token for part in parts for turn in part.turns for token in self.tokens(turn.text)]
        for number in range(0, len(words) + 1, 32):
            self.compute()
            yield min(1.0, number / max(1, len(words)))
        self.restored, self.read = 0, len(words)
        self._sequence, self._prompt = words, len(words)

    @property
    def length(self) -> int:
        return len(self._sequence)

    def tokens(self, text: str) -> list[int]:
        return [self._token(piece) for piece in _PIECES.findall(text.encode(errors="replace"))]

    def text(self, token: int) -> bytes:
        return self._pieces[token]

    def is_end(self, token: int) -> bool:
        return token == END

    def sample(self, *, at: int = -1, temperature: float, seed: int, banned: frozenset[int] = frozenset()) -> int:
        end = len(self._sequence) if at == -1 else len(self._sequence) - self._last + at + 1
        return self.after(self._sequence[:end], temperature=temperature, seed=seed, banned=banned)

    def add(self, tokens: Sequence[int]) -> None:
        self.compute()
        self._sequence += tokens
        self._last = len(tokens)
        self.added.append(len(tokens))

    def cut(self, length: int) -> None:
        del self._sequence[length:]
        self._last = 0

    def pens(self, count: int) -> Sequence[FakePen]:
        return [FakePen(self, self._sequence, number) for number in range(count)]

    def close(self) -> None:
        self.closed = True

    def after(
        self, sequence: Sequence[int], *, temperature: float, seed: int, banned: frozenset[int], pen: int = 0
    ) -> int:
        written = b"".join(self._pieces[token] for token in sequence[self._prompt :])
        first = pen % len(self.says) if self.says else 0
        fitting = [text for text in (*self.says[first:], *self.says[:first]) if text.startswith(written)]
        if temperature > HOT and len(fitting) > 1:
            fitting = fitting[1:] if seed % 2 else [*fitting[1:], fitting[0]]
        for text in fitting:
            piece = _PIECES.match(text, len(written))
            token = self._token(piece[0]) if piece else END
            if token not in banned:
                return token
        return END

    def compute(self) -> None:
        """Takes its time, as long as nobody stops it."""
        if self.stop.wait(self.seconds) if self.seconds else self.stop.is_set():
            self._sequence = []
            raise Stopped
        if self.fails():
            raise RuntimeError("it broke")

    def _token(self, piece: bytes) -> int:
        if piece not in self._names:
            self._names[piece] = len(self._pieces)
            self._pieces.append(piece)
        return self._names[piece]


class FakePen:
    """One of several: each begins with another of the things that there are to say."""

    def __init__(self, engine: FakeEngine, prompt: Sequence[int], number: int) -> None:
        self._engine, self._sequence, self._number = engine, list(prompt), number
        self.tokens, self.text, self.is_end = engine.tokens, engine.text, engine.is_end

    @property
    def length(self) -> int:
        return len(self._sequence)

    def sample(self, *, at: int = -1, temperature: float, seed: int, banned: frozenset[int] = frozenset()) -> int:
        assert at <= 0
        return self._engine.after(self._sequence, temperature=temperature, seed=seed, banned=banned, pen=self._number)

    def add(self, tokens: Sequence[int]) -> None:
        self._engine.compute()
        self._sequence += tokens

    def cut(self, length: int) -> None:
        del self._sequence[length:]
