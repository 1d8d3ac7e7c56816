"""The cookbook: example programs that come with the appliance, found by what they were asked for."""

from __future__ import annotations

import json
import os
import re
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from runtime import lookup, vectors

FOLDER = Path(__file__).parents[1] / "models/cookbook"
INDEX, WORDS = "behaviour.jsonl", "words.json"
CLEAR = 0.85
"""Who finds so much of what they asked for in an example asked for that."""
_MOST_WORDS = 30
_ASKED = re.compile(
    r"^(?:(?:please|make|create|build|write|draw|give|show|open|start|run|launch|i|want|need|would|like|d|to|have|me|us"
    r"|can|could|you|a|an|the|some|my|app|for|let|play|program) )+"
)


class Example(NamedTuple):
    intent: str
    path: Path
    words: tuple[str, ...] = ()
    """What else it is called, in some languages."""

    @property
    def texts(self) -> tuple[str, ...]:
        """By which it is found."""
        return (f"{self.name}: {self.intent}", *self.words)

    @property
    def name(self) -> str:
        return self.path.stem.replace("_", " ")

    @property
    def source(self) -> str:
        return self.path.read_text(encoding="utf-8")


class Match(NamedTuple):
    example: Example
    likeness: float
    is_clear: bool


class Cookbook:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @classmethod
    def find(cls) -> Cookbook:
        return cls(Path(os.environ.get("WISP_COOKBOOK") or FOLDER))

    @cached_property
    def _known(self) -> tuple[tuple[Example, str], ...]:
        """With the words by which each is found, its name's among them; each program once. None without a cookbook."""
        try:
            lines = (self._folder / INDEX).read_text(encoding="utf-8").splitlines()
            words = json.loads((self._folder / WORDS).read_text(encoding="utf-8"))
        except OSError:
            return ()
        found: dict[str, Example] = {}
        for line in map(json.loads, lines):
            name = line["program"]
            found.setdefault(name, Example(line["intent"], self._folder / name, tuple(words.get(name, ()))))
        return tuple((example, lookup.normal(f"{example.intent} {example.name}")) for example in found.values())

    @property
    def examples(self) -> tuple[Example, ...]:
        return tuple(example for example, _ in self._known)

    @property
    def vectors(self) -> Path:
        """What its sentences are about."""
        return self._folder / vectors.FILE

    @cached_property
    def _spellings(self) -> dict[str, str]:
        """What may be written apart or together, as the cookbook writes it: "to do" is "todo"."""
        words = [known.split() for _, known in self._known]
        apart = {one + other: f"{one} {other}" for known in words for one, other in pairwise(known)}
        return apart | {word: word for known in words for word in known}

    def wanted(self, text: str) -> str:
        """Of "Please make me a to-do list!" what is to be made: "todo list"."""
        normal = self._respelled(lookup.normal(text))
        return _ASKED.sub("", normal + " ").strip() or normal

    def _respelled(self, normal: str) -> str:
        words, spelled = normal.split(), list[str]()
        while words:
            count = next((n for n in (3, 2) if len(words) >= n and "".join(words[:n]) in self._spellings), 1)
            joined = "".join(words[:count])
            spelled.append(self._spellings.get(joined, joined))
            del words[:count]
        return " ".join(spelled)

    def near(self, text: str, limit: int = 3, least: float = lookup.NEAR) -> list[Match]:
        """What is near to the words, the nearest first."""
        asked = self.wanted(text)
        if not asked or len(asked.split()) > _MOST_WORDS:
            return []
        shares = ((example, known, lookup.share(asked, known)) for example, known in self._known)
        near = [
            Match(example, lookup.likeness(asked, known), share >= CLEAR)
            for example, known, share in shares
            if lookup.MOSTLY * share + 1 - lookup.MOSTLY >= least
        ]
        near = [match for match in near if match.likeness >= least]
        return sorted(near, key=lambda match: (-match.is_clear, -match.likeness))[:limit]
