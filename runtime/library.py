"""The library: thousands of programs like those that the model learnt from; the nearest is shown to it."""

from __future__ import annotations

import json
import os
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from runtime import vectors
from runtime.cookbook import INDEX
from runtime.messages import Example

if TYPE_CHECKING:
    from collections.abc import Mapping


FOLDER = Path(__file__).parents[1] / "models/library"
WORDINGS = "asked.json"


class Library:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @classmethod
    def find(cls) -> Library:
        return cls(Path(os.environ.get("WISP_LIBRARY") or FOLDER))

    @cached_property
    def _programs(self) -> Mapping[str, str]:
        """By what they were asked for; none without a library."""
        try:
            lines = (self._folder / INDEX).read_text(encoding="utf-8").splitlines()
        except OSError:
            return {}
        return {entry["intent"]: entry["program"] for entry in map(json.loads, lines)}

    @cached_property
    def texts(self) -> Mapping[str, tuple[str, ...]]:
        """By which each is found: what it was asked for, and the same said otherwise, in some languages."""
        if not self._programs:
            return {}
        wordings = json.loads((self._folder / WORDINGS).read_text(encoding="utf-8"))
        return {intent: (intent, *wordings[program]) for intent, program in self._programs.items()}

    @property
    def vectors(self) -> Path:
        """What its sentences are about."""
        return self._folder / vectors.FILE

    def read(self, intent: str) -> Example:
        source = (self._folder / self._programs[intent]).read_text(encoding="utf-8")
        return Example(intent=intent, source=source)
