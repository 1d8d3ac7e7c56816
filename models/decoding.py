"""Decoding: from one token to the next, watched by the monitor, sped up by what can be copied."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from models.engine import Pen

TEMPERATURE = 0.2
BOLD_TEMPERATURE = RETRY_TEMPERATURE = 0.8
MOST_TRIES, MOST_TRIES_IN_ALL = 3, 12
"""Other continuations of one statement, and of all."""
LEAST_AGAIN = 12
"""Tokens that were taken back and may come again, most of them."""
MOST_AT_ONCE = 32
MOST_UNSEEN = 300
"""Bytes of one line after which it is looked at unfinished."""


class Verdict(NamedTuple):
    """What the monitor makes of the text so far; offsets are in letters."""

    kind: Literal["fine", "wrong", "complete", "lost"]
    """wrong: no continuation can mend it. complete: what comes after `start` isn't the program. lost: without end."""
    start: int = 0
    """Where the statement begins that is wrong."""
    at: int = -1
    """Where in it the very word is that is wrong, if that is known."""
    instead: str = ""
    """What is to stand there first, if there is only one way."""
    why: str = ""


FINE = Verdict("fine")


class Watcher(Protocol):
    def look(self, text: str) -> Verdict:
        """At what lines have come since the last time; `text` may have been cut back."""
        ...

    def finish(self, text: str) -> Verdict:
        """At the whole, which has ended."""
        ...

    def let_be(self, verdict: Verdict) -> None:
        """Of this nothing more is said: nothing better came."""
        ...


class Copier(Protocol):
    def draft(self, tokens: Sequence[int], most: int) -> list[int]:
        """What may come next."""
        ...

    def learn(self, drafted: int, accepted: int) -> None: ...

    def add(self, tokens: Sequence[int]) -> None:
        """Something else that may come."""
        ...


class _Retry(NamedTuple):
    """Another continuation, until the monitor has let pass what follows `start`."""

    start: int
    number: int
    temperature: float


class Decoder:
    """Writes on from where a pen's text ends. One step is one pass through the model."""

    def __init__(
        self,
        pen: Pen,
        *,
        seed: int,
        most: int,
        watcher: Watcher | None = None,
        copier: Copier | None = None,
        bold: bool = False,
    ) -> None:
        self._pen, self._seed, self._most = pen, seed, most
        self._temperature = BOLD_TEMPERATURE if bold else TEMPERATURE
        self._watcher, self._copier = watcher, copier
        self._begin = pen.length
        self._tokens: list[int] = []
        self._ends: list[int] = []
        self._bytes = bytearray()
        self._tries: dict[int, int] = {}
        self._banned: dict[int, frozenset[int]] = {}
        self._retry: _Retry | None = None
        self._looked_at = 0
        self.drafted = self.taken_back = 0
        self.reason: Literal["", "done", "limit"] = ""

    @property
    def text(self) -> str:
        return bytes(self._bytes).decode(errors="ignore")

    @property
    def tokens(self) -> int:
        return len(self._tokens)

    def steps(self) -> Iterator[None]:
        """Ends when `reason` is known. Between what is added and what follows, other pens may add what is theirs."""
        token = self._sample(-1)
        while not self.reason:
            if self._pen.is_end(token):
                token = self._judge(self._finished(), token)
            elif len(self._tokens) >= self._most:
                self.reason = "limit"
            else:
                guesses = self._guesses(token)
                try:
                    self._pen.add([token, *guesses])
                except ValueError:  # the model holds no more
                    self.reason = "limit"
                    return
                self._take(token)
                yield
                token = self._go_on(guesses)

    def _go_on(self, guesses: list[int]) -> int:
        verdict, right = self._verified(guesses)
        token = self._sample(right)
        if right < len(guesses):
            self._pen.cut(self._begin + len(self._tokens))
        if self._copier and guesses:
            self._copier.learn(len(guesses), right)
        return self._judge(verdict, token)

    def _guesses(self, token: int) -> list[int]:
        room = self._most - len(self._tokens) - 1
        if self._copier is None or self._retry or room <= 0:
            return []
        return self._copier.draft([*self._tokens, token], min(room, MOST_AT_ONCE - 1))

    def _verified(self, guesses: list[int]) -> tuple[Verdict, int]:
        """Takes the guesses that the model makes as well, up to what is wrong; how many these are."""
        verdict, right = self._looked(), 0
        while verdict.kind == "fine" and right < len(guesses) and self._sample(right) == guesses[right]:
            self._take(guesses[right])
            right += 1
            verdict = self._looked()
        self.drafted += right
        return verdict, right

    def _take(self, token: int) -> None:
        self._tokens.append(token)
        self._bytes += self._pen.text(token)
        self._ends.append(len(self._bytes))

    def _sample(self, at: int) -> int:
        retry = self._retry
        seed = _seed(self._seed, retry.start, retry.number) if retry else self._seed
        temperature = retry.temperature if retry else self._temperature
        banned = self._banned.get(len(self._tokens), frozenset())
        return self._pen.sample(at=at, temperature=temperature, seed=seed, banned=banned)

    def _looked(self) -> Verdict:
        """Little can be said before a line is finished."""
        new = self._bytes[self._looked_at :]
        if self._watcher is None or not (b"\n" in new or len(new) > MOST_UNSEEN):
            return FINE
        self._looked_at = len(self._bytes)
        return self._watcher.look(self._seen)

    def _finished(self) -> Verdict:
        done = Verdict("complete", len(self._seen))
        if self._watcher is None:
            return done
        verdict = self._watcher.finish(self._seen)
        return done if verdict.kind == "fine" else verdict

    def _offset(self, letters: int) -> int:
        """In bytes."""
        return len(self._seen[:letters].encode(errors="surrogateescape"))

    @property
    def _seen(self) -> str:
        """With a place for each byte that is no letter yet, so that offsets stay."""
        return bytes(self._bytes).decode(errors="surrogateescape")

    def _judge(self, verdict: Verdict, token: int) -> int:
        """The token that comes next now."""
        match verdict.kind:
            case "fine":
                self._cool_down()
            case "complete":
                del self._bytes[self._offset(verdict.start) :]
                self.reason = "done"
            case "wrong" | "lost":
                return self._other(verdict, token)
        return token

    def _cool_down(self) -> None:
        if self._retry and self._bytes.find(b"\n", self._retry.start) >= 0:
            self._retry = None

    def _other(self, verdict: Verdict, token: int) -> int:
        """First what belongs there or any other word, then a warmer statement, then another beginning."""
        start = self._offset(verdict.start)
        tried = self._tries.get(start, 0)
        if tried >= MOST_TRIES or self._has_tried_enough:
            return self._give_in(verdict, token)
        self._tries[start] = tried + 1
        if tried == 0 and verdict.instead:
            self._cut(start)
            self._write(verdict.instead)
        elif tried == 0 and verdict.at >= verdict.start:
            self._ban_and_cut(self._offset(verdict.at))
        elif tried < MOST_TRIES - 1:
            self._cut(start)
            self._retry = _Retry(start, tried + 1, RETRY_TEMPERATURE)
        else:
            self._ban_and_cut(start + _indent(bytes(self._bytes[start:])))
        return self._sample(-1)

    @property
    def _has_tried_enough(self) -> bool:
        """From then on it is faster to be told what was wrong at the end."""
        return sum(self._tries.values()) >= MOST_TRIES_IN_ALL or self.taken_back > self._most

    def _give_in(self, verdict: Verdict, token: int) -> int:
        if verdict.kind == "lost":
            self.reason = "limit"
        elif self._watcher:
            self._watcher.let_be(verdict)
            if self._pen.is_end(token):
                self.reason = "done"
        self._retry = None
        return token

    def _ban_and_cut(self, at: int) -> None:
        """Whatever comes in place of the token in which that byte stands."""
        place = next((number for number, end in enumerate(self._ends) if end > at), len(self._ends) - 1)
        refused = self._tokens[place]
        self._drop(self._ends[place - 1] if place else 0)
        self._pen.cut(self._begin + place)
        self._retry = None
        self._banned[place] = self._banned.get(place, frozenset()) | {refused}

    def _cut(self, at: int) -> None:
        """Back to that byte, also where it stands within a token."""
        rest = bytes(self._bytes[:at])
        self._drop(at)
        self._pen.cut(self._begin + len(self._tokens))
        self._write(rest[len(self._bytes) :].decode(errors="ignore"))

    def _write(self, text: str) -> None:
        """What isn't the model's."""
        tokens = self._pen.tokens(text)
        for at in range(0, len(tokens), MOST_AT_ONCE):
            self._pen.add(tokens[at : at + MOST_AT_ONCE])
        for token in tokens:
            self._take(token)

    def _drop(self, at: int) -> None:
        """Forgets the tokens that reach beyond that byte, and what was refused after them."""
        keep = next((number for number, end in enumerate(self._ends) if end > at), len(self._ends))
        self.taken_back += len(self._tokens) - keep
        if self._copier and len(self._tokens) - keep > LEAST_AGAIN:
            self._copier.add(self._tokens[keep:])
        del self._tokens[keep:], self._ends[keep:]
        del self._bytes[self._ends[-1] if self._ends else 0 :]
        self._banned = {place: tokens for place, tokens in self._banned.items() if place <= keep}
        self._looked_at = min(self._looked_at, len(self._bytes))


def _indent(statement: bytes) -> int:
    return len(statement) - len(statement.lstrip())


def _seed(seed: int, start: int, number: int) -> int:
    """Another one, and the same each time."""
    return zlib.crc32(f"{seed} {start} {number}".encode()) >> 1
