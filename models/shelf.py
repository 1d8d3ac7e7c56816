"""The shelf: what the model has read before, kept in files, so that nobody waits for it again.

`python -m models.shelf WEIGHTS FOLDER [MEGABYTES]` fills a folder with the card and the examples shown with it.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from models import cards, prompt
from runtime.messages import Example

if TYPE_CHECKING:
    from collections.abc import Iterator

    from models.cards import Card
    from models.llama import LlamaEngine

MOST_BYTES, MOST_SHIPPED = 1 << 28, 1 << 30
MOST_IN_MEMORY = 64 << 20
LARGEST = 24 << 20
"""More than any state of one program takes."""
LEFT_TO_OTHERS = 256 << 20
"""On the disk: what the person makes needs it more."""
_MARK = b"wisp shelf 1\n"
_SUFFIX = ".kv"
_ROOT = Path(__file__).parents[1]


class Shelf:
    """States by their keys: in memory the latest, in `own` what was computed here, in `shipped` what came along.

    A state is worth no more than the time to compute it again: what can't be read, or isn't what was written, is
    not there, and what can't be written is in memory only.
    """

    def __init__(self, *, shipped: Path | None = None, own: Path | None = None, most: int = MOST_BYTES) -> None:
        self._shipped, self._own, self._most = shipped, own, most
        self._memory: dict[str, bytes] = {}
        self._useless: set[str] = set()
        self.asked: set[str] = set()
        """Which were wanted."""

    def find(self, key: str) -> bytes | None:
        self.asked.add(key)
        state = self._memory.pop(key, None) or (None if key in self._useless else self._read(key))
        if state is not None:
            self._remember(key, state)
            self._mark_used(key)
        return state

    def put(self, key: str, state: bytes, *, lasting: bool = True) -> None:
        self._remember(key, state)
        if lasting and self._own is not None:
            with suppress(OSError):  # a full disk costs time, not the answer
                self._own.mkdir(parents=True, exist_ok=True)
                if shutil.disk_usage(self._own).free > LEFT_TO_OTHERS + len(state):
                    _write(self._own / (key + _SUFFIX), state)
                self._make_room(self._own)

    def drop(self, key: str) -> None:
        """It is of no use, wherever it is."""
        self._memory.pop(key, None)
        self._useless.add(key)

    def tidy(self) -> None:
        """Clears away what was asked for by nobody."""
        if self._own is not None:
            for path in self._own.glob("*" + _SUFFIX):
                if path.stem not in self.asked:
                    path.unlink()

    @property
    def held(self) -> int:
        """Bytes of what was computed here and asked for since."""
        files = self._own.glob("*" + _SUFFIX) if self._own else ()
        return sum(path.stat().st_size for path in files if path.stem in self.asked)

    def _remember(self, key: str, state: bytes) -> None:
        self._memory[key] = state
        held = sum(map(len, self._memory.values()))
        while held > MOST_IN_MEMORY and len(self._memory) > 1:
            oldest = next(iter(self._memory))
            held -= len(self._memory.pop(oldest))

    def _mark_used(self, key: str) -> None:
        if self._own is not None:
            with suppress(OSError):
                os.utime(self._own / (key + _SUFFIX))

    def _read(self, key: str) -> bytes | None:
        for folder in (self._own, self._shipped):
            if folder is None:
                continue
            path = folder / (key + _SUFFIX)
            with suppress(OSError):
                if (state := _checked(path.read_bytes())) is not None:
                    return state
        return None

    def _make_room(self, folder: Path) -> None:
        """What was used longest ago goes first."""
        files = sorted(((path.stat().st_mtime_ns, path) for path in folder.glob("*" + _SUFFIX)), reverse=True)
        held = 0
        for _, path in files:
            held += path.stat().st_size
            if held > self._most:
                path.unlink()


def key_of(*what: object) -> str:
    """The name of a state: all that it depends on."""
    return hashlib.sha256(repr(what).encode()).hexdigest()[:40]


def _checked(content: bytes) -> bytes | None:
    head = len(_MARK) + hashlib.sha256().digest_size
    state = content[head:]
    return state if content[:head] == _MARK + hashlib.sha256(state).digest() else None


def _write(path: Path, state: bytes) -> None:
    """Under its name it is whole; should a power cut tear it, the checksum tells."""
    partial = path.parent / "partial"
    partial.write_bytes(_MARK + hashlib.sha256(state).digest() + state)
    partial.rename(path)


def main(arguments: list[str]) -> None:
    """Computes what the folder lacks, and clears away what nothing asks for any more."""
    weights, folder = map(Path, arguments[:2])
    most = int(arguments[2]) << 20 if arguments[2:] else MOST_SHIPPED
    from models.llama import LlamaEngine  # noqa: PLC0415 - which knows shelves itself

    shelf = Shelf(own=folder, most=most)
    engine = LlamaEngine(weights, threads=len(os.sched_getaffinity(0)), shelf=shelf)
    card = cards.of(weights)
    for _ in engine.begin(prompt.expected(card.text)):
        pass
    if not card.least:
        _read_examples(engine, card, shelf, most)
    shelf.tidy()


def _read_examples(engine: LlamaEngine, card: Card, shelf: Shelf, most: int) -> None:
    examples = sorted(_cookbook(_ROOT / "models/cookbook"), key=lambda example: len(example.source))
    for count, example in enumerate(examples, 1):
        if shelf.held + LARGEST > most:
            sys.stdout.write(f"{len(examples) - count + 1} longer ones have no room here.\n")
            break
        for _ in engine.begin(prompt.expected(card.text, [example])):
            pass
        sys.stdout.write(f"{count} of {len(examples)}: {engine.read} tokens were read for {example.intent!r}\n")
        sys.stdout.flush()


def _cookbook(folder: Path) -> Iterator[Example]:
    """Each program once, by what was asked for first."""
    seen: set[str] = set()
    for line in (folder / "behaviour.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        if entry["program"] not in seen:
            seen.add(entry["program"])
            source = (folder / entry["program"]).read_text(encoding="utf-8")
            yield Example(intent=entry["intent"], source=source)


if __name__ == "__main__":
    main(sys.argv[1:])
